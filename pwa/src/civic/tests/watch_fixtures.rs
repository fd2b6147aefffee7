//! Watching and asking, to draw.

use api_types::listening::{
    Need, NeedCount, NeedKind, NeedState, PlaceCount, PoolKind, SessionState, Way, WayCount,
};
use api_types::streams::{StreamSource, StreamState};
use api_types::{LanguageTag, ProblemKind};

use super::fixtures::{agenda, dated, fault, question, said, stream, tag, tags};
use crate::civic::models::*;

pub fn ask() -> AskView {
    AskView {
        work: None,
        slug: "train".to_owned(),
        session: said("Safe on the train: Vermont line", "en"),
        open: true,
        id: "8a9d3c8e-93f5-4bd4-9f0f-6f6d5a1c2b3d".to_owned(),
        text: "When?".to_owned(),
        language: tag("en"),
        languages: tags(&["en", "es", "ko"]),
        faults: vec![fault("text", ProblemKind::TextTooLong)],
        streamed: true,
        sent: false,
        questions: vec![question("q1", Some("In June.")), question("q2", None)],
    }
}

pub fn watch() -> WatchView {
    let cue = |seconds: u32, speaker: &str, text: &str| Cue {
        seconds,
        at: format!("0:{:02}:{:02}", seconds / 60, seconds % 60),
        speaker: speaker.to_owned(),
        text: text.to_owned(),
    };
    WatchView {
        slug: "train".to_owned(),
        title: said("Safe on the train: Vermont line", "en"),
        state: SessionState::Published,
        over: false,
        when: dated("2027-05-14T18:00:00-07:00", "Friday, May 14, 6:00 pm"),
        streams: vec![
            stream("en", "en", StreamSource::Page, StreamState::Live),
            stream("es", "es", StreamSource::Hls, StreamState::Live),
            stream("asl", "en", StreamSource::Hls, StreamState::Live),
        ],
        chosen: Some("en".to_owned()),
        phone_in: Some("213-555-0142".to_owned()),
        transcript: Some(TranscriptView {
            language: Some(tag("en")),
            languages: tags(&["en", "es"]),
            by_a_person: true,
            q: "light".to_owned(),
            found: 2,
            lines: vec![
                cue(22, "Ms. Reyes", "The light has been out since winter."),
                cue(95, "", "Which light?"),
            ],
            chapters: vec![Chapter {
                seconds: 20,
                at: "0:00:20".to_owned(),
                title: "Riders speak".to_owned(),
            }],
            file: Some("/api/streams/x/texts/en.vtt".to_owned()),
        }),
        agenda: agenda(),
        agenda_lang: "en".to_owned(),
        ask: Some(ask()),
    }
}

fn with_stream(state: StreamState, source: StreamSource) -> WatchView {
    WatchView {
        streams: vec![stream("en", "en", source, state)],
        transcript: None,
        ..watch()
    }
}

fn door() -> DoorView {
    let need = Need {
        kind: NeedKind::Interpreter,
        language: Some(LanguageTag("ko".to_owned())),
    };
    DoorView {
        key: "1234567890123456".to_owned(),
        counted: true,
        door: Some(DoorNumbers {
            hall: Some("Pio Pico Library".to_owned()),
            ways: vec![WayCount {
                way: Way::InPerson,
                seats: 40,
                waiting: 2,
            }],
            places: vec![PlaceCount {
                kind: PoolKind::Headset,
                places: 3,
            }],
            needs: vec![NeedCount {
                need,
                sign_ups: 2,
                seats: 9,
                state: NeedState::Confirmed,
            }],
            came: 12,
            nonce: "b8f5c1de-0f5f-4bb4-9f0f-0d6c4f3c9b1a".to_owned(),
            ..DoorNumbers::default()
        }),
        faults: Vec::new(),
    }
}

fn meeting() -> MeetingView {
    MeetingView {
        slug: "rampart".to_owned(),
        title: said("Rampart: what we hear on the street", "en"),
        summary: said("Officers of all watches.", "en"),
        when: dated("2027-05-14T07:00:00-07:00", "Friday, May 14, 7:00 am"),
        hall: Some("Roll call room".to_owned()),
        area: "Rampart".to_owned(),
        cancelled: false,
        agenda: agenda(),
        agenda_lang: "en".to_owned(),
        door_key: "k".to_owned(),
        ask: ask(),
    }
}

pub fn all() -> Vec<(&'static str, CivicView)> {
    use CivicView as V;
    let asked = AskView {
        sent: true,
        ..ask()
    };
    let closed_questions = AskView {
        open: false,
        ..ask()
    };
    vec![
        ("watch", V::Watch(Box::new(watch()))),
        (
            "watch-interrupted",
            V::Watch(Box::new(with_stream(
                StreamState::Interrupted,
                StreamSource::Hls,
            ))),
        ),
        (
            "watch-unknown",
            V::Watch(Box::new(with_stream(
                StreamState::Unknown,
                StreamSource::Channel,
            ))),
        ),
        (
            "watch-soon",
            V::Watch(Box::new(with_stream(
                StreamState::StartingSoon,
                StreamSource::Hls,
            ))),
        ),
        ("ask", V::Ask(ask())),
        ("ask-sent", V::Ask(asked)),
        ("ask-closed", V::Ask(closed_questions)),
        ("meeting", V::Meeting(meeting())),
        (
            "meeting-entry",
            V::MeetingEntry(MeetingEntry {
                slug: "central-roll-call".to_owned(),
                faults: vec![fault("door_key", ProblemKind::SeatCodeMalformed)],
                not_open: false,
            }),
        ),
        (
            "meeting-not-open",
            V::MeetingEntry(MeetingEntry {
                slug: "central-roll-call".to_owned(),
                faults: Vec::new(),
                not_open: true,
            }),
        ),
        ("door-entry", V::Door(DoorView::default())),
        ("door", V::Door(door())),
    ]
}

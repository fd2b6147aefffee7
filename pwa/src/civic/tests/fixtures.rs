//! Sessions and streams to draw.

use api_types::listening::*;
use api_types::streams::{Captions, StreamSource, StreamState};
use api_types::{LanguageTag, ProblemKind};

use crate::civic::models::*;

pub fn tag(tag: &str) -> LanguageTag {
    LanguageTag(tag.to_owned())
}

pub fn tags(all: &[&str]) -> Vec<LanguageTag> {
    all.iter().map(|one| tag(one)).collect()
}

pub fn dated(iso: &str, words: &str) -> Dated {
    Dated {
        iso: iso.to_owned(),
        words: words.to_owned(),
    }
}

pub fn said(text: &str, lang: &str) -> Said {
    Said {
        text: text.to_owned(),
        lang: lang.to_owned(),
    }
}

pub fn place(slug: &str, name: &str) -> Place {
    Place {
        slug: slug.to_owned(),
        name: name.to_owned(),
    }
}

pub fn fault(field: &str, kind: ProblemKind) -> FormFault {
    FormFault {
        field: field.to_owned(),
        kind,
    }
}

pub fn card(slug: &str, title: &str, day: &str) -> SessionCard {
    SessionCard {
        slug: slug.to_owned(),
        title: said(title, "en"),
        state: SessionState::Published,
        iso: format!("2027-05-{day}"),
        month: "May".to_owned(),
        day: day.to_owned(),
        date: format!("Tuesday, May {day}"),
        time: "6:30 to 8:30 pm".to_owned(),
        hall: Some("Seoul International Park hall".to_owned()),
        neighborhood: Some(place("koreatown", "Koreatown")),
        ways: vec![Way::InPerson, Way::Online],
        languages: tags(&["ko", "es", "en"]),
        access: vec![Access::StepFree, Access::Childcare],
        stream: None,
        captions: false,
        rooms: vec![room(Way::InPerson)],
        moved_from: None,
        point: Some((34.055, -118.30)),
    }
}

fn cards() -> Vec<SessionCard> {
    vec![
        SessionCard {
            stream: Some(StreamState::Live),
            captions: true,
            rooms: Vec::new(),
            access: vec![Access::Asl],
            point: Some((34.00, -118.29)),
            ..card("train", "Safe on the train: Vermont line", "14")
        },
        card("ktown", "Koreatown: after the break-ins", "19"),
        SessionCard {
            rooms: rooms(),
            moved_from: Some("May 20, 10:00 am".to_owned()),
            languages: tags(&["es", "quc"]),
            point: Some((34.03, -118.20)),
            ..card("families", "Families of Boyle Heights", "23")
        },
        SessionCard {
            state: SessionState::Cancelled,
            hall: None,
            neighborhood: None,
            ways: vec![Way::Online, Way::Phone],
            point: None,
            ..card("faith", "Faith leaders of the west Valley", "28")
        },
    ]
}

pub fn schedule() -> Schedule {
    Schedule {
        neighborhoods: vec![
            place("koreatown", "Koreatown"),
            place("boyle-heights", "Boyle Heights"),
            place("reseda", "Reseda"),
        ],
        near: vec![
            place("boyle-heights", "Boyle Heights"),
            place("koreatown", "Koreatown"),
        ],
        languages: tags(&["en", "es", "ko", "quc"]),
        sessions: cards(),
        next: Some("c2".to_owned()),
        ..Schedule::default()
    }
}

fn month() -> MonthView {
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    let cell = |number: i32| DayCell {
        number: (if number < 1 { number + 30 } else { number }).to_string(),
        iso: format!("2027-05-{number:02}"),
        words: format!("Tuesday, May {number}"),
        outside: !(1..=31).contains(&number),
        today: number == 12,
    };
    MonthView {
        title: "May 2027".to_owned(),
        weekdays: names
            .map(|name| (name.to_owned(), format!("{name}day")))
            .to_vec(),
        weeks: (0..5)
            .map(|week| (0..7).map(|day| cell(week * 7 + day - 5)).collect())
            .collect(),
        before: "2027-04-01".to_owned(),
        after: "2027-06-01".to_owned(),
    }
}

pub fn stream(id: &str, language: &str, source: StreamSource, state: StreamState) -> StreamView {
    StreamView {
        id: id.to_owned(),
        language: tag(language),
        source,
        address: match source {
            StreamSource::Channel => "LA Cityview 35".to_owned(),
            _ => format!("https://stream.example/{id}.m3u8"),
        },
        backup: Some("https://backup.example/b".to_owned()),
        provider: "YouTube".to_owned(),
        embed: (source == StreamSource::Page)
            .then(|| "https://www.youtube-nocookie.com/embed/x".to_owned()),
        captions: Captions::Human,
        asl: id == "asl",
        interpreted: language != "en",
        state,
        since: Some(dated("2027-05-14T18:02:00-07:00", "6:02 pm")),
        interrupted: (state == StreamState::Interrupted)
            .then(|| dated("2027-05-14T18:42:00-07:00", "6:42 pm")),
        hour_over: (state == StreamState::Interrupted)
            .then(|| dated("2027-05-14T19:42:00-07:00", "7:42 pm")),
        recording: None,
        recording_due: Some(dated("2027-05-28", "May 28")),
        recording_overdue: false,
        texts: tags(&["en"]),
    }
}

pub fn agenda() -> Vec<AgendaPoint> {
    let point = |time: &str, title: &str, standing| AgendaPoint {
        time: time.to_owned(),
        title: title.to_owned(),
        standing,
    };
    vec![
        point("6:00", "Welcome", Standing::Done),
        point("6:25", "Riders speak", Standing::Now),
        point("7:15", "Metro and the city answer", Standing::Next),
    ]
}

pub fn question(id: &str, answer: Option<&str>) -> QuestionView {
    QuestionView {
        id: id.to_owned(),
        text: said("¿Cuándo arreglan las luces?", "es"),
        answer: answer.map(str::to_owned),
        state: if answer.is_some() {
            QuestionState::Answered
        } else {
            QuestionState::Shown
        },
        supports: 12,
    }
}

pub fn session() -> SessionView {
    SessionView {
        id: "0199c1c2-7d5e-7000-8000-000000000001".to_owned(),
        slug: "ktown".to_owned(),
        state: SessionState::Published,
        title: said("Koreatown: after the break-ins", "en"),
        summary: said(
            "Shop owners and neighbors talk.\n\nThe city listens and says what it will do.",
            "en",
        ),
        when: dated(
            "2027-05-19T18:30:00-07:00",
            "Tuesday, May 19, 6:30 to 8:30 pm",
        ),
        zone: "Pacific time".to_owned(),
        zone_name: "America/Los_Angeles".to_owned(),
        moved_from: None,
        cancelled_because: None,
        neighborhood: Some(place("koreatown", "Koreatown")),
        venue: Some(Venue {
            name: "Seoul International Park hall".to_owned(),
            address: "3250 San Marino St.".to_owned(),
            note: "Two blocks from bus 28. Parking behind the hall".to_owned(),
            ..Venue::default()
        }),
        ways: vec![Way::InPerson, Way::Online],
        languages: tags(&["ko", "es", "en"]),
        access: vec![Access::StepFree, Access::Captions, Access::OffCamera],
        officers: Officers::Plain,
        filmed: true,
        public_record: PublicRecord::Questions,
        phone_in: Some("213-555-0142".to_owned()),
        ask_aid_by: Some(dated("2027-05-14", "May 14")),
        ask_aid_over: false,
        organizer: "Office of Community Safety".to_owned(),
        co_hosts: vec!["Korean American Coalition".to_owned()],
        agenda: agenda(),
        agenda_lang: "en".to_owned(),
        streams: vec![
            stream("en", "en", StreamSource::Page, StreamState::Scheduled),
            stream("asl", "ko", StreamSource::Hls, StreamState::StartingSoon),
            stream("tv", "es", StreamSource::Channel, StreamState::Scheduled),
        ],
        rooms: rooms(),
        sign_up_open: true,
        questions_open: true,
        questions: vec![question("q1", Some("In June.")), question("q2", None)],
        record: None,
        findings: Vec::new(),
        commitments: Vec::new(),
    }
}

fn closed() -> SessionView {
    let mut ended = stream("en", "en", StreamSource::Page, StreamState::Ended);
    ended.recording_overdue = true;
    SessionView {
        state: SessionState::Closed,
        streams: vec![ended],
        rooms: Vec::new(),
        sign_up_open: false,
        questions_open: false,
        record: Some(RecordView {
            minutes: None,
            due: dated("2027-05-26", "May 26"),
            overdue: true,
            published: None,
            came: Some(64),
            organizations: Some(7),
        }),
        findings: vec![super::strategy_fixtures::finding("f1")],
        commitments: vec![super::strategy_fixtures::commitment("c1")],
        ..session()
    }
}

fn moved() -> SessionView {
    SessionView {
        moved_from: Some(dated(
            "2027-05-12T18:30:00-07:00",
            "Tuesday, May 12, 6:30 pm",
        )),
        rooms: vec![Room {
            open: 0,
            waiting: 22,
            queue: 2,
            ..room(Way::InPerson)
        }],
        ..session()
    }
}

fn room(way: Way) -> Room {
    Room {
        way,
        capacity: 120,
        open: 38,
        waiting: 0,
        queue: 0,
    }
}

pub fn rooms() -> Vec<Room> {
    vec![
        room(Way::InPerson),
        Room {
            open: 0,
            waiting: 22,
            queue: 2,
            ..room(Way::Online)
        },
    ]
}

pub fn all() -> Vec<(&'static str, CivicView)> {
    use CivicView as V;
    let shown = |view: Presentation| {
        let mut schedule = schedule();
        schedule.filter.view = view;
        schedule.month = (view == Presentation::Month).then(month);
        schedule.map = Some(MapView {
            places: vec![MapPlace {
                name: "Reseda".to_owned(),
                point: (34.20, -118.54),
            }],
        });
        V::Schedule(schedule)
    };
    let empty = Schedule {
        filter: Filter {
            access: Some(Access::Asl),
            ..Filter::default()
        },
        elsewhere: Some(card("ktown", "Koreatown: after the break-ins", "19")),
        ..Schedule::default()
    };
    let cancelled = SessionView {
        state: SessionState::Cancelled,
        cancelled_because: Some("Water damage in the hall.".to_owned()),
        ..session()
    };
    vec![
        ("start", V::Start(cards())),
        ("list", shown(Presentation::List)),
        ("month", shown(Presentation::Month)),
        ("map", shown(Presentation::Map)),
        ("empty", V::Schedule(empty)),
        ("session", V::Session(Box::new(session()))),
        ("session-moved", V::Session(Box::new(moved()))),
        ("session-cancelled", V::Session(Box::new(cancelled))),
        ("session-closed", V::Session(Box::new(closed()))),
    ]
}

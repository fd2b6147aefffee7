//! The case's machine, its sealed parts and its timeline.

use api_types::reports::ReportKind;
use api_types::triage::QueueRow;
use api_types::{Day, ReportId, Sealed};
use uuid::Uuid;

use super::*;
use crate::api::Failure;

fn day(text: &str) -> Day {
    Day(text.to_owned())
}

fn unit(slug: &str) -> UnitId {
    UnitId::parse(slug).unwrap()
}

fn case(withdrawal: Option<Withdrawal>) -> Case {
    Case {
        row: QueueRow {
            report_id: ReportId(Uuid::from_u128(1)),
            number: "7KQ-1969".to_owned(),
            kind: ReportKind::Hate,
            state: CaseState::Reading,
            urgent: false,
            area: None,
            language: None,
            received: day("2026-05-13"),
            due: day("2026-05-14"),
            unread: false,
            withdrawn: withdrawal.is_some(),
        },
        units: vec![unit("hate-crime-unit")],
        narrative: Some(Sealed(Vec::new())),
        contact: None,
        messages: Vec::new(),
        openings: Vec::new(),
        withdrawal,
        next_revision: 2,
    }
}

fn opened(narrative: Option<OpenedPart>) -> OpenedCase {
    OpenedCase {
        narrative,
        contact: None,
        messages: Vec::new(),
    }
}

fn story() -> Option<OpenedPart> {
    let text = r#"{"v":1,"kind":"hate","reply_key":"k","language":"en","story":"Two men"}"#;
    Some(OpenedPart::Text(text.to_owned()))
}

fn view() -> Rc<CaseView> {
    Rc::new(CaseView::default()).reduce(CaseEvent::Opened(
        0,
        Box::new(OpenCase::new(case(None), opened(story()))),
    ))
}

#[test]
fn an_opened_part_shows_its_words_and_an_absent_one_who_cannot_see_it() {
    let mut unread = case(None);
    unread.row.state = CaseState::New;
    unread.row.unread = true;
    let open = OpenCase::new(unread, opened(story()));
    assert_eq!(
        (open.case.row.state, open.case.row.unread),
        (CaseState::Reading, false)
    );
    assert!(matches!(&open.story, Shown::Open(story) if story.story == "Two men"));
    assert!(matches!(open.contact, Shown::NotShared));
    assert_eq!(open.answerable(), Answerable::Yes);
}

#[test]
fn a_part_that_does_not_open_or_is_no_known_text_is_said_to_be_unreadable() {
    for part in [
        OpenedPart::Unreadable,
        OpenedPart::Text("{".to_owned()),
        OpenedPart::Text(r#"{"v":1}"#.to_owned()),
    ] {
        let open = OpenCase::new(case(None), opened(Some(part)));
        assert!(matches!(open.story, Shown::Unreadable));
        assert_eq!(open.answerable(), Answerable::NoKey);
    }
}

#[test]
fn a_shredded_part_is_destroyed_not_hidden() {
    let open = OpenCase::new(case(Some(Withdrawal::Shredded)), opened(None));
    assert!(matches!(open.story, Shown::Destroyed));
}

#[test]
fn a_withdrawn_report_gets_no_answer() {
    let kept = Withdrawal::Kept {
        shred: day("2026-05-20"),
    };
    let open = OpenCase::new(case(Some(kept)), opened(story()));
    assert_eq!(open.answerable(), Answerable::Withdrawn);
}

#[test]
fn a_sent_answer_joins_the_thread_and_moves_the_revision_on() {
    let view = view().reduce(CaseEvent::Sent(own_message(
        2,
        day("2026-05-14"),
        "Thank you".to_owned(),
    )));
    let open = view.open().unwrap();
    assert_eq!(open.case.next_revision, 4);
    assert_eq!(open.case.row.state, CaseState::Answered);
    assert_eq!(open.messages.len(), 1);
}

#[test]
fn fetching_again_keeps_the_case_in_sight_and_drops_late_answers() {
    let view = view().reduce(CaseEvent::Again);
    assert!(view.open().is_some());
    let view = view.reduce(CaseEvent::Failed(0, Fault::Api(Failure::NoSignal)));
    assert!(view.open().is_some());
    let view = view.reduce(CaseEvent::Missing(1));
    assert!(matches!(*view.stage, Stage::Missing));
}

#[test]
fn an_answer_is_measured_in_bytes() {
    assert_eq!(Room::of("short"), Room::Enough);
    assert_eq!(Room::of(&"ក".repeat(2_000)), Room::Little(75));
    assert_eq!(Room::of(&"ក".repeat(2_667)), Room::TooLong);
}

#[test]
fn a_unit_sees_its_own_openings_and_police_never_a_box() {
    let opening = |on: &str, by: &str, part: Part| Opening {
        day: day(on),
        unit: unit(by),
        part,
    };
    let all = [
        opening("2026-05-13", "hate-crime-unit", Part::Narrative),
        opening("2026-05-14", "hate-crime-unit", Part::Message),
        opening("2026-05-13", "hate-crime-unit", Part::Narrative),
        opening("2026-05-13", "hate-crime-unit", Part::ImmigrationStatus),
        opening("2026-05-13", "eastside-legal-aid", Part::Narrative),
    ];
    let police = timeline(&all, &unit("hate-crime-unit"), false);
    let parts: Vec<Part> = police.iter().map(|step| step.part).collect();
    assert_eq!(parts, [Part::Message, Part::Narrative]);
}

//! Each warning comes when it must and not before.

use api_types::LanguageTag;
use api_types::listening::Need;
use proptest::prelude::*;

use super::*;

const START: i64 = 1_800_000_000;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn calm() -> Sight<'static> {
    Sight {
        kind: SessionKind::Public,
        state: SessionState::Published,
        now: START - 30 * 24 * HOUR,
        today: day("2026-12-15"),
        starts_at: START,
        ends_at: START + 2 * HOUR,
        has_agenda: true,
        ask_aid_by: Some(day("2027-01-10")),
        needs: &[],
        boards: &[],
        has_stream: Some(true),
        record_due: day("2027-01-25"),
        record_published: false,
    }
}

fn spanish(sign_ups: u32, state: NeedState) -> [NeedCount; 1] {
    [NeedCount {
        need: Need {
            kind: NeedKind::Interpreter,
            language: Some(LanguageTag("es".to_owned())),
        },
        sign_ups,
        seats: sign_ups,
        state,
    }]
}

#[test]
fn a_session_in_good_order_has_none() {
    assert_eq!(warnings(&calm()), []);
}

#[test]
fn an_agenda_is_late_at_72_hours_and_very_late_at_24() {
    let at = |before: i64, has_agenda: bool| {
        warnings(&Sight {
            now: START - before,
            has_agenda,
            ..calm()
        })
    };
    assert_eq!(at(72 * HOUR, false), []);
    assert_eq!(at(72 * HOUR - 1, false), [Warning::AgendaLate]);
    assert_eq!(at(24 * HOUR, false), [Warning::AgendaLate]);
    assert_eq!(at(24 * HOUR - 1, false), [Warning::AgendaVeryLate]);
    assert_eq!(at(24 * HOUR - 1, true), []);
    assert_eq!(at(0, false), [], "it has begun");
    let draft = Sight {
        state: SessionState::Draft,
        now: START - 71 * HOUR,
        ..calm()
    };
    assert_eq!(
        warnings(&draft),
        [Warning::AgendaLate],
        "nobody can read the agenda of a draft"
    );
}

#[test]
fn more_than_half_of_a_board_is_a_majority() {
    let with = |coming: u16, members: u16| {
        let boards = [BoardCount {
            board: "Westlake North".to_owned(),
            members,
            coming,
        }];
        warnings(&Sight {
            boards: &boards,
            ..calm()
        })
    };
    assert_eq!(with(4, 9), []);
    assert_eq!(with(5, 9), [Warning::BoardMajority]);
    assert_eq!(with(5, 10), []);
    assert_eq!(with(6, 10), [Warning::BoardMajority]);
}

#[test]
fn three_who_need_an_interpreter_are_a_demand() {
    let with = |needs: [NeedCount; 1]| {
        warnings(&Sight {
            needs: &needs,
            ..calm()
        })
    };
    assert_eq!(with(spanish(2, NeedState::Asked)), []);
    assert_eq!(
        with(spanish(3, NeedState::Asked)),
        [Warning::InterpreterNeeded]
    );
    assert_eq!(
        with(spanish(3, NeedState::Declined)),
        [Warning::InterpreterNeeded]
    );
    assert_eq!(with(spanish(9, NeedState::Confirmed)), []);
}

#[test]
fn a_need_that_nobody_decided_by_the_day_to_ask_is_overdue_the_day_after() {
    let on = |today: &str, state: NeedState| {
        let needs = spanish(1, state);
        warnings(&Sight {
            today: day(today),
            needs: &needs,
            ..calm()
        })
    };
    assert_eq!(on("2027-01-10", NeedState::Asked), []);
    assert_eq!(
        on("2027-01-11", NeedState::Asked),
        [Warning::NeedsUndecided]
    );
    assert_eq!(on("2027-01-11", NeedState::Declined), []);
}

#[test]
fn needs_are_shown_until_the_end_of_the_session() {
    let at = |now: i64, sign_ups: u32| {
        let needs = spanish(sign_ups, NeedState::Asked);
        warnings(&Sight {
            now,
            ask_aid_by: None,
            needs: &needs,
            ..calm()
        })
    };
    assert_eq!(at(START - 1, 1), []);
    assert_eq!(at(START, 1), [Warning::NeedsUndecided]);
    assert_eq!(
        at(START + HOUR, 3),
        [Warning::InterpreterNeeded, Warning::NeedsUndecided]
    );
    assert_eq!(at(START + 2 * HOUR, 3), []);
}

#[test]
fn a_public_session_without_a_stream_is_named_and_a_division_meeting_is_not() {
    let sight = Sight {
        has_stream: Some(false),
        ..calm()
    };
    assert_eq!(warnings(&sight), [Warning::NoStream]);
    for quiet in [
        Sight {
            kind: SessionKind::Division,
            ..sight.clone()
        },
        Sight {
            state: SessionState::Draft,
            ..sight.clone()
        },
        Sight {
            has_stream: None,
            ..sight
        },
    ] {
        assert_eq!(warnings(&quiet), []);
    }
}

#[test]
fn a_record_is_late_the_day_after_it_was_promised() {
    let on = |today: &str, record_published: bool, state: SessionState| {
        warnings(&Sight {
            now: START + 3 * HOUR,
            today: day(today),
            record_published,
            state,
            ..calm()
        })
    };
    assert_eq!(on("2027-01-25", false, SessionState::Closed), []);
    assert_eq!(
        on("2027-01-26", false, SessionState::Closed),
        [Warning::RecordLate]
    );
    assert_eq!(on("2027-01-26", true, SessionState::Closed), []);
    assert_eq!(on("2027-01-26", false, SessionState::Cancelled), []);
}

proptest! {
    #[test]
    fn a_cancelled_session_warns_of_nothing(now in START - 400 * HOUR..START + 400 * HOUR, has_agenda in any::<bool>()) {
        let needs = spanish(9, NeedState::Asked);
        let sight = Sight { state: SessionState::Cancelled, now, has_agenda, needs: &needs, has_stream: Some(false), ..calm() };
        prop_assert_eq!(warnings(&sight), []);
    }

    #[test]
    fn no_warning_comes_twice(now in START - 100 * HOUR..START + 400 * HOUR) {
        let needs = spanish(9, NeedState::Asked);
        let sight = Sight { now, today: day("2027-02-01"), has_agenda: false, needs: &needs, has_stream: Some(false), ..calm() };
        let mut found = warnings(&sight);
        let number = found.len();
        found.dedup();
        prop_assert_eq!(found.len(), number);
    }
}

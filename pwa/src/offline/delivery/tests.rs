//! The machine of the outgoing box, step by step.

use api_types::{Day, ReportId};
use proptest::prelude::*;

use super::*;
use crate::sealer::UnsentReport;

fn report() -> SealedReport {
    let json = serde_json::json!({
        "report_id": "5b7a2f60-93a4-4d5e-8f6b-0c1d2e3f4a5b", "kind": "hate", "urgent": false,
        "area": null, "language": "fa", "units": ["hate-crime-unit"],
        "lookup_digest": "A".repeat(43), "access_digest": "A".repeat(43),
        "reply_key": "", "narrative": "", "contact": "", "immigration_status": null,
        "proof": {"token": "", "bound": "A".repeat(43), "counter": 0},
    });
    let unsent: UnsentReport = serde_json::from_value(json).unwrap();
    SealedReport::without_code(unsent)
}

fn stored() -> ReportStored {
    let day = Day("2026-11-23".to_owned());
    ReportStored {
        report_id: ReportId(uuid::Uuid::nil()),
        received: day.clone(),
        due: day,
    }
}

fn refused(kind: ProblemKind) -> Result<ReportStored, Fault> {
    Err(Fault::Api(Failure::Refused {
        kind,
        retry_after: None,
    }))
}

fn end(result: Result<ReportStored, Fault>, spread: u8) -> Action {
    Action::Ended(report().unsent().report_id(), result, spread)
}

fn sending() -> State {
    State::default().after(Action::Send(report()))
}

#[test]
fn a_report_without_signal_waits_and_goes_out_when_it_comes_back() {
    let waiting = sending().after(end(Err(Failure::NoSignal.into()), 0));
    assert_eq!(
        waiting.delivery,
        Some(Delivery::Waiting {
            reason: WaitReason::NoSignal,
            seconds: 3
        })
    );
    assert!(waiting.would_be_lost());
    let again = waiting.after(Action::Hurry);
    assert_eq!(again.attempt, 2);
    let done = again.after(end(Ok(stored()), 0));
    assert_eq!(done.delivery, Some(Delivery::Delivered(stored())));
    assert!(!done.would_be_lost());
}

#[test]
fn a_conflict_is_shown_and_not_tried_again() {
    let state = sending().after(end(refused(ProblemKind::ReportConflict), 0));
    assert!(matches!(state.delivery, Some(Delivery::Refused(_))));
    assert!(state.after(Action::Hurry) == state);
}

#[test]
fn an_old_proof_is_made_again_but_not_for_ever() {
    let mut state = sending();
    for _ in 1..STUBBORN {
        state = state
            .after(end(refused(ProblemKind::ProofExpired), 0))
            .after(Action::Hurry);
    }
    let state = state.after(end(refused(ProblemKind::ProofExpired), 0));
    assert!(matches!(state.delivery, Some(Delivery::Refused(_))));
}

#[test]
fn hours_without_signal_do_not_use_up_the_patience_with_a_proof() {
    let mut state = sending();
    for _ in 0..20 {
        state = state
            .after(end(Err(Failure::NoSignal.into()), 0))
            .after(Action::Hurry);
    }
    let broken = Err(Fault::Sealer(SealerError::Broken));
    for result in [refused(ProblemKind::ProofExpired), broken] {
        let ended = state.after(end(result, 0));
        assert!(matches!(ended.delivery, Some(Delivery::Waiting { .. })));
    }
}

#[test]
fn a_person_can_try_again_what_was_refused_and_is_asked_before_losing_it() {
    let state = sending().after(end(refused(ProblemKind::EnvelopeWrongContext), 0));
    assert!(matches!(state.delivery, Some(Delivery::Refused(_))));
    assert!(state.would_be_lost());
    let again = state.after(Action::Hurry);
    assert_eq!(again.delivery, Some(Delivery::Sending(Progress::Work)));
    assert_eq!(again.attempt, 2);
    let conflict = sending().after(end(refused(ProblemKind::ReportConflict), 0));
    assert!(!conflict.would_be_lost());
}

#[test]
fn the_servers_wish_to_wait_is_kept_within_an_hour() {
    let busy = |seconds| {
        sending().after(end(
            Err(Fault::Api(Failure::Refused {
                kind: ProblemKind::Busy,
                retry_after: Some(seconds),
            })),
            0,
        ))
    };
    let seconds = |state: State| match state.delivery {
        Some(Delivery::Waiting { seconds, .. }) => seconds,
        _ => 0,
    };
    assert_eq!(seconds(busy(40)), 40);
    assert_eq!(seconds(busy(u32::MAX)), LONGEST);
}

#[test]
fn a_kept_report_of_an_earlier_visit_does_not_push_aside_a_new_one() {
    let state = sending();
    assert!(state.after(Action::Found(report())) == state);
    let found = State::default().after(Action::Found(report()));
    assert!(found.kept && found.earlier && !found.would_be_lost());
}

#[test]
fn what_became_of_another_report_says_nothing_about_this_one() {
    let other = ReportId(uuid::Uuid::nil());
    let state = sending();
    assert!(state.after(Action::Ended(other, Ok(stored()), 0)) == state);
    assert!(state.after(Action::Progressed(other, Progress::Sending)) == state);
}

#[test]
fn after_one_kept_report_the_next_one_goes_out() {
    let done = State::default()
        .after(Action::Found(report()))
        .after(end(Ok(stored()), 0));
    let next = done.after(Action::Found(report()));
    assert!(matches!(next.delivery, Some(Delivery::Sending(_))));
    let own = sending().after(end(Ok(stored()), 0));
    assert!(own.after(Action::Found(report())) == own);
}

#[test]
fn a_late_answer_changes_nothing_after_the_end() {
    let done = sending().after(end(Ok(stored()), 0));
    assert!(done.after(end(Err(Failure::NoSignal.into()), 0)) == done);
    assert!(
        done.after(Action::Progressed(
            report().unsent().report_id(),
            Progress::Work
        )) == done
    );
}

proptest! {
    #[test]
    fn delays_grow_and_stay_bounded(attempt in 1_u32..1_000, spread: u8) {
        let fault = Fault::Api(Failure::NoSignal);
        let now = delay(fault, attempt, spread);
        prop_assert!(now <= 300 + 300 / 4 + 1);
        prop_assert!(delay(fault, attempt + 1, 0) >= delay(fault, attempt, 0));
    }
}

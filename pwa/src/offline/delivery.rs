//! What becomes of a sealed report: a pure machine. It retries what may pass, and shows what will not.

use std::rc::Rc;

use api_types::ProblemKind;
use api_types::reports::ReportStored;
use yew::Reducible;

use crate::api::Failure;
use crate::sealer::{Fault, Progress, SealedReport, SealerError};

/// Where the delivery stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// On its way.
    Sending(Progress),
    /// Not delivered yet; it is tried again by itself.
    Waiting {
        /// What it waits for.
        reason: WaitReason,
        /// Seconds between the last attempt and the next.
        seconds: u32,
    },
    /// Stored. Only now is it there.
    Delivered(ReportStored),
    /// The server will not take these bytes, or this phone cannot send them.
    Refused(Fault),
}

/// What an undelivered report waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitReason {
    /// The phone has no signal.
    NoSignal,
    /// No answer came; it may have arrived, sending again is harmless.
    Slow,
    /// The server takes nothing right now.
    Busy,
    /// The key directory ran out; the unit must renew it.
    IntakeClosed,
}

impl WaitReason {
    /// The key of the sentence that people read.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoSignal => "wait-no-signal",
            Self::Slow => "wait-slow",
            Self::Busy => "wait-busy",
            Self::IntakeClosed => "wait-intake-closed",
        }
    }
}

/// Seconds after the first, second, ... attempt; the last one repeats.
const DELAYS: [u32; 6] = [3, 10, 30, 60, 120, 300];
/// Longest wait that a server may ask for.
const LONGEST: u32 = 3_600;
/// Attempts in a row with a proof or a worker that does not hold, before it is shown as refused.
const STUBBORN: u32 = 4;

/// The box and what is in it.
#[derive(Clone, PartialEq, Default)]
pub(super) struct State {
    /// The report, until it is stored or given up.
    pub report: Option<SealedReport>,
    /// Where it stands.
    pub delivery: Option<Delivery>,
    /// Counts the attempts; a change while `Sending` means: send now.
    pub attempt: u32,
    /// Counts the attempts in a row that ended with a proof or a worker that does not hold. Waiting for signal is none of them.
    stubborn: u32,
    /// The person agreed that it stays on the phone.
    pub kept: bool,
    /// It is from an earlier visit.
    pub earlier: bool,
}

/// What happens to the box.
pub(super) enum Action {
    /// A report was sealed here.
    Send(SealedReport),
    /// A report of an earlier visit was found on the phone.
    Found(SealedReport),
    /// The attempt came further.
    Progressed(Progress),
    /// The attempt ended; the last number spreads the next one, 0 to 255.
    Ended(Result<ReportStored, Fault>, u8),
    /// The wait is over, the signal is back, or the person is impatient.
    Hurry,
    /// The report is on the phone now.
    Kept,
    /// It was taken off the phone.
    Forgotten,
}

impl State {
    /// The next state.
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Send(report) => {
                next.report = Some(report);
                next.earlier = false;
                next.kept = false;
                next.attempt = 0;
                next.stubborn = 0;
                next.begin();
            }
            // What this page just sealed goes first; the other one stays on the phone for the next opening.
            Action::Found(_) if self.report.is_some() => {}
            Action::Found(report) => {
                next.report = Some(report);
                next.earlier = true;
                next.kept = true;
                next.attempt = 0;
                next.stubborn = 0;
                next.begin();
            }
            Action::Progressed(progress) => {
                if matches!(self.delivery, Some(Delivery::Sending(_))) {
                    next.delivery = Some(Delivery::Sending(progress));
                }
            }
            Action::Ended(result, spread) => {
                if matches!(self.delivery, Some(Delivery::Sending(_))) {
                    next.stubborn = match &result {
                        Err(fault) if is_stubborn(*fault) => self.stubborn + 1,
                        _ => 0,
                    };
                    next.delivery = Some(ended(result, self.attempt, next.stubborn, spread));
                }
            }
            Action::Hurry => match self.delivery {
                Some(Delivery::Waiting { .. }) => next.begin(),
                Some(Delivery::Refused(fault)) if may_be_tried(fault) => {
                    next.stubborn = 0;
                    next.begin();
                }
                _ => {}
            },
            Action::Kept => next.kept = true,
            Action::Forgotten => next.kept = false,
        }
        next
    }

    fn begin(&mut self) {
        self.attempt += 1;
        self.delivery = Some(Delivery::Sending(Progress::Work));
    }

    /// True while closing the page would lose the report.
    pub fn would_be_lost(&self) -> bool {
        let undelivered = match self.delivery {
            Some(Delivery::Sending(_) | Delivery::Waiting { .. }) => true,
            Some(Delivery::Refused(fault)) => may_be_tried(fault),
            Some(Delivery::Delivered(_)) | None => false,
        };
        undelivered && !self.kept
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

fn ended(result: Result<ReportStored, Fault>, attempt: u32, stubborn: u32, spread: u8) -> Delivery {
    let fault = match result {
        Ok(stored) => return Delivery::Delivered(stored),
        Err(fault) => fault,
    };
    match passes(fault, stubborn) {
        Some(reason) => Delivery::Waiting {
            reason,
            seconds: delay(fault, attempt, spread),
        },
        None => Delivery::Refused(fault),
    }
}

/// What a fresh proof or a fresh worker may mend.
fn is_stubborn(fault: Fault) -> bool {
    use ProblemKind as Kind;
    match fault {
        Fault::Api(Failure::Refused { kind, .. }) => matches!(
            kind,
            Kind::ProofExpired | Kind::ProofInvalid | Kind::ProofReplayed
        ),
        Fault::Sealer(error) => error == SealerError::Broken,
        Fault::Api(_) => false,
    }
}

/// Whether it makes sense that the person tries again: another report has this code for good, everything else may have changed.
fn may_be_tried(fault: Fault) -> bool {
    !matches!(fault, Fault::Api(failure) if failure.is(ProblemKind::ReportConflict))
}

/// What may pass by waiting.
fn passes(fault: Fault, stubborn: u32) -> Option<WaitReason> {
    use ProblemKind as Kind;
    match fault {
        Fault::Api(Failure::NoSignal) => Some(WaitReason::NoSignal),
        Fault::Api(Failure::TimedOut | Failure::Unreadable) => Some(WaitReason::Slow),
        Fault::Api(Failure::Refused { kind, .. }) => match kind {
            Kind::Busy | Kind::TooManyAttempts | Kind::StorageUnavailable | Kind::Internal => {
                Some(WaitReason::Busy)
            }
            Kind::DirectoryExpired => Some(WaitReason::IntakeClosed),
            Kind::ProofExpired | Kind::ProofInvalid | Kind::ProofReplayed => {
                (stubborn < STUBBORN).then_some(WaitReason::Busy)
            }
            _ => None,
        },
        Fault::Sealer(SealerError::Broken) => (stubborn < STUBBORN).then_some(WaitReason::Slow),
        Fault::Sealer(_) => None,
    }
}

fn delay(fault: Fault, attempt: u32, spread: u8) -> u32 {
    let step = usize::try_from(attempt.saturating_sub(1)).unwrap_or(usize::MAX);
    let base = DELAYS
        .get(step)
        .or(DELAYS.last())
        .copied()
        .unwrap_or_default();
    let asked = match fault {
        Fault::Api(Failure::Refused { retry_after, .. }) => retry_after.unwrap_or_default(),
        _ => 0,
    };
    // Up to a quarter longer, so that a thousand phones do not come back in the same second.
    let extra = base * u32::from(spread) / 1_024;
    base.max(asked.min(LONGEST)) + extra
}

#[cfg(test)]
mod tests {
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

    fn sending() -> State {
        State::default().after(Action::Send(report()))
    }

    #[test]
    fn a_report_without_signal_waits_and_goes_out_when_it_comes_back() {
        let waiting = sending().after(Action::Ended(Err(Failure::NoSignal.into()), 0));
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
        let done = again.after(Action::Ended(Ok(stored()), 0));
        assert_eq!(done.delivery, Some(Delivery::Delivered(stored())));
        assert!(!done.would_be_lost());
    }

    #[test]
    fn a_conflict_is_shown_and_not_tried_again() {
        let state = sending().after(Action::Ended(refused(ProblemKind::ReportConflict), 0));
        assert!(matches!(state.delivery, Some(Delivery::Refused(_))));
        assert!(state.after(Action::Hurry) == state);
    }

    #[test]
    fn an_old_proof_is_made_again_but_not_for_ever() {
        let mut state = sending();
        for _ in 1..STUBBORN {
            state = state
                .after(Action::Ended(refused(ProblemKind::ProofExpired), 0))
                .after(Action::Hurry);
        }
        let state = state.after(Action::Ended(refused(ProblemKind::ProofExpired), 0));
        assert!(matches!(state.delivery, Some(Delivery::Refused(_))));
    }

    #[test]
    fn hours_without_signal_do_not_use_up_the_patience_with_a_proof() {
        let mut state = sending();
        for _ in 0..20 {
            state = state
                .after(Action::Ended(Err(Failure::NoSignal.into()), 0))
                .after(Action::Hurry);
        }
        let broken = Err(Fault::Sealer(SealerError::Broken));
        for result in [refused(ProblemKind::ProofExpired), broken] {
            let ended = state.after(Action::Ended(result, 0));
            assert!(matches!(ended.delivery, Some(Delivery::Waiting { .. })));
        }
    }

    #[test]
    fn a_person_can_try_again_what_was_refused_and_is_asked_before_losing_it() {
        let state = sending().after(Action::Ended(refused(ProblemKind::EnvelopeWrongContext), 0));
        assert!(matches!(state.delivery, Some(Delivery::Refused(_))));
        assert!(state.would_be_lost());
        let again = state.after(Action::Hurry);
        assert_eq!(again.delivery, Some(Delivery::Sending(Progress::Work)));
        assert_eq!(again.attempt, 2);
        let conflict = sending().after(Action::Ended(refused(ProblemKind::ReportConflict), 0));
        assert!(!conflict.would_be_lost());
    }

    #[test]
    fn the_servers_wish_to_wait_is_kept_within_an_hour() {
        let busy = |seconds| {
            sending().after(Action::Ended(
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
    fn a_late_answer_changes_nothing_after_the_end() {
        let done = sending().after(Action::Ended(Ok(stored()), 0));
        assert!(done.after(Action::Ended(Err(Failure::NoSignal.into()), 0)) == done);
        assert!(done.after(Action::Progressed(Progress::Work)) == done);
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
}

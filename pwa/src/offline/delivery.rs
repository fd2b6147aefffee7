//! What becomes of a sealed report: a pure machine. It retries what may pass, and shows what will not.

use std::rc::Rc;

use api_types::reports::ReportStored;
use api_types::{ProblemKind, ReportId};
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
    /// The attempt for a report came further.
    Progressed(ReportId, Progress),
    /// The attempt for a report ended; the last number spreads the next one, 0 to 255.
    Ended(ReportId, Result<ReportStored, Fault>, u8),
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
            Action::Found(_) if self.report.is_some() && !self.earlier_is_done() => {}
            Action::Found(report) => {
                next.report = Some(report);
                next.earlier = true;
                next.kept = true;
                next.attempt = 0;
                next.stubborn = 0;
                next.begin();
            }
            Action::Progressed(report, progress) => {
                if self.is_sending(report) {
                    next.delivery = Some(Delivery::Sending(progress));
                }
            }
            Action::Ended(report, result, spread) => {
                if self.is_sending(report) {
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

    /// True while this very report is under way: what became of another one in the meantime says nothing about it.
    fn is_sending(&self, report: ReportId) -> bool {
        let mine = |held: &SealedReport| held.unsent().report_id() == report;
        matches!(self.delivery, Some(Delivery::Sending(_)))
            && self.report.as_ref().is_some_and(mine)
    }

    fn earlier_is_done(&self) -> bool {
        self.earlier && matches!(self.delivery, Some(Delivery::Delivered(_)))
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
mod tests;

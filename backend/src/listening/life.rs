//! Where the steps of a host lead: draft, published, called off or closed, and never back.

use api_types::ProblemKind;
use api_types::listening::SessionState;

/// What a host does with a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Edit,
    Publish,
    Cancel,
    Close,
}

/// Where a step leads from here. `over` says that the session has ended.
pub(super) fn after(
    state: SessionState,
    step: Step,
    over: bool,
) -> Result<SessionState, ProblemKind> {
    use SessionState::{Cancelled, Closed, Draft, Published};
    match (state, step) {
        (Draft | Published, Step::Edit) => Ok(state),
        (Draft, Step::Publish) => Ok(Published),
        (Published, Step::Cancel) if over => Err(ProblemKind::SessionOver),
        (Published, Step::Cancel) => Ok(Cancelled),
        (Published, Step::Close) if over => Ok(Closed),
        _ => Err(ProblemKind::StepImpossible),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_goes_from_draft_to_its_end_and_never_back() {
        use SessionState::{Cancelled, Closed, Draft, Published};
        assert_eq!(after(Draft, Step::Publish, false), Ok(Published));
        assert_eq!(after(Published, Step::Close, true), Ok(Closed));
        assert_eq!(after(Published, Step::Cancel, false), Ok(Cancelled));
        assert_eq!(
            after(Published, Step::Cancel, true),
            Err(ProblemKind::SessionOver)
        );
        for state in [Cancelled, Closed] {
            for step in [Step::Edit, Step::Publish, Step::Cancel, Step::Close] {
                assert_eq!(
                    after(state, step, true),
                    Err(ProblemKind::StepImpossible),
                    "{state:?} {step:?}"
                );
            }
        }
        assert!(after(Published, Step::Close, false).is_err());
        assert!(after(Draft, Step::Cancel, false).is_err());
    }
}

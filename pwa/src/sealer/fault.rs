//! One type for everything that can go wrong between a page and a stored report.

use super::error::SealerError;
use crate::api::Failure;

/// What went wrong: at the sealer or on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The sealer refused or failed. Nothing was sent.
    Sealer(SealerError),
    /// The server could not be reached or refused.
    Api(Failure),
}

impl Fault {
    /// True when it is certain that the server changed nothing: it refused, or was never asked.
    /// An answer that was lost leaves that open.
    pub fn nothing_changed(self) -> bool {
        matches!(self, Self::Sealer(_) | Self::Api(Failure::Refused { .. }))
    }

    /// The key of the sentence that people read.
    pub fn key(self) -> String {
        match self {
            Self::Sealer(error) => error.text_key().to_owned(),
            Self::Api(failure) => failure.key(),
        }
    }
}

impl From<SealerError> for Fault {
    fn from(error: SealerError) -> Self {
        Self::Sealer(error)
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        Self::Api(failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refusal_is_certain_to_have_changed_nothing() {
        let refused = Failure::Refused {
            kind: api_types::ProblemKind::ReportWithdrawn,
            retry_after: None,
        };
        assert!(Fault::Api(refused).nothing_changed());
        for open in [Failure::NoSignal, Failure::TimedOut, Failure::Unreadable] {
            assert!(!Fault::Api(open).nothing_changed());
        }
    }
}

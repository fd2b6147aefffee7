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

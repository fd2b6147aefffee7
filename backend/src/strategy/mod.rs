//! Findings, commitments and what became of them; following them without an account.
//!
//! - A finding leads to its commitments and a commitment to its findings.
//! - A step is never changed; a new date leaves the old one in the history. What is late is late in public.
//! - Who follows lies under a key of its own that the last click destroys.

use std::sync::Arc;

use actix_web::web;
use api_types::ProblemKind;
use chrono_tz::Tz;
use sea_orm::DbErr;

use crate::access::Denied;
use crate::clock::SharedClock;
use crate::db::Db;
use crate::http::Refusal;
use crate::jobs::Job;
use crate::listening::Listening;
use crate::places::Places;
use crate::rowkeys::RowKeys;

/// What findings and commitments are built from.
pub struct Parts {
    /// The main database.
    pub db: Db,
    /// The clock.
    pub clock: SharedClock,
    /// The city's time zone.
    pub zone: Tz,
    /// The sessions.
    pub listening: Listening,
    /// The row keys: who follows lies under a key of its own.
    pub row_keys: RowKeys,
    /// The instance's name.
    pub instance: String,
    /// 32 bytes that all replicas share.
    pub secret: [u8; 32],
    /// Neighborhoods.
    pub places: Places,
    /// `https://host` of the residents' pages, for links in mails.
    pub origin: String,
}

/// The findings and commitments of one instance.
#[derive(Clone)]
pub struct Strategies(Arc<Parts>);

impl std::fmt::Debug for Strategies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Strategies").finish_non_exhaustive()
    }
}

/// What goes wrong, in the words of the person whom it stops.
#[derive(Debug, thiserror::Error)]
pub enum StrategyError {
    /// The caller may not do this.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A rule says no; the kind says which.
    #[error("{0:?}")]
    Refused(ProblemKind),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

impl From<ProblemKind> for StrategyError {
    fn from(kind: ProblemKind) -> Self {
        Self::Refused(kind)
    }
}

impl From<StrategyError> for Refusal {
    fn from(error: StrategyError) -> Self {
        match error {
            StrategyError::Denied(denied) => ProblemKind::from(denied).into(),
            StrategyError::Refused(kind) => kind.into(),
            StrategyError::Storage(fault) => fault.into(),
        }
    }
}

impl Strategies {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// Their periodic work.
    pub fn jobs(&self) -> Vec<Job> {
        Vec::new()
    }
}

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi()]
pub(crate) struct Paths;

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi()]
pub(crate) struct ConsolePaths;

/// Registers what residents reach.
pub fn routes_resident(_cfg: &mut web::ServiceConfig) {}

/// Registers what hosts reach.
pub fn routes_console(_cfg: &mut web::ServiceConfig) {}

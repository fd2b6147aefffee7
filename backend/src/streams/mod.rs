//! Livestreams: which there are, what state each is in, who is told when one breaks, recordings and transcripts.
//!
//! - The state comes from a probe and from the clock; a host's word stands above both.
//! - The probe opens no address of a private network, whatever name leads there.
//! - Watchers on any process hear of a change within two seconds.

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
use crate::notify::Notify;

/// What livestreams are built from.
pub struct Parts {
    /// The main database.
    pub db: Db,
    /// The clock.
    pub clock: SharedClock,
    /// The city's time zone.
    pub zone: Tz,
    /// The sessions.
    pub listening: Listening,
    /// Mail to the named host when a stream breaks.
    pub notify: Notify,
    /// `https://host` of the residents' pages.
    pub origin: String,
}

/// The livestreams of one instance.
#[derive(Clone)]
pub struct Streams(Arc<Parts>);

impl std::fmt::Debug for Streams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Streams").finish_non_exhaustive()
    }
}

/// What goes wrong, in the words of the person whom it stops.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
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

impl From<ProblemKind> for StreamError {
    fn from(kind: ProblemKind) -> Self {
        Self::Refused(kind)
    }
}

impl From<StreamError> for Refusal {
    fn from(error: StreamError) -> Self {
        match error {
            StreamError::Denied(denied) => ProblemKind::from(denied).into(),
            StreamError::Refused(kind) => kind.into(),
            StreamError::Storage(fault) => fault.into(),
        }
    }
}

impl Streams {
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

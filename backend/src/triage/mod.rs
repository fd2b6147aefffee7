//! Triage: a unit's queue, a case opened, an answer sent, the immigration boxes of an advocate unit.
//!
//! - A unit sees its own cases; another unit's case and one that never was give the same answer.
//! - Fetching a ciphertext is the reading: state, opening and log entry are written in one transaction with it.
//! - No route of a police unit carries class 3, and none tells whether a box is there, filled or erased.
//! - A page of the queue costs the same whatever the number of cases.

use std::sync::Arc;

use api_types::ProblemKind;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use sea_orm::DbErr;

use crate::access::Denied;
use crate::clock::{CityDay, SharedClock};
use crate::db::Db;
use crate::http::Refusal;
use crate::reports::{ReportError, Reports};
use crate::staff::StaffDesk;

mod boxes;
mod case;
mod intake;
mod language;
mod news;
mod opening;
mod queue;
mod routes;
mod store;

pub use case::number;
pub use intake::Intake;
use language::Languages;
pub(crate) use routes::Paths;
pub use routes::routes_console;

/// The desks of all units.
#[derive(Clone)]
pub struct Triage {
    db: Db,
    reports: Reports,
    staff: StaffDesk,
    languages: Arc<Languages>,
    clock: SharedClock,
    zone: Tz,
}

impl std::fmt::Debug for Triage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Triage").finish_non_exhaustive()
    }
}

/// What goes wrong at the desk.
#[derive(Debug, thiserror::Error)]
pub enum TriageError {
    /// The role may not do this.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Nothing is here, or nothing that this unit may know of.
    #[error("nothing is here")]
    NotFound,
    /// The query is not of its shape.
    #[error("the query is not of the documented shape")]
    MalformedQuery,
    /// Staff write in the name of their own unit alone.
    #[error("not in the name of another unit")]
    NotYourUnit,
    /// The report could not be read or written.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

impl From<TriageError> for Refusal {
    fn from(error: TriageError) -> Self {
        match error {
            TriageError::Denied(denied) => ProblemKind::from(denied).into(),
            TriageError::NotFound => ProblemKind::NotFound.into(),
            TriageError::MalformedQuery => ProblemKind::MalformedQuery.into(),
            TriageError::NotYourUnit => ProblemKind::Forbidden.into(),
            TriageError::Report(error) => error.into(),
            TriageError::Storage(fault) => fault.into(),
        }
    }
}

impl Triage {
    /// The desks, fed by `intake`.
    pub fn new(
        db: Db,
        reports: Reports,
        intake: &Intake,
        staff: StaffDesk,
        clock: SharedClock,
        zone: Tz,
    ) -> Self {
        Self {
            db,
            reports,
            staff,
            languages: intake.languages(),
            clock,
            zone,
        }
    }

    fn today(&self) -> NaiveDate {
        CityDay::today(&*self.clock, self.zone)
    }

    fn now_in_the_city(&self) -> DateTime<Tz> {
        self.clock.now().with_timezone(&self.zone)
    }
}

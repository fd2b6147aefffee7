//! Findings, commitments and what became of them; following them without an account.
//!
//! - A finding leads to its commitments and a commitment to its findings.
//! - A step is never changed; a new date leaves the old one in the history. What is late is late in public.
//! - Who follows lies under a key of its own that the last click destroys.

use std::sync::Arc;

use api_types::ProblemKind;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use sea_orm::{DbErr, SqlErr};

use crate::access::Denied;
use crate::clock::{CityDay, SharedClock};
use crate::db::Db;
use crate::http::Refusal;
use crate::jobs::{Job, JobError};
use crate::listening::Listening;
use crate::notify::Notify;
use crate::places::Places;
use crate::rowkeys::{RowKeyError, RowKeys};

mod commitment;
mod cursor;
mod desk;
mod figures;
mod finding;
mod follow;
mod letters;
mod news;
mod orphans;
mod pace;
mod place;
mod reading;
mod routes;
mod sealed;
mod shape;
mod stamp;
mod steps;
mod store;
mod tags;
mod telling;
mod writing;

pub(crate) use desk::ConsolePaths;
pub use desk::routes_console;
pub use figures::Tally;
pub use news::Followers;
use pace::Pace;
pub use place::Place;
pub use reading::Changed;
pub(crate) use routes::Paths;
pub use routes::routes_resident;

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
    /// Messages to browsers.
    pub notify: Notify,
    /// `https://host` of the residents' pages, for links in mails.
    pub origin: String,
}

/// The findings and commitments of one instance.
#[derive(Clone)]
pub struct Strategies(Arc<Inner>);

struct Inner {
    parts: Parts,
    pace: Pace,
}

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
    /// Too many tries; seconds until the next.
    #[error("too many attempts")]
    TooManyAttempts(u32),
    /// A row key could not be had.
    #[error(transparent)]
    RowKey(#[from] RowKeyError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

impl StrategyError {
    /// The same request was faster on another way: its id is taken.
    fn is_taken(&self) -> bool {
        let Self::Storage(fault) = self else {
            return false;
        };
        matches!(fault.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
    }
}

impl From<StrategyError> for JobError {
    fn from(error: StrategyError) -> Self {
        // Logs the sort of the fault.
        let _ = Refusal::from(error);
        Self("followers could not be served")
    }
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
            StrategyError::TooManyAttempts(seconds) => {
                Self::later(ProblemKind::TooManyAttempts, seconds)
            }
            StrategyError::RowKey(fault) => fault.into(),
            StrategyError::Storage(fault) => fault.into(),
        }
    }
}

impl Strategies {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let notify = parts.notify.clone();
        let strategies = Self(Arc::new(Inner {
            parts,
            pace: Pace::new(),
        }));
        let known = Arc::downgrade(&strategies.0);
        notify.when_gone(move |row| {
            let known = known.upgrade().map(Self);
            Box::pin(async move {
                match known {
                    Some(strategies) => strategies.end(row, None).await.is_ok(),
                    None => false,
                }
            })
        });
        strategies
    }

    /// What browsers are told as `applicationServerKey`.
    pub fn push_key(&self) -> String {
        self.0.parts.notify.pushes().public_key()
    }

    /// Their periodic work.
    pub fn jobs(&self) -> Vec<Job> {
        let (teller, sweeper, keeper) = (self.clone(), self.clone(), self.clone());
        vec![
            Job::new(news::JOB, TimeDelta::minutes(1), move |_| {
                let strategies = teller.clone();
                Box::pin(async move { Ok(strategies.tell_followers().await?) })
            }),
            Job::new("strategy-unconfirmed", TimeDelta::hours(1), move |_| {
                let strategies = sweeper.clone();
                Box::pin(async move { Ok(strategies.sweep_unconfirmed().await?) })
            }),
            Job::new("people-orphaned-keys", TimeDelta::days(1), move |_| {
                let strategies = keeper.clone();
                Box::pin(async move { Ok(strategies.sweep_orphaned_keys().await.map(drop)?) })
            }),
        ]
    }

    fn db(&self) -> &Db {
        &self.0.parts.db
    }

    fn now(&self) -> DateTime<Utc> {
        self.0.parts.clock.now()
    }

    fn today(&self) -> NaiveDate {
        CityDay::today(&*self.0.parts.clock, self.0.parts.zone)
    }
}

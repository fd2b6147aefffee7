//! Reports: taking a sealed report in, the mailbox that its code opens, withdrawing, erasing, retention.
//!
//! - The server opens no envelope. It checks form, class, report, revision, directory version and readers, and stores it under a row key.
//! - A report has a day, never a time; no address, no order of arrival.
//! - Row keys commit before the report; a report is stored whole, with its line at the desk, or not at all.
//! - The code opens answers and openings, never the report.
//! - What is frozen is opened by nobody; what is shredded is gone in this transaction and its keys right after it.

use std::sync::Arc;

use api_types::{ProblemKind, ReportId};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use sea_orm::DbErr;

use crate::clock::{CityDay, SharedClock};
use crate::db::Db;
use crate::http::Refusal;
use crate::keys::Keys;
use crate::places::Places;
use crate::proof::Challenger;
use crate::rowkeys::{RowKeyError, RowKeys};

mod ceiling;
mod desk;
mod envelopes;
mod erasing;
mod intake;
mod mailbox;
mod pace;
mod readers;
mod reading;
mod retention;
mod routes;
mod rows;
mod store;
mod threads;
mod withdrawal;

pub(crate) use crate::proof::keyed_digest;
pub use crate::proof::{Difficulty, ProofFault};
use ceiling::Ceiling;
pub use desk::{Desk, Received};
pub use pace::Limits;
use pace::Pace;
pub use reading::{BoxOfReport, CaseKeys, CaseParts, Reader, Routing, SealedBox};
pub use retention::Retention;
pub(crate) use routes::Paths;
pub use routes::routes_resident;
use rows::Rows;
pub use threads::Line;

/// What an operator can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// How hard the proof of work is.
    pub difficulty: Difficulty,
    /// What one network gets.
    pub limits: Limits,
    /// Reports and messages an hour, over all replicas.
    pub per_hour: u32,
    /// How long things are kept.
    pub retention: Retention,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            difficulty: Difficulty::default(),
            limits: Limits::default(),
            // A city of four million sends some fifteen an hour; this is the day of a catastrophe.
            per_hour: 20_000,
            retention: Retention::default(),
        }
    }
}

/// What reports are built from.
pub struct Parts {
    /// The main database.
    pub db: Db,
    /// The row keys.
    pub row_keys: RowKeys,
    /// The clock.
    pub clock: SharedClock,
    /// The city's time zone.
    pub zone: Tz,
    /// The instance's name.
    pub instance: String,
    /// 32 bytes that all replicas share.
    pub secret: [u8; 32],
    /// The key directory.
    pub keys: Keys,
    /// Areas and units of the city.
    pub places: Places,
    /// What the operator set.
    pub settings: Settings,
    /// Who gets the reports on their table.
    pub desk: Arc<dyn Desk>,
}

/// The reports of one instance.
#[derive(Clone)]
pub struct Reports(Arc<Inner>);

struct Inner {
    db: Db,
    row_keys: RowKeys,
    clock: SharedClock,
    zone: Tz,
    rows: Rows,
    keys: Keys,
    places: Places,
    settings: Settings,
    desk: Arc<dyn Desk>,
    challenger: Challenger,
    pace: Pace,
    ceiling: Ceiling,
}

impl std::fmt::Debug for Reports {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reports").finish_non_exhaustive()
    }
}

/// What goes wrong, in the words of the person whom it stops.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A value is not of its shape: the id, the key, the pick of units, the box where there must be none.
    #[error("the report is not of the documented shape")]
    Malformed,
    /// A sealed field is no envelope.
    #[error("a sealed field is not an envelope")]
    NotAnEnvelope,
    /// A sealed field holds another class.
    #[error("a sealed field holds another class")]
    WrongClass,
    /// An envelope belongs to another report, revision or directory.
    #[error("an envelope belongs elsewhere")]
    WrongContext,
    /// A text is longer than anything we take.
    #[error("a sealed field is too large")]
    TooLarge,
    /// An envelope has the wrong readers.
    #[error("an envelope has the wrong readers")]
    WrongReaders,
    /// An envelope names a key that nobody has.
    #[error("an envelope names an unknown key")]
    UnknownKey,
    /// Nobody can be sealed to.
    #[error("the key directory has expired")]
    DirectoryExpired,
    /// No such unit takes this.
    #[error("no such unit takes this report")]
    UnknownUnit,
    /// No such area.
    #[error("no such area")]
    UnknownArea,
    /// No such language.
    #[error("no such language")]
    UnknownLanguage,
    /// The work is not good.
    #[error("the proof of work is not good")]
    Proof(ProofFault),
    /// The code belongs to another report.
    #[error("the code belongs to another report")]
    Conflict,
    /// Another message took this place.
    #[error("another message came first")]
    MessageConflict,
    /// No report has this code.
    #[error("no report has this code")]
    CodeUnknown,
    /// The report is withdrawn.
    #[error("the report is withdrawn")]
    Withdrawn,
    /// There is no withdrawal to cancel.
    #[error("nothing to cancel")]
    NothingToCancel,
    /// The box is gone already.
    #[error("already erased")]
    AlreadyErased,
    /// Nothing is here, or nothing that the asker may know of.
    #[error("nothing is here")]
    NotFound,
    /// Too many tries; seconds until the next.
    #[error("too many attempts")]
    TooManyAttempts(u32),
    /// The ceiling of the hour is reached; seconds until the next.
    #[error("too busy")]
    Busy(u32),
    /// A stored value does not open under its key.
    #[error("a stored value does not open")]
    Unreadable,
    /// A row key could not be had.
    #[error(transparent)]
    RowKey(#[from] RowKeyError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

impl From<ReportError> for Refusal {
    fn from(error: ReportError) -> Self {
        use ProblemKind as Kind;
        match error {
            ReportError::Malformed => Kind::MalformedBody.into(),
            ReportError::NotAnEnvelope => Kind::EnvelopeMalformed.into(),
            ReportError::WrongClass => Kind::EnvelopeWrongClass.into(),
            ReportError::WrongContext => Kind::EnvelopeWrongContext.into(),
            ReportError::TooLarge => Kind::TooLarge.into(),
            ReportError::WrongReaders => Kind::EnvelopeWrongRecipients.into(),
            ReportError::UnknownKey => Kind::EnvelopeUnknownKey.into(),
            ReportError::DirectoryExpired => Kind::DirectoryExpired.into(),
            ReportError::UnknownUnit => Kind::UnknownUnit.into(),
            ReportError::UnknownArea => Kind::UnknownArea.into(),
            ReportError::UnknownLanguage => Kind::UnknownLanguage.into(),
            ReportError::Proof(ProofFault::Invalid) => Kind::ProofInvalid.into(),
            ReportError::Proof(ProofFault::Expired) => Kind::ProofExpired.into(),
            ReportError::Proof(ProofFault::Replayed) => Kind::ProofReplayed.into(),
            ReportError::Conflict => Kind::ReportConflict.into(),
            ReportError::MessageConflict => Kind::MessageConflict.into(),
            ReportError::CodeUnknown => Kind::CodeUnknown.into(),
            ReportError::Withdrawn => Kind::ReportWithdrawn.into(),
            ReportError::NothingToCancel => Kind::NothingToCancel.into(),
            ReportError::AlreadyErased => Kind::AlreadyErased.into(),
            ReportError::NotFound => Kind::NotFound.into(),
            ReportError::TooManyAttempts(seconds) => Self::later(Kind::TooManyAttempts, seconds),
            ReportError::Busy(seconds) => Self::later(Kind::Busy, seconds),
            ReportError::Unreadable => {
                tracing::error!("a stored value does not open under its row key");
                Kind::Internal.into()
            }
            ReportError::RowKey(fault) => fault.into(),
            ReportError::Storage(fault) => fault.into(),
        }
    }
}

impl Reports {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let secret = parts.secret;
        Self(Arc::new(Inner {
            db: parts.db,
            row_keys: parts.row_keys,
            clock: parts.clock,
            zone: parts.zone,
            rows: Rows::new(parts.instance),
            keys: parts.keys,
            places: parts.places,
            settings: parts.settings,
            desk: parts.desk,
            challenger: Challenger::of_instance(&secret),
            pace: Pace::new(parts.settings.limits),
            ceiling: Ceiling::new(
                parts.settings.per_hour,
                keyed_digest(&secret, b"intake ceiling", &[]),
            ),
        }))
    }

    fn today(&self) -> NaiveDate {
        CityDay::today(&*self.0.clock, self.0.zone)
    }

    fn now_in_the_city(&self) -> DateTime<Tz> {
        self.0.clock.now().with_timezone(&self.0.zone)
    }
}

fn id_bytes(report: ReportId) -> [u8; 16] {
    report.0.into_bytes()
}

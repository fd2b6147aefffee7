//! The hook for whoever works with reports. Intake does not know the desk; the desk is told, in intake's own transaction.

use api_types::reports::ReportKind;
use api_types::{AreaId, LanguageTag, ReportId, UnitId};
use chrono::NaiveDate;
use futures_util::future::BoxFuture;
use sea_orm::{DatabaseTransaction, DbErr};

/// A report that came in: what routing needs, nothing sealed.
#[derive(Debug, Clone)]
pub struct Received {
    /// The report.
    pub report: ReportId,
    /// What it is about.
    pub kind: ReportKind,
    /// The reporter may be in danger again.
    pub urgent: bool,
    /// The police area, if one was named.
    pub area: Option<AreaId>,
    /// The language an answer can be read in.
    pub language: LanguageTag,
    /// Who may read what happened.
    pub units: Vec<UnitId>,
    /// The day it came.
    pub received: NaiveDate,
    /// By when the first answer is due.
    pub due: NaiveDate,
}

/// Is told what happens to reports, inside the transaction in which it happens.
pub trait Desk: Send + Sync {
    /// A report came.
    fn receive<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: &'t Received,
    ) -> BoxFuture<'t, Result<(), DbErr>>;

    /// The reporter wrote to a unit.
    fn message_came<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: ReportId,
        unit: &'t UnitId,
    ) -> BoxFuture<'t, Result<(), DbErr>>;

    /// The reporter withdrew, or took it back.
    fn withdrawal_changed<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: ReportId,
        withdrawn: bool,
    ) -> BoxFuture<'t, Result<(), DbErr>>;

    /// Nothing of the report is left.
    fn gone<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: ReportId,
    ) -> BoxFuture<'t, Result<(), DbErr>>;
}

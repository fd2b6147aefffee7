//! What the desk does when reports tell it something: one line per unit, in the transaction of what happened.

use std::sync::Arc;

use api_types::{ReportId, UnitId};
use futures_util::future::BoxFuture;
use sea_orm::{DatabaseTransaction, DbErr};

use super::case::Stage;
use super::language::Languages;
use super::store::{self, area_number, case_record};
use crate::reports::{Desk, Received};

/// Puts reports on the tables of their units.
#[derive(Clone)]
pub struct Intake {
    languages: Arc<Languages>,
}

impl Intake {
    /// With 32 bytes that all replicas share.
    pub fn new(secret: &[u8; 32]) -> Self {
        Self {
            languages: Arc::new(Languages::new(secret)),
        }
    }

    pub(super) fn languages(&self) -> Arc<Languages> {
        self.languages.clone()
    }

    fn case(&self, unit: &UnitId, report: &Received) -> case_record::Model {
        case_record::Model {
            unit: unit.to_string(),
            report_id: report.report.0,
            state: Stage::New,
            kind: report.kind.into(),
            urgent: report.urgent,
            area: area_number(report.area),
            received_day: report.received,
            due_day: report.due,
            language_tag: self.languages.tag(unit, &report.language).to_vec(),
            unread: false,
            withdrawn: false,
        }
    }
}

impl Desk for Intake {
    fn receive<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: &'t Received,
    ) -> BoxFuture<'t, Result<(), DbErr>> {
        Box::pin(async move {
            let cases = report
                .units
                .iter()
                .map(|unit| self.case(unit, report))
                .collect();
            store::insert(txn, cases).await?;
            store::note_news(txn, &report.units).await
        })
    }

    fn message_came<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: ReportId,
        unit: &'t UnitId,
    ) -> BoxFuture<'t, Result<(), DbErr>> {
        Box::pin(async move {
            store::mark_unread(txn, unit, report).await?;
            store::note_news(txn, std::slice::from_ref(unit)).await
        })
    }

    fn withdrawal_changed<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: ReportId,
        withdrawn: bool,
    ) -> BoxFuture<'t, Result<(), DbErr>> {
        Box::pin(async move {
            store::mark_withdrawn(txn, report, withdrawn).await?;
            let units = store::units_of(txn, report).await?;
            store::note_news(txn, &units).await
        })
    }

    fn gone<'t>(
        &'t self,
        txn: &'t DatabaseTransaction,
        report: ReportId,
    ) -> BoxFuture<'t, Result<(), DbErr>> {
        Box::pin(store::delete(txn, report))
    }
}

//! Destroying: the stored bytes and a tombstone in one transaction, the keys right after it. A key that could not be destroyed then
//! goes with the next replay of the tombstones.

use api_types::ReportId;
use api_types::audit::AuditAction;
use sea_orm::DatabaseTransaction;
use sealing::Class;

use super::store::{self, report};
use super::withdrawal::{Stage, Standing};
use super::{ReportError, Reports};
use crate::access::Actor;
use crate::audit;
use crate::rowkeys::KeyKind;

impl Reports {
    /// Destroys the immigration box of a report.
    pub(super) async fn erase_box(
        &self,
        report: ReportId,
        actor: Actor,
        action: AuditAction,
    ) -> Result<(), ReportError> {
        let (at, row_keys) = (self.now_in_the_city(), self.0.row_keys.clone());
        let erased = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = store::locked(txn, report)
                        .await?
                        .ok_or(ReportError::NotFound)?;
                    match row.box_state {
                        report::BoxState::Absent => return Err(ReportError::NotFound),
                        report::BoxState::Erased => return Ok(false),
                        report::BoxState::Held => {}
                    }
                    store::erase_part(txn, report, Class::ImmigrationStatus).await?;
                    store::mark_box_erased(txn, report).await?;
                    row_keys
                        .entomb(txn, report.0, &[KeyKind::ImmigrationStatus])
                        .await?;
                    audit::record(txn, at, &actor, action, report.0, [0; 32]).await?;
                    Ok(true)
                })
            })
            .await?;
        // Also when it was erased before: the first try may have ended between the commit and this.
        self.0
            .row_keys
            .shred(report.0, &[KeyKind::ImmigrationStatus])
            .await?;
        if erased {
            Ok(())
        } else {
            Err(ReportError::AlreadyErased)
        }
    }

    /// Takes a report to its end, if its day came: everything of one that police never opened, else what nobody must keep.
    pub(super) async fn shred_withdrawn(&self, report: ReportId) -> Result<(), ReportError> {
        let today = self.today();
        self.shred_if(report, move |standing| standing.shred(today))
            .await
    }

    /// Retention ended.
    pub(super) async fn shred_expired(&self, report: ReportId) -> Result<(), ReportError> {
        let today = self.today();
        self.shred_if(report, move |standing| Some(standing.expire(today)))
            .await
    }

    async fn shred_if(
        &self,
        report: ReportId,
        step: impl FnOnce(Standing) -> Option<Standing> + Send + 'static,
    ) -> Result<(), ReportError> {
        let reports = self.clone();
        let kinds = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let Some(row) = store::locked(txn, report).await? else {
                        return Ok(Vec::new());
                    };
                    match step(Standing::of(&row)) {
                        Some(after) => reports.destroy(txn, report, after).await,
                        None => Ok(Vec::new()),
                    }
                })
            })
            .await?;
        if !kinds.is_empty() {
            self.0.row_keys.shred(report.0, &kinds).await?;
        }
        Ok(())
    }

    async fn destroy(
        &self,
        txn: &DatabaseTransaction,
        report: ReportId,
        after: Standing,
    ) -> Result<Vec<KeyKind>, ReportError> {
        let mut kinds = vec![KeyKind::ImmigrationStatus];
        store::erase_part(txn, report, Class::ImmigrationStatus).await?;
        store::mark_box_erased(txn, report).await?;
        if after.stage == Stage::Shredded {
            kinds = KeyKind::OF_REPORTS.to_vec();
            store::erase_everything(txn, report).await?;
            self.0.desk.gone(txn, report).await?;
        } else if !store::contact_opened_by_police(txn, report).await? {
            kinds.push(KeyKind::Contact);
            store::erase_part(txn, report, Class::Contact).await?;
        }
        store::set_standing(txn, report, after).await?;
        self.0.row_keys.entomb(txn, report.0, &kinds).await?;
        let at = self.now_in_the_city();
        audit::record(
            txn,
            at,
            &Actor::System,
            AuditAction::Shredded,
            report.0,
            [0; 32],
        )
        .await?;
        Ok(kinds)
    }
}

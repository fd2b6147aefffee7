//! How long things are kept, and the job that obeys it. The table is `docs/data-retention.md`.

use std::collections::HashSet;

use api_types::ReportId;
use api_types::audit::AuditAction;
use chrono::TimeDelta;
use sea_orm::DbErr;
use tokio::sync::watch;

use super::{ReportError, Reports, store};
use crate::access::{Action, Actor, Resource, authorize};
use crate::clock::CityDay;
use crate::http::Refusal;
use crate::jobs::{Job, JobError};
use crate::rowkeys::KeyKind;

const FORGET_EVERY: std::time::Duration = std::time::Duration::from_secs(3600);

/// Days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// A report that no unit opened.
    pub unopened_days: u32,
    /// The immigration box.
    pub box_days: u32,
    /// The routing row of a shredded report: until then its code says that it is shredded.
    pub shredded_row_days: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            unopened_days: 180,
            box_days: 90,
            shredded_row_days: 180,
        }
    }
}

impl From<ReportError> for JobError {
    fn from(error: ReportError) -> Self {
        // Logs the sort of the fault.
        let _ = Refusal::from(error);
        Self("a report could not be taken to its end")
    }
}

impl Reports {
    /// The work that comes back.
    pub fn jobs(&self) -> Vec<Job> {
        let (reports, sweeper) = (self.clone(), self.clone());
        vec![
            Job::new("reports-retention", TimeDelta::hours(1), move |_| {
                let reports = reports.clone();
                Box::pin(async move { Ok(reports.obey_retention().await?) })
            }),
            Job::new("reports-orphaned-keys", TimeDelta::days(1), move |_| {
                let reports = sweeper.clone();
                Box::pin(async move { Ok(reports.sweep_orphaned_keys().await.map(drop)?) })
            }),
        ]
    }

    /// Forgets quiet networks every hour until told to stop. They are in the memory of this process, so no job of another can do it.
    pub async fn forget_networks(self, mut stop: watch::Receiver<bool>) {
        loop {
            tokio::select! {
                _ = tokio::time::sleep(FORGET_EVERY) => self.0.pace.forget(),
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
    }

    /// Shreds what was withdrawn and whose day came, and what has been kept long enough. Can run twice without harm.
    pub async fn obey_retention(&self) -> Result<(), ReportError> {
        authorize(&Actor::System, Action::ShredReport, &Resource::Site)
            .map_err(|_| ReportError::NotFound)?;
        let (today, kept, db) = (self.today(), self.0.settings.retention, self.0.db.read());
        for report in store::to_shred(db, today).await? {
            self.shred_withdrawn(report).await?;
        }
        let old = CityDay::before(today, kept.unopened_days);
        for report in store::unopened_since(db, old).await? {
            self.shred_expired(report).await?;
        }
        let old = CityDay::before(today, kept.box_days);
        for report in store::boxes_since(db, old).await? {
            match self
                .erase_box(report, Actor::System, AuditAction::Shredded)
                .await
            {
                Ok(()) | Err(ReportError::AlreadyErased | ReportError::NotFound) => {}
                Err(fault) => return Err(fault),
            }
        }
        let old = CityDay::before(today, kept.shredded_row_days);
        self.0
            .db
            .write(move |txn| Box::pin(async move { store::forget_shredded(txn, old).await }))
            .await
            .map_err(ReportError::Storage)
    }

    /// Destroys row keys that were committed for a report that never came.
    pub async fn sweep_orphaned_keys(&self) -> Result<u64, DbErr> {
        let db = self.0.db.clone();
        self.0
            .row_keys
            .sweep_orphans(&KeyKind::OF_REPORTS, move |rows| {
                let db = db.clone();
                Box::pin(async move {
                    let found = store::existing(db.read(), rows).await?;
                    Ok(found
                        .into_iter()
                        .map(|ReportId(id)| id)
                        .collect::<HashSet<_>>())
                })
            })
            .await
    }
}

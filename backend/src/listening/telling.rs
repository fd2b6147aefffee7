//! The job that tells those who signed up that their session changed: page by page, so that nobody waits for thousands of letters, and in
//! the order in which a page's letters and the word that they were written are one transaction. What somebody knows stands in the row of
//! the sign-up, so everybody is told once, and who signs up after the change is not told at all.

use std::sync::Arc;

use chrono::TimeDelta;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use sealing::RowKey;
use uuid::Uuid;

use super::letters::told_of;
use super::news::News;
use super::store::{knowing, pool, session, sign_up};
use super::{Listening, ListeningError};
use crate::jobs::{Job, JobError};

/// The job; a change of a session wakes it.
pub(super) const JOB: &str = "listening-telling";
const PAGE: u64 = 50;

impl Listening {
    pub(super) fn telling_job(&self) -> Job {
        let listening = self.clone();
        let telling = Job::new(JOB, TimeDelta::minutes(1), move |_| {
            let listening = listening.clone();
            Box::pin(async move { listening.tell_people().await })
        });
        telling.leased_for(TimeDelta::minutes(2))
    }

    /// Writes to those who signed up for sessions that changed.
    pub async fn tell_people(&self) -> Result<(), JobError> {
        let changed: Vec<Uuid> = session::Entity::find()
            .select_only()
            .column(session::Column::Id)
            .filter(session::Column::Telling.eq(true))
            .into_tuple()
            .all(self.0.db.read())
            .await?;
        let mut failed = false;
        for session in changed {
            // One session that fails must not stop the others.
            failed |= self.tell_people_of(session).await.is_err();
        }
        if failed {
            return Err(JobError("the people of a session could not be told"));
        }
        Ok(())
    }

    async fn tell_people_of(&self, session: Uuid) -> Result<(), ListeningError> {
        let key = self.shared_key(session).await?;
        let mut after = None;
        loop {
            let (listening, key) = (self.clone(), key.clone());
            let page = self.0.db.write(move |txn| {
                Box::pin(async move { listening.tell_page(txn, session, key, after).await })
            });
            match page.await? {
                Some(last) => after = Some(last),
                // It may have changed again meanwhile: once more from the start.
                None if after.take().is_some() => {}
                None => return Ok(()),
            }
        }
    }

    /// Tells a page of those who do not know yet, and gives the last of them. With the locks of a hall: who gives a seat back at this
    /// moment is told before or not at all.
    async fn tell_page(
        &self,
        txn: &DatabaseTransaction,
        id: Uuid,
        key: Option<Arc<RowKey>>,
        after: Option<Uuid>,
    ) -> Result<Option<Uuid>, ListeningError> {
        let row = session::Entity::find_by_id(id)
            .lock_exclusive()
            .one(txn)
            .await?;
        let Some(session) = row else { return Ok(None) };
        pool::locked(txn, id).await?;
        let rows = knowing::behind(txn, id, session.revision, after, PAGE).await?;
        let (Some(last), Some(key)) = (rows.last().map(|row| row.id), key) else {
            if after.is_none() {
                be_quiet(txn, id).await?;
            }
            return Ok(None);
        };
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        match session.state {
            session::State::Cancelled => self.forget_letters(txn, id, &ids).await?,
            _ => self.forget_reminders(txn, id, &ids).await?,
        }
        for row in rows.iter().filter(|row| told_of(row)) {
            self.tell_change(txn, &key, &session, row).await?;
        }
        knowing::know(txn, &ids, session.revision).await?;
        Ok(Some(last))
    }

    async fn tell_change(
        &self,
        txn: &DatabaseTransaction,
        key: &RowKey,
        session: &session::Model,
        row: &sign_up::Model,
    ) -> Result<(), ListeningError> {
        let news = match session.state {
            session::State::Published => News::Moved,
            session::State::Cancelled => News::CalledOff,
            _ => return Ok(()),
        };
        if row.knows < session.news_revision {
            self.tell(txn, key, session, row, &news).await?;
        }
        // They say where and when, and how to phone in: as it stands now.
        self.remind(txn, key, session, row, self.now()).await
    }
}

async fn be_quiet(txn: &DatabaseTransaction, session: Uuid) -> Result<(), ListeningError> {
    session::Entity::update_many()
        .col_expr(session::Column::Telling, Expr::value(false))
        .filter(session::Column::Id.eq(session))
        .exec(txn)
        .await?;
    Ok(())
}

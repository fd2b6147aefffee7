//! News of a session for those who follow it. Who they are is known above: this is the hook that tells.

use std::sync::Arc;

use api_types::ListeningSessionId;
use futures_util::future::BoxFuture;
use sea_orm::{DatabaseTransaction, DbErr};

use super::Listening;

/// What happened to a session, for those who follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionChange {
    /// The minutes are out.
    Minutes,
    /// The recording is out.
    Recording,
    /// It was moved or called off.
    Moved,
}

/// Tells those who follow a session. `strategy` does; the composition root brings the two together.
pub trait Heard: Send + Sync {
    /// Notes the news in the transaction of the change.
    fn heard<'a>(
        &'a self,
        txn: &'a DatabaseTransaction,
        session: ListeningSessionId,
        change: SessionChange,
    ) -> BoxFuture<'a, Result<(), DbErr>>;
}

impl Listening {
    /// Who tells followers. The first word counts.
    pub fn tell_followers_by(&self, heard: Arc<dyn Heard>) {
        let _ = self.1.heard.set(heard);
    }

    /// Followers of this session are to be told, in the transaction of the change.
    pub async fn tell_followers(
        &self,
        txn: &DatabaseTransaction,
        session: ListeningSessionId,
        change: SessionChange,
    ) -> Result<(), DbErr> {
        match self.1.heard.get() {
            Some(heard) => heard.heard(txn, session, change).await,
            None => Ok(()),
        }
    }
}

//! Holds that run out: a mail that nobody answered, a part that nobody took. Freed seats go on in the same transaction.

use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::watch;
use uuid::Uuid;

use super::store::sign_up;
use super::{Listening, ListeningError};
use crate::jobs::{Job, JobError};

const FORGET_EVERY: Duration = Duration::from_secs(60);

impl Listening {
    /// Looks for holds that ran out, every 30 seconds.
    pub(super) fn seat_jobs(&self) -> Vec<Job> {
        let listening = self.clone();
        let holds = Job::new("listening-holds", TimeDelta::seconds(30), move |_| {
            let listening = listening.clone();
            Box::pin(async move { listening.end_holds().await })
        });
        vec![holds.leased_for(TimeDelta::minutes(1)), self.telling_job()]
    }

    /// Forgets networks and addresses that have been quiet. Each process does so for itself: a job runs on one of them.
    pub async fn forget_networks(self, mut stop: watch::Receiver<bool>) {
        loop {
            tokio::select! {
                _ = tokio::time::sleep(FORGET_EVERY) => self.forget_the_quiet(),
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
    }

    fn forget_the_quiet(&self) {
        self.2.codes.forget();
        self.2.shares.forget(self.now());
    }

    async fn end_holds(&self) -> Result<(), JobError> {
        let mut failed = false;
        for session in sign_up::sessions_due(self.0.db.read(), self.now()).await? {
            // One session that fails must not stop the others.
            failed |= self.end_holds_of(session).await.is_err();
        }
        if failed {
            return Err(JobError("the holds of a session could not be ended"));
        }
        Ok(())
    }

    async fn end_holds_of(&self, session: Uuid) -> Result<(), ListeningError> {
        let key = self.shared_key(session).await?;
        let listening = self.clone();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let mut hall = listening.enter(txn, session, key).await?;
                    listening.settle(&mut hall).await.map(drop)
                })
            })
            .await
    }
}

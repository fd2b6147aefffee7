//! Mail to the people of a unit in whose work list something is new: every quarter of an hour, and it says nothing else.

use chrono::TimeDelta;

use super::{Triage, store};
use crate::jobs::{Job, JobError};
use crate::notify::{self, MailKind};

impl Triage {
    /// The work that comes back.
    pub fn jobs(&self) -> Vec<Job> {
        let triage = self.clone();
        vec![Job::new("triage-news", TimeDelta::minutes(15), move |_| {
            let triage = triage.clone();
            Box::pin(async move { triage.tell_units().await })
        })]
    }

    async fn tell_units(&self) -> Result<(), JobError> {
        let (staff, now) = (self.staff.clone(), self.clock.now());
        self.db
            .write(move |txn| {
                Box::pin(async move {
                    for unit in store::take_news(txn).await? {
                        for person in staff.people_of(txn, &unit).await? {
                            notify::enqueue(txn, now, MailKind::WorkList, person).await?;
                        }
                    }
                    Ok(())
                })
            })
            .await
    }
}

//! The job that looks at streams, writes down what changed and alarms the host of one that broke off.

use std::time::Duration;

use api_types::ListeningSessionId;
use api_types::listening::SessionState;
use api_types::streams::{StreamSource, StreamState};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use futures_util::StreamExt;
use sea_orm::DbErr;
use uuid::Uuid;

use super::probe::Mark;
use super::state::{Event, Seen, Times};
use super::{Streams, alarms, store};
use crate::clock::CityDay;
use crate::jobs::{Job, JobError};
use crate::listening::SessionBrief;
use crate::notify::{self, Device, MailKind, Notify};

/// Seconds between two looks.
pub const EVERY: i64 = 10;
// A process that dies while it looks is followed by another.
const LEASE: i64 = 20;
// With it an alarm comes in time although the process that watched was killed.
const HEIR: TimeDelta = TimeDelta::seconds(30);
const AT_ONCE: usize = 8;
const MOST: u64 = 200;
// A stream that comes and goes does not fill a mailbox.
const ALARM_PAUSE: i64 = 60;
// A relay that is slow must not hold up the next look.
const DELIVERY: Duration = Duration::from_secs(15);

impl Streams {
    pub(super) fn watching(&self) -> Job {
        let streams = self.clone();
        Job::new("streams-watch", TimeDelta::seconds(EVERY), move |now| {
            let streams = streams.clone();
            Box::pin(async move { streams.look_at_due(now).await })
        })
        .leased_for(HEIR)
    }

    async fn look_at_due(&self, now: DateTime<Utc>) -> Result<(), JobError> {
        let at = now.timestamp();
        let due = store::due(self.0.db.read(), at, MOST).await?;
        let looks = futures_util::stream::iter(due)
            .map(|row| async move {
                // One that cannot be written down holds up no other.
                self.look_at(row, at).await.map_err(JobError::from)
            })
            .buffer_unordered(AT_ONCE);
        let results: Vec<Result<bool, JobError>> = looks.collect().await;
        if results.iter().any(|result| matches!(result, Ok(true))) {
            self.deliver_alarms().await;
        }
        results.into_iter().try_for_each(|result| result.map(drop))
    }

    /// True if the host is to be told.
    async fn look_at(&self, row: store::stream::Model, now: i64) -> Result<bool, DbErr> {
        let (id, session) = (row.id, ListeningSessionId(row.session_id));
        let taken = self
            .0
            .db
            .write(move |txn| Box::pin(async move { store::take(txn, id, now, now + LEASE).await }))
            .await?;
        if !taken {
            return Ok(false);
        }
        let brief = self.0.listening.brief(session).await?;
        let (Some(brief), Some(facts)) = (brief, row.said()) else {
            // No such session any more, or a row of a later release: nothing to look at.
            return self.rest(id).await.map(|()| false);
        };
        let times = times(&brief);
        let known = Mark {
            mark: row.mark.clone(),
            moved_at: row.moved_at,
        };
        let awake = now >= times.starts_at - super::state::SOON && !times.cancelled;
        let (seen, mark) = if awake && !row.by_hand && brief.state != SessionState::Draft {
            self.0
                .prober
                .look(facts.source, &facts.address, &known, now)
                .await
        } else {
            (Seen::Nothing, known)
        };
        // Read before the transaction: their keys lie in another database.
        let devices = match seen {
            Seen::Down | Seen::Over => self.0.notify.devices(brief.host).await?,
            _ => Vec::new(),
        };
        let looked = Looked {
            notify: self.0.notify.clone(),
            devices,
            stream: id,
            address: (facts.source, facts.address),
            draft: brief.state == SessionState::Draft,
            due: self.recording_due(&brief),
            brief,
            times,
            seen,
            mark,
        };
        self.0
            .db
            .write(move |txn| Box::pin(async move { looked.write_down(txn, now).await }))
            .await
    }

    async fn rest(&self, id: Uuid) -> Result<(), DbErr> {
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let Some(mut row) = store::hold(txn, id).await? else {
                        return Ok(());
                    };
                    row.next_probe = None;
                    store::save(txn, row).await
                })
            })
            .await
    }

    /// By when the recording of a session was promised.
    pub(super) fn recording_due(&self, brief: &SessionBrief) -> Option<NaiveDate> {
        let days = brief.facts.recording_days?;
        if brief.state == SessionState::Cancelled {
            return None;
        }
        let end = DateTime::from_timestamp(brief.ends_at, 0)?;
        let last = end.with_timezone(&self.0.zone).date_naive();
        Some(CityDay::after(last, u32::from(days)))
    }

    // In a task of its own: a mail that is on its way is never cut off.
    async fn deliver_alarms(&self) {
        let notify = self.0.notify.clone();
        let delivery = tokio::spawn(async move { notify.deliver_alarms().await });
        match tokio::time::timeout(DELIVERY, delivery).await {
            Ok(Ok(Ok(()))) => {}
            // They lie in the outbox; its own job goes on.
            _ => tracing::warn!("the alarm about a livestream is still on its way"),
        }
    }
}

/// This interruption was not told yet, and the last alarm is old enough. At each look: one that falls into the pause is told after it.
fn is_to_be_told(alarmed_at: Option<i64>, interrupted_at: Option<i64>, now: i64) -> bool {
    alarmed_at.is_none_or(|told| {
        interrupted_at.is_some_and(|began| told < began) && now - told >= ALARM_PAUSE
    })
}

/// When a session is.
pub(super) fn times(brief: &SessionBrief) -> Times {
    Times {
        starts_at: brief.starts_at,
        ends_at: brief.ends_at,
        cancelled: brief.state == SessionState::Cancelled,
    }
}

struct Looked {
    notify: Notify,
    devices: Vec<Device>,
    stream: Uuid,
    address: (StreamSource, String),
    draft: bool,
    due: Option<NaiveDate>,
    brief: SessionBrief,
    times: Times,
    seen: Seen,
    mark: Mark,
}

impl Looked {
    async fn write_down(self, txn: &sea_orm::DatabaseTransaction, now: i64) -> Result<bool, DbErr> {
        let Some(mut row) = store::hold(txn, self.stream).await? else {
            return Ok(false);
        };
        let said = row.said().map(|facts| (facts.source, facts.address));
        let before = row.standing();
        // The host wrote another address while this one was looked at.
        if said != Some(self.address) {
            return Ok(false);
        }
        let after = if self.draft {
            before
        } else {
            before
                .after(Event::Seen(self.seen), self.times, now)
                .unwrap_or(before)
        };
        let alarm = !after.by_hand
            && after.state == StreamState::Interrupted
            && is_to_be_told(row.alarmed_at, after.interrupted_at, now);
        let changed = after.state != before.state || row.recording_due != self.due;
        row.stand(after);
        row.mark = self.mark.mark;
        row.moved_at = self.mark.moved_at;
        row.recording_due = self.due;
        row.next_probe = after.next_look(self.times, now);
        if alarm {
            row.alarmed_at = Some(now);
        }
        store::save(txn, row).await?;
        if changed {
            store::count_change(txn, self.brief.id.0).await?;
        }
        if alarm {
            let at = DateTime::from_timestamp(now, 0).unwrap_or_default();
            notify::enqueue(txn, at, MailKind::StreamInterrupted, self.brief.host).await?;
            for device in &self.devices {
                let about = format!("{}/{now}", self.stream);
                alarms::post(&self.notify, txn, device, &about, &self.brief, now).await?;
            }
        }
        if after.state != before.state {
            tracing::info!(stream = %self.stream, from = ?before.state, to = ?after.state, "a livestream changed");
        }
        Ok(alarm)
    }
}

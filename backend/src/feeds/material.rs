//! What feeds are made of: the sessions from thirty days back and the last changes, kept while nothing changes.

use std::sync::{Arc, PoisonError, RwLock};

use api_types::listening::ListeningSession;
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use tokio::sync::{Mutex, OnceCell};

use super::calendars::Streamed;
use super::{FeedError, Parts};

const DAYS_BACK: u64 = 30;
// Three an evening for more than a year and a half; what is later comes with the days.
const MOST: u64 = 2_000;
const MOST_CHANGES: u64 = 100;
// For so many seconds nobody asks whether something changed.
const FRESH: i64 = 3;

/// What the tables looked like, and on which day: another stamp, another document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp(Vec<i64>);

impl Stamp {
    /// The stamp of a document that tells what is over by now.
    pub fn in_minute(&self, now: DateTime<Utc>) -> Self {
        let minute = now.timestamp() / 60;
        Self(self.0.iter().copied().chain([minute]).collect())
    }
}

/// What documents are made of, at one moment. Each part is read when the first document needs it.
#[derive(Debug)]
pub struct Material {
    /// What the tables looked like before anything was read.
    pub stamp: Stamp,
    from: NaiveDate,
    sessions: OnceCell<Vec<Streamed>>,
    changed: OnceCell<Vec<ListeningSession>>,
}

impl Material {
    /// The sessions, in order of time, each with its streams; none before they were read.
    pub fn sessions(&self) -> &[Streamed] {
        self.sessions.get().map_or(&[], Vec::as_slice)
    }

    /// The last changes of all, whenever the session is, the newest first; none before they were read.
    pub fn changed(&self) -> &[ListeningSession] {
        self.changed.get().map_or(&[], Vec::as_slice)
    }

    /// Reads the sessions: one reads, the others wait for it.
    pub async fn read_sessions(&self, parts: &Parts) -> Result<(), FeedError> {
        let read = || async {
            let sessions = parts.listening.sessions_from(self.from, MOST).await?;
            let ids: Vec<_> = sessions.iter().map(|session| session.id).collect();
            let mut streams = parts.streams.of_sessions(&ids).await?;
            let sessions = sessions.into_iter().map(|session| {
                let own = streams.remove(&session.id).unwrap_or_default();
                (session, own)
            });
            Ok::<_, FeedError>(sessions.collect())
        };
        self.sessions.get_or_try_init(read).await.map(drop)
    }

    /// Reads the last changes.
    pub async fn read_changes(&self, parts: &Parts) -> Result<(), FeedError> {
        let read = || parts.listening.changed_sessions(0, MOST_CHANGES);
        self.changed.get_or_try_init(read).await?;
        Ok(())
    }
}

/// The material that was read last.
#[derive(Default)]
pub struct Stock {
    kept: RwLock<Option<(i64, Arc<Material>)>>,
    // One asks, the others wait for it.
    asking: Mutex<()>,
}

impl Stock {
    /// What there is now.
    pub async fn now(&self, parts: &Parts) -> Result<Arc<Material>, FeedError> {
        let now = parts.clock.now();
        if let Some(material) = self.fresh(now) {
            return Ok(material);
        }
        let _one = self.asking.lock().await;
        if let Some(material) = self.fresh(now) {
            return Ok(material);
        }
        // The stamp first: what changes while we read makes the next stamp another one.
        let stamp = stamp(parts, now).await?;
        let before = self.read().map(|(_, material)| material);
        let material = match before.filter(|material| material.stamp == stamp) {
            Some(same) => same,
            None => Arc::new(Material {
                stamp,
                from: first_day(parts, now),
                sessions: OnceCell::new(),
                changed: OnceCell::new(),
            }),
        };
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        *kept = Some((now.timestamp(), material.clone()));
        Ok(material)
    }

    fn fresh(&self, now: DateTime<Utc>) -> Option<Arc<Material>> {
        let (since, material) = self.read()?;
        let age = now.timestamp() - since;
        (0..FRESH).contains(&age).then_some(material)
    }

    fn read(&self) -> Option<(i64, Arc<Material>)> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        kept.clone()
    }
}

fn first_day(parts: &Parts, now: DateTime<Utc>) -> NaiveDate {
    let today = now.with_timezone(&parts.places.city().zone).date_naive();
    today
        .checked_sub_days(Days::new(DAYS_BACK))
        .unwrap_or(today)
}

async fn stamp(parts: &Parts, now: DateTime<Utc>) -> Result<Stamp, FeedError> {
    // The day: thirty days back is another day tomorrow.
    let mut figures = vec![i64::from(first_day(parts, now).num_days_from_ce())];
    let sessions = parts.listening.stamp().await?;
    let strategies = parts.strategies.stamp().await?;
    for (newest, more) in [sessions, strategies] {
        figures.extend(more);
        // Times are whole seconds: after a change of this very second another one may follow that looks the same.
        let settled = newest < now.timestamp() - 1;
        figures.push(if settled { 0 } else { now.timestamp() });
    }
    figures.extend(parts.streams.stamp().await?);
    Ok(Stamp(figures))
}

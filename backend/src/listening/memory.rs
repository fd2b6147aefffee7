//! What a process remembers: the home page's sessions and those that people sign up for, for a few seconds; how fast questions come, who knows of streams, who tells followers.

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use api_types::ListeningSessionId;
use api_types::listening::{Coverage, ListeningSession};
use futures_util::future::BoxFuture;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use sea_orm::DbErr;

use super::ListeningError;
use super::desk::Desks;
use super::heard::Heard;
use crate::http::Network;

pub(super) const SECONDS: i64 = 3;
const FORGET_EVERY: u32 = 1024;
// A full hall shares one network.
const A_MINUTE: NonZeroU32 = match NonZeroU32::new(60) {
    Some(number) => number,
    None => NonZeroU32::MIN,
};

/// Says which sessions have a stream. `streams` knows; the composition root brings the two together.
pub trait Streamed: Send + Sync {
    /// Those of these sessions that have one.
    fn streamed(
        &self,
        sessions: Vec<ListeningSessionId>,
    ) -> BoxFuture<'static, Result<HashSet<ListeningSessionId>, DbErr>>;
}

/// What is remembered.
pub(super) struct Memory {
    pub(super) home: Kept<Home>,
    pub(super) coverage: Kept<Vec<Coverage>>,
    pub(super) desks: Desks,
    pub(super) streams: OnceLock<Arc<dyn Streamed>>,
    pub(super) heard: OnceLock<Arc<dyn Heard>>,
    asks: DefaultKeyedRateLimiter<[u8; 8]>,
    asked: AtomicU32,
}

/// The sessions of the home page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Home {
    /// Those that go on now.
    pub live: Vec<ListeningSession>,
    /// Those that come next.
    pub next: Vec<ListeningSession>,
}

/// A value that is good for a few seconds, and only for the same question.
pub(super) struct Kept<T>(Mutex<Option<(i64, u64, T)>>);

impl<T: Clone> Kept<T> {
    pub(super) fn get(&self, now: i64, question: u64) -> Option<T> {
        let held = self.0.lock().ok()?;
        let (at, asked, value) = held.as_ref()?;
        ((*at..*at + SECONDS).contains(&now) && *asked == question).then(|| value.clone())
    }

    pub(super) fn put(&self, now: i64, question: u64, value: T) {
        if let Ok(mut held) = self.0.lock() {
            *held = Some((now, question, value));
        }
    }

    fn clear(&self) {
        if let Ok(mut held) = self.0.lock() {
            *held = None;
        }
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            home: Kept::default(),
            coverage: Kept::default(),
            desks: Desks::default(),
            streams: OnceLock::new(),
            heard: OnceLock::new(),
            asks: RateLimiter::keyed(Quota::per_minute(A_MINUTE)),
            asked: AtomicU32::new(0),
        }
    }
}

impl Memory {
    /// After a change of this process nobody here sees the old state. Other replicas do for some seconds.
    pub(super) fn forget(&self) {
        self.home.clear();
        self.coverage.clear();
        self.desks.clear();
    }

    /// Notes a question, a request or a try of a key.
    pub(super) fn may_ask(&self, network: Network) -> Result<(), ListeningError> {
        if self
            .asked
            .fetch_add(1, Ordering::Relaxed)
            .is_multiple_of(FORGET_EVERY)
        {
            self.asks.retain_recent();
        }
        match self.asks.check_key(&network.0) {
            Ok(()) => Ok(()),
            Err(_) => Err(ListeningError::TooManyAttempts(60)),
        }
    }
}

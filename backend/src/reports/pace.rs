//! How fast things come: the rate of intake, and which network asks too often. In memory only; nothing here is stored or logged.

use std::num::NonZeroU32;
use std::sync::Mutex;

use chrono::{DateTime, Utc};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::http::Network;

/// How much is usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Challenges a minute that one network gets before it works more for each.
    pub challenges_per_network: NonZeroU32,
    /// Uses of a code a minute from one network.
    pub codes_per_network: NonZeroU32,
    /// Uses of a code a second on this replica.
    pub codes_per_second: NonZeroU32,
}

const fn at_least_one(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            challenges_per_network: at_least_one(30),
            codes_per_network: at_least_one(60),
            codes_per_second: at_least_one(50),
        }
    }
}

/// Counts and slows down.
pub struct Pace {
    challenges: DefaultKeyedRateLimiter<[u8; 8]>,
    codes: DefaultKeyedRateLimiter<[u8; 8]>,
    all_codes: DefaultDirectRateLimiter,
    rate: Mutex<Rate>,
}

#[derive(Default)]
struct Rate {
    minute: i64,
    now: u32,
    before: u32,
}

impl Pace {
    /// With empty counters.
    pub fn new(limits: Limits) -> Self {
        Self {
            challenges: RateLimiter::keyed(Quota::per_minute(limits.challenges_per_network)),
            codes: RateLimiter::keyed(Quota::per_minute(limits.codes_per_network)),
            all_codes: RateLimiter::direct(Quota::per_second(limits.codes_per_second)),
            rate: Mutex::default(),
        }
    }

    /// Notes a challenge; true if its network has had more than its share.
    pub fn is_slow_lane(&self, network: Network) -> bool {
        self.challenges.check_key(&network.0).is_err()
    }

    /// Notes the use of a code; false if there were too many.
    pub fn may_use_code(&self, network: Network) -> bool {
        self.codes.check_key(&network.0).is_ok() && self.all_codes.check().is_ok()
    }

    /// Notes a body that came with a good proof.
    pub fn note_intake(&self, now: DateTime<Utc>) {
        if let Ok(mut rate) = self.rate.lock() {
            rate.turn(now);
            rate.now = rate.now.saturating_add(1);
        }
    }

    /// Bodies a minute: the larger of this minute and the last.
    pub fn per_minute(&self, now: DateTime<Utc>) -> u32 {
        self.rate.lock().map_or(0, |mut rate| {
            rate.turn(now);
            rate.now.max(rate.before)
        })
    }

    /// Forgets networks that have been quiet.
    pub fn forget(&self) {
        for networks in [&self.challenges, &self.codes] {
            networks.retain_recent();
            networks.shrink_to_fit();
        }
    }
}

impl Rate {
    fn turn(&mut self, now: DateTime<Utc>) {
        let minute = now.timestamp() / 60;
        if minute == self.minute {
            return;
        }
        self.before = if minute == self.minute + 1 {
            self.now
        } else {
            0
        };
        self.now = 0;
        self.minute = minute;
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-23T18:00:30Z".parse().unwrap()
    }

    #[test]
    fn a_busy_network_falls_into_the_slow_lane_and_others_do_not() {
        let pace = Pace::new(Limits::default());
        let asked: Vec<bool> = (0..40)
            .map(|_| pace.is_slow_lane(Network([1; 8])))
            .collect();
        assert!(!asked[0] && asked[39]);
        assert!(!pace.is_slow_lane(Network([2; 8])));
        assert!(!(0..61).all(|_| pace.may_use_code(Network([1; 8]))));
    }

    #[test]
    fn a_network_that_has_been_quiet_is_forgotten() {
        let quick = at_least_one(60_000);
        let pace = Pace::new(Limits {
            challenges_per_network: quick,
            codes_per_network: quick,
            codes_per_second: quick,
        });
        pace.is_slow_lane(Network([1; 8]));
        pace.may_use_code(Network([1; 8]));
        assert_eq!((pace.challenges.len(), pace.codes.len()), (1, 1));
        std::thread::sleep(std::time::Duration::from_millis(50));
        pace.forget();
        assert_eq!((pace.challenges.len(), pace.codes.len()), (0, 0));
    }

    #[test]
    fn the_rate_is_that_of_this_minute_or_the_last() {
        let pace = Pace::new(Limits::default());
        for _ in 0..5 {
            pace.note_intake(now());
        }
        assert_eq!(pace.per_minute(now()), 5);
        pace.note_intake(now() + TimeDelta::minutes(1));
        assert_eq!(pace.per_minute(now() + TimeDelta::minutes(1)), 5);
        assert_eq!(pace.per_minute(now() + TimeDelta::minutes(2)), 1);
        assert_eq!(pace.per_minute(now() + TimeDelta::minutes(9)), 0);
    }
}

//! The time as an argument: what asks for it takes a `Clock`, so that a rule can be tested at any hour.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use api_types::Day;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

/// Tells the time.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// Now, cut to whole microseconds (what PostgreSQL keeps).
    fn now(&self) -> DateTime<Utc>;
}

/// A clock that many hold.
pub type SharedClock = Arc<dyn Clock>;

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock is read"
    )]
    fn now(&self) -> DateTime<Utc> {
        whole_micros(Utc::now())
    }
}

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `at`.
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(AtomicI64::new(at.timestamp_micros()))
    }

    /// Shows `at` from now on.
    pub fn set(&self, at: DateTime<Utc>) {
        self.0.store(at.timestamp_micros(), Ordering::SeqCst);
    }

    /// Moves on (or back, for a negative step).
    pub fn advance(&self, step: TimeDelta) {
        let micros = step.num_microseconds().unwrap_or(0);
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0.load(Ordering::SeqCst)).unwrap_or_default()
    }
}

/// Days as the city's people count them.
#[derive(Debug, Clone, Copy)]
pub struct CityDay;

impl CityDay {
    /// Today in the city's time zone.
    pub fn today(clock: &dyn Clock, zone: Tz) -> NaiveDate {
        clock.now().with_timezone(&zone).date_naive()
    }

    /// A number of days later.
    pub fn after(day: NaiveDate, days: u32) -> NaiveDate {
        day.checked_add_days(Days::new(u64::from(days)))
            .unwrap_or(NaiveDate::MAX)
    }

    /// A number of days earlier.
    pub fn before(day: NaiveDate, days: u32) -> NaiveDate {
        day.checked_sub_days(Days::new(u64::from(days)))
            .unwrap_or(NaiveDate::MIN)
    }

    /// As it travels (ISO 8601).
    pub fn on_the_wire(day: NaiveDate) -> Day {
        Day(day.format("%Y-%m-%d").to_string())
    }
}

fn whole_micros(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(at.timestamp_micros()).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_day_ends_at_local_midnight_also_when_the_clocks_change() {
        let zone = chrono_tz::America::Los_Angeles;
        let clock = ManualClock::new("2026-11-01T06:59:59Z".parse().unwrap());
        assert_eq!(CityDay::today(&clock, zone).to_string(), "2026-10-31");
        clock.advance(TimeDelta::seconds(1));
        assert_eq!(CityDay::today(&clock, zone).to_string(), "2026-11-01");
        // Daylight saving time ended on this day: it has 25 hours.
        clock.advance(TimeDelta::seconds(25 * 3600 - 1));
        assert_eq!(CityDay::today(&clock, zone).to_string(), "2026-11-01");
        clock.advance(TimeDelta::seconds(1));
        assert_eq!(CityDay::today(&clock, zone).to_string(), "2026-11-02");
    }
}

//! Days and clock times of a hall's wall, counted without a zone: what a form needs before the server knows better.

use std::fmt;

use api_types::Day;

/// A local time, `2026-12-01T18:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Local {
    days: i64,
    minutes: i64,
}

const DAY: i64 = 24 * 60;

impl Local {
    /// Reads `2026-12-01T18:30`; seconds, which some browsers add, are dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.trim().split_once('T')?;
        Some(Self {
            days: days(&Day(day.to_owned()))?,
            minutes: minutes(time)?,
        })
    }

    /// Minutes since midnight.
    pub fn minute_of_day(self) -> i64 {
        self.minutes
    }

    /// Minutes until another time on the same wall.
    pub fn minutes_until(self, other: Self) -> i64 {
        (other.days - self.days) * DAY + other.minutes - self.minutes
    }

    /// The same clock time some days later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self {
            days: self.days + days,
            ..self
        }
    }

    /// So many minutes later on the same wall.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        let all = self.minutes + minutes;
        Self {
            days: self.days + all.div_euclid(DAY),
            minutes: all.rem_euclid(DAY),
        }
    }

    /// The day.
    pub fn day(self) -> Day {
        day_of(self.days)
    }
}

impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", day_of(self.days).0, clock(self.minutes))
    }
}

/// `18:30` as minutes since midnight.
pub fn minutes(text: &str) -> Option<i64> {
    let mut parts = text.trim().split(':');
    let (hour, minute): (i64, i64) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
}

/// Minutes since midnight as `18:30`.
pub fn clock(minutes: i64) -> String {
    let minutes = minutes.rem_euclid(DAY);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Days since 1970-01-01 of a day that exists in the Gregorian calendar.
pub fn days(day: &Day) -> Option<i64> {
    let count = crate::triage::due::ordinal(day)?;
    (day_of(count) == *day).then_some(count)
}

/// The day so many days after 1970-01-01.
pub fn day_of(count: i64) -> Day {
    // Eras of 400 years that begin in March, so that the leap day is the last of its year.
    let shifted = count + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Day(format!("{year:04}-{month:02}-{date:02}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_that_does_not_exist_is_not_read() {
        for text in [
            "2027-02-29T10:00",
            "2026-12-01T24:00",
            "2026-12-01",
            "",
            "x",
        ] {
            assert_eq!(Local::parse(text), None, "{text}");
        }
        assert!(Local::parse("2028-02-29T10:00:00").is_some());
    }

    #[test]
    fn an_evening_that_crosses_midnight_has_its_minutes() {
        let start = Local::parse("2026-12-31T23:00").unwrap();
        let end = Local::parse("2027-01-01T00:30").unwrap();
        assert_eq!(start.minutes_until(end), 90);
        assert_eq!(start.plus_days(1).to_string(), "2027-01-01T23:00");
    }

    proptest! {
        #[test]
        fn counting_days_there_and_back_is_the_same_day(count in -100_000_i64..200_000) {
            prop_assert_eq!(days(&day_of(count)), Some(count));
        }
    }
}

//! The clock on the wall of the hall, and Unix seconds. What a host writes is local; what is compared and stored is UTC.

use api_types::ProblemKind;
use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// No session is longer: what is live now began within the last day.
pub(super) const LONGEST: i64 = 24 * 3600;

/// From when to when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) starts_at: i64,
    pub(super) ends_at: i64,
}

/// Reads two local times, `2026-12-01T18:30`, in an IANA zone.
pub(super) fn span(starts: &str, ends: &str, zone: &str) -> Result<Span, ProblemKind> {
    let zone: Tz = zone.parse().map_err(|_| ProblemKind::TimeImpossible)?;
    let (starts_at, ends_at) = (instant(starts, zone)?, instant(ends, zone)?);
    let length = ends_at - starts_at;
    if (1..=LONGEST).contains(&length) {
        Ok(Span { starts_at, ends_at })
    } else {
        Err(ProblemKind::TimeImpossible)
    }
}

/// A time that a change of the clocks leaves out does not exist; of one that comes twice the earlier is meant.
pub(super) fn instant(local: &str, zone: Tz) -> Result<i64, ProblemKind> {
    let naive = wall(local).ok_or(ProblemKind::TimeImpossible)?;
    zone.from_local_datetime(&naive)
        .earliest()
        .map(|at| at.timestamp())
        .ok_or(ProblemKind::TimeImpossible)
}

/// Reads `2026-12-01T18:30`, and nothing shorter or longer.
pub(super) fn wall(local: &str) -> Option<NaiveDateTime> {
    let read = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").ok()?;
    (write_wall(read) == local).then_some(read)
}

pub(super) fn write_wall(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

/// Reads `2026-12-01`, and nothing else.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (day.format("%Y-%m-%d").to_string() == text).then_some(day)
}

/// The first second of a day: after the gap, where the clocks change at midnight.
pub(super) fn first_second(day: NaiveDate, zone: Tz) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    (0..=4)
        .filter_map(|halves| {
            zone.from_local_datetime(&(midnight + TimeDelta::minutes(30 * halves)))
                .earliest()
        })
        .map(|at| at.timestamp())
        .next()
        .unwrap_or_else(|| midnight.and_utc().timestamp())
}

/// The city's day of a moment.
pub(super) fn day_of(at: i64, zone: Tz) -> NaiveDate {
    utc(at).with_timezone(&zone).date_naive()
}

/// RFC 3339 in UTC.
pub(super) fn rfc3339(at: i64) -> String {
    utc(at).to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn utc(at: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(at, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono_tz::America::Los_Angeles;
    use proptest::prelude::*;

    use super::*;

    const LA: &str = "America/Los_Angeles";

    #[test]
    fn an_hour_that_the_clocks_leave_out_does_not_exist() {
        assert_eq!(
            instant("2027-03-14T02:30", Los_Angeles),
            Err(ProblemKind::TimeImpossible)
        );
        let before = instant("2027-03-14T01:30", Los_Angeles).unwrap();
        let after = instant("2027-03-14T03:30", Los_Angeles).unwrap();
        assert_eq!(after - before, 3600);
    }

    #[test]
    fn of_an_hour_that_comes_twice_the_earlier_is_meant() {
        let at = instant("2027-11-07T01:30", Los_Angeles).unwrap();
        assert_eq!(rfc3339(at), "2027-11-07T08:30:00Z");
        let evening = span("2027-11-06T23:00", "2027-11-07T02:30", LA).unwrap();
        assert_eq!(evening.ends_at - evening.starts_at, 4 * 3600 + 1800);
    }

    #[test]
    fn a_session_may_cross_midnight_and_may_not_end_before_it_begins() {
        let night = span("2026-12-01T22:00", "2026-12-02T00:30", LA).unwrap();
        assert_eq!(night.ends_at - night.starts_at, 9000);
        for (starts, ends) in [
            ("2026-12-01T22:00", "2026-12-01T00:30"),
            ("2026-12-01T22:00", "2026-12-01T22:00"),
            ("2026-12-01T22:00", "2026-12-03T22:00"),
            ("2026-12-01", "2026-12-02T00:30"),
            ("2026-12-01T22:00:00", "2026-12-02T00:30"),
            ("2026-12-01T25:00", "2026-12-02T00:30"),
        ] {
            assert_eq!(
                span(starts, ends, LA),
                Err(ProblemKind::TimeImpossible),
                "{starts}"
            );
        }
        assert!(span("2026-12-01T22:00", "2026-12-02T00:30", "Mars/Olympus").is_err());
    }

    #[test]
    fn a_day_begins_after_the_gap_where_the_clocks_change_at_midnight() {
        let day = day("2018-11-04").unwrap();
        let first = first_second(day, chrono_tz::America::Sao_Paulo);
        assert_eq!(rfc3339(first), "2018-11-04T03:00:00Z");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,24}", zone in "\\PC{0,20}") {
            let _ = (span(&text, &text, &zone), day(&text));
        }

        #[test]
        fn a_wall_clock_is_written_as_it_was_read(minutes in 0_i64..4_000_000) {
            let at = DateTime::from_timestamp(1_700_000_000 / 60 * 60 + minutes * 60, 0).unwrap().naive_utc();
            prop_assert_eq!(wall(&write_wall(at)), Some(at));
        }
    }
}

//! How pressing a first answer is, counted in the city's days.

use api_types::Day;
use api_types::triage::CaseState;

/// Days since 1970-01-01 in the Gregorian calendar; none for anything but `YYYY-MM-DD`.
pub fn ordinal(day: &Day) -> Option<i64> {
    let mut parts = day.0.split('-');
    let (year, month, date) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() != 2 || date.len() != 2 {
        return None;
    }
    let (year, month, date): (i64, i64, i64) =
        (year.parse().ok()?, month.parse().ok()?, date.parse().ok()?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&date) {
        return None;
    }
    // The year begins in March here, so that the leap day is its last one.
    let shifted = if month <= 2 { year - 1 } else { year };
    let month_of_march_year = (month + 9) % 12;
    let day_of_year = (153 * month_of_march_year + 2) / 5 + date - 1;
    let leap_days = shifted.div_euclid(4) - shifted.div_euclid(100) + shifted.div_euclid(400);
    Some(shifted * 365 + leap_days + day_of_year - 719_468)
}

/// What the due column shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// The first answer went out; nothing presses.
    Answered,
    /// It was due this many days ago.
    Late(i64),
    /// By the end of today.
    Today,
    /// By the end of tomorrow.
    Tomorrow,
    /// On this day.
    On(Day),
}

impl Due {
    /// How pressing a case is on the day `today`.
    pub fn of(state: CaseState, due: &Day, today: &Day) -> Self {
        if state == CaseState::Answered {
            return Self::Answered;
        }
        match ordinal(due).zip(ordinal(today)).map(|(d, t)| d - t) {
            Some(days) if days < 0 => Self::Late(-days),
            Some(0) => Self::Today,
            Some(1) => Self::Tomorrow,
            _ => Self::On(due.clone()),
        }
    }

    /// Late and today stand in filled ink.
    pub fn presses(&self) -> bool {
        matches!(self, Self::Late(_) | Self::Today)
    }
}

/// How much of the time for a first answer is used, in percent of whole days. Today counts as used.
pub fn used(received: &Day, due: &Day, today: &Day) -> u32 {
    let (Some(from), Some(to), Some(now)) = (ordinal(received), ordinal(due), ordinal(today))
    else {
        return 100;
    };
    let all = (to - from + 1).max(1);
    let gone = (now - from + 1).clamp(0, all);
    u32::try_from(gone * 100 / all).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day(text.to_owned())
    }

    #[test]
    fn days_are_counted_across_months_years_and_leap_days() {
        assert_eq!(ordinal(&day("1970-01-01")), Some(0));
        assert_eq!(ordinal(&day("2000-03-01")), Some(11_017));
        let count = |a: &str, b: &str| ordinal(&day(b)).unwrap() - ordinal(&day(a)).unwrap();
        assert_eq!(count("2026-12-31", "2027-01-01"), 1);
        assert_eq!(count("2028-02-28", "2028-03-01"), 2);
        assert_eq!(count("2026-02-28", "2026-03-01"), 1);
    }

    #[test]
    fn what_is_not_a_day_has_no_number() {
        for text in ["", "2026-1-01", "2026-13-01", "2026-01-01-01", "x"] {
            assert_eq!(ordinal(&day(text)), None, "{text}");
        }
    }

    #[test]
    fn a_first_answer_is_late_today_tomorrow_or_on_a_day() {
        let of = |due: &str| Due::of(CaseState::New, &day(due), &day("2026-05-14"));
        assert_eq!(of("2026-05-12"), Due::Late(2));
        assert_eq!(of("2026-05-14"), Due::Today);
        assert_eq!(of("2026-05-15"), Due::Tomorrow);
        assert_eq!(of("2026-05-16"), Due::On(day("2026-05-16")));
        assert!(of("2026-05-14").presses() && of("2026-05-12").presses());
        assert!(!of("2026-05-15").presses());
    }

    #[test]
    fn an_answered_case_never_presses() {
        let due = Due::of(CaseState::Answered, &day("2020-01-01"), &day("2026-05-14"));
        assert_eq!(due, Due::Answered);
        assert!(!due.presses());
    }

    #[test]
    fn half_the_time_is_used_on_the_first_of_two_days() {
        let of = |today: &str| used(&day("2026-05-13"), &day("2026-05-14"), &day(today));
        assert_eq!(of("2026-05-13"), 50);
        assert_eq!(of("2026-05-14"), 100);
        assert_eq!(of("2026-06-01"), 100);
    }
}

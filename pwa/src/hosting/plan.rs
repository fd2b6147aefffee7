//! Which sessions of the schedule are shown, and how pressing each is.

use api_types::Day;
use api_types::listening::{Coverage, SessionKind, SessionState};

/// What the schedule is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only where it stands so.
    pub state: Option<SessionState>,
    /// Only for these people.
    pub kind: Option<SessionKind>,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
}

impl Filter {
    /// What is ahead of us: from a day on.
    pub fn ahead(today: Option<String>) -> Self {
        Self {
            from: today.unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The query of the request. Days that are not whole yet are left out.
    pub fn query(&self) -> String {
        let mut parts = vec!["limit=50".to_owned()];
        if let Some(state) = self.state {
            parts.push(format!("state={}", state.word()));
        }
        if let Some(kind) = self.kind {
            parts.push(format!("kind={}", kind.word()));
        }
        for (name, day) in [("from", &self.from), ("until", &self.until)] {
            if super::civil::days(&Day(day.clone())).is_some() {
                parts.push(format!("{name}={day}"));
            }
        }
        format!("?{}", parts.join("&"))
    }
}

/// Neighborhoods with none yet first, then those whose last session is the longest ago.
pub fn uncovered_first(mut all: Vec<Coverage>) -> Vec<Coverage> {
    all.sort_by(|a, b| {
        (a.held > 0, &a.last, &a.neighborhood).cmp(&(b.held > 0, &b.last, &b.neighborhood))
    });
    all
}

/// Days since a day; none for a day to come.
pub fn days_since(day: &Day, today: &Day) -> Option<i64> {
    let days = super::civil::days(today)? - super::civil::days(day)?;
    (days >= 0).then_some(days)
}

/// An hour after a stream broke off, the session may be called off (SB 707): what is left of it, `42:10`, and whether it is over.
pub fn hour_left(interrupted_at: u64, now: u64) -> (String, bool) {
    const HOUR: u64 = 60 * 60 * 1000;
    let left = HOUR.saturating_sub(now.saturating_sub(interrupted_at));
    (crate::staff::idle::countdown(left), left == 0)
}

#[cfg(test)]
mod tests {
    use api_types::NeighborhoodId;

    use super::*;

    fn day(text: &str) -> Day {
        Day(text.to_owned())
    }

    #[test]
    fn a_half_typed_day_asks_for_nothing() {
        let filter = Filter {
            state: Some(SessionState::Draft),
            from: "2026-1".to_owned(),
            until: "2026-12-31".to_owned(),
            ..Filter::default()
        };
        assert_eq!(filter.query(), "?limit=50&state=draft&until=2026-12-31");
    }

    #[test]
    fn a_neighborhood_without_a_session_comes_first_then_the_longest_wait() {
        let one = |slug: &str, held, last: Option<&str>| Coverage {
            neighborhood: NeighborhoodId::parse(slug).unwrap(),
            held,
            last: last.map(day),
            next: None,
        };
        let sorted = uncovered_first(vec![
            one("arleta", 2, Some("2026-05-01")),
            one("watts", 1, Some("2025-05-01")),
            one("sylmar", 0, None),
        ]);
        let slugs: Vec<&str> = sorted.iter().map(|c| c.neighborhood.as_str()).collect();
        assert_eq!(slugs, ["sylmar", "watts", "arleta"]);
    }

    #[test]
    fn days_are_counted_back_from_today_only() {
        assert_eq!(days_since(&day("2026-11-20"), &day("2026-12-01")), Some(11));
        assert_eq!(days_since(&day("2026-12-02"), &day("2026-12-01")), None);
    }

    #[test]
    fn the_clock_of_an_interruption_runs_for_an_hour() {
        assert_eq!(hour_left(0, 17 * 60_000), ("43:00".to_owned(), false));
        assert_eq!(hour_left(0, 61 * 60_000), ("0:00".to_owned(), true));
    }
}

//! Which sessions of the schedule are shown, and how pressing each is.

use api_types::listening::{Coverage, HostedSession, SessionKind, SessionState};
use api_types::strategy::Commitment;
use api_types::{Day, NeighborhoodId};

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

    /// The last day is before the first one: nothing is asked for.
    pub fn is_crossed(&self) -> bool {
        let day = |text: &String| super::civil::days(&Day(text.clone()));
        matches!((day(&self.from), day(&self.until)), (Some(from), Some(until)) if until < from)
    }

    /// Reads what `address` wrote; none if the query of the page says nothing of it.
    pub fn read(query: &str) -> Option<Self> {
        let parts: Vec<(&str, &str)> = query
            .trim_start_matches('?')
            .split('&')
            .filter_map(|part| part.split_once('='))
            .collect();
        let value = |name: &str| {
            let found = parts.iter().find(|(one, _)| *one == name);
            found.map(|(_, value)| *value)
        };
        let day = |name: &str| {
            let day = Day(value(name).unwrap_or_default().to_owned());
            super::civil::days(&day).map(|_| day.0).unwrap_or_default()
        };
        value("from").is_some().then(|| Self {
            state: value("state").and_then(SessionState::parse),
            kind: value("kind").and_then(SessionKind::parse),
            from: day("from"),
            until: day("until"),
        })
    }

    /// What stands in the address of the page, so that "Back" finds it again.
    pub fn address(&self) -> String {
        let state = self.state.map(SessionState::word).unwrap_or_default();
        let kind = self.kind.map(SessionKind::word).unwrap_or_default();
        let (from, until) = (&self.from, &self.until);
        format!("from={from}&until={until}&state={state}&kind={kind}")
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

/// What the list of commitments is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Promises {
    /// The word of a state, or [`LATE`]; empty for all.
    pub state: String,
    /// A neighborhood's slug; empty for all.
    pub neighborhood: String,
}

/// The word for those that are late, whatever their state.
pub const LATE: &str = "late";

impl Promises {
    /// Whether a commitment is shown.
    pub fn fit(&self, one: &Commitment) -> bool {
        let here = self.neighborhood.is_empty() || one.neighborhood.as_str() == self.neighborhood;
        let so = match self.state.as_str() {
            "" => true,
            LATE => one.late_days > 0,
            state => super::words::of(&super::words::COMMITMENT_STATES, &one.state) == state,
        };
        here && so
    }
}

/// Sessions that can come of a request: they have not begun. Those of its neighborhood first, each the nearest first.
pub fn for_request(
    sessions: &[HostedSession],
    place: &NeighborhoodId,
    now: &str,
) -> Vec<HostedSession> {
    let ahead = |one: &&HostedSession| one.session.starts_at.as_str() > now;
    let mut found: Vec<HostedSession> = sessions.iter().filter(ahead).cloned().collect();
    found.sort_by_cached_key(|one| {
        let elsewhere = one.session.facts.neighborhood.as_ref() != Some(place);
        (elsewhere, one.session.starts_at.clone())
    });
    found
}

/// What an answer to a request lacks. A session that is chosen goes with "a session is planned" alone.
pub fn lacking(words: &str, is_chosen: bool, is_planned: bool) -> Vec<super::form::Wrong> {
    let mut wrong = Vec::new();
    if words.is_empty() {
        wrong.push(("answer", "hosting-wrong-answer"));
    }
    match (is_chosen, is_planned) {
        (false, true) => wrong.push(("session", "hosting-wrong-planned")),
        (true, false) => wrong.push(("session", "hosting-wrong-not-planned")),
        _ => {}
    }
    wrong
}

/// Rows as they stood, then those that came since in the order in which they are given: nothing moves under a hand.
pub fn in_place<T, K: PartialEq>(mut rows: Vec<T>, stood: &[K], key: impl Fn(&T) -> K) -> Vec<T> {
    let place = |row: &T| stood.iter().position(|one| *one == key(row));
    rows.sort_by_key(|row| place(row).unwrap_or(usize::MAX));
    rows
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
    fn a_filter_is_read_again_from_the_address() {
        let filter = Filter {
            state: Some(SessionState::Draft),
            kind: None,
            from: "2026-12-01".to_owned(),
            until: String::new(),
        };
        let query = format!("?lang=fa&{}", filter.address());
        assert_eq!(Filter::read(&query), Some(filter));
        assert_eq!(Filter::read("?lang=fa"), None);
        let odd = Filter::read("?from=x&state=y").unwrap();
        assert_eq!(odd, Filter::default());
    }

    #[test]
    fn a_last_day_before_the_first_is_a_fault_and_a_half_typed_one_is_not() {
        let filter = |from: &str, until: &str| Filter {
            from: from.to_owned(),
            until: until.to_owned(),
            ..Filter::default()
        };
        assert!(filter("2026-12-02", "2026-12-01").is_crossed());
        assert!(!filter("2026-12-02", "2026-12-02").is_crossed());
        assert!(!filter("2026-12-02", "2026-1").is_crossed());
    }

    #[test]
    fn promises_are_found_by_state_by_neighborhood_and_by_being_late() {
        let one: Commitment = serde_json::from_value(serde_json::json!({
            "id": "00000000-0000-4000-8000-000000000000", "neighborhood": "watts", "language": "en", "title": "New lights",
            "summary": "", "owner": "The city", "budget": "", "due": "2026-11-01", "first_due": "2026-11-01", "state": "underway",
            "steps_done": 0, "steps_of": 0, "done": null, "late_days": 3, "published": null, "changed_at": "2026-11-01T00:00:00Z",
            "steps": [], "findings": [],
        }))
        .unwrap();
        for (state, neighborhood, is_shown) in [
            ("", "", true),
            (LATE, "watts", true),
            ("underway", "", true),
            ("done", "", false),
            ("", "sylmar", false),
        ] {
            let filter = Promises {
                state: state.to_owned(),
                neighborhood: neighborhood.to_owned(),
            };
            assert_eq!(filter.fit(&one), is_shown, "{filter:?}");
        }
        let in_time = Commitment {
            late_days: 0,
            ..one
        };
        let late = Promises {
            state: LATE.to_owned(),
            ..Promises::default()
        };
        assert!(!late.fit(&in_time));
    }

    #[test]
    fn cards_keep_their_places_and_new_ones_come_last() {
        let sorted = vec!["new waiting", "b", "c", "a", "newer"];
        let stood = ["a", "gone", "b", "c"];
        let shown = in_place(sorted.clone(), &stood, |row| *row);
        assert_eq!(shown, ["a", "b", "c", "new waiting", "newer"]);
        assert_eq!(in_place(sorted.clone(), &[], |row| *row), sorted);
    }

    #[test]
    fn a_request_is_offered_what_comes_near_it_first() {
        let koreatown = NeighborhoodId::parse("koreatown").unwrap();
        let at = |place: &str, starts: &str| {
            let mut one = super::super::form_tests::published();
            one.session.facts.neighborhood = NeighborhoodId::parse(place);
            one.session.starts_at = starts.to_owned();
            one
        };
        let all = [
            at("watts", "2026-12-01T02:30:00Z"),
            at("koreatown", "2026-12-09T02:30:00Z"),
            at("koreatown", "2026-11-01T02:30:00Z"),
            at("koreatown", "2026-12-05T02:30:00Z"),
        ];
        let found = for_request(&all, &koreatown, "2026-11-25T20:00:00Z");
        let starts: Vec<&str> = found.iter().map(|s| &s.session.starts_at[5..10]).collect();
        assert_eq!(starts, ["12-05", "12-09", "12-01"]);
    }

    #[test]
    fn a_session_that_is_chosen_is_never_passed_over() {
        assert_eq!(lacking("We come.", true, true), []);
        assert_eq!(lacking("We can not.", false, false), []);
        let field = |wrong: &[super::super::form::Wrong]| wrong.first().map(|(_, key)| *key);
        let chosen = lacking("We come.", true, false);
        assert_eq!(field(&chosen), Some("hosting-wrong-not-planned"));
        let missing = lacking("We come.", false, true);
        assert_eq!(field(&missing), Some("hosting-wrong-planned"));
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

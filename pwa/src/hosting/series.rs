//! A series: one session in each of many neighborhoods, every so many days.

use api_types::NeighborhoodId;
use api_types::listening::{Coverage, NewSeries, NewSession};

use super::civil::Local;

/// The most days between two sessions.
pub const MOST_DAYS: u16 = 366;

/// A session that the series would make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Where.
    pub neighborhood: NeighborhoodId,
    /// Local time of the start.
    pub starts: Local,
}

/// What the series would make, in order.
pub fn preview(neighborhoods: &[NeighborhoodId], starts: Local, every_days: u16) -> Vec<Planned> {
    (0_i64..)
        .zip(neighborhoods)
        .map(|(index, neighborhood)| Planned {
            neighborhood: neighborhood.clone(),
            starts: starts.plus_days(index * i64::from(every_days)),
        })
        .collect()
}

/// The series; none without a neighborhood or with too many days between.
pub fn series(
    model: NewSession,
    neighborhoods: Vec<NeighborhoodId>,
    every_days: u16,
) -> Option<NewSeries> {
    (!neighborhoods.is_empty() && every_days <= MOST_DAYS).then_some(NewSeries {
        model,
        neighborhoods,
        every_days,
        id: None,
    })
}

/// Neighborhoods where none was held and none is to come, in the city's order.
pub fn without_one(covered: &[Coverage]) -> Vec<NeighborhoodId> {
    let bare = |one: &&Coverage| one.held == 0 && one.next.is_none();
    let found = covered.iter().filter(bare);
    found.map(|one| one.neighborhood.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slug(text: &str) -> NeighborhoodId {
        NeighborhoodId::parse(text).unwrap()
    }

    #[test]
    fn a_series_goes_on_every_week_in_the_order_that_was_chosen() {
        let start = Local::parse("2026-12-22T18:30").unwrap();
        let planned = preview(&[slug("watts"), slug("sylmar")], start, 14);
        let when: Vec<String> = planned.iter().map(|one| one.starts.to_string()).collect();
        assert_eq!(when, ["2026-12-22T18:30", "2027-01-05T18:30"]);
        assert_eq!(planned[1].neighborhood, slug("sylmar"));
    }

    #[test]
    fn who_has_none_yet_was_not_visited_and_is_not_planned() {
        let one = |place: &str, held, next: Option<&str>| Coverage {
            neighborhood: slug(place),
            held,
            last: None,
            next: next.map(|day| api_types::Day(day.to_owned())),
        };
        let covered = [
            one("watts", 1, None),
            one("sylmar", 0, None),
            one("arleta", 0, Some("2026-12-01")),
        ];
        assert_eq!(without_one(&covered), [slug("sylmar")]);
    }

    #[test]
    fn zero_days_between_puts_all_on_one_day() {
        let start = Local::parse("2026-12-22T18:30").unwrap();
        let planned = preview(&[slug("watts"), slug("sylmar")], start, 0);
        assert_eq!(planned[0].starts, planned[1].starts);
    }
}

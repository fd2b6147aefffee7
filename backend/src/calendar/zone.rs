//! `VTIMEZONE` of any IANA zone, from the transitions that chrono-tz knows: a yearly rule where there is one, dates where there is none.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::lines::Lines;
use super::{Event, STAMP, local};

// A rule that holds for so many years after the last event is a rule.
const YEARS_AHEAD: i32 = 10;
const DAY: i64 = 86_400;
// January 1, 2026.
const NOWADAYS: i64 = 1_767_225_600;

/// A moment at which the clock is set.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Transition {
    at: i64,
    from: i32,
    to: Side,
}

/// What the clock shows between two transitions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Side {
    offset: i32,
    daylight: bool,
    name: String,
}

/// True if times of this zone are written in UTC.
pub fn is_utc(zone: Tz) -> bool {
    matches!(zone, Tz::UTC | Tz::Etc__UTC | Tz::Etc__Zulu | Tz::Zulu)
}

/// Every zone that an event names, once.
pub fn write(lines: &mut Lines, events: &[Event]) {
    let mut zones: BTreeMap<&str, (Tz, i64, i64)> = BTreeMap::new();
    for event in events.iter().filter(|event| local(event)) {
        let span = zones
            .entry(event.zone.name())
            .or_insert((event.zone, i64::MAX, i64::MIN));
        span.1 = span.1.min(event.starts_at);
        span.2 = span.2.max(event.ends_at);
    }
    for (zone, first, last) in zones.into_values() {
        write_zone(lines, zone, first, last);
    }
}

/// One zone that no event names yet, as it is nowadays.
pub fn write_alone(lines: &mut Lines, zone: Tz) {
    write_zone(lines, zone, NOWADAYS, NOWADAYS);
}

fn write_zone(lines: &mut Lines, zone: Tz, first: i64, last: i64) {
    let begin = new_year(zone, first, -1);
    let transitions = transitions(zone, begin, new_year(zone, last, YEARS_AHEAD));
    lines.raw("BEGIN", &[], "VTIMEZONE");
    lines.escaped("TZID", &[], zone.name());
    if transitions
        .first()
        .is_none_or(|earliest| earliest.at > first)
    {
        // Nothing before the first event sets the clock: it has always shown this.
        let side = side(zone, begin);
        let always = Transition {
            at: -i64::from(side.offset),
            from: side.offset,
            to: side,
        };
        write_side(lines, &[&always]);
    }
    let mut groups: BTreeMap<(&Side, i32), Vec<&Transition>> = BTreeMap::new();
    for transition in &transitions {
        let group = groups.entry((&transition.to, transition.from)).or_default();
        group.push(transition);
    }
    let mut groups: Vec<Vec<&Transition>> = groups.into_values().collect();
    groups.sort_by_key(|group| group.first().map(|transition| transition.at));
    for group in &groups {
        write_side(lines, group);
    }
    lines.raw("END", &[], "VTIMEZONE");
}

/// A `STANDARD` or `DAYLIGHT` part: transitions that lead from one offset to one side.
fn write_side(lines: &mut Lines, group: &[&Transition]) {
    let Some(first) = group.first() else {
        return;
    };
    let part = if first.to.daylight {
        "DAYLIGHT"
    } else {
        "STANDARD"
    };
    lines.raw("BEGIN", &[], part);
    lines.raw("DTSTART", &[], &first.wall().format(STAMP).to_string());
    lines.raw("TZOFFSETFROM", &[], &offset(first.from));
    lines.raw("TZOFFSETTO", &[], &offset(first.to.offset));
    if !first.to.name.is_empty() {
        lines.escaped("TZNAME", &[], &first.to.name);
    }
    match yearly(group) {
        Some(rule) => lines.raw("RRULE", &[], &rule),
        None => {
            for later in group.iter().skip(1) {
                lines.raw("RDATE", &[], &later.wall().format(STAMP).to_string());
            }
        }
    }
    lines.raw("END", &[], part);
}

impl Transition {
    /// The clock on the wall just before it is set.
    fn wall(&self) -> NaiveDateTime {
        let at = DateTime::from_timestamp(self.at + i64::from(self.from), 0);
        at.unwrap_or_default().naive_utc()
    }
}

/// `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`, if it is the same every year.
fn yearly(group: &[&Transition]) -> Option<String> {
    let walls: Vec<NaiveDateTime> = group.iter().map(|transition| transition.wall()).collect();
    let first = walls.first()?;
    let every_year = walls
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if b.year() == a.year() + 1));
    let alike = walls.iter().all(|wall| {
        wall.month() == first.month()
            && wall.weekday() == first.weekday()
            && wall.time() == first.time()
    });
    if walls.len() <= usize::try_from(YEARS_AHEAD).ok()? || !every_year || !alike {
        return None;
    }
    let week = |wall: &NaiveDateTime| (wall.day() - 1) / 7 + 1;
    let is_last = |wall: &NaiveDateTime| (wall.date() + Days::new(7)).month() != wall.month();
    let place = if walls.iter().all(|wall| week(wall) == week(first)) {
        week(first).to_string()
    } else if walls.iter().all(is_last) {
        "-1".to_owned()
    } else {
        return None;
    };
    let month = first.month();
    let name = first.weekday().to_string().to_uppercase();
    let day = name.get(..2)?;
    Some(format!("FREQ=YEARLY;BYMONTH={month};BYDAY={place}{day}"))
}

fn transitions(zone: Tz, begin: i64, end: i64) -> Vec<Transition> {
    let mut found = Vec::new();
    let mut before = begin;
    let mut known = shift(zone, before);
    while before < end {
        let after = before + DAY;
        let next = shift(zone, after);
        if next != known {
            let (mut low, mut high) = (before, after);
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                if shift(zone, middle) == known {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            let to = side(zone, high);
            found.push(Transition {
                at: high,
                from: known,
                to,
            });
        }
        known = next;
        before = after;
    }
    found
}

fn shift(zone: Tz, at: i64) -> i32 {
    let at = DateTime::from_timestamp(at, 0).unwrap_or_default();
    zone.offset_from_utc_datetime(&at.naive_utc())
        .fix()
        .local_minus_utc()
}

fn side(zone: Tz, at: i64) -> Side {
    let at = DateTime::from_timestamp(at, 0).unwrap_or_default();
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    Side {
        offset: offset.fix().local_minus_utc(),
        daylight: !offset.dst_offset().is_zero(),
        name: offset.abbreviation().unwrap_or_default().to_owned(),
    }
}

fn new_year(zone: Tz, at: i64, years: i32) -> i64 {
    let year = super::wall(zone, at).year() + years;
    let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
    day.and_time(NaiveTime::MIN).and_utc().timestamp()
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (
        seconds.abs() / 3600,
        seconds.abs() / 60 % 60,
        seconds.abs() % 60,
    );
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        rest => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}

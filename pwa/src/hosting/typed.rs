//! Typed words as numbers, days, places on the map, points of an agenda.
//!
//! Where a field may stay empty, the outer `None` says that it holds something else.

use api_types::listening::{AgendaItem, BoardCount};
use api_types::{AreaId, Day};

use super::civil::{Local, clock, days, minutes};

/// The number of a police area.
pub fn area(text: &str) -> Option<AreaId> {
    text.parse().ok().map(AreaId)
}

/// Lines with words on them.
pub fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Empty is none; anything but a whole number is refused by the outer `None`.
pub fn optional_number<N: std::str::FromStr>(text: &str) -> Option<Option<N>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    text.parse().ok().map(Some)
}

/// Empty is none; anything but a day is refused by the outer `None`.
pub fn optional_day(text: &str) -> Option<Option<Day>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let day = Day(text.to_owned());
    days(&day).map(|_| Some(day))
}

/// `34.05, -118.24`; empty is none.
pub fn point(text: &str) -> Option<Option<(f64, f64)>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let (latitude, longitude) = text.split_once([',', ' '])?;
    let latitude: f64 = latitude.trim().parse().ok()?;
    let longitude: f64 = longitude
        .trim()
        .trim_start_matches(',')
        .trim()
        .parse()
        .ok()?;
    let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    on_earth.then_some(Some((latitude, longitude)))
}

/// `18:30 Welcome` a line, in order. A time before the start is after midnight.
pub fn agenda(text: &str, starts: Option<Local>) -> Option<Vec<AgendaItem>> {
    let start = starts.map_or(0, Local::minute_of_day);
    lines(text)
        .iter()
        .map(|line| {
            let (time, title) = line.split_once(char::is_whitespace)?;
            let after = (minutes(time)? - start).rem_euclid(24 * 60);
            Some(AgendaItem {
                after: u16::try_from(after).ok()?,
                title: title.trim().to_owned(),
            })
        })
        .collect()
}

/// The agenda with each clock time so many minutes later; a line without a time stays as it is.
pub fn later(agenda: &str, by: i64) -> String {
    let moved = |line: &str| {
        let (time, title) = line.trim().split_once(char::is_whitespace)?;
        Some(format!("{} {}", clock(minutes(time)? + by), title.trim()))
    };
    let lines = agenda
        .lines()
        .map(|line| moved(line).unwrap_or_else(|| line.to_owned()));
    lines.collect::<Vec<_>>().join("\n")
}

/// `Pico council 4/7` a line: the board, of its members those who come, and all of them.
pub fn boards(text: &str) -> Option<Vec<BoardCount>> {
    lines(text)
        .iter()
        .map(|line| {
            let (board, counts) = line.rsplit_once(char::is_whitespace)?;
            let (coming, members) = counts.split_once('/')?;
            let (coming, members): (u16, u16) = (coming.parse().ok()?, members.parse().ok()?);
            (coming <= members).then(|| BoardCount {
                board: board.trim().to_owned(),
                members,
                coming,
            })
        })
        .collect()
}

/// Boards as the lines that they are read from.
pub fn board_lines(boards: &[BoardCount]) -> String {
    let line = |board: &BoardCount| format!("{} {}/{}", board.board, board.coming, board.members);
    boards.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_of_boards_are_counted_by_line() {
        let counted = boards("Pico Union council 4/7\n\nParks board 0/5").unwrap();
        assert_eq!(
            (counted[0].board.as_str(), counted[0].coming),
            ("Pico Union council", 4)
        );
        assert_eq!(counted[1].members, 5);
        assert_eq!(boards(&board_lines(&counted)), Some(counted));
        assert!(boards("Parks board 6/5").is_none());
        assert!(boards("Parks board").is_none());
    }
}

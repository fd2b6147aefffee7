//! What a key means at the hosts' desk. Letters act only outside of fields.

/// What the host wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostWish {
    /// The row below.
    Down,
    /// The row above.
    Up,
    /// Open the chosen row.
    Open,
    /// A new session.
    New,
    /// Ask the server again.
    Refresh,
    /// The tab with this number, from 1.
    Tab(u8),
    /// Put the focus into the search.
    Search,
    /// Back to the schedule.
    Back,
    /// Go to the schedule.
    GoSchedule,
    /// Go to the coverage.
    GoCoverage,
    /// Go to the commitments.
    GoCommitments,
    /// Go to the requests.
    GoRequests,
    /// Show all keys.
    Help,
    /// The first half of a pair of keys.
    Wait,
}

/// Reads one key that was pressed outside of fields, without Control or Alt. `after_g`: the key before was the G of "G, then S".
pub fn read(key: &str, after_g: bool) -> Option<HostWish> {
    let letter = key.to_ascii_lowercase();
    if after_g {
        return match letter.as_str() {
            "s" => Some(HostWish::GoSchedule),
            "v" => Some(HostWish::GoCoverage),
            "c" => Some(HostWish::GoCommitments),
            "r" => Some(HostWish::GoRequests),
            _ => None,
        };
    }
    match letter.as_str() {
        "j" | "arrowdown" => Some(HostWish::Down),
        "k" | "arrowup" => Some(HostWish::Up),
        "enter" => Some(HostWish::Open),
        "n" => Some(HostWish::New),
        "r" => Some(HostWish::Refresh),
        "/" => Some(HostWish::Search),
        "escape" => Some(HostWish::Back),
        "g" => Some(HostWish::Wait),
        "?" => Some(HostWish::Help),
        digit => match digit.parse() {
            Ok(number @ 1..=6) => Some(HostWish::Tab(number)),
            _ => None,
        },
    }
}

/// A line of the list of keys: keys, and the text key that says what they do.
pub type Shown = (&'static [&'static str], &'static str);

/// Every key, in the order of the list.
pub const ALL: [Shown; 11] = [
    (&["J", "↓"], "hosting-keys-down"),
    (&["K", "↑"], "hosting-keys-up"),
    (&["Enter"], "hosting-keys-open"),
    (&["N"], "hosting-keys-new"),
    (&["R"], "hosting-keys-refresh"),
    (&["1", "–", "6"], "hosting-keys-tabs"),
    (&["/"], "hosting-keys-search"),
    (&["Esc"], "hosting-keys-back"),
    (&["G", "S"], "hosting-keys-schedule"),
    (&["G", "V / C / R"], "hosting-keys-others"),
    (&["?"], "hosting-keys-help"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g_and_a_letter_move_between_pages() {
        assert_eq!(read("g", false), Some(HostWish::Wait));
        assert_eq!(read("c", true), Some(HostWish::GoCommitments));
        assert_eq!(read("c", false), None);
        assert_eq!(read("R", true), Some(HostWish::GoRequests));
        assert_eq!(read("r", false), Some(HostWish::Refresh));
    }

    #[test]
    fn digits_choose_a_tab() {
        assert_eq!(read("1", false), Some(HostWish::Tab(1)));
        assert_eq!(read("7", false), None);
        assert_eq!(read("12", false), None);
    }
}

//! When the unit key closes by itself: after ten minutes without a hand on it, or five minutes out of sight.

/// Milliseconds without a key press or pointer.
pub const IDLE_LIMIT: u64 = 10 * 60 * 1000;
/// Milliseconds in a tab that nobody sees.
pub const HIDDEN_LIMIT: u64 = 5 * 60 * 1000;

/// Milliseconds without a hand after which a desk without a key asks the server for nothing more: so its login ends as one does that
/// nobody uses.
pub const WATCH_LIMIT: u64 = 30 * 60 * 1000;

/// What the page knows of the person's presence. Times are the device's clock in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presence {
    touched: u64,
    hidden: Option<u64>,
}

impl Presence {
    /// Somebody is here.
    pub fn at(now: u64) -> Self {
        Self {
            touched: now,
            hidden: None,
        }
    }

    /// A key was pressed or the pointer moved. Too late is too late: an expired presence stays expired.
    pub fn touch(&mut self, now: u64) {
        if self.left(now) > 0 {
            self.touched = self.touched.max(now);
        }
    }

    /// The tab went out of sight.
    pub fn hide(&mut self, now: u64) {
        self.hidden.get_or_insert(now);
    }

    /// The tab is seen again.
    pub fn show(&mut self, now: u64) {
        if self.left(now) > 0 {
            self.hidden = None;
        }
    }

    /// Whether somebody still watches a desk without a key.
    pub fn watches(self, now: u64) -> bool {
        now < self.touched + WATCH_LIMIT
    }

    /// Milliseconds until the key closes; 0 means close it now.
    pub fn left(self, now: u64) -> u64 {
        let idle = (self.touched + IDLE_LIMIT).saturating_sub(now);
        let unseen = self
            .hidden
            .map_or(u64::MAX, |since| (since + HIDDEN_LIMIT).saturating_sub(now));
        idle.min(unseen)
    }
}

/// Milliseconds as `9:41`, rounded up so that it never shows zero while the key is open.
pub fn countdown(left: u64) -> String {
    let seconds = left.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: u64 = 1_000_000;

    #[test]
    fn ten_idle_minutes_close_the_key() {
        let presence = Presence::at(START);
        assert_eq!(presence.left(START + IDLE_LIMIT - 1), 1);
        assert_eq!(presence.left(START + IDLE_LIMIT), 0);
    }

    #[test]
    fn a_touch_starts_the_ten_minutes_again() {
        let mut presence = Presence::at(START);
        presence.touch(START + 60_000);
        assert_eq!(presence.left(START + 60_000), IDLE_LIMIT);
    }

    #[test]
    fn a_touch_after_the_end_opens_nothing() {
        let mut presence = Presence::at(START);
        presence.touch(START + IDLE_LIMIT + 5);
        assert_eq!(presence.left(START + IDLE_LIMIT + 5), 0);
    }

    #[test]
    fn five_minutes_out_of_sight_close_the_key() {
        let mut presence = Presence::at(START);
        presence.hide(START);
        presence.hide(START + 1000);
        assert_eq!(presence.left(START + HIDDEN_LIMIT), 0);
        presence.show(START + HIDDEN_LIMIT);
        assert_eq!(presence.left(START + HIDDEN_LIMIT), 0);
    }

    #[test]
    fn coming_back_in_time_leaves_the_idle_clock() {
        let mut presence = Presence::at(START);
        presence.hide(START);
        presence.show(START + 60_000);
        assert_eq!(presence.left(START + 60_000), IDLE_LIMIT - 60_000);
    }

    #[test]
    fn a_desk_without_a_key_is_watched_for_half_an_hour() {
        let presence = Presence::at(START);
        assert!(presence.watches(START + WATCH_LIMIT - 1));
        assert!(!presence.watches(START + WATCH_LIMIT));
    }

    #[test]
    fn the_countdown_reads_as_minutes_and_seconds() {
        assert_eq!(countdown(IDLE_LIMIT), "10:00");
        assert_eq!(countdown(580_001), "9:41");
        assert_eq!(countdown(1), "0:01");
    }
}

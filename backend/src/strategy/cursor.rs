//! Where a page begins: what it is ordered by, and an id.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

// More days than a date has.
const OVER: i64 = 1 << 40;

/// The last row of the page before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cursor {
    /// What comes first in the order.
    pub(super) place: i64,
    /// The row.
    pub(super) id: Uuid,
}

impl Cursor {
    /// In the order of days; what is over stands behind what is open.
    pub(super) fn on(over: bool, day: NaiveDate, id: Uuid) -> Self {
        let place = i64::from(day.num_days_from_ce());
        Self {
            place: if over { place + OVER } else { place },
            id,
        }
    }

    /// Whether it is over, and the day, again.
    pub(super) fn day(self) -> Option<(bool, NaiveDate)> {
        let over = self.place >= OVER;
        let day = if over { self.place - OVER } else { self.place };
        let day = NaiveDate::from_num_days_from_ce_opt(i32::try_from(day).ok()?)?;
        Some((over, day))
    }

    pub(super) fn text(self) -> String {
        let mut bytes = self.place.to_be_bytes().to_vec();
        bytes.extend_from_slice(self.id.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (place, id) = bytes.split_first_chunk::<8>()?;
        Some(Self {
            place: i64::from_be_bytes(*place),
            id: Uuid::from_slice(id).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written(place in any::<i64>(), id in any::<u128>()) {
            let cursor = Cursor { place, id: Uuid::from_u128(id) };
            prop_assert_eq!(Cursor::parse(&cursor.text()), Some(cursor));
        }

        #[test]
        fn a_day_is_read_as_it_was_written(over: bool, days in 1..3_000_000_i32) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let cursor = Cursor::on(over, day, Uuid::nil());
            prop_assert_eq!(cursor.day(), Some((over, day)));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = Cursor::parse(&text).and_then(Cursor::day);
        }
    }
}

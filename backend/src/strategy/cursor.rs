//! Where a page begins: what it is ordered by, and an id.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

/// The last row of the page before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cursor {
    /// What comes first in the order.
    pub(super) place: i64,
    /// The row.
    pub(super) id: Uuid,
}

impl Cursor {
    /// In the order of days.
    pub(super) fn on(day: NaiveDate, id: Uuid) -> Self {
        Self {
            place: i64::from(day.num_days_from_ce()),
            id,
        }
    }

    /// The day again.
    pub(super) fn day(self) -> Option<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(self.place).ok()?)
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
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = Cursor::parse(&text).and_then(Cursor::day);
        }
    }
}

//! A day and a time in the middle of a letter, until the pages' formatter is there.

use chrono::DateTime;
use chrono_tz::Tz;
use i18n::Locale;

/// Day, clock and zone of a moment.
pub(super) fn day_and_time(_locale: Locale, at: i64, zone: Tz) -> String {
    let at = DateTime::from_timestamp(at, 0)
        .unwrap_or_default()
        .with_timezone(&zone);
    at.format("%Y-%m-%d %H:%M %Z").to_string()
}

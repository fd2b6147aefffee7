//! Days and hours in words, in the person's language: Gregorian calendar, Latin digits, 12 or 24 hours as the language has it.
//!
//! For pages that the server renders and for mails. Nothing here knows what time it is.

use chrono::{
    DateTime, Datelike, MappedLocalTime, NaiveDate, Offset, TimeZone as _, Timelike, Weekday,
};
use chrono_tz::{OffsetName, Tz};
use i18n::Locale;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::zone::GenericLong;
use icu_datetime::fieldsets::{D, E, M, MD, MDE, T, YM, YMDE};
use icu_datetime::input::{DateTime as CivilDateTime, Time, TimeZone};
use icu_datetime::range::FixedCalendarDateRangeFormatter;
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
};
use icu_locale_core::Locale as Tag;

type Civil = CivilDateTime<Gregorian>;

/// `Tuesday, December 1, 2026`.
pub fn day(locale: Locale, day: NaiveDate) -> String {
    let formatter = FixedCalendarDateTimeFormatter::try_new(wishes(locale), YMDE::long());
    match (formatter, civil_day(day)) {
        (Ok(formatter), Some(date)) => plain(&formatter.format(&date).to_string()),
        _ => day.to_string(),
    }
}

/// `Tuesday, December 1`, where the year stands beside it or goes without saying.
pub fn date(locale: Locale, day: NaiveDate) -> String {
    let formatter = FixedCalendarDateTimeFormatter::try_new(wishes(locale), MDE::long());
    match (formatter, civil_day(day)) {
        (Ok(formatter), Some(date)) => plain(&formatter.format(&date).to_string()),
        _ => day.to_string(),
    }
}

/// `Pacific Time`: the name of a zone at a time.
pub fn zone_name(locale: Locale, unix_seconds: i64, zone: Tz) -> String {
    let formatter = NoCalendarFormatter::try_new(wishes(locale), GenericLong);
    let at = local(unix_seconds, zone).and_then(|at| civil(&at));
    match (formatter, at) {
        (Ok(formatter), Some(at)) => {
            let info = TimeZone::from_iana_id(zone.name())
                .without_offset()
                .at_date_time(at);
            plain(&formatter.format(&info).to_string())
        }
        _ => zone.name().to_owned(),
    }
}

/// `Tuesday, December 1, 2026, 6:30 PM`: an instant as the clocks of a zone show it.
pub fn day_and_time(locale: Locale, unix_seconds: i64, zone: Tz) -> String {
    let fields = YMDE::long().with_time_hm();
    let formatter = FixedCalendarDateTimeFormatter::try_new(wishes(locale), fields);
    let Some(local) = local(unix_seconds, zone) else {
        return String::new();
    };
    match (formatter, civil(&local)) {
        (Ok(formatter), Some(at)) => {
            let text = plain(&formatter.format(&at).to_string());
            with_offset(text, &[&local])
        }
        _ => local.naive_local().to_string(),
    }
}

/// `6:30 PM`.
pub fn time(locale: Locale, unix_seconds: i64, zone: Tz) -> String {
    let formatter = NoCalendarFormatter::try_new(wishes(locale), T::hm());
    let Some(local) = local(unix_seconds, zone) else {
        return String::new();
    };
    match (formatter, civil(&local)) {
        (Ok(formatter), Some(at)) => {
            with_offset(plain(&formatter.format(&at.time).to_string()), &[&local])
        }
        _ => local.time().to_string(),
    }
}

/// `Tuesday, December 1, 6:30 – 8:30 PM`; over midnight it names both days.
pub fn span(locale: Locale, start: i64, end: i64, zone: Tz) -> String {
    let fields = MDE::long().with_time_hm();
    let formatter = FixedCalendarDateRangeFormatter::try_new(wishes(locale), fields);
    let text = between(start, end, zone, |from, to| {
        Some(formatter.ok()?.format(from, to).to_string())
    });
    let fields = MDE::long().with_time_hm();
    let first = FixedCalendarDateTimeFormatter::try_new(wishes(locale), fields);
    once(locale, (start, end), zone, text, |from| {
        Some(first.ok()?.format(from).to_string())
    })
}

/// The same with the year, for what may be long ago: `Tuesday, December 1, 2026, 6:30 – 8:30 PM`.
pub fn span_with_year(locale: Locale, start: i64, end: i64, zone: Tz) -> String {
    let fields = YMDE::long().with_time_hm();
    let formatter = FixedCalendarDateRangeFormatter::try_new(wishes(locale), fields);
    let text = between(start, end, zone, |from, to| {
        Some(formatter.ok()?.format(from, to).to_string())
    });
    let fields = YMDE::long().with_time_hm();
    let first = FixedCalendarDateTimeFormatter::try_new(wishes(locale), fields);
    once(locale, (start, end), zone, text, |from| {
        Some(first.ok()?.format(from).to_string())
    })
}

/// `6:30 – 8:30 PM`, where the day stands beside it.
pub fn hours(locale: Locale, start: i64, end: i64, zone: Tz) -> String {
    let formatter = FixedCalendarDateRangeFormatter::try_new(wishes(locale), T::hm());
    between(start, end, zone, |from, to| {
        let formatter: FixedCalendarDateRangeFormatter<(), T> = formatter.ok()?;
        Some(formatter.format(&from.time, &to.time).to_string())
    })
}

/// `December 2026`.
pub fn month(locale: Locale, year: i32, month: u32) -> String {
    let formatter = FixedCalendarDateTimeFormatter::try_new(wishes(locale), YM::long());
    let date = NaiveDate::from_ymd_opt(year, month, 1).and_then(civil_day);
    match (formatter, date) {
        (Ok(formatter), Some(date)) => plain(&formatter.format(&date).to_string()),
        _ => format!("{year}-{month:02}"),
    }
}

/// `Dec 1`.
pub fn short_day(locale: Locale, day: NaiveDate) -> String {
    let formatter = FixedCalendarDateTimeFormatter::try_new(wishes(locale), MD::medium());
    match (formatter, civil_day(day)) {
        (Ok(formatter), Some(date)) => plain(&formatter.format(&date).to_string()),
        _ => day.to_string(),
    }
}

/// The parts of a date block: `Tue`, `1`, `Dec`.
pub fn block(locale: Locale, day: NaiveDate) -> [String; 3] {
    let part = |text: Option<String>| plain(&text.unwrap_or_default());
    let date = civil_day(day);
    let month = FixedCalendarDateTimeFormatter::try_new(wishes(locale), M::medium());
    let number = FixedCalendarDateTimeFormatter::try_new(wishes(locale), D::short());
    [
        short_weekday(locale, day.weekday()),
        part((|| Some(number.ok()?.format(&date?).to_string()))()),
        part((|| Some(month.ok()?.format(&date?).to_string()))()),
    ]
}

/// `Tuesday`.
pub fn weekday(locale: Locale, weekday: Weekday) -> String {
    name_of(locale, weekday, E::long())
}

/// `Tue`.
pub fn short_weekday(locale: Locale, weekday: Weekday) -> String {
    name_of(locale, weekday, E::short())
}

/// The head of a column in a month. Where the data's short name is as long as a word, what calendars in the language print.
pub fn column_weekday(locale: Locale, weekday: Weekday) -> String {
    let heads = match locale {
        Locale::Ar => ["ح", "ن", "ث", "ر", "خ", "ج", "س"],
        Locale::Fa => ["ی", "د", "س", "چ", "پ", "ج", "ش"],
        Locale::Th => ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."],
        Locale::Km => ["អា", "ច", "អ", "ពុ", "ព្រ", "សុ", "ស"],
        Locale::Vi => ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
        _ => return short_weekday(locale, weekday),
    };
    let place = usize::try_from(weekday.num_days_from_sunday());
    let head = place.ok().and_then(|place| heads.get(place));
    head.map_or_else(String::new, |head| (*head).to_owned())
}

/// The first day of the week, as calendars of the language show it.
pub fn first_weekday(locale: Locale) -> Weekday {
    let information = icu_calendar::week::WeekInformation::try_new(tag(locale).into());
    match information.map(|week| week.first_weekday) {
        Ok(icu_calendar::types::Weekday::Monday) => Weekday::Mon,
        Ok(icu_calendar::types::Weekday::Saturday) => Weekday::Sat,
        _ => Weekday::Sun,
    }
}

fn name_of(locale: Locale, weekday: Weekday, fields: E) -> String {
    // 2026-11-01 is a Sunday.
    let date = NaiveDate::from_ymd_opt(2026, 11, 1 + weekday.num_days_from_sunday());
    let formatter = FixedCalendarDateTimeFormatter::try_new(wishes(locale), fields);
    match (formatter, date.and_then(civil_day)) {
        (Ok(formatter), Some(date)) => plain(&formatter.format(&date).to_string()),
        _ => weekday.to_string(),
    }
}

fn between(
    start: i64,
    end: i64,
    zone: Tz,
    format: impl FnOnce(&Civil, &Civil) -> Option<String>,
) -> String {
    let (Some(from), Some(to)) = (local(start, zone), local(end, zone)) else {
        return String::new();
    };
    let text = (|| format(&civil(&from)?, &civil(&to)?))();
    match text {
        Some(text) => with_offset(plain(&text), &[&from, &to]),
        None => format!("{} – {}", from.naive_local(), to.naive_local()),
    }
}

/// Some languages' data name the day at both ends of an evening: then the hours stand where the first hour stood.
fn once(
    locale: Locale,
    (start, end): (i64, i64),
    zone: Tz,
    text: String,
    first: impl FnOnce(&Civil) -> Option<String>,
) -> String {
    let (Some(from), Some(to)) = (local(start, zone), local(end, zone)) else {
        return text;
    };
    let name = weekday(locale, from.weekday());
    if from.date_naive() != to.date_naive() || text.matches(&name).count() < 2 {
        return text;
    }
    let named = civil(&from).and_then(|at| first(&at));
    let named = named.map(|words| plain(&words)).unwrap_or_default();
    let hour = NoCalendarFormatter::try_new(wishes(locale), T::hm());
    let hour = hour
        .ok()
        .zip(civil(&from))
        .map(|(formatter, at)| plain(&formatter.format(&at.time).to_string()));
    match hour.and_then(|hour| {
        named
            .rsplit_once(&hour)
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
    }) {
        Some((before, after)) => format!("{before}{}{after}", hours(locale, start, end, zone)),
        None => text,
    }
}

/// The languages are those of this city's people: hours and weeks as in the United States where the language has several habits.
fn tag(locale: Locale) -> Tag {
    let tag = match locale {
        Locale::En => "en-US",
        Locale::Es => "es-US",
        other => other.tag(),
    };
    Tag::try_from_str(&format!("{tag}-u-nu-latn")).unwrap_or(Tag::UNKNOWN)
}

fn wishes(locale: Locale) -> DateTimeFormatterPreferences {
    DateTimeFormatterPreferences::from(&tag(locale))
}

fn local(unix_seconds: i64, zone: Tz) -> Option<DateTime<Tz>> {
    zone.timestamp_opt(unix_seconds, 0).single()
}

fn civil_day(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    let number = u8::try_from(day.day()).ok()?;
    Date::try_new_gregorian(day.year(), month, number).ok()
}

fn civil(at: &DateTime<Tz>) -> Option<Civil> {
    let part = |value: u32| u8::try_from(value).ok();
    Some(CivilDateTime {
        date: civil_day(at.date_naive())?,
        time: Time::try_new(part(at.hour())?, part(at.minute())?, 0, 0).ok()?,
    })
}

/// When the clocks go back, an hour happens twice: then the zone's own word says which one is meant (`1:30 AM (PDT)`).
fn with_offset(text: String, times: &[&DateTime<Tz>]) -> String {
    let twice = |at: &&&DateTime<Tz>| {
        let found = at.timezone().from_local_datetime(&at.naive_local());
        matches!(found, MappedLocalTime::Ambiguous(..))
    };
    if times.iter().find(twice).is_none() {
        return text;
    }
    let mut names: Vec<String> = Vec::new();
    for at in times {
        let name = at.offset().abbreviation();
        let name = name.map_or_else(|| at.offset().fix().to_string(), str::to_owned);
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    format!("{text} ({})", names.join(" – "))
}

/// Old phones have no glyph for the narrow spaces of newer data, and nobody can type them. The Russian "year" with its full stop would
/// make two of them at the end of a sentence, and the figure says it alone.
fn plain(text: &str) -> String {
    let text = text.replace(['\u{2009}', '\u{202f}', '\u{a0}'], " ");
    text.replace(" г.", "")
}

#[cfg(test)]
mod tests;

//! What dates look like, in all languages and when the clocks change.

use chrono_tz::America::Los_Angeles;

use super::*;

fn at(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).unwrap().timestamp()
}

fn december(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

#[test]
fn an_evening_reads_as_people_say_it() {
    let (start, end) = (
        at("2026-12-01T18:30:00-08:00"),
        at("2026-12-01T20:30:00-08:00"),
    );
    let said = |locale| span(locale, start, end, Los_Angeles);
    assert_eq!(said(Locale::En), "Tuesday, December 1 at 6:30 – 8:30 PM");
    assert_eq!(
        said(Locale::Es),
        "martes, 1 de diciembre a las 6:30 – 8:30 p.m."
    );
    assert_eq!(said(Locale::Ko), "12월 1일 화요일 오후 6:30~8:30");
    assert_eq!(said(Locale::Vi), "lúc 18:30–20:30 Thứ Ba, 1 tháng 12");
    assert_eq!(
        span_with_year(Locale::En, start, end, Los_Angeles),
        "Tuesday, December 1, 2026 at 6:30 – 8:30 PM"
    );
    assert_eq!(hours(Locale::Hy, start, end, Los_Angeles), "18:30–20:30");
    assert_eq!(
        day_and_time(Locale::En, start, Los_Angeles),
        "Tuesday, December 1, 2026 at 6:30 PM"
    );
    assert_eq!(time(Locale::Ru, start, Los_Angeles), "18:30");
    assert_eq!(day(Locale::En, december(1)), "Tuesday, December 1, 2026");
    assert_eq!(date(Locale::En, december(1)), "Tuesday, December 1");
    assert_eq!(zone_name(Locale::En, start, Los_Angeles), "Pacific Time");
    assert_eq!(short_day(Locale::En, december(1)), "Dec 1");
    assert_eq!(block(Locale::En, december(1)), ["Tue", "1", "Dec"]);
    assert_eq!(month(Locale::Es, 2026, 12), "diciembre de 2026");
    assert_eq!(weekday(Locale::Es, Weekday::Sun), "domingo");
}

#[test]
fn every_language_has_latin_digits_and_the_gregorian_year() {
    let start = at("2026-12-01T18:30:00-08:00");
    for locale in Locale::ALL {
        for text in [
            day(locale, december(1)),
            day_and_time(locale, start, Los_Angeles),
            span_with_year(locale, start, start + 7200, Los_Angeles),
            month(locale, 2026, 12),
        ] {
            assert!(text.contains("2026"), "{}: {text}", locale.tag());
            let foreign = |sign: char| sign.is_numeric() && !sign.is_ascii_digit();
            assert!(!text.contains(foreign), "{}: {text}", locale.tag());
        }
        let short = hours(locale, start, start + 7200, Los_Angeles);
        assert!(short.contains("30"), "{}: {short}", locale.tag());
    }
}

#[test]
fn within_a_day_no_language_names_it_twice() {
    let start = at("2026-12-01T18:30:00-08:00");
    for locale in Locale::ALL {
        let name = weekday(locale, Weekday::Tue);
        for text in [
            span(locale, start, start + 7200, Los_Angeles),
            span_with_year(locale, start, start + 7200, Los_Angeles),
        ] {
            assert!(text.matches(&name).count() <= 1, "{}: {text}", locale.tag());
            assert!(text.contains("30"), "{}: {text}", locale.tag());
        }
    }
    assert_eq!(
        span(Locale::Fa, start, start + 7200, Los_Angeles),
        "سه\u{200c}شنبه 1 دسامبر ساعت 18:30 تا 20:30"
    );
    let night = span(Locale::Fa, start, start + 10 * 3600, Los_Angeles);
    assert!(
        night.contains(&weekday(Locale::Fa, Weekday::Wed)),
        "{night}"
    );
}

#[test]
fn a_russian_day_can_end_a_sentence() {
    assert!(day(Locale::Ru, december(1)).ends_with("2026"));
    assert_eq!(month(Locale::Ru, 2026, 12), "декабрь 2026");
}

#[test]
fn over_midnight_both_days_are_named() {
    let start = at("2026-12-31T22:00:00-08:00");
    let text = span(Locale::En, start, start + 3 * 3600, Los_Angeles);
    assert_eq!(
        text,
        "Thursday, December 31 at 10:00 PM – Friday, January 1 at 1:00 AM"
    );
}

#[test]
fn the_hour_that_does_not_exist_is_never_shown() {
    // 2027-03-14: 2:00 becomes 3:00.
    let start = at("2027-03-14T09:30:00Z");
    assert_eq!(
        hours(Locale::En, start, start + 3600, Los_Angeles),
        "1:30 – 3:30 AM"
    );
}

#[test]
fn the_hour_that_happens_twice_says_which_one_is_meant() {
    // 2027-11-07: 2:00 becomes 1:00.
    let first = at("2027-11-07T08:30:00Z");
    assert_eq!(time(Locale::En, first, Los_Angeles), "1:30 AM (PDT)");
    assert_eq!(time(Locale::En, first + 3600, Los_Angeles), "1:30 AM (PST)");
    assert_eq!(time(Locale::En, first + 7200, Los_Angeles), "2:30 AM");
    assert_eq!(
        hours(Locale::En, first, first + 3600, Los_Angeles),
        "1:30 AM (PDT – PST)"
    );
}

#[test]
fn a_week_begins_where_calendars_of_the_language_begin_it() {
    assert_eq!(first_weekday(Locale::En), Weekday::Sun);
    assert_eq!(first_weekday(Locale::Ru), Weekday::Mon);
    assert_eq!(first_weekday(Locale::Fa), Weekday::Sat);
}

#[test]
fn no_sentence_puts_a_full_stop_behind_a_time_that_has_one() {
    let evening = at("2026-12-01T18:30:00-08:00");
    let stops = |locale: &&Locale| time(**locale, evening, Los_Angeles).ends_with('.');
    let locales: Vec<_> = Locale::ALL.iter().filter(stops).collect();
    assert!(locales.contains(&&Locale::Es), "the control");
    for locale in locales {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../i18n/locales/");
        for file in std::fs::read_dir(format!("{folder}{}", locale.tag())).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            for name in ["when", "until", "time"] {
                let sentence = format!("{{ ${name} }}.");
                assert!(!text.contains(&sentence), "{}: {sentence}", path.display());
            }
        }
    }
}

#[test]
fn seven_columns_of_a_month_fit_a_narrow_phone() {
    for locale in Locale::ALL {
        for weekday in 0..7 {
            let weekday = Weekday::try_from(weekday).unwrap();
            let head = column_weekday(locale, weekday);
            let letters = head.chars().count();
            assert!((1..=5).contains(&letters), "{}: {head}", locale.tag());
        }
    }
    assert_eq!(column_weekday(Locale::Fa, Weekday::Wed), "چ");
    assert_eq!(column_weekday(Locale::Vi, Weekday::Sun), "CN");
    assert_eq!(column_weekday(Locale::En, Weekday::Sat), "Sat");
    assert!(
        short_weekday(Locale::Fa, Weekday::Wed).chars().count() > 5,
        "the control"
    );
}

//! Corner cases, kept as whole files: `e2e/feeds_check.py` reads the same ones with somebody else's parser.

use chrono::DateTime;
use chrono_tz::Tz;

use super::samples::*;
use super::*;

fn all() -> Vec<Event> {
    let sessions = [
        moved_over_dst(),
        called_off(),
        over_midnight(),
        in_the_second_hour(),
        over_the_gap(),
        right_to_left(),
        wide_signs(),
    ];
    let mut events: Vec<Event> = sessions.iter().map(event).collect();
    for event in events.iter_mut().take(2) {
        event.series = Some(format!("winter-2027@{INSTANCE}"));
    }
    events
}

fn mail(mut event: Event, method: Method) -> String {
    event.organizer = Some((
        "Office, of \"Community\" Safety".to_owned(),
        "office@example.org".to_owned(),
    ));
    event.attendee = Some("ana@example.org".to_owned());
    object(method, "", &[event])
}

fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n ", "");
    text.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_corner_cases_in_one_feed_stay_as_they_are() {
    let about = Feed {
        name: "Listening sessions, Los Angeles",
        language: "en",
        source: "https://listen.example.org/calendar.ics",
        page: "https://listen.example.org/en/sessions",
        zone: chrono_tz::America::Los_Angeles,
    };
    let text = feed(about, &all());
    insta::assert_binary_snapshot!("feed.ics", text.into_bytes());
}

#[test]
fn mails_that_invite_and_call_off_stay_as_they_are() {
    let invitation = mail(event(&moved_over_dst()), Method::Request);
    insta::assert_binary_snapshot!("request.ics", invitation.into_bytes());
    let refusal = mail(event(&called_off()), Method::Cancel);
    insta::assert_binary_snapshot!("cancel.ics", refusal.into_bytes());
}

#[test]
fn a_zone_with_a_yearly_rule_one_without_and_one_that_never_changes_stay_as_they_are() {
    let zones = [
        "Asia/Kathmandu",
        "Europe/Dublin",
        "America/Santiago",
        "Africa/Casablanca",
        "Asia/Tehran",
        "Australia/Lord_Howe",
        "UTC",
    ];
    let events: Vec<Event> = zones
        .iter()
        .zip(20_u8..)
        .map(|(name, n)| {
            let (from, until) = ("2027-04-02T18:00:00Z", "2027-04-02T20:00:00Z");
            let mut event = event(&session(n, name, from, until));
            event.zone = name.parse::<Tz>().unwrap();
            event
        })
        .collect();
    let text = object(Method::Publish, "Zones", &events);
    insta::assert_binary_snapshot!("zones.ics", text.into_bytes());
}

#[test]
fn the_clock_of_los_angeles_follows_its_rule() {
    let text = object(Method::Publish, "", &[event(&moved_over_dst())]);
    let lines = lines(&text);
    let has = |line: &str| lines.iter().any(|found| found == line);
    assert!(has("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"), "{text}");
    assert!(has("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"), "{text}");
    assert!(has("DTSTART;TZID=America/Los_Angeles:20270314T183000"));
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
}

#[test]
fn an_hour_that_the_clock_shows_twice_is_written_so_that_nobody_comes_an_hour_early() {
    let second = object(Method::Publish, "", &[event(&in_the_second_hour())]);
    assert!(second.contains("DTSTART:20271107T093000Z"), "{second}");
    assert!(!second.contains("VTIMEZONE"), "{second}");
    let (from, until) = ("2027-11-07T01:30:00-07:00", "2027-11-07T04:30:00-08:00");
    let first = session(9, "First", from, until);
    let first = object(Method::Publish, "", &[event(&first)]);
    assert!(first.contains("DTSTART;TZID=America/Los_Angeles:20271107T013000"));
}

#[test]
fn an_address_of_a_receiver_never_comes_into_a_feed() {
    let text = mail(event(&over_midnight()), Method::Publish);
    assert!(!text.contains("ana@example.org"));
    let text = mail(event(&over_midnight()), Method::Request);
    assert!(
        lines(&text)
            .iter()
            .any(|line| line.ends_with("mailto:ana@example.org"))
    );
}

#[test]
fn a_language_that_the_facts_have_is_taken_and_another_one_is_not_invented() {
    let sample = over_midnight();
    let words = Words::of(&sample.facts, Some("es"));
    assert_eq!(
        (words.language, words.title),
        ("es", "Escuchamos a Boyle Heights")
    );
    let words = Words::of(&sample.facts, Some("ko"));
    assert_eq!((words.language, words.title), ("en", "Night of listening"));
}

proptest::proptest! {
    // What the zone part says gives back the instant, for any zone and any hour.
    #[test]
    fn a_local_time_names_one_instant(zone in 0..chrono_tz::TZ_VARIANTS.len(), start in 1_700_000_000_i64..2_400_000_000) {
        let mut event = event(&over_midnight());
        event.zone = chrono_tz::TZ_VARIANTS[zone];
        event.starts_at = start;
        event.ends_at = start + 7_200;
        if local(&event) {
            let back = event.zone.from_local_datetime(&wall(event.zone, start)).earliest();
            proptest::prop_assert_eq!(back.map(|b| b.timestamp()), Some(start));
        } else {
            let text = object(Method::Publish, "", &[event]);
            let stamp = DateTime::from_timestamp(start, 0).unwrap();
            let line = stamp.format("DTSTART:%Y%m%dT%H%M%SZ").to_string();
            proptest::prop_assert!(text.contains(&line));
        }
    }
}

#[test]
fn a_calendar_without_events_has_a_component_all_the_same() {
    let about = Feed {
        name: "Listening sessions in Watts",
        language: "en",
        source: "https://listen.example.org/neighborhoods/watts.ics",
        page: "https://listen.example.org/en/neighborhoods/watts",
        zone: chrono_tz::America::Los_Angeles,
    };
    let text = feed(about, &[]);
    assert!(!text.contains("BEGIN:VEVENT") && text.contains("BEGIN:DAYLIGHT"));
    insta::assert_binary_snapshot!("empty.ics", text.into_bytes());
}

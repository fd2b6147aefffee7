//! Documents of the corner cases, kept as whole files: `e2e/feeds_check.py` reads the same ones with other people's parsers.

use std::path::Path;

use api_types::listening::{ListeningSession, SessionRecord};
use api_types::strategy::{Commitment, CommitmentState, Finding, Step, Theme};
use api_types::streams::{Captions, Stream, StreamFacts, StreamSource, StreamState};
use api_types::{CommitmentId, Day, FindingId, NeighborhoodId, StreamId};
use i18n::{Catalogue, Locale, Surface};
use serde_json::Value;
use uuid::Uuid;

use super::news::{self, News};
use super::site::Site;
use super::{atom, calendars, json_feed, json_ld, open_civic};
use crate::calendar::samples::{self, tag};
use crate::places::City;

fn with_site<T>(wanted: Option<Locale>, work: impl FnOnce(&Site<'_>) -> T) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../city/los-angeles");
    let city = City::load(&folder).unwrap();
    let texts = Catalogue::embedded(wanted.unwrap_or_default(), Surface::Civic);
    work(&Site {
        origin: samples::ORIGIN,
        instance: samples::INSTANCE,
        city: &city,
        texts: &texts,
        wanted,
    })
}

fn day(day: &str) -> Day {
    Day(day.to_owned())
}

fn streams() -> Vec<Stream> {
    let stream = |n: u8, language: &str, source, state| Stream {
        id: StreamId(Uuid::from_bytes([n; 16])),
        facts: StreamFacts {
            language: tag(language),
            source,
            address: "https://video.example.org/live.m3u8".to_owned(),
            backup: None,
            provider: String::new(),
            captions: Captions::Automatic,
            asl: false,
            interpreted: n > 1,
        },
        state,
        since: "2026-11-20T09:00:00Z".to_owned(),
        by_hand: false,
        interrupted_at: None,
        recording: None,
        recording_due: None,
        recording_posted: None,
        recording_overdue: false,
        texts: Vec::new(),
    };
    let mut posted = stream(2, "es", StreamSource::Page, StreamState::RecordingPosted);
    posted.facts.provider = "YouTube".to_owned();
    posted.recording = Some("https://video.example.org/es.mp4?a=1&b=2".to_owned());
    posted.recording_posted = Some(day("2027-03-16"));
    posted.texts = vec![tag("es"), tag("en")];
    vec![
        stream(1, "en", StreamSource::Hls, StreamState::Scheduled),
        posted,
        stream(3, "en", StreamSource::Channel, StreamState::Unknown),
    ]
}

fn sessions() -> Vec<ListeningSession> {
    let mut past = samples::over_midnight();
    past.record = Some(SessionRecord {
        minutes: "We spoke.".to_owned(),
        language: tag("en"),
        came: Some(64),
        organizations: Some(3),
        due: day("2027-01-15"),
        published: Some(day("2027-01-10")),
    });
    vec![
        past,
        samples::moved_over_dst(),
        samples::called_off(),
        samples::right_to_left(),
        samples::wide_signs(),
    ]
}

fn finding() -> Finding {
    Finding {
        id: FindingId(Uuid::from_bytes([31; 16])),
        session: None,
        neighborhood: NeighborhoodId::parse("boyle-heights").unwrap(),
        theme: Theme::Streets,
        language: tag("en"),
        quote: "I run <fast> & \"home\" when the lamp is out\u{b}.".to_owned(),
        summary: "The lamps on two streets have been dark for months, and people who come home late from work or from school walk in the road.".to_owned(),
        said_by: 14,
        published: Some(day("2027-01-12")),
        changed_at: "2027-01-12T20:00:00Z".to_owned(),
        commitments: Vec::new(),
    }
}

fn commitment() -> Commitment {
    let step = |on: &str, state, note: &str| Step {
        on: day(on),
        state,
        note: note.to_owned(),
        evidence: "https://city.example.org/lamps".to_owned(),
        due: day("2027-05-01"),
    };
    Commitment {
        id: CommitmentId(Uuid::from_bytes([41; 16])),
        neighborhood: NeighborhoodId::parse("boyle-heights").unwrap(),
        language: tag("en"),
        title: "Forty new lamps".to_owned(),
        summary: "On two streets.".to_owned(),
        owner: "Bureau of Street Lighting".to_owned(),
        budget: String::new(),
        due: day("2027-05-01"),
        first_due: day("2027-04-01"),
        state: CommitmentState::Done,
        steps_done: 40,
        steps_of: 40,
        done: Some(day("2027-03-20")),
        late_days: 0,
        published: Some(day("2027-01-20")),
        changed_at: "2027-03-20T20:00:00Z".to_owned(),
        steps: vec![
            step("2027-03-20", CommitmentState::Done, "All forty are lit."),
            step("2027-02-20", CommitmentState::Underway, "The first ten."),
        ],
        findings: Vec::new(),
    }
}

fn all_news(site: &Site<'_>) -> News {
    let sessions = sessions();
    let mut entries: Vec<_> = sessions
        .iter()
        .filter_map(|session| news::of_session(site, session))
        .collect();
    entries.extend(news::of_finding(site, &finding()));
    entries.extend(news::of_commitment(site, &commitment()));
    News::new(
        site,
        news::name_of(site, None),
        "/sessions",
        "/feed",
        entries,
    )
}

fn pretty(value: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(value).unwrap()
}

#[test]
fn news_as_atom_and_as_json_feed_stay_as_they_are() {
    let (xml, json) = with_site(None, |site| {
        let news = all_news(site);
        (
            atom::document(site, &news),
            json_feed::document(site, &news),
        )
    });
    insta::assert_binary_snapshot!("news.atom", xml.into_bytes());
    insta::assert_binary_snapshot!("news-feed.json", pretty(&json));
}

#[test]
fn news_in_a_language_from_right_to_left_stay_as_they_are() {
    let xml = with_site(Some(Locale::Fa), |site| {
        atom::document(site, &all_news(site))
    });
    insta::assert_binary_snapshot!("news-fa.atom", xml.into_bytes());
}

#[test]
fn a_calendar_with_streams_in_spanish_stays_as_it_is() {
    let text = with_site(Some(Locale::Es), |site| {
        let all: Vec<_> = sessions().into_iter().map(|s| (s, streams())).collect();
        let place = NeighborhoodId::parse("boyle-heights");
        calendars::calendar(
            site,
            "/neighborhoods/boyle-heights.ics",
            place.as_ref(),
            all.iter(),
        )
    });
    insta::assert_binary_snapshot!("calendar-es.ics", text.into_bytes());
}

#[test]
fn events_for_open_civic_data_stay_as_they_are() {
    let now = "2027-02-01T12:00:00Z".parse().unwrap();
    let document = with_site(None, |site| {
        let all: Vec<_> = sessions().into_iter().map(|s| (s, streams())).collect();
        open_civic::document(site, &all, now)
    });
    let status = |n: usize| document["results"][n]["status"].as_str().unwrap();
    assert_eq!(
        [status(0), status(1), status(2)],
        ["passed", "confirmed", "cancelled"]
    );
    insta::assert_binary_snapshot!("civic.json", pretty(&document));
}

#[test]
fn what_search_engines_read_stays_as_it_is() {
    let documents: Vec<Value> = with_site(None, |site| {
        let one = |session: &ListeningSession| json_ld::session(site, session, &streams());
        sessions().iter().map(one).collect()
    });
    let (moved, off) = (&documents[1]["@graph"][0], &documents[2]["@graph"][0]);
    assert_eq!(moved["previousStartDate"], "2027-03-13T18:30:00-08:00");
    assert_eq!(moved["startDate"], "2027-03-14T18:30:00-07:00");
    assert_eq!(off["eventStatus"], "https://schema.org/EventCancelled");
    insta::assert_binary_snapshot!("schema-org.json", pretty(&documents.into()));
}

#[test]
fn seats_that_others_wait_for_are_not_offered() {
    let mut session = samples::over_midnight();
    let remaining = |session: &ListeningSession| {
        with_site(None, |site| {
            json_ld::session(site, session, &[])["@graph"][0]["remainingAttendeeCapacity"].clone()
        })
    };
    assert_eq!(remaining(&session), 480);
    session.pools[2].waiting = 3;
    assert_eq!(remaining(&session), 20);
}

#[test]
fn a_step_keeps_its_name_when_another_follows() {
    let ids = |commitment: &Commitment| -> Vec<String> {
        with_site(None, |site| {
            let entries = news::of_commitment(site, commitment);
            entries.into_iter().map(|entry| entry.id).collect()
        })
    };
    let now = ids(&commitment());
    let mut earlier = commitment();
    earlier.steps.remove(0);
    assert_eq!(ids(&earlier), now[..2]);
    earlier.published = None;
    assert!(ids(&earlier).is_empty(), "a draft is no news");
}

#[test]
fn each_due_day_that_passes_is_news_once_and_keeps_its_name() {
    let late = |commitment: &Commitment| -> Vec<(String, String, String)> {
        with_site(None, |site| {
            let entries = news::of_commitment(site, commitment).into_iter();
            let late = entries.filter(|entry| entry.tags.contains(&"late".to_owned()));
            late.map(|entry| (entry.title, entry.updated, entry.id))
                .collect()
        })
    };
    // Both steps came before the first due day.
    let mut promise = commitment();
    assert_eq!(late(&promise), []);
    // Still open, and its day has passed.
    promise.steps.remove(0);
    (promise.state, promise.done) = (CommitmentState::Underway, None);
    assert_eq!(late(&promise), [], "its day is to come");
    promise.late_days = 3;
    let first = late(&promise);
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].0, "Late: Forty new lamps");
    assert!(first[0].1.starts_with("2027-05-02T00:00:00"), "{first:?}");
    // Moved after that day: what was late stays news under its name; the new day is news when it passes too.
    let moved = Step {
        on: day("2027-05-10"),
        state: CommitmentState::Underway,
        note: "Parts came late.".to_owned(),
        evidence: String::new(),
        due: day("2027-06-01"),
    };
    promise.steps.insert(0, moved.clone());
    (promise.due, promise.late_days) = (day("2027-06-01"), 0);
    assert_eq!(late(&promise), first);
    promise.late_days = 1;
    let both = late(&promise);
    assert_eq!(both.len(), 2);
    assert_eq!(both[0], first[0]);
    assert_ne!(both[1].2, first[0].2);
    // Done, and a word added later: nothing is late any more.
    let done = |on: &str| Step {
        on: day(on),
        state: CommitmentState::Done,
        ..moved.clone()
    };
    promise.late_days = 0;
    promise.steps.insert(0, done("2027-05-20"));
    promise.steps.insert(0, done("2027-07-20"));
    assert_eq!(late(&promise), first);
}

//! From what a host says about a session to an event of a calendar: for feeds and for mails alike, so that they never contradict each other.

use api_types::listening::{SessionFacts, Way};
use api_types::{LanguageTag, ListeningSessionId, SeriesId};
use chrono_tz::Tz;

use super::Event;

/// What is known of a session.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The session.
    pub id: ListeningSessionId,
    /// Its name in addresses.
    pub slug: &'a str,
    /// What sessions of a series have in common.
    pub series: Option<SeriesId>,
    /// Counts the changes.
    pub revision: u32,
    /// Called off.
    pub cancelled: bool,
    /// The start, Unix seconds.
    pub starts_at: i64,
    /// The end, Unix seconds.
    pub ends_at: i64,
    /// The last change, Unix seconds.
    pub changed_at: i64,
    /// What the host says.
    pub facts: &'a SessionFacts,
    /// Languages that a stream is heard in, each with its label.
    pub streams: &'a [(String, String)],
    /// `https://host` of the residents' pages.
    pub origin: &'a str,
    /// The instance's name.
    pub instance: &'a str,
    /// Where a zone that cannot be read is taken to be.
    pub zone: Tz,
}

/// Title and text in the language that was asked for, or in the one that they were written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words<'a> {
    /// The title.
    pub title: &'a str,
    /// What it is about.
    pub summary: &'a str,
    /// BCP 47 tag of both.
    pub language: &'a str,
}

impl<'a> Words<'a> {
    /// The best that the facts have.
    pub fn of(facts: &'a SessionFacts, wanted: Option<&str>) -> Self {
        let translated = facts
            .translations
            .iter()
            .find(|translation| Some(translation.language.0.as_str()) == wanted);
        match translated {
            Some(found) => Self {
                title: &found.title,
                summary: &found.summary,
                language: &found.language.0,
            },
            None => Self {
                title: &facts.title,
                summary: &facts.summary,
                language: &facts.language.0,
            },
        }
    }
}

impl Event {
    /// The event of a session, in a language if the facts have it. Organizer and attendee are empty.
    pub fn of_session(source: &Source<'_>, wanted: Option<&str>) -> Self {
        let facts = source.facts;
        let words = Words::of(facts, wanted);
        let language = wanted.unwrap_or(&facts.language.0);
        let page = format!("{}/{language}/sessions/{}", source.origin, source.slug);
        let venue = facts.venue.as_ref();
        let place = venue.map(|venue| joined(", ", &[&venue.name, &venue.address]));
        let point = venue.and_then(|venue| Some((venue.latitude?, venue.longitude?)));
        let note = venue.map_or("", |venue| venue.note.as_str());
        let reason = match (source.cancelled, &facts.cancelled_because) {
            (true, Some(reason)) => reason.as_str(),
            _ => "",
        };
        Self {
            uid: format!("{}@{}", source.id, source.instance),
            revision: source.revision,
            cancelled: source.cancelled,
            starts_at: source.starts_at,
            ends_at: source.ends_at,
            zone: facts.zone.parse().unwrap_or(source.zone),
            changed_at: source.changed_at,
            said_at: source.changed_at,
            title: words.title.to_owned(),
            text: joined("\n\n", &[reason, words.summary, note, &page]),
            language: words.language.to_owned(),
            place: place.filter(|place| !place.is_empty()),
            point,
            conferences: conferences(source, &page),
            page,
            organizer: None,
            attendee: None,
            series: source
                .series
                .map(|series| format!("series-{series}@{}", source.instance)),
        }
    }
}

/// Streams are opened on our own page: it says what is captioned, and warns before another company's page is opened.
fn conferences(source: &Source<'_>, page: &str) -> Vec<(String, String, String, String)> {
    let facts = source.facts;
    let watch = |language: &str, label: &str| {
        (
            format!("{page}/watch"),
            "VIDEO,AUDIO".to_owned(),
            label.to_owned(),
            language.to_owned(),
        )
    };
    let mut ways: Vec<_> = source
        .streams
        .iter()
        .map(|(language, label)| watch(language, label))
        .collect();
    let LanguageTag(own) = &facts.language;
    if ways.is_empty() && facts.ways.contains(&Way::Online) {
        ways.push(watch(own, &facts.organizer));
    }
    if let Some(number) = facts.phone_in.as_deref().filter(|n| !n.is_empty()) {
        let uri = telephone(number);
        ways.push((uri, "PHONE".to_owned(), number.to_owned(), own.clone()));
    }
    ways
}

/// A number as a `tel:` address (RFC 3966): what is dialed, without blanks and brackets.
pub fn telephone(number: &str) -> String {
    let dialed = number
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | ',' | '#' | '*'));
    format!("tel:{}", dialed.collect::<String>())
}

fn joined(between: &str, parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    parts.join(between)
}

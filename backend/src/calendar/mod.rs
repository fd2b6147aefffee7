//! iCalendar (RFC 5545, RFC 7986) of listening sessions: one event, a feed of many, the parts of a mail (RFC 5546). Pure.
//!
//! Written here and not with the crate `icalendar`: that one puts `DTSTAMP` and a random `UID` into every component, so that a
//! `VTIMEZONE` comes out malformed; it does not escape `NAME`, leaves line breaks in parameters, and sorts properties by the alphabet.
//! What is written is read by other people's parsers in `e2e/feeds_check.py`.

use chrono::{DateTime, NaiveDateTime, TimeZone as _};
use chrono_tz::Tz;

mod lines;
mod session;
mod zone;

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;

use lines::{Lines, Param};
pub use session::{Source, Words, telephone};

/// What a calendar says of a session.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Stable over all changes: `<session id>@<instance>`.
    pub uid: String,
    /// Counts the changes (`SEQUENCE`).
    pub revision: u32,
    /// Called off (`STATUS:CANCELLED`).
    pub cancelled: bool,
    /// The start, Unix seconds.
    pub starts_at: i64,
    /// The end, Unix seconds.
    pub ends_at: i64,
    /// IANA zone of both.
    pub zone: Tz,
    /// The last change, Unix seconds (`LAST-MODIFIED`).
    pub changed_at: i64,
    /// When this was said, Unix seconds (`DTSTAMP`): it orders two mails of one revision (RFC 5546, section 2.1.5).
    pub said_at: i64,
    /// The title.
    pub title: String,
    /// More about it.
    pub text: String,
    /// BCP 47 tag of both.
    pub language: String,
    /// Where: name, address.
    pub place: Option<String>,
    /// WGS 84 latitude and longitude, degrees (`GEO`).
    pub point: Option<(f64, f64)>,
    /// The page of the session.
    pub page: String,
    /// Ways to join from afar (RFC 7986 `CONFERENCE`): URI, features (`VIDEO,AUDIO`, `PHONE`, `FEED`), label, language.
    pub conferences: Vec<(String, String, String, String)>,
    /// Who holds it: name and mail address. A mail needs it (RFC 5546), a feed does without.
    pub organizer: Option<(String, String)>,
    /// The mail address that a mail goes to; never in a feed.
    pub attendee: Option<String>,
    /// The UID that a series shares (`RELATED-TO`).
    pub series: Option<String>,
}

/// What a receiver does with an object (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A feed.
    Publish,
    /// A mail that says when and where, or that it moved.
    Request,
    /// A mail that says that it does not take place.
    Cancel,
}

impl Method {
    /// The word in `METHOD` and in a mail's content type.
    pub fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// What a feed says about itself, beside its events.
#[derive(Debug, Clone, Copy)]
pub struct Feed<'a> {
    /// Its name.
    pub name: &'a str,
    /// BCP 47 tag of the name.
    pub language: &'a str,
    /// Where it is.
    pub source: &'a str,
    /// The page for people.
    pub page: &'a str,
    /// Where its events are, also before there are any.
    pub zone: Tz,
}

// How often a program should ask again (RFC 7986 section 5.7): a session can be called off in the afternoon of its evening.
const REFRESH: &str = "PT1H";

/// The whole object (`VCALENDAR`), lines folded at 75 octets and ended by CRLF.
pub fn object(method: Method, name: &str, events: &[Event]) -> String {
    let mut lines = opened(method);
    if method == Method::Publish && !name.is_empty() {
        lines.escaped("NAME", &[], name);
        lines.escaped("X-WR-CALNAME", &[], name);
    }
    closed(lines, method, events)
}

/// A feed that programs ask for again and again (`METHOD:PUBLISH`).
pub fn feed(about: Feed<'_>, events: &[Event]) -> String {
    let mut lines = opened(Method::Publish);
    lines.escaped(
        "NAME",
        &[("LANGUAGE", Param::Text(about.language))],
        about.name,
    );
    // What programs older than RFC 7986 read.
    lines.escaped("X-WR-CALNAME", &[], about.name);
    lines.raw(
        "REFRESH-INTERVAL",
        &[("VALUE", Param::Word("DURATION"))],
        REFRESH,
    );
    lines.raw("X-PUBLISHED-TTL", &[], REFRESH);
    lines.raw("SOURCE", &[("VALUE", Param::Word("URI"))], about.source);
    lines.raw("URL", &[("VALUE", Param::Word("URI"))], about.page);
    if events.is_empty() {
        // A calendar without any component is none (RFC 5545, section 3.6), and some programs refuse it.
        zone::write_alone(&mut lines, about.zone);
    }
    closed(lines, Method::Publish, events)
}

fn opened(method: Method) -> Lines {
    let mut lines = Lines::default();
    lines.raw("BEGIN", &[], "VCALENDAR");
    lines.raw("VERSION", &[], "2.0");
    lines.raw("PRODID", &[], "-//Amparo//Listening sessions//EN");
    lines.raw("CALSCALE", &[], "GREGORIAN");
    lines.raw("METHOD", &[], method.word());
    lines
}

fn closed(mut lines: Lines, method: Method, events: &[Event]) -> String {
    zone::write(&mut lines, events);
    for event in events {
        write_event(&mut lines, method, event);
    }
    lines.raw("END", &[], "VCALENDAR");
    lines.finish()
}

fn write_event(lines: &mut Lines, method: Method, event: &Event) {
    let cancelled = event.cancelled || method == Method::Cancel;
    lines.raw("BEGIN", &[], "VEVENT");
    lines.escaped("UID", &[], &event.uid);
    lines.raw("DTSTAMP", &[], &utc(event.said_at));
    lines.raw("LAST-MODIFIED", &[], &utc(event.changed_at));
    lines.raw("SEQUENCE", &[], &event.revision.to_string());
    // Who is not invited any more gets no status: the session itself takes place (RFC 5546, section 3.2.5).
    match (event.cancelled, method) {
        (true, _) => lines.raw("STATUS", &[], "CANCELLED"),
        (false, Method::Cancel) => {}
        (false, _) => lines.raw("STATUS", &[], "CONFIRMED"),
    }
    write_times(lines, event);
    let language = [("LANGUAGE", Param::Text(&event.language))];
    lines.escaped("SUMMARY", &language, &event.title);
    if !event.text.is_empty() {
        lines.escaped("DESCRIPTION", &language, &event.text);
    }
    if let Some(place) = &event.place {
        lines.escaped("LOCATION", &[], place);
    }
    if let Some((latitude, longitude)) = event.point {
        lines.raw("GEO", &[], &format!("{latitude:.6};{longitude:.6}"));
    }
    lines.raw("URL", &[("VALUE", Param::Word("URI"))], &event.page);
    if let Some(series) = &event.series {
        lines.escaped("RELATED-TO", &[("RELTYPE", Param::Word("SIBLING"))], series);
    }
    write_people(lines, method, event);
    for (uri, features, label, language) in &event.conferences {
        let parameters = [
            ("VALUE", Param::Word("URI")),
            ("FEATURE", Param::Word(features)),
            ("LABEL", Param::Text(label)),
            ("LANGUAGE", Param::Text(language)),
        ];
        lines.raw("CONFERENCE", &parameters, uri);
    }
    lines.raw(
        "TRANSP",
        &[],
        if cancelled { "TRANSPARENT" } else { "OPAQUE" },
    );
    lines.raw("END", &[], "VEVENT");
}

fn write_times(lines: &mut Lines, event: &Event) {
    let zone = event.zone;
    let mut moment = |name: &str, at: i64| match local(event) {
        true => {
            let tzid = [("TZID", Param::Text(zone.name()))];
            lines.raw(name, &tzid, &wall(zone, at).format(STAMP).to_string());
        }
        false => lines.raw(name, &[], &utc(at)),
    };
    moment("DTSTART", event.starts_at);
    if event.ends_at > event.starts_at {
        moment("DTEND", event.ends_at);
    }
}

fn write_people(lines: &mut Lines, method: Method, event: &Event) {
    if let Some((name, address)) = &event.organizer {
        let parameters = [("CN", Param::Text(name))];
        lines.raw("ORGANIZER", &parameters, &format!("mailto:{address}"));
    }
    if let Some(address) = &event.attendee {
        // Whoever has the mail has a seat: the program shall not ask for an answer that nobody reads.
        let parameters = [
            ("ROLE", Param::Word("REQ-PARTICIPANT")),
            ("PARTSTAT", Param::Word("ACCEPTED")),
            ("RSVP", Param::Word("FALSE")),
        ];
        if method != Method::Publish {
            lines.raw("ATTENDEE", &parameters, &format!("mailto:{address}"));
        }
    }
}

const STAMP: &str = "%Y%m%dT%H%M%S";

fn utc(at: i64) -> String {
    let at = DateTime::from_timestamp(at, 0).unwrap_or_default();
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The clock on the wall of the hall.
fn wall(zone: Tz, at: i64) -> NaiveDateTime {
    let at = DateTime::from_timestamp(at, 0).unwrap_or_default();
    at.with_timezone(&zone).naive_local()
}

/// True if both ends can be written as local times. An hour that the clock shows twice means the first one (RFC 5545 section 3.3.5), so an
/// event in the second is written in UTC.
fn local(event: &Event) -> bool {
    let first = |at: i64| {
        let earliest = event
            .zone
            .from_local_datetime(&wall(event.zone, at))
            .earliest();
        earliest.is_some_and(|moment| moment.timestamp() == at)
    };
    !zone::is_utc(event.zone) && first(event.starts_at) && first(event.ends_at)
}

//! What every feed knows of the instance and of its reader: addresses, names, the language that was asked for.

use api_types::listening::{ListeningSession, SessionState};
use api_types::streams::Stream;
use api_types::{Day, NeighborhoodId};
use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone, Utc};
use chrono_tz::Tz;
use i18n::{Catalogue, Locale};

use crate::calendar::{Event, Source};
use crate::places::City;

/// An instance, seen by a reader.
pub struct Site<'a> {
    /// `https://host` of the residents' pages.
    pub origin: &'a str,
    /// The instance's name.
    pub instance: &'a str,
    /// The city.
    pub city: &'a City,
    /// The texts of the reader's language.
    pub texts: &'a Catalogue,
    /// The language that the reader asked for; titles stay in their own if nobody asked.
    pub wanted: Option<Locale>,
}

impl Site<'_> {
    /// A page below the language: `/sessions/listening-in-boyle-heights`.
    pub fn page(&self, path: &str) -> String {
        format!("{}/{}{path}", self.origin, self.texts.locale().tag())
    }

    /// A place without a language: `/feed.atom`. A reader who asked for a language keeps it.
    pub fn feed(&self, path: &str) -> String {
        match self.wanted {
            Some(locale) => format!("{}{path}?lang={}", self.origin, locale.tag()),
            None => format!("{}{path}", self.origin),
        }
    }

    /// The tag of the language that was asked for.
    pub fn wanted_tag(&self) -> Option<&'static str> {
        self.wanted.map(Locale::tag)
    }

    /// The name of a neighborhood, or of the city.
    pub fn place(&self, neighborhood: Option<&NeighborhoodId>) -> &str {
        let mut all = self.city.neighborhoods.iter();
        neighborhood
            .and_then(|id| all.find(|known| known.id == *id))
            .map_or(&self.city.name, |known| &known.name)
    }

    /// A text around one other.
    pub fn around(&self, key: &str, name: &str, inner: &str) -> String {
        self.texts.text_with(key, &[(name, inner.into())])
    }

    /// The zone of a session.
    pub fn zone(&self, session: &ListeningSession) -> Tz {
        session.facts.zone.parse().unwrap_or(self.city.zone)
    }

    /// The event of a session.
    pub fn event(&self, session: &ListeningSession, streams: &[Stream]) -> Event {
        let heard: Vec<(String, String)> = streams.iter().map(label).collect();
        let source = Source {
            id: session.id,
            slug: &session.slug,
            series: session.series,
            revision: session.revision,
            cancelled: session.state == SessionState::Cancelled,
            starts_at: seconds(&session.starts_at),
            ends_at: seconds(&session.ends_at),
            changed_at: seconds(&session.changed_at),
            facts: &session.facts,
            streams: &heard,
            origin: self.origin,
            instance: self.instance,
            zone: self.city.zone,
        };
        let mut event = Event::of_session(&source, self.wanted_tag());
        event.page = self.page(&format!("/sessions/{}", session.slug));
        event.title = self.title(session, &event.title);
        event
    }

    /// Programs that know nothing of a status show the title: it has to say that nobody should come.
    pub fn title(&self, session: &ListeningSession, title: &str) -> String {
        match session.state {
            SessionState::Cancelled => self.around("feeds-session-off", "title", title),
            _ => title.to_owned(),
        }
    }

    /// The beginning of a day of the city, RFC 3339 with its offset.
    pub fn day(&self, day: &Day) -> String {
        let midnight = NaiveDate::parse_from_str(&day.0, "%Y-%m-%d")
            .unwrap_or_default()
            .and_time(chrono::NaiveTime::MIN);
        with_offset(self.city.zone, midnight)
    }
}

/// The language of a stream in its own words, and who runs the page.
fn label(stream: &Stream) -> (String, String) {
    let tag = &stream.facts.language.0;
    let name = Locale::parse(tag).map_or(tag.as_str(), |locale| locale.endonym());
    let provider = stream.facts.provider.as_str();
    let label = match provider {
        "" => name.to_owned(),
        provider => format!("{name} · {provider}"),
    };
    (tag.clone(), label)
}

/// Unix seconds of an RFC 3339 time.
pub fn seconds(time: &str) -> i64 {
    DateTime::parse_from_rfc3339(time).map_or(0, |time| time.timestamp())
}

/// An RFC 3339 time in UTC as the clock in the hall shows it, with its offset.
pub fn in_zone(zone: Tz, time: &str) -> String {
    let time = DateTime::from_timestamp(seconds(time), 0).unwrap_or_default();
    time.with_timezone(&zone)
        .to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// A local time (`2027-03-13T18:30`) with its offset.
pub fn local_with_offset(zone: Tz, local: &str) -> Option<String> {
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").ok()?;
    Some(with_offset(zone, local))
}

// A time that the clock leaves out is read as the same number of hours after midnight.
fn with_offset(zone: Tz, local: NaiveDateTime) -> String {
    let moment = zone
        .from_local_datetime(&local)
        .earliest()
        .unwrap_or_else(|| Utc.from_utc_datetime(&local).with_timezone(&zone));
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

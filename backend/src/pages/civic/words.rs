//! Facts made ready to be read: days and hours in the page's language, texts in the language there is, names of places.

use std::collections::HashMap;

use api_types::listening::{
    AgendaItem, ListeningSession, Pool, PoolKind, SessionFacts, SessionState, Way,
};
use api_types::streams::{Captions, Stream, StreamState};
use api_types::{Day, LanguageTag, NeighborhoodId};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use i18n::Locale;
use pwa::civic::models::{
    AgendaPoint, Dated, Place, Room, Said, SessionCard, Standing, StreamView,
};

use super::Civic;
use super::watch::embed_of;
use crate::dates;

/// What is said on one page: its language, its city, its moment.
pub(super) struct Words<'a> {
    pub(super) civic: &'a Civic,
    pub(super) locale: Locale,
    pub(super) now: i64,
}

impl Words<'_> {
    /// Today in the city.
    pub(super) fn today(&self) -> NaiveDate {
        let now = DateTime::<Utc>::from_timestamp(self.now, 0).unwrap_or_default();
        now.with_timezone(&self.civic.zone).date_naive()
    }

    /// Somebody's words; the language is named only where it is another than the page's.
    pub(super) fn said(&self, text: &str, language: &LanguageTag) -> Said {
        let own = Locale::parse(&language.0) == Some(self.locale);
        Said {
            text: text.to_owned(),
            lang: if own {
                String::new()
            } else {
                language.0.clone()
            },
        }
    }

    /// The title in the page's language, if there is one.
    pub(super) fn title(&self, facts: &SessionFacts) -> Said {
        match self.translation(facts) {
            Some((title, _)) => plain(title),
            None => self.said(&facts.title, &facts.language),
        }
    }

    /// The summary in the page's language, if there is one.
    pub(super) fn summary(&self, facts: &SessionFacts) -> Said {
        match self.translation(facts) {
            Some((_, summary)) => plain(summary),
            None => self.said(&facts.summary, &facts.language),
        }
    }

    fn translation<'f>(&self, facts: &'f SessionFacts) -> Option<(&'f str, &'f str)> {
        if Locale::parse(&facts.language.0) == Some(self.locale) {
            return None;
        }
        let mut all = facts.translations.iter();
        let found = all.find(|one| Locale::parse(&one.language.0) == Some(self.locale))?;
        Some((&found.title, &found.summary))
    }

    /// A day.
    pub(super) fn day(&self, day: &Day) -> Dated {
        let words = match day.0.parse::<NaiveDate>() {
            Ok(date) => dates::day(self.locale, date),
            Err(_) => day.0.clone(),
        };
        Dated {
            iso: day.0.clone(),
            words,
        }
    }

    /// The month of a day, with its year.
    pub(super) fn month(&self, day: &Day) -> String {
        let date = day.0.parse::<NaiveDate>();
        date.map_or_else(
            |_| String::new(),
            |date| dates::month(self.locale, date.year(), date.month()),
        )
    }

    /// Day and hour.
    pub(super) fn moment(&self, rfc3339: &str, zone: Tz) -> Dated {
        self.dated(rfc3339, |at| dates::day_and_time(self.locale, at, zone))
    }

    /// The hour alone: today's.
    pub(super) fn hour(&self, rfc3339: &str, zone: Tz) -> Dated {
        self.dated(rfc3339, |at| dates::time(self.locale, at, zone))
    }

    fn dated(&self, rfc3339: &str, words: impl FnOnce(i64) -> String) -> Dated {
        Dated {
            iso: rfc3339.to_owned(),
            words: seconds(rfc3339).map(words).unwrap_or_default(),
        }
    }

    /// Day, year and hours of a session: for paper.
    pub(super) fn when_in_full(&self, session: &ListeningSession) -> Dated {
        let zone = self.zone(&session.facts);
        let (start, end) = times(session);
        Dated {
            iso: session.starts_at.clone(),
            words: dates::span_with_year(self.locale, start, end, zone),
        }
    }

    /// Day and hours of a session. The year is said once it is another.
    pub(super) fn when(&self, session: &ListeningSession) -> Dated {
        let zone = self.zone(&session.facts);
        let (start, end) = times(session);
        let near = (start - self.now).abs() < TimeDelta::days(180).num_seconds();
        let words = match near {
            true => dates::span(self.locale, start, end, zone),
            false => dates::span_with_year(self.locale, start, end, zone),
        };
        Dated {
            iso: session.starts_at.clone(),
            words,
        }
    }

    /// Day and hour before the session was moved.
    pub(super) fn moved_from(&self, facts: &SessionFacts) -> Option<Dated> {
        let was = facts.moved_from.as_deref()?;
        let zone = self.zone(facts);
        let local = chrono::NaiveDateTime::parse_from_str(was, "%Y-%m-%dT%H:%M").ok()?;
        let at = local.and_local_timezone(zone).earliest()?;
        Some(self.moment(&at.to_rfc3339(), zone))
    }

    /// The zone of a session.
    pub(super) fn zone(&self, facts: &SessionFacts) -> Tz {
        facts.zone.parse().unwrap_or(self.civic.zone)
    }

    /// The zone's name, once it is another than the city's.
    pub(super) fn zone_name(&self, session: &ListeningSession) -> String {
        let zone = self.zone(&session.facts);
        dates::zone_name(self.locale, times(session).0, zone)
    }

    /// A neighborhood by name.
    pub(super) fn place(&self, id: &NeighborhoodId) -> Place {
        let city = self.civic.places.city();
        let found = city.neighborhoods.iter().find(|place| place.id == *id);
        Place {
            slug: id.as_str().to_owned(),
            name: found.map_or_else(|| id.as_str().to_owned(), |place| place.name.clone()),
        }
    }

    /// All neighborhoods of the city.
    pub(super) fn places(&self) -> Vec<Place> {
        let all = self.civic.places.city().neighborhoods.iter();
        all.map(|place| Place {
            slug: place.id.as_str().to_owned(),
            name: place.name.clone(),
        })
        .collect()
    }

    /// The languages that sessions and interpreters have.
    pub(super) fn spoken(&self) -> Vec<LanguageTag> {
        let more = self.civic.places.city().interpreted.iter().cloned();
        self.tongues().into_iter().chain(more).collect()
    }

    /// The languages that somebody can be written to in.
    pub(super) fn tongues(&self) -> Vec<LanguageTag> {
        let all = self.civic.places.city().languages.iter();
        all.map(|locale| LanguageTag(locale.tag().to_owned()))
            .collect()
    }

    /// A session in a list.
    pub(super) fn card(
        &self,
        session: &ListeningSession,
        streams: &HashMap<uuid::Uuid, Vec<Stream>>,
    ) -> SessionCard {
        let facts = &session.facts;
        let zone = self.zone(facts);
        let (start, end) = times(session);
        let local = DateTime::<Utc>::from_timestamp(start, 0).unwrap_or_default();
        let day = local.with_timezone(&zone).date_naive();
        let [_, number, month] = dates::block(self.locale, day);
        let streams = streams.get(&session.id.0);
        let streams = streams.map_or(&[][..], Vec::as_slice);
        SessionCard {
            slug: session.slug.clone(),
            title: self.title(facts),
            state: session.state,
            iso: day.to_string(),
            month,
            day: number,
            date: dates::date(self.locale, day),
            time: dates::hours(self.locale, start, end, zone),
            hall: facts.venue.as_ref().map(|venue| venue.name.clone()),
            neighborhood: facts.neighborhood.as_ref().map(|id| self.place(id)),
            ways: facts.ways.clone(),
            languages: facts.languages.clone(),
            access: facts.access.clone(),
            stream: liveliest(streams),
            captions: streams.iter().any(|s| s.facts.captions != Captions::None),
            rooms: match self.takes_sign_ups(session) {
                true => rooms(session),
                false => Vec::new(),
            },
            moved_from: self.moved_from(facts).map(|was| was.words),
            point: facts
                .venue
                .as_ref()
                .and_then(|venue| venue.latitude.zip(venue.longitude)),
        }
    }

    /// Sign-ups are taken until the session begins.
    pub(super) fn takes_sign_ups(&self, session: &ListeningSession) -> bool {
        session.state == SessionState::Published && times(session).0 > self.now
    }

    /// The agenda with clock times, and where it stands.
    pub(super) fn agenda(&self, session: &ListeningSession) -> Vec<AgendaPoint> {
        let zone = self.zone(&session.facts);
        let (start, end) = times(session);
        let at = |item: &AgendaItem| start + 60 * i64::from(item.after);
        let items = &session.facts.agenda;
        let ends = items.iter().skip(1).map(at).chain([end]);
        items
            .iter()
            .zip(ends)
            .map(|(item, next)| AgendaPoint {
                time: dates::time(self.locale, at(item), zone),
                title: item.title.clone(),
                standing: match self.now {
                    now if now >= next => Standing::Done,
                    now if now >= at(item) => Standing::Now,
                    _ => Standing::Next,
                },
            })
            .collect()
    }

    /// The language of the agenda, where it is another than the page's.
    pub(super) fn agenda_lang(&self, facts: &SessionFacts) -> String {
        self.said("", &facts.language).lang
    }

    /// A stream.
    pub(super) fn stream(&self, stream: &Stream, zone: Tz) -> StreamView {
        let facts = &stream.facts;
        let hour_later = |from: &String| {
            let over = DateTime::parse_from_rfc3339(from).ok()? + TimeDelta::hours(1);
            Some(self.hour(&over.to_rfc3339(), zone))
        };
        StreamView {
            id: stream.id.to_string(),
            language: facts.language.clone(),
            source: facts.source,
            address: facts.address.clone(),
            embed: embed_of(stream),
            backup: facts.backup.clone(),
            provider: facts.provider.clone(),
            captions: facts.captions,
            asl: facts.asl,
            interpreted: facts.interpreted,
            state: stream.state,
            since: Some(self.hour(&stream.since, zone)),
            interrupted: stream.interrupted_at.as_ref().map(|at| self.hour(at, zone)),
            hour_over: stream.interrupted_at.as_ref().and_then(hour_later),
            recording: stream.recording.clone(),
            recording_due: stream.recording_due.as_ref().map(|day| self.day(day)),
            recording_overdue: stream.recording_overdue,
            texts: stream.texts.clone(),
        }
    }
}

/// Room in each way.
pub(super) fn rooms(session: &ListeningSession) -> Vec<Room> {
    let ways = session.facts.ways.iter();
    ways.filter_map(|way| {
        let pool = pool(session, pool_of(*way))?;
        Some(Room {
            way: *way,
            capacity: pool.capacity,
            open: open(pool),
            waiting: pool.waiting,
            queue: pool.parties,
        })
    })
    .collect()
}

/// The places beside the seats, with those that are free.
pub(super) fn extras(session: &ListeningSession) -> Vec<(PoolKind, u32)> {
    const BESIDE: [PoolKind; 5] = [
        PoolKind::Wheelchair,
        PoolKind::AslSeating,
        PoolKind::Headset,
        PoolKind::Childcare,
        PoolKind::Speaking,
    ];
    let pools = BESIDE.iter().filter_map(|kind| pool(session, *kind));
    pools.map(|pool| (pool.kind, open(pool))).collect()
}

/// Start and end, Unix seconds.
pub(super) fn times(session: &ListeningSession) -> (i64, i64) {
    let start = seconds(&session.starts_at).unwrap_or_default();
    (start, seconds(&session.ends_at).unwrap_or(start))
}

pub(super) fn seconds(rfc3339: &str) -> Option<i64> {
    let at = DateTime::parse_from_rfc3339(rfc3339).ok()?;
    Some(at.timestamp())
}

pub(super) fn plain(text: &str) -> Said {
    Said {
        text: text.to_owned(),
        lang: String::new(),
    }
}

fn pool_of(way: Way) -> PoolKind {
    match way {
        Way::InPerson => PoolKind::InPerson,
        Way::Online => PoolKind::Online,
        Way::Phone => PoolKind::Phone,
    }
}

fn pool(session: &ListeningSession, kind: PoolKind) -> Option<&Pool> {
    session.pools.iter().find(|pool| pool.kind == kind)
}

/// Nobody jumps the queue: while somebody waits, a free seat is not free for others.
fn open(pool: &Pool) -> u32 {
    match pool.waiting {
        0 => pool.capacity.saturating_sub(pool.taken),
        _ => 0,
    }
}

/// The state to show for a session with several streams.
pub(super) fn liveliest(streams: &[Stream]) -> Option<StreamState> {
    const ORDER: [StreamState; 7] = [
        StreamState::Live,
        StreamState::Interrupted,
        StreamState::StartingSoon,
        StreamState::RecordingPosted,
        StreamState::Scheduled,
        StreamState::Unknown,
        StreamState::Ended,
    ];
    ORDER
        .into_iter()
        .find(|state| streams.iter().any(|stream| stream.state == *state))
}

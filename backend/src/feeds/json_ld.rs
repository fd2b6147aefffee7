//! A session for search engines: schema.org `Event` and a `BroadcastEvent` a stream, as JSON-LD.

use api_types::listening::{ListeningSession, Pool, PoolKind, SessionState, Way};
use api_types::streams::{Captions, Stream};
use serde_json::{Map, Value, json};

use super::site::{Site, in_zone, local_with_offset};
use crate::calendar::Words;

/// All that is said about a session and its streams.
pub fn session(site: &Site<'_>, session: &ListeningSession, streams: &[Stream]) -> Value {
    let page = site.page(&format!("/sessions/{}", session.slug));
    let broadcasts = streams.iter().map(|stream| {
        let mut broadcast = broadcast(site, session, stream, &page);
        broadcast.retain(|_, value| !value.is_null());
        Value::Object(broadcast)
    });
    let mut event = event(site, session, streams, &page);
    event.retain(|_, value| !value.is_null());
    let graph: Vec<Value> = std::iter::once(Value::Object(event))
        .chain(broadcasts)
        .collect();
    json!({ "@context": "https://schema.org", "@graph": graph })
}

fn event(
    site: &Site<'_>,
    session: &ListeningSession,
    streams: &[Stream],
    page: &str,
) -> Map<String, Value> {
    let facts = &session.facts;
    let words = Words::of(facts, site.wanted_tag());
    let zone = site.zone(session);
    let before = facts.moved_from.as_deref();
    let before = before.and_then(|local| local_with_offset(zone, local));
    let seats = Seats::of(&session.pools);
    let recordings: Vec<Value> = streams
        .iter()
        .filter_map(|s| recording(s, words.title))
        .collect();
    fields(json!({
        "@type": "Event",
        "@id": page,
        "url": page,
        "name": words.title,
        "description": words.summary,
        "startDate": in_zone(zone, &session.starts_at),
        "endDate": in_zone(zone, &session.ends_at),
        "previousStartDate": before,
        "eventStatus": match (session.state, before.is_some()) {
            (SessionState::Cancelled, _) => "https://schema.org/EventCancelled",
            (_, true) => "https://schema.org/EventRescheduled",
            (_, false) => "https://schema.org/EventScheduled",
        },
        "eventAttendanceMode": mode(&facts.ways),
        "location": locations(session, page),
        "maximumAttendeeCapacity": seats.all(|pool| pool.capacity),
        "maximumPhysicalAttendeeCapacity": seats.physical(|pool| pool.capacity),
        "maximumVirtualAttendeeCapacity": seats.virtual_ones(|pool| pool.capacity),
        "remainingAttendeeCapacity": seats.all(free),
        "inLanguage": facts.languages,
        "isAccessibleForFree": true,
        "organizer": organizers(session),
        "superEvent": {
            "@type": "EventSeries",
            "name": site.around("feeds-sessions", "place", &site.city.name),
            "url": site.page("/sessions"),
        },
        "recordedIn": if recordings.is_empty() { Value::Null } else { recordings.into() },
    }))
}

fn broadcast(
    site: &Site<'_>,
    session: &ListeningSession,
    stream: &Stream,
    page: &str,
) -> Map<String, Value> {
    let zone = site.zone(session);
    let mut subtitles: Vec<&str> = stream.texts.iter().map(|tag| tag.0.as_str()).collect();
    let own = stream.facts.language.0.as_str();
    if stream.facts.captions != Captions::None && !subtitles.contains(&own) {
        subtitles.push(own);
    }
    fields(json!({
        "@type": "BroadcastEvent",
        "@id": format!("{page}/watch#{}", stream.id),
        "url": format!("{page}/watch"),
        "name": Words::of(&session.facts, site.wanted_tag()).title,
        "startDate": in_zone(zone, &session.starts_at),
        "endDate": in_zone(zone, &session.ends_at),
        // Of what takes place live; a recording keeps it.
        "isLiveBroadcast": true,
        "broadcastOfEvent": { "@id": page },
        "inLanguage": own,
        "subtitleLanguage": if subtitles.is_empty() { Value::Null } else { subtitles.into() },
        "isAccessibleForFree": true,
    }))
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn mode(ways: &[Way]) -> &'static str {
    let hall = ways.contains(&Way::InPerson);
    let afar = ways.contains(&Way::Online) || ways.contains(&Way::Phone);
    match (hall, afar) {
        (true, true) => "https://schema.org/MixedEventAttendanceMode",
        (false, true) => "https://schema.org/OnlineEventAttendanceMode",
        _ => "https://schema.org/OfflineEventAttendanceMode",
    }
}

fn locations(session: &ListeningSession, page: &str) -> Vec<Value> {
    let facts = &session.facts;
    let mut found = Vec::new();
    if let Some(venue) = &facts.venue {
        let mut place = fields(json!({
            "@type": "Place",
            "name": venue.name,
            "address": venue.address,
        }));
        if let (Some(latitude), Some(longitude)) = (venue.latitude, venue.longitude) {
            let point = json!({
                "@type": "GeoCoordinates",
                "latitude": latitude,
                "longitude": longitude,
            });
            place.insert("geo".to_owned(), point);
        }
        found.push(Value::Object(place));
    }
    if facts.ways.contains(&Way::Online) {
        let url = format!("{page}/watch");
        found.push(json!({ "@type": "VirtualLocation", "url": url }));
    }
    if let (true, Some(number)) = (facts.ways.contains(&Way::Phone), &facts.phone_in) {
        let url = crate::calendar::telephone(number);
        found.push(json!({ "@type": "VirtualLocation", "url": url }));
    }
    found
}

fn organizers(session: &ListeningSession) -> Vec<Value> {
    let facts = &session.facts;
    std::iter::once(&facts.organizer)
        .chain(&facts.co_hosts)
        .map(|name| json!({ "@type": "Organization", "name": name }))
        .collect()
}

fn recording(stream: &Stream, title: &str) -> Option<Value> {
    let mut video = fields(json!({
        "@type": "VideoObject",
        "name": title,
        "url": stream.recording.as_ref()?,
        "inLanguage": stream.facts.language,
        "uploadDate": stream.recording_posted,
    }));
    video.retain(|_, value| !value.is_null());
    Some(Value::Object(video))
}

/// The pools that are ways to take part; the others are within them.
struct Seats<'a>(&'a [Pool]);

impl<'a> Seats<'a> {
    fn of(pools: &'a [Pool]) -> Self {
        Self(pools)
    }

    fn sum(&self, kinds: &[PoolKind], figure: impl Fn(&Pool) -> u32) -> Option<u32> {
        let pools = self.0.iter().filter(|pool| kinds.contains(&pool.kind));
        let figures: Vec<u32> = pools.map(figure).collect();
        (!figures.is_empty()).then(|| figures.iter().fold(0_u32, |sum, n| sum.saturating_add(*n)))
    }

    fn all(&self, figure: impl Fn(&Pool) -> u32) -> Option<u32> {
        let ways = [PoolKind::InPerson, PoolKind::Online, PoolKind::Phone];
        self.sum(&ways, figure)
    }

    fn physical(&self, figure: impl Fn(&Pool) -> u32) -> Option<u32> {
        self.sum(&[PoolKind::InPerson], figure)
    }

    fn virtual_ones(&self, figure: impl Fn(&Pool) -> u32) -> Option<u32> {
        self.sum(&[PoolKind::Online, PoolKind::Phone], figure)
    }
}

/// What somebody who comes now can have: nothing, where others wait.
fn free(pool: &Pool) -> u32 {
    match pool.waiting {
        0 => pool.capacity.saturating_sub(pool.taken),
        _ => 0,
    }
}

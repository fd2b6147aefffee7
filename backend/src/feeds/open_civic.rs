//! Sessions as events of Open Civic Data, for those who gather the meetings of many cities.

use api_types::listening::{AgendaItem, ListeningSession, SessionState};
use api_types::streams::{Stream, StreamSource};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::calendars::Streamed;
use super::site::{Site, in_zone, seconds};
use crate::calendar::Words;

/// The document.
pub fn document(site: &Site<'_>, sessions: &[Streamed], now: DateTime<Utc>) -> Value {
    let events: Vec<Value> = sessions
        .iter()
        .map(|(session, streams)| event(site, session, streams, now))
        .collect();
    json!({
        "meta": {
            "count": events.len(),
            "division": site.city.ocd_division,
            "jurisdiction": jurisdiction(site),
        },
        "results": events,
    })
}

fn event(
    site: &Site<'_>,
    session: &ListeningSession,
    streams: &[Stream],
    now: DateTime<Utc>,
) -> Value {
    let facts = &session.facts;
    let words = Words::of(facts, site.wanted_tag());
    let zone = site.zone(session);
    let page = site.page(&format!("/sessions/{}", session.slug));
    json!({
        "id": format!("ocd-event/{}", session.id),
        "name": words.title,
        "description": words.summary,
        "classification": "Forum",
        "jurisdiction": jurisdiction(site),
        "start_date": in_zone(zone, &session.starts_at),
        "end_date": in_zone(zone, &session.ends_at),
        "timezone": zone.name(),
        "all_day": false,
        "status": status(session, now),
        "created_at": session.published_at,
        "updated_at": session.changed_at,
        "location": location(site, session, &page),
        "agenda": agenda(&facts.agenda),
        "media": streams.iter().filter_map(|stream| media(stream, &page)).collect::<Vec<_>>(),
        "documents": documents(session, &page),
        "participants": participants(session),
        "links": [
            { "note": words.title, "url": page },
            { "note": "text/calendar", "url": format!("{}/sessions/{}.ics", site.origin, session.slug) },
        ],
        "sources": [{ "note": site.city.name, "url": page }],
        "extras": {
            "languages": facts.languages,
            "access": facts.access,
            "ways": facts.ways,
            "neighborhood": facts.neighborhood,
            "moved_from": facts.moved_from,
            "cancelled_because": facts.cancelled_because,
        },
    })
}

fn status(session: &ListeningSession, now: DateTime<Utc>) -> &'static str {
    match session.state {
        SessionState::Cancelled => "cancelled",
        SessionState::Draft => "tentative",
        SessionState::Closed => "passed",
        SessionState::Published if seconds(&session.ends_at) <= now.timestamp() => "passed",
        SessionState::Published => "confirmed",
    }
}

fn jurisdiction(site: &Site<'_>) -> Option<String> {
    let division = site.city.ocd_division.as_deref()?;
    let place = division.strip_prefix("ocd-division/")?;
    Some(format!("ocd-jurisdiction/{place}/government"))
}

fn location(site: &Site<'_>, session: &ListeningSession, page: &str) -> Value {
    let Some(venue) = &session.facts.venue else {
        let place = site.place(session.facts.neighborhood.as_ref());
        return json!({ "name": place, "note": "", "url": page, "coordinates": null });
    };
    // Their schema wants the degrees as text.
    let coordinates = match (venue.latitude, venue.longitude) {
        (Some(latitude), Some(longitude)) => json!({
            "latitude": format!("{latitude:.6}"),
            "longitude": format!("{longitude:.6}"),
        }),
        _ => Value::Null,
    };
    json!({
        "name": format!("{}, {}", venue.name, venue.address),
        "note": venue.note,
        "url": page,
        "coordinates": coordinates,
    })
}

fn agenda(items: &[AgendaItem]) -> Vec<Value> {
    let items = items.iter().zip(1_u32..);
    let items = items.map(|(item, order)| {
        json!({
            "description": item.title,
            "order": order.to_string(),
            "subjects": [],
            "media": [],
            "notes": [],
            "related_entities": [],
            "extras": { "minutes_after_start": item.after },
        })
    });
    items.collect()
}

fn media(stream: &Stream, page: &str) -> Option<Value> {
    let (kind, url, day) = match (&stream.recording, stream.facts.source) {
        (Some(recording), _) => ("recording", recording.clone(), &stream.recording_posted),
        (None, StreamSource::Channel) => return None,
        (None, StreamSource::Hls | StreamSource::Page) => {
            ("livestream", format!("{page}/watch"), &None)
        }
    };
    Some(json!({
        "name": format!("{kind} ({})", stream.facts.language.0),
        "type": kind,
        "date": day.as_ref().map_or("", |day| &day.0),
        "offset": null,
        "links": [{ "media_type": "text/html", "url": url }],
    }))
}

fn documents(session: &ListeningSession, page: &str) -> Vec<Value> {
    let minutes = session.record.as_ref().and_then(|record| {
        let day = record.published.as_ref()?;
        Some(json!({
            "name": "minutes",
            "date": day.0,
            "url": format!("{page}#minutes"),
            "media_type": "text/html",
        }))
    });
    let agenda = (!session.facts.agenda.is_empty()).then(|| {
        json!({
            "name": "agenda",
            "date": "",
            "url": format!("{page}#agenda"),
            "media_type": "text/html",
        })
    });
    agenda.into_iter().chain(minutes).collect()
}

fn participants(session: &ListeningSession) -> Vec<Value> {
    let facts = &session.facts;
    let one = |name: &String, note: &str| json!({ "name": name, "id": null, "type": "organization", "note": note });
    let hosts = facts.co_hosts.iter().map(|name| one(name, "co-host"));
    std::iter::once(one(&facts.organizer, "host"))
        .chain(hosts)
        .collect()
}

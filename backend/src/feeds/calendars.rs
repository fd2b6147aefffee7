//! Sessions as calendars: all of the city, of a neighborhood, one.

use api_types::NeighborhoodId;
use api_types::listening::ListeningSession;
use api_types::streams::Stream;

use super::site::Site;
use crate::calendar::{Event, Feed, feed};

/// A session with what is streamed of it.
pub type Streamed = (ListeningSession, Vec<Stream>);

/// The calendar at `path`.
pub fn calendar<'a>(
    site: &Site<'_>,
    path: &str,
    neighborhood: Option<&NeighborhoodId>,
    sessions: impl Iterator<Item = &'a Streamed>,
) -> String {
    let events: Vec<Event> = sessions
        .map(|(session, streams)| site.event(session, streams))
        .collect();
    let page = match neighborhood {
        Some(id) => site.page(&format!("/neighborhoods/{id}")),
        None => site.page("/sessions"),
    };
    feed(
        Feed {
            name: &site.around("feeds-sessions", "place", site.place(neighborhood)),
            language: site.texts.locale().tag(),
            source: &site.feed(path),
            page: &page,
            zone: site.city.zone,
        },
        &events,
    )
}

/// The calendar of one session, for a click on "into my calendar".
pub fn of_session(site: &Site<'_>, session: &ListeningSession, streams: &[Stream]) -> String {
    let event = site.event(session, streams);
    let (source, page) = (
        site.feed(&format!("/sessions/{}.ics", session.slug)),
        event.page.clone(),
    );
    let about = Feed {
        name: &event.title.clone(),
        language: &event.language.clone(),
        source: &source,
        page: &page,
        zone: site.city.zone,
    };
    feed(about, &[event])
}

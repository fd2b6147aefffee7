//! A session as everybody sees it, and how sessions are found.

use serde::{Deserialize, Serialize};

use super::{
    Access, NeedDecision, Officers, PoolKind, PublicRecord, SessionKind, SessionRecord,
    SessionState, Way,
};
use crate::{AreaId, Day, LanguageTag, ListeningSessionId, NeighborhoodId, SeriesId};

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Minutes after the start.
    pub after: u16,
    /// What it is.
    pub title: String,
}

/// Where people meet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// The hall.
    pub name: String,
    /// Street and house.
    pub address: String,
    /// Buses, parking, which door.
    #[serde(default)]
    pub note: String,
    /// WGS 84, degrees.
    #[serde(default)]
    pub latitude: Option<f64>,
    /// WGS 84, degrees.
    #[serde(default)]
    pub longitude: Option<f64>,
}

/// What a host says about a session. All of it is public once the session is published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionFacts {
    /// The title, at most 120 characters.
    pub title: String,
    /// What it is about, at most 2,000 characters.
    pub summary: String,
    /// The language that title, summary and agenda are written in.
    pub language: LanguageTag,
    /// Title and summary in other languages.
    #[serde(default)]
    pub translations: Vec<SessionTranslation>,
    /// The neighborhood; none for a session of the whole city.
    pub neighborhood: Option<NeighborhoodId>,
    /// The police area; needed for a division meeting.
    pub area: Option<AreaId>,
    /// Local time of the start.
    pub starts: String,
    /// Local time of the end.
    pub ends: String,
    /// IANA zone of both.
    pub zone: String,
    /// The hall, if people can come.
    pub venue: Option<Venue>,
    /// Ways to take part.
    pub ways: Vec<Way>,
    /// Languages spoken or interpreted.
    pub languages: Vec<LanguageTag>,
    /// What is offered to those who need it.
    #[serde(default)]
    pub access: Vec<Access>,
    /// Officers in the room.
    pub officers: Officers,
    /// Cameras run.
    pub filmed: bool,
    /// What becomes public record.
    pub public_record: PublicRecord,
    /// Number to listen and speak by phone.
    #[serde(default)]
    pub phone_in: Option<String>,
    /// The last day to ask for an interpreter or another aid.
    pub ask_aid_by: Option<Day>,
    /// Who holds it.
    pub organizer: String,
    /// Groups that hold it together with the city.
    #[serde(default)]
    pub co_hosts: Vec<String>,
    /// The agenda.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Days after the session until the recording is promised; none if nothing is recorded.
    #[serde(default)]
    pub recording_days: Option<u16>,
    /// Where a sponsor's or a moved session was before: local time of the earlier start (schema.org `previousStartDate`).
    #[serde(default)]
    pub moved_from: Option<String>,
    /// Why it was called off.
    #[serde(default)]
    pub cancelled_because: Option<String>,
}

/// Title and summary in one more language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionTranslation {
    /// The language.
    pub language: LanguageTag,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
}

/// A pool as everybody sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// Which pool.
    pub kind: PoolKind,
    /// Seats in all.
    pub capacity: u32,
    /// Seats that are taken or held.
    pub taken: u32,
    /// Seats that are waited for.
    pub waiting: u32,
    /// Sign-ups that wait; only the pool of a way has a queue.
    #[serde(default)]
    pub parties: u32,
}

/// A listening session as everybody sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ListeningSession {
    /// The session.
    pub id: ListeningSessionId,
    /// Its name in addresses.
    pub slug: String,
    /// Who it is for.
    pub kind: SessionKind,
    /// Where it stands.
    pub state: SessionState,
    /// Counts the changes (iCalendar `SEQUENCE`).
    pub revision: u32,
    /// The start, RFC 3339 in UTC.
    pub starts_at: String,
    /// The end, RFC 3339 in UTC.
    pub ends_at: String,
    /// The last change, RFC 3339 in UTC.
    pub changed_at: String,
    /// When it was published, RFC 3339 in UTC.
    pub published_at: Option<String>,
    /// What sessions of a series have in common.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<SeriesId>,
    /// What the host says.
    pub facts: SessionFacts,
    /// Its seats.
    pub pools: Vec<Pool>,
    /// What was decided about needs: interpreters and other aids.
    pub needs: Vec<NeedDecision>,
    /// What was written down, once it is published.
    pub record: Option<SessionRecord>,
}

/// `GET /api/listening-sessions?..`; every parameter may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct SessionQuery {
    /// Only this neighborhood.
    pub neighborhood: Option<String>,
    /// Only with this language.
    pub language: Option<String>,
    /// Only with this way to take part.
    pub way: Option<Way>,
    /// Only with this aid.
    pub access: Option<Access>,
    /// The first day; today if left out.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 20 if left out.
    pub limit: Option<u16>,
}

/// A page of the schedule, in order of time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionPage {
    /// The sessions.
    pub sessions: Vec<ListeningSession>,
    /// Where the next page begins.
    pub next: Option<String>,
}

//! What hosts plan and write down.

use serde::{Deserialize, Serialize};

use super::{
    BoardCount, ListeningSession, PoolKind, QuestionState, RequestState, SessionFacts, SessionKind,
};
use crate::{Day, LanguageTag, ListeningSessionId, NeighborhoodId};

/// `POST /api/listening-sessions` (console): a draft. `PUT /api/listening-sessions/{id}` takes the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSession {
    /// Who it is for.
    pub kind: SessionKind,
    /// What the host says.
    pub facts: SessionFacts,
    /// Seats.
    pub pools: Vec<PoolSize>,
    /// The revision that was edited; 0 for a new one.
    #[serde(default)]
    pub revision: u32,
    /// A number of the sender (UUID version 4), for a new one: sent again after a timeout it makes nothing twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
}

/// Seats of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PoolSize {
    /// Which pool.
    pub kind: PoolKind,
    /// Seats.
    pub capacity: u32,
}

/// `POST /api/listening-series` (console): drafts for many neighborhoods, one a week and weekday or on given days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSeries {
    /// What they share; `neighborhood` and the days are filled in.
    pub model: NewSession,
    /// The neighborhoods, in order.
    pub neighborhoods: Vec<NeighborhoodId>,
    /// Days between two sessions, 0 to 366; all on one day for 0.
    pub every_days: u16,
    /// A number of the sender (UUID version 4): sent again after a timeout it makes nothing twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
}

words! {
    /// A warning to the host. None of them stops anything.
    Warning {
        /// Less than 72 hours until the start, and no agenda is out (Brown Act, Gov. Code 54954.2).
        AgendaLate = "agenda-late",
        /// Less than 24 hours until the start, and no agenda is out.
        AgendaVeryLate = "agenda-very-late",
        /// A majority of a board signed up: it may be a meeting of that board (Gov. Code 54952.2).
        BoardMajority = "board-majority",
        /// Enough people asked for an interpreter, and none is confirmed.
        InterpreterNeeded = "interpreter-needed",
        /// The day to ask for aids has passed and some are undecided.
        NeedsUndecided = "needs-undecided",
        /// It is published without a stream.
        NoStream = "no-stream",
        /// The record is late.
        RecordLate = "record-late",
    }
}

/// A session as hosts see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HostedSession {
    /// What everybody sees, and drafts too.
    pub session: ListeningSession,
    /// Sign-ups that count.
    pub sign_ups: u32,
    /// Of these, those who are written to: they confirmed their address.
    pub told: u32,
    /// Sign-ups that wait for seats.
    pub waiting: u32,
    /// People who came, so far.
    pub came: u32,
    /// Questions that nobody has read.
    pub questions_waiting: u32,
    /// What to look at.
    pub warnings: Vec<Warning>,
    /// Boards of which members said that they come.
    #[serde(default)]
    pub boards: Vec<BoardCount>,
    /// How often the record was written; 0 if there is none.
    #[serde(default)]
    pub record_revision: u32,
    /// Until when the door list can be opened; the key is destroyed then.
    pub shredded_on: Day,
    /// The key that officers ask with; only for division meetings, only in the answer that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door_key: Option<String>,
    /// The address that officers ask at, with the key behind `#`: no browser sends that part, and no log has it. Only beside the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door_address: Option<String>,
}

/// `GET /api/listening-sessions` (console).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HostedPage {
    /// The sessions, in order of time.
    pub sessions: Vec<HostedSession>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// `POST /api/questions/{id}` (console): what a host does with a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Moderation {
    /// Where it goes.
    pub state: QuestionState,
    /// The words that everybody sees; needed unless it is declined.
    #[serde(default)]
    pub text: Option<String>,
    /// The answer; needed for `answered`.
    #[serde(default)]
    pub answer: Option<String>,
}

/// `POST /api/session-requests/{id}` (console). `asked` with an empty answer lets the group's own words through and answers nothing yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestAnswer {
    /// Asked, answered, scheduled or declined.
    pub state: RequestState,
    /// What is said in public.
    pub answer: String,
    /// The session, for `scheduled`.
    #[serde(default)]
    pub session: Option<ListeningSessionId>,
}

/// What was written down about a session. Once a session is over the public sees the promise: no minutes, the day they are due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    /// The minutes, plain text, at most 20,000 characters.
    pub minutes: String,
    /// Their language.
    pub language: LanguageTag,
    /// People who came; under 10 it is given as none in public.
    pub came: Option<u32>,
    /// Groups that came.
    pub organizations: Option<u32>,
    /// By when it was promised.
    pub due: Day,
    /// When it was published.
    pub published: Option<Day>,
}

/// `PUT /api/listening-sessions/{id}/record` (console).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewRecord {
    /// The minutes.
    pub minutes: String,
    /// Their language.
    pub language: LanguageTag,
    /// Groups that came.
    pub organizations: Option<u32>,
    /// For everybody to read.
    pub publish: bool,
    /// The revision that was edited (`record_revision` of the session); 0 for the first.
    #[serde(default)]
    pub revision: u32,
}

/// A neighborhood and its sessions (`GET /api/coverage`, console and residents).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The neighborhood.
    pub neighborhood: NeighborhoodId,
    /// Sessions that were held.
    pub held: u32,
    /// The day of the last one.
    pub last: Option<Day>,
    /// The day of the next one, or of the one that is on.
    pub next: Option<Day>,
}

//! Questions to a session, and requests for one.

use serde::{Deserialize, Serialize};

use super::{Access, SessionState, Way};
use crate::{Day, LanguageTag, ListeningSessionId, NeighborhoodId, QuestionId, SessionRequestId};

words! {
    /// Where a question stands.
    QuestionState {
        /// A host has not read it.
        Waiting = "waiting",
        /// Everybody sees it.
        Shown = "shown",
        /// Answered; stays with the record.
        Answered = "answered",
        /// Not shown: off topic, abusive, or names somebody.
        Declined = "declined",
    }
}

/// `POST /api/listening-sessions/{slug}/questions`. Nobody has to say who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewQuestion {
    /// Chosen by the caller: the same id again is the same question.
    pub id: QuestionId,
    /// 1 to 600 characters, any language.
    pub text: String,
    /// The language it is written in.
    pub language: LanguageTag,
    /// Opens a division meeting; none for public sessions.
    #[serde(default)]
    pub door_key: Option<String>,
    /// Work, needed above the network's share of a session alone; bound to SHA-256 of `question:<id>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<crate::reports::ProofOfWork>,
}

/// `GET /api/listening-sessions/{slug}/proof-of-work`: for seats of a way, or for a question if both are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct WorkQuery {
    /// How they want to take part.
    pub way: Option<Way>,
    /// How many seats.
    pub seats: Option<u16>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub id: QuestionId,
    /// Where it stands.
    pub state: QuestionState,
    /// Its language.
    pub language: LanguageTag,
    /// As a host let it through; hosts see what was asked.
    pub text: String,
    /// For hosts: as they let it through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// The answer.
    pub answer: Option<String>,
    /// How many asked for the same.
    pub supports: u32,
    /// The day.
    pub asked: Day,
}

/// `POST /api/questions/{id}/support`: "I want to know that too". The work stands where an account would.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSupport {
    /// 16 random bytes, base64url. The work is bound to SHA-256 of the 16 bytes of the question's id and these.
    pub nonce: String,
    /// Proof of work for SHA-256 of question id and nonce.
    pub proof: crate::reports::ProofOfWork,
}

words! {
    /// Where a request for a session stands; a public promise.
    RequestState {
        /// It came in.
        Asked = "asked",
        /// It was answered.
        Answered = "answered",
        /// A session came of it.
        Scheduled = "scheduled",
        /// The answer was no, with a reason.
        Declined = "declined",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// What is public about a request for a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestFacts {
    /// The group's name; empty if it does not want to be named.
    pub group: String,
    /// What it wants to talk about, at most 600 characters.
    pub topic: String,
    /// Where.
    pub neighborhood: NeighborhoodId,
    /// The hall.
    pub hall: String,
    /// About how many would come.
    pub size: u16,
    /// Days that would suit, up to three.
    pub days: Vec<Day>,
    /// Languages.
    pub languages: Vec<LanguageTag>,
    /// What the hall has, or what is needed.
    pub access: Vec<Access>,
}

/// `POST /api/session-requests`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSessionRequest {
    /// 16 digits, as for sign-ups.
    pub code: String,
    /// The public part.
    pub facts: RequestFacts,
    /// How hosts reach the group: for hosts alone.
    pub contact: String,
    /// Work, needed above the network's share of a session alone; bound to SHA-256 of `request:<code>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<crate::reports::ProofOfWork>,
}

/// The session that came of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlannedSession {
    /// The session.
    pub id: ListeningSessionId,
    /// Its title.
    pub title: String,
    /// The start, RFC 3339 in UTC.
    pub starts_at: String,
    /// Its IANA zone.
    pub zone: String,
    /// Where it stands.
    pub state: SessionState,
}

/// A request for a session as everybody sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionRequest {
    /// The request.
    pub id: SessionRequestId,
    /// Where it stands.
    pub state: RequestState,
    /// The public part. Group, topic and hall are empty until a host has let the words through.
    pub facts: RequestFacts,
    /// When it came.
    pub asked: Day,
    /// By when the city answers: 14 days.
    pub due: Day,
    /// When it answered.
    pub answered: Option<Day>,
    /// What it answered.
    pub answer: Option<String>,
    /// The session that came of it, by slug.
    pub session: Option<String>,
    /// The same session: what it is called and when it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<PlannedSession>,
    /// How to reach the group; only for hosts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

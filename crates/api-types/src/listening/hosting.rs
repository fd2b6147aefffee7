//! Pages of questions and requests, and what hosts send and read beside the sessions themselves.

use serde::{Deserialize, Serialize};

use super::{ListeningSession, Question, RequestState, SessionKind, SessionRequest, SessionState};
use crate::{Day, SessionRequestId};

/// `GET /api/listening-sessions/{slug}/questions?..` and the same for hosts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct QuestionQuery {
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 50 if left out.
    pub limit: Option<u16>,
}

/// A page of questions, what most people want to know first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionPage {
    /// The questions.
    pub questions: Vec<Question>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// `POST /api/division/{slug}`: the key stands in the body, where no log and no history keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DivisionRequest {
    /// The key of the meeting.
    pub key: String,
    /// The cursor of the last page of questions.
    #[serde(default)]
    pub after: Option<String>,
}

/// A division meeting for those who have its key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DivisionMeeting {
    /// The meeting.
    pub session: ListeningSession,
    /// Its questions, asked without a name.
    pub questions: QuestionPage,
}

/// `GET /api/session-requests?..`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct RequestQuery {
    /// Only this neighborhood.
    pub neighborhood: Option<String>,
    /// Only these.
    pub state: Option<RequestState>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 50 if left out.
    pub limit: Option<u16>,
}

/// A page of requests, what is due first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestPage {
    /// The requests.
    pub requests: Vec<SessionRequest>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// `POST /api/session-request`: what the group that asked does, with its code in the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestByCode {
    /// The code.
    pub code: String,
    /// What to do.
    pub action: RequestAction,
}

/// What the holder of a request's code can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RequestAction {
    /// Look.
    Show,
    /// Take it back; words and contact are destroyed at once.
    Withdraw,
}

/// `POST /api/listening-sessions?..` (console).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct PlanQuery {
    /// The request that it is planned from.
    pub request: Option<SessionRequestId>,
}

/// `GET /api/listening-sessions?..` (console).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct HostedQuery {
    /// Only in this state.
    pub state: Option<SessionState>,
    /// Only of this kind.
    pub kind: Option<SessionKind>,
    /// The first day.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 20 if left out.
    pub limit: Option<u16>,
}

/// `POST /api/listening-sessions/{id}/cancel` (console).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    /// Why, 1 to 300 characters; everybody reads it.
    pub reason: String,
}

/// Members of one board who said that they come (`PUT /api/listening-sessions/{id}/boards`, console, takes the list).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BoardCount {
    /// The board.
    pub board: String,
    /// Its members.
    pub members: u16,
    /// Of them, those who come.
    pub coming: u16,
}

/// `GET /api/listening-sessions/{id}/retention` (console): what was destroyed and when, or when it will be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RetentionReceipt {
    /// From this day on the key is destroyed.
    pub due: Day,
    /// The day on which it was; none as long as it is there.
    pub shredded_on: Option<Day>,
    /// Sign-ups whose people cannot be read any more.
    pub sign_ups: u32,
    /// Rosters that are gone.
    pub rosters: u32,
    /// Questions of which only what was shown is left.
    pub questions: u32,
    /// Mails that were not sent any more.
    pub letters: u32,
}

//! Everything that goes over the network. Same origin only, no token in storage; a failure says whether the server was reached.

mod fetch;
pub mod hosting;
mod refused;

use api_types::keys::UnitProfile;
use api_types::places::Places;
use api_types::reports::{Challenge, Mailbox, NewMessage, NewReport, ReportStored};
use api_types::staff::{LoginStart, Me, NewLogin, Stretch};
use api_types::triage::{BoxPage, Case, CaseState, QueuePage, QueueQuery};
use api_types::{Problem, ProblemKind, ReportId};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use refused::Refused;

use crate::sealer::Authorization;
use fetch::{Answer, Call, Method};

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The server could not be reached.
    NoSignal,
    /// The server did not answer in time; whether it took the request is unknown.
    TimedOut,
    /// The server refused.
    Refused {
        /// What went wrong.
        kind: ProblemKind,
        /// Seconds to wait, if the server said so.
        retry_after: Option<u32>,
    },
    /// The answer is not one of ours: another build, or something in between that answers for the server.
    Unreadable,
}

impl Failure {
    /// The key of the sentence that people read.
    pub fn key(self) -> String {
        match self {
            Self::NoSignal => "fault-no-signal".to_owned(),
            Self::TimedOut => "fault-timed-out".to_owned(),
            Self::Refused { kind, .. } => format!("problem-{}", kind.slug()),
            Self::Unreadable => "fault-unreadable".to_owned(),
        }
    }

    /// True when the server refused with this kind.
    pub fn is(self, wanted: ProblemKind) -> bool {
        matches!(self, Self::Refused { kind, .. } if kind == wanted)
    }
}

/// Seconds for small answers.
const SHORT: u32 = 15;
/// Seconds for a whole report over a slow network.
const LONG: u32 = 90;

/// `GET /api/places`.
pub async fn places() -> Result<Places, Failure> {
    read(Call::get("/api/places")).await
}

/// `GET /api/units`.
pub async fn units() -> Result<Vec<UnitProfile>, Failure> {
    read(Call::get("/api/units")).await
}

/// `GET /api/proof-of-work`.
pub async fn proof_of_work() -> Result<Challenge, Failure> {
    read(Call::get("/api/proof-of-work").fresh()).await
}

/// `GET /.well-known/keys`: the signed note as text.
pub async fn directory() -> Result<String, Failure> {
    let answer = fetch::fetch(Call::get("/.well-known/keys").fresh()).await?;
    if answer.is_good() {
        Ok(answer.body)
    } else {
        Err(refusal(&answer))
    }
}

/// `POST /api/reports`.
pub async fn send_report(report: &NewReport) -> Result<ReportStored, Failure> {
    let call = Call::new(Method::Post, "/api/reports").within(LONG);
    read(with_body(call, report)?).await
}

/// `GET /api/mailbox`.
pub async fn mailbox(code: &Authorization) -> Result<Mailbox, Failure> {
    read(Call::get("/api/mailbox").fresh().authorized(code)).await
}

/// `POST /api/mailbox/messages`.
pub async fn send_message(code: &Authorization, message: &NewMessage) -> Result<(), Failure> {
    let call = Call::new(Method::Post, "/api/mailbox/messages")
        .authorized(code)
        .within(LONG);
    done(with_body(call, message)?).await
}

/// `POST /api/mailbox/withdrawal`.
pub async fn withdraw(code: &Authorization) -> Result<(), Failure> {
    done(Call::new(Method::Post, "/api/mailbox/withdrawal").authorized(code)).await
}

/// `DELETE /api/mailbox/withdrawal`.
pub async fn cancel_withdrawal(code: &Authorization) -> Result<(), Failure> {
    done(Call::new(Method::Delete, "/api/mailbox/withdrawal").authorized(code)).await
}

/// `DELETE /api/mailbox/immigration-status`.
pub async fn erase_immigration_status(code: &Authorization) -> Result<(), Failure> {
    done(Call::new(Method::Delete, "/api/mailbox/immigration-status").authorized(code)).await
}

/// `POST /api/login/start`.
pub async fn start_login(start: &LoginStart) -> Result<Stretch, Failure> {
    read(with_body(
        Call::new(Method::Post, "/api/login/start"),
        start,
    )?)
    .await
}

/// `POST /api/login`.
pub async fn log_in(login: &NewLogin) -> Result<Me, Failure> {
    read(with_body(Call::new(Method::Post, "/api/login"), login)?).await
}

/// `POST /api/logout`.
pub async fn log_out() -> Result<(), Failure> {
    done(Call::new(Method::Post, "/api/logout")).await
}

/// `GET /api/me`.
pub async fn me() -> Result<Me, Failure> {
    read(Call::get("/api/me").fresh()).await
}

/// `GET /api/queue`.
pub async fn queue(query: &QueueQuery) -> Result<QueuePage, Failure> {
    read(Call::get(&format!("/api/queue{}", queue_parameters(query))).fresh()).await
}

/// `GET /api/reports/{id}`.
pub async fn case(report: ReportId) -> Result<Case, Failure> {
    read(Call::get(&format!("/api/reports/{report}")).fresh()).await
}

/// `GET /api/immigration-boxes`.
pub async fn immigration_boxes(after: Option<&str>) -> Result<BoxPage, Failure> {
    let mut path = "/api/immigration-boxes".to_owned();
    if let Some(after) = after {
        path.push_str("?after=");
        path.push_str(&escaped(after));
    }
    read(Call::get(&path).fresh()).await
}

/// `POST /api/reports/{id}/messages`.
pub async fn answer(report: ReportId, message: &NewMessage) -> Result<(), Failure> {
    let call = Call::new(Method::Post, &format!("/api/reports/{report}/messages"));
    done(with_body(call, message)?).await
}

fn with_body(call: Call, body: &impl Serialize) -> Result<Call, Failure> {
    let body = serde_json::to_string(body).map_err(|_| Failure::Unreadable)?;
    Ok(call.json(body))
}

async fn read<T: DeserializeOwned>(call: Call) -> Result<T, Failure> {
    let answer = fetch::fetch(call).await?;
    if answer.is_good() {
        crate::json::read(&answer.body).ok_or(Failure::Unreadable)
    } else {
        Err(refusal(&answer))
    }
}

async fn done(call: Call) -> Result<(), Failure> {
    let answer = fetch::fetch(call).await?;
    if answer.is_good() {
        Ok(())
    } else {
        Err(refusal(&answer))
    }
}

fn refusal(answer: &Answer) -> Failure {
    match crate::json::read::<Problem>(&answer.body) {
        Some(problem) => Failure::Refused {
            kind: problem.kind,
            retry_after: answer.retry_after,
        },
        None => Failure::Unreadable,
    }
}

fn queue_parameters(query: &QueueQuery) -> String {
    let mut parameters = Vec::new();
    if let Some(state) = query.state {
        let name = match state {
            CaseState::New => "new",
            CaseState::Reading => "reading",
            CaseState::Answered => "answered",
        };
        parameters.push(format!("state={name}"));
    }
    if let Some(urgent) = query.urgent {
        parameters.push(format!("urgent={urgent}"));
    }
    if let Some(after) = &query.after {
        parameters.push(format!("after={}", escaped(after)));
    }
    if let Some(limit) = query.limit {
        parameters.push(format!("limit={limit}"));
    }
    if parameters.is_empty() {
        String::new()
    } else {
        format!("?{}", parameters.join("&"))
    }
}

/// Percent encoding of everything but RFC 3986's unreserved characters.
fn escaped(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, body: &str) -> Answer {
        Answer {
            status,
            retry_after: Some(7),
            body: body.to_owned(),
        }
    }

    #[test]
    fn a_problem_is_read_with_the_time_to_wait() {
        let body = serde_json::to_string(&Problem::new(ProblemKind::Busy)).unwrap();
        let failure = refusal(&answered(503, &body));
        assert_eq!(
            failure,
            Failure::Refused {
                kind: ProblemKind::Busy,
                retry_after: Some(7)
            }
        );
        assert_eq!(failure.key(), "problem-busy");
    }

    #[test]
    fn an_answer_of_something_in_between_is_not_taken_for_the_servers() {
        let failure = refusal(&answered(502, "<html>Bad gateway</html>"));
        assert_eq!(failure, Failure::Unreadable);
    }

    #[test]
    fn a_cursor_cannot_add_parameters() {
        let query = QueueQuery {
            state: Some(CaseState::Reading),
            urgent: Some(true),
            after: Some("a&limit=1".to_owned()),
            limit: None,
        };
        assert_eq!(
            queue_parameters(&query),
            "?state=reading&urgent=true&after=a%26limit%3D1"
        );
    }
}

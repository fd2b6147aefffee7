//! What hosts ask the server: sessions, the door, streams, questions, findings, commitments.

use api_types::listening::{
    BoardCount, Cancellation, CheckIns, CoHost, Coverage, DoorList, HostedPage, HostedSession,
    Moderation, NeedDecision, NewCoHost, NewRecord, NewSeries, NewSession, Question, QuestionPage,
    RequestAnswer, RequestPage, RetentionReceipt, SessionRequest,
};
use api_types::strategy::{
    Commitment, CommitmentPage, Finding, FindingPage, NewCommitment, NewFinding, NewStep, PushKey,
};
use api_types::streams::{
    Alarms, NewRecording, NewStreamText, NewStreams, StateByHand, Streams, UseAlarms,
};
use api_types::{
    CoHostId, CommitmentId, FindingId, ListeningSessionId, QuestionId, SessionRequestId, SignUpId,
    StreamId,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::fetch::{Call, Method};
use super::refused::{Refused, read_form};
use super::{Failure, LONG, done, escaped, read, with_body};

/// A roster, opened.
#[derive(Deserialize)]
struct Roster {
    text: String,
}

fn of(session: ListeningSessionId, part: &str) -> String {
    format!("/api/listening-sessions/{session}{part}")
}

async fn get<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    read(Call::get(path).fresh()).await
}

async fn send(method: Method, path: &str, body: &impl Serialize) -> Result<(), Failure> {
    done(with_body(Call::new(method, path), body)?).await
}

/// Every row of a list, page by page. The path has a query.
async fn every<P: DeserializeOwned, T>(
    path: &str,
    parts: fn(P) -> (Vec<T>, Option<String>),
) -> Result<Vec<T>, Failure> {
    let mut all = Vec::new();
    let mut cursor = String::new();
    loop {
        let (rows, next) = parts(get(&format!("{path}{cursor}")).await?);
        all.extend(rows);
        match next {
            Some(after) => cursor = format!("&after={}", escaped(&after)),
            None => return Ok(all),
        }
    }
}

/// `GET /api/listening-sessions`: one page of the schedule. The query begins with `?` or is empty.
pub async fn sessions(query: &str, after: Option<&str>) -> Result<HostedPage, Failure> {
    let mut path = format!("/api/listening-sessions{query}");
    if let Some(after) = after {
        path.push(if query.is_empty() { '?' } else { '&' });
        path.push_str("after=");
        path.push_str(&escaped(after));
    }
    get(&path).await
}

/// `GET /api/listening-sessions`: every published session for everybody from a day on.
pub async fn coming_sessions(from: &str) -> Result<Vec<HostedSession>, Failure> {
    let path = format!("/api/listening-sessions?limit=100&kind=public&state=published&from={from}");
    every(&path, |page: HostedPage| (page.sessions, page.next)).await
}

/// `GET /api/listening-sessions/{id}`.
pub async fn session(id: ListeningSessionId) -> Result<HostedSession, Failure> {
    get(&of(id, "")).await
}

/// `POST /api/listening-sessions`: a draft, for a request if one is named.
pub async fn make_session(
    new: &NewSession,
    request: Option<SessionRequestId>,
) -> Result<HostedSession, Refused> {
    let mut path = "/api/listening-sessions".to_owned();
    if let Some(id) = request {
        path.push_str(&format!("?request={id}"));
    }
    let call = Call::new(Method::Post, &path);
    read_form(with_body(call, new)?).await
}

/// `PUT /api/listening-sessions/{id}`.
pub async fn change_session(id: ListeningSessionId, new: &NewSession) -> Result<(), Refused> {
    let call = with_body(Call::new(Method::Put, &of(id, "")), new)?;
    read_form::<HostedSession>(call).await.map(drop)
}

/// `POST .../publish`.
pub async fn publish(id: ListeningSessionId) -> Result<(), Refused> {
    let call = Call::new(Method::Post, &of(id, "/publish"));
    read_form::<HostedSession>(call).await.map(drop)
}

/// `POST .../cancel`.
pub async fn cancel(id: ListeningSessionId, reason: String) -> Result<(), Failure> {
    send(Method::Post, &of(id, "/cancel"), &Cancellation { reason }).await
}

/// `POST .../close`.
pub async fn close(id: ListeningSessionId) -> Result<(), Failure> {
    done(Call::new(Method::Post, &of(id, "/close"))).await
}

/// `POST .../door-key`: the answer has the key. Logged.
pub async fn renew_door_key(id: ListeningSessionId) -> Result<HostedSession, Failure> {
    read(Call::new(Method::Post, &of(id, "/door-key"))).await
}

/// `DELETE /api/listening-sessions/{id}`: a draft alone.
pub async fn discard(id: ListeningSessionId) -> Result<(), Failure> {
    done(Call::new(Method::Delete, &of(id, ""))).await
}

/// `GET .../co-hosts`.
pub async fn co_hosts(id: ListeningSessionId) -> Result<Vec<CoHost>, Failure> {
    get(&of(id, "/co-hosts")).await
}

/// `POST .../co-hosts`: the answer has the key.
pub async fn add_co_host(id: ListeningSessionId, new: &NewCoHost) -> Result<CoHost, Failure> {
    let call = Call::new(Method::Post, &of(id, "/co-hosts"));
    read(with_body(call, new)?).await
}

/// `DELETE .../co-hosts/{id}`.
pub async fn remove_co_host(id: ListeningSessionId, co_host: CoHostId) -> Result<(), Failure> {
    done(Call::new(
        Method::Delete,
        &of(id, &format!("/co-hosts/{co_host}")),
    ))
    .await
}

/// `POST /api/listening-series`.
pub async fn make_series(new: &NewSeries) -> Result<Vec<HostedSession>, Refused> {
    let call = Call::new(Method::Post, "/api/listening-series").within(LONG);
    read_form(with_body(call, new)?).await
}

/// `GET /api/coverage`.
pub async fn coverage() -> Result<Vec<Coverage>, Failure> {
    get("/api/coverage").await
}

/// `GET .../door`, page by page: the door works without a signal too. Logged.
pub async fn door(id: ListeningSessionId) -> Result<DoorList, Failure> {
    let mut list: DoorList = get(&of(id, "/door")).await?;
    while let Some(after) = list.next.take() {
        let more: DoorList = get(&of(id, &format!("/door?after={after}"))).await?;
        list.lines.extend(more.lines);
        list.next = more.next;
    }
    Ok(list)
}

/// `POST .../check-ins`: the answer has what came of those that were counted, without anybody on it.
pub async fn check_in(id: ListeningSessionId, counts: &CheckIns) -> Result<DoorList, Failure> {
    let call = Call::new(Method::Post, &of(id, "/check-ins"));
    read(with_body(call, counts)?).await
}

/// `POST .../needs`.
pub async fn decide_need(id: ListeningSessionId, decision: &NeedDecision) -> Result<(), Failure> {
    send(Method::Post, &of(id, "/needs"), decision).await
}

/// `POST .../sign-ups/{id}/roster`: logged.
pub async fn roster(id: ListeningSessionId, sign_up: SignUpId) -> Result<String, Failure> {
    let path = of(id, &format!("/sign-ups/{sign_up}/roster"));
    let roster: Roster = read(Call::new(Method::Post, &path)).await?;
    Ok(roster.text)
}

/// `GET .../questions`: all of them.
pub async fn questions(id: ListeningSessionId) -> Result<Vec<Question>, Failure> {
    let path = of(id, "/questions?limit=100");
    every(&path, |page: QuestionPage| (page.questions, page.next)).await
}

/// `POST /api/questions/{id}`.
pub async fn moderate(id: QuestionId, moderation: &Moderation) -> Result<(), Failure> {
    send(Method::Post, &format!("/api/questions/{id}"), moderation).await
}

/// `GET /api/session-requests`: all of them.
pub async fn requests() -> Result<Vec<SessionRequest>, Failure> {
    let path = "/api/session-requests?limit=100";
    every(path, |page: RequestPage| (page.requests, page.next)).await
}

/// `GET /api/session-requests`: how many nobody has answered.
pub async fn open_requests() -> Result<u32, Failure> {
    let path = "/api/session-requests?limit=100&state=asked";
    let all = every(path, |page: RequestPage| (page.requests, page.next)).await?;
    Ok(u32::try_from(all.len()).unwrap_or(u32::MAX))
}

/// `GET /api/session-requests/{id}`: how to reach the group, if it is still there. Logged.
pub async fn request_contact(id: SessionRequestId) -> Result<Option<String>, Failure> {
    let opened: SessionRequest = get(&format!("/api/session-requests/{id}")).await?;
    Ok(opened.contact)
}

/// `POST /api/session-requests/{id}`.
pub async fn answer_request(id: SessionRequestId, answer: &RequestAnswer) -> Result<(), Failure> {
    send(Method::Post, &format!("/api/session-requests/{id}"), answer).await
}

/// `PUT .../record`.
pub async fn write_record(id: ListeningSessionId, record: &NewRecord) -> Result<(), Failure> {
    send(Method::Put, &of(id, "/record"), record).await
}

/// `PUT .../boards`: members of boards who said that they come.
pub async fn count_boards(id: ListeningSessionId, boards: &[BoardCount]) -> Result<(), Failure> {
    send(Method::Put, &of(id, "/boards"), &boards).await
}

/// `GET .../retention`: what was destroyed, or when it will be.
pub async fn retention(id: ListeningSessionId) -> Result<RetentionReceipt, Failure> {
    get(&of(id, "/retention")).await
}

/// `GET .../streams`.
pub async fn streams(id: ListeningSessionId) -> Result<Streams, Failure> {
    get(&of(id, "/streams")).await
}

/// `PUT .../streams`.
pub async fn write_streams(id: ListeningSessionId, streams: &NewStreams) -> Result<(), Failure> {
    send(Method::Put, &of(id, "/streams"), streams).await
}

/// `POST /api/streams/{id}/state`.
pub async fn set_state(id: StreamId, state: &StateByHand) -> Result<(), Failure> {
    send(Method::Post, &format!("/api/streams/{id}/state"), state).await
}

/// `PUT /api/streams/{id}/recording`.
pub async fn set_recording(id: StreamId, recording: &NewRecording) -> Result<(), Failure> {
    let path = format!("/api/streams/{id}/recording");
    send(Method::Put, &path, recording).await
}

/// `PUT /api/streams/{id}/texts`.
pub async fn set_text(id: StreamId, text: &NewStreamText) -> Result<(), Failure> {
    let call = Call::new(Method::Put, &format!("/api/streams/{id}/texts")).within(LONG);
    done(with_body(call, text)?).await
}

/// `GET /api/stream-alarms`: the key for the browser.
pub async fn alarm_key() -> Result<String, Failure> {
    let PushKey { key } = get("/api/stream-alarms").await?;
    Ok(key)
}

/// `POST /api/stream-alarms`: whether alarms come to this browser afterwards.
pub async fn use_alarms(wish: &UseAlarms) -> Result<bool, Failure> {
    let call = Call::new(Method::Post, "/api/stream-alarms");
    let Alarms { on } = read(with_body(call, wish)?).await?;
    Ok(on)
}

/// `GET /api/findings`: all of one session, or all.
pub async fn findings(session: Option<ListeningSessionId>) -> Result<Vec<Finding>, Failure> {
    let mut path = "/api/findings?limit=100".to_owned();
    if let Some(id) = session {
        path.push_str(&format!("&session={id}"));
    }
    every(&path, |page: FindingPage| (page.findings, page.next)).await
}

/// `POST /api/findings`, or `PUT /api/findings/{id}`.
pub async fn write_finding(id: Option<FindingId>, finding: &NewFinding) -> Result<(), Failure> {
    match id {
        None => send(Method::Post, "/api/findings", finding).await,
        Some(id) => send(Method::Put, &format!("/api/findings/{id}"), finding).await,
    }
}

/// `GET /api/commitments`: all of them.
pub async fn commitments() -> Result<Vec<Commitment>, Failure> {
    let path = "/api/commitments?limit=100";
    every(path, |page: CommitmentPage| (page.commitments, page.next)).await
}

/// `POST /api/commitments`, or `PUT /api/commitments/{id}`.
pub async fn write_commitment(
    id: Option<CommitmentId>,
    commitment: &NewCommitment,
) -> Result<Commitment, Failure> {
    let call = match id {
        None => Call::new(Method::Post, "/api/commitments"),
        Some(id) => Call::new(Method::Put, &format!("/api/commitments/{id}")),
    };
    read(with_body(call, commitment)?).await
}

/// `POST /api/commitments/{id}/steps`.
pub async fn add_step(id: CommitmentId, step: &NewStep) -> Result<(), Failure> {
    send(Method::Post, &format!("/api/commitments/{id}/steps"), step).await
}

//! What a host's answer to a request leads to, and which sessions may come of one.

use std::fs;

use api_types::ProblemKind;
use api_types::listening::{
    Cancellation, HostedSession, NewSessionRequest, RequestAction, RequestByCode, RequestPage,
    RequestState, SessionRequest,
};
use chrono::TimeDelta;
use reqwest::Method;

use super::requests::{answer, request, send};
use crate::fixtures::mail::decoded;
use crate::fixtures::rows::{Of, count};
use crate::fixtures::sessions::{draft, host, plan, plan_at, publish, read, tag};
use crate::harness::{TestApp, assert_refused};

fn with_contact(contact: &str) -> NewSessionRequest {
    let mut new = request();
    new.contact = contact.to_owned();
    new
}

/// Letters that left, as people read them.
async fn letters(app: &TestApp) -> Vec<String> {
    let notify = &app.application.back_office().notify;
    notify.deliver_letters().await.unwrap();
    let Ok(folder) = fs::read_dir(app.folder.join("mail")) else {
        return Vec::new();
    };
    folder
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .map(|mail| mail.replace("=\r\n", "") + &decoded(&mail))
        .collect()
}

#[tokio::test]
async fn only_a_published_session_that_comes_can_come_of_a_request() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let asked = send(&app, &request()).await;
    let hidden = draft(&first, &plan()).await;
    let off = publish(&first, &plan_at("2026-12-02T18:30", "2026-12-02T20:30")).await;
    let path = format!("/api/listening-sessions/{}/cancel", off.session.id);
    let reason = "Water in the hall".to_owned();
    first.post(&path, &Cancellation { reason }).await;
    let coming = publish(&first, &plan_at("2026-12-03T18:30", "2026-12-03T20:30")).await;
    let scheduled = RequestState::Scheduled;
    for wrong in [&hidden, &off] {
        let refused = answer(&first, &asked, scheduled, Some(wrong.session.id)).await;
        assert_refused(refused, ProblemKind::StepImpossible).await;
    }
    let id = Some(coming.session.id);
    let planned: SessionRequest = read(answer(&first, &asked, scheduled, id).await, 200).await;
    assert_eq!(planned.session, Some(coming.session.slug));
    let late = send(&app, &request()).await;
    app.clock.advance(TimeDelta::days(11));
    let host = host(&app).await;
    let refused = answer(&host, &late, scheduled, id).await;
    assert_refused(refused, ProblemKind::SessionOver).await;
    // What was promised before can be said again.
    let again = answer(&host, &asked, scheduled, id).await;
    assert_eq!(again.status(), 200);
}

#[tokio::test]
async fn an_answer_does_not_take_a_promised_session_back_until_it_is_called_off() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let asked = send(&app, &request()).await;
    let session = publish(&host, &plan()).await;
    let id = Some(session.session.id);
    let planned: SessionRequest = read(
        answer(&host, &asked, RequestState::Scheduled, id).await,
        200,
    )
    .await;
    let named = planned.planned.expect("the session has a name");
    assert_eq!(
        (named.id, named.title.as_str()),
        (session.session.id, session.session.facts.title.as_str())
    );
    let fallen = answer(&host, &asked, RequestState::Answered, None).await;
    assert_refused(fallen, ProblemKind::StepImpossible).await;
    let path = format!("/api/session-requests/{}", asked.id);
    let kept: SessionRequest = read(host.get(&path).await, 200).await;
    assert_eq!(kept.state, RequestState::Scheduled);
    assert_eq!(kept.session, Some(session.session.slug));
    let reason = "Water in the hall".to_owned();
    let off = format!("/api/listening-sessions/{}/cancel", session.session.id);
    host.post(&off, &Cancellation { reason }).await;
    let answered: SessionRequest = read(
        answer(&host, &asked, RequestState::Answered, None).await,
        200,
    )
    .await;
    assert_eq!(answered.planned, None);
}

#[tokio::test]
async fn a_group_that_left_an_address_gets_the_answer_by_mail_in_its_language() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let silent = send(&app, &request()).await;
    answer(&host, &silent, RequestState::Answered, None).await;
    let mut new = with_contact("Rosa: rosa@example.org, 213-555-0199");
    new.facts.languages = vec![tag("fa")];
    let asked = send(&app, &new).await;
    answer(&host, &asked, RequestState::Asked, None).await;
    assert!(letters(&app).await.is_empty(), "nothing was answered yet");
    let session = publish(&host, &plan()).await;
    let id = Some(session.session.id);
    // The same answer again is no news.
    for _ in 0..2 {
        answer(&host, &asked, RequestState::Scheduled, id).await;
    }
    let sent = letters(&app).await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    for part in [
        "rosa@example.org",
        "We come.",
        &format!("/fa/sessions/{}", session.session.slug),
        &format!("/fa/requests/{}", asked.id),
    ] {
        assert!(sent[0].contains(part), "{part} in {}", sent[0]);
    }
    assert!(!sent[0].contains("Broken lights"));
}

#[tokio::test]
async fn the_answer_does_not_leave_once_the_group_took_its_request_back() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let new = with_contact("rosa@example.org");
    let asked = send(&app, &new).await;
    answer(&host, &asked, RequestState::Declined, None).await;
    assert_eq!(count(Of::Main(&app), "letter").await, 1, "the control");
    let body = RequestByCode {
        code: new.code,
        action: RequestAction::Withdraw,
    };
    app.resident.post("/api/session-request", &body).await;
    assert_eq!(count(Of::Main(&app), "letter").await, 0);
    assert!(letters(&app).await.is_empty());
}

#[tokio::test]
async fn a_session_that_is_planned_from_a_request_is_promised_on_the_day_when_everybody_can_read_it()
 {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let asked = send(&app, &with_contact("rosa@example.org")).await;
    let path = format!("/api/listening-sessions?request={}", asked.id);
    let drafted: HostedSession = read(host.post(&path, &plan()).await, 201).await;
    let seen = |page: RequestPage| page.requests.into_iter().next().expect("the request");
    let shown = seen(read(host.get("/api/session-requests").await, 200).await);
    assert_eq!(
        shown.planned.map(|one| one.id),
        Some(drafted.session.id),
        "a host sees the draft"
    );
    let public = seen(read(app.resident.get("/api/session-requests").await, 200).await);
    assert_eq!((public.state, public.planned), (RequestState::Asked, None));
    assert_eq!((public.session, public.facts.topic.as_str()), (None, ""));
    // A draft is no promise, and an answer meanwhile does not lose it.
    let early = answer(
        &host,
        &asked,
        RequestState::Scheduled,
        Some(drafted.session.id),
    )
    .await;
    assert_refused(early, ProblemKind::StepImpossible).await;
    answer(&host, &asked, RequestState::Answered, None).await;
    letters(&app).await;
    let path = format!("/api/listening-sessions/{}/publish", drafted.session.id);
    let sent = host.request(Method::POST, &path).send().await.unwrap();
    let published: HostedSession = read(sent, 200).await;
    let public = seen(read(app.resident.get("/api/session-requests").await, 200).await);
    assert_eq!(public.state, RequestState::Scheduled);
    assert_eq!(public.session.as_ref(), Some(&published.session.slug));
    assert!(public.facts.topic.contains("Broken lights"));
    let sent = letters(&app).await;
    let address = format!("/sessions/{}", published.session.slug);
    assert!(sent.iter().any(|mail| mail.contains(&address)), "{sent:?}");
    let again = format!("/api/listening-sessions?request={}", asked.id);
    let late = host.post(&again, &plan()).await;
    assert_refused(late, ProblemKind::StepImpossible).await;
}

#[tokio::test]
async fn a_draft_that_is_thrown_away_leaves_its_request_waiting() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let asked = send(&app, &request()).await;
    let path = format!("/api/listening-sessions?request={}", asked.id);
    let drafted: HostedSession = read(host.post(&path, &plan()).await, 201).await;
    let gone = format!("/api/listening-sessions/{}", drafted.session.id);
    let sent = host.request(Method::DELETE, &gone).send().await.unwrap();
    assert!(sent.status().is_success());
    let page: RequestPage = read(host.get("/api/session-requests").await, 200).await;
    assert_eq!(
        (page.requests[0].state, page.requests[0].planned.clone()),
        (RequestState::Asked, None)
    );
}

//! What a host's answer to a request leads to, and which sessions may come of one.

use std::fs;

use api_types::ProblemKind;
use api_types::listening::{
    Cancellation, NewSessionRequest, RequestAction, RequestByCode, RequestState, SessionRequest,
};
use chrono::TimeDelta;

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

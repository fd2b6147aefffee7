//! What can not be true is not written down.

use api_types::listening::{CheckIn, CheckIns};
use api_types::{CommitmentId, ProblemKind};
use reqwest::{Method, Response};

use super::*;
use crate::fixtures::rows::{Of, count};
use crate::fixtures::sessions::{plan, publish};
use crate::harness::assert_refused;

async fn put(host: &Person, id: CommitmentId, new: &NewCommitment) -> Response {
    let path = format!("/api/commitments/{id}");
    let put = host.request(Method::PUT, &path).json(new);
    put.send().await.unwrap()
}

#[tokio::test]
async fn a_new_promise_lies_ahead_and_one_that_is_late_can_still_be_reworded() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let due = |text: &str| NewCommitment {
        due: day(text),
        publish: false,
        ..promised()
    };
    let past = first.post("/api/commitments", &due("2026-11-22")).await;
    assert_refused(past, ProblemKind::TimeImpossible).await;
    assert_eq!(count(Of::Main(&app), "commitment").await, 0);
    let made = add_commitment(&first, &due("2026-11-23")).await;
    app.clock.advance(chrono::TimeDelta::days(3));
    let host = host(&app).await;
    let earlier = put(&host, made.id, &due("2026-11-20")).await;
    assert_refused(earlier, ProblemKind::TimeImpossible).await;
    let reworded = NewCommitment {
        title: "Repair every lamp".to_owned(),
        ..due("2026-11-23")
    };
    assert_eq!(put(&host, made.id, &reworded).await.status(), 200);
}

#[tokio::test]
async fn not_more_people_said_it_than_came_once_they_were_counted() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await.session.id;
    let said_by = |said_by: u32| NewFinding {
        session: Some(session),
        said_by,
        ..heard()
    };
    let free = host.post("/api/findings", &said_by(300)).await;
    assert_eq!(free.status(), 201, "nobody counted");
    let counts = CheckIns {
        counts: vec![CheckIn {
            nonce: backend::random::uuid(),
            sign_up: None,
            came: 32,
        }],
    };
    let path = format!("/api/listening-sessions/{session}/check-ins");
    assert_eq!(host.post(&path, &counts).await.status(), 200);
    let more = host.post("/api/findings", &said_by(33)).await;
    assert_refused(more, ProblemKind::MalformedBody).await;
    let all = host.post("/api/findings", &said_by(32)).await;
    assert_eq!(all.status(), 201);
    assert_eq!(count(Of::Main(&app), "finding").await, 2);
}

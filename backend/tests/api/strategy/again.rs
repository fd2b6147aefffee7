//! What is sent again after a timeout: it is written down once.

use api_types::strategy::CommitmentState;
use api_types::{CommitmentId, FindingId, ProblemKind};

use super::{add_commitment, add_finding, add_step, heard, host, promised, step};
use crate::fixtures::rows::{Of, count};
use crate::harness::{TestApp, assert_refused};

#[tokio::test]
async fn a_finding_that_is_sent_again_is_the_same_one() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    let mut new = heard();
    new.commitments = vec![commitment.id];
    new.id = Some(FindingId(backend::random::uuid()));
    let first = add_finding(&host, &new).await;
    assert_eq!(Some(first.id), new.id);
    assert_eq!(add_finding(&host, &new).await, first);
    assert_eq!(count(Of::Main(&app), "finding").await, 1);
    let mut changed = new.clone();
    changed.summary = "Something else.".to_owned();
    let answer = host.post("/api/findings", &changed).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    let mut unlinked = new.clone();
    unlinked.commitments.clear();
    let answer = host.post("/api/findings", &unlinked).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    assert_eq!(add_finding(&host, &new).await, first, "nothing changed");
    new.id = None;
    add_finding(&host, &new).await;
    assert_eq!(count(Of::Main(&app), "finding").await, 2);
}

#[tokio::test]
async fn a_commitment_that_is_sent_again_is_the_same_one() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut new = promised();
    new.id = Some(CommitmentId(backend::random::uuid()));
    let (first, second) = tokio::join!(add_commitment(&host, &new), add_commitment(&host, &new));
    assert_eq!(Some(first.id), new.id);
    assert_eq!(first, second);
    assert_eq!(count(Of::Main(&app), "commitment").await, 1);
    assert_eq!(count(Of::Main(&app), "commitment_step").await, 1);
    let mut changed = new.clone();
    changed.title = "Something else".to_owned();
    let answer = host.post("/api/commitments", &changed).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    new.id = None;
    add_commitment(&host, &new).await;
    assert_eq!(count(Of::Main(&app), "commitment").await, 2);
}

#[tokio::test]
async fn a_step_that_is_sent_again_is_not_taken_twice() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    let mut new = step(CommitmentState::Underway, "The first lamps are ordered.");
    new.id = Some(backend::random::uuid());
    let first = add_step(&host, &commitment, &new).await;
    assert_eq!(add_step(&host, &commitment, &new).await, first);
    assert_eq!(first.steps.len(), 2, "the promise and the step");
    let path = format!("/api/commitments/{}/steps", commitment.id);
    let mut changed = new.clone();
    changed.note = "Something else.".to_owned();
    let answer = host.post(&path, &changed).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    let other = add_commitment(&host, &promised()).await;
    let path = format!("/api/commitments/{}/steps", other.id);
    let answer = host.post(&path, &new).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    new.id = None;
    let third = add_step(&host, &commitment, &new).await;
    assert_eq!(third.steps.len(), 3);
}

//! What is sent again after a timeout: it makes nothing twice, and nothing is written over unseen.

use api_types::ProblemKind;
use api_types::listening::{HostedSession, NewRecord, NewSeries};
use api_types::{ListeningSessionId, NeighborhoodId};
use chrono::TimeDelta;

use crate::fixtures::rows::{Of, count, count_where};
use crate::fixtures::sessions::{
    division, draft, edit, host, plan, plan_at, publish, put, read, tag,
};
use crate::harness::{TestApp, assert_refused};

const SESSIONS: &str = "/api/listening-sessions";

#[tokio::test]
async fn a_session_that_is_sent_again_is_the_same_draft() {
    let app = TestApp::spawn().await;
    let (own, other) = (host(&app).await, host(&app).await);
    let mut new = plan();
    new.id = Some(backend::random::uuid());
    let made = draft(&own, &new).await;
    assert_eq!(draft(&own, &new).await, made);
    assert_eq!(count(Of::Main(&app), "listening_session").await, 1);
    assert_eq!(count_where(Of::Keys(&app), "row_key", "kind = 6").await, 1);
    let mut changed = new.clone();
    changed.facts.title = "Something else".to_owned();
    let answer = own.post(SESSIONS, &changed).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    let mut seats = new.clone();
    seats.pools[0].capacity += 1;
    let answer = own.post(SESSIONS, &seats).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    // The number leads nowhere for somebody else, and without one everything is new.
    let theirs = draft(&other, &new).await;
    assert_ne!(theirs.session.id, made.session.id);
    new.id = None;
    draft(&own, &new).await;
    draft(&own, &new).await;
    assert_eq!(count(Of::Main(&app), "listening_session").await, 4);
}

#[tokio::test]
async fn two_requests_with_one_number_at_once_make_one_session() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut new = plan();
    new.id = Some(backend::random::uuid());
    let (first, second) = tokio::join!(draft(&host, &new), draft(&host, &new));
    assert_eq!(first.session.id, second.session.id);
    assert_eq!(count(Of::Main(&app), "listening_session").await, 1);
}

#[tokio::test]
async fn the_key_of_a_division_meeting_is_said_again_to_who_sends_it_again() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut new = division();
    new.id = Some(backend::random::uuid());
    let made = draft(&host, &new).await;
    let again = draft(&host, &new).await;
    assert!(made.door_key.is_some());
    assert_eq!(again.door_key, made.door_key);
    new.id = Some(backend::random::uuid());
    assert_ne!(draft(&host, &new).await.door_key, made.door_key);
}

#[tokio::test]
async fn a_series_that_is_sent_again_makes_no_second_one() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut series = NewSeries {
        model: plan_at("2027-03-08T18:30", "2027-03-08T20:30"),
        neighborhoods: ["koreatown", "boyle-heights"]
            .into_iter()
            .filter_map(NeighborhoodId::parse)
            .collect(),
        every_days: 7,
        id: Some(backend::random::uuid()),
    };
    let path = "/api/listening-series";
    let made: Vec<HostedSession> = read(host.post(path, &series).await, 201).await;
    let again: Vec<HostedSession> = read(host.post(path, &series).await, 201).await;
    let ids = |sessions: &[HostedSession]| -> Vec<ListeningSessionId> {
        sessions.iter().map(|one| one.session.id).collect()
    };
    assert_eq!(ids(&made), ids(&again));
    assert_eq!(count(Of::Main(&app), "listening_session").await, 2);
    series.every_days = 14;
    let answer = host.post(path, &series).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    series.id = None;
    let others: Vec<HostedSession> = read(host.post(path, &series).await, 201).await;
    assert_eq!(others.len(), 2);
    assert_eq!(count(Of::Main(&app), "listening_session").await, 4);
}

#[tokio::test]
async fn nobody_writes_over_minutes_that_she_has_not_seen() {
    let app = TestApp::spawn().await;
    let session = publish(
        &host(&app).await,
        &plan_at("2026-11-23T11:00", "2026-11-23T12:00"),
    )
    .await;
    app.clock
        .advance(TimeDelta::hours(2) + TimeDelta::minutes(30));
    let host = host(&app).await;
    let path = format!("{SESSIONS}/{}/record", session.session.id);
    let record = |minutes: &str, revision: u32| NewRecord {
        minutes: minutes.to_owned(),
        language: tag("en"),
        organizations: None,
        publish: false,
        revision,
    };
    let first: HostedSession = read(put(&host, &path, &record("Lights.", 0)).await, 200).await;
    assert_eq!(first.record_revision, 1);
    let late = put(&host, &path, &record("Buses.", 0)).await;
    assert_refused(late, ProblemKind::EditConflict).await;
    let again: HostedSession = read(put(&host, &path, &record("Lights.", 0)).await, 200).await;
    assert_eq!(again.record_revision, 1, "what is there is no conflict");
    assert_eq!(again.session.record.unwrap().minutes, "Lights.");
    let both = record("Lights and buses.", 1);
    let both: HostedSession = read(put(&host, &path, &both).await, 200).await;
    assert_eq!(both.record_revision, 2);
    let unchanged: HostedSession = read(
        edit(
            &host,
            &both,
            &plan_at("2026-11-23T11:00", "2026-11-23T12:00"),
        )
        .await,
        200,
    )
    .await;
    assert_eq!(unchanged.record_revision, 2, "the facts are another thing");
}

//! Numbers, batches, checkpoints.

use api_types::ReportId;
use api_types::audit::AuditAction;
use backend::access::Actor;
use backend::audit::Checkpoint;
use chrono::TimeDelta;
use sea_orm::{FromQueryResult, Statement};
use uuid::Uuid;

use super::{check, run, sequence, write};
use crate::harness::TestApp;

#[derive(Debug, FromQueryResult)]
struct Row {
    seq: i64,
    hour: Option<i16>,
    actor: Uuid,
    action: i16,
    object_id: Uuid,
}

async fn rows(app: &TestApp) -> Vec<Row> {
    let backend = app.db.read().get_database_backend();
    let sql = "SELECT seq, hour, actor, action, object_id FROM audit_entry ORDER BY seq";
    Row::find_by_statement(Statement::from_string(backend, sql))
        .all(app.db.read())
        .await
        .unwrap()
}

#[tokio::test]
async fn entries_get_contiguous_numbers_and_a_signed_end() {
    let app = TestApp::spawn().await;
    for object in 0..7 {
        write(&app, Actor::System, AuditAction::StaffAdded, object).await;
    }
    assert_eq!(sequence(&app).await, 7);
    write(&app, Actor::System, AuditAction::StaffDisabled, 3).await;
    assert_eq!(sequence(&app).await, 1);
    assert_eq!(sequence(&app).await, 0);
    let numbers: Vec<i64> = rows(&app).await.iter().map(|row| row.seq).collect();
    assert_eq!(numbers, (0..8).collect::<Vec<_>>());
    let verified = check(&app, None).await.unwrap();
    assert_eq!((verified.size, verified.checkpoints), (8, 2));
}

#[tokio::test]
async fn two_who_number_at_once_do_not_number_twice() {
    let app = TestApp::spawn().await;
    for object in 0..40 {
        write(&app, Actor::System, AuditAction::StaffAdded, object).await;
    }
    let (a, b, c) = tokio::join!(sequence(&app), sequence(&app), sequence(&app));
    assert_eq!(a + b + c, 40);
    assert_eq!(check(&app, None).await.unwrap().size, 40);
}

#[tokio::test]
async fn what_reporters_did_is_appended_the_next_day_shuffled_without_hour_or_actor() {
    let app = TestApp::spawn().await;
    for object in 0..30 {
        write(&app, Actor::Visitor, AuditAction::ReportStored, object).await;
        write(&app, Actor::System, AuditAction::StaffAdded, 1_000 + object).await;
    }
    write(
        &app,
        Actor::Reporter(ReportId(Uuid::from_u128(5))),
        AuditAction::Withdrawn,
        5,
    )
    .await;
    assert_eq!(sequence(&app).await, 30);
    assert!(
        rows(&app)
            .await
            .iter()
            .all(|row| row.action == AuditAction::StaffAdded as i16)
    );
    app.clock.advance(TimeDelta::hours(13));
    assert_eq!(sequence(&app).await, 0, "still the same day in the city");
    app.clock.advance(TimeDelta::hours(2));
    write(&app, Actor::System, AuditAction::StaffAdded, 2_000).await;
    assert_eq!(sequence(&app).await, 32);
    let rows = rows(&app).await;
    let batch: Vec<_> = rows.iter().filter(|row| row.hour.is_none()).collect();
    assert_eq!(batch.len(), 31);
    assert!(batch.iter().all(|row| row.actor.is_nil()));
    // Nobody's entry in between.
    let places: Vec<i64> = batch.iter().map(|row| row.seq).collect();
    assert_eq!(places, (30..61).collect::<Vec<_>>());
    let order: Vec<u128> = batch.iter().map(|row| row.object_id.as_u128()).collect();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    assert_ne!(order, sorted, "31 entries in the order in which they came");
    check(&app, None).await.unwrap();
}

#[tokio::test]
async fn a_checkpoint_is_served_and_new_once_a_day() {
    let app = TestApp::spawn().await;
    assert_eq!(
        app.resident.get("/.well-known/checkpoint").await.status(),
        404
    );
    write(&app, Actor::System, AuditAction::StaffAdded, 1).await;
    sequence(&app).await;
    let first = app.resident.get("/.well-known/checkpoint").await;
    assert_eq!(first.headers()["content-type"], "text/plain; charset=utf-8");
    let first = first.text().await.unwrap();
    let key = app.application.back_office().audit.verifying_key();
    let opened = Checkpoint::open(&first, &key).unwrap();
    assert_eq!(
        (opened.origin.as_str(), opened.size),
        ("amparo-test/log", 1)
    );
    write(&app, Actor::System, AuditAction::StaffAdded, 2).await;
    sequence(&app).await;
    let same = app
        .console
        .get("/.well-known/checkpoint")
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(same, first);
    app.clock.advance(TimeDelta::days(1));
    sequence(&app).await;
    let next = app
        .resident
        .get("/.well-known/checkpoint")
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(Checkpoint::open(&next, &key).unwrap().size, 2);
    // Whoever kept yesterday's sees that today's log begins with it.
    check(&app, Some(&first)).await.unwrap();
}

#[tokio::test]
async fn the_database_refuses_to_change_what_has_a_number() {
    let app = TestApp::spawn().await;
    write(&app, Actor::System, AuditAction::StaffAdded, 1).await;
    sequence(&app).await;
    for sql in [
        "UPDATE audit_entry SET day = day + 1",
        "DELETE FROM audit_entry",
        "UPDATE audit_checkpoint SET size = 0",
        "DELETE FROM audit_checkpoint",
    ] {
        assert!(run(&app, sql).await.is_err(), "{sql}");
    }
    if app.on_postgres() {
        assert!(run(&app, "TRUNCATE audit_entry").await.is_err());
    }
    check(&app, None).await.unwrap();
}

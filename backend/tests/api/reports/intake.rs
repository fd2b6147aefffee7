//! A sealed report comes in: once, whole, or not at all.

use api_types::ProblemKind;
use api_types::reports::{NewReport, ReportStored};
use chrono::TimeDelta;
use futures_util::future::join_all;
use sea_orm::ConnectionTrait;

use crate::fixtures::directory::{AID, HATE};
use crate::fixtures::reports::{self, Code, Draft};
use crate::fixtures::rows::{
    Of::{Keys, Main},
    all_counts, count, run,
};
use crate::fixtures::{city, directory::TestDirectory};
use crate::harness::{TestApp, assert_refused};

#[tokio::test]
async fn a_report_is_stored_whole_and_its_code_opens_the_mailbox() {
    let (app, directory) = city().await;
    let draft = Draft::hate_for_both();
    let stored = draft.send(&app, &directory).await;
    assert_eq!(stored.received.0, "2026-11-23");
    assert_eq!(stored.due.0, "2026-11-24");
    assert_eq!(count(Main(&app), "report").await, 1);
    assert_eq!(count(Main(&app), "report_part").await, 3);
    assert_eq!(count(Main(&app), "case_record").await, 2);
    assert_eq!(count(Keys(&app), "row_key").await, 3);
    let mailbox = draft.code.mailbox(&app).await;
    assert_eq!(mailbox.report_id, draft.id);
    assert_eq!(mailbox.advocate.unwrap().as_str(), AID);
    assert_eq!(mailbox.units.len(), 2);
    assert!(mailbox.openings.is_empty() && mailbox.withdrawal.is_none());
}

#[tokio::test]
async fn the_day_is_the_citys_own_also_just_before_its_midnight() {
    let (app, directory) = city().await;
    app.clock.set("2026-11-24T07:59:59Z".parse().unwrap());
    let stored = Draft::property().send(&app, &directory).await;
    assert_eq!(stored.received.0, "2026-11-23");
}

#[tokio::test]
async fn a_report_can_be_sent_without_any_contact_detail() {
    let (app, directory) = city().await;
    let mut draft = Draft::hate();
    draft.contact = String::new();
    draft.send(&app, &directory).await;
}

#[tokio::test]
async fn the_same_bytes_give_the_same_answer_on_the_next_day_too() {
    let (app, directory) = city().await;
    let report = Draft::hate().seal(&directory);
    let first: ReportStored = reports::send(&app, report.clone())
        .await
        .json()
        .await
        .unwrap();
    let before = all_counts(&app).await;
    app.clock.advance(TimeDelta::days(1));
    let again = reports::send(&app, report).await;
    assert_eq!(again.status(), 201);
    assert_eq!(again.json::<ReportStored>().await.unwrap(), first);
    assert_eq!(all_counts(&app).await, before);
}

#[tokio::test]
async fn twenty_sendings_of_the_same_bytes_at_once_store_one_report() {
    let (app, directory) = city().await;
    let report = Draft::hate().seal(&directory);
    let answers = join_all((0..20).map(|_| reports::send(&app, report.clone()))).await;
    let mut bodies = Vec::new();
    for answer in answers {
        assert_eq!(answer.status(), 201);
        bodies.push(answer.json::<ReportStored>().await.unwrap());
    }
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(count(Main(&app), "report").await, 1);
    assert_eq!(count(Main(&app), "report_part").await, 3);
    assert_eq!(count(Main(&app), "case_record").await, 1);
}

#[tokio::test]
async fn a_code_or_an_id_that_is_taken_is_a_conflict_and_changes_nothing() {
    let (app, directory) = city().await;
    let first = Draft::hate();
    first.send(&app, &directory).await;
    let before = all_counts(&app).await;
    let same_code = Draft {
        code: first.code.clone(),
        ..Draft::hate()
    };
    let answer = reports::send(&app, same_code.seal(&directory)).await;
    assert_refused(answer, ProblemKind::ReportConflict).await;
    assert_eq!(all_counts(&app).await, before);
    let same_id = Draft {
        id: first.id,
        code: Code::new(),
        ..Draft::hate()
    };
    let answer = reports::send(&app, same_id.seal(&directory)).await;
    assert_refused(answer, ProblemKind::ReportConflict).await;
    assert_eq!(all_counts(&app).await, before);
    assert_eq!(first.code.mailbox(&app).await.report_id, first.id);
}

#[tokio::test]
async fn a_key_of_the_epoch_before_is_good_for_thirty_days() {
    let (app, mut directory) = city().await;
    let sealed_before = Draft::hate().seal(&directory);
    let held_back = Draft::hate().seal(&directory);
    directory.rotate();
    directory.publish(&app).await;
    assert_eq!(reports::send(&app, sealed_before).await.status(), 201);
    app.clock.advance(TimeDelta::days(32));
    let answer = reports::send(&app, held_back).await;
    assert_refused(answer, ProblemKind::EnvelopeUnknownKey).await;
    Draft::hate().send(&app, &directory).await;
}

/// Breaks the main transaction after the row keys were committed.
async fn send_into_a_broken_desk(app: &TestApp, report: &NewReport) {
    run(
        Main(app),
        "ALTER TABLE case_record RENAME TO case_record_away",
    )
    .await;
    let answer = reports::send(app, report.clone()).await;
    assert_refused(answer, ProblemKind::Internal).await;
    run(
        Main(app),
        "ALTER TABLE case_record_away RENAME TO case_record",
    )
    .await;
}

#[tokio::test]
async fn a_report_whose_transaction_breaks_leaves_keys_that_are_swept() {
    let (app, directory) = city().await;
    let report = Draft::hate().seal(&directory);
    send_into_a_broken_desk(&app, &report).await;
    assert_eq!(count(Main(&app), "report").await, 0);
    assert_eq!(count(Main(&app), "report_part").await, 0);
    assert_eq!(
        count(Main(&app), "audit_pending").await,
        audit_of_the_directory()
    );
    assert_eq!(count(Keys(&app), "row_key").await, 3);
    let kept = Draft::property();
    kept.send(&app, &directory).await;

    app.clock.advance(TimeDelta::days(3));
    let swept = app
        .application
        .reports()
        .sweep_orphaned_keys()
        .await
        .unwrap();
    assert_eq!(swept, 3);
    assert_eq!(count(Keys(&app), "row_key").await, 2);
    assert_eq!(reports::send(&app, report).await.status(), 201);
}

#[tokio::test]
async fn the_phone_sends_again_after_a_broken_transaction_and_the_old_keys_serve() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    let report = draft.seal(&directory);
    send_into_a_broken_desk(&app, &report).await;
    assert_eq!(reports::send(&app, report).await.status(), 201);
    assert_eq!(count(Keys(&app), "row_key").await, 3);
    let written = draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "hello")
        .await;
    assert_eq!(written.status(), 201);
}

// Publishing the directory is in the log too.
fn audit_of_the_directory() -> i64 {
    1
}

#[tokio::test]
async fn without_the_database_nothing_is_stored_and_the_phone_is_told_to_come_again() {
    let (app, directory) = city().await;
    let report = Draft::hate().seal(&directory);
    let answer = with_closed(&app, &directory, report.clone(), &app.keys_db).await;
    assert_eq!(answer.headers()["retry-after"], "30");
    assert_refused(answer, ProblemKind::StorageUnavailable).await;
    assert_eq!(count(Main(&app), "report").await, 0);
    let answer = with_closed(&app, &directory, report, &app.db).await;
    assert_refused(answer, ProblemKind::StorageUnavailable).await;
}

async fn with_closed(
    app: &TestApp,
    _: &TestDirectory,
    report: NewReport,
    db: &backend::db::Db,
) -> reqwest::Response {
    db.clone().close().await.unwrap();
    reports::send(app, report).await
}

#[tokio::test]
async fn with_a_full_disk_nothing_is_stored() {
    let (app, directory) = city().await;
    if app.on_postgres() {
        // There a full disk is a fault of class 53, which the platform's own tests name.
        return;
    }
    let before = all_counts(&app).await;
    let writer = app.db.for_migrations();
    writer
        .execute_unprepared("PRAGMA max_page_count = 1")
        .await
        .unwrap();
    let mut refused = 0;
    for _ in 0..40 {
        let answer = reports::send(&app, Draft::hate().seal(&directory)).await;
        if answer.status() != 201 {
            assert_refused(answer, ProblemKind::StorageUnavailable).await;
            refused += 1;
        }
    }
    assert!(refused > 0);
    let stored = 40 - refused;
    assert_eq!(count(Main(&app), "report").await, stored);
    assert_eq!(count(Main(&app), "report_part").await, 3 * stored);
    assert_eq!(count(Main(&app), "case_record").await, stored);
    assert_eq!(before[0].1, 0);
}

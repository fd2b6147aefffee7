//! Row keys: made once, gone for good.

use std::collections::HashSet;

use backend::rowkeys::{KeyKind, RowKeys};
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, Statement};
use sealing::RowContext;
use uuid::Uuid;

use crate::harness::TestApp;

fn row(number: u8) -> Uuid {
    Uuid::from_bytes([number; 16])
}

fn keys(app: &TestApp) -> &RowKeys {
    &app.application.platform().row_keys
}

const CONTEXT: RowContext<'_> = RowContext {
    instance: "amparo-test",
    table: "probe",
    column: "probe",
    row_id: &[1; 16],
    schema: 1,
};

#[tokio::test]
async fn a_row_keeps_the_key_it_got_first() {
    let app = TestApp::spawn().await;
    let first = keys(&app).create(row(1), KeyKind::Content).await.unwrap();
    let sealed = first.seal(&CONTEXT, b"text", &mut backend::random::rng());
    let again = keys(&app)
        .create_all(row(1), &[KeyKind::Contact, KeyKind::Content])
        .await
        .unwrap();
    assert_eq!(again[1].0, KeyKind::Content);
    assert_eq!(
        again[1].1.open(&CONTEXT, &sealed).unwrap().reveal(),
        b"text"
    );
    assert!(again[0].1.open(&CONTEXT, &sealed).is_err());
}

#[tokio::test]
async fn a_shredded_key_is_gone_and_stays_gone_when_a_backup_comes_back() {
    let app = TestApp::spawn().await;
    keys(&app)
        .create_all(row(1), &KeyKind::OF_REPORTS)
        .await
        .unwrap();
    let statement =
        |sql: &str| Statement::from_string(app.keys_db.read().get_database_backend(), sql);
    let backup = app
        .keys_db
        .read()
        .query_all_raw(statement("SELECT * FROM row_key"))
        .await
        .unwrap();
    assert_eq!(backup.len(), 4);
    app.keys_db
        .for_migrations()
        .execute_unprepared("CREATE TABLE backup AS SELECT * FROM row_key")
        .await
        .unwrap();
    let shredded = [
        KeyKind::Content,
        KeyKind::Contact,
        KeyKind::ImmigrationStatus,
    ];
    keys(&app).shred(row(1), &shredded).await.unwrap();
    keys(&app).shred(row(1), &shredded).await.unwrap();
    assert!(
        keys(&app)
            .get(row(1), KeyKind::Content)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        keys(&app)
            .get(row(1), KeyKind::Facts)
            .await
            .unwrap()
            .is_some()
    );
    app.keys_db
        .for_migrations()
        .execute_unprepared("DELETE FROM row_key")
        .await
        .unwrap();
    app.keys_db
        .for_migrations()
        .execute_unprepared("INSERT INTO row_key SELECT * FROM backup")
        .await
        .unwrap();
    assert_eq!(keys(&app).replay_tombstones().await.unwrap(), 3);
    assert!(
        keys(&app)
            .get(row(1), KeyKind::Content)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        keys(&app)
            .get(row(1), KeyKind::Facts)
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn nothing_of_a_shredded_key_is_left_in_the_files_of_the_database() {
    let app = TestApp::spawn().await;
    keys(&app).create(row(1), KeyKind::Content).await.unwrap();
    let backend = app.keys_db.read().get_database_backend();
    let wrapped = Statement::from_string(backend, "SELECT wrapped FROM row_key");
    let wrapped = app.keys_db.read().query_one_raw(wrapped).await.unwrap();
    let wrapped: Vec<u8> = wrapped.unwrap().try_get("", "wrapped").unwrap();
    assert!(app.stores(&wrapped).await);
    keys(&app).shred(row(1), &[KeyKind::Content]).await.unwrap();
    assert!(!app.stores(&wrapped).await);
}

#[tokio::test]
async fn a_key_whose_row_never_came_is_swept_after_a_day() {
    let app = TestApp::spawn().await;
    for number in 1..=3 {
        keys(&app)
            .create(row(number), KeyKind::Content)
            .await
            .unwrap();
    }
    keys(&app).create(row(9), KeyKind::Staff).await.unwrap();
    let sweep = || {
        keys(&app).sweep_orphans(&KeyKind::OF_REPORTS, |_| {
            Box::pin(async { Ok(HashSet::from([row(1)])) })
        })
    };
    assert_eq!(sweep().await.unwrap(), 0);
    app.clock.advance(TimeDelta::days(1));
    assert_eq!(sweep().await.unwrap(), 0);
    // Sent again after a day: the key that it kept is as good as new.
    keys(&app).create(row(2), KeyKind::Content).await.unwrap();
    app.clock.advance(TimeDelta::days(1));
    assert_eq!(sweep().await.unwrap(), 1);
    let left = keys(&app)
        .get_many(&[row(1), row(2), row(3)], KeyKind::Content)
        .await
        .unwrap();
    let left: HashSet<Uuid> = left.into_keys().collect();
    assert_eq!(left, HashSet::from([row(1), row(2)]));
    assert!(
        keys(&app)
            .get(row(9), KeyKind::Staff)
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn keys_are_wrapped_again_under_a_new_key_encryption_key() {
    use backend::rowkeys::KeyRing;
    use sealing::Kek;

    let app = TestApp::spawn().await;
    let first = keys(&app).create(row(1), KeyKind::Content).await.unwrap();
    let sealed = first.seal(&CONTEXT, b"text", &mut backend::random::rng());
    let with = |ring: Vec<(u32, Kek)>| {
        let platform = app.application.platform();
        RowKeys::new(
            app.keys_db.clone(),
            app.db.clone(),
            KeyRing::new(ring).unwrap(),
            app.clock.clone(),
            platform.zone,
        )
    };
    let (old, new) = (
        || Kek::from_bytes([0xa1; 32]),
        || Kek::from_bytes([0xb1; 32]),
    );
    let both = with(vec![(2, new()), (1, old())]);
    assert_eq!(both.rewrap().await.unwrap(), 1);
    assert_eq!(both.rewrap().await.unwrap(), 0);
    let alone = with(vec![(2, new())]);
    let key = alone.get(row(1), KeyKind::Content).await.unwrap().unwrap();
    assert_eq!(key.open(&CONTEXT, &sealed).unwrap().reveal(), b"text");
    assert!(keys(&app).get(row(1), KeyKind::Content).await.is_err());
}

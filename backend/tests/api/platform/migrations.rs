//! A step that moves data is tried with data.

use backend::db::Db;
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};

use crate::harness::TestApp;

// Everything before `m1005_staff_host`.
const BEFORE_HOSTS: u32 = 10;

async fn count(db: &DatabaseConnection, sql: &str) -> i64 {
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let row = db.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn accounts_and_logins_survive_the_new_role() {
    let app = TestApp::spawn().await;
    // PostgreSQL alters the table in place; SQLite makes it anew.
    let path = app.folder.join("older.db");
    let db = Db::open(&format!("sqlite://{}", path.display()), 1)
        .await
        .unwrap();
    let writer = db.for_migrations();
    Migrator::up(writer, Some(BEFORE_HOSTS)).await.unwrap();
    let pending = Migrator::get_pending_migrations(writer).await.unwrap();
    assert_eq!(pending[0].name(), "m1005_staff_host");
    writer
        .execute_unprepared(
            "INSERT INTO staff VALUES (x'01', 'ada', 'A.', 'admin', NULL, NULL, 0, x'', 1, 1, x'', x'', x'', 0, x'', x'');
             INSERT INTO login VALUES (x'02', x'01', 1, 1, 0);",
        )
        .await
        .unwrap();
    Migrator::up(writer, None).await.unwrap();
    assert_eq!(
        count(
            writer,
            "SELECT count(*) FROM staff WHERE login_name = 'ada'"
        )
        .await,
        1
    );
    assert_eq!(count(writer, "SELECT count(*) FROM login").await, 1);
    assert_eq!(
        count(writer, "SELECT count(*) FROM pragma_foreign_key_check").await,
        0
    );
    let orphan = "INSERT INTO login VALUES (x'03', x'ff', 1, 1, 0)";
    assert!(
        writer.execute_unprepared(orphan).await.is_err(),
        "foreign keys are on again"
    );
    db.close().await.unwrap();
}

//! The log: what is appended, how it is numbered and signed, and how a change is found.

mod appending;
mod tampering;

use api_types::audit::AuditAction;
use backend::access::Actor;
use backend::audit::{Fault, Verified, record, verify};
use backend::clock::Clock;
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::harness::TestApp;

/// Writes an entry as a capability does, in a transaction of its own.
async fn write(app: &TestApp, actor: Actor, action: AuditAction, object: u128) {
    let at = app
        .clock
        .now()
        .with_timezone(&app.application.platform().zone);
    app.db
        .write(move |transaction| {
            Box::pin(async move {
                let object = Uuid::from_u128(object);
                record(transaction, at, &actor, action, object, [7; 32]).await?;
                Ok::<_, DbErr>(())
            })
        })
        .await
        .unwrap();
}

async fn sequence(app: &TestApp) -> u64 {
    app.application
        .back_office()
        .audit
        .sequence()
        .await
        .unwrap()
}

async fn check(app: &TestApp, since: Option<&str>) -> Result<Verified, Fault> {
    let key = app.application.back_office().audit.verifying_key();
    verify(app.db.read(), &key, "amparo-test/log", since).await
}

async fn run(app: &TestApp, sql: &str) -> Result<u64, DbErr> {
    let done = app.db.for_migrations().execute_unprepared(sql).await?;
    Ok(done.rows_affected())
}

//! Mail addresses of the staff (enveloped) and the mails that wait.

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::run(manager, TABLES).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const TABLES: &[&str] = &[
    "CREATE TABLE mail_address (
        staff_id {uuid} NOT NULL PRIMARY KEY,
        address {bytes} NOT NULL,
        language {text} NOT NULL
    ) {keyed}",
    "CREATE TABLE outbox (
        id {uuid} NOT NULL PRIMARY KEY,
        staff_id {uuid} NOT NULL,
        kind {text} NOT NULL,
        slot {big} NOT NULL,
        not_before {big} NOT NULL,
        tries {int} NOT NULL,
        lease {uuid},
        leased_until {big} NOT NULL,
        UNIQUE (staff_id, kind, slot)
    ) {keyed}",
    "CREATE INDEX outbox_due ON outbox (not_before)",
];

//! The append-only log: what waits for its number, what has one, and the signed checkpoints.

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::run(manager, TABLES).await?;
        let sqlite = manager.get_database_backend() == sea_orm::DatabaseBackend::Sqlite;
        ddl::run(
            manager,
            if sqlite {
                GUARDS_SQLITE
            } else {
                GUARDS_POSTGRES
            },
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const TABLES: &[&str] = &[
    "CREATE TABLE audit_pending (
        id {uuid} NOT NULL PRIMARY KEY,
        day {int} NOT NULL,
        hour {small},
        actor {uuid} NOT NULL,
        role {small} NOT NULL,
        action {small} NOT NULL,
        object_kind {small} NOT NULL,
        object_id {uuid} NOT NULL,
        outcome {small} NOT NULL,
        detail {bytes} NOT NULL
    ) {keyed}",
    "CREATE TABLE audit_entry (
        seq {big} NOT NULL PRIMARY KEY,
        day {int} NOT NULL,
        hour {small},
        actor {uuid} NOT NULL,
        role {small} NOT NULL,
        action {small} NOT NULL,
        object_kind {small} NOT NULL,
        object_id {uuid} NOT NULL,
        outcome {small} NOT NULL,
        detail {bytes} NOT NULL,
        leaf {bytes} NOT NULL
    ) {keyed}",
    "CREATE TABLE audit_checkpoint (
        number {big} NOT NULL PRIMARY KEY,
        size {big} NOT NULL,
        day {int} NOT NULL,
        public {bool} NOT NULL,
        note {text} NOT NULL
    ) {keyed}",
    "CREATE TABLE audit_head (
        id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
        size {big} NOT NULL,
        frontier {bytes} NOT NULL,
        checkpoints {big} NOT NULL,
        batched_until {int} NOT NULL
    ) {keyed}",
];

const GUARDS_SQLITE: &[&str] = &[
    "CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER audit_checkpoint_no_update BEFORE UPDATE ON audit_checkpoint
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER audit_checkpoint_no_delete BEFORE DELETE ON audit_checkpoint
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
];

const GUARDS_POSTGRES: &[&str] = &[
    "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$",
    "CREATE TRIGGER audit_entry_no_update BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()",
    "CREATE TRIGGER audit_entry_no_delete BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()",
    "CREATE TRIGGER audit_checkpoint_no_update BEFORE UPDATE OR DELETE ON audit_checkpoint
        FOR EACH ROW EXECUTE FUNCTION audit_is_append_only()",
    "CREATE TRIGGER audit_checkpoint_no_delete BEFORE TRUNCATE ON audit_checkpoint
        FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()",
];

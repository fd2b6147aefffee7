//! The role of session hosts: they belong to no unit, like admins and auditors. An old CHECK named the roles; it is replaced.
//!
//! SQLite cannot alter a CHECK: the table is made anew, with foreign keys off while it is exchanged (sqlite.org/lang_altertable.html#otheralter).

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == sea_orm::DatabaseBackend::Sqlite {
            // The writer is one connection: the pragma and the transaction meet on it.
            ddl::run(manager, &[ON_SQLITE]).await
        } else {
            ddl::run(manager, ON_POSTGRES).await
        }
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(false)
    }
}

const ON_POSTGRES: &[&str] = &["BEGIN;
    ALTER TABLE staff DROP CONSTRAINT IF EXISTS staff_role_check;
    ALTER TABLE staff DROP CONSTRAINT IF EXISTS staff_check1;
    ALTER TABLE staff DROP CONSTRAINT IF EXISTS staff_role_known;
    ALTER TABLE staff DROP CONSTRAINT IF EXISTS staff_role_without_unit;
    ALTER TABLE staff ADD CONSTRAINT staff_role_known CHECK
        (role IN ('detective', 'property-officer', 'supervisor', 'advocate', 'advocate-supervisor', 'admin', 'auditor', 'host'));
    ALTER TABLE staff ADD CONSTRAINT staff_role_without_unit CHECK ((role IN ('admin', 'auditor', 'host')) = (unit IS NULL));
    COMMIT;"];

const ON_SQLITE: &str = "PRAGMA foreign_keys = OFF;
    BEGIN IMMEDIATE;
    DROP TABLE IF EXISTS staff_next;
    CREATE TABLE staff_next (
        id {uuid} NOT NULL PRIMARY KEY,
        login_name {text} NOT NULL UNIQUE CHECK (login_name = lower(login_name)),
        display_name {text} NOT NULL,
        role {text} NOT NULL,
        unit {text},
        unit_kind {text},
        disabled {bool} NOT NULL,
        stretch_salt {bytes} NOT NULL,
        stretch_memory_kib {int} NOT NULL,
        stretch_passes {int} NOT NULL,
        auth_salt {bytes} NOT NULL,
        auth_tag {bytes} NOT NULL,
        totp_seed {bytes} NOT NULL,
        totp_last_step {big} NOT NULL,
        sealed_seed {bytes} NOT NULL,
        personal_key {bytes} NOT NULL,
        FOREIGN KEY (unit, unit_kind) REFERENCES staff_unit (unit, kind),
        CHECK (role IN ('detective', 'property-officer', 'supervisor', 'advocate', 'advocate-supervisor', 'admin', 'auditor', 'host')),
        CHECK ((unit IS NULL) = (unit_kind IS NULL)),
        CHECK ((role IN ('admin', 'auditor', 'host')) = (unit IS NULL)),
        CHECK (role NOT IN ('advocate', 'advocate-supervisor') OR unit_kind = 'advocate'),
        CHECK (role NOT IN ('detective', 'property-officer', 'supervisor') OR unit_kind = 'police')
    ) {keyed};
    INSERT INTO staff_next SELECT * FROM staff;
    DROP TABLE staff;
    ALTER TABLE staff_next RENAME TO staff;
    COMMIT;
    PRAGMA foreign_keys = ON;";

//! People on the staff, their logins, and how often a name was tried.

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

// A unit has one kind: the staff table points at (unit, kind), so that no role can be put into a unit of the other kind.
// login_attempt has no names: names that nobody has are tried too, and some are somebody's pass-phrase.
const TABLES: &[&str] = &[
    "CREATE TABLE staff_unit (
        unit {text} NOT NULL PRIMARY KEY,
        kind {text} NOT NULL CHECK (kind IN ('police', 'advocate')),
        UNIQUE (unit, kind)
    ) {keyed}",
    "CREATE TABLE staff (
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
        CHECK (role IN ('detective', 'property-officer', 'supervisor', 'advocate', 'advocate-supervisor', 'admin', 'auditor')),
        CHECK ((unit IS NULL) = (unit_kind IS NULL)),
        CHECK ((role IN ('admin', 'auditor')) = (unit IS NULL)),
        CHECK (role NOT IN ('advocate', 'advocate-supervisor') OR unit_kind = 'advocate'),
        CHECK (role NOT IN ('detective', 'property-officer', 'supervisor') OR unit_kind = 'police')
    ) {keyed}",
    "CREATE TABLE login (
        id {uuid} NOT NULL PRIMARY KEY,
        staff_id {uuid} NOT NULL REFERENCES staff (id),
        started {big} NOT NULL,
        seen {big} NOT NULL,
        revoked {bool} NOT NULL
    ) {keyed}",
    "CREATE INDEX login_of_staff ON login (staff_id)",
    "CREATE INDEX login_by_start ON login (started)",
    "CREATE TABLE login_attempt (
        name_tag {bytes} NOT NULL PRIMARY KEY,
        failures {int} NOT NULL,
        window_start {big} NOT NULL,
        blocked_until {big} NOT NULL
    ) {keyed}",
];

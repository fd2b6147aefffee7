//! The signed key directory in all its versions, and the unit seeds wrapped to the members.

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
    "CREATE TABLE directory (
        version {int} NOT NULL PRIMARY KEY,
        note {text} NOT NULL,
        published {day} NOT NULL
    ) {keyed}",
    "CREATE TABLE unit_epoch (
        unit {text} NOT NULL,
        epoch {int} NOT NULL,
        previous_seed {bytes},
        PRIMARY KEY (unit, epoch)
    ) {keyed}",
    "CREATE TABLE unit_member (
        staff_id {uuid} NOT NULL,
        unit {text} NOT NULL,
        epoch {int} NOT NULL,
        wrapped_seed {bytes} NOT NULL,
        with_history {bool} NOT NULL,
        PRIMARY KEY (staff_id, unit, epoch),
        FOREIGN KEY (unit, epoch) REFERENCES unit_epoch (unit, epoch)
    ) {keyed}",
];

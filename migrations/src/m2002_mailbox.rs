//! What is written and read after a report came: messages, and who opened which part on which day.

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::run(
            manager,
            &[
                "CREATE TABLE message (
                    report_id {uuid} NOT NULL REFERENCES report (id) ON DELETE CASCADE,
                    unit {text} NOT NULL,
                    revision {int} NOT NULL,
                    day {day} NOT NULL,
                    sealed {bytes} NOT NULL,
                    PRIMARY KEY (report_id, unit, revision)
                ) {keyed}",
                "CREATE TABLE opening (
                    report_id {uuid} NOT NULL REFERENCES report (id) ON DELETE CASCADE,
                    unit {text} NOT NULL,
                    part {small} NOT NULL,
                    day {day} NOT NULL,
                    PRIMARY KEY (report_id, unit, part, day)
                ) {keyed}",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

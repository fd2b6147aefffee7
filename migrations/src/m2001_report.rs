//! A report: the narrow routing row, and its sealed parts in a table of their own. No time, no sequence, no address.

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
                "CREATE TABLE report (
                    id {uuid} NOT NULL PRIMARY KEY,
                    kind {small} NOT NULL,
                    urgent {bool} NOT NULL,
                    area {small},
                    received_day {day} NOT NULL,
                    due_day {day} NOT NULL,
                    lookup_digest {bytes} NOT NULL UNIQUE,
                    access_digest {bytes} NOT NULL,
                    body_digest {bytes} NOT NULL,
                    units {text} NOT NULL,
                    advocate_unit {text},
                    box_state {small} NOT NULL,
                    withdrawal {small} NOT NULL,
                    shred_day {day},
                    opened_by_police {bool} NOT NULL,
                    language {bytes},
                    reply_key {bytes}
                ) {keyed}",
                // What the daily job walks along, and the boxes that one advocate unit holds.
                "CREATE INDEX report_by_day ON report (received_day)",
                "CREATE INDEX report_to_shred ON report (shred_day) WHERE shred_day IS NOT NULL",
                "CREATE INDEX report_box ON report (advocate_unit, id, received_day)
                    WHERE box_state = 1 AND withdrawal = 0",
                "CREATE TABLE report_part (
                    report_id {uuid} NOT NULL REFERENCES report (id) ON DELETE CASCADE,
                    class {small} NOT NULL,
                    revision {int} NOT NULL,
                    sealed {bytes} NOT NULL,
                    PRIMARY KEY (report_id, class, revision)
                ) {keyed}",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

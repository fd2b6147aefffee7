//! The desk of a unit: one line per report and unit, and the two indexes that answer every page of the queue alone.

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
                "CREATE TABLE case_record (
                    unit {text} NOT NULL,
                    report_id {uuid} NOT NULL,
                    state {small} NOT NULL,
                    kind {small} NOT NULL,
                    urgent {bool} NOT NULL,
                    area {small},
                    received_day {day} NOT NULL,
                    due_day {day} NOT NULL,
                    language_tag {bytes} NOT NULL,
                    unread {bool} NOT NULL,
                    withdrawn {bool} NOT NULL,
                    PRIMARY KEY (report_id, unit)
                ) {keyed}",
                "CREATE INDEX case_queue ON case_record
                    (unit, state, due_day, report_id, kind, urgent, area, received_day, language_tag, unread, withdrawn)",
                "CREATE INDEX case_urgent ON case_record (unit, state, due_day, report_id, urgent) WHERE urgent",
                // Units in whose work list something is new. No time, no count: the mail to their people says no more.
                "CREATE TABLE desk_news (unit {text} NOT NULL PRIMARY KEY) {keyed}",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

//! Key database: one wrapped key per row and kind, and the day it was made (for the sweep of orphans).

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
                "CREATE TABLE row_key (
                    row_id {uuid} NOT NULL,
                    kind {small} NOT NULL,
                    day {day} NOT NULL,
                    wrapped {bytes} NOT NULL,
                    PRIMARY KEY (row_id, kind)
                ) {keyed}",
                "CREATE INDEX row_key_by_day ON row_key (day, row_id)",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

//! What was shredded. Kept in the main database, so that it survives a restore of the key database and is replayed on it.

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::run(
            manager,
            &["CREATE TABLE shred_tombstone (
                    row_id {uuid} NOT NULL,
                    kind {small} NOT NULL,
                    day {day} NOT NULL,
                    PRIMARY KEY (row_id, kind)
                ) {keyed}"],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

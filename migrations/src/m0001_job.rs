//! Periodic work: who holds which job until when, and when it is due again.

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::run(
            manager,
            &["CREATE TABLE job (
                    name {text} NOT NULL PRIMARY KEY,
                    due_at {time} NOT NULL,
                    lease_until {time},
                    holder {uuid}
                ) {keyed}"],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

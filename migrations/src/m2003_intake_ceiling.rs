//! The ceiling of intake per hour, over all replicas. The hour is a keyed digest: the row dates no report.

use sea_orm_migration::prelude::*;

use crate::ddl;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        ddl::run(
            manager,
            &["CREATE TABLE intake_ceiling (
                    id {small} NOT NULL PRIMARY KEY CHECK (id = 1),
                    hour_tag {bytes} NOT NULL,
                    taken {big} NOT NULL
                ) {keyed}"],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

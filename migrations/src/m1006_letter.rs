//! Browsers in which a host gets alarms; mails to residents: a letter that waits is sealed under the row key of what it is about, so that shredding that key takes it too.

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
                "CREATE TABLE letter (
                    id {uuid} NOT NULL PRIMARY KEY,
                    key_row {uuid} NOT NULL,
                    about {uuid} NOT NULL,
                    key_kind {small} NOT NULL,
                    occasion {text} NOT NULL UNIQUE,
                    sealed {bytes} NOT NULL,
                    not_before {big} NOT NULL,
                    tries {int} NOT NULL,
                    lease {uuid},
                    leased_until {big} NOT NULL
                ) {keyed}",
                "CREATE INDEX letter_due ON letter (not_before)",
                "CREATE INDEX letter_of ON letter (key_row, about)",
                "CREATE TABLE staff_device (
                    id {uuid} NOT NULL PRIMARY KEY,
                    staff_id {uuid} NOT NULL,
                    address_tag {bytes} NOT NULL UNIQUE,
                    sealed {bytes} NOT NULL
                ) {keyed}",
                "CREATE INDEX staff_device_of ON staff_device (staff_id)",
            ],
        )
        .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

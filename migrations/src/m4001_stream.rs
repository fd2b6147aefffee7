//! Livestreams of a session, and the counter that tells listeners that something changed.

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

// state_since, moved_at, next_probe, interrupted_at, alarmed_at: Unix seconds. mark: digest of the newest segment's name.
const TABLES: &[&str] = &[
    "CREATE TABLE stream (
        id {uuid} NOT NULL PRIMARY KEY,
        session_id {uuid} NOT NULL,
        place {small} NOT NULL,
        language {text} NOT NULL,
        facts {text} NOT NULL,
        state {small} NOT NULL,
        state_since {big} NOT NULL,
        by_hand {bool} NOT NULL,
        misses {int} NOT NULL,
        mark {text},
        moved_at {big} NOT NULL,
        next_probe {big},
        interrupted_at {big},
        alarmed_at {big},
        recording {text},
        recording_due {day},
        recording_day {day}
    ) {keyed}",
    "CREATE INDEX stream_of ON stream (session_id, place)",
    "CREATE INDEX stream_to_probe ON stream (next_probe) WHERE next_probe IS NOT NULL",
    "CREATE INDEX stream_now ON stream (state, session_id)",
    "CREATE INDEX stream_recording_due ON stream (recording_due) WHERE recording_day IS NULL AND recording_due IS NOT NULL",
    "CREATE TABLE stream_text (
        stream_id {uuid} NOT NULL,
        language {text} NOT NULL,
        vtt {text} NOT NULL,
        by_a_person {bool} NOT NULL,
        PRIMARY KEY (stream_id, language)
    ) {keyed}",
    "CREATE TABLE live (
        session_id {uuid} NOT NULL PRIMARY KEY,
        version {big} NOT NULL
    ) {keyed}",
];

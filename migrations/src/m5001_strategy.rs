//! What was heard, what was promised, what became of it, and who wants to know.

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

// told_due: the due day whose passing the followers were told of.
// follow_news: what the followers of one thing are to be told, and how far the telling is. Gone an hour after the last of it.
const TABLES: &[&str] = &[
    "CREATE TABLE finding (
        id {uuid} NOT NULL PRIMARY KEY,
        session_id {uuid},
        neighborhood {text} NOT NULL,
        theme {text} NOT NULL,
        language {text} NOT NULL,
        quote {text} NOT NULL,
        summary {text} NOT NULL,
        said_by {int} NOT NULL,
        published_day {day},
        changed_at {big} NOT NULL
    ) {keyed}",
    "CREATE INDEX finding_by_place ON finding (neighborhood, changed_at, id, published_day)",
    "CREATE INDEX finding_by_session ON finding (session_id, changed_at, id)",
    "CREATE INDEX finding_by_change ON finding (changed_at, id)",
    "CREATE TABLE commitment (
        id {uuid} NOT NULL PRIMARY KEY,
        neighborhood {text} NOT NULL,
        language {text} NOT NULL,
        title {text} NOT NULL,
        summary {text} NOT NULL,
        owner {text} NOT NULL,
        budget {text} NOT NULL,
        due_day {day} NOT NULL,
        first_due_day {day} NOT NULL,
        state {small} NOT NULL,
        steps_done {int} NOT NULL,
        steps_of {int} NOT NULL,
        done_day {day},
        published_day {day},
        changed_at {big} NOT NULL,
        told_due {day},
        CHECK (steps_done >= 0 AND steps_done <= steps_of)
    ) {keyed}",
    "CREATE INDEX commitment_by_day ON commitment (due_day, id)",
    "CREATE INDEX commitment_by_place ON commitment (neighborhood, due_day, id)",
    "CREATE INDEX commitment_news ON commitment (neighborhood, changed_at, id)",
    "CREATE INDEX commitment_there ON commitment (neighborhood, state, due_day, id, published_day)",
    "CREATE INDEX commitment_done ON commitment (neighborhood, done_day, id) WHERE done_day IS NOT NULL",
    "CREATE INDEX commitment_by_due ON commitment (state, due_day, id)",
    "CREATE INDEX commitment_by_change ON commitment (changed_at, id)",
    "CREATE TABLE commitment_step (
        id {uuid} NOT NULL PRIMARY KEY,
        commitment_id {uuid} NOT NULL,
        at {big} NOT NULL,
        state {small} NOT NULL,
        note {text} NOT NULL,
        evidence {text} NOT NULL,
        due_day {day} NOT NULL
    ) {keyed}",
    "CREATE INDEX commitment_step_of ON commitment_step (commitment_id, at)",
    "CREATE TABLE finding_commitment (
        finding_id {uuid} NOT NULL,
        commitment_id {uuid} NOT NULL,
        PRIMARY KEY (finding_id, commitment_id)
    ) {keyed}",
    "CREATE INDEX finding_commitment_back ON finding_commitment (commitment_id)",
    "CREATE TABLE follow (
        id {uuid} NOT NULL PRIMARY KEY,
        code_tag {bytes} NOT NULL UNIQUE,
        target_kind {small} NOT NULL,
        target {text} NOT NULL,
        channel {small} NOT NULL,
        confirmed {bool} NOT NULL,
        hold_until {big},
        sealed {bytes} NOT NULL
    ) {keyed}",
    "CREATE INDEX follow_of ON follow (target_kind, target, id)",
    "CREATE INDEX follow_holds ON follow (hold_until) WHERE hold_until IS NOT NULL",
    "CREATE TABLE follow_news (
        target_kind {small} NOT NULL,
        target {text} NOT NULL,
        waiting {text} NOT NULL,
        telling {text} NOT NULL,
        told_at {big} NOT NULL,
        told_to {uuid},
        PRIMARY KEY (target_kind, target)
    ) {keyed}",
];

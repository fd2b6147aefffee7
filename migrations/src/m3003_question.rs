//! Questions to a session, and requests for a session in somebody's own hall.

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

// question: sealed is as it was asked, under the key of the session; shown is as a host let it through.
// session_request: the group's own words are sealed until a host lets them through, from then on they stand in facts; place, days and
// languages are public at once.
const TABLES: &[&str] = &[
    "CREATE TABLE question (
        id {uuid} NOT NULL PRIMARY KEY,
        session_id {uuid} NOT NULL,
        state {small} NOT NULL,
        language {text} NOT NULL,
        sealed {bytes} NOT NULL,
        shown {text},
        answer {text},
        supports {int} NOT NULL,
        asked_day {day} NOT NULL
    ) {keyed}",
    "CREATE INDEX question_of ON question (session_id, state, supports, id)",
    "CREATE TABLE question_support (
        question_id {uuid} NOT NULL,
        work {bytes} NOT NULL,
        PRIMARY KEY (question_id, work)
    ) {keyed}",
    "CREATE TABLE session_request (
        id {uuid} NOT NULL PRIMARY KEY,
        code_tag {bytes} NOT NULL UNIQUE,
        state {small} NOT NULL,
        neighborhood {text} NOT NULL,
        facts {text} NOT NULL,
        words {bytes} NOT NULL,
        sealed {bytes} NOT NULL,
        shown {bool} NOT NULL,
        answer {text},
        session_id {uuid},
        asked_day {day} NOT NULL,
        due_day {day} NOT NULL,
        changed_day {day} NOT NULL,
        answered_day {day}
    ) {keyed}",
    "CREATE INDEX session_request_by_state ON session_request (state, due_day, id)",
    "CREATE INDEX session_request_by_place ON session_request (neighborhood, state, due_day, id)",
];

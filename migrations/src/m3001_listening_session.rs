//! Listening sessions: what is public about them, what they are found by, their seats.

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

// facts: what a host wrote, as JSON; the other columns are what is searched and ordered by. Times are Unix seconds.
// session_tag: `all`, `place:boyle-heights`, `language:es`, `way:online`, `access:asl`; only of what is in the public schedule. One index
// answers every filter in the order of time.
// session_board: members of a neighborhood-council board that said that they come, by a host's count.
// session_shredding: what was destroyed when the time of a session's people was over.
// door_tag: digest of the key that opens an internal session.
// news_revision: the last revision that everybody is told of. telling: somebody who signed up has letters that say what was before.
const TABLES: &[&str] = &[
    "CREATE TABLE listening_session (
        id {uuid} NOT NULL PRIMARY KEY,
        slug {text} NOT NULL UNIQUE,
        kind {small} NOT NULL,
        state {small} NOT NULL,
        revision {int} NOT NULL,
        starts_at {big} NOT NULL,
        ends_at {big} NOT NULL,
        neighborhood {text},
        area {small},
        host {uuid} NOT NULL,
        series {uuid},
        facts {text} NOT NULL,
        door_tag {bytes},
        next_position {big} NOT NULL,
        changed_at {big} NOT NULL,
        news_revision {int} NOT NULL DEFAULT 0,
        telling {bool} NOT NULL DEFAULT FALSE,
        published_at {big},
        shredded_on {day},
        CHECK (ends_at > starts_at)
    ) {keyed}",
    "CREATE INDEX listening_session_by_time ON listening_session (kind, state, starts_at, id)",
    "CREATE INDEX listening_session_by_place ON listening_session (neighborhood, kind, starts_at, ends_at, state, id)",
    "CREATE INDEX listening_session_coverage ON listening_session (kind, state, neighborhood, starts_at, ends_at)",
    "CREATE INDEX listening_session_changed ON listening_session (kind, changed_at, id, revision, state)",
    "CREATE INDEX listening_session_telling ON listening_session (id) WHERE telling",
    "CREATE INDEX listening_session_to_shred ON listening_session (ends_at) WHERE shredded_on IS NULL",
    "CREATE TABLE session_tag (
        tag {text} NOT NULL,
        starts_at {big} NOT NULL,
        session_id {uuid} NOT NULL,
        PRIMARY KEY (tag, starts_at, session_id)
    ) {keyed}",
    "CREATE INDEX session_tag_of ON session_tag (session_id)",
    "CREATE TABLE session_pool (
        session_id {uuid} NOT NULL,
        kind {small} NOT NULL,
        capacity {int} NOT NULL,
        taken {int} NOT NULL,
        waiting {int} NOT NULL,
        PRIMARY KEY (session_id, kind),
        CHECK (taken >= 0 AND taken <= capacity),
        CHECK (waiting >= 0)
    ) {keyed}",
    "CREATE TABLE session_record (
        session_id {uuid} NOT NULL PRIMARY KEY,
        minutes {text} NOT NULL,
        language {text} NOT NULL,
        came {int},
        organizations {int},
        due_day {day} NOT NULL,
        published_day {day},
        revision {int} NOT NULL
    ) {keyed}",
    "CREATE INDEX session_record_out ON session_record (session_id, came, published_day) WHERE published_day IS NOT NULL",
    "CREATE TABLE session_board (
        session_id {uuid} NOT NULL,
        board {text} NOT NULL,
        members {int} NOT NULL,
        coming {int} NOT NULL,
        PRIMARY KEY (session_id, board),
        CHECK (members >= 1 AND coming >= 0)
    ) {keyed}",
    "CREATE TABLE session_shredding (
        session_id {uuid} NOT NULL PRIMARY KEY,
        shredded_on {day} NOT NULL,
        sign_ups {int} NOT NULL,
        rosters {int} NOT NULL,
        questions {int} NOT NULL,
        letters {int} NOT NULL
    ) {keyed}",
];

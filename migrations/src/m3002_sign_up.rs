//! Sign-ups: seats in plain numbers, people under the key of their session, and the count at the door.

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

// A sign-up waits while seats < wanted. offer_seats: a part that is held for it until offer_until; lapsed_seats: the largest part that it
// let go. confirmed: the seats are final; mail_confirmed: whoever reads the mail of the address said so, and only then it gets news and
// counts as one address. came of a sign-up never sums to more than its seats; too_many is what was counted beyond them. knows: the revision of the session that the person signed up for or was told of.
// position orders the waiting list and says nothing about the time of day.
const TABLES: &[&str] = &[
    "CREATE TABLE sign_up (
        id {uuid} NOT NULL PRIMARY KEY,
        session_id {uuid} NOT NULL,
        code_tag {bytes} NOT NULL UNIQUE,
        contact_tag {bytes},
        state {small} NOT NULL,
        confirmed {bool} NOT NULL,
        mail_confirmed {bool} NOT NULL,
        hold_until {big},
        pool {small} NOT NULL,
        wanted {int} NOT NULL,
        seats {int} NOT NULL,
        wheelchair {int} NOT NULL,
        asl_seating {int} NOT NULL,
        headset {int} NOT NULL,
        childcare {int} NOT NULL,
        speaking {int} NOT NULL,
        accept_partial {bool} NOT NULL,
        least {int} NOT NULL,
        position {big} NOT NULL,
        offer_seats {int} NOT NULL,
        offer_until {big},
        lapsed_seats {int} NOT NULL,
        revision {int} NOT NULL,
        knows {int} NOT NULL,
        sealed {bytes} NOT NULL,
        roster {bytes},
        CHECK (wanted >= 1 AND wanted <= 50),
        CHECK (seats >= 0 AND seats <= wanted)
    ) {keyed}",
    "CREATE INDEX sign_up_of ON sign_up (session_id, state, id)",
    "CREATE INDEX sign_up_queue ON sign_up (session_id, pool, position) WHERE state = 1 AND seats < wanted",
    "CREATE INDEX sign_up_holds ON sign_up (hold_until) WHERE hold_until IS NOT NULL",
    "CREATE INDEX sign_up_offers ON sign_up (offer_until) WHERE offer_until IS NOT NULL",
    "CREATE UNIQUE INDEX sign_up_contact ON sign_up (session_id, contact_tag) WHERE state = 1 AND contact_tag IS NOT NULL AND mail_confirmed",
    "CREATE TABLE check_in (
        nonce {uuid} NOT NULL PRIMARY KEY,
        session_id {uuid} NOT NULL,
        sign_up_id {uuid},
        came {int} NOT NULL,
        too_many {int} NOT NULL
    ) {keyed}",
    "CREATE INDEX check_in_of ON check_in (session_id, sign_up_id)",
    "CREATE TABLE co_host (
        id {uuid} NOT NULL PRIMARY KEY,
        session_id {uuid} NOT NULL,
        name {text} NOT NULL,
        code_tag {bytes} NOT NULL UNIQUE
    ) {keyed}",
    "CREATE INDEX co_host_of ON co_host (session_id)",
    "CREATE TABLE need_decision (
        session_id {uuid} NOT NULL,
        need {text} NOT NULL,
        state {small} NOT NULL,
        decided_day {day} NOT NULL,
        PRIMARY KEY (session_id, need)
    ) {keyed}",
];

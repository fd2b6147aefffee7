//! Logins that live: 30 idle minutes, 8 hours at most, checked on each request through a memory of two seconds.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use api_types::{StaffId, UnitId};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::store::{login, staff};
use super::token::Ticket;
use super::{StaffDesk, kind_of, role_of};
use crate::access::StaffActor;

const IDLE: i64 = 30 * 60;
const ABSOLUTE: i64 = 8 * 60 * 60;
// Below the two seconds that a revocation may take.
const REMEMBERED: TimeDelta = TimeDelta::milliseconds(1_500);
// How old a token gets before the row learns that the person is still there, and the cookie is reissued.
const RENEW_AFTER: i64 = 60;
const MOST_REMEMBERED: usize = 10_000;
const KEPT_LOGINS: i64 = 30 * 24 * 60 * 60;

/// What the two rows said a moment ago.
#[derive(Debug, Clone)]
struct Seen {
    asked: DateTime<Utc>,
    actor: StaffActor,
    started: i64,
    seen: i64,
}

/// The memory of one process.
#[derive(Debug, Default)]
pub(super) struct LiveLogins(Mutex<HashMap<Uuid, Seen>>);

/// A request's person, and a new token when the old one has aged.
#[derive(Debug, Clone)]
pub(super) struct Recognized {
    pub actor: StaffActor,
    pub renewed: Option<String>,
}

impl LiveLogins {
    fn recall(&self, id: Uuid, now: DateTime<Utc>) -> Option<Seen> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .get(&id)
            .filter(|seen| (now - seen.asked).abs() <= REMEMBERED)
            .cloned()
    }

    fn remember(&self, id: Uuid, seen: Seen) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST_REMEMBERED {
            known.retain(|_, other| (seen.asked - other.asked).abs() <= REMEMBERED);
        }
        known.insert(id, seen);
    }

    pub(super) fn forget(&self, id: Uuid) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&id);
    }
}

impl StaffDesk {
    /// The person behind a token, if the login lives.
    pub(super) async fn recognize(&self, token: &str) -> Result<Option<Recognized>, DbErr> {
        let now = self.clock.now();
        let Ok(ticket) = self.tokens.read(token, now.timestamp()) else {
            return Ok(None);
        };
        let remembered = if ticket.stale {
            None
        } else {
            self.live.recall(ticket.login_id, now)
        };
        let seen = match remembered {
            Some(seen) => seen,
            None => match self.ask(&ticket, now).await? {
                Some(seen) => seen,
                None => return Ok(None),
            },
        };
        if seen.actor.staff_id != ticket.staff_id || !lives(&seen, now.timestamp()) {
            return Ok(None);
        }
        if now.timestamp() - ticket.issued < RENEW_AFTER {
            return Ok(Some(Recognized {
                actor: seen.actor,
                renewed: None,
            }));
        }
        self.renew(seen, now).await
    }

    async fn ask(&self, ticket: &Ticket, now: DateTime<Utc>) -> Result<Option<Seen>, DbErr> {
        let Some(row) = login::Entity::find_by_id(ticket.login_id)
            .one(self.db.read())
            .await?
        else {
            return Ok(None);
        };
        let person = staff::Entity::find_by_id(row.staff_id)
            .one(self.db.read())
            .await?;
        let Some(person) = person.filter(|person| !person.disabled && !row.revoked) else {
            self.live.forget(ticket.login_id);
            return Ok(None);
        };
        let Some(actor) = actor_of(&person, row.id) else {
            return Ok(None);
        };
        let seen = Seen {
            asked: now,
            actor,
            started: row.started,
            seen: row.seen,
        };
        self.live.remember(row.id, seen.clone());
        Ok(Some(seen))
    }

    // Of a person who clicks twice at once both get a token; of a login that was revoked meanwhile nobody does.
    async fn renew(&self, seen: Seen, now: DateTime<Utc>) -> Result<Option<Recognized>, DbErr> {
        let (id, at) = (seen.actor.login_id, now.timestamp());
        let alive = self
            .db
            .write(move |transaction| {
                Box::pin(async move {
                    let touched = login::Entity::update_many()
                        .col_expr(login::Column::Seen, Expr::value(at))
                        .filter(login::Column::Id.eq(id))
                        .filter(login::Column::Revoked.eq(false))
                        .exec(transaction)
                        .await?;
                    Ok::<_, DbErr>(touched.rows_affected == 1)
                })
            })
            .await?;
        if !alive {
            self.live.forget(id);
            return Ok(None);
        }
        let actor = seen.actor.clone();
        // The memory keeps the moment at which the row was asked: renewing is not asking.
        self.live.remember(id, Seen { seen: at, ..seen });
        let renewed = self.tokens.issue(actor.staff_id, id, actor.role, at).ok();
        Ok(Some(Recognized { actor, renewed }))
    }
}

fn lives(seen: &Seen, now: i64) -> bool {
    now - seen.started < ABSOLUTE && now - seen.seen < IDLE
}

/// The person of a row; none for a row that the program did not write.
pub(super) fn actor_of(person: &staff::Model, login_id: Uuid) -> Option<StaffActor> {
    let unit = match &person.unit {
        Some(unit) => Some(UnitId::parse(unit)?),
        None => None,
    };
    Some(StaffActor {
        staff_id: StaffId(person.id),
        login_id,
        unit,
        unit_kind: person.unit_kind.as_deref().and_then(kind_of),
        role: role_of(&person.role)?,
    })
}

/// Ends logins, in the caller's transaction.
pub(super) async fn revoke<C: ConnectionTrait>(
    transaction: &C,
    which: RevokedLogins,
) -> Result<u64, DbErr> {
    let query = login::Entity::update_many()
        .col_expr(login::Column::Revoked, Expr::value(true))
        .filter(login::Column::Revoked.eq(false));
    let query = match which {
        RevokedLogins::One(id) => query.filter(login::Column::Id.eq(id)),
        RevokedLogins::Of(staff_id) => query.filter(login::Column::StaffId.eq(staff_id.0)),
    };
    Ok(query.exec(transaction).await?.rows_affected)
}

/// Which logins end.
#[derive(Debug, Clone, Copy)]
pub(super) enum RevokedLogins {
    One(Uuid),
    Of(StaffId),
}

/// Forgets logins that ended a month ago.
pub(super) async fn sweep<C: ConnectionTrait>(transaction: &C, now: i64) -> Result<(), DbErr> {
    login::Entity::delete_many()
        .filter(login::Column::Started.lt(now - KEPT_LOGINS))
        .exec(transaction)
        .await
        .map(drop)
}

//! How often a name may be tried: five times in a quarter of an hour, then ever more slowly, never not at all.
//!
//! Somebody who keeps trying a name can make its owner wait, a minute at most.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};

use super::store::login_attempt;

const WINDOW: i64 = 15 * 60;
const FREE: i32 = 5;
const FIRST_PAUSE: i64 = 15;
const LONGEST_PAUSE: i64 = 60;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Attempts {
    failures: i32,
    window_start: i64,
    blocked_until: i64,
}

/// Come again after so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait(pub u32);

impl Attempts {
    // Counted before the check, as a failure: a hundred attempts at the same moment are a hundred.
    fn admit(self, now: i64) -> Result<Self, Wait> {
        if now < self.blocked_until {
            return Err(Wait(u32::try_from(self.blocked_until - now).unwrap_or(1)));
        }
        let fresh = now.saturating_sub(self.window_start) >= WINDOW;
        let failures = if fresh {
            1
        } else {
            self.failures.saturating_add(1)
        };
        let over = failures - FREE;
        let pause = if over < 0 {
            0
        } else {
            (FIRST_PAUSE << over.min(8)).min(LONGEST_PAUSE)
        };
        Ok(Self {
            failures,
            window_start: if fresh { now } else { self.window_start },
            blocked_until: now + pause,
        })
    }
}

/// Admits an attempt, or says how long to wait. Nothing tells whether somebody has the name.
pub(super) async fn admit<C: ConnectionTrait>(
    transaction: &C,
    name_tag: [u8; 32],
    now: i64,
) -> Result<Result<(), Wait>, DbErr> {
    let empty = login_attempt::Model {
        name_tag: name_tag.to_vec(),
        failures: 0,
        window_start: now,
        blocked_until: 0,
    };
    login_attempt::Entity::insert(empty.into_active_model())
        .on_conflict(
            OnConflict::column(login_attempt::Column::NameTag)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(transaction)
        .await?;
    let row = login_attempt::Entity::find_by_id(name_tag.to_vec())
        .lock_exclusive()
        .one(transaction)
        .await?
        .ok_or(DbErr::RecordNotInserted)?;
    let before = Attempts {
        failures: row.failures,
        window_start: row.window_start,
        blocked_until: row.blocked_until,
    };
    let after = match before.admit(now) {
        Ok(after) => after,
        Err(wait) => return Ok(Err(wait)),
    };
    let row = login_attempt::Model {
        name_tag: row.name_tag,
        failures: after.failures,
        window_start: after.window_start,
        blocked_until: after.blocked_until,
    };
    row.into_active_model()
        .reset_all()
        .update(transaction)
        .await?;
    Ok(Ok(()))
}

/// Forgets the attempts of somebody who got in.
pub(super) async fn forgive<C: ConnectionTrait>(
    transaction: &C,
    name_tag: [u8; 32],
) -> Result<(), DbErr> {
    login_attempt::Entity::delete_by_id(name_tag.to_vec())
        .exec(transaction)
        .await
        .map(drop)
}

/// Forgets windows that are over.
pub(super) async fn sweep<C: ConnectionTrait>(transaction: &C, now: i64) -> Result<(), DbErr> {
    login_attempt::Entity::delete_many()
        .filter(login_attempt::COLUMN.window_start.lt(now - WINDOW))
        .filter(login_attempt::COLUMN.blocked_until.lt(now))
        .exec(transaction)
        .await
        .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_are_free_then_the_pauses_grow_to_a_minute_and_never_further() {
        let mut attempts = Attempts {
            failures: 0,
            window_start: 1_000,
            blocked_until: 0,
        };
        let mut now = 1_000;
        let mut pauses = Vec::new();
        for _ in 0..9 {
            attempts = attempts.admit(now).unwrap();
            pauses.push(attempts.blocked_until - now);
            if attempts.blocked_until > now {
                assert_eq!(attempts.admit(attempts.blocked_until - 1), Err(Wait(1)));
            }
            now = attempts.blocked_until.max(now);
        }
        assert_eq!(pauses, [0, 0, 0, 0, 15, 30, 60, 60, 60]);
        let later = attempts.admit(1_000 + WINDOW).unwrap();
        assert_eq!((later.failures, later.blocked_until), (1, 1_000 + WINDOW));
    }
}

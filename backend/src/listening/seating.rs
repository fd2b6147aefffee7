//! Seats as planning sees them: sizes of pools, how many came, what was decided about needs, who is told.

use std::collections::HashMap;

use api_types::ProblemKind;
use api_types::listening::{NeedDecision, Pool, PoolSize};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, DbErr,
    EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::store::{check_in, need_decision, pool, sign_up};
use super::{Listening, ListeningError};

/// How many people a session has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Turnout {
    pub(super) sign_ups: u32,
    pub(super) told: u32,
    pub(super) waiting: u32,
    pub(super) came: u32,
}

impl Listening {
    /// Makes the pools of a new session.
    pub(super) async fn make_pools(
        &self,
        txn: &DatabaseTransaction,
        session: Uuid,
        sizes: &[PoolSize],
    ) -> Result<(), ListeningError> {
        Ok(pool::resize(txn, session, sizes).await?)
    }

    /// Gives the pools other sizes: more seats go to those who wait, in this transaction. A pool that is not named any more is removed.
    /// Refuses to take seats away that somebody has, or waits for.
    pub(super) async fn resize_pools(
        &self,
        txn: &DatabaseTransaction,
        session: Uuid,
        sizes: &[PoolSize],
    ) -> Result<(), ListeningError> {
        let key = self.shared_key(session).await?;
        let mut hall = self.enter(txn, session, key).await?;
        let mut gone = Vec::new();
        for kind in api_types::listening::PoolKind::ALL {
            let Some(room) = hall.rooms.get(*kind) else {
                continue;
            };
            let size = sizes.iter().find(|size| size.kind == *kind);
            let capacity = size.map_or(0, |size| i32::try_from(size.capacity).unwrap_or(i32::MAX));
            let is_needed = size.is_none() && room.waiting > 0;
            if capacity < room.taken || is_needed {
                return Err(ProblemKind::PoolInUse.into());
            }
            if size.is_none() {
                gone.push(*kind);
            }
        }
        // What ran out a moment ago is free, and the pools must know before one becomes smaller than what it had taken.
        hall.write_pools().await?;
        pool::remove(txn, session, &gone).await?;
        pool::resize(txn, session, sizes).await?;
        hall.read_again().await?;
        self.settle(&mut hall).await.map(drop)
    }
}

/// The pools of some sessions.
pub(super) async fn pools_of(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Pool>>, DbErr> {
    let mut pools = pool::of_sessions(db, sessions).await?;
    for (session, number, parties) in sign_up::waiting(db, sessions).await? {
        let queue = pools
            .iter_mut()
            .find(|(id, pool)| *id == session && Some(pool.kind) == pool::kind(number));
        if let Some((_, pool)) = queue {
            pool.parties = u32::try_from(parties).unwrap_or(0);
        }
    }
    Ok(by_session(pools))
}

/// What was decided about needs in some sessions.
pub(super) async fn needs_of(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<HashMap<Uuid, Vec<NeedDecision>>, DbErr> {
    Ok(by_session(need_decision::of_sessions(db, sessions).await?))
}

fn by_session<T>(rows: Vec<(Uuid, T)>) -> HashMap<Uuid, Vec<T>> {
    let mut sessions: HashMap<Uuid, Vec<T>> = HashMap::new();
    for (session, row) in rows {
        sessions.entry(session).or_default().push(row);
    }
    sessions
}

/// How many signed up, wait and came, for some sessions.
pub(super) async fn turnouts_of(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<HashMap<Uuid, Turnout>, DbErr> {
    let mut turnouts: HashMap<Uuid, Turnout> = HashMap::new();
    let count = |number: i64| u32::try_from(number).unwrap_or(0);
    let active = || {
        sign_up::Entity::find()
            .select_only()
            .column(sign_up::Column::SessionId)
            .column_as(sign_up::Column::Id.count(), "n")
            .filter(sign_up::Column::SessionId.is_in(sessions.iter().copied()))
            .filter(sign_up::Column::State.eq(sign_up::State::Active))
            .group_by(sign_up::Column::SessionId)
    };
    let all: Vec<(Uuid, i64)> = active().into_tuple().all(db).await?;
    for (session, number) in all {
        turnouts.entry(session).or_default().sign_ups = count(number);
    }
    // The same as `told_of`.
    let told = Condition::all()
        .add(sign_up::Column::MailConfirmed.eq(true))
        .add(sign_up::Column::ContactTag.is_not_null());
    let told: Vec<(Uuid, i64)> = active().filter(told).into_tuple().all(db).await?;
    for (session, number) in told {
        turnouts.entry(session).or_default().told = count(number);
    }
    let wait = Expr::col(sign_up::Column::Seats).lt(Expr::col(sign_up::Column::Wanted));
    let waiting: Vec<(Uuid, i64)> = active().filter(wait).into_tuple().all(db).await?;
    for (session, number) in waiting {
        turnouts.entry(session).or_default().waiting = count(number);
    }
    let came: Vec<(Uuid, i64)> = check_in::Entity::find()
        .select_only()
        .column(check_in::Column::SessionId)
        .column_as(check_in::Column::Came.sum(), "n")
        .filter(check_in::Column::SessionId.is_in(sessions.iter().copied()))
        .group_by(check_in::Column::SessionId)
        .into_tuple()
        .all(db)
        .await?;
    for (session, number) in came {
        turnouts.entry(session).or_default().came = count(number);
    }
    Ok(turnouts)
}

/// Empties what says who comes; the counts stay. Gives how many sign-ups and how many rosters that were.
pub(super) async fn blank_people(
    txn: &DatabaseTransaction,
    session: Uuid,
) -> Result<(u64, u64), DbErr> {
    use sign_up::{ActiveModel, Column, Entity};
    let rosters = Entity::find()
        .filter(Column::SessionId.eq(session))
        .filter(Column::Roster.is_not_null())
        .count(txn)
        .await?;
    let blanked = Entity::update_many()
        .set(ActiveModel {
            contact_tag: Set(None),
            sealed: Set(Vec::new()),
            roster: Set(None),
            ..Default::default()
        })
        .filter(Column::SessionId.eq(session))
        .exec(txn)
        .await?;
    Ok((blanked.rows_affected, rosters))
}

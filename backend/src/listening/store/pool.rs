//! The pools of a session. The kind is stored as its place in `PoolKind::ALL`, from 1.

use api_types::listening::{Pool, PoolKind, PoolSize};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ConnectionTrait, QueryOrder, QuerySelect};

use crate::listening::waiting_list::{Room, Rooms};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session_pool")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: i16,
    pub capacity: i32,
    pub taken: i32,
    pub waiting: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The number of a kind.
pub fn number(kind: PoolKind) -> i16 {
    let place = PoolKind::ALL.iter().position(|k| *k == kind);
    place
        .and_then(|place| i16::try_from(place + 1).ok())
        .unwrap_or(0)
}

/// The kind of a number.
pub fn kind(number: i16) -> Option<PoolKind> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    PoolKind::ALL.get(place).copied()
}

/// The pools of a session, locked in their order. On SQLite the transaction has the whole file.
pub async fn locked(txn: &impl ConnectionTrait, session: Uuid) -> Result<Rooms, DbErr> {
    let rows = Entity::find()
        .filter(Column::SessionId.eq(session))
        .order_by_asc(Column::Kind)
        .lock_exclusive()
        .all(txn)
        .await?;
    Ok(rooms(&rows))
}

/// Rows as the rule knows them.
pub fn rooms(rows: &[Model]) -> Rooms {
    let mut rooms = Rooms::default();
    for row in rows {
        if let Some(kind) = kind(row.kind) {
            let room = Room {
                capacity: row.capacity,
                taken: row.taken,
                waiting: row.waiting,
            };
            rooms.set(kind, room);
        }
    }
    rooms
}

/// The pools of some sessions, each with its session, in order of kind.
pub async fn of_sessions(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<Vec<(Uuid, Pool)>, DbErr> {
    let rows = Entity::find()
        .filter(Column::SessionId.is_in(sessions.iter().copied()))
        .order_by_asc(Column::SessionId)
        .order_by_asc(Column::Kind)
        .all(db)
        .await?;
    let count = |number: i32| u32::try_from(number).unwrap_or(0);
    let pools = rows.into_iter().filter_map(|row| {
        let pool = Pool {
            kind: kind(row.kind)?,
            capacity: count(row.capacity),
            taken: count(row.taken),
            waiting: count(row.waiting),
            parties: 0,
        };
        Some((row.session_id, pool))
    });
    Ok(pools.collect())
}

/// Takes places if they are free and nobody waits for any. The condition and the count are one statement.
pub async fn take(
    txn: &impl ConnectionTrait,
    session: Uuid,
    kind: PoolKind,
    number_of: i32,
) -> Result<bool, DbErr> {
    let after = || Expr::col(Column::Taken).add(number_of);
    let done = Entity::update_many()
        .col_expr(Column::Taken, after())
        .filter(Column::SessionId.eq(session))
        .filter(Column::Kind.eq(number(kind)))
        .filter(Column::Waiting.eq(0))
        .filter(after().lte(Expr::col(Column::Capacity)))
        .exec(txn)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes what changed between two views of locked pools.
pub async fn store(
    txn: &impl ConnectionTrait,
    session: Uuid,
    before: &Rooms,
    after: &Rooms,
) -> Result<(), DbErr> {
    for kind in PoolKind::ALL {
        let (Some(old), Some(new)) = (before.get(*kind), after.get(*kind)) else {
            continue;
        };
        if old == new {
            continue;
        }
        Entity::update_many()
            .col_expr(Column::Taken, Expr::value(new.taken))
            .col_expr(Column::Waiting, Expr::value(new.waiting))
            .filter(Column::SessionId.eq(session))
            .filter(Column::Kind.eq(number(*kind)))
            .exec(txn)
            .await?;
    }
    Ok(())
}

/// Makes pools, or gives those that are there another size.
pub async fn resize(
    txn: &impl ConnectionTrait,
    session: Uuid,
    sizes: &[PoolSize],
) -> Result<(), DbErr> {
    if sizes.is_empty() {
        return Ok(());
    }
    let rows = sizes.iter().map(|size| ActiveModel {
        session_id: Set(session),
        kind: Set(number(size.kind)),
        capacity: Set(i32::try_from(size.capacity).unwrap_or(i32::MAX)),
        taken: Set(0),
        waiting: Set(0),
    });
    let conflict = OnConflict::columns([Column::SessionId, Column::Kind])
        .update_column(Column::Capacity)
        .to_owned();
    Entity::insert_many(rows)
        .on_conflict(conflict)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// Removes pools that nobody uses.
pub async fn remove(
    txn: &impl ConnectionTrait,
    session: Uuid,
    kinds: &[PoolKind],
) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::SessionId.eq(session))
        .filter(Column::Kind.is_in(kinds.iter().map(|kind| number(*kind))))
        .exec(txn)
        .await
        .map(drop)
}

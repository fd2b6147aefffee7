//! Sign-ups as the door counts them: plain columns alone. Sealed ones are read for the rows that are named.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use uuid::Uuid;

use super::sign_up::{Column, Entity, Model, PAGE, State};

/// A sign-up without anybody in it.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Line {
    pub id: Uuid,
    pub confirmed: bool,
    pub pool: i16,
    pub wanted: i32,
    pub seats: i32,
    pub wheelchair: i32,
    pub asl_seating: i32,
    pub headset: i32,
    pub childcare: i32,
    pub speaking: i32,
    pub has_roster: bool,
}

const PLAIN: [Column; 10] = [
    Column::Id,
    Column::Confirmed,
    Column::Pool,
    Column::Wanted,
    Column::Seats,
    Column::Wheelchair,
    Column::AslSeating,
    Column::Headset,
    Column::Childcare,
    Column::Speaking,
];

fn active(session: Uuid) -> Select<Entity> {
    Entity::find()
        .filter(Column::SessionId.eq(session))
        .filter(Column::State.eq(State::Active))
}

fn lines(rows: Select<Entity>) -> Select<Entity> {
    rows.select_only()
        .columns(PLAIN)
        .column_as(Column::Roster.is_not_null(), "has_roster")
        .order_by_asc(Column::Id)
}

/// A page of those who count, in order of id.
pub async fn page(
    db: &impl ConnectionTrait,
    session: Uuid,
    after: Option<Uuid>,
) -> Result<Vec<Line>, DbErr> {
    let mut rows = lines(active(session));
    if let Some(after) = after {
        rows = rows.filter(Column::Id.gt(after));
    }
    rows.limit(PAGE).into_model().all(db).await
}

/// Those of these who count.
pub async fn some(
    db: &impl ConnectionTrait,
    session: Uuid,
    ids: &[Uuid],
) -> Result<Vec<Line>, DbErr> {
    let rows = active(session).filter(Column::Id.is_in(ids.iter().copied()));
    lines(rows).into_model().all(db).await
}

/// How many can come of each of these, whose rows are locked. Of one that was given back or ran out as many as it asked for: who counts
/// at the door without a signal may not know.
pub async fn rooms(txn: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, i32>, DbErr> {
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(txn)
        .await?;
    let room = |row: Model| match row.state {
        State::Active => (row.id, row.seats),
        _ => (row.id, row.wanted),
    };
    Ok(rows.into_iter().map(room).collect())
}

/// What is sealed of these.
pub async fn sealed(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<Vec<(Uuid, Vec<u8>)>, DbErr> {
    Entity::find()
        .select_only()
        .columns([Column::Id, Column::Sealed])
        .filter(Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await
}

/// What one way to take part adds up to.
#[derive(Debug, Clone, Default, FromQueryResult)]
pub struct Sums {
    pub pool: i16,
    pub seats: Option<i64>,
    pub wanted: Option<i64>,
    pub wheelchair: Option<i64>,
    pub asl_seating: Option<i64>,
    pub headset: Option<i64>,
    pub childcare: Option<i64>,
    pub speaking: Option<i64>,
}

/// What those who count add up to, by pool.
pub async fn sums(db: &impl ConnectionTrait, session: Uuid) -> Result<Vec<Sums>, DbErr> {
    active(session)
        .select_only()
        .column(Column::Pool)
        .column_as(Column::Seats.sum(), "seats")
        .column_as(Column::Wanted.sum(), "wanted")
        .column_as(Column::Wheelchair.sum(), "wheelchair")
        .column_as(Column::AslSeating.sum(), "asl_seating")
        .column_as(Column::Headset.sum(), "headset")
        .column_as(Column::Childcare.sum(), "childcare")
        .column_as(Column::Speaking.sum(), "speaking")
        .group_by(Column::Pool)
        .into_model()
        .all(db)
        .await
}

/// Grows with every change of a sign-up: how many there ever were, and all their revisions.
pub async fn stamps(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<Vec<(Uuid, i64, i64)>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::SessionId)
        .column_as(Expr::col(Column::Id).count(), "rows")
        .column_as(Column::Revision.sum(), "revisions")
        .filter(Column::SessionId.is_in(sessions.iter().copied()))
        .group_by(Column::SessionId)
        .into_tuple()
        .all(db)
        .await
}

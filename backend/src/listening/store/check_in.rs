//! Counts at the door: what came, added up. The nonce makes a repetition harmless.

use std::collections::{HashMap, HashSet};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{Condition, ConnectionTrait, IntoActiveModel, QuerySelect};

use crate::listening::counted::Counted;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "check_in")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nonce: Uuid,
    pub session_id: Uuid,
    pub sign_up_id: Option<Uuid>,
    pub came: i32,
    pub too_many: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Adds counts; those that are there already stay as they are.
pub async fn add(txn: &impl ConnectionTrait, counts: Vec<Model>) -> Result<(), DbErr> {
    if counts.is_empty() {
        return Ok(());
    }
    let rows = counts.into_iter().map(IntoActiveModel::into_active_model);
    let again = OnConflict::column(Column::Nonce).do_nothing().to_owned();
    Entity::insert_many(rows)
        .on_conflict(again)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// Those of these that are stored already.
pub async fn known(txn: &impl ConnectionTrait, nonces: &[Uuid]) -> Result<HashSet<Uuid>, DbErr> {
    let known: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Nonce)
        .filter(Column::Nonce.is_in(nonces.iter().copied()))
        .into_tuple()
        .all(txn)
        .await?;
    Ok(known.into_iter().collect())
}

/// How many of some sign-ups came; under `None` those without one.
pub async fn came(
    db: &impl ConnectionTrait,
    session: Uuid,
    of: &[Uuid],
) -> Result<HashMap<Option<Uuid>, Counted>, DbErr> {
    let sums: Vec<(Option<Uuid>, i64, i64)> = Entity::find()
        .select_only()
        .column(Column::SignUpId)
        .column_as(Column::Came.sum(), "came")
        .column_as(Column::TooMany.sum(), "too_many")
        .filter(Column::SessionId.eq(session))
        .filter(
            Condition::any()
                .add(Column::SignUpId.is_null())
                .add(Column::SignUpId.is_in(of.iter().copied())),
        )
        .group_by(Column::SignUpId)
        .into_tuple()
        .all(db)
        .await?;
    let counted = |(id, came, too_many)| (id, Counted { came, too_many });
    Ok(sums.into_iter().map(counted).collect())
}

/// How many came in all.
pub async fn all(db: &impl ConnectionTrait, session: Uuid) -> Result<u32, DbErr> {
    let sum: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::Came.sum(), "came")
        .filter(Column::SessionId.eq(session))
        .into_tuple()
        .one(db)
        .await?;
    let sum = sum.flatten().unwrap_or(0).max(0);
    Ok(u32::try_from(sum).unwrap_or(u32::MAX))
}

/// How many of one sign-up came, if somebody counted.
pub async fn came_of(
    db: &impl ConnectionTrait,
    session: Uuid,
    sign_up: Uuid,
) -> Result<Option<u32>, DbErr> {
    let sum: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::Came.sum(), "came")
        .filter(Column::SessionId.eq(session))
        .filter(Column::SignUpId.eq(sign_up))
        .into_tuple()
        .one(db)
        .await?;
    Ok(sum
        .flatten()
        .map(|sum| u32::try_from(sum.max(0)).unwrap_or(u32::MAX)))
}

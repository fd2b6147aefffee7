//! Which revision of their session those who signed up know of.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::sign_up::{Column, Entity, Model, State};

/// Those of a session who count and do not know of this revision of it, in order of id.
pub async fn behind(
    txn: &impl ConnectionTrait,
    session: Uuid,
    revision: i32,
    after: Option<Uuid>,
    most: u64,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = Entity::find()
        .filter(Column::SessionId.eq(session))
        .filter(Column::State.eq(State::Active))
        .filter(Column::Knows.lt(revision));
    if let Some(after) = after {
        rows = rows.filter(Column::Id.gt(after));
    }
    rows.order_by_asc(Column::Id).limit(most).all(txn).await
}

/// Notes that these know of a revision of their session.
pub async fn know(txn: &impl ConnectionTrait, ids: &[Uuid], revision: i32) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Knows, Expr::value(revision))
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(txn)
        .await
        .map(drop)
}

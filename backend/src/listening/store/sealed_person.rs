//! Who comes to some sessions, still sealed: what counting needs takes of a sign-up.

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ConnectionTrait, FromQueryResult, QueryOrder, QuerySelect};

use super::sign_up::{Column, Entity, State};

/// Rows of a page.
pub const PAGE: u64 = 2_000;

/// What counting needs takes of a row.
#[derive(Debug, FromQueryResult)]
pub struct SealedPerson {
    pub id: Uuid,
    pub session_id: Uuid,
    pub wanted: i32,
    pub sealed: Vec<u8>,
}

/// A page of those who count in some sessions, in order of session and id.
pub async fn page(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
    after: Option<(Uuid, Uuid)>,
) -> Result<Vec<SealedPerson>, DbErr> {
    let mut rows = Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::SessionId,
            Column::Wanted,
            Column::Sealed,
        ])
        .filter(Column::SessionId.is_in(sessions.iter().copied()))
        .filter(Column::State.eq(State::Active));
    if let Some((session, id)) = after {
        let later = Condition::any()
            .add(Column::SessionId.gt(session))
            .add(Column::Id.gt(id));
        rows = rows.filter(Column::SessionId.gte(session)).filter(later);
    }
    rows.order_by_asc(Column::SessionId)
        .order_by_asc(Column::Id)
        .limit(PAGE)
        .into_model()
        .all(db)
        .await
}

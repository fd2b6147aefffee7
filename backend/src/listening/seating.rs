//! Seats as planning sees them: sizes of pools, how many came, what was decided about needs.

use std::collections::HashMap;

use api_types::listening::{NeedCount, NeedDecision, Pool, PoolKind, PoolSize};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter,
};
use uuid::Uuid;

use super::store::session;
use super::{Listening, ListeningError};

/// What everybody who has a seat is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occasion {
    Moved,
    Cancelled,
}

/// How many people a session has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Turnout {
    pub(super) sign_ups: u32,
    pub(super) waiting: u32,
    pub(super) came: u32,
}

pub(super) mod pool {
    //! A pool of seats.

    use sea_orm::entity::prelude::*;

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
}

fn number(kind: PoolKind) -> i16 {
    let at = PoolKind::ALL.iter().position(|other| *other == kind);
    at.and_then(|at| i16::try_from(at + 1).ok()).unwrap_or(0)
}

impl Listening {
    pub(super) async fn make_pools(
        &self,
        txn: &DatabaseTransaction,
        session: Uuid,
        sizes: &[PoolSize],
    ) -> Result<(), ListeningError> {
        for size in sizes {
            let row = pool::ActiveModel {
                session_id: Set(session),
                kind: Set(number(size.kind)),
                capacity: Set(i32::try_from(size.capacity).unwrap_or(i32::MAX)),
                taken: Set(0),
                waiting: Set(0),
            };
            pool::Entity::insert(row)
                .exec_without_returning(txn)
                .await?;
        }
        Ok(())
    }

    pub(super) async fn resize_pools(
        &self,
        txn: &DatabaseTransaction,
        session: Uuid,
        sizes: &[PoolSize],
    ) -> Result<(), ListeningError> {
        pool::Entity::delete_many()
            .filter(pool::Column::SessionId.eq(session))
            .exec(txn)
            .await?;
        self.make_pools(txn, session, sizes).await
    }

    pub(super) async fn tell_everyone(
        &self,
        _txn: &DatabaseTransaction,
        _session: &session::Model,
        _occasion: Occasion,
    ) -> Result<(), ListeningError> {
        Ok(())
    }

    pub(super) async fn need_counts(
        &self,
        _session: Uuid,
    ) -> Result<Vec<NeedCount>, ListeningError> {
        Ok(Vec::new())
    }
}

pub(super) async fn pools_of(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Pool>>, DbErr> {
    let rows = pool::Entity::find()
        .filter(pool::Column::SessionId.is_in(sessions.iter().copied()))
        .all(db)
        .await?;
    let mut pools: HashMap<Uuid, Vec<Pool>> = HashMap::new();
    for row in rows {
        let Some(kind) = PoolKind::ALL.iter().find(|kind| number(**kind) == row.kind) else {
            continue;
        };
        let count = |value: i32| u32::try_from(value).unwrap_or(0);
        pools.entry(row.session_id).or_default().push(Pool {
            kind: *kind,
            capacity: count(row.capacity),
            taken: count(row.taken),
            waiting: count(row.waiting),
        });
    }
    pools
        .values_mut()
        .for_each(|list| list.sort_by_key(|p| p.kind));
    Ok(pools)
}

pub(super) async fn needs_of(
    _db: &impl ConnectionTrait,
    _sessions: &[Uuid],
) -> Result<HashMap<Uuid, Vec<NeedDecision>>, DbErr> {
    Ok(HashMap::new())
}

pub(super) async fn turnouts_of(
    _db: &impl ConnectionTrait,
    _sessions: &[Uuid],
) -> Result<HashMap<Uuid, Turnout>, DbErr> {
    Ok(HashMap::new())
}

mod people {
    //! The columns of a sign-up that say who comes.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_up")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub session_id: Uuid,
        pub contact_tag: Option<Vec<u8>>,
        pub sealed: Vec<u8>,
        pub roster: Option<Vec<u8>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Empties what says who comes; the counts stay. Gives how many sign-ups and how many rosters that were.
pub(super) async fn blank_people(
    txn: &DatabaseTransaction,
    session: Uuid,
) -> Result<(u64, u64), DbErr> {
    use people::{ActiveModel, Column, Entity};
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

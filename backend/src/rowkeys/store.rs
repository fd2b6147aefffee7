//! The tables of the row keys: `row_key` in the key database, `shred_tombstone` in the main one.

use chrono::NaiveDate;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::KeyKind;

pub(super) const PAGE: u64 = 500;

/// Where the last page ended.
pub(super) type Cursor = Option<(Uuid, i16)>;

pub(super) mod row_key {
    //! One wrapped key.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "row_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub row_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: i16,
        pub day: ChronoDate,
        pub wrapped: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod shred_tombstone {
    //! One key that was destroyed.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "shred_tombstone")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub row_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: i16,
        pub day: ChronoDate,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Stores the keys that the row does not have yet and gives all of these kinds. One that is kept counts as made today: the sweep must not
/// take it from under a row that is being stored again.
pub(super) async fn keep_first(
    txn: &impl ConnectionTrait,
    row: Uuid,
    fresh: Vec<row_key::ActiveModel>,
    kinds: Vec<i16>,
) -> Result<Vec<row_key::Model>, DbErr> {
    let once = OnConflict::columns([row_key::Column::RowId, row_key::Column::Kind])
        .update_column(row_key::Column::Day)
        .to_owned();
    row_key::Entity::insert_many(fresh)
        .on_conflict(once)
        .exec_without_returning(txn)
        .await?;
    row_key::Entity::find()
        .filter(row_key::Column::RowId.eq(row))
        .filter(row_key::Column::Kind.is_in(kinds))
        .all(txn)
        .await
}

pub(super) async fn entomb(
    txn: &impl ConnectionTrait,
    row: Uuid,
    kinds: &[KeyKind],
    day: NaiveDate,
) -> Result<(), DbErr> {
    let graves = kinds.iter().map(|kind| shred_tombstone::ActiveModel {
        row_id: Set(row),
        kind: Set(kind.number()),
        day: Set(day),
    });
    let once = OnConflict::columns([
        shred_tombstone::Column::RowId,
        shred_tombstone::Column::Kind,
    ])
    .do_nothing()
    .to_owned();
    shred_tombstone::Entity::insert_many(graves)
        .on_conflict(once)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// Deletes keys (only those made until a day, if one is given) and tells how many were there.
pub(super) async fn destroy(
    txn: &impl ConnectionTrait,
    graves: Vec<(Uuid, i16)>,
    made_until: Option<NaiveDate>,
) -> Result<u64, DbErr> {
    let mut gone = 0;
    for kind in KeyKind::ALL {
        let rows: Vec<Uuid> = graves
            .iter()
            .filter(|(_, number)| *number == kind.number())
            .map(|(row, _)| *row)
            .collect();
        if rows.is_empty() {
            continue;
        }
        let mut query = row_key::Entity::delete_many()
            .filter(row_key::Column::Kind.eq(kind.number()))
            .filter(row_key::Column::RowId.is_in(rows));
        if let Some(day) = made_until {
            query = query.filter(row_key::Column::Day.lte(day));
        }
        let deleted = query.exec(txn).await?;
        gone += deleted.rows_affected;
    }
    Ok(gone)
}

/// Tombstones after a place; only those of a day or later, if one is given.
pub(super) async fn graves_after(
    db: &impl ConnectionTrait,
    first: Option<NaiveDate>,
    after: Cursor,
) -> Result<Vec<(Uuid, i16)>, DbErr> {
    use shred_tombstone::{Column, Entity};
    let mut query = Entity::find();
    if let Some(day) = first {
        query = query.filter(Column::Day.gte(day));
    }
    if let Some((row, kind)) = after {
        query = query.filter(
            Condition::any().add(Column::RowId.gt(row)).add(
                Condition::all()
                    .add(Column::RowId.eq(row))
                    .add(Column::Kind.gt(kind)),
            ),
        );
    }
    let page = query
        .order_by_asc(Column::RowId)
        .order_by_asc(Column::Kind)
        .limit(PAGE)
        .all(db)
        .await?;
    Ok(page.into_iter().map(|m| (m.row_id, m.kind)).collect())
}

pub(super) async fn keys_after(
    db: &impl ConnectionTrait,
    after: Cursor,
) -> Result<Vec<row_key::Model>, DbErr> {
    use row_key::{Column, Entity};
    let mut query = Entity::find();
    if let Some((row, kind)) = after {
        query = query.filter(
            Condition::any().add(Column::RowId.gt(row)).add(
                Condition::all()
                    .add(Column::RowId.eq(row))
                    .add(Column::Kind.gt(kind)),
            ),
        );
    }
    query
        .order_by_asc(Column::RowId)
        .order_by_asc(Column::Kind)
        .limit(PAGE)
        .all(db)
        .await
}

/// Rows with a key of one of these kinds made from `first` to `last`, after a row.
pub(super) async fn rows_made(
    db: &impl ConnectionTrait,
    kinds: &[i16],
    first: NaiveDate,
    last: NaiveDate,
    after: Option<Uuid>,
) -> Result<Vec<Uuid>, DbErr> {
    use row_key::{Column, Entity};
    let mut query = Entity::find()
        .select_only()
        .column(Column::RowId)
        .distinct()
        .filter(Column::Day.between(first, last))
        .filter(Column::Kind.is_in(kinds.iter().copied()));
    if let Some(row) = after {
        query = query.filter(Column::RowId.gt(row));
    }
    query
        .order_by_asc(Column::RowId)
        .limit(PAGE)
        .into_tuple()
        .all(db)
        .await
}

/// Puts newly wrapped keys in place of those that are still as they were read.
pub(super) async fn replace(
    txn: &impl ConnectionTrait,
    renewed: Vec<(row_key::Model, Vec<u8>)>,
) -> Result<(), DbErr> {
    use row_key::{Column, Entity};
    for (old, wrapped) in renewed {
        Entity::update_many()
            .col_expr(Column::Wrapped, wrapped.into())
            .filter(Column::RowId.eq(old.row_id))
            .filter(Column::Kind.eq(old.kind))
            .filter(Column::Wrapped.eq(old.wrapped))
            .exec(txn)
            .await?;
    }
    Ok(())
}

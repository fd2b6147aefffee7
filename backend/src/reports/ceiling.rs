//! The ceiling of intake per hour, over all replicas: above it the phone is asked to come again later.
//!
//! The count is in the database; a replica takes places in lots, so that it is not one row that every report waits for. The row names
//! its hour by a keyed digest: who steals it does not learn when the last report came.

use chrono::{DateTime, Timelike, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use tokio::sync::Mutex;

use super::keyed_digest;
use super::store::intake_ceiling::{ActiveModel, Column, Entity};
use crate::db::Db;

const LOT: u32 = 64;

/// The ceiling, and the places that this replica holds.
pub struct Ceiling {
    per_hour: u32,
    key: [u8; 32],
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    hour: i64,
    places: u32,
}

impl Ceiling {
    /// At most `per_hour` reports and messages in an hour.
    pub fn new(per_hour: u32, key: [u8; 32]) -> Self {
        Self {
            per_hour,
            key,
            held: Mutex::default(),
        }
    }

    /// Takes a place. `Some(seconds)` says when there are places again.
    pub async fn take(&self, db: &Db, now: DateTime<Utc>) -> Result<Option<u32>, DbErr> {
        let hour = now.timestamp() / 3600;
        let mut held = self.held.lock().await;
        if held.hour != hour {
            *held = Held { hour, places: 0 };
        }
        if held.places == 0 {
            // A small ceiling is handed out in small lots: a replica must not sit on what another needs.
            let lot = (self.per_hour / 16).clamp(1, LOT);
            let tag = keyed_digest(&self.key, b"hour", &[&hour.to_be_bytes()]).to_vec();
            let ceiling = i64::from(self.per_hour);
            held.places = db
                .write(move |txn| Box::pin(async move { take_lot(txn, tag, ceiling, lot).await }))
                .await?;
        }
        if held.places == 0 {
            return Ok(Some(3600 - (now.minute() * 60 + now.second())));
        }
        held.places -= 1;
        Ok(None)
    }
}

async fn take_lot(
    txn: &impl ConnectionTrait,
    tag: Vec<u8>,
    ceiling: i64,
    lot: u32,
) -> Result<u32, DbErr> {
    let first = ActiveModel {
        id: Set(1),
        hour_tag: Set(tag.clone()),
        taken: Set(0),
    };
    Entity::insert(first)
        .on_conflict(OnConflict::column(Column::Id).do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    Entity::update_many()
        .col_expr(Column::HourTag, Expr::value(tag.clone()))
        .col_expr(Column::Taken, Expr::value(0_i64))
        .filter(Column::Id.eq(1))
        .filter(Column::HourTag.ne(tag))
        .exec(txn)
        .await?;
    for wanted in [lot, 1] {
        let taken = Entity::update_many()
            .col_expr(
                Column::Taken,
                Expr::col(Column::Taken).add(i64::from(wanted)),
            )
            .filter(Column::Id.eq(1))
            .filter(Column::Taken.lte(ceiling - i64::from(wanted)))
            .exec(txn)
            .await?;
        if taken.rows_affected == 1 {
            return Ok(wanted);
        }
    }
    Ok(0)
}

//! The job that gives waiting entries their numbers and signs a checkpoint over them.

use chrono::DateTime;
use chrono_tz::Tz;
use ed25519_dalek::SigningKey;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::Audit;
use super::checkpoint::Checkpoint;
use super::entry::{Entry, day_number};
use super::store::{checkpoint, entry, head, pending};
use super::tree::Frontier;

// Staff entries of one run, and rows of one statement (SQLite takes 32,766 parameters).
const AT_ONCE: u64 = 2_000;
const CHUNK: usize = 500;

impl Audit {
    /// Appends what waits and signs the new end of the log. Says how many entries it appended. May run twice without harm.
    pub async fn sequence(&self) -> Result<u64, DbErr> {
        let now = self.clock.now().with_timezone(&self.zone);
        let (origin, key) = (self.origin.clone(), self.key.clone());
        self.db
            .write(move |transaction| {
                Box::pin(async move { append(transaction, now, origin, &key).await })
            })
            .await
    }
}

async fn append<C: ConnectionTrait>(
    transaction: &C,
    now: DateTime<Tz>,
    origin: String,
    key: &SigningKey,
) -> Result<u64, DbErr> {
    let today = i32::try_from(day_number(now)).unwrap_or(0);
    let mut head = lock_head(transaction).await?;
    let size = u64::try_from(head.size).map_err(|_| broken())?;
    let mut frontier = Frontier::from_stored(size, &head.frontier).ok_or_else(broken)?;

    let new_day = head.batched_until < today;
    let mut waiting = if new_day {
        reporters_batch(transaction, today).await?
    } else {
        Vec::new()
    };
    waiting.extend(staff_entries(transaction).await?);
    if waiting.is_empty() && !new_day {
        return Ok(0);
    }

    for chunk in waiting.chunks(CHUNK) {
        number(transaction, chunk, &mut frontier).await?;
    }
    let note = Checkpoint {
        origin,
        size: frontier.size(),
        root: frontier.root(),
    }
    .sign(key);
    head.size = i64::try_from(frontier.size()).map_err(|_| broken())?;
    head.frontier = frontier.stored();
    head.checkpoints += 1;
    head.batched_until = today.max(head.batched_until);
    checkpoint::Entity::insert(
        checkpoint::Model {
            number: head.checkpoints,
            size: head.size,
            day: today,
            public: new_day,
            note,
        }
        .into_active_model(),
    )
    .exec_without_returning(transaction)
    .await?;
    head.into_active_model()
        .reset_all()
        .update(transaction)
        .await?;
    Ok(u64::try_from(waiting.len()).unwrap_or(u64::MAX))
}

// One holder at a time: a row lock on PostgreSQL; on SQLite the transaction holds the write lock already.
async fn lock_head<C: ConnectionTrait>(transaction: &C) -> Result<head::Model, DbErr> {
    let empty = head::Model {
        id: 1,
        size: 0,
        frontier: Vec::new(),
        checkpoints: 0,
        batched_until: 0,
    };
    head::Entity::insert(empty.into_active_model())
        .on_conflict(OnConflict::column(head::Column::Id).do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await?;
    head::Entity::find_by_id(1)
        .lock_exclusive()
        .one(transaction)
        .await?
        .ok_or_else(broken)
}

// Ids are random, so ordering by them is the shuffle; days before today only, so that the batch of a day is whole.
async fn reporters_batch<C: ConnectionTrait>(
    transaction: &C,
    today: i32,
) -> Result<Vec<pending::Model>, DbErr> {
    pending::Entity::find()
        .filter(pending::COLUMN.hour.is_null())
        .filter(pending::COLUMN.day.lt(today))
        .order_by_asc(pending::COLUMN.day)
        .order_by_asc(pending::COLUMN.id)
        .all(transaction)
        .await
}

async fn staff_entries<C: ConnectionTrait>(transaction: &C) -> Result<Vec<pending::Model>, DbErr> {
    pending::Entity::find()
        .filter(pending::COLUMN.hour.is_not_null())
        .order_by_asc(pending::COLUMN.day)
        .order_by_asc(pending::COLUMN.hour)
        .order_by_asc(pending::COLUMN.id)
        .limit(AT_ONCE)
        .all(transaction)
        .await
}

async fn number<C: ConnectionTrait>(
    transaction: &C,
    chunk: &[pending::Model],
    frontier: &mut Frontier,
) -> Result<(), DbErr> {
    let mut rows = Vec::with_capacity(chunk.len());
    for row in chunk {
        let seq = frontier.size();
        let leaf = Entry::try_from(row).map_err(|_| broken())?.leaf(seq);
        frontier.push(leaf);
        let seq = i64::try_from(seq).map_err(|_| broken())?;
        rows.push(row.clone().numbered(seq, leaf).into_active_model());
    }
    entry::Entity::insert_many(rows)
        .exec_without_returning(transaction)
        .await?;
    pending::Entity::delete_many()
        .filter(pending::COLUMN.id.is_in(chunk.iter().map(|row| row.id)))
        .exec(transaction)
        .await
        .map(drop)
}

fn broken() -> DbErr {
    DbErr::Custom("the log's own tables do not fit together; run `amparo audit verify`".to_owned())
}

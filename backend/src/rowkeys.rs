//! Row keys: every L2 and L3 blob is stored under a key of its row and kind, and shredding that key shreds the blob.
//!
//! The keys live in the key database, whose backups are kept at most 14 days. A key commits before its row does; a key whose row never
//! came is swept. What was shredded is written in the main database first, so that a restored key database is shredded again before
//! anything is served.

use std::collections::HashMap;

use api_types::ProblemKind;
use chrono::NaiveDate;
use chrono_tz::Tz;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter,
};
use sealing::{Kek, RowKey};
use uuid::Uuid;

use crate::clock::{CityDay, SharedClock};
use crate::db::Db;
use crate::http::Refusal;

mod store;
mod sweep;

use store::{Cursor, row_key};

/// What a key is for. Parts that are shredded apart have keys apart. The number is stored and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i16)]
pub enum KeyKind {
    /// Narrative, messages, notes.
    Content = 1,
    /// Name and contact.
    Contact = 2,
    /// The immigration box.
    ImmigrationStatus = 3,
    /// Coded facts, which outlive the narrative.
    Facts = 4,
    /// E-mail and one-time-code seed of a staff member.
    Staff = 5,
    /// Who signed up for a session, asked for one, or follows something. The row is the session, the request or the subscription. Also a browser
    /// in which a host gets alarms.
    People = 6,
}

impl KeyKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Content,
        Self::Contact,
        Self::ImmigrationStatus,
        Self::Facts,
        Self::Staff,
        Self::People,
    ];

    /// The kinds of a report.
    pub const OF_REPORTS: [Self; 4] = [
        Self::Content,
        Self::Contact,
        Self::ImmigrationStatus,
        Self::Facts,
    ];

    fn number(self) -> i16 {
        self as i16
    }
}

/// The key-encryption keys: new keys are wrapped under the first, old ones open under any.
pub struct KeyRing {
    current: u32,
    keys: HashMap<u32, Kek>,
}

impl KeyRing {
    /// A ring whose first key is the current one; `None` without any, or when two have the same id.
    pub fn new(keys: Vec<(u32, Kek)>) -> Option<Self> {
        let current = keys.first()?.0;
        let count = keys.len();
        let keys: HashMap<_, _> = keys.into_iter().collect();
        (keys.len() == count).then_some(Self { current, keys })
    }
}

/// Why a key could not be given.
#[derive(Debug, thiserror::Error)]
pub enum RowKeyError {
    /// The key database refused.
    #[error("the key database refused")]
    Db(#[from] DbErr),
    /// The stored key opens under none of the configured keys.
    #[error("a row key does not open under the configured key-encryption keys")]
    Unreadable,
}

impl From<RowKeyError> for Refusal {
    fn from(fault: RowKeyError) -> Self {
        match fault {
            RowKeyError::Db(fault) => fault.into(),
            RowKeyError::Unreadable => {
                tracing::error!("a row key does not open under the configured keys");
                ProblemKind::Internal.into()
            }
        }
    }
}

impl From<RowKeyError> for DbErr {
    fn from(fault: RowKeyError) -> Self {
        match fault {
            RowKeyError::Db(fault) => fault,
            RowKeyError::Unreadable => Self::Custom("unreadable row key".to_owned()),
        }
    }
}

/// The row keys of one instance.
#[derive(Clone)]
pub struct RowKeys {
    keys: Db,
    main: Db,
    ring: std::sync::Arc<KeyRing>,
    clock: SharedClock,
    zone: Tz,
}

impl std::fmt::Debug for RowKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RowKeys").finish_non_exhaustive()
    }
}

impl RowKeys {
    /// Keys in `keys`, tombstones in `main`.
    pub fn new(keys: Db, main: Db, ring: KeyRing, clock: SharedClock, zone: Tz) -> Self {
        Self {
            keys,
            main,
            ring: std::sync::Arc::new(ring),
            clock,
            zone,
        }
    }

    /// Makes the key of a row, or gives the one it has. Committed before it returns.
    pub async fn create(&self, row: Uuid, kind: KeyKind) -> Result<RowKey, DbErr> {
        let mut made = self.create_all(row, &[kind]).await?;
        made.pop()
            .map(|(_, key)| key)
            .ok_or(DbErr::RecordNotInserted)
    }

    /// Makes the keys of a row in one commit, in the order of `kinds`; a kind that has a key keeps it.
    pub async fn create_all(
        &self,
        row: Uuid,
        kinds: &[KeyKind],
    ) -> Result<Vec<(KeyKind, RowKey)>, DbErr> {
        let today = CityDay::today(&*self.clock, self.zone);
        let mut fresh = Vec::with_capacity(kinds.len());
        for kind in kinds {
            fresh.push(self.fresh(row, *kind, today)?);
        }
        let numbers: Vec<i16> = kinds.iter().map(|kind| kind.number()).collect();
        let stored = self
            .keys
            .write(move |txn| {
                Box::pin(async move { store::keep_first(txn, row, fresh, numbers).await })
            })
            .await?;
        let mut made = Vec::with_capacity(kinds.len());
        for kind in kinds {
            let wrapped = stored
                .iter()
                .find(|model| model.kind == kind.number())
                .ok_or(DbErr::RecordNotInserted)?;
            made.push((*kind, self.unwrap(row, *kind, &wrapped.wrapped)?));
        }
        Ok(made)
    }

    /// The key of a row; `None` once it is shredded.
    pub async fn get(&self, row: Uuid, kind: KeyKind) -> Result<Option<RowKey>, RowKeyError> {
        let model = row_key::Entity::find_by_id((row, kind.number()))
            .one(self.keys.read())
            .await?;
        model
            .map(|model| self.unwrap(row, kind, &model.wrapped))
            .transpose()
    }

    /// The keys of many rows; shredded ones are missing.
    pub async fn get_many(
        &self,
        rows: &[Uuid],
        kind: KeyKind,
    ) -> Result<HashMap<Uuid, RowKey>, RowKeyError> {
        let models = row_key::Entity::find()
            .filter(row_key::Column::RowId.is_in(rows.iter().copied()))
            .filter(row_key::Column::Kind.eq(kind.number()))
            .all(self.keys.read())
            .await?;
        models
            .into_iter()
            .map(|model| {
                Ok((
                    model.row_id,
                    self.unwrap(model.row_id, kind, &model.wrapped)?,
                ))
            })
            .collect()
    }

    /// Writes down, in the caller's transaction, that these keys must go. `shred` afterwards, or the next replay, destroys them.
    pub async fn entomb(
        &self,
        txn: &DatabaseTransaction,
        row: Uuid,
        kinds: &[KeyKind],
    ) -> Result<(), DbErr> {
        let day = CityDay::today(&*self.clock, self.zone);
        store::entomb(txn, row, kinds, day).await
    }

    /// Destroys keys for good: first the tombstone, then the key. Can run twice without harm.
    pub async fn shred(&self, row: Uuid, kinds: &[KeyKind]) -> Result<(), DbErr> {
        let day = CityDay::today(&*self.clock, self.zone);
        let owned = kinds.to_vec();
        self.main
            .write(move |txn| Box::pin(async move { store::entomb(txn, row, &owned, day).await }))
            .await?;
        let graves = kinds.iter().map(|kind| (row, kind.number())).collect();
        self.destroy(graves, None).await.map(drop)
    }

    /// Deletes keys, their traces in the log of the database included.
    async fn destroy(
        &self,
        graves: Vec<(Uuid, i16)>,
        made_until: Option<NaiveDate>,
    ) -> Result<u64, DbErr> {
        let gone = self
            .keys
            .write(move |txn| {
                Box::pin(async move { store::destroy(txn, graves, made_until).await })
            })
            .await?;
        if gone > 0 {
            self.keys.forget_deleted().await?;
        }
        Ok(gone)
    }

    /// Destroys again what was ever shredded: before serving (the key database may come from a backup) and now and then.
    /// Returns how many keys were still there.
    pub async fn replay_tombstones(&self) -> Result<u64, DbErr> {
        self.replay_since(None).await
    }

    async fn replay_since(&self, first: Option<NaiveDate>) -> Result<u64, DbErr> {
        let mut gone = 0;
        let mut after: Cursor = None;
        loop {
            let graves = store::graves_after(self.main.read(), first, after).await?;
            let Some(last) = graves.last().copied() else {
                return Ok(gone);
            };
            after = Some(last);
            gone += self.destroy(graves, None).await?;
        }
    }

    /// Wraps again, under the current key-encryption key, every key that another one wraps, and tells how many that were.
    /// Skips what is done: it can be stopped and started again. After it the old keys can be thrown away.
    pub async fn rewrap(&self) -> Result<u64, RowKeyError> {
        let mut count = 0;
        let mut after: Cursor = None;
        loop {
            let page = store::keys_after(self.keys.read(), after).await?;
            let Some(last) = page.last() else {
                return Ok(count);
            };
            after = Some((last.row_id, last.kind));
            let mut renewed = Vec::new();
            for model in page {
                if RowKey::wrapped_kek_id(&model.wrapped) == Some(self.ring.current) {
                    continue;
                }
                let key = self.open(model.row_id, model.kind, &model.wrapped)?;
                let wrapped = self.wrap(&key, model.row_id, model.kind)?;
                renewed.push((model, wrapped));
            }
            count += renewed.len() as u64;
            self.keys
                .write(move |txn| Box::pin(async move { store::replace(txn, renewed).await }))
                .await?;
        }
    }

    fn fresh(
        &self,
        row: Uuid,
        kind: KeyKind,
        day: NaiveDate,
    ) -> Result<row_key::ActiveModel, RowKeyError> {
        let key = RowKey::generate(&mut crate::random::rng());
        Ok(row_key::ActiveModel {
            row_id: Set(row),
            kind: Set(kind.number()),
            day: Set(day),
            wrapped: Set(self.wrap(&key, row, kind.number())?),
        })
    }

    fn wrap(&self, key: &RowKey, row: Uuid, kind: i16) -> Result<Vec<u8>, RowKeyError> {
        let kek = self
            .ring
            .keys
            .get(&self.ring.current)
            .ok_or(RowKeyError::Unreadable)?;
        let mut rng = crate::random::rng();
        Ok(key.wrap(kek, self.ring.current, &label(row, kind), &mut rng))
    }

    fn unwrap(&self, row: Uuid, kind: KeyKind, wrapped: &[u8]) -> Result<RowKey, RowKeyError> {
        self.open(row, kind.number(), wrapped)
    }

    fn open(&self, row: Uuid, kind: i16, wrapped: &[u8]) -> Result<RowKey, RowKeyError> {
        let id = RowKey::wrapped_kek_id(wrapped).ok_or(RowKeyError::Unreadable)?;
        let kek = self.ring.keys.get(&id).ok_or(RowKeyError::Unreadable)?;
        RowKey::unwrap(wrapped, kek, &label(row, kind)).map_err(|_| RowKeyError::Unreadable)
    }
}

fn label(row: Uuid, kind: i16) -> Vec<u8> {
    let mut label = row.as_bytes().to_vec();
    label.extend_from_slice(&kind.to_be_bytes());
    label
}

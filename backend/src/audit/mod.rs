//! The append-only log of what staff opened and what became of reports.
//!
//! An action writes its entry, without a number, in its own transaction. One job at a time gives the waiting entries contiguous
//! numbers and leaf hashes and signs a checkpoint in the same transaction. What reporters did is kept without actor and hour and
//! appended once a day as one shuffled batch, so that no neighbor in the log dates a report.
//! "Cannot be changed unnoticed" begins at a checkpoint that somebody outside holds. No content, name or address is ever here.

use api_types::audit::AuditAction;
use chrono::{DateTime, TimeDelta};
use chrono_tz::Tz;
use ed25519_dalek::{SigningKey, VerifyingKey};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::access::Actor;
use crate::clock::SharedClock;
use crate::db::Db;
use crate::jobs::Job;

mod checkpoint;
mod entry;
mod routes;
mod sequence;
mod store;
mod tree;
mod verify;

pub use checkpoint::{Checkpoint, CheckpointError, verifier_key};
pub use entry::{ENTRY_LEN, Entry, ObjectKind};
pub(crate) use routes::Paths;
pub use routes::routes;
pub use verify::{Fault, Verified, verify};

/// The log of one instance.
#[derive(Clone)]
pub struct Audit {
    db: Db,
    clock: SharedClock,
    zone: Tz,
    origin: String,
    key: SigningKey,
}

impl std::fmt::Debug for Audit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Audit")
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

/// Writes down, in the caller's transaction, that something was done. `at` is in the city's time zone.
pub async fn record<C: ConnectionTrait>(
    transaction: &C,
    at: DateTime<Tz>,
    actor: &Actor,
    action: AuditAction,
    object: Uuid,
    detail: [u8; 32],
) -> Result<(), DbErr> {
    let entry = Entry::new(at, actor, action, object, detail);
    // The id orders the daily batch: being random, it is the shuffle.
    let row = store::pending::Model::of(&entry, crate::random::uuid());
    store::pending::Entity::insert(row.into_active_model())
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

impl Audit {
    /// The log `origin` (`portal.example/log`), whose checkpoints `key` signs.
    pub fn new(db: Db, clock: SharedClock, zone: Tz, origin: String, key: SigningKey) -> Self {
        Self {
            db,
            clock,
            zone,
            origin,
            key,
        }
    }

    /// Numbers and signs what waits, every minute.
    pub fn jobs(&self) -> Vec<Job> {
        let audit = self.clone();
        vec![Job::new(
            "audit-sequence",
            TimeDelta::minutes(1),
            move |_| {
                let audit = audit.clone();
                Box::pin(async move { Ok(audit.sequence().await.map(drop)?) })
            },
        )]
    }

    /// The key that checkpoints verify under.
    pub fn verifying_key(&self) -> VerifyingKey {
        self.key.verifying_key()
    }

    /// The checkpoint of the day, if there is one yet.
    pub async fn public_checkpoint(&self) -> Result<Option<String>, DbErr> {
        let row = store::checkpoint::Entity::find()
            .filter(store::checkpoint::COLUMN.public.eq(true))
            .order_by_desc(store::checkpoint::COLUMN.number)
            .one(self.db.read())
            .await?;
        Ok(row.map(|row| row.note))
    }

    /// The newest checkpoint, for the auditor.
    pub async fn newest_checkpoint(&self) -> Result<Option<String>, DbErr> {
        let row = store::checkpoint::Entity::find()
            .order_by_desc(store::checkpoint::COLUMN.number)
            .one(self.db.read())
            .await?;
        Ok(row.map(|row| row.note))
    }
}

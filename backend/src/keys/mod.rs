//! The signed key directory, and the unit seeds wrapped to the members.
//!
//! The server only stores and serves what enough roots have signed; it holds no root key and no unit seed. A directory is published
//! after everything about it was checked, is never changed, and its digest is an entry of the log. Clients check it again themselves.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use api_types::UnitId;
use api_types::audit::AuditAction;
use api_types::keys::Roots;
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryOrder, QuerySelect};
use sealing::{Directory, DirectoryError, KeyId, UnitEntry};
use sha2::{Digest, Sha256};
use tokio::sync::watch;
use uuid::Uuid;

use crate::access::{Action, Actor, Denied, Resource, authorize};
use crate::audit;
use crate::clock::{CityDay, SharedClock};
use crate::db::Db;
use crate::http::problem::log_fault;
use crate::jobs::Job;
use crate::places::Offered;

pub mod members;
mod published;
pub mod renewal;
mod routes;
mod store;

pub use published::{KeyAge, KeyRole, PublishedDirectory, wire_kind};
pub(crate) use routes::Paths;
pub use routes::routes;

use store::{directory, unit_epoch};

const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(2);

/// Why a directory was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// It does not hold up to the roots of this instance.
    #[error(transparent)]
    Refused(#[from] DirectoryError),
    /// A version at least as new is published.
    #[error("version {0} is published already")]
    NotNewer(u32),
    /// A unit's epoch went back, or its key changed without a new epoch.
    #[error("the keys of unit {0} changed without a new epoch")]
    EpochReused(String),
    /// This actor may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database refused.
    #[error("the database refused")]
    Db(#[from] DbErr),
}

/// The directory of one instance.
#[derive(Clone)]
pub struct Keys {
    db: Db,
    clock: SharedClock,
    zone: Tz,
    roots: Arc<Roots>,
    current: Arc<RwLock<Arc<PublishedDirectory>>>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys")
            .field("version", &self.current().version())
            .finish_non_exhaustive()
    }
}

impl Keys {
    /// Reads what is published.
    pub async fn open(db: Db, clock: SharedClock, zone: Tz, roots: Roots) -> Result<Self, DbErr> {
        let keys = Self {
            db,
            clock,
            zone,
            roots: Arc::new(roots),
            current: Arc::default(),
        };
        keys.refresh().await?;
        Ok(keys)
    }

    /// The directory that is served; an empty, expired one when none is published.
    pub fn current(&self) -> Arc<PublishedDirectory> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What a key may be used for today.
    pub fn find_key(&self, key: KeyId) -> Option<KeyRole> {
        self.current().find_key(key, self.today()).cloned()
    }

    /// A unit of the directory.
    pub fn unit(&self, id: &UnitId) -> Option<UnitEntry> {
        self.current().unit(id).cloned()
    }

    /// True when sealed intake is closed.
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        self.current().is_expired(today)
    }

    /// The root public keys, as pages carry them.
    pub fn roots(&self) -> &Roots {
        &self.roots
    }

    fn today(&self) -> NaiveDate {
        CityDay::today(&*self.clock, self.zone)
    }

    /// Takes up a version that another process published. Cheap when there is none: run it every few seconds.
    pub async fn refresh(&self) -> Result<(), DbErr> {
        let newest: Option<i32> = directory::Entity::find()
            .select_only()
            .column(directory::Column::Version)
            .order_by_desc(directory::Column::Version)
            .into_tuple()
            .one(self.db.read())
            .await?;
        if newest
            .and_then(|version| u32::try_from(version).ok())
            .unwrap_or(0)
            == self.current().version()
        {
            return Ok(());
        }
        let published = self.load().await?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(published);
        Ok(())
    }

    /// Takes up what other processes publish, until told to stop.
    pub async fn watch(self, mut stop: watch::Receiver<bool>) {
        loop {
            tokio::select! {
                _ = tokio::time::sleep(LOOK_EVERY) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
            if let Err(fault) = self.refresh().await {
                // What was published before goes on being served.
                log_fault(&fault);
            }
        }
    }

    /// Says every day how long the directory still lasts when that is not long: an expired one closes sealed intake.
    pub fn jobs(&self) -> Vec<Job> {
        let keys = self.clone();
        vec![Job::new("keys-expiry", TimeDelta::days(1), move |_| {
            let keys = keys.clone();
            Box::pin(async move {
                keys.warn_of_expiry();
                Ok(())
            })
        })]
    }

    fn warn_of_expiry(&self) {
        let Some(last) = self.current().last_day() else {
            return tracing::warn!("no key directory is published: nothing can be sealed");
        };
        let days = (last - self.today()).num_days();
        match days {
            ..=3 => tracing::error!(
                days,
                "the key directory ends: sealed intake is about to close"
            ),
            4..=14 => tracing::warn!(days, "the key directory ends soon"),
            15..=30 => tracing::info!(days, "the key directory ends within a month"),
            _ => {}
        }
    }

    async fn load(&self) -> Result<PublishedDirectory, DbErr> {
        let rows = directory::Entity::find()
            .order_by_asc(directory::Column::Version)
            .all(self.db.read())
            .await?;
        let mut began = HashMap::new();
        let mut newest = None;
        for row in rows {
            match self.check_stored(&row.note) {
                Ok(parsed) => {
                    for unit in &parsed.units {
                        if let Some(day) = published::calendar_day(parsed.not_before) {
                            began.entry((unit.name.clone(), unit.epoch)).or_insert(day);
                        }
                    }
                    newest = Some((row.note, parsed));
                }
                Err(fault) => {
                    tracing::error!(version = row.version, %fault, "a stored directory is not what the roots signed")
                }
            }
        }
        Ok(
            newest.map_or_else(PublishedDirectory::default, |(note, parsed)| {
                PublishedDirectory::new(note, parsed, &began)
            }),
        )
    }

    // Signatures are checked before days, so that "expired" means "was good once".
    fn check_stored(&self, note: &str) -> Result<Directory, DirectoryError> {
        let today = self.today().to_string();
        match Directory::verify(note, &sealing_roots(&self.roots), &today, 0) {
            Err(DirectoryError::Expired | DirectoryError::NotYetValid) => {
                Directory::parse_unverified(note)
            }
            other => other,
        }
    }

    /// Publishes a signed directory after checking everything that clients check, and that no key changes without a new epoch.
    pub async fn publish(&self, actor: &Actor, note: String) -> Result<u32, PublishError> {
        authorize(actor, Action::PublishDirectory, &Resource::Site)?;
        self.refresh().await?;
        let current = self.current();
        let today = self.today();
        let directory =
            Directory::verify(&note, &sealing_roots(&self.roots), &today.to_string(), 0)?;
        if directory.version <= current.version() {
            return Err(PublishError::NotNewer(current.version()));
        }
        check_epochs(current.units(), &directory.units)?;
        let version = directory.version;
        let (at, actor) = (self.clock.now().with_timezone(&self.zone), actor.clone());
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    store_version(transaction, note.clone(), today, &directory).await?;
                    let detail = Sha256::digest(&note).into();
                    let object = Uuid::from_u128(version.into());
                    audit::record(
                        transaction,
                        at,
                        &actor,
                        AuditAction::DirectoryPublished,
                        object,
                        detail,
                    )
                    .await?;
                    Ok::<_, PublishError>(())
                })
            })
            .await?;
        self.refresh().await?;
        Ok(version)
    }
}

impl Offered for Keys {
    fn offers(&self, unit: &UnitId) -> bool {
        !self.is_expired(self.today()) && self.current().unit(unit).is_some()
    }
}

fn check_epochs(before: &[UnitEntry], after: &[UnitEntry]) -> Result<(), PublishError> {
    for unit in after {
        let Some(old) = before.iter().find(|old| old.name == unit.name) else {
            continue;
        };
        let same_keys = old.kem == unit.kem && old.sign == unit.sign;
        if unit.epoch < old.epoch || (unit.epoch == old.epoch) != same_keys || old.kind != unit.kind
        {
            return Err(PublishError::EpochReused(unit.name.clone()));
        }
    }
    Ok(())
}

async fn store_version<C: ConnectionTrait>(
    transaction: &C,
    note: String,
    today: NaiveDate,
    parsed: &Directory,
) -> Result<(), DbErr> {
    let version = i32::try_from(parsed.version).map_err(|_| DbErr::Custom("version".to_owned()))?;
    let row = directory::Model {
        version,
        note,
        published: today,
    };
    directory::Entity::insert(row.into_active_model())
        .exec_without_returning(transaction)
        .await?;
    for unit in &parsed.units {
        members::keep_epoch(transaction, &unit.name, unit.epoch).await?;
    }
    Ok(())
}

/// The roots as the sealing crate takes them.
pub fn sealing_roots(roots: &Roots) -> sealing::Roots {
    let plain = |keys: &[api_types::keys::RootKey]| {
        keys.iter()
            .map(|root| (root.name.clone(), root.key.0))
            .collect()
    };
    sealing::Roots {
        origin: roots.origin.clone(),
        city: plain(&roots.city),
        advocate: plain(&roots.advocate),
    }
}

// One row per epoch, so that a wrap can only belong to a published one.
pub(crate) fn epoch_once() -> OnConflict {
    OnConflict::columns([unit_epoch::Column::Unit, unit_epoch::Column::Epoch])
        .do_nothing()
        .to_owned()
}

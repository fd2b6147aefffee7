//! Browsers in which a staff member gets alarms: each lies sealed under a key of its own, which goes with it.

use std::collections::HashSet;

use api_types::{ProblemKind, StaffId};
use i18n::Locale;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect,
};
use sealing::{RowContext, RowKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::store::staff_device;
use super::{Letter, LetterKey, Notify, PushPart, post_letter, recall_letters_of};
use crate::push::Subscription;
use crate::rowkeys::{KeyKind, RowKeyError};

const ROOM: usize = 1024;
/// How many browsers one person has.
const MOST: u64 = 8;
/// What the occasions of alarms begin with.
const ALARM: &str = "alarm/";

/// Why a browser was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// The kind says why.
    #[error("{0:?}")]
    Refused(ProblemKind),
    /// A row key could not be had.
    #[error(transparent)]
    RowKey(#[from] RowKeyError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

/// A browser that can be told something.
pub struct Device {
    id: Uuid,
    key: RowKey,
    subscription: Subscription,
    /// In which language.
    pub language: Locale,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    subscription: Subscription,
    language: String,
}

impl Notify {
    /// Whether alarms of this person go to this browser.
    pub async fn has_device(
        &self,
        staff: StaffId,
        subscription: &Subscription,
    ) -> Result<bool, DeviceError> {
        let row = self.device_at(&self.known(subscription)?).await?;
        Ok(row.is_some_and(|row| row.staff_id == staff.0))
    }

    /// Alarms of this person go to this browser from now on, and nobody else's.
    pub async fn add_device(
        &self,
        staff: StaffId,
        subscription: &Subscription,
        language: Locale,
    ) -> Result<(), DeviceError> {
        let accepted = self.pushes.accepted(subscription);
        let subscription = accepted.ok_or(DeviceError::Refused(ProblemKind::AddressRefused))?;
        let tag = self.pushes.tag(&subscription.endpoint);
        if let Some(old) = self.device_at(&tag).await? {
            // Its keys may be new, its language another, or somebody else sits here now.
            self.forget_device(old.id).await?;
        }
        let theirs = staff_device::Entity::find()
            .filter(staff_device::Column::StaffId.eq(staff.0))
            .count(self.db.read())
            .await?;
        if theirs >= MOST {
            return Err(DeviceError::Refused(ProblemKind::TooLarge));
        }
        let sealed = Sealed {
            subscription,
            language: language.tag().to_owned(),
        };
        let plain = serde_json::to_vec(&sealed).map(Zeroizing::new);
        let mut plain = plain.map_err(|_| DeviceError::Refused(ProblemKind::Internal))?;
        if plain.len() > ROOM {
            return Err(DeviceError::Refused(ProblemKind::AddressRefused));
        }
        // Spaces after a JSON value mean nothing.
        plain.resize(ROOM, b' ');
        let id = crate::random::uuid();
        let key = self.row_keys.create(id, KeyKind::People).await?;
        let context = context(&self.instance, id.as_bytes());
        let row = staff_device::Model {
            id,
            staff_id: staff.0,
            address_tag: tag,
            sealed: key.seal(&context, &plain, &mut crate::random::rng()),
        };
        let stored = self
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let once = OnConflict::column(staff_device::Column::AddressTag)
                        .do_nothing()
                        .to_owned();
                    staff_device::Entity::insert(row.into_active_model())
                        .on_conflict(once)
                        .exec_without_returning(txn)
                        .await
                })
            })
            .await;
        if !matches!(stored, Ok(1)) {
            // Somebody was quicker, or the database refused: the key has no row.
            self.row_keys.shred(id, &[KeyKind::People]).await?;
        }
        Ok(stored.map(drop)?)
    }

    /// No alarms of this person to this browser any more. True if there were.
    pub async fn drop_device(
        &self,
        staff: StaffId,
        subscription: &Subscription,
    ) -> Result<bool, DeviceError> {
        let row = self.device_at(&self.known(subscription)?).await?;
        match row.filter(|row| row.staff_id == staff.0) {
            Some(row) => Ok(self.forget_device(row.id).await?),
            None => Ok(false),
        }
    }

    /// The browsers of a person.
    pub async fn devices(&self, staff: StaffId) -> Result<Vec<Device>, DbErr> {
        let rows = staff_device::Entity::find()
            .filter(staff_device::Column::StaffId.eq(staff.0))
            .all(self.db.read())
            .await?;
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        let mut keys = self.row_keys.get_many(&ids, KeyKind::People).await?;
        let opened = rows.into_iter().filter_map(|row| {
            let key = keys.remove(&row.id)?;
            let plain = key
                .open(&context(&self.instance, row.id.as_bytes()), &row.sealed)
                .ok();
            let sealed = plain.and_then(|plain| serde_json::from_slice(plain.reveal()).ok());
            if sealed.is_none() {
                tracing::error!(device = %row.id, "a browser does not open under its row key");
            }
            let Sealed {
                subscription,
                language,
            } = sealed?;
            Some(Device {
                id: row.id,
                key,
                subscription,
                language: Locale::parse(&language).unwrap_or_default(),
            })
        });
        Ok(opened.collect())
    }

    /// Puts an alarm for a browser into the outbox, in the caller's transaction. `about` names what it is about, once for each alarm;
    /// `page` opens when somebody presses it; after `until` it is not shown any more.
    pub async fn post_alarm(
        &self,
        txn: &DatabaseTransaction,
        device: &Device,
        about: &str,
        (subject, text): (String, String),
        page: String,
        (now, until): (i64, i64),
    ) -> Result<(), DbErr> {
        let letter = Letter {
            to: String::new(),
            subject,
            text,
            calendar: None,
            unsubscribe: None,
            until: Some(until),
            push: Some(PushPart {
                subscription: device.subscription.clone(),
                page,
                language: device.language.tag().to_owned(),
                until: Some(until),
            }),
        };
        let key = LetterKey {
            instance: &self.instance,
            row: device.id,
            about: device.id,
            key: &device.key,
        };
        let occasion = format!("{ALARM}{}/{about}", device.id);
        post_letter(txn, key, &occasion, now, &letter).await
    }

    /// Sends what cannot wait: mails to staff and alarms.
    pub async fn deliver_alarms(&self) -> Result<(), DbErr> {
        // A relay that does not answer must not hold up the other way.
        let (mails, alarms) =
            futures_util::join!(self.deliver(), self.deliver_letters_about(ALARM));
        mails?;
        alarms.map(drop)
    }

    /// Which of these rows are browsers. For the sweep of keys without a row.
    pub async fn known_devices(&self, rows: &[Uuid]) -> Result<HashSet<Uuid>, DbErr> {
        let found: Vec<Uuid> = staff_device::Entity::find()
            .select_only()
            .column(staff_device::Column::Id)
            .filter(staff_device::Column::Id.is_in(rows.iter().copied()))
            .into_tuple()
            .all(self.db.read())
            .await?;
        Ok(found.into_iter().collect())
    }

    /// Deletes a browser and what waits for it, and destroys its key. True if it was one.
    pub(super) async fn forget_device(&self, id: Uuid) -> Result<bool, DbErr> {
        let row_keys = self.row_keys.clone();
        let gone = self
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let gone = staff_device::Entity::delete_by_id(id).exec(txn).await?;
                    if gone.rows_affected == 0 {
                        return Ok(false);
                    }
                    recall_letters_of(txn, id).await?;
                    row_keys.entomb(txn, id, &[KeyKind::People]).await?;
                    Ok::<_, DbErr>(true)
                })
            })
            .await?;
        if gone {
            // A key that could not be destroyed now is destroyed by the next replay of the tombstones.
            if let Err(fault) = self.row_keys.shred(id, &[KeyKind::People]).await {
                crate::http::problem::log_fault(&fault);
            }
            self.db.forget_deleted().await?;
        }
        Ok(gone)
    }

    // The address as it is kept; one that may not be visited any more can still be taken out.
    fn known(&self, subscription: &Subscription) -> Result<Vec<u8>, DeviceError> {
        let url = subscription.check();
        let url = url.map_err(|_| DeviceError::Refused(ProblemKind::AddressRefused))?;
        Ok(self.pushes.tag(url.as_str()))
    }

    async fn device_at(&self, tag: &[u8]) -> Result<Option<staff_device::Model>, DbErr> {
        staff_device::Entity::find()
            .filter(staff_device::Column::AddressTag.eq(tag))
            .one(self.db.read())
            .await
    }
}

fn context<'a>(instance: &'a str, id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "staff_device",
        column: "sealed",
        row_id: id,
        schema: 1,
    }
}

//! The job that empties the outbox. Any number of processes may run it: a mail is taken by a lease.

use i18n::Locale;
use sea_orm::sea_query::Expr;
use sea_orm::{DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::store::{mail_address, outbox};
use super::{MailKind, Notify, PostError, address_context};
use crate::rowkeys::KeyKind;

const AT_ONCE: u64 = 50;
// Longer than the post is waited for, so that nobody else takes a mail that is on its way.
pub(super) const LEASE: i64 = 120;
const FIRST_PAUSE: i64 = 30;
const LONGEST_PAUSE: i64 = 3_600;
// About two days of hourly tries.
pub(super) const MOST_TRIES: i32 = 56;

/// What one run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Mails that left.
    pub sent: u32,
    /// Mails that will be tried again.
    pub postponed: u32,
    /// Mails that nobody can get: no address, or too many tries.
    pub dropped: u32,
}

/// How long to wait after so many tries, in seconds.
pub(super) fn pause(tries: i32) -> i64 {
    FIRST_PAUSE
        .checked_shl(tries.unsigned_abs().min(16))
        .unwrap_or(LONGEST_PAUSE)
        .min(LONGEST_PAUSE)
}

impl std::ops::Add for Delivered {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            sent: self.sent + other.sent,
            postponed: self.postponed + other.postponed,
            dropped: self.dropped + other.dropped,
        }
    }
}

enum Outcome {
    Postponed,
    Dropped,
}

impl Notify {
    /// Sends what is due.
    pub async fn deliver(&self) -> Result<Delivered, DbErr> {
        let now = self.clock.now().timestamp();
        let due = outbox::Entity::find()
            .filter(outbox::COLUMN.not_before.lte(now))
            .filter(outbox::COLUMN.leased_until.lte(now))
            .order_by_asc(outbox::COLUMN.not_before)
            .order_by_asc(outbox::COLUMN.id)
            .limit(AT_ONCE)
            .all(self.db.read())
            .await?;
        let mut delivered = Delivered::default();
        for mail in due {
            let lease = crate::random::uuid();
            if !self.take(mail.id, lease, now).await? {
                continue;
            }
            match self.send(&mail).await {
                Ok(()) => {
                    self.forget(mail.id, lease).await?;
                    delivered.sent += 1;
                }
                Err(Outcome::Postponed) if mail.tries + 1 < MOST_TRIES => {
                    self.postpone(&mail, lease, now).await?;
                    delivered.postponed += 1;
                }
                Err(_) => {
                    tracing::warn!(mail = %mail.id, tries = mail.tries + 1, "a mail was given up");
                    self.forget(mail.id, lease).await?;
                    delivered.dropped += 1;
                }
            }
        }
        Ok(delivered)
    }

    // One statement decides who has it, on both databases.
    async fn take(&self, id: Uuid, lease: Uuid, now: i64) -> Result<bool, DbErr> {
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    let taken = outbox::Entity::update_many()
                        .col_expr(outbox::Column::Lease, Expr::value(lease))
                        .col_expr(outbox::Column::LeasedUntil, Expr::value(now + LEASE))
                        .filter(outbox::COLUMN.id.eq(id))
                        .filter(outbox::COLUMN.not_before.lte(now))
                        .filter(outbox::COLUMN.leased_until.lte(now))
                        .exec(transaction)
                        .await?;
                    Ok::<_, DbErr>(taken.rows_affected == 1)
                })
            })
            .await
    }

    async fn send(&self, mail: &outbox::Model) -> Result<(), Outcome> {
        let Some(kind) = MailKind::parse(&mail.kind) else {
            return Err(Outcome::Dropped);
        };
        let (address, language) = self.address(mail.staff_id).await?;
        match self
            .post
            .send(kind, &address, language, mail.id, self.clock.now())
            .await
        {
            Ok(()) => Ok(()),
            Err(PostError::Refused) => Err(Outcome::Postponed),
            Err(_) => Err(Outcome::Dropped),
        }
    }

    async fn address(&self, staff_id: Uuid) -> Result<(String, Locale), Outcome> {
        let row = mail_address::Entity::find_by_id(staff_id)
            .one(self.db.read())
            .await
            .map_err(|_| Outcome::Postponed)?;
        let key = self
            .row_keys
            .get(staff_id, KeyKind::Staff)
            .await
            .map_err(|_| Outcome::Postponed)?;
        let (Some(row), Some(key)) = (row, key) else {
            return Err(Outcome::Dropped);
        };
        let plain = key
            .open(
                &address_context(&self.instance, staff_id.as_bytes()),
                &row.address,
            )
            .map_err(|_| Outcome::Dropped)?;
        let address = std::str::from_utf8(plain.reveal()).map_err(|_| Outcome::Dropped)?;
        Ok((
            address.to_owned(),
            Locale::parse(&row.language).unwrap_or(Locale::En),
        ))
    }

    async fn forget(&self, id: Uuid, lease: Uuid) -> Result<(), DbErr> {
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    outbox::Entity::delete_many()
                        .filter(outbox::COLUMN.id.eq(id))
                        .filter(outbox::COLUMN.lease.eq(lease))
                        .exec(transaction)
                        .await
                        .map(drop)
                })
            })
            .await
    }

    async fn postpone(&self, mail: &outbox::Model, lease: Uuid, now: i64) -> Result<(), DbErr> {
        let (id, tries) = (mail.id, mail.tries + 1);
        let pause = pause(tries);
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    outbox::Entity::update_many()
                        .col_expr(outbox::Column::Tries, Expr::value(tries))
                        .col_expr(outbox::Column::NotBefore, Expr::value(now + pause))
                        .col_expr(outbox::Column::LeasedUntil, Expr::value(0i64))
                        .col_expr(outbox::Column::Lease, Expr::value(None::<Uuid>))
                        .filter(outbox::COLUMN.id.eq(id))
                        .filter(outbox::COLUMN.lease.eq(lease))
                        .exec(transaction)
                        .await
                        .map(drop)
                })
            })
            .await
    }
}

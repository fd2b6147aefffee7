//! Mails to staff and letters to residents: outboxes in the database, written in the transaction of what happened.
//!
//! A mail to staff says that there is something new and nothing else: the same bytes for everybody of a language, at most one per person and
//! quarter of an hour. Delivery is at least once: a process that dies between sending and forgetting sends again, under the same
//! Message-ID. Reporters get no mail; who signed up for a session or follows something gets letters (`letters`). A host can have alarms in a browser too (`devices`).

use std::sync::{Arc, OnceLock};

use api_types::StaffId;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::BoxFuture;
use i18n::Locale;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel};
use sealing::{RowContext, RowKey};
use uuid::Uuid;

use crate::clock::SharedClock;
use crate::db::Db;
use crate::jobs::Job;
use crate::rowkeys::RowKeys;

mod deliver;
mod devices;
mod letters;
mod post;
mod pushes;
mod store;

pub use deliver::Delivered;
pub use devices::{Device, DeviceError};
pub use letters::{
    CalendarPart, Letter, LetterKey, PushPart, mail_address, post_letter, recall_letters_about,
    recall_letters_of,
};
pub use post::{Post, PostError};
pub use pushes::Pushes;

use store::{mail_address, outbox};

// What happened within one slot is one mail, and a mail's time tells no more than the slot.
const SLOT: i64 = 15 * 60;

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// Something in the work list is new.
    WorkList,
    /// A livestream of a session that the person answers for broke.
    StreamInterrupted,
}

impl MailKind {
    fn name(self) -> &'static str {
        match self {
            Self::WorkList => "work-list",
            Self::StreamInterrupted => "stream-interrupted",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        [Self::WorkList, Self::StreamInterrupted]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// Delivers what waits in the outbox.
#[derive(Clone, Debug)]
pub struct Notify {
    db: Db,
    row_keys: RowKeys,
    clock: SharedClock,
    instance: String,
    post: Post,
    pushes: Pushes,
    gone: Arc<OnceLock<Gone>>,
}

/// The job that empties the outbox.
const DELIVER: &str = "notify-deliver";

/// What is done when a push service no longer knows the browser that the letters under the key of a row go to. True if it worked.
type Forget = dyn Fn(Uuid) -> BoxFuture<'static, bool> + Send + Sync;

struct Gone(Box<Forget>);

impl std::fmt::Debug for Gone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gone")
    }
}

/// Puts a mail into the outbox, in the caller's transaction. A second one for the same quarter of an hour is the same mail.
pub async fn enqueue<C: ConnectionTrait>(
    transaction: &C,
    now: DateTime<Utc>,
    kind: MailKind,
    to: StaffId,
) -> Result<(), DbErr> {
    let slot = (now.timestamp().div_euclid(SLOT) + 1) * SLOT;
    // An alarm waits for no quarter of an hour: it is about a machine, and its time tells nothing about a person.
    let not_before = match kind {
        MailKind::WorkList => slot,
        MailKind::StreamInterrupted => now.timestamp(),
    };
    let row = outbox::Model {
        id: crate::random::uuid(),
        staff_id: to.0,
        kind: kind.name().to_owned(),
        slot,
        not_before,
        tries: 0,
        lease: None,
        leased_until: 0,
    };
    outbox::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([
                outbox::Column::StaffId,
                outbox::Column::Kind,
                outbox::Column::Slot,
            ])
            .do_nothing()
            .to_owned(),
        )
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

impl Notify {
    /// Mails by `post`, addresses from `db` under keys of `row_keys`.
    pub fn new(
        db: Db,
        row_keys: RowKeys,
        clock: SharedClock,
        instance: String,
        post: Post,
        pushes: Pushes,
    ) -> Self {
        Self {
            db,
            row_keys,
            clock,
            instance,
            post,
            pushes,
            gone: Arc::default(),
        }
    }

    /// Messages to browsers.
    pub fn pushes(&self) -> &Pushes {
        &self.pushes
    }

    /// What to do when a browser can be reached no more; the first wish counts.
    pub fn when_gone(
        &self,
        forget: impl Fn(Uuid) -> BoxFuture<'static, bool> + Send + Sync + 'static,
    ) {
        let _ = self.gone.set(Gone(Box::new(forget)));
    }

    async fn forget_gone(&self, row: Uuid) -> bool {
        match self.forget_device(row).await {
            Ok(false) => {}
            known => return known.is_ok(),
        }
        match self.gone.get() {
            Some(Gone(forget)) => forget(row).await,
            None => true,
        }
    }

    /// Empties the outbox, every 30 seconds, and at once when a letter was put in.
    pub fn jobs(&self) -> Vec<Job> {
        let notify = self.clone();
        let deliver = Job::new(DELIVER, TimeDelta::seconds(30), move |_| {
            let notify = notify.clone();
            Box::pin(async move {
                notify.deliver().await?;
                notify.deliver_letters().await?;
                Ok(())
            })
        });
        vec![deliver.leased_for(TimeDelta::seconds(deliver::LEASE))]
    }
}

/// Keeps where and in which language a person gets mail, enveloped under the person's row key, in the caller's transaction.
pub async fn keep_address<C: ConnectionTrait>(
    transaction: &C,
    instance: &str,
    key: &RowKey,
    to: StaffId,
    address: &str,
    language: Locale,
) -> Result<(), DbErr> {
    let sealed = key.seal(
        &address_context(instance, to.0.as_bytes()),
        address.as_bytes(),
        &mut crate::random::rng(),
    );
    let row = mail_address::Model {
        staff_id: to.0,
        address: sealed,
        language: language.tag().to_owned(),
    };
    mail_address::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(mail_address::Column::StaffId)
                .update_columns([
                    mail_address::Column::Address,
                    mail_address::Column::Language,
                ])
                .to_owned(),
        )
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

fn address_context<'a>(instance: &'a str, staff_id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "mail_address",
        column: "address",
        row_id: staff_id,
        schema: 1,
    }
}

//! Letters to residents: each says something of its own, so each waits sealed under the row key of what it is about. When that key is
//! destroyed, the letter can be sent no more.

use api_types::ProblemKind;
use futures_util::{StreamExt, TryStreamExt, stream};
use lettre::Address;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use sealing::{RowContext, RowKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store::letter;
use super::{Delivered, Notify, PostError, deliver};
use crate::db::wake_after_commit;
use crate::push::Subscription;
use crate::rowkeys::KeyKind;

const AT_ONCE: u64 = 50;
const SIDE_BY_SIDE: usize = 8;
const MOST_BATCHES: u32 = 400;
// A letter without its subject line's length would tell one kind from another.
const ROOM: usize = 8 * 1024;

/// A mail to a resident, ready to be read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Where to; empty if it goes to a browser.
    pub to: String,
    /// The subject, one line.
    pub subject: String,
    /// The text, plain.
    pub text: String,
    /// A calendar part (RFC 6047): the method and the whole iCalendar object.
    pub calendar: Option<CalendarPart>,
    /// Where one click ends all further mails of this sort (RFC 8058): an address of ours that takes a POST.
    pub unsubscribe: Option<String>,
    /// The browser that it goes to instead of a mail box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push: Option<PushPart>,
    /// From this second on (Unix) it says nothing that is still so, and is not sent any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
}

/// Where a message goes, and what opens when somebody presses it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushPart {
    /// The browser.
    pub subscription: Subscription,
    /// A page of ours.
    pub page: String,
    /// The language of the letter, for its direction and for whoever has it read aloud.
    #[serde(default)]
    pub language: String,
    /// An alarm: it comes at once, and after this second it is of no use to anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
}

/// An iCalendar object inside a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarPart {
    /// `REQUEST` or `CANCEL` (RFC 5546).
    pub method: String,
    /// The object.
    pub body: String,
}

/// Under which key a letter waits.
#[derive(Clone, Copy)]
pub struct LetterKey<'a> {
    /// The instance's name.
    pub instance: &'a str,
    /// The row whose key of kind `People` it is.
    pub row: Uuid,
    /// Which part of the row it is about (a sign-up of a session), or the row itself: what it is taken back by.
    pub about: Uuid,
    /// The key.
    pub key: &'a RowKey,
}

/// Reads a mail address; refuses what a mail server would. The domain is in lower case afterwards.
pub fn mail_address(text: &str) -> Result<String, ProblemKind> {
    let text = text.trim();
    let (user, domain) = text.rsplit_once('@').ok_or(ProblemKind::EmailMalformed)?;
    let address = format!("{user}@{}", domain.to_ascii_lowercase());
    let good = address.len() <= 200 && domain.contains('.') && address.parse::<Address>().is_ok();
    good.then_some(address).ok_or(ProblemKind::EmailMalformed)
}

/// Puts a letter into the outbox, in the caller's transaction, to leave at `not_before` (Unix seconds). `occasion` names what it is about
/// (`confirm/<sign-up>/<revision>`): a second letter on the same occasion is the same letter. The outbox is emptied when it is stored.
pub async fn post_letter<C: ConnectionTrait>(
    transaction: &C,
    key: LetterKey<'_>,
    occasion: &str,
    not_before: i64,
    letter: &Letter,
) -> Result<(), DbErr> {
    let id = crate::random::uuid();
    let mut plain = serde_json::to_vec(letter).map_err(|_| DbErr::RecordNotInserted)?;
    // Spaces after a JSON value mean nothing.
    plain.resize(plain.len().next_multiple_of(ROOM), b' ');
    let sealed = key.key.seal(
        &context(key.instance, id.as_bytes()),
        &plain,
        &mut crate::random::rng(),
    );
    let row = letter::Model {
        id,
        key_row: key.row,
        about: key.about,
        key_kind: KeyKind::People as i16,
        occasion: occasion.to_owned(),
        sealed,
        not_before,
        tries: 0,
        lease: None,
        leased_until: 0,
    };
    wake_after_commit(super::DELIVER);
    letter::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(letter::Column::Occasion)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(transaction)
        .await
        .map(drop)
}

/// Takes back what waits under the key of a row about these parts of it, on occasions that begin so (`reminder/`, or with nothing in
/// particular), in the caller's transaction.
pub async fn recall_letters_about<C: ConnectionTrait>(
    transaction: &C,
    row: Uuid,
    about: &[Uuid],
    occasions: &str,
) -> Result<(), DbErr> {
    let mut waiting = letter::Entity::delete_many()
        .filter(letter::COLUMN.key_row.eq(row))
        .filter(letter::COLUMN.about.is_in(about.iter().copied()));
    if !occasions.is_empty() {
        waiting = waiting.filter(letter::COLUMN.occasion.starts_with(occasions));
    }
    waiting.exec(transaction).await.map(drop)
}

/// Takes back everything that waits under the key of a row, in the caller's transaction, and tells how many letters that were.
pub async fn recall_letters_of<C: ConnectionTrait>(
    transaction: &C,
    row: Uuid,
) -> Result<u64, DbErr> {
    let gone = letter::Entity::delete_many()
        .filter(letter::COLUMN.key_row.eq(row))
        .filter(letter::COLUMN.key_kind.eq(KeyKind::People as i16))
        .exec(transaction)
        .await?;
    Ok(gone.rows_affected)
}

impl Notify {
    /// Sends the letters that are due.
    pub async fn deliver_letters(&self) -> Result<Delivered, DbErr> {
        self.deliver_letters_about("").await
    }

    /// Sends those that are due and whose occasions begin so.
    pub(super) async fn deliver_letters_about(&self, occasions: &str) -> Result<Delivered, DbErr> {
        let mut delivered = Delivered::default();
        // A session that is called off leaves thousands; a link that is good for half an hour must not wait behind them.
        for _ in 0..MOST_BATCHES {
            let due = self.due_letters(occasions).await?;
            let here = stream::iter(due)
                .map(|waiting| self.deliver_letter(waiting))
                .buffer_unordered(SIDE_BY_SIDE)
                .try_fold(
                    Delivered::default(),
                    |sum, one| async move { Ok(sum + one) },
                )
                .await?;
            delivered = delivered + here;
            if here == Delivered::default() {
                break;
            }
        }
        Ok(delivered)
    }

    async fn due_letters(&self, occasions: &str) -> Result<Vec<letter::Model>, DbErr> {
        let now = self.clock.now().timestamp();
        let mut due = letter::Entity::find();
        if !occasions.is_empty() {
            due = due.filter(letter::COLUMN.occasion.starts_with(occasions));
        }
        due.filter(letter::COLUMN.not_before.lte(now))
            .filter(letter::COLUMN.leased_until.lte(now))
            .order_by_asc(letter::COLUMN.not_before)
            .order_by_asc(letter::COLUMN.id)
            .limit(AT_ONCE)
            .all(self.db.read())
            .await
    }

    async fn deliver_letter(&self, waiting: letter::Model) -> Result<Delivered, DbErr> {
        let (mut delivered, lease) = (Delivered::default(), crate::random::uuid());
        let now = self.clock.now().timestamp();
        if !self.take_letter(waiting.id, lease, now).await? {
            return Ok(delivered);
        }
        match self.send_letter(&waiting).await {
            Ok(()) => {
                self.forget_letter(waiting.id, lease).await?;
                delivered.sent += 1;
            }
            Err(PostError::Gone) if self.forget_gone(waiting.key_row).await => {
                self.forget_letter(waiting.id, lease).await?;
                delivered.dropped += 1;
            }
            // What it told is over: nothing was given up.
            Err(PostError::Late) => {
                self.forget_letter(waiting.id, lease).await?;
                delivered.dropped += 1;
            }
            Err(PostError::Refused | PostError::Gone)
                if waiting.tries + 1 < deliver::MOST_TRIES =>
            {
                self.postpone_letter(&waiting, lease, now).await?;
                delivered.postponed += 1;
            }
            Err(_) => {
                tracing::warn!(letter = %waiting.id, tries = waiting.tries + 1, "a letter was given up");
                self.forget_letter(waiting.id, lease).await?;
                delivered.dropped += 1;
            }
        }
        Ok(delivered)
    }

    async fn send_letter(&self, waiting: &letter::Model) -> Result<(), PostError> {
        let key = self
            .row_keys
            .get(waiting.key_row, KeyKind::People)
            .await
            .map_err(|_| PostError::Refused)?
            .ok_or(PostError::Letter)?;
        let plain = key
            .open(
                &context(&self.instance, waiting.id.as_bytes()),
                &waiting.sealed,
            )
            .map_err(|_| PostError::Letter)?;
        let letter: Letter =
            serde_json::from_slice(plain.reveal()).map_err(|_| PostError::Letter)?;
        let now = self.clock.now();
        if letter.until.is_some_and(|until| until <= now.timestamp()) {
            return Err(PostError::Late);
        }
        match &letter.push {
            Some(part) => self.pushes.send(part, &letter, now).await,
            None => self.post.send_letter(&letter, waiting.id, now).await,
        }
    }

    // One statement decides who has it, on both databases.
    async fn take_letter(&self, id: Uuid, lease: Uuid, now: i64) -> Result<bool, DbErr> {
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    let taken = letter::Entity::update_many()
                        .col_expr(letter::Column::Lease, Expr::value(lease))
                        .col_expr(
                            letter::Column::LeasedUntil,
                            Expr::value(now + deliver::LEASE),
                        )
                        .filter(letter::COLUMN.id.eq(id))
                        .filter(letter::COLUMN.not_before.lte(now))
                        .filter(letter::COLUMN.leased_until.lte(now))
                        .exec(transaction)
                        .await?;
                    Ok::<_, DbErr>(taken.rows_affected == 1)
                })
            })
            .await
    }

    async fn forget_letter(&self, id: Uuid, lease: Uuid) -> Result<(), DbErr> {
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    letter::Entity::delete_many()
                        .filter(letter::COLUMN.id.eq(id))
                        .filter(letter::COLUMN.lease.eq(lease))
                        .exec(transaction)
                        .await
                        .map(drop)
                })
            })
            .await
    }

    async fn postpone_letter(
        &self,
        waiting: &letter::Model,
        lease: Uuid,
        now: i64,
    ) -> Result<(), DbErr> {
        let (id, tries) = (waiting.id, waiting.tries + 1);
        self.db
            .write(move |transaction| {
                Box::pin(async move {
                    letter::Entity::update_many()
                        .col_expr(letter::Column::Tries, Expr::value(tries))
                        .col_expr(
                            letter::Column::NotBefore,
                            Expr::value(now + deliver::pause(tries)),
                        )
                        .col_expr(letter::Column::LeasedUntil, Expr::value(0i64))
                        .col_expr(letter::Column::Lease, Expr::value(None::<Uuid>))
                        .filter(letter::COLUMN.id.eq(id))
                        .filter(letter::COLUMN.lease.eq(lease))
                        .exec(transaction)
                        .await
                        .map(drop)
                })
            })
            .await
    }
}

fn context<'a>(instance: &'a str, id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "letter",
        column: "sealed",
        row_id: id,
        schema: 1,
    }
}

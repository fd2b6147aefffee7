//! Following without an account: a code that the person holds, and an address under a key of its own that the last click destroys.

use api_types::strategy::{Follow, FollowAct, FollowTarget, NewFollow, UseFollow};
use api_types::{CommitmentId, FindingId, LanguageTag, ListeningSessionId, NeighborhoodId};
use api_types::{
    ProblemKind,
    listening::{SessionKind, SessionState},
};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use sealing::{RowKey, SeatCode};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::sealed::{Sealed, open};
use super::store::follow::{self, Channel, TargetKind};
use super::{Strategies, StrategyError, letters};
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::Network;
use crate::notify::{LetterKey, post_letter, recall_letters_of};
use crate::rowkeys::KeyKind;

const HOLD: i64 = 48 * 3600;
const SWEPT_AT_ONCE: u64 = 500;

fn stored(target: &FollowTarget) -> (TargetKind, String) {
    match target {
        FollowTarget::Finding(id) => (TargetKind::Finding, id.to_string()),
        FollowTarget::Neighborhood(id) => (TargetKind::Neighborhood, id.as_str().to_owned()),
        FollowTarget::Commitment(id) => (TargetKind::Commitment, id.to_string()),
        FollowTarget::Session(id) => (TargetKind::Session, id.to_string()),
    }
}

fn target(row: &follow::Model) -> Option<FollowTarget> {
    let id = || row.target.parse::<Uuid>().ok();
    Some(match row.target_kind {
        TargetKind::Finding => FollowTarget::Finding(FindingId(id()?)),
        TargetKind::Neighborhood => FollowTarget::Neighborhood(NeighborhoodId::parse(&row.target)?),
        TargetKind::Commitment => FollowTarget::Commitment(CommitmentId(id()?)),
        TargetKind::Session => FollowTarget::Session(ListeningSessionId(id()?)),
    })
}

impl Strategies {
    /// Begins to follow; by mail it counts when the link in it is used, by push at once. The same wish again is the same follow.
    pub async fn follow(&self, new: NewFollow, from: Network) -> Result<Follow, StrategyError> {
        authorize(&Actor::Visitor, Action::TakePart, &Resource::Site)?;
        if !self.0.pace.may_follow(from) {
            return Err(StrategyError::TooManyAttempts(60));
        }
        let code = SeatCode::parse(&new.code).map_err(|_| ProblemKind::SeatCodeMalformed)?;
        let sealed = self.sealed(&new, &code)?;
        let what = self.name_of(&new.target).await?;
        if let Some(row) = self.by_code(&code).await? {
            return self.same_wish(&row, &new.target, &sealed).await;
        }
        if !self.0.pace.may_write_to(self.address_tag(sealed.address())) {
            return Err(StrategyError::TooManyAttempts(3600));
        }
        let id = crate::random::uuid();
        let key = self.0.parts.row_keys.create(id, KeyKind::People).await?;
        match self.store(id, key, &code, &new.target, sealed, what).await {
            Ok(row) if row.id == id => Ok(begun(new, &row)),
            Ok(row) => {
                // Somebody was quicker: the key has no row.
                self.shred(id).await;
                let sealed = self.sealed(&new, &code)?;
                self.same_wish(&row, &new.target, &sealed).await
            }
            // A connection may break after the commit, and then the row is there. Its key stays in any case: a commit that is still under
            // way is not seen yet, and a key that stays without a row goes with the sweep.
            Err(fault) => match self.by_id(id).await {
                Ok(Some(row)) => Ok(begun(new, &row)),
                _ => Err(fault),
            },
        }
    }

    async fn by_id(&self, id: Uuid) -> Result<Option<follow::Model>, DbErr> {
        follow::Entity::find_by_id(id).one(self.db().read()).await
    }

    async fn same_wish(
        &self,
        row: &follow::Model,
        wanted: &FollowTarget,
        sealed: &Sealed,
    ) -> Result<Follow, StrategyError> {
        let known = self.opened(row).await?;
        let same = target(row).as_ref() == Some(wanted) && known.address() == sealed.address();
        if !same {
            return Err(ProblemKind::SeatCodeTaken.into());
        }
        Ok(Follow {
            target: wanted.clone(),
            language: LanguageTag(known.language),
            confirmed: row.confirmed,
            push: row.channel == Channel::Push,
        })
    }

    // Gives the row that has the code: this one, or that of somebody who was quicker.
    async fn store(
        &self,
        id: Uuid,
        key: RowKey,
        code: &SeatCode,
        target: &FollowTarget,
        sealed: Sealed,
        what: String,
    ) -> Result<follow::Model, StrategyError> {
        let now = self.now().timestamp();
        let instance = self.0.parts.instance.clone();
        let (target_kind, target) = stored(target);
        let by_push = sealed.push.is_some();
        let row = follow::Model {
            id,
            code_tag: self.code_tag(code),
            target_kind,
            target,
            channel: match by_push {
                true => Channel::Push,
                false => Channel::Mail,
            },
            // The browser has asked the person; an address proves nothing before its mail was read.
            confirmed: by_push,
            hold_until: (!by_push).then_some(now + HOLD),
            sealed: sealed.seal(&instance, id, &key)?,
        };
        let click = self.click(code, &sealed.email);
        let mut letter = letters::confirmation(&self.0.parts.origin, &sealed, &click, &what);
        letter.until = row.hold_until;
        self.db()
            .write(move |txn| {
                Box::pin(async move {
                    let once = OnConflict::column(follow::Column::CodeTag)
                        .do_nothing()
                        .to_owned();
                    follow::Entity::insert(row.clone().into_active_model())
                        .on_conflict(once)
                        .exec_without_returning(txn)
                        .await?;
                    let stored = by_tag(txn, row.code_tag).await?;
                    let stored = stored.ok_or(DbErr::RecordNotInserted)?;
                    if stored.id == id && !by_push {
                        let key = LetterKey {
                            instance: &instance,
                            row: id,
                            about: id,
                            key: &key,
                        };
                        let occasion = format!("follow/{id}/confirm");
                        post_letter(txn, key, &occasion, now, &letter).await?;
                    }
                    Ok::<_, StrategyError>(stored)
                })
            })
            .await
    }

    /// What the holder of a code does with what it follows.
    pub async fn use_follow(
        &self,
        wish: UseFollow,
        from: Network,
    ) -> Result<Follow, StrategyError> {
        let code = SeatCode::parse(&wish.code).map_err(|_| ProblemKind::SeatCodeMalformed)?;
        let Some(row) = self.by_code(&code).await? else {
            self.missed(from)?;
            return Err(ProblemKind::SeatCodeUnknown.into());
        };
        authorize(
            &Actor::Attendee(row.id),
            Action::ChangeSignUp,
            &Resource::Seat(row.id),
        )?;
        let known = self.opened(&row).await?;
        let target = target(&row).ok_or(ProblemKind::SeatCodeUnknown)?;
        let confirmed = match wish.act {
            FollowAct::Show => row.confirmed,
            FollowAct::End => {
                self.end(row.id, None).await?;
                row.confirmed
            }
            FollowAct::Confirm if row.confirmed => true,
            FollowAct::Confirm => {
                let sent = self.click(&code, &known.email);
                let said = wish.click.unwrap_or_default();
                if !bool::from(sent.as_bytes().ct_eq(said.as_bytes())) {
                    return Err(ProblemKind::LinkNeeded.into());
                }
                self.confirm(row.id).await?;
                true
            }
        };
        Ok(Follow {
            target,
            language: LanguageTag(known.language),
            confirmed,
            push: row.channel == Channel::Push,
        })
    }

    /// One click in a mail program (RFC 8058). A code that nobody has any more is as good as ended.
    pub async fn unsubscribe(&self, code: &str, from: Network) -> Result<(), StrategyError> {
        let code = SeatCode::parse(code).map_err(|_| ProblemKind::NotFound)?;
        let Some(row) = by_tag(self.db().read(), self.code_tag(&code)).await? else {
            return self.missed(from);
        };
        authorize(
            &Actor::Attendee(row.id),
            Action::ChangeSignUp,
            &Resource::Seat(row.id),
        )?;
        self.end(row.id, None).await.map(drop)
    }

    // Notes a code that nobody has.
    fn missed(&self, from: Network) -> Result<(), StrategyError> {
        match self.0.pace.may_miss(from) {
            true => Ok(()),
            false => Err(StrategyError::TooManyAttempts(60)),
        }
    }

    async fn confirm(&self, id: Uuid) -> Result<(), StrategyError> {
        let confirmed = self
            .db()
            .write(move |txn| {
                Box::pin(async move {
                    let done = follow::Entity::update_many()
                        .col_expr(follow::Column::Confirmed, Expr::value(true))
                        .col_expr(follow::Column::HoldUntil, Expr::value(None::<i64>))
                        .filter(follow::Column::Id.eq(id))
                        .exec(txn)
                        .await?;
                    Ok::<_, DbErr>(done.rows_affected == 1)
                })
            })
            .await?;
        if confirmed {
            Ok(())
        } else {
            Err(ProblemKind::SeatCodeUnknown.into())
        }
    }

    /// Deletes the row and the letters that wait, and destroys the key. With `held_until` only what nobody confirmed by then.
    pub(super) async fn end(
        &self,
        id: Uuid,
        held_until: Option<i64>,
    ) -> Result<bool, StrategyError> {
        let row_keys = self.0.parts.row_keys.clone();
        let ended = self
            .db()
            .write(move |txn| {
                Box::pin(async move {
                    let mut rows = follow::Entity::delete_many().filter(follow::Column::Id.eq(id));
                    if let Some(now) = held_until {
                        rows = rows
                            .filter(follow::Column::Confirmed.eq(false))
                            .filter(follow::Column::HoldUntil.lte(now));
                    }
                    if rows.exec(txn).await?.rows_affected == 0 {
                        return Ok(false);
                    }
                    recall_letters_of(txn, id).await?;
                    row_keys.entomb(txn, id, &[KeyKind::People]).await?;
                    Ok::<_, DbErr>(true)
                })
            })
            .await?;
        if ended {
            self.shred(id).await;
            // On SQLite the log of the database holds the page until it is emptied.
            self.db().forget_deleted().await?;
        }
        Ok(ended)
    }

    // A key that could not be destroyed now is destroyed by the next replay of the tombstones.
    async fn shred(&self, id: Uuid) {
        if let Err(fault) = self.0.parts.row_keys.shred(id, &[KeyKind::People]).await {
            crate::http::problem::log_fault(&fault);
        }
    }

    /// Forgets who did not confirm in time.
    pub(super) async fn sweep_unconfirmed(&self) -> Result<(), StrategyError> {
        let now = self.now().timestamp();
        let overdue: Vec<Uuid> = follow::Entity::find()
            .select_only()
            .column(follow::Column::Id)
            .filter(Expr::cust("hold_until IS NOT NULL"))
            .filter(follow::Column::HoldUntil.lte(now))
            .limit(SWEPT_AT_ONCE)
            .into_tuple()
            .all(self.db().read())
            .await?;
        for id in overdue {
            self.end(id, Some(now)).await?;
        }
        Ok(())
    }

    // A row whose time ran out is no longer there, also before it is swept.
    async fn by_code(&self, code: &SeatCode) -> Result<Option<follow::Model>, StrategyError> {
        let Some(row) = by_tag(self.db().read(), self.code_tag(code)).await? else {
            return Ok(None);
        };
        let now = self.now().timestamp();
        if row.hold_until.is_some_and(|until| until <= now) {
            self.end(row.id, Some(now)).await?;
            return Ok(None);
        }
        Ok(Some(row))
    }

    async fn opened(&self, row: &follow::Model) -> Result<Sealed, StrategyError> {
        let parts = &self.0.parts;
        let key = parts.row_keys.get(row.id, KeyKind::People).await?;
        // Without its key the follow has ended; its row goes with the transaction that is under way.
        let key = key.ok_or(ProblemKind::SeatCodeUnknown)?;
        open(&parts.instance, row, &key).ok_or_else(|| {
            tracing::error!(follow = %row.id, "a follow does not open under its row key");
            ProblemKind::Internal.into()
        })
    }

    /// How the thing is called, for the first letter. Refuses what nobody may follow.
    async fn name_of(&self, target: &FollowTarget) -> Result<String, StrategyError> {
        let parts = &self.0.parts;
        match target {
            FollowTarget::Neighborhood(id) => parts
                .places
                .city()
                .neighborhoods
                .iter()
                .find(|place| place.id == *id)
                .map(|place| place.name.clone())
                .ok_or_else(|| ProblemKind::UnknownNeighborhood.into()),
            FollowTarget::Finding(id) => {
                let finding = self.finding(*id).await?.ok_or(ProblemKind::NotFound)?;
                Ok(finding.summary)
            }
            FollowTarget::Commitment(id) => {
                let commitment = self.commitment(*id).await?.ok_or(ProblemKind::NotFound)?;
                Ok(commitment.title)
            }
            FollowTarget::Session(id) => {
                let session = parts.listening.brief(*id).await?;
                let open = session.filter(|session| {
                    session.kind == SessionKind::Public && session.state != SessionState::Draft
                });
                Ok(open.ok_or(ProblemKind::NotFound)?.facts.title)
            }
        }
    }
}

fn begun(new: NewFollow, row: &follow::Model) -> Follow {
    Follow {
        target: new.target,
        language: new.language,
        confirmed: row.confirmed,
        push: row.channel == Channel::Push,
    }
}

async fn by_tag(db: &impl ConnectionTrait, tag: Vec<u8>) -> Result<Option<follow::Model>, DbErr> {
    follow::Entity::find()
        .filter(follow::Column::CodeTag.eq(tag))
        .one(db)
        .await
}

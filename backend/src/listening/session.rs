//! The life of a session: draft, edit, publish, move, cancel, close. Everything else about it hangs on these steps.

use api_types::audit::AuditAction;
use api_types::listening::{HostedSession, NewSession, SessionFacts, SessionKind};
use api_types::{ListeningSessionId, ProblemKind, StaffId};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QuerySelect,
};
use uuid::Uuid;

use super::again::Origin;
use super::facts::{self, Plan};
use super::life::{Step, after};
use super::rows;
use super::store::{pool, session, sign_up};
use super::time::Span;
use super::{Listening, ListeningError, SessionChange, telling};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::db::wake_after_commit;
use crate::rowkeys::KeyKind;

const REASON: usize = 300;

/// The key of a division meeting, and what is stored of it.
struct Door {
    key: String,
    tag: Vec<u8>,
}

impl Listening {
    /// Makes a draft that the host answers for. Hosts may.
    pub async fn plan(
        &self,
        actor: &Actor,
        new: NewSession,
    ) -> Result<HostedSession, ListeningError> {
        let host = match actor {
            Actor::Staff(staff) => staff.staff_id,
            _ => StaffId(Uuid::nil()),
        };
        self.plan_for(actor, host, new).await
    }

    /// Makes a draft that somebody answers for. Sent again with the same number it is the same draft, with the same key. Hosts may.
    pub async fn plan_for(
        &self,
        actor: &Actor,
        host: StaffId,
        new: NewSession,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let origin = self.origin(b"session", host.0, new.id);
        let plan = Plan::read(new, &self.0.places)?;
        let (id, door) = (origin.id(0), self.door_of(plan.kind, &origin));
        let (tag, key) = door.map_or((None, None), |door| (Some(door.tag), Some(door.key)));
        if !self.is_there(id, &plan).await? {
            // Before the row: a session without a key could never take a name.
            self.0.row_keys.create(id, KeyKind::People).await?;
            let (me, made) = (self.clone(), plan.clone());
            let stored = self.0.db.write(move |txn| {
                Box::pin(async move { me.insert_draft(txn, id, host, None, tag, &made, "").await })
            });
            // The same request may have been faster on another way.
            if let Err(why) = stored.await
                && !self.is_there(id, &plan).await?
            {
                return Err(why);
            }
        }
        Ok(self.with_door(self.hosted_session(id).await?, key))
    }

    /// Changes what is said about a session; after the publication another time or place is told to everybody. Hosts may.
    pub async fn edit(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        new: NewSession,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let plan = Plan::read(new, &self.0.places)?;
        let (me, actor) = (self.clone(), actor.clone());
        let key = self
            .0
            .db
            .write(move |txn| Box::pin(async move { me.edit_in(txn, &actor, id, plan).await }))
            .await?;
        self.1.forget();
        Ok(self.with_door(self.hosted_session(id.0).await?, key))
    }

    /// Puts a draft into the schedule. Hosts may; only the command line may for a time that has passed.
    pub async fn publish(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let (me, actor) = (self.clone(), actor.clone());
        let waiting = self.waiting_for(id).await?;
        self.0
            .db
            .write(move |txn| Box::pin(async move { me.open(txn, &actor, id, waiting).await }))
            .await?;
        self.1.forget();
        self.hosted_session(id.0).await
    }

    /// Calls a session off and tells everybody. Hosts may.
    pub async fn cancel(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        reason: &str,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        facts::line(reason, REASON)?;
        if reason.trim().is_empty() {
            return Err(ProblemKind::MalformedBody.into());
        }
        let (me, actor, reason) = (self.clone(), actor.clone(), reason.trim().to_owned());
        self.0
            .db
            .write(move |txn| Box::pin(async move { me.cancel_in(txn, &actor, id, reason).await }))
            .await?;
        self.1.forget();
        self.hosted_session(id.0).await
    }

    /// Ends a session whose time is over. Hosts may; the job does it after six hours.
    pub async fn close(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let now = self.now();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked(txn, id).await?;
                    let state = after(row.state.into(), Step::Close, row.ends_at <= now)?;
                    let mut change = row.into_active_model();
                    // That a time has passed is no news.
                    change.state = Set(state.into());
                    change.update(txn).await?;
                    Ok::<_, ListeningError>(())
                })
            })
            .await?;
        self.1.forget();
        self.hosted_session(id.0).await
    }

    pub(super) fn now(&self) -> i64 {
        self.0.clock.now().timestamp()
    }

    fn door_of(&self, kind: SessionKind, origin: &Origin) -> Option<Door> {
        (kind == SessionKind::Division).then(|| {
            let code = origin.code();
            Door {
                key: code.groups().join(" "),
                tag: self.door_tag(&code),
            }
        })
    }

    async fn edit_in(
        &self,
        txn: &DatabaseTransaction,
        actor: &Actor,
        id: ListeningSessionId,
        mut plan: Plan,
    ) -> Result<Option<String>, ListeningError> {
        let row = locked(txn, id).await?;
        after(row.state.into(), Step::Edit, false)?;
        if u32::try_from(row.revision) != Ok(plan.revision) {
            return Err(ProblemKind::EditConflict.into());
        }
        let old: SessionFacts =
            serde_json::from_str(&row.facts).map_err(|_| ListeningError::Unreadable)?;
        plan.facts.moved_from = old.moved_from.clone();
        plan.facts.cancelled_because = None;
        let published = row.state == session::State::Published;
        if published {
            self.check_published(actor, &row, &plan)?;
            if plan.span.starts_at != row.starts_at {
                plan.facts.moved_from = Some(old.starts.clone());
            }
        }
        let door = match row.door_tag {
            None => self.door_of(plan.kind, &self.origin(b"session", id.0, None)),
            Some(_) => None,
        };
        let is_new = (row.starts_at, row.ends_at) != (plan.span.starts_at, plan.span.ends_at)
            || old != plan.facts;
        let tells = published && facts::is_news(&old, (row.starts_at, row.ends_at), &plan);
        let mut change = row.clone().into_active_model();
        if !published {
            change.slug = Set(self.free_slug(txn, &plan, "", Some(row.id)).await?);
        }
        change.kind = Set(plan.kind.into());
        change.revision = Set(row.revision + 1);
        rows::place(&mut change, &plan)?;
        if let Some(door) = &door {
            change.door_tag = Set(Some(door.tag.clone()));
        }
        change.changed_at = Set(self.now());
        if tells {
            change.news_revision = Set(row.revision + 1);
        }
        if published && is_new {
            // Those who signed up have reminders that say what was before.
            change.telling = Set(true);
            wake_after_commit(telling::JOB);
        }
        let stored = change.update(txn).await?;
        self.resize_pools(txn, stored.id, &plan.pools).await?;
        if published {
            rows::retag(txn, &stored, &plan.facts).await?;
        }
        if tells {
            self.tell_followers(txn, id, SessionChange::Moved).await?;
            self.note(txn, actor, id).await?;
        }
        Ok(door.map(|door| door.key))
    }

    // What is published stays complete, and its time is moved only before it has begun, to a time that comes.
    fn check_published(
        &self,
        actor: &Actor,
        row: &session::Model,
        plan: &Plan,
    ) -> Result<(), ListeningError> {
        plan.is_complete()?;
        if plan.kind != SessionKind::from(row.kind) {
            return Err(ProblemKind::StepImpossible.into());
        }
        let Span { starts_at, ends_at } = plan.span;
        let now = self.now();
        let wrong = |kind, field| Err(ListeningError::Field(kind, field));
        if starts_at != row.starts_at && row.starts_at <= now {
            return wrong(ProblemKind::StepImpossible, "starts");
        }
        let moved = (starts_at, ends_at) != (row.starts_at, row.ends_at);
        if moved && ends_at <= now && *actor != Actor::System {
            return wrong(ProblemKind::TimeImpossible, "ends");
        }
        if starts_at != row.starts_at && starts_at <= now && *actor != Actor::System {
            return wrong(ProblemKind::TimeImpossible, "starts");
        }
        Ok(())
    }

    pub(super) async fn publish_in(
        &self,
        txn: &DatabaseTransaction,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<(), ListeningError> {
        let row = locked(txn, id).await?;
        let now = self.now();
        let state = after(row.state.into(), Step::Publish, row.ends_at <= now)?;
        if row.starts_at <= now && *actor != Actor::System {
            return Err(ListeningError::Field(ProblemKind::TimeImpossible, "starts"));
        }
        let said: SessionFacts =
            serde_json::from_str(&row.facts).map_err(|_| ListeningError::Unreadable)?;
        let pools = rows::pool_sizes(txn, row.id).await?;
        facts::complete(row.kind.into(), &said, &pools)?;
        let mut change = row.into_active_model();
        change.state = Set(state.into());
        change.changed_at = Set(now);
        change.published_at = Set(Some(now));
        let stored = change.update(txn).await?;
        rows::retag(txn, &stored, &said).await?;
        self.note(txn, actor, id).await
    }

    async fn cancel_in(
        &self,
        txn: &DatabaseTransaction,
        actor: &Actor,
        id: ListeningSessionId,
        reason: String,
    ) -> Result<(), ListeningError> {
        let row = locked(txn, id).await?;
        let now = self.now();
        let state = after(row.state.into(), Step::Cancel, row.ends_at <= now)?;
        let mut said: SessionFacts =
            serde_json::from_str(&row.facts).map_err(|_| ListeningError::Unreadable)?;
        said.cancelled_because = Some(reason);
        let revision = row.revision + 1;
        let mut change = row.into_active_model();
        change.state = Set(state.into());
        change.revision = Set(revision);
        change.news_revision = Set(revision);
        change.telling = Set(true);
        change.facts = Set(rows::json(&said)?);
        change.changed_at = Set(now);
        change.update(txn).await?;
        wake_after_commit(telling::JOB);
        // Who signs up at this moment is waited for, and told too.
        pool::locked(txn, id.0).await?;
        sign_up::end_offers(txn, id.0).await?;
        self.tell_followers(txn, id, SessionChange::Moved).await?;
        self.note(txn, actor, id).await
    }

    async fn note(
        &self,
        txn: &DatabaseTransaction,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<(), ListeningError> {
        let at = self.0.clock.now().with_timezone(&self.0.zone);
        audit::record(txn, at, actor, AuditAction::SessionChanged, id.0, [0; 32]).await?;
        Ok(())
    }
}

/// The row, held until the transaction ends. On SQLite the transaction itself holds everything.
pub(super) async fn locked(
    txn: &DatabaseTransaction,
    id: ListeningSessionId,
) -> Result<session::Model, ListeningError> {
    session::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(txn)
        .await?
        .ok_or(ProblemKind::NotFound.into())
}

//! The life of a session: draft, edit, publish, move, cancel, close. Everything else about it hangs on these steps.

use api_types::audit::AuditAction;
use api_types::listening::{
    HostedSession, NewSession, PoolSize, SessionFacts, SessionKind, SessionState,
};
use api_types::{ListeningSessionId, ProblemKind, StaffId};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QuerySelect,
};
use sealing::SeatCode;
use uuid::Uuid;

use super::facts::{self, Plan};
use super::rows;
use super::seating::Occasion;
use super::store::session;
use super::time::Span;
use super::{Listening, ListeningError, SessionChange};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::random;
use crate::rowkeys::KeyKind;

const REASON: usize = 300;

/// What a host does with a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Edit,
    Publish,
    Cancel,
    Close,
}

/// Where a step leads from here. `over` says that the session has ended.
fn after(state: SessionState, step: Step, over: bool) -> Result<SessionState, ProblemKind> {
    use SessionState::{Cancelled, Closed, Draft, Published};
    match (state, step) {
        (Draft | Published, Step::Edit) => Ok(state),
        (Draft, Step::Publish) => Ok(Published),
        (Published, Step::Cancel) if over => Err(ProblemKind::SessionOver),
        (Published, Step::Cancel) => Ok(Cancelled),
        (Published, Step::Close) if over => Ok(Closed),
        _ => Err(ProblemKind::StepImpossible),
    }
}

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

    /// Makes a draft that somebody answers for. Hosts may.
    pub async fn plan_for(
        &self,
        actor: &Actor,
        host: StaffId,
        new: NewSession,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let plan = Plan::read(new, &self.0.places)?;
        let id = random::uuid();
        // Before the row: a session without a key could never take a name.
        self.0.row_keys.create(id, KeyKind::People).await?;
        let door = self.door_of(plan.kind);
        let (tag, key) = door.map_or((None, None), |door| (Some(door.tag), Some(door.key)));
        let me = self.clone();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move { me.insert_draft(txn, id, host, None, tag, &plan, "").await })
            })
            .await?;
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

    /// The same session at another time. Hosts may.
    pub async fn move_to(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        starts: &str,
        ends: &str,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let held = self.hosted_session(id.0).await?.session;
        let mut facts = held.facts;
        facts.starts = starts.to_owned();
        facts.ends = ends.to_owned();
        let pools = held.pools.iter().map(|pool| PoolSize {
            kind: pool.kind,
            capacity: pool.capacity,
        });
        let new = NewSession {
            kind: held.kind,
            pools: pools.collect(),
            facts,
            revision: held.revision,
        };
        self.edit(actor, id, new).await
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
                    change.state = Set(state.into());
                    change.changed_at = Set(now);
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

    fn door_of(&self, kind: SessionKind) -> Option<Door> {
        (kind == SessionKind::Division).then(|| {
            let code = SeatCode::generate(&mut random::rng());
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
            None => self.door_of(plan.kind),
            Some(_) => None,
        };
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
        let stored = change.update(txn).await?;
        self.resize_pools(txn, stored.id, &plan.pools).await?;
        if published {
            rows::retag(txn, &stored, &plan.facts).await?;
        }
        if tells {
            self.tell_everyone(txn, &stored, Occasion::Moved).await?;
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
        change.facts = Set(rows::json(&said)?);
        change.changed_at = Set(now);
        let stored = change.update(txn).await?;
        self.tell_everyone(txn, &stored, Occasion::Cancelled)
            .await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_goes_from_draft_to_its_end_and_never_back() {
        use SessionState::{Cancelled, Closed, Draft, Published};
        assert_eq!(after(Draft, Step::Publish, false), Ok(Published));
        assert_eq!(after(Published, Step::Close, true), Ok(Closed));
        assert_eq!(after(Published, Step::Cancel, false), Ok(Cancelled));
        assert_eq!(
            after(Published, Step::Cancel, true),
            Err(ProblemKind::SessionOver)
        );
        for state in [Cancelled, Closed] {
            for step in [Step::Edit, Step::Publish, Step::Cancel, Step::Close] {
                assert_eq!(
                    after(state, step, true),
                    Err(ProblemKind::StepImpossible),
                    "{state:?} {step:?}"
                );
            }
        }
        assert!(after(Published, Step::Close, false).is_err());
        assert!(after(Draft, Step::Cancel, false).is_err());
    }
}

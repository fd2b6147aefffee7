//! Groups that help at the door. A key opens numbers alone: no name, no address, no roster, no sign-up of its own.

use api_types::audit::AuditAction;
use api_types::listening::{CoHost, DoorCount, HeadCount, NewCoHost, SessionFacts, SessionState};
use api_types::{CoHostId, ListeningSessionId, ProblemKind};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::codes::read_code;
use super::session::locked;
use super::store::{check_in, co_host, session};
use super::{Listening, ListeningError, facts, time};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::http::Network;

const NAME: usize = 120;
const MOST: u64 = 20;
const MOST_AT_ONCE: i16 = 50;
/// A phone without a signal may send its counts the next day.
const AFTER: i64 = 24 * 3600;

impl Listening {
    /// Makes a key for a group that helps at the door; it is shown this once, and again to who sends the same once more. Hosts may.
    pub async fn add_co_host(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        new: NewCoHost,
    ) -> Result<CoHost, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let name = new.name.trim().to_owned();
        facts::line(&name, NAME)?;
        if name.is_empty() {
            return Err(ProblemKind::MalformedBody.into());
        }
        let host = match actor {
            Actor::Staff(staff) => staff.staff_id.0,
            _ => Uuid::nil(),
        };
        let origin = self.origin(id.0.as_bytes(), host, new.id);
        let code = origin.code();
        let row = co_host::Model {
            id: origin.id(0),
            session_id: id.0,
            name: name.clone(),
            code_tag: self.co_host_tag(&code),
        };
        let made = CoHost {
            id: CoHostId(row.id),
            name,
            key: Some(code.groups().join(" ")),
        };
        let (actor, at) = (
            actor.clone(),
            self.0.clock.now().with_timezone(&self.0.zone),
        );
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let session = locked(txn, id).await?;
                    let state = SessionState::from(session.state);
                    if !matches!(state, SessionState::Draft | SessionState::Published) {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    if let Some(there) = co_host::Entity::find_by_id(row.id).one(txn).await? {
                        let same = there == row;
                        return same.then_some(()).ok_or(ProblemKind::EditConflict.into());
                    }
                    let own = co_host::Column::SessionId.eq(id.0);
                    let there = co_host::Entity::find().filter(own).count(txn).await?;
                    if there >= MOST {
                        return Err(ProblemKind::TooLarge.into());
                    }
                    row.into_active_model().insert(txn).await?;
                    audit::record(txn, at, &actor, AuditAction::SessionChanged, id.0, [0; 32])
                        .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(made)
    }

    /// Who helps at the door, by name. Hosts may.
    pub async fn co_hosts(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<Vec<CoHost>, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let rows = co_host::Entity::find()
            .filter(co_host::Column::SessionId.eq(id.0))
            .order_by_asc(co_host::Column::Name)
            .all(self.0.db.read())
            .await?;
        let shown = rows.into_iter().map(|row| CoHost {
            id: CoHostId(row.id),
            name: row.name,
            key: None,
        });
        Ok(shown.collect())
    }

    /// From now on the key opens nothing. Hosts may.
    pub async fn remove_co_host(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        co_host: CoHostId,
    ) -> Result<(), ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let (actor, at) = (
            actor.clone(),
            self.0.clock.now().with_timezone(&self.0.zone),
        );
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let gone = co_host::Entity::delete_many()
                        .filter(co_host::Column::Id.eq(co_host.0))
                        .filter(co_host::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    if gone.rows_affected == 0 {
                        return Err(ListeningError::from(ProblemKind::NotFound));
                    }
                    audit::record(txn, at, &actor, AuditAction::SessionChanged, id.0, [0; 32])
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// The door in numbers, after counting somebody in or without. Whoever has the key of a co-host may.
    pub async fn at_the_door(
        &self,
        typed: &str,
        count: Option<HeadCount>,
        from: Network,
    ) -> Result<DoorCount, ListeningError> {
        self.check_code_pace(from)?;
        let code = read_code(typed)?;
        let found = co_host::Entity::find()
            .filter(co_host::Column::CodeTag.eq(self.co_host_tag(&code)))
            .one(self.0.db.read())
            .await?;
        let Some(co_host) = found else {
            self.check_miss_pace(from)?;
            return Err(ProblemKind::SeatCodeUnknown.into());
        };
        let actor = Actor::Attendee(co_host.id);
        authorize(&actor, Action::CountAtDoor, &Resource::Seat(co_host.id))?;
        let id = ListeningSessionId(co_host.session_id);
        let session = session::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound)?;
        if session.state == session::State::Cancelled || session.ends_at + AFTER < self.now() {
            return Err(ProblemKind::SessionOver.into());
        }
        if session.shredded_on.is_some() {
            return Err(ProblemKind::Shredded.into());
        }
        if let Some(HeadCount { nonce, came }) = count {
            if came == 0 || came.abs() > MOST_AT_ONCE {
                return Err(ProblemKind::MalformedBody.into());
            }
            let row = check_in::Model {
                nonce,
                session_id: id.0,
                sign_up_id: None,
                came: i32::from(came),
                too_many: 0,
            };
            self.0
                .db
                .write(move |txn| Box::pin(async move { check_in::add(txn, vec![row]).await }))
                .await?;
        }
        let facts: SessionFacts =
            serde_json::from_str(&session.facts).map_err(|_| ListeningError::Unreadable)?;
        let starts_at = time::rfc3339(session.starts_at);
        self.door_numbers(id, facts, starts_at).await
    }
}

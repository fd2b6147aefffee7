//! The end of what is known about people: 30 days after a session its key is destroyed, and a receipt says what went.

use std::collections::HashSet;

use api_types::audit::AuditAction;
use api_types::listening::RetentionReceipt;
use api_types::{ListeningSessionId, ProblemKind, SessionRequestId};
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, DatabaseTransaction, DbErr,
    EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::request_words::remains;
use super::requests::locked_request;
use super::session::locked;
use super::store::{co_host, question, request, session, shredding};
use super::{Listening, ListeningError, seating, time};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::clock::CityDay;
use crate::http::Refusal;
use crate::jobs::{Job, JobError};
use crate::notify;
use crate::rowkeys::KeyKind;

/// Days after a session, or after it was called off.
const PEOPLE_DAYS: u32 = 30;
/// Days after a request was answered.
const CONTACT_DAYS: u32 = 180;
/// Days after the last word about a request of which nothing came.
const IDLE_DAYS: u32 = 90;
/// Nobody answered, or the answer was no.
const OF_NOTHING: [request::State; 2] = [request::State::Asked, request::State::Declined];
const CLOSE_AFTER: i64 = 6 * 3600;
const AT_ONCE: u64 = 200;

/// The day on which the key of a session's people is destroyed.
pub(super) fn due(row: &session::Model, zone: Tz) -> NaiveDate {
    let end = match row.state {
        session::State::Cancelled => row.changed_at.min(row.ends_at),
        _ => row.ends_at,
    };
    CityDay::after(time::day_of(end, zone), PEOPLE_DAYS)
}

impl From<ListeningError> for JobError {
    fn from(error: ListeningError) -> Self {
        // Logs the sort of the fault.
        let _ = Refusal::from(error);
        Self("a session could not be taken to its end")
    }
}

impl Listening {
    /// What planning does again and again: close what is over, destroy what must not be kept.
    pub(super) fn plan_jobs(&self) -> Vec<Job> {
        let (closer, keeper) = (self.clone(), self.clone());
        vec![
            Job::new("listening-close", TimeDelta::minutes(10), move |_| {
                let listening = closer.clone();
                Box::pin(async move { Ok(listening.close_what_is_over().await?) })
            }),
            Job::new("listening-retention", TimeDelta::hours(1), move |_| {
                let listening = keeper.clone();
                Box::pin(async move { Ok(listening.obey_retention().await?) })
            }),
        ]
    }

    async fn close_what_is_over(&self) -> Result<(), ListeningError> {
        let rows: Vec<Uuid> = session::Entity::find()
            .select_only()
            .column(session::Column::Id)
            .filter(session::Column::State.eq(session::State::Published))
            .filter(session::Column::EndsAt.lte(self.now() - CLOSE_AFTER))
            .limit(AT_ONCE)
            .into_tuple()
            .all(self.0.db.read())
            .await?;
        let mut result = Ok(());
        for id in rows {
            match self.close(&Actor::System, ListeningSessionId(id)).await {
                // A host was quicker.
                Ok(_) | Err(ListeningError::Refused(ProblemKind::StepImpossible)) => {}
                // One that cannot be closed holds up no other.
                Err(fault) => result = Err(fault),
            }
        }
        result
    }

    /// Destroys the keys whose day came. Can run twice without harm.
    pub async fn obey_retention(&self) -> Result<(), ListeningError> {
        authorize(&Actor::System, Action::ShredSignUps, &Resource::Site)?;
        let today = CityDay::today(&*self.0.clock, self.0.zone);
        // One that cannot be shredded holds up no other; that it failed is reported.
        let mut result = Ok(());
        for row in self.sessions_to_shred(today).await? {
            result = self.shred_session(row.id).await.and(result);
        }
        for id in self.requests_to_shred(today).await? {
            result = self.shred_request(id).await.and(result);
        }
        result
    }

    /// What was destroyed of a session and when, or when it will be. Hosts may.
    pub async fn retention_receipt(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<RetentionReceipt, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let db = self.0.db.read();
        let row = session::Entity::find_by_id(id.0)
            .one(db)
            .await?
            .ok_or(ProblemKind::NotFound)?;
        let gone = shredding::Entity::find_by_id(id.0).one(db).await?;
        let count = |value: fn(&shredding::Model) -> i32| {
            gone.as_ref()
                .map_or(0, |g| u32::try_from(value(g)).unwrap_or(0))
        };
        Ok(RetentionReceipt {
            due: CityDay::on_the_wire(due(&row, self.0.zone)),
            shredded_on: gone.as_ref().map(|g| CityDay::on_the_wire(g.shredded_on)),
            sign_ups: count(|g| g.sign_ups),
            rosters: count(|g| g.rosters),
            questions: count(|g| g.questions),
            letters: count(|g| g.letters),
        })
    }

    /// Which of these rows, sessions or requests, are there: a key of people without a row is an orphan.
    pub async fn people_rows(&self, rows: Vec<Uuid>) -> Result<HashSet<Uuid>, DbErr> {
        let db = self.0.db.read();
        let sessions: Vec<Uuid> = session::Entity::find()
            .select_only()
            .column(session::Column::Id)
            .filter(session::Column::Id.is_in(rows.iter().copied()))
            .into_tuple()
            .all(db)
            .await?;
        let requests: Vec<Uuid> = request::Entity::find()
            .select_only()
            .column(request::Column::Id)
            .filter(request::Column::Id.is_in(rows))
            .into_tuple()
            .all(db)
            .await?;
        Ok(sessions.into_iter().chain(requests).collect())
    }

    async fn sessions_to_shred(&self, today: NaiveDate) -> Result<Vec<session::Model>, DbErr> {
        let latest = time::first_second(
            CityDay::after(CityDay::before(today, PEOPLE_DAYS), 1),
            self.0.zone,
        );
        let called_off = Condition::all()
            .add(session::Column::State.eq(session::State::Cancelled))
            .add(session::Column::ChangedAt.lt(latest));
        let mut rows = session::Entity::find()
            .filter(session::Column::ShreddedOn.is_null())
            .filter(
                Condition::any()
                    .add(session::Column::EndsAt.lt(latest))
                    .add(called_off),
            )
            .order_by_asc(session::Column::EndsAt)
            .limit(AT_ONCE)
            .all(self.0.db.read())
            .await?;
        rows.retain(|row| due(row, self.0.zone) <= today);
        Ok(rows)
    }

    async fn shred_session(&self, id: Uuid) -> Result<(), ListeningError> {
        let (row_keys, zone) = (self.0.row_keys.clone(), self.0.zone);
        let at = self.0.clock.now().with_timezone(&zone);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked(txn, ListeningSessionId(id)).await?;
                    if row.shredded_on.is_some() {
                        return Ok::<_, ListeningError>(());
                    }
                    row_keys.entomb(txn, id, &[KeyKind::People]).await?;
                    let (sign_ups, rosters) = seating::blank_people(txn, id).await?;
                    // Nobody has anything to do at this door any more.
                    co_host::Entity::delete_many()
                        .filter(co_host::Column::SessionId.eq(id))
                        .exec(txn)
                        .await?;
                    let receipt = shredding::ActiveModel {
                        session_id: Set(id),
                        shredded_on: Set(at.date_naive()),
                        sign_ups: Set(whole(sign_ups)),
                        rosters: Set(whole(rosters)),
                        questions: Set(whole(blank_questions(txn, id).await?)),
                        letters: Set(whole(notify::recall_letters_of(txn, id).await?)),
                    };
                    shredding::Entity::insert(receipt)
                        .exec_without_returning(txn)
                        .await?;
                    let mut change = row.into_active_model();
                    change.shredded_on = Set(Some(at.date_naive()));
                    change.update(txn).await?;
                    let (actor, action) = (Actor::System, AuditAction::SignUpsShredded);
                    audit::record(txn, at, &actor, action, id, [0; 32]).await?;
                    Ok(())
                })
            })
            .await?;
        // What breaks off here is destroyed by the replay of the tombstones.
        self.0.row_keys.shred(id, &[KeyKind::People]).await?;
        Ok(())
    }

    async fn requests_to_shred(&self, today: NaiveDate) -> Result<Vec<Uuid>, DbErr> {
        let answered = Condition::all()
            .add(
                request::Column::State.is_in([request::State::Answered, request::State::Scheduled]),
            )
            .add(request::Column::AnsweredDay.lte(CityDay::before(today, CONTACT_DAYS)));
        let idle = Condition::all()
            .add(request::Column::State.is_in(OF_NOTHING))
            .add(request::Column::ChangedDay.lte(CityDay::before(today, IDLE_DAYS)));
        request::Entity::find()
            .select_only()
            .column(request::Column::Id)
            .filter(Condition::any().add(answered).add(idle))
            .filter(request::Column::Sealed.ne(Vec::<u8>::new()))
            .limit(AT_ONCE)
            .into_tuple()
            .all(self.0.db.read())
            .await
    }

    async fn shred_request(&self, id: Uuid) -> Result<(), ListeningError> {
        let row_keys = self.0.row_keys.clone();
        let at = self.0.clock.now().with_timezone(&self.0.zone);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked_request(txn, SessionRequestId(id)).await?;
                    if row.sealed.is_empty() {
                        return Ok(());
                    }
                    row_keys.entomb(txn, id, &[KeyKind::People]).await?;
                    let facts = remains(&row)?;
                    let is_idle = OF_NOTHING.contains(&row.state);
                    let mut change = row.into_active_model();
                    change.sealed = Set(Vec::new());
                    change.words = Set(Vec::new());
                    if is_idle {
                        change.facts = Set(facts);
                        change.shown = Set(false);
                    }
                    change.update(txn).await?;
                    let (actor, action) = (Actor::System, AuditAction::SignUpsShredded);
                    audit::record(txn, at, &actor, action, id, [0; 32]).await?;
                    Ok::<_, ListeningError>(())
                })
            })
            .await?;
        self.0.row_keys.shred(id, &[KeyKind::People]).await?;
        Ok(self.0.db.forget_deleted().await?)
    }
}

/// What was shown stays; what was asked, and the work of those who supported it, goes.
async fn blank_questions(txn: &DatabaseTransaction, session: Uuid) -> Result<u64, DbErr> {
    use question::support;
    let ids: Vec<Uuid> = question::Entity::find()
        .select_only()
        .column(question::Column::Id)
        .filter(question::Column::SessionId.eq(session))
        .into_tuple()
        .all(txn)
        .await?;
    for some in ids.chunks(500) {
        support::Entity::delete_many()
            .filter(support::Column::QuestionId.is_in(some.iter().copied()))
            .exec(txn)
            .await?;
    }
    let blanked = question::Entity::update_many()
        .set(question::ActiveModel {
            sealed: Set(Vec::new()),
            ..Default::default()
        })
        .filter(question::Column::SessionId.eq(session))
        .exec(txn)
        .await?;
    Ok(blanked.rows_affected)
}

fn whole(count: u64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

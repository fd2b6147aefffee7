//! What hosts write: findings, commitments, steps. What followers should know of it is noted in the same transaction.

use api_types::strategy::{Commitment, Finding, NewCommitment, NewFinding, NewStep};
use api_types::{CommitmentId, FindingId, NeighborhoodId, ProblemKind};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::commitment::{Standing, StepTaken, read_day};
use super::finding::{check_commitment, check_finding, check_step};
use super::news::{self, What};
use super::shape::{self, stored};
use super::store::commitment::State;
use super::store::links::{self, Audience, End};
use super::store::{commitment, commitment_step, finding};
use super::{Strategies, StrategyError};
use crate::access::{Action, Actor, Denied, Resource, authorize};
use api_types::listening::{SessionKind, SessionState};

/// When something is written, and whether anybody is told.
#[derive(Debug, Clone, Copy)]
struct Moment {
    unix: i64,
    day: NaiveDate,
    told: bool,
}

impl Strategies {
    /// Writes down what was heard, or changes it. Hosts may; the command line may say when it was.
    pub async fn write_finding(
        &self,
        actor: &Actor,
        id: Option<FindingId>,
        new: NewFinding,
        at: Option<DateTime<Utc>>,
    ) -> Result<Finding, StrategyError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let moment = self.moment(actor, at)?;
        let new = check_finding(new)?;
        self.check_place(&new.neighborhood)?;
        if let Some(session) = new.session {
            let known = self.0.parts.listening.brief(session).await?;
            // What officers said among themselves has no public finding, and a draft nobody may see has none.
            known
                .filter(|session| session.kind == SessionKind::Public)
                .filter(|session| session.state != SessionState::Draft)
                .ok_or(ProblemKind::NotFound)?;
            // Nobody says what more people said than came, once they were counted.
            let came = self.0.parts.listening.came(session).await?;
            if moment.told && came > 0 && new.said_by > came {
                return Err(ProblemKind::MalformedBody.into());
            }
        }
        let row = self
            .db()
            .write(move |txn| Box::pin(async move { store_finding(txn, id, &new, moment).await }))
            .await?;
        let db = self.db().read();
        let mut written = shape::findings(db, vec![row], Audience::Hosts).await?;
        written.pop().ok_or(ProblemKind::Internal.into())
    }

    /// Writes down what was promised, or changes its texts. Its state and its date change by steps alone.
    pub async fn write_commitment(
        &self,
        actor: &Actor,
        id: Option<CommitmentId>,
        new: NewCommitment,
        at: Option<DateTime<Utc>>,
    ) -> Result<Commitment, StrategyError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let moment = self.moment(actor, at)?;
        let new = check_commitment(new)?;
        self.check_place(&new.neighborhood)?;
        let due = read_day(&new.due)?;
        let row = self
            .db()
            .write(move |txn| {
                Box::pin(async move { store_commitment(txn, id, &new, due, moment).await })
            })
            .await?;
        self.written(row).await
    }

    /// Writes down what happened to a commitment. Never changed afterwards.
    pub async fn write_step(
        &self,
        actor: &Actor,
        id: CommitmentId,
        step: NewStep,
        at: Option<DateTime<Utc>>,
    ) -> Result<Commitment, StrategyError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let moment = self.moment(actor, at)?;
        check_step(&step)?;
        let taken = StepTaken {
            state: step.state,
            steps_done: step.steps_done,
            new_due: step.new_due.as_ref().map(read_day).transpose()?,
        };
        let row = self
            .db()
            .write(move |txn| {
                Box::pin(async move { store_step(txn, id, &step, &taken, moment).await })
            })
            .await?;
        self.written(row).await
    }

    // A time of its own is for the command line, which makes a demonstration's year; nobody is told of that.
    fn moment(&self, actor: &Actor, at: Option<DateTime<Utc>>) -> Result<Moment, StrategyError> {
        if at.is_some() && *actor != Actor::System {
            return Err(Denied::Role.into());
        }
        let unix = at.unwrap_or_else(|| self.now()).timestamp();
        Ok(Moment {
            unix,
            day: shape::day_of(unix, self.0.parts.zone),
            told: at.is_none(),
        })
    }

    fn check_place(&self, place: &NeighborhoodId) -> Result<(), ProblemKind> {
        if self.0.parts.places.has_neighborhood(place) {
            Ok(())
        } else {
            Err(ProblemKind::UnknownNeighborhood)
        }
    }

    async fn written(&self, row: commitment::Model) -> Result<Commitment, StrategyError> {
        let (db, zone) = (self.db().read(), self.0.parts.zone);
        let rows = vec![row];
        let mut written = shape::commitments(db, rows, Audience::Hosts, self.today(), zone).await?;
        written.pop().ok_or(ProblemKind::Internal.into())
    }
}

fn uuids<T: Copy>(ids: &[T], bare: fn(T) -> Uuid) -> Vec<Uuid> {
    ids.iter().copied().map(bare).collect()
}

async fn store_finding(
    txn: &impl ConnectionTrait,
    id: Option<FindingId>,
    new: &NewFinding,
    moment: Moment,
) -> Result<finding::Model, StrategyError> {
    let old = match id {
        Some(id) => Some(
            finding::Entity::find_by_id(id.0)
                .lock_exclusive()
                .one(txn)
                .await?
                .ok_or(ProblemKind::NotFound)?,
        ),
        None => None,
    };
    let published = old.as_ref().and_then(|old| old.published_day);
    let mut row = finding::Model {
        id: old.as_ref().map_or_else(crate::random::uuid, |old| old.id),
        session_id: new.session.map(|session| session.0),
        neighborhood: new.neighborhood.as_str().to_owned(),
        theme: new.theme.word().to_owned(),
        language: new.language.0.clone(),
        quote: new.quote.clone(),
        summary: new.summary.clone(),
        said_by: stored(new.said_by),
        published_day: new.publish.then(|| published.unwrap_or(moment.day)),
        changed_at: old.as_ref().map_or(moment.unix, |old| old.changed_at),
    };
    let ends = uuids(&new.commitments, |id| id.0);
    if old.is_none() {
        let fresh = row.clone().into_active_model();
        finding::Entity::insert(fresh)
            .exec_without_returning(txn)
            .await?;
    }
    let linked = links::set(txn, End::Findings, row.id, &ends).await?;
    if old.as_ref() != Some(&row) || linked {
        row.changed_at = moment.unix;
        if old.is_some() {
            overwrite(row.clone().into_active_model(), txn).await?;
        }
        if new.publish && moment.told {
            let what = match published {
                None => What::Heard,
                Some(_) => What::HeardAgain,
            };
            news::of_finding(txn, &row, what).await?;
        }
    }
    Ok(row)
}

async fn overwrite<A>(row: A, txn: &impl ConnectionTrait) -> Result<(), DbErr>
where
    A: ActiveModelTrait + sea_orm::ActiveModelBehavior + Send,
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    row.reset_all().update(txn).await.map(drop)
}

async fn locked(
    txn: &impl ConnectionTrait,
    id: CommitmentId,
) -> Result<commitment::Model, StrategyError> {
    commitment::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(txn)
        .await?
        .ok_or_else(|| ProblemKind::NotFound.into())
}

async fn store_commitment(
    txn: &impl ConnectionTrait,
    id: Option<CommitmentId>,
    new: &NewCommitment,
    due: NaiveDate,
    moment: Moment,
) -> Result<commitment::Model, StrategyError> {
    let old = match id {
        Some(id) => Some(locked(txn, id).await?),
        None => None,
    };
    let begun = match &old {
        Some(old) => last_step(txn, old.id).await?.is_some(),
        None => false,
    };
    let published = old.as_ref().and_then(|old| old.published_day);
    let fresh = commitment::Model {
        id: crate::random::uuid(),
        neighborhood: String::new(),
        language: String::new(),
        title: String::new(),
        summary: String::new(),
        owner: String::new(),
        budget: String::new(),
        due_day: due,
        first_due_day: due,
        state: State::Promised,
        steps_done: 0,
        steps_of: 0,
        done_day: None,
        published_day: None,
        changed_at: moment.unix,
        told_due: None,
    };
    let mut row = commitment::Model {
        neighborhood: new.neighborhood.as_str().to_owned(),
        language: new.language.0.clone(),
        title: new.title.clone(),
        summary: new.summary.clone(),
        owner: new.owner.clone(),
        budget: new.budget.clone(),
        steps_of: stored(new.steps_of),
        published_day: new.publish.then(|| published.unwrap_or(moment.day)),
        ..old.clone().unwrap_or(fresh)
    };
    // Once there is a history, a date is only ever replaced in it.
    if !begun {
        row.due_day = due;
        row.first_due_day = due;
    } else if row.due_day != due {
        return Err(ProblemKind::StepImpossible.into());
    }
    // A new promise lies ahead; one that is late can still be reworded.
    let is_new_due = old.as_ref().is_none_or(|old| old.due_day != due);
    if moment.told && is_new_due && due < moment.day {
        return Err(ProblemKind::TimeImpossible.into());
    }
    if row.steps_done > row.steps_of || (row.state == State::Done && row.steps_done < row.steps_of)
    {
        return Err(ProblemKind::StepImpossible.into());
    }
    if old.is_none() {
        let fresh = row.clone().into_active_model();
        commitment::Entity::insert(fresh)
            .exec_without_returning(txn)
            .await?;
    }
    let ends = uuids(&new.findings, |id| id.0);
    let linked = links::set(txn, End::Commitments, row.id, &ends).await?;
    if old.as_ref() == Some(&row) && !linked {
        return Ok(row);
    }
    row.changed_at = moment.unix;
    if old.is_some() {
        overwrite(row.clone().into_active_model(), txn).await?;
    }
    if new.publish && !begun {
        // The history begins with the promise.
        let promise = Standing::promised(row.due_day, new.steps_of);
        insert_step(txn, row.id, &promise, "", "", moment.unix).await?;
    }
    if new.publish && moment.told {
        let what = match published {
            None => What::Promised,
            Some(_) => What::Reworded,
        };
        news::of_commitment(txn, &row, what).await?;
    }
    Ok(row)
}

async fn store_step(
    txn: &impl ConnectionTrait,
    id: CommitmentId,
    step: &NewStep,
    taken: &StepTaken,
    moment: Moment,
) -> Result<commitment::Model, StrategyError> {
    let mut row = locked(txn, id).await?;
    let before = row.standing();
    let next = before.after(taken, moment.day)?;
    let last = last_step(txn, row.id).await?;
    let at = match last {
        Some(last) if last > moment.unix && !moment.told => {
            return Err(ProblemKind::TimeImpossible.into());
        }
        // The order of steps is that of their times.
        Some(last) => moment.unix.max(last + 1),
        None => moment.unix,
    };
    insert_step(txn, row.id, &next, &step.note, &step.evidence, at).await?;
    row.state = next.state.into();
    row.due_day = next.due;
    row.steps_done = stored(next.steps_done);
    row.done_day = next.done;
    row.changed_at = at;
    overwrite(row.clone().into_active_model(), txn).await?;
    if row.published_day.is_some() && moment.told {
        news::of_commitment(txn, &row, before.turn(&next).into()).await?;
    }
    Ok(row)
}

async fn last_step(txn: &impl ConnectionTrait, id: Uuid) -> Result<Option<i64>, DbErr> {
    commitment_step::Entity::find()
        .select_only()
        .column(commitment_step::Column::At)
        .filter(commitment_step::Column::CommitmentId.eq(id))
        .order_by_desc(commitment_step::Column::At)
        .limit(1)
        .into_tuple()
        .one(txn)
        .await
}

async fn insert_step(
    txn: &impl ConnectionTrait,
    commitment: Uuid,
    standing: &Standing,
    note: &str,
    evidence: &str,
    at: i64,
) -> Result<(), DbErr> {
    let row = commitment_step::Model {
        id: crate::random::uuid(),
        commitment_id: commitment,
        at,
        state: standing.state.into(),
        note: note.to_owned(),
        evidence: evidence.to_owned(),
        due_day: standing.due,
    };
    commitment_step::Entity::insert(row.into_active_model())
        .exec_without_returning(txn)
        .await
        .map(drop)
}

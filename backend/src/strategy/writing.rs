//! What hosts write: findings, commitments, steps. What followers should know of it is noted in the same transaction.

use api_types::strategy::{Commitment, Finding, NewCommitment, NewFinding, NewStep};
use api_types::{CommitmentId, FindingId, NeighborhoodId, ProblemKind};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QuerySelect,
};
use uuid::Uuid;

use super::commitment::{Standing, StepTaken, read_day};
use super::finding::{check_commitment, check_finding, check_step};
use super::news::{self, What};
use super::shape::{self, stored};
use super::steps::{insert_step, last_step, store_step};
use super::store::commitment::State;
use super::store::links::{self, Audience, End};
use super::store::{commitment, finding};
use super::{Strategies, StrategyError};
use crate::access::{Action, Actor, Denied, Resource, authorize};
use api_types::listening::{SessionKind, SessionState};

/// When something is written, and whether anybody is told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub(super) unix: i64,
    pub(super) day: NaiveDate,
    pub(super) told: bool,
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
        let again = new.id.is_some();
        let store = || {
            let new = new.clone();
            self.db().write(move |txn| {
                Box::pin(async move { store_finding(txn, id, &new, moment).await })
            })
        };
        let row = match store().await {
            Err(why) if again && why.is_taken() => store().await?,
            stored => stored?,
        };
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
        let again = new.id.is_some();
        let store = || {
            let new = new.clone();
            self.db().write(move |txn| {
                Box::pin(async move { store_commitment(txn, id, &new, due, moment).await })
            })
        };
        let row = match store().await {
            Err(why) if again && why.is_taken() => store().await?,
            stored => stored?,
        };
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
    let old = match id.or(new.id) {
        Some(id) => {
            let row = finding::Entity::find_by_id(id.0);
            row.lock_exclusive().one(txn).await?
        }
        None => None,
    };
    if id.is_some() && old.is_none() {
        return Err(ProblemKind::NotFound.into());
    }
    let published = old.as_ref().and_then(|old| old.published_day);
    let mut row = finding::Model {
        id: id.or(new.id).map_or_else(crate::random::uuid, |id| id.0),
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
        // What is sent again after a timeout changes nothing.
        if id.is_none() && old.is_some() {
            return Err(ProblemKind::EditConflict.into());
        }
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

pub(super) async fn overwrite<A>(row: A, txn: &impl ConnectionTrait) -> Result<(), DbErr>
where
    A: ActiveModelTrait + sea_orm::ActiveModelBehavior + Send,
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    row.reset_all().update(txn).await.map(drop)
}

pub(super) async fn locked(
    txn: &impl ConnectionTrait,
    id: CommitmentId,
) -> Result<commitment::Model, StrategyError> {
    let row = there(txn, id).await?;
    row.ok_or_else(|| ProblemKind::NotFound.into())
}

async fn there(
    txn: &impl ConnectionTrait,
    id: CommitmentId,
) -> Result<Option<commitment::Model>, DbErr> {
    let row = commitment::Entity::find_by_id(id.0);
    row.lock_exclusive().one(txn).await
}

async fn store_commitment(
    txn: &impl ConnectionTrait,
    id: Option<CommitmentId>,
    new: &NewCommitment,
    due: NaiveDate,
    moment: Moment,
) -> Result<commitment::Model, StrategyError> {
    let old = match (id, new.id) {
        (Some(id), _) => Some(locked(txn, id).await?),
        (None, Some(id)) => there(txn, id).await?,
        (None, None) => None,
    };
    let begun = match &old {
        Some(old) => last_step(txn, old.id).await?.is_some(),
        None => false,
    };
    let published = old.as_ref().and_then(|old| old.published_day);
    let fresh = commitment::Model {
        id: new.id.map_or_else(crate::random::uuid, |id| id.0),
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
    // What is sent again after a timeout changes nothing.
    if id.is_none() && old.is_some() {
        return Err(ProblemKind::EditConflict.into());
    }
    row.changed_at = moment.unix;
    if old.is_some() {
        overwrite(row.clone().into_active_model(), txn).await?;
    }
    if new.publish && !begun {
        // The history begins with the promise.
        let promise = Standing::promised(row.due_day, new.steps_of);
        insert_step(txn, None, row.id, &promise, ("", ""), moment.unix).await?;
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

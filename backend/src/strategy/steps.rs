//! The history of a commitment: steps are added, each once, and never changed.

use api_types::strategy::NewStep;
use api_types::{CommitmentId, ProblemKind};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use super::commitment::{Standing, StepTaken};
use super::shape::stored;
use super::store::{commitment, commitment_step};
use super::writing::{Moment, locked, overwrite};
use super::{StrategyError, news};

/// Takes a step. One that is sent again after a timeout is not taken twice.
pub(super) async fn store_step(
    txn: &impl ConnectionTrait,
    id: CommitmentId,
    step: &NewStep,
    taken: &StepTaken,
    moment: Moment,
) -> Result<commitment::Model, StrategyError> {
    let mut row = locked(txn, id).await?;
    if let Some(number) = step.id
        && let Some(taken_before) = commitment_step::Entity::find_by_id(number).one(txn).await?
    {
        return match is_same(&taken_before, id, step, taken) {
            true => Ok(row),
            false => Err(ProblemKind::EditConflict.into()),
        };
    }
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
    let words = (step.note.as_str(), step.evidence.as_str());
    insert_step(txn, step.id, row.id, &next, words, at).await?;
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

fn is_same(
    there: &commitment_step::Model,
    id: CommitmentId,
    step: &NewStep,
    taken: &StepTaken,
) -> bool {
    there.commitment_id == id.0
        && there.state == step.state.into()
        && there.note == step.note
        && there.evidence == step.evidence
        && taken.new_due.is_none_or(|due| due == there.due_day)
}

/// When the last step was taken.
pub(super) async fn last_step(txn: &impl ConnectionTrait, id: Uuid) -> Result<Option<i64>, DbErr> {
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

/// Adds a step to the history.
pub(super) async fn insert_step(
    txn: &impl ConnectionTrait,
    id: Option<Uuid>,
    commitment: Uuid,
    standing: &Standing,
    (note, evidence): (&str, &str),
    at: i64,
) -> Result<(), DbErr> {
    let row = commitment_step::Model {
        id: id.unwrap_or_else(crate::random::uuid),
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

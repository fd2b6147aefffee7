//! From rows to what travels. A page of rows costs one query for the steps and one for the links.

use std::collections::HashMap;

use api_types::strategy::{Commitment, CommitmentState, Finding, Step, Theme};
use api_types::{CommitmentId, FindingId, LanguageTag, ListeningSessionId, NeighborhoodId};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::commitment::Standing;
use super::finding::public_count;
use super::store::commitment::State;
use super::store::links::{self, Audience, End};
use super::store::{commitment, commitment_step, finding};
use crate::clock::CityDay;

impl From<CommitmentState> for State {
    fn from(state: CommitmentState) -> Self {
        match state {
            CommitmentState::Promised => Self::Promised,
            CommitmentState::Underway => Self::Underway,
            CommitmentState::Done => Self::Done,
            CommitmentState::Dropped => Self::Dropped,
        }
    }
}

impl From<State> for CommitmentState {
    fn from(state: State) -> Self {
        match state {
            State::Promised => Self::Promised,
            State::Underway => Self::Underway,
            State::Done => Self::Done,
            State::Dropped => Self::Dropped,
        }
    }
}

impl commitment::Model {
    /// What the rules look at.
    pub(super) fn standing(&self) -> Standing {
        Standing {
            state: self.state.into(),
            due: self.due_day,
            steps_done: count(self.steps_done),
            steps_of: count(self.steps_of),
            done: self.done_day,
        }
    }
}

/// A count as stored.
pub(super) fn stored(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

fn count(stored: i32) -> u32 {
    u32::try_from(stored).unwrap_or(0)
}

fn instant(unix: i64) -> String {
    DateTime::<Utc>::from_timestamp(unix, 0)
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The city's day of a moment.
pub(super) fn day_of(unix: i64, zone: Tz) -> NaiveDate {
    let at = DateTime::<Utc>::from_timestamp(unix, 0).unwrap_or_default();
    at.with_timezone(&zone).date_naive()
}

/// Findings as they travel; one whose place or theme is not of this release is left out.
pub(super) async fn findings(
    db: &impl ConnectionTrait,
    rows: Vec<finding::Model>,
    audience: Audience,
) -> Result<Vec<Finding>, DbErr> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut linked = links::of(db, End::Findings, &ids, audience).await?;
    let shape = |row: finding::Model| {
        let said_by = count(row.said_by);
        Some(Finding {
            id: FindingId(row.id),
            session: row.session_id.map(ListeningSessionId),
            neighborhood: NeighborhoodId::parse(&row.neighborhood)?,
            theme: Theme::parse(&row.theme)?,
            language: LanguageTag(row.language),
            quote: row.quote,
            summary: row.summary,
            said_by: match audience {
                Audience::Everybody => public_count(said_by),
                Audience::Hosts => said_by,
            },
            published: row.published_day.map(CityDay::on_the_wire),
            changed_at: instant(row.changed_at),
            commitments: ids_of(linked.remove(&row.id), CommitmentId),
        })
    };
    Ok(rows.into_iter().filter_map(shape).collect())
}

/// Commitments as they travel, as late as they are `today`.
pub(super) async fn commitments(
    db: &impl ConnectionTrait,
    rows: Vec<commitment::Model>,
    audience: Audience,
    today: NaiveDate,
    zone: Tz,
) -> Result<Vec<Commitment>, DbErr> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut linked = links::of(db, End::Commitments, &ids, audience).await?;
    let mut history = steps(db, &ids, zone).await?;
    let shape = |row: commitment::Model| {
        let standing = row.standing();
        Some(Commitment {
            id: CommitmentId(row.id),
            neighborhood: NeighborhoodId::parse(&row.neighborhood)?,
            language: LanguageTag(row.language),
            title: row.title,
            summary: row.summary,
            owner: row.owner,
            budget: row.budget,
            due: CityDay::on_the_wire(row.due_day),
            first_due: CityDay::on_the_wire(row.first_due_day),
            state: standing.state,
            steps_done: standing.steps_done,
            steps_of: standing.steps_of,
            done: row.done_day.map(CityDay::on_the_wire),
            late_days: standing.late_days(today),
            published: row.published_day.map(CityDay::on_the_wire),
            changed_at: instant(row.changed_at),
            steps: history.remove(&row.id).unwrap_or_default(),
            findings: ids_of(linked.remove(&row.id), FindingId),
        })
    };
    Ok(rows.into_iter().filter_map(shape).collect())
}

fn ids_of<T>(ids: Option<Vec<Uuid>>, wrap: fn(Uuid) -> T) -> Vec<T> {
    ids.unwrap_or_default().into_iter().map(wrap).collect()
}

async fn steps(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
    zone: Tz,
) -> Result<HashMap<Uuid, Vec<Step>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<Step>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = commitment_step::Entity::find()
        .filter(commitment_step::Column::CommitmentId.is_in(ids.iter().copied()))
        .order_by_desc(commitment_step::Column::At)
        .all(db)
        .await?;
    for row in rows {
        found.entry(row.commitment_id).or_default().push(Step {
            on: CityDay::on_the_wire(day_of(row.at, zone)),
            state: row.state.into(),
            note: row.note,
            evidence: row.evidence,
            due: CityDay::on_the_wire(row.due_day),
        });
    }
    Ok(found)
}

//! From findings to commitments and back: one query for a page of either.

use std::collections::{BTreeSet, HashMap};

use api_types::ProblemKind;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, Select,
};
use uuid::Uuid;

use super::finding_commitment::{ActiveModel, Column, Entity, Model};
use super::{commitment, finding};
use crate::strategy::StrategyError;
use crate::strategy::finding::MOST_LINKS;

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::strategy) enum Audience {
    /// What is published.
    Everybody,
    /// All of it.
    Hosts,
}

/// From which end a link is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::strategy) enum End {
    /// From findings to their commitments.
    Findings,
    /// From commitments to their findings.
    Commitments,
}

impl End {
    fn here(self) -> Column {
        match self {
            Self::Findings => Column::FindingId,
            Self::Commitments => Column::CommitmentId,
        }
    }

    fn there(self) -> Self {
        match self {
            Self::Findings => Self::Commitments,
            Self::Commitments => Self::Findings,
        }
    }

    fn row(self, here: Uuid, there: Uuid) -> ActiveModel {
        let (finding, commitment) = match self {
            Self::Findings => (here, there),
            Self::Commitments => (there, here),
        };
        ActiveModel {
            finding_id: Set(finding),
            commitment_id: Set(commitment),
        }
    }

    fn of(self, row: &Model) -> (Uuid, Uuid) {
        match self {
            Self::Findings => (row.finding_id, row.commitment_id),
            Self::Commitments => (row.commitment_id, row.finding_id),
        }
    }

    // Links whose other end everybody may read: one look for each link, however many ends there are.
    fn published(self, query: Select<Entity>) -> Select<Entity> {
        let mut end = Query::select();
        end.expr(Expr::val(1));
        match self {
            Self::Findings => end
                .from(commitment::Entity)
                .and_where(commitment::Column::PublishedDay.is_not_null())
                .and_where(
                    Expr::col((commitment::Entity, commitment::Column::Id))
                        .equals((Entity, Column::CommitmentId)),
                ),
            Self::Commitments => end
                .from(finding::Entity)
                .and_where(finding::Column::PublishedDay.is_not_null())
                .and_where(
                    Expr::col((finding::Entity, finding::Column::Id))
                        .equals((Entity, Column::FindingId)),
                ),
        };
        query.filter(Expr::exists(end))
    }
}

/// The other ends of the links of these rows.
pub(in crate::strategy) async fn of(
    db: &impl ConnectionTrait,
    end: End,
    ids: &[Uuid],
    audience: Audience,
) -> Result<HashMap<Uuid, Vec<Uuid>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let mut query = Entity::find().filter(end.here().is_in(ids.iter().copied()));
    if audience == Audience::Everybody {
        query = end.published(query);
    }
    let rows = query.order_by_asc(end.there().here()).all(db).await?;
    for row in rows {
        let (here, there) = end.of(&row);
        found.entry(here).or_default().push(there);
    }
    Ok(found)
}

/// Makes these the links of a row, and says whether anything changed. Refuses ends that do not exist, and more than a row may have.
pub(in crate::strategy) async fn set(
    txn: &impl ConnectionTrait,
    end: End,
    id: Uuid,
    ends: &[Uuid],
) -> Result<bool, StrategyError> {
    let known = of(txn, end, &[id], Audience::Hosts).await?;
    let old: BTreeSet<Uuid> = known.into_values().flatten().collect();
    let new: BTreeSet<Uuid> = ends.iter().copied().collect();
    let added: Vec<Uuid> = new.difference(&old).copied().collect();
    let gone: Vec<Uuid> = old.difference(&new).copied().collect();
    if existing(txn, end, &added).await? != added.len() as u64 {
        return Err(ProblemKind::NotFound.into());
    }
    if !gone.is_empty() {
        Entity::delete_many()
            .filter(end.here().eq(id))
            .filter(end.there().here().is_in(gone.iter().copied()))
            .exec(txn)
            .await?;
    }
    if !added.is_empty() {
        let rows = added.iter().map(|there| end.row(id, *there));
        Entity::insert_many(rows)
            .on_conflict(
                OnConflict::columns([Column::FindingId, Column::CommitmentId])
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(txn)
            .await?;
        let back = of(txn, end.there(), &added, Audience::Hosts).await?;
        if back.values().any(|links| links.len() > MOST_LINKS) {
            return Err(ProblemKind::TextTooLong.into());
        }
    }
    Ok(!added.is_empty() || !gone.is_empty())
}

// How many of the other ends exist.
async fn existing(txn: &impl ConnectionTrait, end: End, ids: &[Uuid]) -> Result<u64, DbErr> {
    if ids.is_empty() {
        return Ok(0);
    }
    let ids = ids.iter().copied();
    match end {
        End::Findings => {
            let rows = commitment::Entity::find().filter(commitment::Column::Id.is_in(ids));
            rows.count(txn).await
        }
        End::Commitments => {
            let rows = finding::Entity::find().filter(finding::Column::Id.is_in(ids));
            rows.count(txn).await
        }
    }
}

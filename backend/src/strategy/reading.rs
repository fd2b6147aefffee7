//! What is read: pages of findings and commitments, what is known of a neighborhood, and the figures of the overview.

use api_types::strategy::{
    Commitment, CommitmentPage, CommitmentQuery, Finding, FindingPage, FindingQuery, FollowTarget,
    Strategy,
};
use api_types::{CommitmentId, FindingId, ListeningSessionId, NeighborhoodId, ProblemKind};
use chrono::NaiveDate;
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{
    ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};
use uuid::Uuid;

use super::cursor::Cursor;
use super::shape;
use super::store::commitment::State;
use super::store::links::{self, Audience, End};
use super::store::{commitment, finding, finding_commitment};
use super::{Strategies, StrategyError};
use crate::access::{Action, Actor, Resource, authorize};

const USUAL: u16 = 20;
const MOST: u16 = 100;
// A neighborhood's page shows what can be read; all of it is in the lists.
const ON_A_PAGE: u64 = 200;

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// A finding.
    Finding(Finding),
    /// A commitment.
    Commitment(Commitment),
}

impl Changed {
    /// When, RFC 3339 in UTC.
    pub fn changed_at(&self) -> &str {
        match self {
            Self::Finding(finding) => &finding.changed_at,
            Self::Commitment(commitment) => &commitment.changed_at,
        }
    }
}

pub(super) fn late(today: NaiveDate) -> Condition {
    Condition::all()
        .add(commitment::Column::DueDay.lt(today))
        .add(commitment::Column::State.is_in([State::Promised, State::Underway]))
}

fn limit_of(asked: Option<u16>) -> Result<u64, StrategyError> {
    let limit = asked.unwrap_or(USUAL);
    if !(1..=MOST).contains(&limit) {
        return Err(ProblemKind::MalformedQuery.into());
    }
    Ok(u64::from(limit))
}

pub(super) fn cursor_of(text: Option<&String>) -> Result<Option<Cursor>, StrategyError> {
    text.map(|text| Cursor::parse(text).ok_or_else(|| ProblemKind::MalformedQuery.into()))
        .transpose()
}

pub(super) fn public_findings() -> Select<finding::Entity> {
    finding::Entity::find().filter(finding::Column::PublishedDay.is_not_null())
}

pub(super) fn public_commitments() -> Select<commitment::Entity> {
    commitment::Entity::find().filter(commitment::Column::PublishedDay.is_not_null())
}

impl Strategies {
    /// A page of the published commitments: what is open by due day, so late ones first, then what is over.
    pub async fn commitments(
        &self,
        query: &CommitmentQuery,
    ) -> Result<CommitmentPage, StrategyError> {
        self.commitment_page(query, Audience::Everybody).await
    }

    /// The same with what is not published. Hosts may.
    pub async fn all_commitments(
        &self,
        actor: &Actor,
        query: &CommitmentQuery,
    ) -> Result<CommitmentPage, StrategyError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        self.commitment_page(query, Audience::Hosts).await
    }

    async fn commitment_page(
        &self,
        query: &CommitmentQuery,
        audience: Audience,
    ) -> Result<CommitmentPage, StrategyError> {
        let limit = limit_of(query.limit)?;
        let mut rows = match audience {
            Audience::Everybody => public_commitments(),
            Audience::Hosts => commitment::Entity::find(),
        };
        if let Some(slug) = &query.neighborhood {
            rows =
                rows.filter(commitment::Column::Neighborhood.eq(self.known_place(slug)?.as_str()));
        }
        if let Some(state) = query.state {
            rows = rows.filter(commitment::Column::State.eq(State::from(state)));
        }
        match query.late {
            Some(true) => rows = rows.filter(late(self.today())),
            Some(false) => rows = rows.filter(late(self.today()).not()),
            None => {}
        }
        let after = match cursor_of(query.after.as_ref())? {
            Some(cursor) => {
                let (over, day) = cursor.day().ok_or(ProblemKind::MalformedQuery)?;
                Some((over, day, cursor.id))
            }
            None => None,
        };
        let mut rows = self.open_then_over(&rows, after, limit + 1).await?;
        let more = rows.len() as u64 > limit;
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let next = rows.last().filter(|_| more);
        let next = next.map(|row| {
            Cursor::on(
                super::commitment::is_over(row.state.into()),
                row.due_day,
                row.id,
            )
            .text()
        });
        Ok(CommitmentPage {
            commitments: self.shaped(rows, audience).await?,
            next,
        })
    }

    // What is open comes by due day, so that what is late comes first; then what is over.
    async fn open_then_over(
        &self,
        rows: &Select<commitment::Entity>,
        after: Option<(bool, NaiveDate, Uuid)>,
        limit: u64,
    ) -> Result<Vec<commitment::Model>, DbErr> {
        let mut found = Vec::new();
        for over in [false, true] {
            let missing = limit.saturating_sub(found.len() as u64);
            if missing == 0 || after.is_some_and(|(behind, ..)| behind && !over) {
                continue;
            }
            let states = match over {
                false => [State::Promised, State::Underway],
                true => [State::Done, State::Dropped],
            };
            let mut part = rows.clone().filter(commitment::Column::State.is_in(states));
            if let Some((_, day, id)) = after.filter(|(behind, ..)| *behind == over) {
                let same_day = Condition::all()
                    .add(commitment::Column::DueDay.eq(day))
                    .add(commitment::Column::Id.gt(id));
                let later = commitment::Column::DueDay.gt(day);
                part = part.filter(Condition::any().add(later).add(same_day));
            }
            let part = part
                .order_by_asc(commitment::Column::DueDay)
                .order_by_asc(commitment::Column::Id)
                .limit(missing)
                .all(self.db().read());
            found.extend(part.await?);
        }
        Ok(found)
    }

    /// A published commitment.
    pub async fn commitment(&self, id: CommitmentId) -> Result<Option<Commitment>, DbErr> {
        Ok(self.commitments_of(&[id]).await?.pop())
    }

    /// Those of these commitments that are published, by due day.
    pub async fn commitments_of(&self, ids: &[CommitmentId]) -> Result<Vec<Commitment>, DbErr> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let ids = ids.iter().map(|id| id.0);
        self.promised(public_commitments().filter(commitment::Column::Id.is_in(ids)))
            .await
    }

    /// A published finding.
    pub async fn finding(&self, id: FindingId) -> Result<Option<Finding>, DbErr> {
        Ok(self.findings_of(&[id]).await?.pop())
    }

    /// Those of these findings that are published, the newest first.
    pub async fn findings_of(&self, ids: &[FindingId]) -> Result<Vec<Finding>, DbErr> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let rows = public_findings().filter(finding::Column::Id.is_in(ids.iter().map(|id| id.0)));
        self.public_findings(rows, ON_A_PAGE).await
    }

    /// The published findings of a session, the newest first.
    pub async fn findings_of_session(
        &self,
        session: ListeningSessionId,
    ) -> Result<Vec<Finding>, DbErr> {
        let rows = public_findings().filter(finding::Column::SessionId.eq(session.0));
        self.public_findings(rows, ON_A_PAGE).await
    }

    /// The published commitments that answer findings of a session.
    pub async fn commitments_of_session(
        &self,
        session: ListeningSessionId,
    ) -> Result<Vec<Commitment>, DbErr> {
        self.promised(public_commitments().filter(answers_session(session)))
            .await
    }

    /// What everybody may know about a neighborhood.
    pub async fn of_neighborhood(
        &self,
        neighborhood: &NeighborhoodId,
    ) -> Result<Strategy, StrategyError> {
        if !self.0.parts.places.has_neighborhood(neighborhood) {
            return Err(ProblemKind::NotFound.into());
        }
        let heard =
            public_findings().filter(finding::Column::Neighborhood.eq(neighborhood.as_str()));
        let promised =
            public_commitments().filter(commitment::Column::Neighborhood.eq(neighborhood.as_str()));
        let mut commitments = self.promised(promised).await?;
        // Stable: within both parts the order of the days stays.
        commitments.sort_by_key(|commitment| commitment.late_days == 0);
        Ok(Strategy {
            neighborhood: neighborhood.clone(),
            findings: self.public_findings(heard, ON_A_PAGE).await?,
            commitments,
        })
    }

    /// A page of all findings, the last changed first. Hosts may.
    pub async fn all_findings(
        &self,
        actor: &Actor,
        query: &FindingQuery,
    ) -> Result<FindingPage, StrategyError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let limit = limit_of(query.limit)?;
        let mut rows = finding::Entity::find();
        if let Some(session) = query.session {
            rows = rows.filter(finding::Column::SessionId.eq(session.0));
        }
        if let Some(slug) = &query.neighborhood {
            rows = rows.filter(finding::Column::Neighborhood.eq(self.known_place(slug)?.as_str()));
        }
        if let Some(cursor) = cursor_of(query.after.as_ref())? {
            rows = rows.filter(older(cursor));
        }
        Ok(self.finding_page(rows, limit, Audience::Hosts).await?)
    }

    /// A page of these findings, the last changed first.
    pub(super) async fn finding_page(
        &self,
        rows: Select<finding::Entity>,
        limit: u64,
        audience: Audience,
    ) -> Result<FindingPage, DbErr> {
        let db = self.db().read();
        let mut rows = newest(rows, limit + 1).all(db).await?;
        let more = rows.len() as u64 > limit;
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let next = rows.last().filter(|_| more).map(|row| Cursor {
            place: row.changed_at,
            id: row.id,
        });
        Ok(FindingPage {
            findings: shape::findings(db, rows, audience).await?,
            next: next.map(Cursor::text),
        })
    }

    /// What changed last, of everything or of one thing and what it is linked to. For feeds.
    pub async fn changed(
        &self,
        target: Option<&FollowTarget>,
        limit: u16,
    ) -> Result<Vec<Changed>, DbErr> {
        let db = self.db().read();
        let limit = u64::from(limit);
        let (mut heard, mut promised) = (public_findings(), public_commitments());
        match target {
            None => {}
            Some(FollowTarget::Neighborhood(place)) => {
                heard = heard.filter(finding::Column::Neighborhood.eq(place.as_str()));
                promised = promised.filter(commitment::Column::Neighborhood.eq(place.as_str()));
            }
            Some(FollowTarget::Finding(id)) => {
                let linked = links::of(db, End::Findings, &[id.0], Audience::Everybody).await?;
                heard = heard.filter(finding::Column::Id.eq(id.0));
                promised =
                    promised.filter(commitment::Column::Id.is_in(linked.into_values().flatten()));
            }
            Some(FollowTarget::Commitment(id)) => {
                let linked = links::of(db, End::Commitments, &[id.0], Audience::Everybody).await?;
                promised = promised.filter(commitment::Column::Id.eq(id.0));
                heard = heard.filter(finding::Column::Id.is_in(linked.into_values().flatten()));
            }
            Some(FollowTarget::Session(id)) => {
                heard = heard.filter(finding::Column::SessionId.eq(id.0));
                promised = promised.filter(answers_session(*id));
            }
        }
        let promised = promised
            .order_by_desc(commitment::Column::ChangedAt)
            .order_by_desc(commitment::Column::Id)
            .limit(limit)
            .all(db)
            .await?;
        let promised = self.shaped(promised, Audience::Everybody).await?;
        let heard = self.public_findings(heard, limit).await?;
        let mut changed: Vec<Changed> = promised.into_iter().map(Changed::Commitment).collect();
        changed.extend(heard.into_iter().map(Changed::Finding));
        // All in UTC and of one length: the order of the texts is that of the times.
        changed.sort_by(|a, b| b.changed_at().cmp(a.changed_at()));
        changed.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(changed)
    }

    async fn public_findings(
        &self,
        rows: Select<finding::Entity>,
        limit: u64,
    ) -> Result<Vec<Finding>, DbErr> {
        let db = self.db().read();
        let rows = newest(rows, limit).all(db).await?;
        shape::findings(db, rows, Audience::Everybody).await
    }

    // By due day, as many as a page shows.
    async fn promised(&self, rows: Select<commitment::Entity>) -> Result<Vec<Commitment>, DbErr> {
        let rows = rows
            .order_by_asc(commitment::Column::DueDay)
            .order_by_asc(commitment::Column::Id)
            .limit(ON_A_PAGE)
            .all(self.db().read())
            .await?;
        self.shaped(rows, Audience::Everybody).await
    }

    pub(super) async fn shaped(
        &self,
        rows: Vec<commitment::Model>,
        audience: Audience,
    ) -> Result<Vec<Commitment>, DbErr> {
        let zone = self.0.parts.zone;
        shape::commitments(self.db().read(), rows, audience, self.today(), zone).await
    }

    fn known_place(&self, slug: &str) -> Result<NeighborhoodId, StrategyError> {
        NeighborhoodId::parse(slug)
            .filter(|place| self.0.parts.places.has_neighborhood(place))
            .ok_or_else(|| ProblemKind::UnknownNeighborhood.into())
    }
}

/// Commitments that answer a published finding of a session.
fn answers_session(session: ListeningSessionId) -> SimpleExpr {
    let heard = public_findings()
        .select_only()
        .column(finding::Column::Id)
        .filter(finding::Column::SessionId.eq(session.0));
    let linked = finding_commitment::Entity::find()
        .select_only()
        .column(finding_commitment::Column::CommitmentId)
        .filter(finding_commitment::Column::FindingId.in_subquery(heard.into_query()));
    commitment::Column::Id.in_subquery(linked.into_query())
}

/// Findings that stand behind a cursor, the last changed first.
pub(super) fn older(cursor: Cursor) -> Condition {
    let same_time = Condition::all()
        .add(finding::Column::ChangedAt.eq(cursor.place))
        .add(finding::Column::Id.lt(cursor.id));
    Condition::any()
        .add(finding::Column::ChangedAt.lt(cursor.place))
        .add(same_time)
}

fn newest(rows: Select<finding::Entity>, limit: u64) -> Select<finding::Entity> {
    rows.order_by_desc(finding::Column::ChangedAt)
        .order_by_desc(finding::Column::Id)
        .limit(limit)
}

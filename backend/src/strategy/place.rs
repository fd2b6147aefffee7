//! What the page of a neighborhood shows: the beginning of each list, and the figures of all of it.

use api_types::strategy::{Commitment, FindingPage};
use api_types::{NeighborhoodId, ProblemKind};
use sea_orm::{ColumnTrait, DbErr, QueryFilter, QueryOrder, QuerySelect, Select};

use super::figures::Tally;
use super::reading::{cursor_of, older, public_commitments, public_findings};
use super::store::commitment::State;
use super::store::links::Audience;
use super::store::{commitment, finding};
use super::{Strategies, StrategyError};

const HEARD: u64 = 20;
const OPEN: u64 = 20;
const OVER: u64 = 10;

/// A neighborhood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The figures, of everything that is published.
    pub tally: Tally,
    /// What was heard, the newest first.
    pub heard: FindingPage,
    /// What is promised and not yet done, by due day, so that what is late comes first; then the last that was done, the newest first; then
    /// what will not be done.
    pub promised: Vec<Commitment>,
}

impl Strategies {
    /// What everybody may know about a neighborhood, a page of it. `after` is the cursor of the page before.
    pub async fn place(
        &self,
        place: &NeighborhoodId,
        after: Option<&String>,
    ) -> Result<Place, StrategyError> {
        if !self.0.parts.places.has_neighborhood(place) {
            return Err(ProblemKind::NotFound.into());
        }
        let mut heard = public_findings().filter(finding::Column::Neighborhood.eq(place.as_str()));
        if let Some(cursor) = cursor_of(after)? {
            heard = heard.filter(older(cursor));
        }
        Ok(Place {
            tally: self.tally(place).await?,
            heard: self.finding_page(heard, HEARD, Audience::Everybody).await?,
            promised: self.promised_to(place).await?,
        })
    }

    async fn promised_to(&self, place: &NeighborhoodId) -> Result<Vec<Commitment>, DbErr> {
        use commitment::Column::{DoneDay, DueDay, Id, Neighborhood, State as Stands};
        let db = self.db().read();
        let there = |state: State| -> Select<commitment::Entity> {
            public_commitments()
                .filter(Neighborhood.eq(place.as_str()))
                .filter(Stands.eq(state))
        };
        // The index is by state: what is open is two pages merged.
        let mut rows = Vec::new();
        for state in [State::Promised, State::Underway] {
            let open = there(state).order_by_asc(DueDay).order_by_asc(Id);
            rows.extend(open.limit(OPEN).all(db).await?);
        }
        rows.sort_by_key(|row| (row.due_day, row.id));
        rows.truncate(usize::try_from(OPEN).unwrap_or(usize::MAX));
        let done = there(State::Done)
            .filter(DoneDay.is_not_null())
            .order_by_desc(DoneDay)
            .order_by_desc(Id);
        rows.extend(done.limit(OVER).all(db).await?);
        let dropped = there(State::Dropped)
            .order_by_desc(DueDay)
            .order_by_desc(Id);
        rows.extend(dropped.limit(OVER).all(db).await?);
        self.shaped(rows, Audience::Everybody).await
    }
}

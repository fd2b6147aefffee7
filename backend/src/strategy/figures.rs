//! The figures of the overview: heard, promised, done, late.

use std::collections::BTreeMap;

use api_types::NeighborhoodId;
use sea_orm::{ColumnTrait, DbErr, PaginatorTrait, QueryFilter, QuerySelect, Select};

use super::Strategies;
use super::reading::{late, public_commitments, public_findings};
use super::store::commitment::State;
use super::store::{commitment, finding};

/// The figures of one neighborhood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Published findings.
    pub heard: u32,
    /// Published commitments, whatever became of them.
    pub promised: u32,
    /// Those that are done.
    pub done: u32,
    /// Those that are late today.
    pub late: u32,
}

impl Strategies {
    /// How many published commitments are late today.
    pub async fn overdue_count(&self) -> Result<u64, DbErr> {
        let rows = public_commitments().filter(late(self.today()));
        rows.count(self.db().read()).await
    }

    /// The figures of every neighborhood of which anything is known.
    pub async fn tallies(&self) -> Result<BTreeMap<NeighborhoodId, Tally>, DbErr> {
        self.counted(public_findings(), public_commitments()).await
    }

    /// The figures of one neighborhood.
    pub(super) async fn tally(&self, place: &NeighborhoodId) -> Result<Tally, DbErr> {
        let heard = public_findings().filter(finding::Column::Neighborhood.eq(place.as_str()));
        let promised =
            public_commitments().filter(commitment::Column::Neighborhood.eq(place.as_str()));
        let mut tallies = self.counted(heard, promised).await?;
        Ok(tallies.remove(place).unwrap_or_default())
    }

    async fn counted(
        &self,
        findings: Select<finding::Entity>,
        commitments: Select<commitment::Entity>,
    ) -> Result<BTreeMap<NeighborhoodId, Tally>, DbErr> {
        let db = self.db().read();
        let mut tallies: BTreeMap<NeighborhoodId, Tally> = BTreeMap::new();
        let heard: Vec<(String, i64)> = findings
            .select_only()
            .column(finding::Column::Neighborhood)
            .column_as(finding::Column::Id.count(), "n")
            .group_by(finding::Column::Neighborhood)
            .into_tuple()
            .all(db)
            .await?;
        for (place, count) in heard {
            add(&mut tallies, &place, |tally| tally.heard += whole(count));
        }
        let by_state: Vec<(String, State, i64)> = commitments
            .clone()
            .select_only()
            .column(commitment::Column::Neighborhood)
            .column(commitment::Column::State)
            .column_as(commitment::Column::Id.count(), "n")
            .group_by(commitment::Column::Neighborhood)
            .group_by(commitment::Column::State)
            .into_tuple()
            .all(db)
            .await?;
        for (place, state, count) in by_state {
            add(&mut tallies, &place, |tally| {
                tally.promised += whole(count);
                if state == State::Done {
                    tally.done += whole(count);
                }
            });
        }
        let too_late: Vec<(String, i64)> = commitments
            .select_only()
            .column(commitment::Column::Neighborhood)
            .column_as(commitment::Column::Id.count(), "n")
            .filter(late(self.today()))
            .group_by(commitment::Column::Neighborhood)
            .into_tuple()
            .all(db)
            .await?;
        for (place, count) in too_late {
            add(&mut tallies, &place, |tally| tally.late += whole(count));
        }
        Ok(tallies)
    }
}

fn whole(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn add(
    tallies: &mut BTreeMap<NeighborhoodId, Tally>,
    place: &str,
    change: impl FnOnce(&mut Tally),
) {
    if let Some(place) = NeighborhoodId::parse(place) {
        change(tallies.entry(place).or_default());
    }
}

//! The sessions of a neighborhood: how many were held, how many people came, the newest of them, and the next.

use api_types::NeighborhoodId;
use api_types::listening::ListeningSession;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};

use super::public::{FEWEST, Reader};
use super::store::{record, session};
use super::{Listening, ListeningError, time};

/// The sessions of a neighborhood, as its page shows them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlaceSessions {
    /// How many were held.
    pub held: u32,
    /// How many people came to them; none if few or nobody counted.
    pub came: Option<u32>,
    /// The last that were held, the newest first.
    pub past: Vec<ListeningSession>,
    /// Those that go on or come, the next first.
    pub next: Vec<ListeningSession>,
    /// More come than these.
    pub more_come: bool,
}

impl Listening {
    /// The sessions of a neighborhood: the last `most` and the next `most`.
    pub async fn of_place(
        &self,
        place: &NeighborhoodId,
        most: usize,
    ) -> Result<PlaceSessions, ListeningError> {
        let (db, now) = (self.0.db.read(), self.now());
        let held = || session::Entity::find().filter(held(place, now));
        let number = held().count(db).await?;
        let of_held = held().select_only().column(session::Column::Id);
        let came: Option<Option<i64>> = record::Entity::find()
            .select_only()
            .column_as(
                Expr::col(record::Column::Came).sum().cast_as("bigint"),
                "came",
            )
            .filter(record::Column::PublishedDay.is_not_null())
            .filter(record::Column::Came.gte(FEWEST))
            .filter(record::Column::SessionId.in_subquery(of_held.into_query()))
            .into_tuple()
            .one(db)
            .await?;
        let mut rows = held()
            .order_by_desc(session::Column::StartsAt)
            .order_by_desc(session::Column::Id)
            .limit(most as u64)
            .all(db)
            .await?;
        let past = rows.len();
        let next = session::Entity::find()
            .filter(session::Column::Neighborhood.eq(place.as_str()))
            .filter(session::Column::Kind.eq(session::Kind::Public))
            .filter(session::Column::State.ne(session::State::Draft))
            .filter(session::Column::StartsAt.gt(now - time::LONGEST))
            .filter(session::Column::EndsAt.gt(now))
            .order_by_asc(session::Column::StartsAt)
            .order_by_asc(session::Column::Id)
            .limit(most as u64 + 1)
            .all(db)
            .await?;
        let more_come = next.len() > most;
        rows.extend(next.into_iter().take(most));
        let last = rows
            .get(..past)
            .unwrap_or_default()
            .iter()
            .map(|row| row.id);
        let last: std::collections::HashSet<_> = last.collect();
        let dressed = self.dress(db, rows, Reader::Everybody).await?;
        let (past, next) = dressed
            .into_iter()
            .partition(|session| last.contains(&session.id.0));
        let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(PlaceSessions {
            held: u32::try_from(number).unwrap_or(u32::MAX),
            came: came.flatten().map(count),
            past,
            next,
            more_come,
        })
    }
}

/// Sessions of a neighborhood that took place. What is over has begun: that bounds the walk of the index.
fn held(place: &NeighborhoodId, now: i64) -> Condition {
    Condition::all()
        .add(session::Column::Neighborhood.eq(place.as_str()))
        .add(session::Column::Kind.eq(session::Kind::Public))
        .add(session::Column::State.is_in([session::State::Published, session::State::Closed]))
        .add(session::Column::StartsAt.lt(now))
        .add(session::Column::EndsAt.lte(now))
}

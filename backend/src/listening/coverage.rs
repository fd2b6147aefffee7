//! Which neighborhoods have had a session, and which are still to come.

use std::collections::HashMap;

use api_types::listening::Coverage;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};

use super::store::session;
use super::{Listening, ListeningError, time};
use crate::clock::CityDay;

#[derive(Debug, FromQueryResult)]
struct Held {
    neighborhood: Option<String>,
    held: i64,
    last: Option<i64>,
}

#[derive(Debug, FromQueryResult)]
struct Coming {
    neighborhood: Option<String>,
    next: Option<i64>,
}

impl Listening {
    /// Every neighborhood of the city, in its order, with what was held there and what comes. Kept for a few seconds.
    pub async fn coverage(&self) -> Result<Vec<Coverage>, ListeningError> {
        let now = self.now();
        if let Some(kept) = self.1.coverage.get(now, 0) {
            return Ok(kept);
        }
        let mut held: HashMap<String, Held> = self
            .held(now)
            .await?
            .into_iter()
            .filter_map(|row| Some((row.neighborhood.clone()?, row)))
            .collect();
        let coming: HashMap<String, i64> = self
            .coming(now)
            .await?
            .into_iter()
            .filter_map(|row| Some((row.neighborhood?, row.next?)))
            .collect();
        let day = |at: i64| CityDay::on_the_wire(time::day_of(at, self.0.zone));
        let neighborhoods = self.0.places.city().neighborhoods.iter();
        let all: Vec<Coverage> = neighborhoods
            .map(|neighborhood| {
                let id = neighborhood.id.as_str();
                let past = held.remove(id);
                Coverage {
                    neighborhood: neighborhood.id.clone(),
                    held: past
                        .as_ref()
                        .map_or(0, |p| u32::try_from(p.held).unwrap_or(0)),
                    last: past.and_then(|p| p.last).map(day),
                    next: coming.get(id).copied().map(day),
                }
            })
            .collect();
        self.1.coverage.put(now, 0, all.clone());
        Ok(all)
    }

    async fn held(&self, now: i64) -> Result<Vec<Held>, DbErr> {
        session::Entity::find()
            .select_only()
            .column(session::Column::Neighborhood)
            .column_as(Expr::col(session::Column::Id).count(), "held")
            .column_as(Expr::col(session::Column::StartsAt).max(), "last")
            .filter(session::Column::Kind.eq(session::Kind::Public))
            .filter(
                session::Column::State.is_in([session::State::Published, session::State::Closed]),
            )
            .filter(session::Column::EndsAt.lte(now))
            .filter(session::Column::Neighborhood.is_not_null())
            .group_by(session::Column::Neighborhood)
            .into_model()
            .all(self.0.db.read())
            .await
    }

    async fn coming(&self, now: i64) -> Result<Vec<Coming>, DbErr> {
        session::Entity::find()
            .select_only()
            .column(session::Column::Neighborhood)
            .column_as(Expr::col(session::Column::StartsAt).min(), "next")
            .filter(session::Column::Kind.eq(session::Kind::Public))
            .filter(session::Column::State.eq(session::State::Published))
            // What is on counts until it is over.
            .filter(session::Column::EndsAt.gt(now))
            .filter(session::Column::Neighborhood.is_not_null())
            .group_by(session::Column::Neighborhood)
            .into_model()
            .all(self.0.db.read())
            .await
    }
}

//! A few figures that tell whether anything about sessions changed: for feeds.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

use super::Listening;
use super::store::{record, session};

type Row = (i64, Option<i64>, Option<i64>, Option<i64>);

impl Listening {
    /// When something changed last (Unix seconds), and figures that change with it. Seats are not among them: no feed shows them.
    pub async fn stamp(&self) -> Result<(i64, Vec<i64>), DbErr> {
        let db = self.0.db.read();
        let revisions = Expr::col(session::Column::Revision).sum();
        // One that closes changes nothing but its state.
        let states = Expr::col(session::Column::State).sum();
        let sessions: Option<Row> = session::Entity::find()
            .select_only()
            .column_as(session::Column::Id.count(), "n")
            .column_as(session::Column::ChangedAt.max(), "newest")
            // PostgreSQL adds whole numbers up to something wider.
            .column_as(revisions.cast_as("bigint"), "revisions")
            .column_as(states.cast_as("bigint"), "states")
            .into_tuple()
            .one(db)
            .await?;
        let records = record::Entity::find()
            .filter(record::Column::PublishedDay.is_not_null())
            .count(db)
            .await?;
        let (count, newest, revisions, states) = sessions.unwrap_or_default();
        let newest = newest.unwrap_or(0);
        let (revisions, states) = (revisions.unwrap_or(0), states.unwrap_or(0));
        let records = i64::try_from(records).unwrap_or(i64::MAX);
        Ok((newest, vec![count, newest, revisions, states, records]))
    }
}

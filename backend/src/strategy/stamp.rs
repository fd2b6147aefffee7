//! A few figures that tell whether anything about findings and commitments changed: for feeds.

use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QuerySelect};

use super::Strategies;
use super::store::{commitment, commitment_step, finding};

type Row = (i64, Option<i64>, Option<i64>);

impl Strategies {
    /// When something changed last (Unix seconds), and figures that change with it.
    pub async fn stamp(&self) -> Result<(i64, Vec<i64>), DbErr> {
        let db = self.db().read();
        let heard: Option<Row> = finding::Entity::find()
            .select_only()
            .column_as(finding::Column::Id.count(), "n")
            .column_as(finding::Column::ChangedAt.max(), "newest")
            .column_as(total(Expr::col(finding::Column::ChangedAt)), "total")
            .into_tuple()
            .one(db)
            .await?;
        let promised: Option<Row> = commitment::Entity::find()
            .select_only()
            .column_as(commitment::Column::Id.count(), "n")
            .column_as(commitment::Column::ChangedAt.max(), "newest")
            .column_as(total(Expr::col(commitment::Column::ChangedAt)), "total")
            .into_tuple()
            .one(db)
            .await?;
        let steps = commitment_step::Entity::find().count(db).await?;
        let (heard, promised) = (heard.unwrap_or_default(), promised.unwrap_or_default());
        let newest = std::cmp::max(heard.1, promised.1).unwrap_or(0);
        let figures = [
            heard.0,
            heard.2.unwrap_or(0),
            promised.0,
            promised.2.unwrap_or(0),
            i64::try_from(steps).unwrap_or(i64::MAX),
        ];
        Ok((newest, figures.to_vec()))
    }
}

// A sum of whole numbers is none on PostgreSQL unless one says so.
fn total(column: SimpleExpr) -> SimpleExpr {
    column.sum().cast_as("bigint")
}

//! What the retention job looks for.

use api_types::ReportId;
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::{message, opening, report};
use crate::reports::withdrawal::Stage;

// A job takes this many at a time; what is left waits for its next round.
const JOB_LOT: u64 = 1000;

/// Withdrawn reports whose day came.
pub(crate) async fn to_shred(
    db: &impl ConnectionTrait,
    today: NaiveDate,
) -> Result<Vec<ReportId>, DbErr> {
    ids(
        report::Entity::find()
            .filter(Expr::cust("shred_day IS NOT NULL"))
            .filter(report::Column::ShredDay.lte(today))
            .filter(report::Column::Withdrawal.is_in([Stage::Frozen, Stage::Kept])),
        db,
    )
    .await
}

/// Reports of `day` or before that no unit opened and nobody wrote to since.
pub(crate) async fn unopened_since(
    db: &impl ConnectionTrait,
    day: NaiveDate,
) -> Result<Vec<ReportId>, DbErr> {
    let same_report = |column: (opening::Entity, opening::Column)| {
        Expr::col(column).equals((report::Entity, report::Column::Id))
    };
    let opened = opening::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(same_report((opening::Entity, opening::Column::ReportId)))
        .filter(opening::Column::Part.ne(opening::PartNumber::ImmigrationStatus))
        .into_query();
    let written = message::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(
            Expr::col((message::Entity, message::Column::ReportId))
                .equals((report::Entity, report::Column::Id)),
        )
        .filter(message::Column::Day.gt(day))
        .into_query();
    ids(
        report::Entity::find()
            .filter(report::Column::ReceivedDay.lte(day))
            .filter(report::Column::Withdrawal.eq(Stage::None))
            .filter(Expr::exists(opened).not())
            .filter(Expr::exists(written).not()),
        db,
    )
    .await
}

/// Reports of `day` or before that still hold an immigration box.
pub(crate) async fn boxes_since(
    db: &impl ConnectionTrait,
    day: NaiveDate,
) -> Result<Vec<ReportId>, DbErr> {
    ids(
        report::Entity::find()
            .filter(report::Column::ReceivedDay.lte(day))
            .filter(report::Column::BoxState.eq(report::BoxState::Held)),
        db,
    )
    .await
}

/// Deletes what is left of reports that were shredded on `day` or before.
pub(crate) async fn forget_shredded(
    txn: &impl ConnectionTrait,
    day: NaiveDate,
) -> Result<(), DbErr> {
    report::Entity::delete_many()
        .filter(Expr::cust("shred_day IS NOT NULL"))
        .filter(report::Column::ShredDay.lte(day))
        .filter(report::Column::Withdrawal.eq(Stage::Shredded))
        .exec(txn)
        .await
        .map(drop)
}

async fn ids(
    query: sea_orm::Select<report::Entity>,
    db: &impl ConnectionTrait,
) -> Result<Vec<ReportId>, DbErr> {
    let ids: Vec<Uuid> = query
        .select_only()
        .column(report::Column::Id)
        .limit(JOB_LOT)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(ReportId).collect())
}

//! The immigration boxes that an advocate unit holds.

use api_types::{ReportId, UnitId};
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use sealing::Class;
use uuid::Uuid;

use super::{class_number, part, report, split};
use crate::reports::reading::SealedBox;

/// The boxes of a unit after an id. The two constants are written out: they are what the partial index is for.
pub(crate) async fn boxes_of(
    txn: &impl ConnectionTrait,
    unit: &UnitId,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<SealedBox>, DbErr> {
    let mut query = report::Entity::find()
        .select_only()
        .column(report::Column::Id)
        .column(report::Column::ReceivedDay)
        .column(report::Column::Units)
        .filter(report::Column::AdvocateUnit.eq(unit.as_str()))
        .filter(Expr::cust("box_state = 1 AND withdrawal = 0"));
    if let Some(after) = after {
        query = query.filter(report::Column::Id.gt(after));
    }
    let rows: Vec<(Uuid, NaiveDate, String)> = query
        .order_by_asc(report::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(txn)
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|(id, ..)| *id).collect();
    let mut parts = part::Entity::find()
        .filter(part::Column::ReportId.is_in(ids))
        .filter(part::Column::Class.eq(class_number(Class::ImmigrationStatus)))
        .all(txn)
        .await?;
    parts.sort_by_key(|part| part.report_id);
    let sealed_of = |id: &Uuid| {
        let place = parts.binary_search_by_key(id, |part| part.report_id).ok()?;
        parts.get(place).map(|part| part.sealed.clone())
    };
    Ok(rows
        .into_iter()
        .filter_map(|(id, received, units)| {
            Some(SealedBox {
                report: ReportId(id),
                received,
                shared: split(&units).contains(unit),
                sealed: sealed_of(&id)?,
            })
        })
        .collect())
}

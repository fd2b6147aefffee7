//! The questions that reports put to their tables.

use api_types::reports::{Opening, Part};
use api_types::{ReportId, UnitId};
use chrono::NaiveDate;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use sealing::Class;
use uuid::Uuid;

use super::{class_number, message, opening, part, report};
use crate::clock::CityDay;
use crate::reports::withdrawal::Standing;

pub(crate) async fn by_lookup(
    db: &impl ConnectionTrait,
    digest: &[u8; 32],
) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find()
        .filter(report::Column::LookupDigest.eq(digest.to_vec()))
        .one(db)
        .await
}

/// The reports that stand in the way of a new one: with its code, or with its id.
pub(crate) async fn by_lookup_or_id(
    db: &impl ConnectionTrait,
    digest: &[u8; 32],
    report: ReportId,
) -> Result<Vec<report::Model>, DbErr> {
    let either = Condition::any()
        .add(report::Column::LookupDigest.eq(digest.to_vec()))
        .add(report::Column::Id.eq(report.0));
    report::Entity::find().filter(either).all(db).await
}

pub(crate) async fn by_id(
    db: &impl ConnectionTrait,
    report: ReportId,
) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find_by_id(report.0).one(db).await
}

/// The row, locked until the end of the transaction (on SQLite the transaction holds the one write lock anyway).
pub(crate) async fn locked(
    txn: &impl ConnectionTrait,
    report: ReportId,
) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find_by_id(report.0)
        .lock_exclusive()
        .one(txn)
        .await
}

pub(crate) async fn existing(
    db: &impl ConnectionTrait,
    ids: Vec<Uuid>,
) -> Result<Vec<ReportId>, DbErr> {
    let found: Vec<Uuid> = report::Entity::find()
        .select_only()
        .column(report::Column::Id)
        .filter(report::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().map(ReportId).collect())
}

pub(crate) async fn set_standing(
    txn: &impl ConnectionTrait,
    report: ReportId,
    standing: Standing,
) -> Result<(), DbErr> {
    report::Entity::update_many()
        .set(report::ActiveModel {
            withdrawal: Set(standing.stage),
            shred_day: Set(standing.shred),
            opened_by_police: Set(standing.opened_by_police),
            ..Default::default()
        })
        .filter(report::Column::Id.eq(report.0))
        .exec(txn)
        .await
        .map(drop)
}

pub(crate) async fn mark_box_erased(
    txn: &impl ConnectionTrait,
    report: ReportId,
) -> Result<(), DbErr> {
    report::Entity::update_many()
        .set(report::ActiveModel {
            box_state: Set(report::BoxState::Erased),
            ..Default::default()
        })
        .filter(report::Column::Id.eq(report.0))
        .filter(report::Column::BoxState.eq(report::BoxState::Held))
        .exec(txn)
        .await
        .map(drop)
}

pub(crate) async fn part_of(
    db: &impl ConnectionTrait,
    report: ReportId,
    class: Class,
) -> Result<Option<part::Model>, DbErr> {
    part::Entity::find()
        .filter(part::Column::ReportId.eq(report.0))
        .filter(part::Column::Class.eq(class_number(class)))
        .order_by_desc(part::Column::Revision)
        .one(db)
        .await
}

pub(crate) async fn erase_part(
    txn: &impl ConnectionTrait,
    report: ReportId,
    class: Class,
) -> Result<(), DbErr> {
    part::Entity::delete_many()
        .filter(part::Column::ReportId.eq(report.0))
        .filter(part::Column::Class.eq(class_number(class)))
        .exec(txn)
        .await
        .map(drop)
}

/// Parts, messages, language and reply key; the routing row stays, so that the code can say what became of it.
pub(crate) async fn erase_everything(
    txn: &impl ConnectionTrait,
    report: ReportId,
) -> Result<(), DbErr> {
    part::Entity::delete_many()
        .filter(part::Column::ReportId.eq(report.0))
        .exec(txn)
        .await?;
    message::Entity::delete_many()
        .filter(message::Column::ReportId.eq(report.0))
        .exec(txn)
        .await?;
    report::Entity::update_many()
        .set(report::ActiveModel {
            language: Set(None),
            reply_key: Set(None),
            ..Default::default()
        })
        .filter(report::Column::Id.eq(report.0))
        .exec(txn)
        .await
        .map(drop)
}

pub(crate) async fn messages(
    db: &impl ConnectionTrait,
    report: ReportId,
    unit: &UnitId,
) -> Result<Vec<message::Model>, DbErr> {
    message::Entity::find()
        .filter(message::Column::ReportId.eq(report.0))
        .filter(message::Column::Unit.eq(unit.as_str()))
        .order_by_asc(message::Column::Day)
        .order_by_asc(message::Column::Revision)
        .all(db)
        .await
}

pub(crate) async fn message_at(
    db: &impl ConnectionTrait,
    report: ReportId,
    unit: &UnitId,
    revision: u32,
) -> Result<Option<message::Model>, DbErr> {
    let revision = i32::try_from(revision).unwrap_or(i32::MAX);
    message::Entity::find_by_id((report.0, unit.to_string(), revision))
        .one(db)
        .await
}

pub(crate) async fn revisions(
    db: &impl ConnectionTrait,
    report: ReportId,
    unit: &UnitId,
) -> Result<Vec<u32>, DbErr> {
    let revisions: Vec<i32> = message::Entity::find()
        .select_only()
        .column(message::Column::Revision)
        .filter(message::Column::ReportId.eq(report.0))
        .filter(message::Column::Unit.eq(unit.as_str()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(revisions
        .into_iter()
        .filter_map(|r| u32::try_from(r).ok())
        .collect())
}

/// The openings of a report, by day; of one unit alone if one is named.
pub(crate) async fn openings(
    db: &impl ConnectionTrait,
    report: ReportId,
    unit: Option<&UnitId>,
) -> Result<Vec<Opening>, DbErr> {
    let mut query = opening::Entity::find().filter(opening::Column::ReportId.eq(report.0));
    if let Some(unit) = unit {
        query = query.filter(opening::Column::Unit.eq(unit.as_str()));
    }
    let rows = query.all(db).await?;
    let mut openings: Vec<Opening> = rows
        .into_iter()
        .filter_map(|row| {
            Some(Opening {
                day: CityDay::on_the_wire(row.day),
                unit: UnitId::parse(&row.unit)?,
                part: row.part.into(),
            })
        })
        .collect();
    openings.sort();
    Ok(openings)
}

pub(crate) async fn note_opening(
    txn: &impl ConnectionTrait,
    report: ReportId,
    unit: &UnitId,
    part: Part,
    day: NaiveDate,
) -> Result<(), DbErr> {
    note_openings(txn, unit, &[report], part, day).await
}

/// Notes that boxes were fetched.
pub(crate) async fn note_box_openings(
    txn: &impl ConnectionTrait,
    unit: &UnitId,
    reports: &[ReportId],
    day: NaiveDate,
) -> Result<(), DbErr> {
    note_openings(txn, unit, reports, Part::ImmigrationStatus, day).await
}

async fn note_openings(
    txn: &impl ConnectionTrait,
    unit: &UnitId,
    reports: &[ReportId],
    part: Part,
    day: NaiveDate,
) -> Result<(), DbErr> {
    use opening::Column;
    if reports.is_empty() {
        return Ok(());
    }
    let rows = reports.iter().map(|report| opening::ActiveModel {
        report_id: Set(report.0),
        unit: Set(unit.to_string()),
        part: Set(part.into()),
        day: Set(day),
    });
    let once = OnConflict::columns([Column::ReportId, Column::Unit, Column::Part, Column::Day])
        .do_nothing()
        .to_owned();
    opening::Entity::insert_many(rows)
        .on_conflict(once)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// Police are the only readers of a contact besides the advocate unit that holds the box.
pub(crate) async fn contact_opened_by_police(
    txn: &impl ConnectionTrait,
    report: ReportId,
) -> Result<bool, DbErr> {
    let advocate = by_id(txn, report).await?.and_then(|row| row.advocate_unit);
    let openers = opening::Entity::find()
        .filter(opening::Column::ReportId.eq(report.0))
        .filter(opening::Column::Part.eq(opening::PartNumber::Contact))
        .all(txn)
        .await?;
    Ok(openers.into_iter().any(|row| Some(row.unit) != advocate))
}

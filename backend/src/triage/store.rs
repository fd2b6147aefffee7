//! The tables of the desk: one line per report and unit, and the units that have news.

use api_types::reports::ReportKind;
use api_types::triage::CaseState;
use api_types::{AreaId, ReportId, UnitId};
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult,
    QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::case::Stage;

pub(super) mod case_record {
    //! A report at one unit.

    use sea_orm::entity::prelude::*;

    use crate::triage::case::Stage;

    /// What a report is about, as stored.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
    pub enum Kind {
        /// Hate.
        Hate = 1,
        /// Property.
        Property = 2,
    }

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_record")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub report_id: Uuid,
        pub state: Stage,
        pub kind: Kind,
        pub urgent: bool,
        pub area: Option<i16>,
        pub received_day: ChronoDate,
        pub due_day: ChronoDate,
        pub language_tag: Vec<u8>,
        pub unread: bool,
        pub withdrawn: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod desk_news {
    //! A unit in whose work list something is new.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_news")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use case_record::{ActiveModel, Column, Entity, Kind, Model};

/// Where a page of the queue begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct After {
    pub(super) due: NaiveDate,
    pub(super) report: Uuid,
}

impl From<ReportKind> for Kind {
    fn from(kind: ReportKind) -> Self {
        match kind {
            ReportKind::Hate => Self::Hate,
            ReportKind::Property => Self::Property,
        }
    }
}

impl From<Kind> for ReportKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Hate => Self::Hate,
            Kind::Property => Self::Property,
        }
    }
}

/// The area as stored.
pub(super) fn area_number(area: Option<AreaId>) -> Option<i16> {
    area.map(|area| i16::from(area.0))
}

pub(super) async fn insert(txn: &impl ConnectionTrait, cases: Vec<Model>) -> Result<(), DbErr> {
    let rows = cases.into_iter().map(|case| ActiveModel {
        unit: Set(case.unit),
        report_id: Set(case.report_id),
        state: Set(case.state),
        kind: Set(case.kind),
        urgent: Set(case.urgent),
        area: Set(case.area),
        received_day: Set(case.received_day),
        due_day: Set(case.due_day),
        language_tag: Set(case.language_tag),
        unread: Set(case.unread),
        withdrawn: Set(case.withdrawn),
    });
    Entity::insert_many(rows)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

pub(super) async fn of_unit(
    db: &impl ConnectionTrait,
    unit: &UnitId,
    report: ReportId,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::ReportId.eq(report.0))
        .filter(Column::Unit.eq(unit.as_str()))
        .one(db)
        .await
}

pub(super) async fn set_progress(
    txn: &impl ConnectionTrait,
    unit: &UnitId,
    report: ReportId,
    state: CaseState,
    unread: bool,
) -> Result<(), DbErr> {
    Entity::update_many()
        .set(ActiveModel {
            state: Set(Stage::from(state)),
            unread: Set(unread),
            ..Default::default()
        })
        .filter(Column::ReportId.eq(report.0))
        .filter(Column::Unit.eq(unit.as_str()))
        .exec(txn)
        .await
        .map(drop)
}

pub(super) async fn mark_unread(
    txn: &impl ConnectionTrait,
    unit: &UnitId,
    report: ReportId,
) -> Result<(), DbErr> {
    Entity::update_many()
        .set(ActiveModel {
            unread: Set(true),
            ..Default::default()
        })
        .filter(Column::ReportId.eq(report.0))
        .filter(Column::Unit.eq(unit.as_str()))
        .exec(txn)
        .await
        .map(drop)
}

pub(super) async fn mark_withdrawn(
    txn: &impl ConnectionTrait,
    report: ReportId,
    withdrawn: bool,
) -> Result<(), DbErr> {
    Entity::update_many()
        .set(ActiveModel {
            withdrawn: Set(withdrawn),
            ..Default::default()
        })
        .filter(Column::ReportId.eq(report.0))
        .exec(txn)
        .await
        .map(drop)
}

pub(super) async fn units_of(
    txn: &impl ConnectionTrait,
    report: ReportId,
) -> Result<Vec<UnitId>, DbErr> {
    let units: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Unit)
        .filter(Column::ReportId.eq(report.0))
        .into_tuple()
        .all(txn)
        .await?;
    Ok(units
        .iter()
        .filter_map(|unit| UnitId::parse(unit))
        .collect())
}

pub(super) async fn delete(txn: &impl ConnectionTrait, report: ReportId) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::ReportId.eq(report.0))
        .exec(txn)
        .await
        .map(drop)
}

/// One state's cases from a place on, most pressing first. Walks along one index and reads nothing but the page.
pub(super) async fn page(
    db: &impl ConnectionTrait,
    unit: &UnitId,
    state: CaseState,
    urgent: Option<bool>,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    let mut query = Entity::find()
        .filter(Column::Unit.eq(unit.as_str()))
        .filter(Column::State.eq(Stage::from(state)));
    match urgent {
        // Written out: it is what the partial index is for.
        Some(true) => query = query.filter(Expr::cust("urgent")),
        Some(false) => query = query.filter(Expr::cust("NOT urgent")),
        None => {}
    }
    if let Some(after) = after {
        let place = Expr::tuple([Expr::col(Column::DueDay), Expr::col(Column::ReportId)]);
        let from = Expr::tuple([Expr::value(after.due), Expr::value(after.report)]);
        query = query.filter(place.gt(from));
    }
    query
        .order_by_asc(Column::DueDay)
        .order_by_asc(Column::ReportId)
        .limit(limit)
        .all(db)
        .await
}

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

/// How many cases stand in a state, counting no further than `most`.
pub(super) async fn count(
    db: &impl ConnectionTrait,
    unit: &UnitId,
    state: CaseState,
    urgent: bool,
    most: u64,
) -> Result<u32, DbErr> {
    let mut few = Entity::find()
        .select_only()
        .expr_as(Expr::val(1), "one")
        .filter(Column::Unit.eq(unit.as_str()))
        .filter(Column::State.eq(Stage::from(state)));
    if urgent {
        few = few.filter(Expr::cust("urgent"));
    }
    let few = sea_orm::QueryTrait::into_query(few.limit(most));
    let all = sea_orm::sea_query::Query::select()
        .expr_as(Expr::cust("count(*)"), "n")
        .from_subquery(few, "few")
        .to_owned();
    let row = Count::find_by_statement(db.get_database_backend().build(&all))
        .one(db)
        .await?;
    Ok(row.and_then(|row| u32::try_from(row.n).ok()).unwrap_or(0))
}

pub(super) async fn note_news(txn: &impl ConnectionTrait, units: &[UnitId]) -> Result<(), DbErr> {
    if units.is_empty() {
        return Ok(());
    }
    let rows = units.iter().map(|unit| desk_news::ActiveModel {
        unit: Set(unit.to_string()),
    });
    let once = OnConflict::column(desk_news::Column::Unit)
        .do_nothing()
        .to_owned();
    desk_news::Entity::insert_many(rows)
        .on_conflict(once)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

pub(super) async fn take_news(txn: &impl ConnectionTrait) -> Result<Vec<UnitId>, DbErr> {
    let rows = desk_news::Entity::find().all(txn).await?;
    let units: Vec<String> = rows.into_iter().map(|row| row.unit).collect();
    desk_news::Entity::delete_many()
        .filter(desk_news::Column::Unit.is_in(units.clone()))
        .exec(txn)
        .await?;
    Ok(units
        .iter()
        .filter_map(|unit| UnitId::parse(unit))
        .collect())
}

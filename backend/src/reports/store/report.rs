//! The routing row of a report. No time, no sequence, no address.

use sea_orm::entity::prelude::*;

use crate::reports::withdrawal::Stage;

/// The immigration box of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum BoxState {
    /// There never was one.
    Absent = 0,
    /// Held for the advocate unit.
    Held = 1,
    /// Erased by the reporter, or its time ran out.
    Erased = 2,
}

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
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Kind,
    pub urgent: bool,
    pub area: Option<i16>,
    pub received_day: ChronoDate,
    pub due_day: ChronoDate,
    pub lookup_digest: Vec<u8>,
    pub access_digest: Vec<u8>,
    pub body_digest: Vec<u8>,
    pub units: String,
    pub advocate_unit: Option<String>,
    pub box_state: BoxState,
    pub withdrawal: Stage,
    pub shred_day: Option<ChronoDate>,
    pub opened_by_police: bool,
    pub language: Option<Vec<u8>>,
    pub reply_key: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

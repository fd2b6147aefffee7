//! Somebody of a unit fetched a part on a day. Who it was is in the audit log alone.

use sea_orm::entity::prelude::*;

/// A part, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum PartNumber {
    /// What happened.
    Narrative = 1,
    /// Name and contact.
    Contact = 2,
    /// The immigration box.
    ImmigrationStatus = 3,
    /// A message.
    Message = 5,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "opening")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub part: PartNumber,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: ChronoDate,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

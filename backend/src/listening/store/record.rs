//! What was written down about a session.

use sea_orm::entity::prelude::*;

/// Public once it has a day of publication.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session_record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: Uuid,
    pub minutes: String,
    pub language: String,
    pub came: Option<i32>,
    pub organizations: Option<i32>,
    pub due_day: ChronoDate,
    pub published_day: Option<ChronoDate>,
    pub revision: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

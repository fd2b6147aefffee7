//! Something that was promised. Times are Unix seconds.

use sea_orm::entity::prelude::*;

/// Where a commitment stands, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum State {
    /// It was promised.
    Promised = 1,
    /// Somebody works on it.
    Underway = 2,
    /// It is done.
    Done = 3,
    /// It will not be done.
    Dropped = 4,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commitment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub neighborhood: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub owner: String,
    pub budget: String,
    pub due_day: ChronoDate,
    pub first_due_day: ChronoDate,
    pub state: State,
    pub steps_done: i32,
    pub steps_of: i32,
    pub done_day: Option<ChronoDate>,
    pub published_day: Option<ChronoDate>,
    pub changed_at: i64,
    pub told_due: Option<ChronoDate>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

//! What was destroyed when the time of a session's people was over. Counts alone.

use sea_orm::entity::prelude::*;

/// The receipt of one session.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session_shredding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: Uuid,
    pub shredded_on: ChronoDate,
    pub sign_ups: i32,
    pub rosters: i32,
    pub questions: i32,
    pub letters: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

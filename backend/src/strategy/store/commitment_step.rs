//! What happened to a commitment: rows are added and never changed. Times are Unix seconds.

use sea_orm::entity::prelude::*;

use super::commitment::State;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commitment_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub commitment_id: Uuid,
    pub at: i64,
    pub state: State,
    pub note: String,
    pub evidence: String,
    pub due_day: ChronoDate,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

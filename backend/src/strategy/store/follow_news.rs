//! What the followers of one thing are to be told: JSON, empty if nothing. Times are Unix seconds.

use sea_orm::entity::prelude::*;

use super::follow::TargetKind;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "follow_news")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub target_kind: TargetKind,
    #[sea_orm(primary_key, auto_increment = false)]
    pub target: String,
    pub waiting: String,
    pub telling: String,
    pub told_at: i64,
    pub told_to: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

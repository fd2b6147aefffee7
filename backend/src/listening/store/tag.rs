//! What the public schedule is filtered by, in the order of time.

use sea_orm::entity::prelude::*;

/// `all`, `place:<neighborhood>`, `language:<tag>`, `way:<word>`, `access:<word>`. The start again, Unix seconds: the index orders by it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session_tag")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tag: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub starts_at: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

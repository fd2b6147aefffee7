//! A session: what it is found and ordered by, and what its host says of it as JSON.

use sea_orm::entity::prelude::*;

/// Who a session is for, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum Kind {
    /// Everybody.
    Public = 1,
    /// Officers of an area.
    Division = 2,
}

/// Where a session stands, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum State {
    /// Only hosts see it.
    Draft = 1,
    /// In the schedule.
    Published = 2,
    /// Called off.
    Cancelled = 3,
    /// Over.
    Closed = 4,
}

/// Times are Unix seconds.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "listening_session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub kind: Kind,
    pub state: State,
    pub revision: i32,
    pub starts_at: i64,
    pub ends_at: i64,
    pub neighborhood: Option<String>,
    pub area: Option<i16>,
    pub host: Uuid,
    pub series: Option<Uuid>,
    pub facts: String,
    pub door_tag: Option<Vec<u8>>,
    pub next_position: i64,
    pub changed_at: i64,
    pub news_revision: i32,
    pub telling: bool,
    pub published_at: Option<i64>,
    pub shredded_on: Option<ChronoDate>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

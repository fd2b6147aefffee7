//! Somebody who wants to know. Times are Unix seconds.

use sea_orm::entity::prelude::*;

/// What is followed, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum TargetKind {
    /// A finding.
    Finding = 1,
    /// A neighborhood.
    Neighborhood = 2,
    /// A commitment.
    Commitment = 3,
    /// A session.
    Session = 4,
}

/// How news travels, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum Channel {
    /// By mail.
    Mail = 1,
    /// By a message of the browser's push service.
    Push = 2,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "follow")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code_tag: Vec<u8>,
    pub target_kind: TargetKind,
    pub target: String,
    pub channel: Channel,
    pub confirmed: bool,
    pub hold_until: Option<i64>,
    pub sealed: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

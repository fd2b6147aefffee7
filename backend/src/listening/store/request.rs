//! Requests for a session in somebody's own hall.

use sea_orm::entity::prelude::*;

/// Where a request stands, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum State {
    /// It came in.
    Asked = 1,
    /// It was answered.
    Answered = 2,
    /// A session came of it.
    Scheduled = 3,
    /// The answer was no.
    Declined = 4,
    /// Taken back.
    Withdrawn = 5,
}

/// `words` are group, topic and hall until a host lets them through, `sealed` says how hosts reach the group: both under the request's own
/// key, and empty once they are not needed any more. `changed_day` is that of the last word of the group or of a host.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code_tag: Vec<u8>,
    pub state: State,
    pub neighborhood: String,
    pub facts: String,
    pub words: Vec<u8>,
    pub sealed: Vec<u8>,
    pub shown: bool,
    pub answer: Option<String>,
    pub session_id: Option<Uuid>,
    pub asked_day: ChronoDate,
    pub due_day: ChronoDate,
    pub changed_day: ChronoDate,
    pub answered_day: Option<ChronoDate>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

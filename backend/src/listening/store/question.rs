//! Questions to a session, and who supports them: a digest of work, nobody's name.

use sea_orm::entity::prelude::*;

/// Where a question stands, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum State {
    /// A host has not read it.
    Waiting = 1,
    /// Everybody sees it.
    Shown = 2,
    /// Answered.
    Answered = 3,
    /// Not shown.
    Declined = 4,
}

/// `sealed` as it was asked, under the key of the session's people; empty once that is destroyed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "question")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub session_id: Uuid,
    pub state: State,
    pub language: String,
    pub sealed: Vec<u8>,
    pub shown: Option<String>,
    pub answer: Option<String>,
    pub supports: i32,
    pub asked_day: ChronoDate,
}

pub mod support {
    //! One piece of work counts once for a question.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "question_support")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub question_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub work: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

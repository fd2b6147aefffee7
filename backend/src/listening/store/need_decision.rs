//! What was decided about needs, one row for a session and a need (`interpreter:ko`).

use api_types::LanguageTag;
use api_types::listening::{Need, NeedDecision, NeedKind, NeedState};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, IntoActiveModel, QueryOrder};

use crate::clock::CityDay;

/// What became of it, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum State {
    /// Open again.
    Asked = 1,
    /// It will be there.
    Confirmed = 2,
    /// It will not.
    Declined = 3,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "need_decision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub need: String,
    pub state: State,
    pub decided_day: ChronoDate,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The key of a need.
pub fn word(need: &Need) -> String {
    match &need.language {
        Some(language) => format!("{}:{}", need.kind.word(), language.0),
        None => need.kind.word().to_owned(),
    }
}

fn read(word: &str) -> Option<Need> {
    let (kind, language) = match word.split_once(':') {
        Some((kind, language)) => (kind, Some(LanguageTag(language.to_owned()))),
        None => (word, None),
    };
    let kind = NeedKind::parse(kind)?;
    Some(Need { kind, language })
}

impl From<State> for NeedState {
    fn from(state: State) -> Self {
        match state {
            State::Asked => Self::Asked,
            State::Confirmed => Self::Confirmed,
            State::Declined => Self::Declined,
        }
    }
}

impl From<NeedState> for State {
    fn from(state: NeedState) -> Self {
        match state {
            NeedState::Asked => Self::Asked,
            NeedState::Confirmed => Self::Confirmed,
            NeedState::Declined => Self::Declined,
        }
    }
}

/// What was decided for some sessions, each with its session.
pub async fn of_sessions(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<Vec<(Uuid, NeedDecision)>, DbErr> {
    let rows = Entity::find()
        .filter(Column::SessionId.is_in(sessions.iter().copied()))
        .order_by_asc(Column::SessionId)
        .order_by_asc(Column::Need)
        .all(db)
        .await?;
    let decisions = rows.into_iter().filter_map(|row| {
        let decision = NeedDecision {
            need: read(&row.need)?,
            state: row.state.into(),
            on: Some(CityDay::on_the_wire(row.decided_day)),
        };
        Some((row.session_id, decision))
    });
    Ok(decisions.collect())
}

/// What was decided about one need.
pub async fn of(
    txn: &impl ConnectionTrait,
    session: Uuid,
    need: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id((session, need.to_owned()))
        .one(txn)
        .await
}

/// Writes a decision over the one before.
pub async fn decide(txn: &impl ConnectionTrait, row: Model) -> Result<(), DbErr> {
    let over = OnConflict::columns([Column::SessionId, Column::Need])
        .update_columns([Column::State, Column::DecidedDay])
        .to_owned();
    Entity::insert(row.into_active_model())
        .on_conflict(over)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

//! The tables of livestreams. Nobody outside this capability sees a row.

use api_types::streams::{StreamFacts, StreamState};
use chrono::NaiveDate;
use sea_orm::sea_query::{Expr, ExprTrait, LockType, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::state::Standing;

/// A stream. Times are Unix seconds.
pub mod stream {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "stream")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub session_id: Uuid,
        pub place: i16,
        pub language: String,
        pub facts: String,
        pub state: i16,
        pub state_since: i64,
        pub by_hand: bool,
        pub misses: i32,
        pub mark: Option<String>,
        pub moved_at: i64,
        pub next_probe: Option<i64>,
        pub interrupted_at: Option<i64>,
        pub alarmed_at: Option<i64>,
        pub recording: Option<String>,
        pub recording_due: Option<ChronoDate>,
        pub recording_day: Option<ChronoDate>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Captions and transcript of a stream in one language, as WebVTT.
pub mod stream_text {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "stream_text")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub stream_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub vtt: String,
        pub by_a_person: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Counts the changes of a session's streams.
pub mod live {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "live")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub session_id: Uuid,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The number of a state; it never changes.
pub fn number(state: StreamState) -> i16 {
    match state {
        StreamState::Scheduled => 1,
        StreamState::StartingSoon => 2,
        StreamState::Live => 3,
        StreamState::Interrupted => 4,
        StreamState::Ended => 5,
        StreamState::RecordingPosted => 6,
        StreamState::Unknown => 7,
    }
}

fn state(number: i16) -> StreamState {
    match number {
        1 => StreamState::Scheduled,
        2 => StreamState::StartingSoon,
        3 => StreamState::Live,
        4 => StreamState::Interrupted,
        5 => StreamState::Ended,
        6 => StreamState::RecordingPosted,
        _ => StreamState::Unknown,
    }
}

impl stream::Model {
    /// Where it stands.
    pub fn standing(&self) -> Standing {
        Standing {
            state: state(self.state),
            since: self.state_since,
            by_hand: self.by_hand,
            misses: self.misses,
            interrupted_at: self.interrupted_at,
        }
    }

    /// Stands there from now on.
    pub fn stand(&mut self, standing: Standing) {
        self.state = number(standing.state);
        self.state_since = standing.since;
        self.by_hand = standing.by_hand;
        self.misses = standing.misses;
        self.interrupted_at = standing.interrupted_at;
    }

    /// What the host said. None: a row of a later release.
    pub fn said(&self) -> Option<StreamFacts> {
        serde_json::from_str(&self.facts).ok()
    }
}

/// A change of a session's streams, in the transaction that changes them.
pub async fn count_change<C: ConnectionTrait>(txn: &C, session: Uuid) -> Result<(), DbErr> {
    let row = live::Model {
        session_id: session,
        version: 1,
    };
    let more = Expr::col((live::Entity, live::Column::Version)).add(1);
    live::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(live::Column::SessionId)
                .value(live::Column::Version, more)
                .to_owned(),
        )
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// The counters of these sessions: how many changes there were. One that never had a stream has none.
pub async fn versions<C: ConnectionTrait>(
    db: &C,
    sessions: Vec<Uuid>,
) -> Result<Vec<live::Model>, DbErr> {
    live::Entity::find()
        .filter(live::Column::SessionId.is_in(sessions))
        .all(db)
        .await
}

/// The streams of a session, held until the end of the transaction.
pub async fn hold_session<C: ConnectionTrait>(
    txn: &C,
    session: Uuid,
) -> Result<Vec<stream::Model>, DbErr> {
    stream::Entity::find()
        .filter(stream::Column::SessionId.eq(session))
        .order_by_asc(stream::Column::Id)
        .lock(LockType::Update)
        .all(txn)
        .await
}

/// A stream.
pub async fn one<C: ConnectionTrait>(db: &C, id: Uuid) -> Result<Option<stream::Model>, DbErr> {
    stream::Entity::find_by_id(id).one(db).await
}

/// A stream, held until the end of the transaction.
pub async fn hold<C: ConnectionTrait>(txn: &C, id: Uuid) -> Result<Option<stream::Model>, DbErr> {
    stream::Entity::find_by_id(id)
        .lock(LockType::Update)
        .one(txn)
        .await
}

/// Writes a new stream.
pub async fn add<C: ConnectionTrait>(txn: &C, row: stream::Model) -> Result<(), DbErr> {
    stream::Entity::insert(row.into_active_model())
        .exec_without_returning(txn)
        .await
        .map(drop)
}

/// Writes all of a stream that is there.
pub async fn save<C: ConnectionTrait>(txn: &C, row: stream::Model) -> Result<(), DbErr> {
    let row = row.into_active_model().reset_all();
    stream::Entity::update(row).exec(txn).await.map(drop)
}

/// Removes a stream with its texts.
pub async fn remove<C: ConnectionTrait>(txn: &C, id: Uuid) -> Result<(), DbErr> {
    stream_text::Entity::delete_many()
        .filter(stream_text::Column::StreamId.eq(id))
        .exec(txn)
        .await?;
    stream::Entity::delete_by_id(id).exec(txn).await.map(drop)
}

/// Streams that are to be looked at.
pub async fn due<C: ConnectionTrait>(
    db: &C,
    now: i64,
    most: u64,
) -> Result<Vec<stream::Model>, DbErr> {
    stream::Entity::find()
        .filter(stream::Column::NextProbe.lte(now))
        .order_by_asc(stream::Column::NextProbe)
        .limit(most)
        .all(db)
        .await
}

/// Takes a stream until `until`; false if another process was faster.
pub async fn take<C: ConnectionTrait>(
    txn: &C,
    id: Uuid,
    now: i64,
    until: i64,
) -> Result<bool, DbErr> {
    let taken = stream::Entity::update_many()
        .col_expr(stream::Column::NextProbe, Expr::value(until))
        .filter(stream::Column::Id.eq(id))
        .filter(stream::Column::NextProbe.lte(now))
        .exec(txn)
        .await?;
    Ok(taken.rows_affected == 1)
}

/// Streams that go on now or soon.
pub async fn going_on<C: ConnectionTrait>(db: &C, most: u64) -> Result<Vec<stream::Model>, DbErr> {
    stream::Entity::find()
        .filter(stream::Column::State.is_in([2_i16, 3, 4]))
        .limit(most)
        .all(db)
        .await
}

/// Streams whose recording was promised for a day before this one and is not there.
pub async fn overdue<C: ConnectionTrait>(
    db: &C,
    today: NaiveDate,
    most: u64,
) -> Result<Vec<stream::Model>, DbErr> {
    stream::Entity::find()
        .filter(stream::Column::RecordingDay.is_null())
        .filter(stream::Column::RecordingDue.lt(today))
        .order_by_asc(stream::Column::RecordingDue)
        .limit(most)
        .all(db)
        .await
}

/// Which languages there are texts in, by stream.
pub async fn text_languages<C: ConnectionTrait>(
    db: &C,
    streams: Vec<Uuid>,
) -> Result<Vec<(Uuid, String)>, DbErr> {
    stream_text::Entity::find()
        .select_only()
        .column(stream_text::Column::StreamId)
        .column(stream_text::Column::Language)
        .filter(stream_text::Column::StreamId.is_in(streams))
        .order_by_asc(stream_text::Column::Language)
        .into_tuple()
        .all(db)
        .await
}

/// The texts of a stream in one language.
pub async fn text<C: ConnectionTrait>(
    db: &C,
    stream: Uuid,
    language: &str,
) -> Result<Option<stream_text::Model>, DbErr> {
    stream_text::Entity::find_by_id((stream, language.to_owned()))
        .one(db)
        .await
}

/// Keeps the texts of a stream in one language, in place of those that were there.
pub async fn put_text<C: ConnectionTrait>(txn: &C, row: stream_text::Model) -> Result<(), DbErr> {
    let row = stream_text::ActiveModel {
        stream_id: Set(row.stream_id),
        language: Set(row.language),
        vtt: Set(row.vtt),
        by_a_person: Set(row.by_a_person),
    };
    let again = OnConflict::columns([stream_text::Column::StreamId, stream_text::Column::Language])
        .update_columns([stream_text::Column::Vtt, stream_text::Column::ByAPerson])
        .to_owned();
    stream_text::Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(txn)
        .await
        .map(drop)
}

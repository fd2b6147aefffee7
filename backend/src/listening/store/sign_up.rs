//! Sign-ups: seats in plain numbers; who comes lies sealed beside them.

use api_types::listening::{Extras, PoolKind, Way};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, FromQueryResult, IntoActiveModel, Iterable, QueryOrder,
    QuerySelect,
};

use super::{pool, session};
use crate::listening::waiting_list::{Held, Party, pool_of};

/// Where a sign-up stands, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum State {
    /// It counts.
    Active = 1,
    /// Given back.
    Cancelled = 2,
    /// The link was not opened in time.
    Expired = 3,
}

/// Times are Unix seconds.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_up")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub session_id: Uuid,
    pub code_tag: Vec<u8>,
    pub contact_tag: Option<Vec<u8>>,
    pub state: State,
    pub confirmed: bool,
    pub mail_confirmed: bool,
    pub hold_until: Option<i64>,
    pub pool: i16,
    pub wanted: i32,
    pub seats: i32,
    pub wheelchair: i32,
    pub asl_seating: i32,
    pub headset: i32,
    pub childcare: i32,
    pub speaking: i32,
    pub accept_partial: bool,
    pub least: i32,
    pub position: i64,
    pub offer_seats: i32,
    pub offer_until: Option<i64>,
    pub lapsed_seats: i32,
    pub revision: i32,
    pub knows: i32,
    pub sealed: Vec<u8>,
    pub roster: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What the rule needs of a row.
#[derive(Debug, FromQueryResult)]
struct InQueue {
    id: Uuid,
    pool: i16,
    wanted: i32,
    seats: i32,
    wheelchair: i32,
    asl_seating: i32,
    headset: i32,
    childcare: i32,
    speaking: i32,
    accept_partial: bool,
    least: i32,
    position: i64,
    offer_seats: i32,
    offer_until: Option<i64>,
    lapsed_seats: i32,
}

const OF_QUEUE: [Column; 15] = [
    Column::Id,
    Column::Pool,
    Column::Wanted,
    Column::Seats,
    Column::Wheelchair,
    Column::AslSeating,
    Column::Headset,
    Column::Childcare,
    Column::Speaking,
    Column::AcceptPartial,
    Column::Least,
    Column::Position,
    Column::OfferSeats,
    Column::OfferUntil,
    Column::LapsedSeats,
];

/// The way of a stored pool.
pub fn way(number: i16) -> Way {
    match pool::kind(number) {
        Some(PoolKind::Online) => Way::Online,
        Some(PoolKind::Phone) => Way::Phone,
        _ => Way::InPerson,
    }
}

fn places(number: i32) -> u16 {
    u16::try_from(number).unwrap_or(0)
}

impl Model {
    /// The places beside the seats.
    pub fn extras(&self) -> Extras {
        Extras {
            wheelchair: places(self.wheelchair),
            asl_seating: places(self.asl_seating),
            headset: places(self.headset),
            childcare: places(self.childcare),
            speaking: places(self.speaking),
        }
    }

    /// The row as the rule knows it.
    pub fn party(&self) -> Party {
        Party {
            id: self.id,
            counts: self.state == State::Active,
            way: way(self.pool),
            wanted: self.wanted,
            seats: self.seats,
            extras: self.extras(),
            accept_partial: self.accept_partial,
            least: self.least,
            position: self.position,
            offer: held(self.offer_seats, self.offer_until),
            lapsed: self.lapsed_seats,
        }
    }

    /// Takes over what the rule changed.
    pub fn follow(&mut self, party: &Party) {
        (self.wanted, self.seats) = (party.wanted, party.seats);
        self.wheelchair = i32::from(party.extras.wheelchair);
        self.asl_seating = i32::from(party.extras.asl_seating);
        self.headset = i32::from(party.extras.headset);
        self.childcare = i32::from(party.extras.childcare);
        self.speaking = i32::from(party.extras.speaking);
        (self.accept_partial, self.least) = (party.accept_partial, party.least);
        self.position = party.position;
        self.offer_seats = party.offer.map_or(0, |held| held.seats);
        self.offer_until = party.offer.map(|held| held.until);
        self.lapsed_seats = party.lapsed;
    }
}

fn held(seats: i32, until: Option<i64>) -> Option<Held> {
    until.map(|until| Held { seats, until })
}

impl From<InQueue> for Party {
    fn from(row: InQueue) -> Self {
        Self {
            id: row.id,
            counts: true,
            way: way(row.pool),
            wanted: row.wanted,
            seats: row.seats,
            extras: Extras {
                wheelchair: places(row.wheelchair),
                asl_seating: places(row.asl_seating),
                headset: places(row.headset),
                childcare: places(row.childcare),
                speaking: places(row.speaking),
            },
            accept_partial: row.accept_partial,
            least: row.least,
            position: row.position,
            offer: held(row.offer_seats, row.offer_until),
            lapsed: row.lapsed_seats,
        }
    }
}

/// A sign-up by its code.
pub async fn by_code(db: &impl ConnectionTrait, tag: &[u8]) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::CodeTag.eq(tag)).one(db).await
}

/// Inserts a row if the session takes sign-ups now and stands at this revision. False if not.
pub async fn insert(
    txn: &impl ConnectionTrait,
    row: Model,
    revision: i32,
    now: i64,
) -> Result<bool, DbErr> {
    let open = Query::select()
        .expr(Expr::value(1))
        .from(session::Entity)
        .and_where(session::Column::Id.eq(row.session_id))
        .and_where(session::Column::Revision.eq(revision))
        .and_where(session::Column::State.eq(session::State::Published))
        .and_where(session::Column::StartsAt.gt(now))
        .to_owned();
    let mut values = Query::select();
    let mut columns = Vec::new();
    let mut row = row.into_active_model();
    for column in Column::iter() {
        if let Some(value) = row.take(column).into_value() {
            values.expr(Expr::val(value));
            columns.push(column);
        }
    }
    values.and_where(Expr::exists(open));
    let mut insert = Query::insert();
    insert.into_table(Entity).columns(columns);
    insert
        .select_from(values)
        .map_err(|fault| DbErr::Custom(fault.to_string()))?;
    Ok(txn.execute(&insert).await?.rows_affected() == 1)
}

/// Those of a queue that wait, in order.
pub async fn queue(
    txn: &impl ConnectionTrait,
    session: Uuid,
    way: Way,
) -> Result<Vec<Party>, DbErr> {
    let rows = Entity::find()
        .select_only()
        .columns(OF_QUEUE)
        .filter(waits(session, pool::number(pool_of(way))))
        .order_by_asc(Column::Position)
        .into_model::<InQueue>()
        .all(txn)
        .await?;
    Ok(rows.into_iter().map(Party::from).collect())
}

fn waits(session: Uuid, pool: i16) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(Column::SessionId.eq(session))
        .add(Column::Pool.eq(pool))
        .add(Column::State.eq(State::Active))
        .add(Expr::col(Column::Seats).lt(Expr::col(Column::Wanted)))
}

/// How many sign-ups wait in each queue of some sessions: session, pool, number.
pub async fn waiting(
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
) -> Result<Vec<(Uuid, i16, i64)>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::SessionId)
        .column(Column::Pool)
        .column_as(Column::Id.count(), "parties")
        .filter(Column::SessionId.is_in(sessions.iter().copied()))
        .filter(Column::State.eq(State::Active))
        .filter(Expr::col(Column::Seats).lt(Expr::col(Column::Wanted)))
        .group_by(Column::SessionId)
        .group_by(Column::Pool)
        .into_tuple()
        .all(db)
        .await
}

/// How many are ahead in a queue, and for how many seats.
pub async fn ahead(
    db: &impl ConnectionTrait,
    session: Uuid,
    pool: i16,
    position: i64,
) -> Result<(u32, u32), DbErr> {
    let rest = Expr::col(Column::Wanted).sub(Expr::col(Column::Seats));
    let found: Option<(i64, Option<i64>)> = Entity::find()
        .select_only()
        .column_as(Column::Id.count(), "parties")
        .column_as(rest.sum(), "seats")
        .filter(waits(session, pool))
        .filter(Column::Position.lt(position))
        .into_tuple()
        .one(db)
        .await?;
    let (parties, seats) = found.unwrap_or_default();
    let count = |number: i64| u32::try_from(number).unwrap_or(0);
    Ok((count(parties), count(seats.unwrap_or(0))))
}

/// Writes what the rule changed for somebody in the queue.
pub async fn store_party(txn: &impl ConnectionTrait, party: &Party) -> Result<(), DbErr> {
    Entity::update_many()
        .set(ActiveModel {
            seats: Set(party.seats),
            offer_seats: Set(party.offer.map_or(0, |held| held.seats)),
            offer_until: Set(party.offer.map(|held| held.until)),
            lapsed_seats: Set(party.lapsed),
            ..Default::default()
        })
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
        .filter(Column::Id.eq(party.id))
        .exec(txn)
        .await
        .map(drop)
}

/// Nothing is held for anybody in this session any more.
pub async fn end_offers(txn: &impl ConnectionTrait, session: Uuid) -> Result<(), DbErr> {
    Entity::update_many()
        .set(ActiveModel {
            offer_seats: Set(0),
            offer_until: Set(None),
            ..Default::default()
        })
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
        .filter(Column::SessionId.eq(session))
        .filter(Column::OfferUntil.is_not_null())
        .exec(txn)
        .await
        .map(drop)
}

/// Writes a whole row, one revision on.
pub async fn store(txn: &impl ConnectionTrait, row: &mut Model) -> Result<(), DbErr> {
    row.revision += 1;
    Entity::update(row.clone().into_active_model().reset_all())
        .exec(txn)
        .await
        .map(drop)
}

/// Sessions in which a hold or an offer has run out.
pub async fn sessions_due(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>, DbErr> {
    let mut sessions = std::collections::BTreeSet::new();
    for due in [Column::HoldUntil, Column::OfferUntil] {
        let some: Vec<Uuid> = Entity::find()
            .select_only()
            .column(Column::SessionId)
            .distinct()
            .filter(due.lte(now))
            .filter(Column::State.eq(State::Active))
            .into_tuple()
            .all(db)
            .await?;
        sessions.extend(some);
    }
    Ok(sessions.into_iter().collect())
}

/// Sign-ups of a session whose mail was not answered in time.
pub async fn unconfirmed(
    txn: &impl ConnectionTrait,
    session: Uuid,
    now: i64,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::SessionId.eq(session))
        .filter(Column::State.eq(State::Active))
        .filter(Column::HoldUntil.lte(now))
        .all(txn)
        .await
}

/// Some rows.
pub async fn some(txn: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(txn)
        .await
}

/// A page of those who count, in order of id.
pub async fn page(
    db: &impl ConnectionTrait,
    session: Uuid,
    after: Option<Uuid>,
) -> Result<Vec<Model>, DbErr> {
    let mut rows = Entity::find()
        .filter(Column::SessionId.eq(session))
        .filter(Column::State.eq(State::Active));
    if let Some(after) = after {
        rows = rows.filter(Column::Id.gt(after));
    }
    rows.order_by_asc(Column::Id).limit(PAGE).all(db).await
}

/// Rows of a page.
pub const PAGE: u64 = 200;

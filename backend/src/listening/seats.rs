//! A session with its pools locked: every change of seats happens inside, and the rule of the waiting list runs before it ends.
//!
//! Order of locks on PostgreSQL: the session's row, then its pools by kind. The quick way of `sign_up` takes pools alone.

use std::sync::Arc;

use api_types::ProblemKind;
use api_types::listening::Way;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use sealing::RowKey;
use uuid::Uuid;

use super::letters::told_of;
use super::news::News;
use super::store::{pool, session, sign_up};
use super::waiting_list::{LONGEST_LIST, Party, Rooms, Step, pool_of, promote};
use super::{Listening, ListeningError};

/// What a transaction has in its hands.
pub(super) struct Hall<'t> {
    pub(super) txn: &'t DatabaseTransaction,
    pub(super) session: session::Model,
    pub(super) rooms: Rooms,
    pub(super) now: i64,
    // None when the people of this session are shredded: then nobody is written to.
    pub(super) key: Option<Arc<RowKey>>,
    before: Rooms,
    positions: i64,
    capacity_changed: bool,
}

/// Is a session in the schedule, and has it not begun?
pub(super) fn lies_ahead(session: &session::Model, now: i64) -> bool {
    session.state == session::State::Published && now < session.starts_at
}

impl Listening {
    /// The key of a session's people, to be taken into a transaction; none once they are shredded.
    pub(super) async fn shared_key(
        &self,
        session: Uuid,
    ) -> Result<Option<Arc<RowKey>>, ListeningError> {
        Ok(self.people_key(session).await?.map(Arc::new))
    }

    /// Locks a session and its pools, and ends what was not confirmed in time.
    pub(super) async fn enter<'t>(
        &self,
        txn: &'t DatabaseTransaction,
        session: Uuid,
        key: Option<Arc<RowKey>>,
    ) -> Result<Hall<'t>, ListeningError> {
        let row = session::Entity::find_by_id(session)
            .lock_exclusive()
            .one(txn)
            .await?
            .ok_or(ProblemKind::NotFound)?;
        let rooms = pool::locked(txn, session).await?;
        let mut hall = Hall {
            txn,
            session: row,
            before: rooms.clone(),
            rooms,
            now: self.now(),
            key,
            positions: 0,
            capacity_changed: false,
        };
        for mut late in sign_up::unconfirmed(txn, session, hall.now).await? {
            let mut party = late.party();
            party.end(&mut hall.rooms);
            late.follow(&party);
            late.state = sign_up::State::Expired;
            late.hold_until = None;
            sign_up::store(txn, &mut late).await?;
        }
        Ok(hall)
    }

    /// Gives out what is free, tells those who got or are offered something, and writes the pools. Gives what happened to whom.
    pub(super) async fn settle(
        &self,
        hall: &mut Hall<'_>,
    ) -> Result<Vec<(Uuid, Step)>, ListeningError> {
        let goes_ahead = hall.goes_ahead();
        if !goes_ahead {
            sign_up::end_offers(hall.txn, hall.session.id).await?;
        }
        let mut queues = Vec::new();
        for way in Way::ALL {
            let kind = pool_of(*way);
            let Some(room) = hall.rooms.get(kind).filter(|room| room.waiting > 0) else {
                continue;
            };
            if goes_ahead && (room.taken < room.capacity || hall.capacity_changed) {
                queues.push(sign_up::queue(hall.txn, hall.session.id, *way).await?);
            }
        }
        let before: Vec<Party> = queues.iter().flatten().cloned().collect();
        let starts_at = hall.session.starts_at;
        let steps = promote(&mut hall.rooms, &mut queues, hall.now, starts_at);
        for (old, new) in before.iter().zip(queues.iter().flatten()) {
            if old != new {
                sign_up::store_party(hall.txn, new).await?;
            }
        }
        hall.write_pools().await?;
        if hall.positions > 0 {
            session::Entity::update_many()
                .col_expr(
                    session::Column::NextPosition,
                    Expr::value(hall.session.next_position),
                )
                .filter(session::Column::Id.eq(hall.session.id))
                .exec(hall.txn)
                .await?;
            hall.positions = 0;
        }
        self.tell_steps(hall, &steps).await?;
        Ok(steps)
    }

    async fn tell_steps(
        &self,
        hall: &Hall<'_>,
        steps: &[(Uuid, Step)],
    ) -> Result<(), ListeningError> {
        let Some(key) = &hall.key else { return Ok(()) };
        let ids: Vec<Uuid> = steps
            .iter()
            .filter(|(_, step)| *step != Step::Adjusted)
            .map(|(id, _)| *id)
            .collect();
        if ids.is_empty() {
            return Ok(());
        }
        for row in sign_up::some(hall.txn, &ids).await? {
            let step = steps.iter().find(|(id, _)| *id == row.id);
            let news = match step {
                Some((_, Step::Granted { whole: true })) => News::Promoted,
                Some((_, Step::Granted { whole: false })) => News::Part,
                Some((_, Step::Offered)) => News::Offered,
                _ => continue,
            };
            if told_of(&row) {
                self.tell(hall.txn, key, &hall.session, &row, &news).await?;
            }
            if told_of(&row) && !matches!(news, News::Offered) {
                self.remind(hall.txn, key, &hall.session, &row, hall.now)
                    .await?;
            }
        }
        Ok(())
    }
}

impl Hall<'_> {
    /// Will it still take place? Only then is anybody invited.
    pub(super) fn goes_ahead(&self) -> bool {
        lies_ahead(&self.session, self.now)
    }

    /// The end of the queue.
    pub(super) fn end_of_queue(&mut self) -> i64 {
        let position = self.session.next_position;
        self.session.next_position += 1;
        self.positions += 1;
        position
    }

    /// Writes the pools as they stand.
    pub(super) async fn write_pools(&mut self) -> Result<(), ListeningError> {
        pool::store(self.txn, self.session.id, &self.before, &self.rooms).await?;
        self.before = self.rooms.clone();
        Ok(())
    }

    /// Pools have another size now.
    pub(super) async fn read_again(&mut self) -> Result<(), ListeningError> {
        let fresh = pool::locked(self.txn, self.session.id).await?;
        for kind in api_types::listening::PoolKind::ALL {
            if let Some(mut room) = fresh.get(*kind) {
                if let Some(mine) = self.rooms.get(*kind) {
                    (room.taken, room.waiting) = (mine.taken, mine.waiting);
                }
                self.rooms.set(*kind, room);
            }
        }
        self.before = fresh;
        self.capacity_changed = true;
        Ok(())
    }

    /// Refuses when a queue is longer than anybody would wait in.
    pub(super) async fn check_length(&self, way: Way) -> Result<(), ListeningError> {
        let longest = i32::try_from(LONGEST_LIST).unwrap_or(i32::MAX);
        let waiting = self.rooms.get(pool_of(way)).map_or(0, |room| room.waiting);
        // Everybody waits for at least one seat.
        if waiting <= longest {
            return Ok(());
        }
        let pool = pool::number(pool_of(way));
        let (parties, _) = sign_up::ahead(self.txn, self.session.id, pool, i64::MAX).await?;
        if usize::try_from(parties).unwrap_or(usize::MAX) > LONGEST_LIST {
            return Err(ProblemKind::WaitingListFull.into());
        }
        Ok(())
    }
}

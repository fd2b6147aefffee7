//! Signing up. The caller makes the code, so the same code again is the same sign-up: a retry or a double tap never takes two seats.

use std::sync::Arc;

use api_types::ProblemKind;
use api_types::listening::{Extras, MOST_SEATS, NewSignUp, Pool, PoolKind, SignUp};
use api_types::reports::ProofOfWork;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, SqlErr};
use sealing::SeatCode;
use uuid::Uuid;

use super::codes::read_code;
use super::desk::Desk;
use super::fair_share::{Claim, Good, work_on_seats};
use super::news::News;
use super::people::Person;
use super::store::{pool, sign_up};
use super::waiting_list::{Party, beside, offered, pool_of};
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::http::Network;
use crate::notify::Letter;

/// How long seats wait for the click in the mail, in seconds.
pub(super) const CONFIRM_WITHIN: i64 = 30 * 60;
const MOST_CHILDREN: u16 = 20;

/// A sign-up as it arrived, read and ready to be stored.
struct Ready {
    desk: Arc<Desk>,
    row: sign_up::Model,
    person: Person,
    // Asks for the click; none without an address.
    letter: Option<Letter>,
    // For seats above the share of a network.
    proof: Option<ProofOfWork>,
    digits: zeroize::Zeroizing<String>,
    // None if it is the server itself that signs somebody up.
    from: Option<Network>,
}

/// Why the quick way was not the one.
enum Detour {
    /// Somebody waits, or it does not fit: the queue has to be read.
    Queue,
    Failed(ListeningError),
}

impl From<ListeningError> for Detour {
    fn from(error: ListeningError) -> Self {
        Self::Failed(error)
    }
}

impl From<DbErr> for Detour {
    fn from(fault: DbErr) -> Self {
        Self::Failed(fault.into())
    }
}

impl Listening {
    /// Notes that somebody signs up; refuses when too many came from one network.
    pub fn check_sign_up_pace(&self, network: Network) -> Result<(), ListeningError> {
        if self.2.codes.may_sign_up(network) {
            Ok(())
        } else {
            Err(ListeningError::TooManyAttempts(10))
        }
    }

    /// Signs up. True beside it if it is new. Anybody may; above the share of a network with a mail address or with work.
    pub async fn sign_up(
        &self,
        slug: &str,
        new: NewSignUp,
        from: Option<Network>,
    ) -> Result<(SignUp, bool), ListeningError> {
        authorize(&Actor::Visitor, Action::TakePart, &Resource::Site)?;
        let code = read_code(&new.code)?;
        check_size(&new)?;
        let mut desk = self.desk(slug).await?;
        loop {
            let ready = Arc::new(self.read_sign_up(desk, &code, (&new, from))?);
            let refused = match self.store_fairly(&ready).await {
                Ok(row) => {
                    let attendee = ready.person.attendee.clone();
                    let view = self.view(&ready.desk.session, &row, attendee).await?;
                    return Ok((view, true));
                }
                Err(ListeningError::Storage(fault)) if is_taken(&fault) => {
                    ProblemKind::AlreadySignedUp
                }
                // It may be the second try of one that came in time.
                Err(ListeningError::Refused(
                    kind @ (ProblemKind::SignUpClosed
                    | ProblemKind::ProofInvalid
                    | ProblemKind::ProofExpired
                    | ProblemKind::ProofReplayed),
                )) => kind,
                Err(fault) => return Err(fault),
            };
            if let Some(found) = self.same_again(&ready).await? {
                return Ok((found, false));
            }
            if refused != ProblemKind::SignUpClosed {
                return Err(refused.into());
            }
            // It may have changed after it was read here: then once more, as it stands now.
            desk = self.fresh_desk(slug).await?;
            if !self.differs(&ready.desk, &desk) {
                return Err(refused.into());
            }
        }
    }

    /// True if a sign-up has this code, whatever became of it.
    pub async fn is_signed_up(&self, code: &str) -> Result<bool, ListeningError> {
        let tag = self.2.codes.code_tag(&read_code(code)?);
        let found = sign_up::by_code(self.0.db.read(), &tag).await?;
        Ok(found.is_some())
    }

    fn read_sign_up(
        &self,
        desk: Arc<Desk>,
        code: &SeatCode,
        (new, from): (&NewSignUp, Option<Network>),
    ) -> Result<Ready, ListeningError> {
        let attendee = self.read_attendee(new.attendee.clone())?;
        let session = &desk.session;
        let proof = new.proof.clone();
        let id = crate::random::uuid();
        let by_mail = !attendee.email.is_empty();
        let codes = &self.2.codes;
        let row = sign_up::Model {
            id,
            session_id: session.id,
            code_tag: codes.code_tag(code),
            contact_tag: by_mail.then(|| codes.contact_tag(session.id, &attendee.email)),
            state: sign_up::State::Active,
            confirmed: !by_mail,
            mail_confirmed: false,
            hold_until: by_mail.then(|| self.now() + CONFIRM_WITHIN),
            pool: pool::number(pool_of(new.way)),
            wanted: i32::from(new.seats),
            seats: i32::from(new.seats),
            wheelchair: i32::from(new.extras.wheelchair),
            asl_seating: i32::from(new.extras.asl_seating),
            headset: i32::from(new.extras.headset),
            childcare: i32::from(new.extras.childcare),
            speaking: i32::from(new.extras.speaking),
            accept_partial: new.accept_partial,
            least: i32::from(new.least.unwrap_or(1)),
            position: 0,
            offer_seats: 0,
            offer_until: None,
            lapsed_seats: 0,
            revision: 1,
            knows: session.revision,
            sealed: self.seal_person(&desk.key, id, code, &attendee),
            roster: None,
        };
        let person = Person {
            code: code.digits(),
            attendee,
        };
        let letter = self.letter(session, &row, &person, &News::Confirm)?;
        Ok(Ready {
            desk,
            row,
            person,
            letter,
            proof,
            digits: code.digits(),
            from,
        })
    }

    // What was refused gives its claim back.
    async fn store_fairly(&self, ready: &Arc<Ready>) -> Result<sign_up::Model, ListeningError> {
        let Some(from) = ready.from else {
            return self.store_sign_up(ready).await;
        };
        let row = &ready.row;
        let seats = u32::try_from(row.wanted).unwrap_or(0);
        let claim = self.claim(from, row.session_id, Good::Seats(row.pool), seats);
        let stored = match self.check_seats(&claim, ready).await {
            Ok(()) => self.store_sign_up(ready).await,
            Err(refusal) => Err(refusal),
        };
        claim.end(stored)
    }

    async fn check_seats(&self, claim: &Claim<'_>, ready: &Ready) -> Result<(), ListeningError> {
        let row = &ready.row;
        let above = self.seats_above(claim, row.session_id, row.pool).await?;
        match above {
            Some(above) if !(above.is_for_mail && row.contact_tag.is_some()) => {
                let on = work_on_seats(&ready.digits);
                Ok(self.check_work(ready.proof.as_ref(), &on, above.number)?)
            }
            _ => Ok(()),
        }
    }

    async fn store_sign_up(&self, ready: &Arc<Ready>) -> Result<sign_up::Model, ListeningError> {
        if !self.is_open(&ready.desk.session) {
            return Err(ProblemKind::SignUpClosed.into());
        }
        match self.take_quickly(ready).await {
            Ok(row) => return Ok(row),
            Err(Detour::Queue) => {}
            Err(Detour::Failed(error)) => return Err(error),
        }
        let (listening, ready) = (self.clone(), ready.clone());
        self.0
            .db
            .write(move |txn| Box::pin(async move { listening.queue_up(txn, &ready).await }))
            .await
    }

    // Nobody waits and the seats are there: the pools alone decide, in one statement each.
    async fn take_quickly(&self, ready: &Arc<Ready>) -> Result<sign_up::Model, Detour> {
        let (listening, ready, now) = (self.clone(), ready.clone(), self.now());
        let stale = match self.0.settings.careless {
            true => Some(pool::of_sessions(self.0.db.read(), &[ready.desk.session.id]).await?),
            false => None,
        };
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = &ready.row;
                    let way = pool::kind(row.pool).ok_or(Detour::Queue)?;
                    let extras = beside(row.extras()).into_iter().filter(|(_, n)| *n > 0);
                    for (kind, number) in std::iter::once((way, row.wanted)).chain(extras) {
                        let taken = match &stale {
                            Some(pools) => take_carelessly(txn, pools, kind, number).await?,
                            None => pool::take(txn, row.session_id, kind, number).await?,
                        };
                        if !taken {
                            return Err(Detour::Queue);
                        }
                    }
                    listening.put_in(txn, &ready, row, now).await?;
                    Ok(row.clone())
                })
            })
            .await
    }

    // At the end of the queue, then whoever is at its head is served: often it is the newcomer.
    async fn queue_up(
        &self,
        txn: &DatabaseTransaction,
        ready: &Ready,
    ) -> Result<sign_up::Model, ListeningError> {
        let mut row = ready.row.clone();
        let mut hall = self
            .enter(txn, row.session_id, Some(ready.desk.key.clone()))
            .await?;
        let party = row.party();
        offered(&hall.rooms, party.way, party.wanted, party.extras)?;
        row.seats = 0;
        row.position = hall.end_of_queue();
        let waiting = row.party();
        let absent = Party {
            counts: false,
            ..waiting.clone()
        };
        hall.rooms.book(&absent, &waiting);
        self.put_in(txn, ready, &row, hall.now).await?;
        self.settle(&mut hall).await?;
        let stored = sign_up::by_code(txn, &row.code_tag)
            .await?
            .ok_or(DbErr::RecordNotInserted)?;
        if stored.party().rest() > 0 {
            hall.check_length(party.way).await?;
        }
        Ok(stored)
    }

    async fn put_in(
        &self,
        txn: &DatabaseTransaction,
        ready: &Ready,
        row: &sign_up::Model,
        now: i64,
    ) -> Result<(), ListeningError> {
        let Desk { session, key } = &*ready.desk;
        if !sign_up::insert(txn, row.clone(), session.revision, now).await? {
            return Err(ProblemKind::SignUpClosed.into());
        }
        let news = News::Confirm;
        match &ready.letter {
            Some(letter) => {
                self.check_letter_pace(&letter.to, ready.from)?;
                self.post(txn, key, row, &news, session, letter).await
            }
            None => Ok(()),
        }
    }

    /// The sign-up that has this code, if what came is the same; a refusal if the code is somebody else's.
    async fn same_again(&self, ready: &Ready) -> Result<Option<SignUp>, ListeningError> {
        let Some(row) = sign_up::by_code(self.0.db.read(), &ready.row.code_tag).await? else {
            return Ok(None);
        };
        let attendee = &ready.person.attendee;
        let (came, there) = (ready.row.party(), row.party());
        let alike = row.session_id == ready.row.session_id
            && (came.way, came.wanted, came.extras) == (there.way, there.wanted, there.extras)
            && self
                .open_person(&ready.desk.key, row.id, &row.sealed)?
                .attendee
                == *attendee;
        if !alike {
            return Err(ProblemKind::SeatCodeTaken.into());
        }
        Ok(Some(
            self.view(&ready.desk.session, &row, attendee.clone())
                .await?,
        ))
    }
}

fn check_size(new: &NewSignUp) -> Result<(), ProblemKind> {
    let least = new.least.unwrap_or(1);
    if new.seats == 0 || least == 0 || least > new.seats {
        return Err(ProblemKind::MalformedBody);
    }
    sizes(new.seats, new.extras)
}

/// A group of at most 50, with no more places beside the seats than people.
pub(super) fn sizes(seats: u16, extras: Extras) -> Result<(), ProblemKind> {
    let too_many = beside(extras).into_iter().any(|(kind, number)| {
        let most = match kind {
            PoolKind::Childcare => MOST_CHILDREN,
            _ => seats,
        };
        number > i32::from(most)
    });
    if seats > MOST_SEATS || too_many {
        return Err(ProblemKind::GroupTooLarge);
    }
    Ok(())
}

/// True when a code or an address has a row already.
pub(super) fn is_taken(fault: &DbErr) -> bool {
    matches!(fault.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

// For the tests alone: what happens to those who trust what they read before.
async fn take_carelessly(
    txn: &DatabaseTransaction,
    pools: &[(Uuid, Pool)],
    kind: PoolKind,
    number: i32,
) -> Result<bool, DbErr> {
    let Some((session, pool)) = pools.iter().find(|(_, pool)| pool.kind == kind) else {
        return Ok(false);
    };
    let taken = i32::try_from(pool.taken).unwrap_or(i32::MAX) + number;
    if pool.waiting > 0 || taken > i32::try_from(pool.capacity).unwrap_or(i32::MAX) {
        return Ok(false);
    }
    pool::Entity::update_many()
        .col_expr(pool::Column::Taken, Expr::value(taken))
        .filter(pool::Column::SessionId.eq(*session))
        .filter(pool::Column::Kind.eq(pool::number(kind)))
        .exec(txn)
        .await?;
    Ok(true)
}

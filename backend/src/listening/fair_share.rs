//! What one network may take of a session without more. Above it stands a mail address or work, never a refusal for good.
//!
//! In memory of one process, for a day, by the keyed hash of the network that changes every day; nothing here is stored or logged.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use api_types::listening::{SignUpAction, WorkQuery};
use api_types::reports::{Challenge, ProofOfWork};
use api_types::{ProblemKind, QuestionId};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::codes::Settings;
use super::store::{pool, sign_up};
use super::waiting_list::pool_of;
use super::{Listening, ListeningError};
use crate::http::Network;

const A_DAY: i64 = 24 * 3600;
/// Bits below the hardest work: a phone does this work in the page, without the sealer's program.
const BELOW_MOST: u8 = 2;
/// So many bits easier than a new challenge still counts: others of the network may have come in between.
const SLACK: u8 = 2;

/// What is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Good {
    /// Seats of a pool, by its number.
    Seats(i16),
    /// Questions to a session.
    Questions,
    /// Supports of a question, which stands where the session stands for all others.
    Supports,
    /// Requests for a session of one's own.
    Requests,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Holder {
    session: Uuid,
    good: Good,
    network: [u8; 8],
}

#[derive(Debug, Clone, Copy)]
struct Held {
    since: i64,
    number: u32,
}

/// Who took how much in the last day.
#[derive(Default)]
pub(super) struct Shares(Mutex<HashMap<Holder, Held>>);

impl Shares {
    fn open(&self) -> MutexGuard<'_, HashMap<Holder, Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn held(&self, holder: &Holder, now: i64) -> u32 {
        let shares = self.open();
        let held = shares.get(holder).filter(|held| is_recent(held, now));
        held.map_or(0, |held| held.number)
    }

    fn add(&self, holder: Holder, number: u32, now: i64) -> u32 {
        let mut shares = self.open();
        let held = shares.entry(holder).or_insert(Held {
            since: now,
            number: 0,
        });
        if !is_recent(held, now) {
            *held = Held {
                since: now,
                number: 0,
            };
        }
        held.number = held.number.saturating_add(number);
        held.number
    }

    fn take_back(&self, holder: &Holder, number: u32) {
        let mut shares = self.open();
        if let Some(held) = shares.get_mut(holder) {
            held.number = held.number.saturating_sub(number);
            if held.number == 0 {
                shares.remove(holder);
            }
        }
    }

    /// Forgets what is older than a day.
    pub(super) fn forget(&self, now: i64) {
        let mut shares = self.open();
        shares.retain(|_, held| is_recent(held, now));
        shares.shrink_to_fit();
    }
}

fn is_recent(held: &Held, now: i64) -> bool {
    now < held.since + A_DAY
}

/// Something that is being taken: it counts from the start, and a refusal that was seen gives it back (`end`). A claim that is only let go
/// of stays taken: a phone that breaks the connection off cancels whoever waits for the answer, never the transaction.
#[must_use]
pub(super) struct Claim<'a> {
    shares: &'a Shares,
    holder: Holder,
    number: u32,
    total: u32,
}

impl Claim<'_> {
    /// By how much the network is above its share with this; none if it is not.
    pub(super) fn above(&self, share: u32) -> Option<u32> {
        self.total.checked_sub(share).filter(|above| *above > 0)
    }

    /// Keeps it if it is within the share, or if the work for what is above passes this check.
    pub(super) fn worked_for(
        self,
        share: u32,
        check: impl FnOnce(u32) -> Result<(), ProblemKind>,
    ) -> Result<Self, ProblemKind> {
        match self.above(share).map_or(Ok(()), check) {
            Ok(()) => Ok(self),
            Err(refusal) => {
                self.give_back();
                Err(refusal)
            }
        }
    }

    /// What came of it: what was refused is given back.
    pub(super) fn end<T, E>(self, outcome: Result<T, E>) -> Result<T, E> {
        if outcome.is_err() {
            self.give_back();
        }
        outcome
    }

    /// It was not taken.
    pub(super) fn give_back(self) {
        self.shares.take_back(&self.holder, self.number);
    }
}

/// Seats above the share of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Above {
    pub(super) number: u32,
    /// A mail address does as well: addresses that nobody confirms hold seats for half an hour, so not for ever more of them.
    pub(super) is_for_mail: bool,
}

/// What the work for seats is bound to.
pub(super) fn work_on_seats(digits: &str) -> String {
    format!("sign-up:{digits}")
}

/// What the work for a question is bound to.
pub(super) fn work_on_question(id: QuestionId) -> String {
    format!("question:{id}")
}

/// What the work for a request is bound to.
pub(super) fn work_on_request(digits: &str) -> String {
    format!("request:{digits}")
}

/// What was worked for, as the proof names it.
pub fn bound(on: &str) -> [u8; 32] {
    Sha256::digest(on.as_bytes()).into()
}

/// The seats of a pool of this size that a network has without more: a quarter of a large one, at most half of a small one, and a family
/// always. Whoever comes from one network may be a machine, or a library, a church, a home for refugees: what is above is not refused.
fn share_of(size: u32, settings: &Settings) -> u32 {
    let of_a_small_one = settings.seats_per_shared_network.min(size.div_ceil(2));
    settings.seats_per_network.max(of_a_small_one).max(size / 4)
}

impl Listening {
    /// Takes something for a network.
    pub(super) fn claim(
        &self,
        network: Network,
        session: Uuid,
        good: Good,
        number: u32,
    ) -> Claim<'_> {
        let holder = Holder {
            session,
            good,
            network: network.0,
        };
        let shares = &self.2.shares;
        Claim {
            shares,
            holder,
            number,
            total: shares.add(holder, number, self.now()),
        }
    }

    /// The seats above a network's share. The size of the pool is read only when there are many.
    pub(super) async fn seats_above(
        &self,
        claim: &Claim<'_>,
        session: Uuid,
        pool: i16,
    ) -> Result<Option<Above>, ListeningError> {
        if claim.above(self.0.settings.seats_per_network).is_none() {
            return Ok(None);
        }
        let share = self.share_of(session, pool).await?;
        Ok(claim.above(share).map(|number| Above {
            number,
            is_for_mail: number <= share,
        }))
    }

    async fn share_of(&self, session: Uuid, pool: i16) -> Result<u32, ListeningError> {
        let pools = pool::of_sessions(self.0.db.read(), &[session]).await?;
        let size = pools
            .iter()
            .find(|(_, found)| pool::number(found.kind) == pool)
            .map_or(0, |(_, found)| found.capacity);
        Ok(share_of(size, &self.0.settings))
    }

    /// Whoever makes a sign-up larger takes seats too, unless the address is confirmed. And whoever makes its seats final without the click
    /// that they wait for takes all of them: an address that nobody reads stands for no work.
    pub(super) async fn claim_more(
        &self,
        row: &sign_up::Model,
        action: &SignUpAction,
        from: Network,
    ) -> Result<Option<Claim<'_>>, ListeningError> {
        let wanted = u32::try_from(row.wanted).unwrap_or(0);
        let more = match action {
            SignUpAction::Change { seats, .. } => u32::from(*seats).saturating_sub(wanted),
            SignUpAction::Describe { attendee } if attendee.email.trim().is_empty() => wanted,
            SignUpAction::HandOver { .. } => wanted,
            _ => 0,
        };
        let is_final = match action {
            SignUpAction::Change { .. } => row.mail_confirmed,
            _ => row.confirmed,
        };
        if more == 0 || is_final {
            return Ok(None);
        }
        let claim = self.claim(from, row.session_id, Good::Seats(row.pool), more);
        let above = self.seats_above(&claim, row.session_id, row.pool).await;
        if matches!(above, Ok(None)) {
            return Ok(Some(claim));
        }
        claim.give_back();
        above?;
        Err(ProblemKind::ProofInvalid.into())
    }

    /// The work for what a network would take next of a session: seats of a way, or a question.
    pub async fn work_for(
        &self,
        slug: &str,
        query: &WorkQuery,
        from: Network,
    ) -> Result<Challenge, ListeningError> {
        // A name that is not there is answered like one that is: a division meeting is not to be found out.
        let session = self.brief_by_slug(slug).await?;
        let session = session.map_or(Uuid::nil(), |session| session.id.0);
        let (good, share, number) = match (query.way, query.seats) {
            (Some(way), Some(seats)) => {
                let pool = pool::number(pool_of(way));
                let share = self.share_of(session, pool).await?;
                (Good::Seats(pool), share, u32::from(seats))
            }
            (None, None) => (Good::Questions, self.0.settings.questions_per_network, 1),
            _ => return Err(ProblemKind::MalformedQuery.into()),
        };
        Ok(self.work(session, good, share, number, from))
    }

    /// The work for a request for a session.
    pub fn work_for_request(&self, from: Network) -> Challenge {
        let share = self.0.settings.requests_per_network;
        self.work(Uuid::nil(), Good::Requests, share, 1, from)
    }

    fn work(&self, session: Uuid, good: Good, share: u32, number: u32, from: Network) -> Challenge {
        let holder = Holder {
            session,
            good,
            network: from.0,
        };
        let total = self.2.shares.held(&holder, self.now());
        let above = total.saturating_add(number).saturating_sub(share);
        let now = self.0.clock.now();
        self.challenger()
            .issue(self.bits(above), crate::random::bytes(), now)
    }

    /// Checks the work for something above a network's share.
    pub(super) fn check_work(
        &self,
        proof: Option<&ProofOfWork>,
        on: &str,
        above: u32,
    ) -> Result<(), ProblemKind> {
        let proof = proof.ok_or(ProblemKind::ProofInvalid)?;
        let needed = self.bits(above).saturating_sub(SLACK);
        let now = self.0.clock.now();
        Ok(self.challenger().check(proof, &bound(on), needed, now)?)
    }

    /// Every doubling of what is above the share costs a bit.
    fn bits(&self, above: u32) -> u8 {
        let work = &self.0.work;
        let doublings = above.checked_ilog2().unwrap_or(0);
        let doublings = u8::try_from(doublings).unwrap_or(u8::MAX);
        let most = work.most.saturating_sub(BELOW_MOST).max(work.least);
        work.least.saturating_add(doublings).min(most)
    }
}

#[cfg(test)]
#[path = "fair_share_tests.rs"]
mod tests;

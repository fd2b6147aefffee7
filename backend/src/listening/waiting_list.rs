//! Who gets a free seat: strictly in order, and a group that does not fit is asked first. Pure: state, command and time in, steps out.
//!
//! One queue per way to take part. Somebody fits when the way and every pool beside it have room. A seat that is free while the head of
//! the queue fits, or somebody who passes while seats are held for the head, is a fault of this file.

use api_types::ProblemKind;
use api_types::listening::{Extras, PoolKind, Way};
use uuid::Uuid;

#[cfg(test)]
mod tests;

/// How long freed seats are held for a group that does not fit, in seconds.
pub(super) const HOLD: i64 = 24 * 3_600;
/// From so many seconds before the start on nothing is held.
pub(super) const LAST_DAY: i64 = 24 * 3_600;
/// Entries of a waiting list.
pub(super) const LONGEST_LIST: usize = 500;

/// Counts, one for each kind of pool.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts([i32; 8]);

/// A pool as it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) capacity: i32,
    pub(super) taken: i32,
    pub(super) waiting: i32,
}

/// The pools of a session; what it does not offer has no room.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Rooms([Option<Room>; 8]);

/// A part that is held for somebody who does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) seats: i32,
    pub(super) until: i64,
}

/// A sign-up as far as seats go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Party {
    pub(super) id: Uuid,
    /// Neither given back nor expired.
    pub(super) counts: bool,
    pub(super) way: Way,
    pub(super) wanted: i32,
    pub(super) seats: i32,
    pub(super) extras: Extras,
    pub(super) accept_partial: bool,
    pub(super) least: i32,
    pub(super) position: i64,
    pub(super) offer: Option<Held>,
    /// The largest part that it let go.
    pub(super) lapsed: i32,
}

/// What happened to somebody in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// More seats; `whole` if nothing is waited for any more.
    Granted { whole: bool },
    /// A part is held from now on.
    Offered,
    /// What is held changed, or is held no more.
    Adjusted,
}

/// The pool that a way takes its seats from.
pub(super) fn pool_of(way: Way) -> PoolKind {
    match way {
        Way::InPerson => PoolKind::InPerson,
        Way::Online => PoolKind::Online,
        Way::Phone => PoolKind::Phone,
    }
}

fn place(kind: PoolKind) -> usize {
    PoolKind::ALL.iter().position(|k| *k == kind).unwrap_or(0)
}

/// The places beside the seats, by pool.
pub(super) fn beside(extras: Extras) -> [(PoolKind, i32); 5] {
    [
        (PoolKind::Wheelchair, i32::from(extras.wheelchair)),
        (PoolKind::AslSeating, i32::from(extras.asl_seating)),
        (PoolKind::Headset, i32::from(extras.headset)),
        (PoolKind::Childcare, i32::from(extras.childcare)),
        (PoolKind::Speaking, i32::from(extras.speaking)),
    ]
}

impl Counts {
    /// The count of a kind.
    pub(super) fn of(&self, kind: PoolKind) -> i32 {
        self.0.get(place(kind)).copied().unwrap_or(0)
    }

    fn add(&mut self, kind: PoolKind, number: i32) {
        if let Some(count) = self.0.get_mut(place(kind)) {
            *count += number;
        }
    }

    /// Adds `after - before`.
    pub(super) fn move_by(&mut self, before: &Self, after: &Self) {
        for ((sum, b), a) in self.0.iter_mut().zip(before.0).zip(after.0) {
            *sum += a - b;
        }
    }
}

impl Rooms {
    /// Puts a pool in.
    pub(super) fn set(&mut self, kind: PoolKind, room: Room) {
        if let Some(slot) = self.0.get_mut(place(kind)) {
            *slot = Some(room);
        }
    }

    /// A pool, if the session has it.
    pub(super) fn get(&self, kind: PoolKind) -> Option<Room> {
        self.0.get(place(kind)).copied().flatten()
    }

    /// Free places, held ones included.
    pub(super) fn free(&self, kind: PoolKind) -> i32 {
        self.get(kind).map_or(0, |room| room.capacity - room.taken)
    }

    /// Books what changed for one party.
    pub(super) fn book(&mut self, before: &Party, after: &Party) {
        let (mut taken, mut waiting) = (Counts::default(), Counts::default());
        taken.move_by(&before.holds(), &after.holds());
        waiting.move_by(&before.waits_for(), &after.waits_for());
        for (kind, slot) in PoolKind::ALL.iter().zip(self.0.iter_mut()) {
            if let Some(room) = slot {
                room.taken += taken.of(*kind);
                room.waiting += waiting.of(*kind);
            }
        }
    }

    fn have_places(&self, extras: Extras) -> bool {
        beside(extras)
            .iter()
            .all(|(kind, number)| *number == 0 || *number <= self.free(*kind))
    }
}

impl Party {
    /// Seats that are still waited for.
    pub(super) fn rest(&self) -> i32 {
        if self.counts {
            self.wanted - self.seats
        } else {
            0
        }
    }

    /// What it takes out of the pools. Places beside the seats come with the first seat.
    pub(super) fn holds(&self) -> Counts {
        let mut counts = Counts::default();
        if self.counts && self.seats > 0 {
            counts.add(pool_of(self.way), self.seats);
            for (kind, number) in beside(self.extras) {
                counts.add(kind, number);
            }
        }
        counts
    }

    /// What it waits for.
    pub(super) fn waits_for(&self) -> Counts {
        let mut counts = Counts::default();
        counts.add(pool_of(self.way), self.rest());
        if self.rest() > 0 && self.seats == 0 {
            for (kind, number) in beside(self.extras) {
                counts.add(kind, number);
            }
        }
        counts
    }

    /// The least part that is of use now.
    pub(super) fn useful(&self) -> i32 {
        if self.seats == 0 { self.least } else { 1 }
    }

    fn finds_places(&self, rooms: &Rooms) -> bool {
        self.seats > 0 || rooms.have_places(self.extras)
    }

    /// Can all that it waits for be given?
    #[cfg(test)]
    pub(super) fn fits(&self, rooms: &Rooms) -> bool {
        self.finds_places(rooms) && self.rest() <= rooms.free(pool_of(self.way))
    }

    /// The part that can be taken now: held, of use, and in time.
    pub(super) fn open_offer(&self, now: i64) -> Option<Held> {
        self.offer
            .filter(|held| held.until > now && held.seats >= self.useful() && self.counts)
    }

    /// Takes the part that is held; from then on every seat is taken as it comes.
    pub(super) fn accept(&mut self, rooms: &mut Rooms, now: i64) -> Result<(), ProblemKind> {
        let held = self.open_offer(now).ok_or(ProblemKind::NoOffer)?;
        let part = held
            .seats
            .min(self.rest())
            .min(rooms.free(pool_of(self.way)));
        if part < self.useful() || !self.finds_places(rooms) {
            return Err(ProblemKind::NoOffer);
        }
        let before = self.clone();
        self.seats += part;
        self.accept_partial = true;
        (self.offer, self.lapsed) = (None, 0);
        rooms.book(&before, self);
        Ok(())
    }

    /// Lets the part go; the place in the queue stays.
    pub(super) fn decline(&mut self, now: i64) -> Result<(), ProblemKind> {
        let held = self.open_offer(now).ok_or(ProblemKind::NoOffer)?;
        self.lapsed = self.lapsed.max(held.seats);
        self.offer = None;
        Ok(())
    }

    /// Gives everything back.
    pub(super) fn end(&mut self, rooms: &mut Rooms) {
        let before = self.clone();
        self.counts = false;
        self.offer = None;
        rooms.book(&before, self);
    }

    /// Is content with what is there.
    pub(super) fn stop_waiting(&mut self, rooms: &mut Rooms) -> Result<(), ProblemKind> {
        if self.seats == 0 || self.rest() == 0 {
            return Err(ProblemKind::StepImpossible);
        }
        let before = self.clone();
        self.wanted = self.seats;
        self.offer = None;
        rooms.book(&before, self);
        Ok(())
    }

    /// Another number. Fewer is at once; for more the rest goes to `end` of the queue, and what is there stays.
    pub(super) fn resize(
        &mut self,
        rooms: &mut Rooms,
        seats: i32,
        extras: Extras,
        end: i64,
    ) -> Result<(), ProblemKind> {
        offered(rooms, self.way, seats, extras)?;
        let before = self.clone();
        let grows_beside = beside(extras)
            .iter()
            .zip(beside(self.extras))
            .any(|((_, new), (_, old))| *new > old);
        if self.seats > 0 {
            for ((kind, new), (_, old)) in beside(extras).into_iter().zip(beside(self.extras)) {
                let is_waited_for = rooms.get(kind).is_some_and(|room| room.waiting > 0);
                if new > old && (is_waited_for || new - old > rooms.free(kind)) {
                    return Err(ProblemKind::PlacesTaken);
                }
            }
        }
        let goes_to_the_end = seats > self.wanted || (self.seats == 0 && grows_beside);
        self.extras = extras;
        self.wanted = seats;
        self.seats = self.seats.min(seats);
        self.least = self.least.min(seats);
        if goes_to_the_end {
            self.position = end;
            (self.offer, self.lapsed) = (None, 0);
        }
        if self.rest() == 0 {
            self.offer = None;
        }
        rooms.book(&before, self);
        Ok(())
    }
}

/// Refuses what no waiting would bring: a pool that is not there, or a group that is larger than it.
pub(super) fn offered(
    rooms: &Rooms,
    way: Way,
    seats: i32,
    extras: Extras,
) -> Result<(), ProblemKind> {
    let pool = rooms.get(pool_of(way)).ok_or(ProblemKind::NotOffered)?;
    if seats > pool.capacity {
        return Err(ProblemKind::GroupTooLarge);
    }
    for (kind, number) in beside(extras).into_iter().filter(|(_, n)| *n > 0) {
        let pool = rooms.get(kind).ok_or(ProblemKind::NotOffered)?;
        if number > pool.capacity {
            return Err(ProblemKind::GroupTooLarge);
        }
    }
    Ok(())
}

/// Gives out what is free, each queue in its order, and tells what happened to whom, the last of it. A queue is looked at again when
/// another one took or freed a place beside the seats.
pub(super) fn promote(
    rooms: &mut Rooms,
    queues: &mut [Vec<Party>],
    now: i64,
    starts_at: i64,
) -> Vec<(Uuid, Step)> {
    let mut all: Vec<(Uuid, Step)> = Vec::new();
    loop {
        let mut steps = Vec::new();
        for queue in queues.iter_mut() {
            steps.extend(serve(rooms, queue, now, starts_at));
        }
        if steps.is_empty() {
            return all;
        }
        all.retain(|(id, _)| steps.iter().all(|(later, _)| later != id));
        all.extend(steps);
    }
}

fn serve(rooms: &mut Rooms, queue: &mut [Party], now: i64, starts_at: i64) -> Vec<(Uuid, Step)> {
    let mut steps = Vec::new();
    let (mut head_was_asked, mut is_held) = (false, false);
    let last_day = starts_at - LAST_DAY;
    let hold_until = (now + HOLD).min(last_day);
    for party in queue {
        let free = rooms.free(pool_of(party.way));
        let before = party.clone();
        if party.rest() == 0 {
            continue;
        }
        if free == 0 || is_held || !party.finds_places(rooms) {
            // Nothing is held for who waits for a place beside the seat: others may pass, and when it frees, the first comes first.
            if party.offer.take().is_some() {
                steps.push((party.id, Step::Adjusted));
            }
            continue;
        }
        let whole = party.rest() <= free;
        if whole || (party.accept_partial && free >= party.useful()) {
            party.seats += party.rest().min(free);
            (party.offer, party.lapsed) = (None, 0);
            rooms.book(&before, party);
            steps.push((party.id, Step::Granted { whole }));
            continue;
        }
        // A hold that runs is kept, whoever was asked before; but not into the last day, which comes sooner when a session is moved.
        let held = party.offer.map(|was| {
            let until = was.until.min(last_day);
            (was, Held { seats: free, until })
        });
        if let Some((was, held)) = held.filter(|(_, held)| held.until > now) {
            is_held = true;
            if was != held {
                let becomes_useful = was.seats < party.useful() && free >= party.useful();
                party.offer = Some(held);
                steps.push((party.id, asked_if(becomes_useful)));
            }
            continue;
        }
        if let Some(over) = party.offer.take() {
            party.lapsed = party.lapsed.max(over.seats);
        }
        let may_ask = !std::mem::replace(&mut head_was_asked, true);
        if may_ask && free > party.lapsed && hold_until > now {
            party.offer = Some(Held {
                seats: free,
                until: hold_until,
            });
            is_held = true;
            steps.push((party.id, asked_if(free >= party.useful())));
        } else if *party != before {
            steps.push((party.id, Step::Adjusted));
        }
    }
    steps
}

fn asked_if(is_useful: bool) -> Step {
    if is_useful {
        Step::Offered
    } else {
        Step::Adjusted
    }
}

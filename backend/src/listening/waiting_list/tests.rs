//! The rule against a model: any order of commands keeps the four promises.

use proptest::prelude::*;

use super::*;

const STARTS_AT: i64 = 100 * 24 * 3_600;

#[derive(Debug, Clone)]
enum Command {
    Join {
        way: Way,
        seats: i32,
        headset: u16,
        partial: bool,
        least: i32,
    },
    Leave(usize),
    Resize(usize, i32, u16),
    Accept(usize),
    Decline(usize),
    StopWaiting(usize),
    Capacity(PoolKind, i32),
    Sleep(i64),
    Move(i64),
}

fn way() -> impl Strategy<Value = Way> {
    prop_oneof![3 => Just(Way::InPerson), 1 => Just(Way::Online)]
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => (way(), 1..20_i32, 0..3_u16, any::<bool>(), 1..20_i32).prop_map(
            |(way, seats, headset, partial, least)| Command::Join {
                way, seats, headset, partial, least: least.min(seats)
            }
        ),
        2 => (0..20_usize).prop_map(Command::Leave),
        3 => (0..20_usize, 1..25_i32, 0..3_u16).prop_map(|(at, seats, headset)| Command::Resize(at, seats, headset)),
        2 => (0..20_usize).prop_map(Command::Accept),
        1 => (0..20_usize).prop_map(Command::Decline),
        1 => (0..20_usize).prop_map(Command::StopWaiting),
        1 => (prop_oneof![Just(PoolKind::InPerson), Just(PoolKind::Headset)], 0..40_i32)
            .prop_map(|(kind, capacity)| Command::Capacity(kind, capacity)),
        3 => (0..30_i64).prop_map(|hours| Command::Sleep(hours * 3_600)),
        1 => (0..90_i64).prop_map(|hours| Command::Move(hours * 3_600)),
    ]
}

/// A session as a plain list.
struct Session {
    rooms: Rooms,
    parties: Vec<Party>,
    now: i64,
    starts_at: i64,
    next: i64,
}

impl Session {
    fn new() -> Self {
        let mut rooms = Rooms::default();
        for (kind, capacity) in [
            (PoolKind::InPerson, 25),
            (PoolKind::Online, 10),
            (PoolKind::Headset, 4),
        ] {
            let room = Room {
                capacity,
                ..Room::default()
            };
            rooms.set(kind, room);
        }
        Self {
            rooms,
            parties: Vec::new(),
            now: 0,
            starts_at: STARTS_AT,
            next: 1,
        }
    }

    fn obey(&mut self, command: &Command) {
        let (now, end) = (self.now, self.next);
        self.next += 1;
        let Self { rooms, parties, .. } = self;
        // A refused command changes nothing: it works on a copy, as a transaction does.
        let mut trial = rooms.clone();
        let done = match *command {
            Command::Join {
                way,
                seats,
                headset,
                partial,
                least,
            } => {
                let extras = Extras {
                    headset,
                    ..Extras::default()
                };
                offered(rooms, way, seats, extras).map(|()| {
                    let party = Party {
                        id: Uuid::from_u128(end as u128),
                        counts: true,
                        way,
                        wanted: seats,
                        seats: 0,
                        extras,
                        accept_partial: partial,
                        least,
                        position: end,
                        offer: None,
                        lapsed: 0,
                    };
                    let absent = Party {
                        counts: false,
                        ..party.clone()
                    };
                    trial.book(&absent, &party);
                    parties.push(party);
                })
            }
            Command::Capacity(kind, capacity) => {
                let mut room = rooms.get(kind).unwrap();
                if capacity >= room.taken {
                    room.capacity = capacity;
                    trial.set(kind, room);
                }
                Ok(())
            }
            Command::Sleep(seconds) => {
                self.now += seconds;
                Ok(())
            }
            Command::Move(seconds) => {
                self.starts_at = now + seconds;
                Ok(())
            }
            Command::Leave(at)
            | Command::Resize(at, ..)
            | Command::Accept(at)
            | Command::Decline(at)
            | Command::StopWaiting(at) => {
                let Some(party) = parties.get_mut(at).filter(|party| party.counts) else {
                    return;
                };
                let mut copy = party.clone();
                let done = match *command {
                    Command::Leave(_) => {
                        copy.end(&mut trial);
                        Ok(())
                    }
                    Command::Resize(_, seats, headset) => {
                        let extras = Extras {
                            headset,
                            ..Extras::default()
                        };
                        copy.resize(&mut trial, seats, extras, end)
                    }
                    Command::Accept(_) => copy.accept(&mut trial, now),
                    Command::Decline(_) => copy.decline(now),
                    _ => copy.stop_waiting(&mut trial),
                };
                if done.is_ok() {
                    *party = copy;
                }
                done
            }
        };
        if done.is_ok() {
            *rooms = trial;
        }
    }

    /// As the database does it: the queues in order.
    fn promote(&mut self) {
        let mut queues = [Way::InPerson, Way::Online].map(|way| {
            let mut queue: Vec<Party> = self.waiting(way).cloned().collect();
            queue.sort_by_key(|party| party.position);
            queue
        });
        let before = queues.clone();
        promote(&mut self.rooms, &mut queues, self.now, self.starts_at);
        for (old, new) in before.iter().zip(&queues) {
            self.check_order(old, new);
        }
        for party in queues.into_iter().flatten() {
            let at = self.parties.iter().position(|p| p.id == party.id).unwrap();
            self.parties[at] = party;
        }
    }

    fn waiting(&self, way: Way) -> impl Iterator<Item = &Party> {
        self.parties
            .iter()
            .filter(move |party| party.way == way && party.rest() > 0)
    }

    /// Whoever was passed did not fit, not even with what those behind got, and nothing was held.
    fn check_order(&self, before: &[Party], after: &[Party]) {
        let mut rooms = self.rooms.clone();
        let mut others_got = false;
        for (old, new) in before.iter().zip(after).rev() {
            if others_got && new.rest() > 0 {
                assert!(!new.fits(&rooms), "{new:?} was passed over");
                let last_day = self.starts_at - LAST_DAY;
                let was_held = old
                    .offer
                    .is_some_and(|held| held.until.min(last_day) > self.now);
                assert!(
                    !was_held || new.offer.is_none(),
                    "somebody passed {new:?} during its hold"
                );
                let part = rooms.free(pool_of(new.way));
                let served = new.accept_partial && new.finds_places(&rooms);
                assert!(!served || part < new.useful(), "{new:?} was not served");
            }
            others_got |= new.seats > old.seats;
            rooms.book(new, old);
        }
    }

    fn check(&self) {
        let (mut taken, mut waiting) = (Counts::default(), Counts::default());
        for party in &self.parties {
            assert!(party.seats >= 0 && party.seats <= party.wanted && party.least <= party.wanted);
            taken.move_by(&Counts::default(), &party.holds());
            waiting.move_by(&Counts::default(), &party.waits_for());
        }
        for kind in [PoolKind::InPerson, PoolKind::Online, PoolKind::Headset] {
            let room = self.rooms.get(kind).unwrap();
            assert!(room.taken <= room.capacity, "oversold: {room:?}");
            assert_eq!(
                (room.taken, room.waiting),
                (taken.of(kind), waiting.of(kind)),
                "{kind:?}"
            );
        }
        for held in self.parties.iter().filter_map(|party| party.offer) {
            let in_time = held.until <= self.starts_at - LAST_DAY && held.until > self.now;
            assert!(in_time, "held into the last day: {held:?}");
        }
        for way in [Way::InPerson, Way::Online] {
            let held: i32 = self
                .waiting(way)
                .filter_map(|party| party.offer)
                .map(|held| held.seats)
                .sum();
            assert!(
                held <= self.rooms.free(pool_of(way)),
                "what is held is not there"
            );
            let mut queue: Vec<&Party> = self.waiting(way).collect();
            queue.sort_by_key(|party| party.position);
            if let Some(head) = queue.iter().find(|party| party.finds_places(&self.rooms)) {
                assert!(!head.fits(&self.rooms), "seats are idle: {head:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(600)))]
    #[test]
    fn no_order_of_commands_oversells_drifts_idles_or_jumps(commands in prop::collection::vec(command(), 1..60)) {
        let mut session = Session::new();
        for command in &commands {
            session.obey(command);
            session.promote();
            session.check();
            // Nothing is left to do: the same rule again changes nothing.
            let before = session.parties.clone();
            session.promote();
            prop_assert_eq!(&before, &session.parties);
        }
    }
}

fn party(id: u128, seats: i32) -> Party {
    Party {
        id: Uuid::from_u128(id),
        counts: true,
        way: Way::InPerson,
        wanted: seats,
        seats: 0,
        extras: Extras::default(),
        accept_partial: false,
        least: 1,
        position: id as i64,
        offer: None,
        lapsed: 0,
    }
}

fn hall(capacity: i32, taken: i32) -> Rooms {
    let mut rooms = Rooms::default();
    let room = Room {
        capacity,
        taken,
        waiting: 0,
    };
    rooms.set(PoolKind::InPerson, room);
    rooms
}

fn seats(queue: &[Party]) -> Vec<i32> {
    queue.iter().map(|party| party.seats).collect()
}

#[test]
fn freed_seats_are_held_for_a_large_head_and_pass_it_when_the_hold_lapses() {
    let mut rooms = hall(30, 24);
    let mut queue = vec![party(1, 20), party(2, 4), party(3, 3)];
    let steps = serve(&mut rooms, &mut queue, 0, STARTS_AT);
    assert_eq!(steps, [(queue[0].id, Step::Offered)]);
    assert_eq!(
        queue[0].offer,
        Some(Held {
            seats: 6,
            until: HOLD
        })
    );
    serve(&mut rooms, &mut queue, HOLD - 1, STARTS_AT);
    assert_eq!(seats(&queue), [0, 0, 0]);
    serve(&mut rooms, &mut queue, HOLD, STARTS_AT);
    assert_eq!(seats(&queue), [0, 4, 0], "the next that fits, in order");
    assert_eq!((queue[0].lapsed, queue[0].offer), (6, None));
    // The same part is not offered again; a larger one is, with a new hold.
    rooms = hall(30, 24);
    serve(&mut rooms, &mut queue, HOLD + 1, STARTS_AT);
    assert_eq!(seats(&queue), [0, 4, 3]);
    rooms = hall(30, 20);
    serve(&mut rooms, &mut queue, HOLD + 2, STARTS_AT);
    assert_eq!(queue[0].offer.map(|held| held.seats), Some(10));
}

#[test]
fn a_group_takes_its_part_keeps_its_place_and_is_completed_before_others() {
    let mut rooms = hall(30, 24);
    let mut queue = vec![party(1, 20), party(2, 1)];
    serve(&mut rooms, &mut queue, 0, STARTS_AT);
    queue[0].accept(&mut rooms, 5).unwrap();
    assert_eq!((queue[0].seats, rooms.free(PoolKind::InPerson)), (6, 0));
    rooms = hall(30, 28);
    serve(&mut rooms, &mut queue, 9, STARTS_AT);
    assert_eq!(seats(&queue), [8, 0]);
    rooms = hall(30, 17);
    serve(&mut rooms, &mut queue, 9, STARTS_AT);
    assert_eq!(seats(&queue), [20, 1]);
}

#[test]
fn on_the_last_day_nothing_is_held() {
    let mut rooms = hall(30, 24);
    let mut queue = vec![party(1, 20), party(2, 4)];
    let last_day = STARTS_AT - LAST_DAY;
    serve(&mut rooms, &mut queue, last_day, STARTS_AT);
    assert_eq!(seats(&queue), [0, 4]);
    assert_eq!(queue[0].offer, None);
    // A hold that began before ends there.
    let mut queue = vec![party(1, 20), party(2, 4)];
    serve(&mut hall(30, 24), &mut queue, last_day - 60, STARTS_AT);
    assert_eq!(queue[0].offer.map(|held| held.until), Some(last_day));
}

#[test]
fn who_waits_for_a_headset_does_not_stop_others() {
    let mut rooms = hall(30, 10);
    let none_left = Room {
        capacity: 1,
        taken: 1,
        waiting: 0,
    };
    rooms.set(PoolKind::Headset, none_left);
    let mut queue = vec![party(1, 2), party(2, 4)];
    queue[0].extras.headset = 1;
    serve(&mut rooms, &mut queue, 0, STARTS_AT);
    assert_eq!(seats(&queue), [0, 4]);
    assert_eq!(queue[0].offer, None);
}

//! The counts of all doors, in memory: they outlive the page they were made on, go out when the signal is back, and nothing of them
//! is ever stored on the phone.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use api_types::listening::{CheckIns, DoorList};
use api_types::{ListeningSessionId, ProblemKind, SignUpId, StaffId};
use uuid::Uuid;
use wasm_bindgen::JsValue;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::tally::Tally;
use crate::api::{Failure, hosting as api};
use crate::staff::browser::{use_seconds, use_window_events};
use crate::staff::desk::Unsent;

/// Seconds between two attempts to send.
const AGAIN: u32 = 10;

/// The doors.
#[derive(Clone, Default, PartialEq)]
pub struct Doors {
    tallies: HashMap<ListeningSessionId, Tally>,
    failures: HashMap<ListeningSessionId, Failure>,
}

/// What happens at a door.
pub enum Turn {
    /// The list is asked for.
    Ask,
    /// It arrived.
    Arrived(DoorList),
    /// It did not.
    Failed(Failure),
    /// More came, or a slip is taken back.
    Count(Uuid, Option<SignUpId>, i64),
    /// Counts go out.
    TakeOff,
    /// They arrived.
    Landed(CheckIns, DoorList),
    /// Nobody knows whether they arrived.
    Lost(Failure),
}

impl Reducible for Doors {
    type Action = (ListeningSessionId, Turn);

    fn reduce(self: Rc<Self>, (id, turn): Self::Action) -> Rc<Self> {
        let mut next = (*self).clone();
        let tally = next.tallies.entry(id).or_default();
        match turn {
            Turn::Ask => tally.ask(),
            Turn::Arrived(list) => {
                tally.arrived(list);
                next.failures.remove(&id);
            }
            Turn::Failed(why) => {
                next.failures.insert(id, why);
            }
            Turn::Count(nonce, sign_up, more) => {
                tally.count(nonce, sign_up, more);
            }
            Turn::TakeOff => {
                tally.take_off();
            }
            Turn::Landed(heap, answer) => {
                tally.landed(&heap, &answer);
                next.failures.remove(&id);
            }
            Turn::Lost(why) => {
                tally.lost();
                next.failures.insert(id, why);
            }
        }
        Rc::new(next)
    }
}

/// The doors, as pages hold them.
#[derive(Clone, PartialEq)]
pub struct Book {
    doors: Option<UseReducerHandle<Doors>>,
    away: bool,
    ended: Callback<()>,
}

impl Book {
    /// Counts that no server has acknowledged.
    pub fn unsent(&self) -> usize {
        let doors = self.doors.iter();
        doors
            .flat_map(|doors| doors.tallies.values())
            .map(Tally::unsent)
            .sum()
    }

    /// The door of a session.
    pub fn tally(&self, id: ListeningSessionId) -> Tally {
        let found = self.doors.as_ref().and_then(|doors| doors.tallies.get(&id));
        found.cloned().unwrap_or_default()
    }

    /// Why the door was not reached the last time.
    pub fn failure(&self, id: ListeningSessionId) -> Option<Failure> {
        self.doors.as_ref()?.failures.get(&id).copied()
    }

    /// Asks who is expected. The server writes that to the log.
    pub fn open(&self, id: ListeningSessionId) {
        let Some(doors) = self.doors.clone() else {
            return;
        };
        let ended = self.ended.clone();
        doors.dispatch((id, Turn::Ask));
        spawn_local(async move {
            match api::door(id).await {
                Ok(list) => doors.dispatch((id, Turn::Arrived(list))),
                Err(why) if why.is(ProblemKind::LoginRequired) => ended.emit(()),
                Err(why) => doors.dispatch((id, Turn::Failed(why))),
            }
        });
    }

    /// Writes a count down.
    pub fn count(&self, id: ListeningSessionId, sign_up: Option<SignUpId>, more: i64) {
        if let (Some(doors), Some(nonce)) = (&self.doors, nonce()) {
            doors.dispatch((id, Turn::Count(nonce, sign_up, more)));
        }
    }

    /// Sends what waits, a heap a door.
    fn send(&self) {
        let Some(doors) = self.doors.as_ref().filter(|_| !self.away) else {
            return;
        };
        for (id, tally) in &doors.tallies {
            let id = *id;
            let Some(heap) = tally.clone().take_off() else {
                continue;
            };
            doors.dispatch((id, Turn::TakeOff));
            let (doors, ended) = (doors.clone(), self.ended.clone());
            spawn_local(async move {
                match api::check_in(id, &heap).await {
                    Ok(answer) => doors.dispatch((id, Turn::Landed(heap, answer))),
                    Err(why) => {
                        doors.dispatch((id, Turn::Lost(why)));
                        if why.is(ProblemKind::LoginRequired) {
                            ended.emit(());
                        }
                    }
                }
            });
        }
    }
}

/// UUID version 4 of the browser's own randomness; none where there is none.
pub fn nonce() -> Option<Uuid> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

thread_local! {
    /// Counts that were not sent when the login ended: the same person finds them again after logging in.
    static KEPT: RefCell<Option<(StaffId, Doors)>> = const { RefCell::new(None) };
}

impl Doors {
    /// What this person left behind. What somebody else left is dropped.
    fn found(person: StaffId) -> Self {
        let kept = KEPT.with(|kept| kept.borrow_mut().take());
        let mut doors = kept
            .filter(|(owner, _)| *owner == person)
            .map(|(_, doors)| doors)
            .unwrap_or_default();
        doors.tallies.values_mut().for_each(Tally::lost);
        doors
    }

    fn keep(&self, person: StaffId) {
        let unsent = self.tallies.values().any(|tally| tally.unsent() > 0);
        let kept = unsent.then(|| (person, self.clone()));
        KEPT.with(|slot| *slot.borrow_mut() = kept);
    }
}

/// Forgets what was not sent: the person left on purpose.
pub fn forget() {
    KEPT.with(|kept| *kept.borrow_mut() = None);
}

/// Keeps the doors: sends at once, again every few seconds and when the signal returns, and warns before the page is closed. `away`: nobody
/// is logged in at the moment, so counts wait.
#[hook]
pub fn use_book(person: StaffId, away: bool, ended: &Callback<()>, unsent: &Rc<Unsent>) -> Book {
    let doors = use_reducer(|| Doors::found(person));
    let book = Book {
        doors: Some(doors.clone()),
        away,
        ended: ended.clone(),
    };
    let waiting = book.unsent();
    use_effect_with(doors, move |doors| doors.keep(person));
    {
        // A new count goes out at once; one that failed waits for the clock.
        let book = book.clone();
        use_effect_with((waiting, away), move |(waiting, _)| {
            if *waiting > 0 {
                book.send();
            }
        });
    }
    let seconds = use_mut_ref(|| 0_u32);
    let tick = use_callback(book.clone(), move |(), book| {
        let mut seconds = seconds.borrow_mut();
        *seconds += 1;
        if seconds.is_multiple_of(AGAIN) {
            book.send();
        }
    });
    use_seconds(tick);
    let online = use_callback(book.clone(), |_: Event, book| book.send());
    use_window_events(&["online"], online);
    let leaving = use_callback(
        (waiting, unsent.clone()),
        |event: Event, (waiting, unsent)| {
            if *waiting > 0 || unsent.get() {
                event.prevent_default();
                // Browsers of before 2023 look at this one.
                let _ =
                    js_sys::Reflect::set(&event, &"returnValue".into(), &JsValue::from_str(" "));
            }
        },
    );
    use_window_events(&["beforeunload"], leaving);
    book
}

/// The doors that this page belongs to.
#[hook]
pub fn use_the_book() -> Book {
    use_context::<Book>().unwrap_or_else(|| Book {
        doors: None,
        away: true,
        ended: Callback::noop(),
    })
}

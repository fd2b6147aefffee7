//! Asking the server from time to time, as long as somebody is at the desk.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::staff::browser::{self, use_seconds, use_window_events};
use crate::staff::idle::Presence;

/// What shows that somebody is here.
const SIGNS: &[&str] = &[
    "keydown",
    "pointerdown",
    "pointermove",
    "wheel",
    "visibilitychange",
];

/// Who is at the desk.
#[derive(Clone)]
pub struct Watch {
    presence: Rc<RefCell<Presence>>,
    away: bool,
}

impl PartialEq for Watch {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.presence, &other.presence) && self.away == other.away
    }
}

impl Watch {
    /// Whether it is worth asking the server: somebody is logged in, sees the page and was here not long ago.
    fn is_kept(&self) -> bool {
        let now = browser::now();
        !self.away && !browser::is_hidden() && self.presence.borrow().watches(now)
    }
}

/// Notices whether somebody is here. `away`: nobody is logged in at the moment.
#[hook]
pub fn use_watch(away: bool) -> Watch {
    let presence = use_memo((), |()| RefCell::new(Presence::at(browser::now())));
    let sign = use_callback((), {
        let presence = Rc::clone(&presence);
        move |_: Event, ()| {
            if !browser::is_hidden() {
                presence.replace(Presence::at(browser::now()));
            }
        }
    });
    use_window_events(SIGNS, sign);
    Watch { presence, away }
}

/// Calls back every so many seconds while somebody watches.
#[hook]
pub fn use_poll(every: u32, ask: Callback<()>) {
    let watch = use_context::<Watch>();
    let seconds = use_mut_ref(|| 0_u32);
    let tick = use_callback((watch, ask), move |(), (watch, ask)| {
        let mut seconds = seconds.borrow_mut();
        *seconds += 1;
        let due = *seconds >= every;
        if due && watch.as_ref().is_some_and(Watch::is_kept) {
            *seconds = 0;
            ask.emit(());
        }
    });
    use_seconds(tick);
}

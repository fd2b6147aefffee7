//! The clock of the unit key: it counts down in the bar and closes the key when nobody is here.

use std::cell::RefCell;
use std::rc::Rc;

use i18n::Arg;
use yew::prelude::*;

use super::access::Closed;
use super::browser::{self, use_seconds, use_window_events};
use super::idle::{Presence, countdown};
use crate::text::use_text;
use crate::ui::Icon;

/// What shows that somebody is here, or is gone.
const SIGNS: &[&str] = &[
    "keydown",
    "pointerdown",
    "pointermove",
    "wheel",
    "visibilitychange",
    "pagehide",
];

/// Below this, the clock says so aloud.
const SOON: u64 = 60_000;

/// What the clock is told.
#[derive(PartialEq, Properties)]
pub struct KeyClockProps {
    /// Closes the key.
    pub close: Callback<Closed>,
}

/// The clock.
#[component]
pub fn KeyClock(props: &KeyClockProps) -> Html {
    let text = use_text();
    let presence = use_memo((), |()| RefCell::new(Presence::at(browser::now())));
    let left = use_state_eq(|| presence.borrow().left(browser::now()));
    let look = use_callback(props.close.clone(), {
        let (presence, left) = (Rc::clone(&presence), left.setter());
        move |(), close| {
            let now = presence.borrow().left(browser::now());
            left.set(now.div_ceil(1000) * 1000);
            if now == 0 {
                close.emit(Closed::Idle);
            }
        }
    });
    let sign = use_callback((look.clone(), props.close.clone()), {
        let presence = Rc::clone(&presence);
        move |event: Event, (look, close)| {
            let now = browser::now();
            match event.type_().as_str() {
                // A page that is kept for the back button must not keep what was open.
                "pagehide" => close.emit(Closed::Idle),
                "visibilitychange" if browser::is_hidden() => presence.borrow_mut().hide(now),
                "visibilitychange" => {
                    presence.borrow_mut().show(now);
                    look.emit(());
                }
                _ => presence.borrow_mut().touch(now),
            }
        }
    });
    use_window_events(SIGNS, sign);
    use_seconds(look);
    let time = countdown(*left);
    html! {
        <span class="row">
            <Icon name="open" />
            <span class="nowrap">
                { text.t("staff-key-open") }{ " " }
                <span class="soft num" role="timer">{ "· " }{ text.t_with("staff-key-closes", &[("time", Arg::from(&time))]) }</span>
            </span>
            <span class="hide" role="status">
                if *left < SOON { { text.t("staff-key-soon") } }
            </span>
        </span>
    }
}

//! Listens to the keyboard for a page of the hosts' desk.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::keys::{self, HostWish};
use crate::staff::browser::{self, use_window_events};
use crate::staff::letters;

/// Tells a page what its keys wish. `on_wish` must be stable.
#[hook]
pub fn use_host_keys(on_wish: Callback<HostWish>) {
    let after_g = use_memo((), |()| Cell::new(false));
    let hear = use_callback(on_wish, move |event: Event, on_wish| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        if held || event.is_composing() || belongs_to_the_browser(event) {
            return;
        }
        let key = event.key();
        if key == "Shift" || letters::is_off(&key) {
            return;
        }
        match keys::read(&key, after_g.replace(false)) {
            Some(HostWish::Wait) => after_g.set(true),
            Some(wish) => {
                // Moving through rows must not scroll; everything else is no key of the browser.
                event.prevent_default();
                on_wish.emit(wish);
            }
            None => {}
        }
    });
    use_window_events(&["keydown"], hear);
}

fn belongs_to_the_browser(event: &KeyboardEvent) -> bool {
    // Desk, session and tab listen to the same key, so a default that one of them prevented says nothing.
    if browser::in_dialog() {
        return true;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let name = target.map(|target| target.tag_name().to_ascii_lowercase());
    match name.as_deref() {
        Some("textarea" | "input" | "select") => true,
        Some("a" | "button" | "summary") => matches!(event.key().as_str(), "Enter" | " "),
        _ => false,
    }
}

//! Listens to the keyboard for a page of the desk.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::keys::{self, Place, Press, Wish};
use crate::staff::browser::{self, use_window_events};
use crate::staff::letters;

/// The id of the field for an answer.
pub const ANSWER_FIELD: &str = "answer";
/// The id of the button that sends it.
pub const SEND_BUTTON: &str = "answer-send";

/// Tells a page what its keys wish. `on_wish` must be stable.
#[hook]
pub fn use_keys(place: Place, on_wish: Callback<Wish>) {
    let after_g = use_memo((), |()| Cell::new(false));
    let hear = use_callback(on_wish, move |event: Event, on_wish| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        // A held modifier is the first half of something else.
        let key = event.key();
        if matches!(key.as_str(), "Shift" | "Control" | "Alt" | "Meta") {
            return;
        }
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        if !held && letters::is_off(&key) {
            return;
        }
        let press = Press {
            key: &key,
            control: event.ctrl_key() || event.meta_key(),
            alt: event.alt_key(),
            composing: event.is_composing(),
        };
        let wish = keys::read(whereabouts(place, event), press, after_g.replace(false));
        match wish {
            Some(Wish::Wait) => after_g.set(true),
            Some(wish) => {
                event.prevent_default();
                on_wish.emit(wish);
            }
            None => {}
        }
    });
    use_window_events(&["keydown"], hear);
}

/// Where the key was really pressed: fields, dialogs and pressed buttons belong to the browser.
fn whereabouts(place: Place, event: &KeyboardEvent) -> Place {
    if browser::in_dialog() || event.default_prevented() {
        return Place::Elsewhere;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(target) = target else { return place };
    match target.tag_name().to_ascii_lowercase().as_str() {
        "textarea" if target.id() == ANSWER_FIELD => Place::AnswerField,
        "textarea" | "input" | "select" => Place::Elsewhere,
        "a" | "button" | "summary" if matches!(event.key().as_str(), "Enter" | " ") => {
            Place::Elsewhere
        }
        _ => place,
    }
}

//! Keys of one sign: who speaks to the computer, or slips on the keyboard, switches them off. Remembered for this tab.

use web_sys::{HtmlInputElement, Storage};
use yew::prelude::*;

use crate::text::use_text;

const OFF: &str = "letters-off";

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Whether a letter, a digit or a sign does something by itself.
pub fn are_on() -> bool {
    let off = storage().and_then(|storage| storage.get_item(OFF).ok()?);
    off.is_none()
}

/// Whether a key is one sign, and such keys are off.
pub fn is_off(key: &str) -> bool {
    key.chars().count() == 1 && !are_on()
}

fn switch(on: bool) {
    let Some(storage) = storage() else { return };
    // Where nothing may be kept, the keys stay as they are.
    let _ = if on {
        storage.remove_item(OFF)
    } else {
        storage.set_item(OFF, "1")
    };
}

/// The switch.
#[component]
pub fn Letters() -> Html {
    let text = use_text();
    let on = use_state_eq(are_on);
    let onchange = {
        let on = on.setter();
        move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                switch(input.checked());
                on.set(are_on());
            }
        }
    };
    html! {
        <label class="tick"><input type="checkbox" checked={*on} {onchange} /><span>{ text.t("staff-keys-letters") }</span></label>
    }
}

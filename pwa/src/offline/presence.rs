//! The page's clocks and ears: alarms, listeners on the window. Each stops when it is dropped.

use wasm_bindgen::prelude::*;
use web_sys::Event;

/// Seconds since 1970, for what may be an hour old.
pub fn now() -> f64 {
    js_sys::Date::now() / 1_000.0
}

/// A running clock; dropping it stops it.
pub struct Alarm {
    id: i32,
    _ring: Closure<dyn FnMut()>,
}

impl Alarm {
    /// Rings once after so many milliseconds.
    pub fn after(milliseconds: i32, ring: impl FnMut() + 'static) -> Option<Self> {
        let ring = Closure::<dyn FnMut()>::new(ring);
        let id = web_sys::window()?
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                ring.as_ref().unchecked_ref(),
                milliseconds,
            )
            .ok()?;
        Some(Self { id, _ring: ring })
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}

/// A listener on the window; dropping it removes it.
pub struct Listener {
    event: &'static str,
    heard: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Calls back at every such event.
    pub fn on(event: &'static str, mut heard: impl FnMut() + 'static) -> Option<Self> {
        Self::with(event, move |_| heard())
    }

    /// The browser's own question before the page is closed; "Leave this page" passes it by.
    pub fn ask_before_closing() -> Option<Self> {
        Self::with("beforeunload", |event| event.prevent_default())
    }

    /// The same, with what happened.
    pub fn with(event: &'static str, heard: impl FnMut(Event) + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut(Event)>::new(heard);
        web_sys::window()?
            .add_event_listener_with_callback(event, heard.as_ref().unchecked_ref())
            .ok()?;
        Some(Self { event, heard })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback(
                self.event,
                self.heard.as_ref().unchecked_ref(),
            );
        }
    }
}

/// 0 to 255, only to spread retries.
pub fn chance() -> u8 {
    (js_sys::Math::random() * 255.0) as u8
}

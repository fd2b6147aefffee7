//! What the console needs of its window: address, title, clock, listeners. Nothing is stored.

use js_sys::Date;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlDialogElement, HtmlElement, Window};
use yew::prelude::*;

use super::route::{self, Route};
use crate::offline::presence::Listener;

fn window() -> Option<Window> {
    web_sys::window()
}

/// The page's document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Milliseconds of the device's clock.
pub fn now() -> u64 {
    // Milliseconds since 1970 are a positive whole number far below 2^53.
    Date::now() as u64
}

/// True when nobody can see the tab.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// The page that the address bar names.
pub fn here() -> Route {
    let path = window().and_then(|window| window.location().pathname().ok());
    Route::parse(path.as_deref().unwrap_or("/"))
}

/// Puts a page into the address bar and the history; over the present entry when it is only another name of it.
pub fn record(route: Route, replace: bool) {
    let Some(window) = window() else { return };
    let query = window.location().search().unwrap_or_default();
    let address = route::address(route, &query);
    let path = window.location().pathname().unwrap_or_default();
    if replace && path == route.path() {
        // What a page wrote behind its path stays.
        return;
    }
    let Ok(history) = window.history() else {
        return;
    };
    // A refusal leaves an outdated address, nothing else.
    let _ = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

/// The query of this page's address.
pub fn query() -> String {
    let search = window().and_then(|window| window.location().search().ok());
    search.unwrap_or_default()
}

/// Writes into the address of this page what it is narrowed to, beside the language.
pub fn narrow(parts: &str) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
    let address = match route::asked_language(&query()) {
        Some(tag) => format!("{path}?lang={tag}&{parts}"),
        None => format!("{path}?{parts}"),
    };
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Loads this page again in another language.
pub fn speak(tag: &str) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
    let _ = window.location().set_href(&format!("{path}?lang={tag}"));
}

/// The tab's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// What the tab's title is.
pub fn title() -> String {
    document()
        .map(|document| document.title())
        .unwrap_or_default()
}

/// Takes everything off the page, after a fault of ours: what was open must not stay on the screen. The boot script says what happened.
pub fn wipe() {
    let app = document().and_then(|document| document.get_element_by_id("app"));
    if let Some(app) = app {
        app.set_text_content(None);
    }
}

/// Copies a short text that is no secret, such as a case number.
pub fn copy(words: &str) {
    if let Some(window) = window() {
        // Not there on plain HTTP; then nothing is copied and the number stays in sight.
        let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
        if clipboard.is_ok_and(|value| !value.is_undefined()) {
            let _ = window.navigator().clipboard().write_text(words);
        }
    }
}

/// Presses a button, as a click does.
pub fn press(id: &str) {
    let button = document().and_then(|document| document.get_element_by_id(id));
    if let Some(Ok(button)) = button.map(|element| element.dyn_into::<HtmlElement>()) {
        button.click();
    }
}

/// True on a Mac, where people look for the Command key.
pub fn is_mac() -> bool {
    window()
        .and_then(|window| window.navigator().user_agent().ok())
        .is_some_and(|agent| agent.contains("Mac"))
}

/// The element with the focus; none when it is on the page itself.
pub fn focused() -> Option<Element> {
    let document = document()?;
    let element = document.active_element()?;
    let body = document.body()?;
    (&element != body.unchecked_ref::<Element>()).then_some(element)
}

/// True while the focus is in the page below the bar.
pub fn in_content() -> bool {
    focused().is_some_and(|element| element.closest("#content").ok().flatten().is_some())
}

/// Scrolls a row sideways so that one of its elements stands in the middle of it; the page stays where it is.
pub fn reveal(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let element = found.and_then(|found| found.dyn_into::<HtmlElement>().ok());
    let Some(element) = element else { return };
    let row = element.parent_element();
    let Some(row) = row.and_then(|row| row.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let start = element.offset_left() - row.offset_left();
    row.set_scroll_left(start - (row.client_width() - element.offset_width()) / 2);
}

/// True while a dialog is open.
pub fn in_dialog() -> bool {
    document().is_some_and(|document| {
        document
            .query_selector("dialog[open]")
            .ok()
            .flatten()
            .is_some()
    })
}

/// Opens a dialog above the page. What it hands over closes it: then the focus is back where it was.
pub fn show_dialog(dialog: &NodeRef) -> impl FnOnce() + use<> {
    let dialog = dialog.cast::<HtmlDialogElement>();
    if let Some(dialog) = &dialog {
        let _ = dialog.show_modal();
    }
    move || {
        if let Some(dialog) = dialog {
            dialog.close();
        }
    }
}

/// Hears events of the window (they bubble up from the whole page) while the component stands. `hear` must be stable.
#[hook]
pub fn use_window_events(kinds: &'static [&'static str], hear: Callback<Event>) {
    use_effect_with(hear, move |hear| {
        let listen = |kind: &&'static str| {
            let hear = hear.clone();
            Listener::with(kind, move |event| hear.emit(event))
        };
        let listeners: Vec<Option<Listener>> = kinds.iter().map(listen).collect();
        move || drop(listeners)
    });
}

/// A clock that ticks until it is dropped.
struct Ticker {
    id: i32,
    _closure: Closure<dyn Fn()>,
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let Some(window) = window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}

/// Ticks once a second while the component stands. `tick` must be stable.
#[hook]
pub fn use_seconds(tick: Callback<()>) {
    use_effect_with(tick, move |tick| {
        let tick = tick.clone();
        let closure = Closure::<dyn Fn()>::new(move || tick.emit(()));
        let ticker = window().and_then(|window| {
            let function = closure.as_ref().unchecked_ref();
            let id = window
                .set_interval_with_callback_and_timeout_and_arguments_0(function, 1000)
                .ok()?;
            Some(Ticker {
                id,
                _closure: closure,
            })
        });
        move || drop(ticker)
    });
}

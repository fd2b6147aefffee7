//! The page's words: one catalogue, looked up by key; dates and days in the page's language.

use std::rc::Rc;

use api_types::Day;
use i18n::{Arg, Catalogue, Locale};
use yew::prelude::*;

/// The words of the page's language.
#[derive(Clone)]
pub struct Text(Rc<Catalogue>);

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Text {
    /// Reads a catalogue.
    pub fn new(locale: Locale, source: &str) -> Self {
        Self(Rc::new(Catalogue::new(locale, source)))
    }

    /// The text under a key.
    pub fn t(&self, key: &str) -> String {
        self.0.text(key)
    }

    /// The text under a key with its placeables filled in.
    pub fn t_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.0.text_with(key, args)
    }

    /// The text under a key, if the catalogue has it.
    pub fn maybe(&self, key: &str) -> Option<String> {
        self.0.has(key).then(|| self.0.text(key))
    }

    /// The page's language.
    pub fn locale(&self) -> Locale {
        self.0.locale()
    }

    /// A day in words: weekday, day and month of the Gregorian calendar. The ISO date where no browser is.
    pub fn day(&self, day: &Day) -> String {
        in_words(self.locale(), &day.0).unwrap_or_else(|| day.0.clone())
    }
}

/// The words of the page that this component is on.
#[hook]
pub fn use_text() -> Text {
    use_context::<Text>().unwrap_or_else(|| Text::new(Locale::default(), ""))
}

#[cfg(not(target_arch = "wasm32"))]
fn in_words(_: Locale, _: &str) -> Option<String> {
    None
}

/// `fa` would turn to the Persian calendar and `th` to the Buddhist year; both calendars would send people on the wrong day.
#[cfg(target_arch = "wasm32")]
fn in_words(locale: Locale, iso: &str) -> Option<String> {
    use wasm_bindgen::JsValue;

    let date = js_sys::Date::new(&JsValue::from_str(&format!("{iso}T12:00:00Z")));
    if date.get_time().is_nan() {
        return None;
    }
    let options = js_sys::Object::new();
    for (name, value) in [
        ("calendar", "gregory"),
        ("timeZone", "UTC"),
        ("weekday", "long"),
        ("month", "long"),
        ("day", "numeric"),
    ] {
        js_sys::Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    let text = date.to_locale_date_string(locale.tag(), &options);
    Some(text.into())
}

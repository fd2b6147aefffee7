//! Times of sessions in the session's own zone and the page's language; Gregorian calendar and Latin digits.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::text::Text;

fn words(text: &Text, date: &Date, options: &[(&str, &str)]) -> Option<String> {
    words_in(text.locale().tag(), date, options)
}

fn words_in(tag: &str, date: &Date, options: &[(&str, &str)]) -> Option<String> {
    if date.get_time().is_nan() {
        return None;
    }
    let wanted = Object::new();
    for (name, value) in [("calendar", "gregory"), ("numberingSystem", "latn")]
        .iter()
        .chain(options)
    {
        Reflect::set(&wanted, &(*name).into(), &(*value).into()).ok()?;
    }
    // An unknown zone is a RangeError; the caller then shows what the server sent.
    let make = Reflect::get(date, &"toLocaleString".into()).ok()?;
    let said = make
        .dyn_ref::<js_sys::Function>()?
        .call2(date, &tag.into(), &wanted)
        .ok()?;
    said.as_string()
}

fn instant(rfc3339: &str) -> Date {
    Date::new(&JsValue::from_str(rfc3339))
}

/// This moment on the wire.
pub fn now() -> String {
    String::from(Date::new_0().to_iso_string())
}

/// What the clock on the wall of a zone shows now: `2026-12-01T18:30`; empty for a zone that nobody knows.
pub fn on_the_wall_now(zone: &str) -> String {
    let parts = [
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("hourCycle", "h23"),
        ("timeZone", zone),
    ];
    // Swedish writes a day as it is written on the wire.
    let said = words_in("sv-SE", &Date::new_0(), &parts).unwrap_or_default();
    said.replacen(' ', "T", 1)
}

/// Milliseconds since 1970 of an instant on the wire.
pub fn millis(rfc3339: &str) -> Option<u64> {
    let time = instant(rfc3339).get_time();
    // Positive and far below 2^53.
    (time > 0.0).then_some(time as u64)
}

/// `Tue, Dec 1, 6:30 PM PST`. The zone's short name is the English one that stands on every clock of the city: other languages would write
/// a distance from Greenwich, with its sign on the wrong side.
pub fn when(text: &Text, rfc3339: &str, zone: &str) -> String {
    let date = instant(rfc3339);
    let name = zone_name(&date, zone).map(|name| format!(" \u{2068}{name}\u{2069}"));
    words(
        text,
        &date,
        &[
            ("timeZone", zone),
            ("weekday", "short"),
            ("year", "numeric"),
            ("month", "short"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "2-digit"),
        ],
    )
    .map(|said| said + &name.unwrap_or_default())
    .unwrap_or_else(|| rfc3339.to_owned())
}

fn zone_name(date: &Date, zone: &str) -> Option<String> {
    let parts = [
        ("timeZone", zone),
        ("timeZoneName", "short"),
        ("hour", "numeric"),
    ];
    let said = words_in("en-US", date, &parts)?;
    said.rsplit(' ').next().map(str::to_owned)
}

/// `6:30 PM`.
pub fn time(text: &Text, rfc3339: &str, zone: &str) -> String {
    words(
        text,
        &instant(rfc3339),
        &[
            ("timeZone", zone),
            ("hour", "numeric"),
            ("minute", "2-digit"),
        ],
    )
    .unwrap_or_else(|| rfc3339.to_owned())
}

/// A time on the hall's wall that has no zone yet: `Tue, Dec 1, 6:30 PM`.
pub fn on_the_wall(text: &Text, local: &str) -> String {
    words(
        text,
        &instant(&format!("{local}:00Z")),
        &[
            ("timeZone", "UTC"),
            ("weekday", "short"),
            ("year", "numeric"),
            ("month", "short"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "2-digit"),
        ],
    )
    .unwrap_or_else(|| local.to_owned())
}

/// A day: `Dec 1, 2026`.
pub fn day(text: &Text, iso: &str) -> String {
    words(
        text,
        &instant(&format!("{iso}T12:00:00Z")),
        &[
            ("timeZone", "UTC"),
            ("year", "numeric"),
            ("month", "short"),
            ("day", "numeric"),
        ],
    )
    .unwrap_or_else(|| iso.to_owned())
}

/// The city's zone, as the page says; that of this device if it does not.
pub fn city_zone() -> String {
    let body = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body());
    body.and_then(|body| body.get_attribute("data-zone"))
        .unwrap_or_else(own_zone)
}

fn own_zone() -> String {
    let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &Object::new());
    Reflect::get(&format.resolved_options(), &"timeZone".into())
        .ok()
        .and_then(|zone| zone.as_string())
        .unwrap_or_else(|| "UTC".to_owned())
}

//! Where no browser is nothing rings and nothing is heard.

/// No clock here.
pub fn now() -> f64 {
    0.0
}

/// A clock that never rings.
pub struct Alarm;

impl Alarm {
    /// There is none.
    pub fn after(_: i32, _: impl FnMut() + 'static) -> Option<Self> {
        None
    }
}

/// As in the browser: dropping is what stops it.
impl Drop for Alarm {
    fn drop(&mut self) {}
}

/// A listener that never hears.
pub struct Listener;

impl Drop for Listener {
    fn drop(&mut self) {}
}

impl Listener {
    /// There is no window.
    pub fn on(_: &'static str, _: impl FnMut() + 'static) -> Option<Self> {
        None
    }

    /// Nothing closes here.
    pub fn ask_before_closing() -> Option<Self> {
        None
    }
}

/// No chance where nothing is sent.
pub fn chance() -> u8 {
    0
}

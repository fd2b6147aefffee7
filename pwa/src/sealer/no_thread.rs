//! Where no browser is (server rendering, native tests) there is no worker: every call is refused.

/// What the worker said.
#[expect(dead_code, reason = "no worker speaks where no browser is")]
pub enum Heard<'a> {
    /// A message.
    Bytes(&'a [u8]),
    /// It died.
    Death,
}

/// A worker that never runs.
pub struct Thread;

impl Thread {
    /// There is none.
    pub fn start(_: impl Fn(Heard<'_>) + Clone + 'static) -> Option<Self> {
        None
    }

    /// Nobody is there to take it.
    pub fn post(&self, _: &[u8]) -> bool {
        false
    }
}

/// Nothing is sealed here: the text as it is.
pub fn normalized(text: &str) -> String {
    text.to_owned()
}

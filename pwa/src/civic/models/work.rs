//! Work that stands where a mail address would.

/// What a script needs to work for a form. Fields: `work_token` (hidden), `work_counter` (hidden, empty until the work is done).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkView {
    /// The server's challenge.
    pub token: String,
    /// How many zero bits.
    pub bits: u8,
    /// What the work is bound to.
    pub on: String,
    /// A mail address does as well.
    pub by_mail: bool,
}

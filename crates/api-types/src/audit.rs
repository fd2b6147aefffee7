//! What is written into the append-only log. Never content, names or addresses.

use serde::{Deserialize, Serialize};

/// What somebody did. The number is part of the log's byte format and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u16)]
pub enum AuditAction {
    /// A report was stored (no actor, no hour; appended in one daily shuffled batch).
    ReportStored = 1,
    /// A ciphertext was fetched: narrative.
    NarrativeFetched = 2,
    /// A ciphertext was fetched: contact.
    ContactFetched = 3,
    /// A ciphertext was fetched: immigration box.
    ImmigrationStatusFetched = 4,
    /// Messages were fetched.
    MessagesFetched = 5,
    /// A unit answered.
    AnswerSent = 6,
    /// The reporter withdrew.
    Withdrawn = 7,
    /// The reporter cancelled a withdrawal.
    WithdrawalCancelled = 8,
    /// The reporter erased the immigration box.
    ImmigrationStatusErased = 9,
    /// Row keys were destroyed.
    Shredded = 10,
    /// A login succeeded.
    LoggedIn = 11,
    /// A login was refused.
    LoginRefused = 12,
    /// A person logged out, or was logged out.
    LoggedOut = 13,
    /// A staff account was made.
    StaffAdded = 14,
    /// A staff account was disabled.
    StaffDisabled = 15,
    /// A new directory was published.
    DirectoryPublished = 16,
    /// A host opened the list of people who signed up for a session.
    DoorListOpened = 17,
    /// The roster of a group was opened, by a host or, with no actor, by its code.
    RosterOpened = 18,
    /// A session was published, moved or called off.
    SessionChanged = 19,
    /// The row key of a session's people was destroyed.
    SignUpsShredded = 20,
    /// A host read how to reach a group that asked for a session.
    RequestContactOpened = 21,
}

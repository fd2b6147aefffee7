//! What a letter tells: its words, its name in the outbox, how long it is true, and which calendar entry goes with it.

use api_types::listening::Need;

use super::Listening;
use super::store::{need_decision, session, sign_up};
use crate::calendar::Method;

/// What the occasions of reminders begin with.
pub(super) const REMINDER: &str = "reminder/";

/// What a letter tells.
pub(super) enum News {
    /// Open the link, or the seats go.
    Confirm,
    /// Open the link, so that this address is written to; the seats stay either way.
    ConfirmAddress,
    /// All seats are there.
    Registered,
    /// All seats are waited for.
    Waiting { place: u32, ahead: u32 },
    /// The rest of the seats came.
    Promoted,
    /// A part of the seats came.
    Part,
    /// A part is held.
    Offered,
    /// Another number of seats.
    Changed,
    /// Given back by the person.
    GivenBack,
    /// The session moved.
    Moved,
    /// The session was called off.
    CalledOff,
    /// A need will be met.
    NeedConfirmed(Need),
    /// A need will not be met.
    NeedDeclined(Need),
    /// It is soon.
    Reminder(&'static str),
}

impl News {
    /// Its name in the outbox.
    pub(super) fn word(&self) -> &'static str {
        match self {
            // The same question, asked once at a revision.
            Self::Confirm | Self::ConfirmAddress => "confirm",
            Self::Registered => "registered",
            Self::Waiting { .. } => "waiting",
            Self::Promoted => "promoted",
            Self::Part => "part",
            Self::Offered => "offered",
            Self::Changed => "changed",
            Self::GivenBack => "given-back",
            Self::Moved => "moved",
            Self::CalledOff => "called-off",
            Self::NeedConfirmed(_) => "need-confirmed",
            Self::NeedDeclined(_) => "need-declined",
            Self::Reminder(_) => "reminder",
        }
    }

    /// The keys of subject and text.
    pub(super) fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::Confirm => ("letters-confirm-subject", "letters-confirm-body"),
            Self::ConfirmAddress => ("letters-confirm-subject", "letters-confirm-address-body"),
            Self::Registered => ("letters-registered-subject", "letters-registered-body"),
            Self::Waiting { .. } => ("letters-waiting-subject", "letters-waiting-body"),
            Self::Promoted => ("letters-promoted-subject", "letters-promoted-body"),
            Self::Part => ("letters-part-subject", "letters-part-body"),
            Self::Offered => ("letters-offered-subject", "letters-offered-body"),
            Self::Changed => ("letters-changed-subject", "letters-changed-body"),
            Self::GivenBack => ("letters-given-back-subject", "letters-given-back-body"),
            Self::Moved => ("letters-moved-subject", "letters-moved-body"),
            Self::CalledOff => ("letters-called-off-subject", "letters-called-off-body"),
            Self::NeedConfirmed(_) => (
                "letters-need-confirmed-subject",
                "letters-need-confirmed-body",
            ),
            Self::NeedDeclined(_) => (
                "letters-need-declined-subject",
                "letters-need-declined-body",
            ),
            Self::Reminder(_) => ("letters-reminder-subject", "letters-reminder-body"),
        }
    }

    /// From which second on it tells nothing that is still so.
    pub(super) fn until(&self, row: &sign_up::Model, session: &session::Model) -> i64 {
        let start = session.starts_at;
        match self {
            Self::Confirm => row.hold_until.unwrap_or(start).min(start),
            Self::Offered => row.offer_until.unwrap_or(start).min(start),
            Self::GivenBack | Self::CalledOff => session.ends_at,
            _ => start,
        }
    }

    /// Which calendar entry goes with it: an invitation for those who have a seat, an end for those who have it no more.
    pub(super) fn method(&self, row: &sign_up::Model) -> Option<Method> {
        match self {
            Self::Registered | Self::Promoted | Self::Part | Self::Changed | Self::Moved => {
                (row.seats > 0).then_some(Method::Request)
            }
            Self::GivenBack | Self::CalledOff => Some(Method::Cancel),
            _ => None,
        }
    }
}

impl Listening {
    /// What the letter is called in the outbox: the same news at the same revision is the same letter. A need is not named, not even that
    /// there is one: the outbox, and every backup of it, would say in plain words what somebody can not do.
    pub(super) fn occasion(
        &self,
        news: &News,
        row: &sign_up::Model,
        session: &session::Model,
    ) -> String {
        let id = row.id;
        match news {
            News::Moved | News::CalledOff => format!("{}/{id}/{}", news.word(), session.revision),
            News::Reminder(word) => format!("{REMINDER}{id}/{word}"),
            News::NeedConfirmed(need) | News::NeedDeclined(need) => {
                let tag = self
                    .2
                    .codes
                    .need_tag(id, news.word(), &need_decision::word(need));
                format!("told/{id}/{tag}/{}", row.revision)
            }
            _ => format!("{}/{id}/{}", news.word(), row.revision),
        }
    }
}

//! Following without an account.

use api_types::LanguageTag;

use super::{Dated, DraftNote, FormFault, Tongues};

/// The form of `/follow`; the page of what is followed has a link to it.
/// Fields: `draft` (hidden), `kind` and `target` (hidden), `email`, `language`; or `endpoint`, `p256dh` and `auth` (hidden, filled
/// in by the small script when the browser has said yes), `language`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FollowForm {
    /// `neighborhood`, `commitment`, `finding` or `session`: the word of `FollowTarget`.
    pub kind: String,
    /// Its id or slug, as the server wants it back.
    pub target: String,
    /// Its name, to be shown; empty on the page that it is about.
    pub name: String,
    /// The form's own name: what is sent with it twice is one subscription.
    pub draft: String,
    /// What has to be said about this draft.
    pub note: Option<DraftNote>,
    /// The code that this subscription has (16 digits); empty while there is none.
    pub code: String,
    /// The digits at the end of the link in the first mail; empty if the page was not opened from there.
    pub click: String,
    /// True if a browser is told instead of a mail address.
    pub push: bool,
    /// What was typed.
    pub email: String,
    /// The language that was chosen.
    pub language: Option<LanguageTag>,
    /// Languages to choose from.
    pub languages: Tongues,
    /// Path of the Atom feed, without a language; empty if there is none.
    pub feed: String,
    /// Path of the calendar, without a language; empty if there is none.
    pub calendar: String,
    /// What is wrong.
    pub faults: Vec<FormFault>,
}

/// How a subscription stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FollowState {
    /// The form.
    #[default]
    Form,
    /// The mail is on its way; its link works until then.
    Sent(Option<Dated>),
    /// The link was opened: a button confirms (`POST /follow/{code}`, `do` = `confirm`), so that no mail scanner does.
    Asked,
    /// It counts. A button ends it (`do` = `end`).
    Following,
    /// It ended.
    Ended,
    /// Nobody has this code any more: it was ended before, or the link is old.
    Gone,
}

/// `/follow` and `/follow/{code}`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FollowView {
    /// How it stands.
    pub state: FollowState,
    /// What is followed; `name` is shown.
    pub form: FollowForm,
    /// Path of what is followed, below the language.
    pub back: Option<String>,
}

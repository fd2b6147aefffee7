//! Groups that ask for a session.

use api_types::LanguageTag;
use api_types::listening::{Access, RequestState};

use super::{Dated, DraftNote, FormFault, Place, WorkView};

/// `/ask-for-a-session`. Fields: `draft` (hidden), `group`, `topic`, `neighborhood` (slug), `hall`, `size`, `day` (three times),
/// `language` (several), `access` (several), `contact`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestFormView {
    /// The name of this form, of which the server makes the code; the same after a fault.
    pub draft: String,
    /// What has to be said about it.
    pub note: Option<DraftNote>,
    /// Neighborhoods to choose from.
    pub neighborhoods: Vec<Place>,
    /// Languages to choose from.
    pub languages: Vec<LanguageTag>,
    /// Tomorrow, ISO: the first day that can be asked for.
    pub first_day: String,
    /// Days until the city answers.
    pub answer_days: u32,
    /// What was filled in.
    pub values: RequestValues,
    /// Work that is asked for because very much came from this network.
    pub work: Option<WorkView>,
    /// What is wrong.
    pub faults: Vec<FormFault>,
}

/// What was filled in, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestValues {
    /// The group's name.
    pub group: String,
    /// What about.
    pub topic: String,
    /// Slug.
    pub neighborhood: String,
    /// The hall.
    pub hall: String,
    /// How many.
    pub size: String,
    /// Up to three days, ISO.
    pub days: Vec<String>,
    /// Languages.
    pub languages: Vec<String>,
    /// Words of `Access`.
    pub access: Vec<String>,
    /// How hosts reach the group.
    pub contact: String,
}

/// A request in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestCard {
    /// Its id.
    pub id: String,
    /// State.
    pub state: RequestState,
    /// The group; empty if it does not want to be named.
    pub group: String,
    /// What about.
    pub topic: String,
    /// About how many people; 0 if nobody may know any more.
    pub size: u16,
    /// The month of the first day that they wish; may be empty.
    pub month: String,
    /// Where.
    pub neighborhood: Place,
    /// When it came.
    pub asked: Dated,
    /// By when the city answers.
    pub due: Dated,
    /// That day has passed without an answer.
    pub overdue: bool,
    /// When it was answered.
    pub answered: Option<Dated>,
}

/// `/requests`. Query: `after`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestList {
    /// The requests, the newest first.
    pub requests: Vec<RequestCard>,
    /// The cursor of the next page.
    pub next: Option<String>,
}

/// `/requests/{id}`. With `code`: a form to take it back, `POST /requests/{id}` with `code` and `do` = `withdraw`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestView {
    /// What a list shows.
    pub card: RequestCard,
    /// The hall.
    pub hall: String,
    /// How many.
    pub size: u16,
    /// Days that would suit.
    pub days: Vec<Dated>,
    /// Languages.
    pub languages: Vec<LanguageTag>,
    /// Access.
    pub access: Vec<Access>,
    /// The answer.
    pub answer: Option<String>,
    /// The session that came of it: slug.
    pub session: Option<String>,
    /// The code (16 digits), for its holder alone: just after it was sent, or when the code was typed.
    pub code: Option<String>,
}

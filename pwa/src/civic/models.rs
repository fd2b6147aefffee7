//! What the views of sessions, streams and strategy are told. Dates come ready to be read, in the page's language; codes come as digits.
//!
//! Names of form fields are part of these models: each form's doc comment lists them. A form goes to the path of its page (with the
//! prefix of the page's address space) unless its doc says otherwise; its answer is a redirect, or the same view with `faults`.

mod door;
mod follow;
mod meeting;
mod request;
mod schedule;
mod seat;
mod session;
mod sign_up;
mod strategy;
mod watch;
mod work;

use api_types::{LanguageTag, ProblemKind};

pub use door::{DoorNumbers, DoorView};
pub use follow::{FollowForm, FollowState, FollowView};
pub use meeting::{MeetingEntry, MeetingView};
pub use request::{RequestCard, RequestFormView, RequestList, RequestValues, RequestView};
pub use schedule::{
    DayCell, Filter, MapPlace, MapView, MonthView, Presentation, Schedule, SessionCard,
};
pub use seat::{SeatEntry, SeatView};
pub use session::{
    AgendaPoint, AskView, QuestionView, RecordView, SessionView, Standing, StreamView,
};
pub use sign_up::{DraftNote, Room, SignUpForm, SignUpValues};
pub use strategy::{
    CommitmentCard, CommitmentList, CommitmentView, FindingCard, FindingView, NeighborhoodIndex,
    NeighborhoodRow, NeighborhoodView, StepView, Tally,
};
pub use watch::{Chapter, Cue, TranscriptView, WatchView};
pub use work::WorkView;

/// A page to draw. The comment names its path below the language.
#[derive(Debug, Clone, PartialEq)]
pub enum CivicView {
    /// `/` of the space without script: the ways on.
    Start(Vec<SessionCard>),
    /// `/sessions`.
    Schedule(Schedule),
    /// `/sessions/{slug}`.
    Session(Box<SessionView>),
    /// `/sessions/{slug}/sign-up`.
    SignUp(Box<SignUpForm>),
    /// `/sessions/{slug}/watch`.
    Watch(Box<WatchView>),
    /// `/sessions/{slug}/ask`.
    Ask(AskView),
    /// `/seat`: where a code is typed.
    SeatEntry(SeatEntry),
    /// `/seat/{code}`, and the answer to what is done there.
    Seat(Box<SeatView>),
    /// `/ask-for-a-session`.
    RequestForm(Box<RequestFormView>),
    /// `/requests/{id}`.
    Request(RequestView),
    /// `/requests`.
    Requests(RequestList),
    /// `/neighborhoods`.
    Neighborhoods(NeighborhoodIndex),
    /// `/neighborhoods/{slug}`.
    Neighborhood(Box<NeighborhoodView>),
    /// `/commitments`.
    Commitments(CommitmentList),
    /// `/commitments/{id}`.
    Commitment(Box<CommitmentView>),
    /// `/findings/{id}`.
    Finding(FindingView),
    /// `/follow`, `/follow/{code}`.
    Follow(FollowView),
    /// `/meetings/{slug}`: where the key of a meeting is typed.
    MeetingEntry(MeetingEntry),
    /// `/meetings/{slug}`: officers of a division, opened by the door key in the form.
    Meeting(MeetingView),
    /// `/door`: for a group that helps at the door.
    Door(DoorView),
    /// Something went wrong and there is no form to show it in.
    Problem(ProblemView),
}

impl CivicView {
    /// What is wrong with the form of the page.
    pub fn faults(&self) -> &[FormFault] {
        match self {
            Self::SignUp(view) => &view.faults,
            Self::Ask(view) => &view.faults,
            Self::SeatEntry(view) => &view.faults,
            Self::Seat(view) => &view.faults,
            Self::RequestForm(view) => &view.faults,
            Self::Follow(view) => &view.form.faults,
            Self::MeetingEntry(view) => &view.faults,
            Self::Meeting(view) => &view.ask.faults,
            Self::Door(view) => &view.faults,
            _ => &[],
        }
    }
}

/// A day or a moment: for `<time>`, and to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dated {
    /// RFC 3339, or a day of ISO 8601.
    pub iso: String,
    /// In the page's language.
    pub words: String,
}

/// Somebody's words, in the language they are written in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// BCP 47 tag; empty for the page's language.
    pub lang: String,
}

/// A neighborhood by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// What is wrong with one answer of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFault {
    /// The field's name; empty when it is about the whole form.
    pub field: String,
    /// What is wrong: `problem-<slug>` says what to do.
    pub kind: ProblemKind,
}

/// What went wrong, on a page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemView {
    /// What.
    pub kind: ProblemKind,
    /// Where to go on, below the language; the start page if left out.
    pub back: Option<String>,
    /// What was sent, where the form itself cannot be drawn: one press sends it again.
    pub again: Option<Again>,
}

/// A form that was refused for now, as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct Again {
    /// The address that it was sent to.
    pub address: String,
    /// Names and values, in order.
    pub fields: Vec<(String, String)>,
}

// No Debug of the values: people write their names into forms.
impl std::fmt::Debug for Again {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Again").finish_non_exhaustive()
    }
}

/// The languages that a form offers.
pub type Tongues = Vec<LanguageTag>;

//! What was heard, what was promised, what became of it.

use api_types::strategy::{CommitmentState, Theme};

use super::{Dated, FollowForm, Place, Said, SessionCard};

/// The four numbers of a neighborhood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Findings.
    pub heard: u32,
    /// Commitments.
    pub promised: u32,
    /// Done.
    pub done: u32,
    /// Late.
    pub late: u32,
}

/// Something that was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingCard {
    /// Its id.
    pub id: String,
    /// What about.
    pub theme: Theme,
    /// As somebody said it; may be empty.
    pub quote: Said,
    /// What was meant.
    pub summary: Said,
    /// About how many people said it; 0 if nobody counted or few did.
    pub said_by: u32,
    /// The session where it was heard: slug and title.
    pub session: Option<(String, String)>,
    /// How many commitments answer it.
    pub answers: u32,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentCard {
    /// Its id.
    pub id: String,
    /// State.
    pub state: CommitmentState,
    /// What will be done.
    pub title: Said,
    /// The newest step's note, or the summary.
    pub note: Said,
    /// The day of that step; none for the summary.
    pub noted: Option<Dated>,
    /// Where.
    pub neighborhood: Place,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: Dated,
    /// When it was done.
    pub done: Option<Dated>,
    /// Days past the due day; 0 if in time or done.
    pub late_days: u32,
    /// Days past the due day on which it was done; 0 if in time or open.
    pub done_late: u32,
    /// Parts done, and parts in all; 0 if it has none.
    pub parts: (u32, u32),
}

/// `/neighborhoods`. Query: `q`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NeighborhoodIndex {
    /// What was searched for.
    pub q: String,
    /// The rows: all, or those found.
    pub rows: Vec<NeighborhoodRow>,
    /// Neighborhoods in all.
    pub all: u32,
    /// Of these: with at least one session held.
    pub visited: u32,
}

/// A neighborhood in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NeighborhoodRow {
    /// Which.
    pub place: Place,
    /// The part of the city that it lies in, as people call it.
    pub region: String,
    /// Sessions held.
    pub held: u32,
    /// Day of the last one.
    pub last: Option<Dated>,
    /// Day of the next one.
    pub next: Option<Dated>,
    /// Its numbers.
    pub tally: Tally,
}

/// `/neighborhoods/{slug}`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NeighborhoodView {
    /// Which.
    pub place: Place,
    /// Sessions held.
    pub held: u32,
    /// People who came to them; none if few or nobody counted.
    pub came: Option<u32>,
    /// Its numbers.
    pub tally: Tally,
    /// What was heard, the newest first.
    pub findings: Vec<FindingCard>,
    /// The cursor of what was heard before.
    pub more_heard: Option<String>,
    /// What is promised and not yet done: late ones first, then by due day.
    pub open: Vec<CommitmentCard>,
    /// What is done, the newest first.
    pub done: Vec<CommitmentCard>,
    /// What will not be done.
    pub dropped: Vec<CommitmentCard>,
    /// There are more promises than these.
    pub more_promised: bool,
    /// Sessions to come.
    pub next: Vec<SessionCard>,
    /// More come than these.
    pub more_next: bool,
    /// The last sessions that were held, the newest first.
    pub past: Vec<SessionCard>,
    /// To follow it.
    pub follow: FollowForm,
}

/// `/commitments`. Query: `neighborhood` (slug), `state`, `late` (`true`), `after`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommitmentList {
    /// All neighborhoods, for the select.
    pub neighborhoods: Vec<Place>,
    /// The chosen one: slug.
    pub neighborhood: Option<String>,
    /// The chosen state.
    pub state: Option<CommitmentState>,
    /// Only late ones.
    pub late: bool,
    /// How many there are in the city, or in the chosen neighborhood.
    pub tally: Tally,
    /// News as a feed: a path without a language.
    pub feed: String,
    /// The same as data.
    pub data: String,
    /// The commitments.
    pub commitments: Vec<CommitmentCard>,
    /// The cursor of the next page.
    pub next: Option<String>,
}

/// `/commitments/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct CommitmentView {
    /// What a list shows.
    pub card: CommitmentCard,
    /// More about it.
    pub summary: Said,
    /// Where the money comes from; may be empty.
    pub budget: String,
    /// By when at first, if that was another day.
    pub first_due: Option<Dated>,
    /// What happened, the newest first.
    pub steps: Vec<StepView>,
    /// The findings that it answers.
    pub findings: Vec<FindingCard>,
    /// To follow it.
    pub follow: FollowForm,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    /// The day.
    pub on: Dated,
    /// Where it stood from then on.
    pub state: CommitmentState,
    /// What happened.
    pub note: Said,
    /// Where one can see it; may be empty.
    pub evidence: String,
    /// The date that held from then on, if it was a new one.
    pub new_due: Option<Dated>,
}

/// `/findings/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingView {
    /// What a list shows.
    pub card: FindingCard,
    /// Where.
    pub neighborhood: Place,
    /// Out since.
    pub published: Option<Dated>,
    /// The commitments that answer it.
    pub commitments: Vec<CommitmentCard>,
    /// To follow it.
    pub follow: FollowForm,
}

//! The form to save seats.

use api_types::LanguageTag;
use api_types::listening::{PoolKind, Way};

use super::{Dated, FormFault, Said, WorkView};

/// Room in one way to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// The way.
    pub way: Way,
    /// Seats in all.
    pub capacity: u32,
    /// Seats free for somebody who comes now: 0 as soon as anybody waits.
    pub open: u32,
    /// Seats waited for.
    pub waiting: u32,
    /// Groups and people that wait.
    pub queue: u32,
}

/// `/sessions/{slug}/sign-up`.
///
/// Fields: `draft` (hidden), `who` (`me`, `group`), `seats`, `way`, `wheelchair`, `asl_seating`, `headset`, `childcare`, `speaking`
/// (numbers), `ages`, `speaker`, `need` (several; `interpreter` goes with `interpreter_language`), `name`, `group`, `email`,
/// `language`, `accept_partial` (`yes`), `least`.
#[derive(Debug, Clone, PartialEq)]
pub struct SignUpForm {
    /// The session, by slug.
    pub slug: String,
    /// Its title.
    pub title: Said,
    /// Day and time.
    pub when: Dated,
    /// The hall.
    pub hall: Option<String>,
    /// Ways that can be signed up for.
    pub rooms: Vec<Room>,
    /// Extra pools that exist, with the places that are free.
    pub extras: Vec<(PoolKind, u32)>,
    /// Last day to ask for an aid.
    pub ask_aid_by: Option<Dated>,
    /// That day has passed.
    pub ask_aid_over: bool,
    /// The day on which names and needs are destroyed.
    pub shredded_on: Dated,
    /// How long an offered part is held, hours; 0 on the last day.
    pub hold_hours: u32,
    /// Languages to ask an interpreter for.
    pub languages: Vec<LanguageTag>,
    /// Languages to be written to in.
    pub tongues: Vec<LanguageTag>,
    /// The name of this form, of which the server makes the code; the same after a fault.
    pub draft: String,
    /// What has to be said about it.
    pub note: Option<DraftNote>,
    /// What was filled in.
    pub values: SignUpValues,
    /// Work that is asked for because very much came from this network.
    pub work: Option<WorkView>,
    /// What is wrong.
    pub faults: Vec<FormFault>,
}

/// What has to be said about a form before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftNote {
    /// It was sent before: the answer was lost, or somebody came back.
    Sent,
    /// It lay open for too long and has to be sent once more.
    Old,
}

/// What was filled in, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignUpValues {
    /// A group.
    pub group_chosen: bool,
    /// Seats.
    pub seats: String,
    /// Way; the first one that has room if left out.
    pub way: Option<Way>,
    /// Wheelchair places.
    pub wheelchair: String,
    /// Seats in view of the interpreter.
    pub asl_seating: String,
    /// Headsets.
    pub headset: String,
    /// Places in childcare.
    pub childcare: String,
    /// Slots to speak.
    pub speaking: String,
    /// Ages of the children.
    pub ages: String,
    /// What a speaker wants to be called.
    pub speaker: String,
    /// Words of `NeedKind`.
    pub needs: Vec<String>,
    /// Language of the interpreter.
    pub interpreter_language: String,
    /// Name.
    pub name: String,
    /// Name of the group.
    pub group: String,
    /// E-mail.
    pub email: String,
    /// Language to be written to in.
    pub language: String,
    /// A part is taken without asking.
    pub accept_partial: bool,
    /// The least part that is of use.
    pub least: String,
}

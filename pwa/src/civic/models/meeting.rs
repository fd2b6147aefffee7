//! A meeting of a division: officers ask without a name.

use super::{AgendaPoint, AskView, Dated, FormFault, Said};

/// `/meetings/{slug}`. Field: `door_key`. With scripts it also comes from the part of the address behind `#`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingEntry {
    /// The meeting, by slug or id.
    pub slug: String,
    /// What is wrong.
    pub faults: Vec<FormFault>,
    /// The key is right, and the host has not opened the meeting.
    pub not_open: bool,
}

/// `/meetings/{slug}`, opened. The form goes to the same path with the hidden field `door_key` beside those of `AskView`.
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingView {
    /// The meeting, by slug.
    pub slug: String,
    /// Title.
    pub title: Said,
    /// What it is about.
    pub summary: Said,
    /// Day and time.
    pub when: Dated,
    /// Where.
    pub hall: Option<String>,
    /// The area or division, in words.
    pub area: String,
    /// Called off.
    pub cancelled: bool,
    /// Agenda.
    pub agenda: Vec<AgendaPoint>,
    /// The language that the agenda is written in; empty for the page's.
    pub agenda_lang: String,
    /// What opens it.
    pub door_key: String,
    /// The question form and the questions that are shown.
    pub ask: AskView,
}

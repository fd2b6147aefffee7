//! Watching, listening, reading along.

use api_types::LanguageTag;
use api_types::listening::SessionState;

use super::{AgendaPoint, AskView, Dated, Said, StreamView};

/// `/sessions/{slug}/watch`. Query: `stream` (id), `text` (language of the transcript), `q` (search in it).
#[derive(Debug, Clone, PartialEq)]
pub struct WatchView {
    /// The session, by slug.
    pub slug: String,
    /// Title.
    pub title: Said,
    /// State of the session.
    pub state: SessionState,
    /// Its time has passed.
    pub over: bool,
    /// Day and time.
    pub when: Dated,
    /// Streams, in the host's order.
    pub streams: Vec<StreamView>,
    /// Which one is shown: an id; none if there is no stream.
    pub chosen: Option<String>,
    /// Number to listen by phone.
    pub phone_in: Option<String>,
    /// Transcript of the chosen stream.
    pub transcript: Option<TranscriptView>,
    /// Agenda.
    pub agenda: Vec<AgendaPoint>,
    /// The language that the agenda is written in; empty for the page's.
    pub agenda_lang: String,
    /// The question form; goes to `/sessions/{slug}/ask`. None when questions are closed.
    pub ask: Option<AskView>,
}

/// A transcript.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TranscriptView {
    /// Its language; none when no transcript exists.
    pub language: Option<LanguageTag>,
    /// All languages that one exists in.
    pub languages: Vec<LanguageTag>,
    /// Written by a person.
    pub by_a_person: bool,
    /// What was searched for.
    pub q: String,
    /// How many lines were found.
    pub found: u32,
    /// The lines: all, or those found.
    pub lines: Vec<Cue>,
    /// Points of the agenda in the recording.
    pub chapters: Vec<Chapter>,
    /// The cues file to download.
    pub file: Option<String>,
}

/// A line of captions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cue {
    /// Seconds after the start.
    pub seconds: u32,
    /// `1:02:03`.
    pub at: String,
    /// Who speaks; empty if it is not said.
    pub speaker: String,
    /// The words.
    pub text: String,
}

/// A point of the agenda in a recording.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chapter {
    /// Seconds after the start.
    pub seconds: u32,
    /// `1:02:03`.
    pub at: String,
    /// What.
    pub title: String,
}

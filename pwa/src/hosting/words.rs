//! Words for states, needs, places and numbers of the hosts' desk.

use api_types::listening::{Need, Officers, Warning};
use api_types::strategy::CommitmentState;
use api_types::streams::{Captions, StreamSource, StreamState};
use i18n::Arg;

use crate::text::Text;
pub use crate::triage::words::{failure, language};

/// The word of an enum of the contract, as `hosting-word-<word>`.
pub fn word(text: &Text, word: &str) -> String {
    text.t(&format!("hosting-word-{word}"))
}

/// A theme.
pub fn theme(text: &Text, theme: api_types::strategy::Theme) -> String {
    text.t(&format!("theme-{}", theme.word()))
}

/// A warning, as a badge says it.
pub fn warning(text: &Text, warning: Warning) -> String {
    text.t(&format!("hosting-warning-{}", warning.word()))
}

/// What a warning means and what to do.
pub fn warning_note(text: &Text, warning: Warning) -> String {
    text.t(&format!("hosting-warning-note-{}", warning.word()))
}

/// A need, with its language.
pub fn need(text: &Text, need: &Need) -> String {
    let what = word(text, need.kind.word());
    match &need.language {
        Some(tag) => format!("{what}: {}", language(tag)),
        None => what,
    }
}

/// Officers in the room.
pub fn officers(text: &Text, officers: Officers) -> String {
    match officers {
        Officers::None => text.t("hosting-officers-none"),
        other => word(text, other.word()),
    }
}

/// States of a stream with their words, in the order of the contract.
pub const STREAM_STATES: [(StreamState, &str); 7] = [
    (StreamState::Scheduled, "scheduled"),
    (StreamState::StartingSoon, "starting-soon"),
    (StreamState::Live, "live"),
    (StreamState::Interrupted, "interrupted"),
    (StreamState::Ended, "ended"),
    (StreamState::RecordingPosted, "recording-posted"),
    (StreamState::Unknown, "unknown"),
];

/// Sources of a stream with their words.
pub const SOURCES: [(StreamSource, &str); 3] = [
    (StreamSource::Hls, "hls"),
    (StreamSource::Page, "page"),
    (StreamSource::Channel, "channel"),
];

/// Captions with their words.
pub const CAPTIONS: [(Captions, &str); 3] = [
    (Captions::None, "no-captions"),
    (Captions::Automatic, "automatic"),
    (Captions::Human, "human"),
];

/// States of a commitment with their words.
pub const COMMITMENT_STATES: [(CommitmentState, &str); 4] = [
    (CommitmentState::Promised, "promised"),
    (CommitmentState::Underway, "underway"),
    (CommitmentState::Done, "done"),
    (CommitmentState::Dropped, "dropped"),
];

/// The word of a value in one of the tables above.
pub fn of<T: PartialEq>(table: &[(T, &'static str)], value: &T) -> &'static str {
    table
        .iter()
        .find(|(one, _)| one == value)
        .map_or("unknown", |(_, word)| word)
}

/// A count in a sentence.
pub fn count(text: &Text, key: &str, count: u32) -> String {
    text.t_with(key, &[("count", Arg::from(count))])
}

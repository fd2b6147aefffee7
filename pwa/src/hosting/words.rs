//! Words for states, needs, places and numbers of the hosts' desk.

use api_types::LanguageTag;
use api_types::listening::{Access, HostedSession, Need, Officers, PoolKind, Warning, Way};
use api_types::strategy::{CommitmentState, Theme};
use api_types::streams::{Captions, StreamSource, StreamState};
use i18n::Arg;

use crate::text::Text;
pub use crate::triage::words::{failure, language};

/// The word of an enum of the contract, as `hosting-word-<word>`.
pub fn word(text: &Text, word: &str) -> String {
    text.t(&format!("hosting-word-{word}"))
}

/// A way to take part.
pub fn way(text: &Text, way: Way) -> String {
    text.t(&format!("way-{}", way.word()))
}

/// A pool of seats.
pub fn pool(text: &Text, pool: PoolKind) -> String {
    text.t(&format!("pool-{}", pool.word()))
}

/// What is offered to those who need it.
pub fn access(text: &Text, access: Access) -> String {
    text.t(&format!("access-{}", access.word()))
}

/// What a finding is about.
pub fn theme(text: &Text, theme: Theme) -> String {
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
    match &need.language {
        Some(tag) => {
            let language = spoken(text, tag);
            text.t_with(
                "need-interpreter-for",
                &[("language", Arg::from(&language))],
            )
        }
        None => text.t(&format!("need-{}", need.kind.word())),
    }
}

/// A language that is spoken in a session, in the page's words; its own name where the catalogue has none.
pub fn spoken(text: &Text, tag: &LanguageTag) -> String {
    let named = text.maybe(&format!("language-{}", tag.0));
    named.unwrap_or_else(|| language(tag))
}

/// Officers in the room.
pub fn officers(text: &Text, officers: Officers) -> String {
    text.t(&format!("officers-{}", officers.word()))
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

/// Who is told when a session is moved or called off, with `key` for those who are; and how many have no confirmed address.
pub fn who_is_told(text: &Text, key: &str, hosted: &HostedSession) -> String {
    let untold = hosted.sign_ups.saturating_sub(hosted.told);
    let mut said = Vec::new();
    if hosted.told > 0 || untold == 0 {
        said.push(count(text, key, hosted.told));
    }
    if untold > 0 {
        said.push(count(text, "hosting-untold", untold));
    }
    said.join(" ")
}

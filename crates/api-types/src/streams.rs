//! Livestreams: one listening session, a stream a language, and what state each is in.

use serde::{Deserialize, Serialize};

use crate::strategy::PushSubscription;
use crate::{Day, LanguageTag, ListeningSessionId, StreamId};

/// Where a stream comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StreamSource {
    /// HTTP Live Streaming (RFC 8216) from the city's own server: played on our page, probed.
    Hls,
    /// A page of another company (YouTube, Vimeo): opened on a click, after a warning; its address is probed.
    Page,
    /// A television channel or a radio station: a name, nothing to open.
    Channel,
}

/// State of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StreamState {
    /// Later.
    Scheduled,
    /// Within the next quarter of an hour.
    StartingSoon,
    /// Now.
    Live,
    /// It was live and does not answer.
    Interrupted,
    /// Over.
    Ended,
    /// The recording is there.
    RecordingPosted,
    /// The probe cannot tell.
    Unknown,
}

/// Captions of a stream, known before joining.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Captions {
    /// None.
    None,
    /// By machine.
    Automatic,
    /// By a person.
    Human,
}

/// What a host says about a stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StreamFacts {
    /// The language that is heard.
    pub language: LanguageTag,
    /// Where it comes from.
    pub source: StreamSource,
    /// `https://..`, the HLS playlist or the page; for a channel its name.
    pub address: String,
    /// Another source, if the first one breaks.
    #[serde(default)]
    pub backup: Option<String>,
    /// Who runs the page that is opened: `YouTube`.
    #[serde(default)]
    pub provider: String,
    /// Captions.
    pub captions: Captions,
    /// The sign-language interpreter is in the picture.
    #[serde(default)]
    pub asl: bool,
    /// What is heard is an interpreter.
    #[serde(default)]
    pub interpreted: bool,
}

/// A stream as everybody sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Stream {
    /// The stream.
    pub id: StreamId,
    /// What the host says.
    pub facts: StreamFacts,
    /// State.
    pub state: StreamState,
    /// Since when, RFC 3339 in UTC.
    pub since: String,
    /// A host set the state.
    pub by_hand: bool,
    /// Since when it is interrupted, RFC 3339 in UTC; an hour later the session may be called off (the clock of SB 707).
    pub interrupted_at: Option<String>,
    /// Where the recording is.
    pub recording: Option<String>,
    /// By when it was promised.
    pub recording_due: Option<Day>,
    /// When it was posted.
    pub recording_posted: Option<Day>,
    /// It was promised for a day that has passed.
    pub recording_overdue: bool,
    /// Languages that captions or a transcript exist in.
    pub texts: Vec<LanguageTag>,
}

/// `GET /api/listening-sessions/{slug}/streams`, and the data of each server-sent event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Streams {
    /// The session.
    pub session: ListeningSessionId,
    /// Counts the changes; the id of the event.
    pub version: u64,
    /// The streams, in the host's order.
    pub streams: Vec<Stream>,
    /// The number to listen by phone.
    pub phone_in: Option<String>,
}

/// `PUT /api/listening-sessions/{id}/streams` (console): all streams of a session; one with an id keeps its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewStreams {
    /// The streams, in the order to show them.
    pub streams: Vec<NewStream>,
}

/// A stream that a host writes down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewStream {
    /// The stream; none for a new one.
    pub id: Option<StreamId>,
    /// What the host says.
    pub facts: StreamFacts,
}

/// `POST /api/streams/{id}/state` (console): a host knows better than the probe; `None` gives it back to the probe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StateByHand {
    /// The state.
    pub state: Option<StreamState>,
}

/// `PUT /api/streams/{id}/recording` (console).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewRecording {
    /// `https://..`.
    pub address: String,
}

/// `PUT /api/streams/{id}/texts` (console): captions and transcript in one language, as WebVTT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewStreamText {
    /// The language.
    pub language: LanguageTag,
    /// The file, at most 2 MB.
    pub vtt: String,
    /// Written by a person.
    pub by_a_person: bool,
}

/// What a host does with alarms on one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AlarmAct {
    /// See whether they come.
    Show,
    /// Have them: also instead of who had them here before.
    On,
    /// Have them no more.
    Off,
}

/// `POST /api/stream-alarms` (console): alarms by push about streams of the caller's own sessions that break off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UseAlarms {
    /// The browser.
    pub subscription: PushSubscription,
    /// What to do.
    pub act: AlarmAct,
    /// In which language they come.
    pub language: LanguageTag,
}

/// Whether alarms come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Alarms {
    /// The caller's alarms come to this browser.
    pub on: bool,
}

/// A piece of captions: what was said from when to when, milliseconds after the start of the recording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TranscriptCue {
    /// The number in the file, from 0.
    pub number: u32,
    /// From.
    pub from_ms: u64,
    /// To.
    pub to_ms: u64,
    /// What was said, as plain text.
    pub text: String,
}

/// `GET /api/streams/{id}/transcript/{language}`: a page of the transcript, or of what was searched for in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TranscriptPage {
    /// Written by a person; else by machine.
    pub by_a_person: bool,
    /// The pieces, in their order.
    pub cues: Vec<TranscriptCue>,
    /// `after` of the next page, if there is one.
    pub next: Option<u32>,
}

//! A session's own page, and questions for it.

use api_types::LanguageTag;
use api_types::listening::{
    Access, Officers, PublicRecord, QuestionState, SessionState, Venue, Way,
};
use api_types::streams::{Captions, StreamSource, StreamState};

use super::{CommitmentCard, Dated, FindingCard, FormFault, Place, Room, Said, WorkView};

/// `/sessions/{slug}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionView {
    /// Its id: what is followed, whatever its address becomes.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// State.
    pub state: SessionState,
    /// Title.
    pub title: Said,
    /// What it is about.
    pub summary: Said,
    /// Day and time: `Tuesday, May 19, 6:30 to 8:30 pm`.
    pub when: Dated,
    /// The zone, in words: `Pacific Time`; empty if it needs no word.
    pub zone: String,
    /// The zone by its IANA name; empty when the session is over.
    pub zone_name: String,
    /// Day and time before it was moved.
    pub moved_from: Option<Dated>,
    /// Why it was called off.
    pub cancelled_because: Option<String>,
    /// Neighborhood.
    pub neighborhood: Option<Place>,
    /// The hall.
    pub venue: Option<Venue>,
    /// Ways.
    pub ways: Vec<Way>,
    /// Languages.
    pub languages: Vec<LanguageTag>,
    /// Access features.
    pub access: Vec<Access>,
    /// Officers.
    pub officers: Officers,
    /// Cameras run.
    pub filmed: bool,
    /// Public record.
    pub public_record: PublicRecord,
    /// Number to listen by phone.
    pub phone_in: Option<String>,
    /// Last day to ask for an aid.
    pub ask_aid_by: Option<Dated>,
    /// That day has passed.
    pub ask_aid_over: bool,
    /// Who holds it.
    pub organizer: String,
    /// Groups that hold it together with the city.
    pub co_hosts: Vec<String>,
    /// Agenda.
    pub agenda: Vec<AgendaPoint>,
    /// The language that agenda is written in; empty for the page's.
    pub agenda_lang: String,
    /// Streams.
    pub streams: Vec<StreamView>,
    /// Room in each way; empty when nobody can sign up any more.
    pub rooms: Vec<Room>,
    /// Sign-ups are taken now.
    pub sign_up_open: bool,
    /// Questions are taken now.
    pub questions_open: bool,
    /// Questions that are shown or answered.
    pub questions: Vec<QuestionView>,
    /// Minutes; none before the session is over.
    pub record: Option<RecordView>,
    /// What was heard.
    pub findings: Vec<FindingCard>,
    /// What was promised.
    pub commitments: Vec<CommitmentCard>,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaPoint {
    /// Clock time.
    pub time: String,
    /// What.
    pub title: String,
    /// Whether it is over.
    pub standing: Standing,
}

/// Where a point stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Standing {
    /// Over.
    Done,
    /// Now.
    Now,
    /// To come.
    #[default]
    Next,
}

/// A stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamView {
    /// Its id, for `?stream=`.
    pub id: String,
    /// Language that is heard.
    pub language: LanguageTag,
    /// Where it comes from.
    pub source: StreamSource,
    /// Address, or a channel's name.
    pub address: String,
    /// A player of another company that may stand inside of the page, once somebody asks for it.
    pub embed: Option<String>,
    /// Another source.
    pub backup: Option<String>,
    /// Who runs the page that is opened.
    pub provider: String,
    /// Captions.
    pub captions: Captions,
    /// Sign language in the picture.
    pub asl: bool,
    /// Interpreted.
    pub interpreted: bool,
    /// State.
    pub state: StreamState,
    /// Since when: clock time.
    pub since: Option<Dated>,
    /// Since when it is interrupted: clock time.
    pub interrupted: Option<Dated>,
    /// When the hour of waiting is over: clock time.
    pub hour_over: Option<Dated>,
    /// Where the recording is.
    pub recording: Option<String>,
    /// By when it is promised.
    pub recording_due: Option<Dated>,
    /// Promised for a day that has passed.
    pub recording_overdue: bool,
    /// Languages with a transcript.
    pub texts: Vec<LanguageTag>,
}

/// A question that everybody sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// The words.
    pub text: Said,
    /// The answer.
    pub answer: Option<String>,
    /// `Shown` or `Answered`.
    pub state: QuestionState,
    /// How many asked for the same.
    pub supports: u32,
}

/// Minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordView {
    /// The minutes; none when they are not out.
    pub minutes: Option<Said>,
    /// Promised for.
    pub due: Dated,
    /// The promised day has passed and nothing is out.
    pub overdue: bool,
    /// Out since.
    pub published: Option<Dated>,
    /// People who came; none for few.
    pub came: Option<u32>,
    /// Groups that came.
    pub organizations: Option<u32>,
}

/// `/sessions/{slug}/ask`. Fields: `id` (hidden, so that twice is once), `text`, `language`.
#[derive(Debug, Clone, PartialEq)]
pub struct AskView {
    /// The session, by slug.
    pub slug: String,
    /// Its title.
    pub session: Said,
    /// Questions are taken now.
    pub open: bool,
    /// A fresh id for the question, or the one that was sent.
    pub id: String,
    /// What was written.
    pub text: String,
    /// The language that was chosen; the page's at first.
    pub language: LanguageTag,
    /// Languages to choose from.
    pub languages: Vec<LanguageTag>,
    /// Work that is asked for because very much came from this network.
    pub work: Option<WorkView>,
    /// What is wrong.
    pub faults: Vec<FormFault>,
    /// There is a stream to go back to.
    pub streamed: bool,
    /// It came in: a host reads it.
    pub sent: bool,
    /// Questions that are shown or answered.
    pub questions: Vec<QuestionView>,
}

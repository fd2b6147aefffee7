//! What the page and the sealing worker say to each other, in a transferred buffer: nothing else crosses.
//!
//! Both sides are of one build. The form is postcard and the parts of a report cross as finished JSON, because the code that
//! reads a named field costs bytes on every phone.

use api_types::keys::Roots;
use api_types::reports::{
    Challenge, Direction, Message, NewMessage, ProofOfWork, ReportKind, Thread,
};
use api_types::staff::{Stretch, UnitKeyWrap, UnitKind};
use api_types::{AreaId, Bytes32, Day, LanguageTag, ReportId, Sealed, StaffId, UnitId};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::error::SealerError;
use super::unsent::UnsentReport;

/// Words that only their readers may see. Wiped when dropped; cannot be printed or copied by accident.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The words. Say why you read them.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A report to seal: the three parts are finished JSON of `content`.
#[derive(Serialize, Deserialize)]
pub struct Order {
    /// What it is about.
    pub kind: ReportKind,
    /// "I may be in danger again."
    pub urgent: bool,
    /// The police area, if the person named one.
    pub area: Option<AreaId>,
    /// In which language an answer can be read.
    pub language: LanguageTag,
    /// Who may read what happened.
    pub units: Vec<UnitId>,
    /// Who may read name and contact.
    pub contact_readers: Vec<UnitId>,
    /// The one advocate unit that gets the immigration box.
    pub advocate: Option<UnitId>,
    /// What happened, with an empty `reply_key` that the worker fills.
    pub narrative: Secret,
    /// Name and contact, also when nothing was given.
    pub contact: Secret,
    /// The immigration box, also when nothing was given.
    pub immigration_status: Secret,
}

/// A person's locked keys, from `Me`.
#[derive(Serialize, Deserialize)]
pub struct LockedKeys {
    /// The person.
    pub staff_id: StaffId,
    /// The unit; admins and auditors have none.
    pub unit: Option<UnitId>,
    /// The personal seed.
    pub sealed_seed: Sealed,
    /// The unit's seeds.
    pub unit_keys: Vec<UnitKeyWrap>,
}

/// The sealed parts of a case.
#[derive(Serialize, Deserialize)]
pub struct SealedCase {
    /// The report.
    pub report: ReportId,
    /// Class 1.
    pub narrative: Option<Sealed>,
    /// Class 2.
    pub contact: Option<Sealed>,
    /// This unit's thread.
    pub messages: Vec<Message>,
}

/// A report ready to go, and the code that will open its answers.
#[derive(Serialize, Deserialize)]
pub struct FreshReport {
    /// What is sent, without the proof of work.
    pub unsent: UnsentReport,
    /// Six groups of four Latin digits. Never stored, never sent.
    pub groups: [String; 6],
}

/// What the code proves at the server: the value of the `Authorization` header. Lives in the memory of one tab.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Authorization(pub String);

/// The signed note as it was fetched, and the version that this tab saw last.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignedDirectory {
    /// The text at `/.well-known/keys`.
    pub text: String,
    /// Nothing older than this is believed.
    pub at_least: u32,
}

/// A unit of the verified directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reader {
    /// The unit.
    pub unit: UnitId,
    /// Police or advocate, as the roots signed it.
    pub kind: UnitKind,
    /// The classes it may receive; 3 is the immigration box.
    pub classes: Vec<u8>,
}

/// A message of the reporter, sealed.
#[derive(Clone, Serialize, Deserialize)]
pub struct SealedMessage {
    /// Class 5.
    pub envelope: Sealed,
    /// What the proof of work must be bound to.
    pub bound: Bytes32,
}

/// The talk with one unit, opened.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenedThread {
    /// With whom.
    pub unit: UnitId,
    /// In the server's order.
    pub messages: Vec<OpenedMessage>,
}

/// A message, opened.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenedMessage {
    /// Its number; the parity is the direction.
    pub revision: u32,
    /// The day it was stored.
    pub day: Day,
    /// Who wrote.
    pub direction: Direction,
    /// The words, or why there are none.
    pub text: MessageText,
}

/// The words of a message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessageText {
    /// Opened, and when a unit wrote it, its signature holds.
    Text(String),
    /// Opened, but no unit of the directory signed it: the words are not shown to anybody.
    NotVerified,
    /// Cannot be opened with this key.
    Unreadable,
}

/// A part of a case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OpenedPart {
    /// JSON of `content`.
    Text(String),
    /// Cannot be opened with this unit's keys.
    Unreadable,
}

/// A case, opened.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenedCase {
    /// What happened; none when the server gave none.
    pub narrative: Option<OpenedPart>,
    /// Name and contact; none when the server gave none.
    pub contact: Option<OpenedPart>,
    /// The thread of this unit.
    pub messages: Vec<OpenedMessage>,
}

/// An immigration box, opened.
#[derive(Clone, PartialEq)]
pub struct OpenedBox {
    /// The report.
    pub report_id: ReportId,
    /// The short number.
    pub number: String,
    /// When it was stored.
    pub received: Day,
    /// JSON of `content`; none when it does not open.
    pub text: Option<String>,
}

/// What a resident waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Progress {
    /// The code is being made.
    Code,
    /// The parts are being sealed.
    Sealing,
    /// The proof of work is being done.
    Work,
    /// The sealed bytes are on their way.
    Sending,
}

/// How far counted work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Done so far.
    pub done: u64,
    /// Of how much.
    pub of: u64,
}

/// What the worker tells while it works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// A resident's report.
    Progress(Progress),
    /// A list.
    Tally(Tally),
}

/// What the page asks for.
#[derive(Serialize, Deserialize)]
pub enum Request {
    /// First of all: whose keys to believe.
    Trust {
        /// The instance that codes are bound to.
        instance: String,
        /// The root keys of this release.
        roots: Roots,
    },
    /// Who can be written to.
    Readers(SignedDirectory),
    /// Seal a new report.
    SealReport(Box<Order>, SignedDirectory),
    /// Do the proof of work.
    Solve(Challenge, Bytes32),
    /// Derive a code's keys; they stay in the worker.
    OpenCode(Secret),
    /// Open the mailbox's messages with the code's keys.
    OpenMessages(ReportId, Vec<Thread>, SignedDirectory),
    /// Seal a message of the reporter.
    SealMessage {
        /// The report.
        report: ReportId,
        /// To whom.
        unit: UnitId,
        /// Its number.
        revision: u32,
        /// The words.
        text: Secret,
        /// Who has which key.
        directory: SignedDirectory,
    },
    /// Stretch the pass-phrase; the half that unlocks stays in the worker.
    Stretch(Secret, Stretch),
    /// Open the personal seed and the unit's seeds; they stay in the worker.
    Unlock(Box<LockedKeys>),
    /// Open a case.
    OpenCase(Box<SealedCase>, SignedDirectory),
    /// Seal and sign an answer of the unit.
    SealAnswer {
        /// The report.
        report: ReportId,
        /// Its number.
        revision: u32,
        /// The words.
        text: Secret,
        /// The sealed narrative, whose inside names the reporter's key.
        narrative: Sealed,
        /// Who has which key.
        directory: SignedDirectory,
    },
    /// Open immigration boxes.
    OpenBoxes(Vec<(ReportId, Sealed)>),
}

/// What the worker answers.
#[derive(Serialize, Deserialize)]
pub enum Reply {
    /// Done, nothing to tell.
    Done,
    /// The verified directory.
    Readers {
        /// Its version.
        version: u32,
        /// Its units.
        readers: Vec<Reader>,
    },
    /// The sealed report.
    Report(Box<FreshReport>),
    /// The solved challenge.
    Proof(ProofOfWork),
    /// The code's header value.
    Code(Authorization),
    /// The opened threads.
    Threads(Vec<OpenedThread>),
    /// The sealed message.
    Message(SealedMessage),
    /// The half of the pass-phrase that the server may know.
    Auth(Bytes32),
    /// The opened case.
    Case(Box<OpenedCase>),
    /// The sealed answer.
    Answer(NewMessage),
    /// The opened boxes in the order of the request; none for one that does not open.
    Boxes(Vec<Option<String>>),
}

/// A request with its number.
#[derive(Serialize, Deserialize)]
pub struct Asked {
    /// Counts up in one worker's life.
    pub number: u32,
    /// The request.
    pub request: Request,
}

/// What the worker posts about a request.
#[derive(Serialize, Deserialize)]
pub enum Told {
    /// Still at it.
    Step(u32, Step),
    /// Finished.
    Finished(u32, Box<Result<Reply, SealerError>>),
}

/// The bytes of a message; wiped when dropped.
pub fn encode(message: &impl Serialize) -> Option<Zeroizing<Vec<u8>>> {
    // Its whole size at once: a growing buffer would leave words behind that nothing wipes.
    let size = postcard::experimental::serialized_size(message).ok()?;
    postcard::to_extend(message, Vec::with_capacity(size))
        .ok()
        .map(Zeroizing::new)
}

/// The message of bytes; `None` for bytes of another build.
pub fn decode<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

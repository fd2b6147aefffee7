//! Listening sessions: what is public, seats, sign-ups, questions, requests for a session, and what hosts do.
//!
//! A listening session is an event; a login is a login. A local time is `2026-12-01T18:30` in an IANA zone: the clock on the wall of the
//! hall, which a rule of daylight saving time may move against UTC until the day itself.

use serde::{Deserialize, Serialize};

use crate::{
    AreaId, Day, LanguageTag, ListeningSessionId, NeighborhoodId, QuestionId, SessionRequestId,
    SignUpId,
};

mod hosting;
pub use hosting::*;

/// Seats in one row, the largest group that can sign up at once.
pub const MOST_SEATS: u16 = 50;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every value, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word on the wire, in forms and in text keys.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Reads the word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words! {
    /// Who a session is for.
    SessionKind {
        /// Everybody; listed, livestreamed.
        Public = "public",
        /// Officers of a police area; internal, never listed, questions without a name.
        Division = "division",
    }
}

words! {
    /// Where a session stands.
    SessionState {
        /// Only hosts see it.
        Draft = "draft",
        /// In the schedule.
        Published = "published",
        /// Called off; stays in the schedule and in calendars, marked.
        Cancelled = "cancelled",
        /// Over; its record is being written or stands.
        Closed = "closed",
    }
}

words! {
    /// How people take part: the pool that a sign-up takes its seats from.
    Way {
        /// In the hall.
        InPerson = "in-person",
        /// By the stream's own room.
        Online = "online",
        /// By telephone.
        Phone = "phone",
    }
}

words! {
    /// A pool of seats. The first three are ways to take part; the others are needed beside one of them.
    PoolKind {
        /// Seats in the hall.
        InPerson = "in-person",
        /// Places online.
        Online = "online",
        /// Lines on the phone.
        Phone = "phone",
        /// Wheelchair places.
        Wheelchair = "wheelchair",
        /// Seats in view of the sign-language interpreter.
        AslSeating = "asl-seating",
        /// Headsets for interpretation or hearing.
        Headset = "headset",
        /// Places in childcare.
        Childcare = "childcare",
        /// Slots on the list of speakers.
        Speaking = "speaking",
    }
}

words! {
    /// What a session offers to those who need it; a filter of the schedule.
    Access {
        /// Step-free, with wheelchair places.
        StepFree = "step-free",
        /// Sign language (ASL).
        Asl = "asl",
        /// Live captions (CART).
        Captions = "captions",
        /// Assistive listening.
        Listening = "assistive-listening",
        /// Childcare.
        Childcare = "childcare",
        /// Seats that no camera sees.
        OffCamera = "off-camera",
        /// No officer in the room.
        NoOfficers = "no-officers",
        /// A quiet room.
        QuietRoom = "quiet-room",
    }
}

words! {
    /// Officers in the room.
    Officers {
        /// None.
        None = "none",
        /// In uniform.
        Uniform = "uniform",
        /// Without uniform.
        Plain = "plain",
        /// Outside of the room.
        Outside = "outside",
    }
}

words! {
    /// What of a session becomes a public record.
    PublicRecord {
        /// Nothing that somebody says; findings alone.
        FindingsOnly = "findings-only",
        /// Questions and answers, without names.
        Questions = "questions",
        /// The whole recording.
        Recording = "recording",
    }
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Minutes after the start.
    pub after: u16,
    /// What it is.
    pub title: String,
}

/// Where people meet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// The hall.
    pub name: String,
    /// Street and house.
    pub address: String,
    /// Buses, parking, which door.
    #[serde(default)]
    pub note: String,
    /// WGS 84, degrees.
    #[serde(default)]
    pub latitude: Option<f64>,
    /// WGS 84, degrees.
    #[serde(default)]
    pub longitude: Option<f64>,
}

/// What a host says about a session. All of it is public once the session is published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionFacts {
    /// The title, at most 120 bytes.
    pub title: String,
    /// What it is about, at most 2,000 bytes.
    pub summary: String,
    /// The language that title, summary and agenda are written in.
    pub language: LanguageTag,
    /// Title and summary in other languages.
    #[serde(default)]
    pub translations: Vec<SessionTranslation>,
    /// The neighborhood; none for a session of the whole city.
    pub neighborhood: Option<NeighborhoodId>,
    /// The police area; needed for a division meeting.
    pub area: Option<AreaId>,
    /// Local time of the start.
    pub starts: String,
    /// Local time of the end.
    pub ends: String,
    /// IANA zone of both.
    pub zone: String,
    /// The hall, if people can come.
    pub venue: Option<Venue>,
    /// Ways to take part.
    pub ways: Vec<Way>,
    /// Languages spoken or interpreted.
    pub languages: Vec<LanguageTag>,
    /// What is offered to those who need it.
    #[serde(default)]
    pub access: Vec<Access>,
    /// Officers in the room.
    pub officers: Officers,
    /// Cameras run.
    pub filmed: bool,
    /// What becomes public record.
    pub public_record: PublicRecord,
    /// Number to listen and speak by phone.
    #[serde(default)]
    pub phone_in: Option<String>,
    /// The last day to ask for an interpreter or another aid.
    pub ask_aid_by: Option<Day>,
    /// Who holds it.
    pub organizer: String,
    /// Groups that hold it together with the city.
    #[serde(default)]
    pub co_hosts: Vec<String>,
    /// The agenda.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Days after the session until the recording is promised; none if nothing is recorded.
    #[serde(default)]
    pub recording_days: Option<u16>,
    /// Where a sponsor's or a moved session was before: local time of the earlier start (schema.org `previousStartDate`).
    #[serde(default)]
    pub moved_from: Option<String>,
    /// Why it was called off.
    #[serde(default)]
    pub cancelled_because: Option<String>,
}

/// Title and summary in one more language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionTranslation {
    /// The language.
    pub language: LanguageTag,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
}

/// A pool as everybody sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// Which pool.
    pub kind: PoolKind,
    /// Seats in all.
    pub capacity: u32,
    /// Seats that are taken or held.
    pub taken: u32,
    /// Seats that are waited for.
    pub waiting: u32,
}

/// A listening session as everybody sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ListeningSession {
    /// The session.
    pub id: ListeningSessionId,
    /// Its name in addresses.
    pub slug: String,
    /// Who it is for.
    pub kind: SessionKind,
    /// Where it stands.
    pub state: SessionState,
    /// Counts the changes (iCalendar `SEQUENCE`).
    pub revision: u32,
    /// The start, RFC 3339 in UTC.
    pub starts_at: String,
    /// The end, RFC 3339 in UTC.
    pub ends_at: String,
    /// The last change, RFC 3339 in UTC.
    pub changed_at: String,
    /// When it was published, RFC 3339 in UTC.
    pub published_at: Option<String>,
    /// What the host says.
    pub facts: SessionFacts,
    /// Its seats.
    pub pools: Vec<Pool>,
    /// What was decided about needs: interpreters and other aids.
    pub needs: Vec<NeedDecision>,
    /// What was written down, once it is published.
    pub record: Option<SessionRecord>,
}

/// `GET /api/listening-sessions?..`; every parameter may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct SessionQuery {
    /// Only this neighborhood.
    pub neighborhood: Option<String>,
    /// Only with this language.
    pub language: Option<String>,
    /// Only with this way to take part.
    pub way: Option<Way>,
    /// Only with this aid.
    pub access: Option<Access>,
    /// The first day; today if left out.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 20 if left out.
    pub limit: Option<u16>,
}

/// A page of the schedule, in order of time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionPage {
    /// The sessions.
    pub sessions: Vec<ListeningSession>,
    /// Where the next page begins.
    pub next: Option<String>,
}

words! {
    /// A need that the city answers with yes or no, by a day.
    NeedKind {
        /// An interpreter; needs a language.
        Interpreter = "interpreter",
        /// Sign language (ASL).
        Asl = "asl",
        /// Live captions (CART).
        Captions = "captions",
        /// Assistive listening.
        Listening = "assistive-listening",
        /// Large print or Braille.
        LargePrint = "large-print",
        /// Help with getting there.
        Ride = "ride",
        /// A quiet room.
        QuietRoom = "quiet-room",
        /// A place that no camera sees.
        OffCamera = "off-camera",
    }
}

/// Something that is needed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// What.
    pub kind: NeedKind,
    /// The language, for an interpreter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
}

words! {
    /// What became of a need.
    NeedState {
        /// Nobody decided yet.
        Asked = "asked",
        /// It will be there.
        Confirmed = "confirmed",
        /// It will not be there.
        Declined = "declined",
    }
}

/// What a host decided about a need, for everybody who has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NeedDecision {
    /// The need.
    pub need: Need,
    /// What became of it.
    pub state: NeedState,
    /// The day of the decision.
    pub on: Option<Day>,
}

/// Places beside the seats, each at most as many as seats (childcare: at most 20).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Extras {
    /// Wheelchair places.
    pub wheelchair: u16,
    /// Seats in view of the sign-language interpreter.
    pub asl_seating: u16,
    /// Headsets.
    pub headset: u16,
    /// Places in childcare.
    pub childcare: u16,
    /// Slots on the list of speakers.
    pub speaking: u16,
}

/// Who comes, as far as somebody wants to say it: under the key of the session, shredded 30 days after it. 400 bytes at most in all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Attendee {
    /// A name or what to be called.
    pub name: String,
    /// The name of the group.
    pub group: String,
    /// For confirmation, reminders and news.
    pub email: String,
    /// The language to be written to in.
    pub language: Option<LanguageTag>,
    /// What is needed.
    pub needs: Vec<Need>,
    /// Ages of the children in childcare: `4, 7`.
    pub ages: String,
    /// What a speaker wants to be called.
    pub speaker: String,
}

/// `POST /api/listening-sessions/{slug}/sign-ups`. The code is made by the caller: the same code again is the same sign-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSignUp {
    /// 16 digits: 14 random ones and two check digits (ISO 7064 MOD 97-10).
    pub code: String,
    /// How they take part.
    pub way: Way,
    /// 1 to 50.
    pub seats: u16,
    /// Places beside the seats.
    #[serde(default)]
    pub extras: Extras,
    /// "If there is not room for all of us, give us what you have."
    #[serde(default)]
    pub accept_partial: bool,
    /// The least part that is of use; 1 if left out.
    #[serde(default)]
    pub least: Option<u16>,
    /// Who comes.
    #[serde(default)]
    pub attendee: Attendee,
}

words! {
    /// Where a sign-up stands.
    SignUpState {
        /// The mail with the link is on its way; the seats are held for 30 minutes.
        Unconfirmed = "unconfirmed",
        /// All seats are there.
        Registered = "registered",
        /// Some seats are there, the rest is waited for.
        Partly = "partly",
        /// All seats are waited for.
        Waiting = "waiting",
        /// Given back.
        Cancelled = "cancelled",
        /// The link was not opened in time, or the session is over.
        Expired = "expired",
    }
}

/// A part that is held for a group that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Seats.
    pub seats: u16,
    /// Until when they are held, RFC 3339 in UTC.
    pub until: String,
}

/// A sign-up as its code shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignUp {
    /// The session, by slug.
    pub session: String,
    /// Where it stands.
    pub state: SignUpState,
    /// How they take part.
    pub way: Way,
    /// Seats that were asked for.
    pub wanted: u16,
    /// Seats that are there.
    pub seats: u16,
    /// Places beside the seats.
    pub extras: Extras,
    /// Whether a part is taken without asking.
    pub accept_partial: bool,
    /// The least part that is of use.
    pub least: u16,
    /// Place in the waiting list, from 1; none if nothing is waited for.
    pub place: Option<u32>,
    /// Seats that people ahead wait for.
    pub seats_ahead: Option<u32>,
    /// A part that is held.
    pub offer: Option<Offer>,
    /// Until when an unconfirmed sign-up is held, RFC 3339 in UTC.
    pub hold_until: Option<String>,
    /// Who comes.
    pub attendee: Attendee,
    /// What became of each need.
    pub needs: Vec<NeedDecision>,
    /// The roster has something in it.
    pub has_roster: bool,
    /// How many came, once somebody counted.
    pub came: Option<u32>,
}

/// `POST /api/sign-up` with the code in the body: what to do with a sign-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignUpRequest {
    /// The code.
    pub code: String,
    /// What to do.
    pub action: SignUpAction,
}

/// What the holder of a code can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SignUpAction {
    /// Look.
    Show,
    /// The click in the mail: the seats are final.
    Confirm,
    /// Another number of seats and places. Fewer is at once; more joins the end of the waiting list for the difference if it does not fit.
    Change {
        /// 1 to 50.
        seats: u16,
        /// Places beside the seats.
        extras: Extras,
    },
    /// Take the part that is held, and wait on for the rest.
    AcceptOffer,
    /// Let the part go; the place in the list stays.
    DeclineOffer,
    /// Take the seats that are there and wait for no more.
    StopWaiting,
    /// Other words about who comes and what is needed.
    Describe {
        /// Who comes.
        attendee: Attendee,
    },
    /// A new code for somebody else; the old one ends.
    HandOver {
        /// The new code.
        new_code: String,
    },
    /// Names that only hosts can open: at most 8,000 bytes.
    Roster {
        /// One a line.
        text: String,
    },
    /// Read the roster.
    ReadRoster,
    /// Give the seats back.
    Cancel,
}

/// Answer of `POST /api/sign-up`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignUpAnswer {
    /// How it stands now.
    pub sign_up: SignUp,
    /// The roster, if it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roster: Option<String>,
}

// --- Questions ---------------------------------------------------------------------------------------------------------

words! {
    /// Where a question stands.
    QuestionState {
        /// A host has not read it.
        Waiting = "waiting",
        /// Everybody sees it.
        Shown = "shown",
        /// Answered; stays with the record.
        Answered = "answered",
        /// Not shown: off topic, abusive, or names somebody.
        Declined = "declined",
    }
}

/// `POST /api/listening-sessions/{slug}/questions`. Nobody has to say who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewQuestion {
    /// Chosen by the caller: the same id again is the same question.
    pub id: QuestionId,
    /// 1 to 600 bytes, any language.
    pub text: String,
    /// The language it is written in.
    pub language: LanguageTag,
    /// Opens a division meeting; none for public sessions.
    #[serde(default)]
    pub door_key: Option<String>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub id: QuestionId,
    /// Where it stands.
    pub state: QuestionState,
    /// Its language.
    pub language: LanguageTag,
    /// As a host let it through; hosts see what was asked.
    pub text: String,
    /// For hosts: as they let it through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// The answer.
    pub answer: Option<String>,
    /// How many asked for the same.
    pub supports: u32,
    /// The day.
    pub asked: Day,
}

/// `POST /api/questions/{id}/support`: "I want to know that too". The work stands where an account would.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSupport {
    /// 16 random bytes, base64url. The work is bound to SHA-256 of the 16 bytes of the question's id and these.
    pub nonce: String,
    /// Proof of work for SHA-256 of question id and nonce.
    pub proof: crate::reports::ProofOfWork,
}

// --- Requests for a session ----------------------------------------------------------------------------------------------

words! {
    /// Where a request for a session stands; a public promise.
    RequestState {
        /// It came in.
        Asked = "asked",
        /// It was answered.
        Answered = "answered",
        /// A session came of it.
        Scheduled = "scheduled",
        /// The answer was no, with a reason.
        Declined = "declined",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// What is public about a request for a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestFacts {
    /// The group's name; empty if it does not want to be named.
    pub group: String,
    /// What it wants to talk about, at most 600 bytes.
    pub topic: String,
    /// Where.
    pub neighborhood: NeighborhoodId,
    /// The hall.
    pub hall: String,
    /// About how many would come.
    pub size: u16,
    /// Days that would suit, up to three.
    pub days: Vec<Day>,
    /// Languages.
    pub languages: Vec<LanguageTag>,
    /// What the hall has, or what is needed.
    pub access: Vec<Access>,
}

/// `POST /api/session-requests`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSessionRequest {
    /// 16 digits, as for sign-ups.
    pub code: String,
    /// The public part.
    pub facts: RequestFacts,
    /// How hosts reach the group: for hosts alone.
    pub contact: String,
}

/// A request for a session as everybody sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionRequest {
    /// The request.
    pub id: SessionRequestId,
    /// Where it stands.
    pub state: RequestState,
    /// The public part. Group, topic and hall are empty until a host has let the words through.
    pub facts: RequestFacts,
    /// When it came.
    pub asked: Day,
    /// By when the city answers: 14 days.
    pub due: Day,
    /// When it answered.
    pub answered: Option<Day>,
    /// What it answered.
    pub answer: Option<String>,
    /// The session that came of it, by slug.
    pub session: Option<String>,
    /// How to reach the group; only for hosts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

// --- Hosts ------------------------------------------------------------------------------------------------------------------

/// `POST /api/listening-sessions` (console): a draft. `PUT /api/listening-sessions/{id}` takes the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSession {
    /// Who it is for.
    pub kind: SessionKind,
    /// What the host says.
    pub facts: SessionFacts,
    /// Seats.
    pub pools: Vec<PoolSize>,
    /// The revision that was edited; 0 for a new one.
    #[serde(default)]
    pub revision: u32,
}

/// Seats of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PoolSize {
    /// Which pool.
    pub kind: PoolKind,
    /// Seats.
    pub capacity: u32,
}

/// `POST /api/listening-series` (console): drafts for many neighborhoods, one a week and weekday or on given days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSeries {
    /// What they share; `neighborhood` and the days are filled in.
    pub model: NewSession,
    /// The neighborhoods, in order.
    pub neighborhoods: Vec<NeighborhoodId>,
    /// Days between two sessions, 0 to 366; all on one day for 0.
    pub every_days: u16,
}

words! {
    /// A warning to the host. None of them stops anything.
    Warning {
        /// Less than 72 hours until the start, and no agenda is out (Brown Act, Gov. Code 54954.2).
        AgendaLate = "agenda-late",
        /// Less than 24 hours until the start, and no agenda is out.
        AgendaVeryLate = "agenda-very-late",
        /// A majority of a board signed up: it may be a meeting of that board (Gov. Code 54952.2).
        BoardMajority = "board-majority",
        /// Enough people asked for an interpreter, and none is confirmed.
        InterpreterNeeded = "interpreter-needed",
        /// The day to ask for aids has passed and some are undecided.
        NeedsUndecided = "needs-undecided",
        /// It is published without a stream.
        NoStream = "no-stream",
        /// The record is late.
        RecordLate = "record-late",
    }
}

/// A session as hosts see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HostedSession {
    /// What everybody sees, and drafts too.
    pub session: ListeningSession,
    /// Sign-ups that count.
    pub sign_ups: u32,
    /// Sign-ups that wait for seats.
    pub waiting: u32,
    /// People who came, so far.
    pub came: u32,
    /// Questions that nobody has read.
    pub questions_waiting: u32,
    /// What to look at.
    pub warnings: Vec<Warning>,
    /// Boards of which members said that they come.
    #[serde(default)]
    pub boards: Vec<BoardCount>,
    /// Until when the door list can be opened; the key is destroyed then.
    pub shredded_on: Day,
    /// The address that officers ask at; only for division meetings, only in the answer that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door_key: Option<String>,
}

/// `GET /api/listening-sessions` (console).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HostedPage {
    /// The sessions, in order of time.
    pub sessions: Vec<HostedSession>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A line of the door list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoorLine {
    /// The sign-up.
    pub id: SignUpId,
    /// The first four digits of its code: what people read out at the door.
    pub code_start: String,
    /// SHA-256 of the code, base64url, cut to 16 bytes: the scanner finds a code without the network.
    pub code_digest: String,
    /// Where it stands.
    pub state: SignUpState,
    /// How they take part.
    pub way: Way,
    /// Seats that are there.
    pub seats: u16,
    /// Seats that were asked for.
    pub wanted: u16,
    /// Places beside the seats.
    pub extras: Extras,
    /// Name, group, language, needs; without e-mail. Empty on a count-only list.
    pub attendee: Attendee,
    /// There is a roster.
    pub has_roster: bool,
    /// How many came.
    pub came: u32,
}

/// `GET /api/listening-sessions/{id}/door` (console): who is expected. Logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoorList {
    /// The lines.
    pub lines: Vec<DoorLine>,
    /// People who came without a sign-up.
    pub walk_ins: u32,
    /// Needs, each with the number of people who have it.
    pub needs: Vec<NeedCount>,
}

/// How many people have a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NeedCount {
    /// The need.
    pub need: Need,
    /// Sign-ups that name it.
    pub sign_ups: u32,
    /// Seats of these sign-ups.
    pub seats: u32,
    /// What was decided.
    pub state: NeedState,
}

/// One count at the door. The nonce makes it harmless to send it again, hours later, from a phone that had no signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// Random (UUID version 4).
    pub nonce: uuid::Uuid,
    /// Whose; none for people without a sign-up.
    pub sign_up: Option<SignUpId>,
    /// How many more came; negative takes a slip back. -50 to 50.
    pub came: i16,
}

/// `POST /api/listening-sessions/{id}/check-ins` (console): up to 500 at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckIns {
    /// The counts.
    pub counts: Vec<CheckIn>,
}

/// Answer of `POST /api/listening-sessions/{id}/sign-ups/{sign_up}/roster` (console). Logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenedRoster {
    /// As the group wrote it, one name a line.
    pub text: String,
}

/// `POST /api/questions/{id}` (console): what a host does with a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Moderation {
    /// Where it goes.
    pub state: QuestionState,
    /// The words that everybody sees; needed unless it is declined.
    #[serde(default)]
    pub text: Option<String>,
    /// The answer; needed for `answered`.
    #[serde(default)]
    pub answer: Option<String>,
}

/// `POST /api/session-requests/{id}` (console). `asked` with an empty answer lets the group's own words through and answers nothing yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestAnswer {
    /// Asked, answered, scheduled or declined.
    pub state: RequestState,
    /// What is said in public.
    pub answer: String,
    /// The session, for `scheduled`.
    #[serde(default)]
    pub session: Option<ListeningSessionId>,
}

/// What was written down about a session. Once a session is over the public sees the promise: no minutes, the day they are due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    /// The minutes, plain text, at most 20,000 bytes.
    pub minutes: String,
    /// Their language.
    pub language: LanguageTag,
    /// People who came; under 10 it is given as none in public.
    pub came: Option<u32>,
    /// Groups that came.
    pub organizations: Option<u32>,
    /// By when it was promised.
    pub due: Day,
    /// When it was published.
    pub published: Option<Day>,
}

/// `PUT /api/listening-sessions/{id}/record` (console).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewRecord {
    /// The minutes.
    pub minutes: String,
    /// Their language.
    pub language: LanguageTag,
    /// Groups that came.
    pub organizations: Option<u32>,
    /// For everybody to read.
    pub publish: bool,
}

/// A neighborhood and its sessions (`GET /api/coverage`, console and residents).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The neighborhood.
    pub neighborhood: NeighborhoodId,
    /// Sessions that were held.
    pub held: u32,
    /// The day of the last one.
    pub last: Option<Day>,
    /// The day of the next one.
    pub next: Option<Day>,
}

//! Needs, seats, and what the holder of a code can do.

use serde::{Deserialize, Serialize};

use super::Way;
use crate::{Day, LanguageTag};

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
    /// Work, needed above the network's share of a session alone; bound to SHA-256 of `sign-up:<code>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<crate::reports::ProofOfWork>,
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
    /// An address was given, and nobody has opened the link in the mail to it yet.
    pub mail_unanswered: bool,
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
    Confirm {
        /// The eight digits at the end of the link in the mail: they show that the address is theirs.
        click: String,
    },
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

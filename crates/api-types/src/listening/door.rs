//! The door: who is expected, and who came.

use serde::{Deserialize, Serialize};

use super::{Attendee, Extras, Need, NeedState, SignUpState, Way};
use crate::SignUpId;

/// How many digits of a code the door list has. Nine random ones stay unknown: through the server, which slows down those who guess, that
/// is the work of years. Of 500 lines two or three begin alike.
pub const CODE_START: usize = 5;

/// A line of the door list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoorLine {
    /// The sign-up.
    pub id: SignUpId,
    /// The first five digits of its code, of which people read out some at the door, and by which a scanner finds the line without the
    /// network. The other eleven can not be found from the list. Empty on a count-only list.
    pub code_start: String,
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
    /// How many came: never more than there are seats.
    pub came: u32,
    /// How many were counted beyond the seats: the same people on two devices, or more than signed up. A host looks.
    pub too_many: u32,
}

/// `GET /api/listening-sessions/{id}/door` (console): who is expected, 200 lines a page. Logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoorList {
    /// The lines.
    pub lines: Vec<DoorLine>,
    /// People who came without a sign-up.
    pub walk_ins: u32,
    /// Needs, each with the number of people who have it: on the first page.
    pub needs: Vec<NeedCount>,
    /// Where the next page starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<SignUpId>,
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

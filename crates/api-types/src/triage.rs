//! The desk: a unit's queue, a case opened, an answer sent.

use serde::{Deserialize, Serialize};

use crate::reports::{Message, Opening, ReportKind, Withdrawal};
use crate::{AreaId, Day, LanguageTag, ReportId, Sealed, UnitId};

/// Where a report stands at one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    /// Nobody of the unit opened it.
    New,
    /// Somebody opened it.
    Reading,
    /// The first answer went out.
    Answered,
}

/// `GET /api/queue?state=..&urgent=..&after=..&limit=..`; every parameter may be left out.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields)]
pub struct QueueQuery {
    /// Only this state.
    pub state: Option<CaseState>,
    /// Only urgent ones.
    pub urgent: Option<bool>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 50 if left out.
    pub limit: Option<u16>,
}

/// A line of the queue: routing facts only, nothing sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QueueRow {
    /// The report.
    pub report_id: ReportId,
    /// The short number that people say on the phone: `7KQ-2041`.
    pub number: String,
    /// What it is about.
    pub kind: ReportKind,
    /// Where it stands here.
    pub state: CaseState,
    /// The reporter may be in danger again.
    pub urgent: bool,
    /// The police area, if one was named.
    pub area: Option<AreaId>,
    /// The language an answer can be read in.
    pub language: Option<LanguageTag>,
    /// When it was stored.
    pub received: Day,
    /// By when the first answer is due.
    pub due: Day,
    /// A message of the reporter that nobody opened.
    pub unread: bool,
    /// The reporter withdrew.
    pub withdrawn: bool,
}

/// How many of the unit's cases stand where; each at most 1,000 ("1,000 and more").
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QueueCounts {
    /// State `new`.
    pub new: u32,
    /// State `reading`.
    pub reading: u32,
    /// State `answered`.
    pub answered: u32,
    /// Urgent and new.
    pub urgent_unread: u32,
}

/// A page of the queue, most pressing first: (due day, id).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QueuePage {
    /// The rows.
    pub rows: Vec<QueueRow>,
    /// Give it as `after` for the next page; none on the last.
    pub next: Option<String>,
    /// The side bar.
    pub counts: QueueCounts,
    /// Today in the city, so that "late" is the server's word.
    pub today: Day,
}

/// `GET /api/reports/{id}`: a case. Fetching it is the reading that is logged.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The line of the queue.
    pub row: QueueRow,
    /// Who may read the narrative.
    pub units: Vec<UnitId>,
    /// Class 1; none when this unit is not one of its readers, or after shredding.
    pub narrative: Option<Sealed>,
    /// Class 2; none when it is not sealed to this unit, or after shredding.
    pub contact: Option<Sealed>,
    /// This unit's thread.
    pub messages: Vec<Message>,
    /// This unit's openings, by day.
    pub openings: Vec<Opening>,
    /// Where a withdrawal stands.
    pub withdrawal: Option<Withdrawal>,
    /// The revision that the unit's next message takes.
    pub next_revision: u32,
}

/// `GET /api/immigration-boxes?after=..`: advocate units only; every box sealed to this unit, filled or not.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BoxPage {
    /// At most 100.
    pub boxes: Vec<ImmigrationBox>,
    /// The next page.
    pub next: Option<String>,
}

/// Class 3 of one report.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ImmigrationBox {
    /// The report.
    pub report_id: ReportId,
    /// The short number.
    pub number: String,
    /// When it was stored.
    pub received: Day,
    /// What happened is sealed to this unit too: the case is in its queue. Else the case holds the contact alone.
    pub shared: bool,
    /// The envelope.
    pub envelope: Sealed,
}

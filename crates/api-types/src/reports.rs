//! A report on its way in, and the mailbox that its code opens.

use serde::{Deserialize, Serialize};

use crate::{AreaId, Bytes32, Day, LanguageTag, ReportId, Sealed, UnitId};

/// What the report is about; decides which unit may get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// Hate: crime or incident, staff classify.
    Hate,
    /// Theft, burglary, damage.
    Property,
}

/// A stateless challenge (`GET /api/proof-of-work`), good for 10 minutes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// Opaque; the server signed difficulty and time into it.
    pub token: String,
    /// Leading zero bits that SHA-256(token, bound, counter) must have.
    pub bits: u8,
}

/// The solved challenge. Bound to the body, so that sending it twice is harmless and for another body useless.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ProofOfWork {
    /// The challenge's token.
    pub token: String,
    /// The digest of the body that the work was done for (`NewReport::bound_parts`, or the message's envelope).
    pub bound: Bytes32,
    /// The counter that solves it.
    pub counter: u64,
}

/// `POST /api/reports`. Idempotent: the same code with the same body gives the same 201 again, with another body 409.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewReport {
    /// Random v4, chosen in the browser; every envelope is bound to it.
    pub report_id: ReportId,
    /// What it is about.
    pub kind: ReportKind,
    /// "I may be in danger again."
    pub urgent: bool,
    /// The police area, if the person named one; none outside the city.
    pub area: Option<AreaId>,
    /// In which language an answer can be read.
    pub language: LanguageTag,
    /// Who may read the narrative: 1 or 2 units of the directory, in ascending order.
    pub units: Vec<UnitId>,
    /// SHA-256 of the receipt's `lookup`.
    pub lookup_digest: Bytes32,
    /// SHA-256 of the receipt's `access`.
    pub access_digest: Bytes32,
    /// The reporter's own X-Wing public key (1,216 bytes); answers are sealed to it.
    pub reply_key: Sealed,
    /// Class 1, sealed to `units`.
    pub narrative: Sealed,
    /// Class 2, always present.
    pub contact: Sealed,
    /// Class 3, always present in a hate report, sealed to one advocate unit; absent in a property report.
    pub immigration_status: Option<Sealed>,
    /// The work, done when sending.
    pub proof: ProofOfWork,
}

impl NewReport {
    /// What the proof of work and the idempotency digest are bound to, in this order: everything but the proof.
    pub fn bound_parts(&self) -> Vec<Vec<u8>> {
        let mut parts = vec![
            self.report_id.0.as_bytes().to_vec(),
            vec![match self.kind {
                ReportKind::Hate => 1,
                ReportKind::Property => 2,
            }],
            vec![u8::from(self.urgent)],
            self.area.map(|a| vec![a.0]).unwrap_or_default(),
            self.language.0.clone().into_bytes(),
            self.lookup_digest.0.to_vec(),
            self.access_digest.0.to_vec(),
            self.reply_key.0.clone(),
            self.narrative.0.clone(),
            self.contact.0.clone(),
            self.immigration_status
                .as_ref()
                .map(|s| s.0.clone())
                .unwrap_or_default(),
        ];
        parts.extend(self.units.iter().map(|u| u.as_str().as_bytes().to_vec()));
        parts
    }
}

/// The answer to a stored report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportStored {
    /// The report.
    pub report_id: ReportId,
    /// The day it was stored.
    pub received: Day,
    /// By the end of this day somebody answers.
    pub due: Day,
}

/// Which way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The unit wrote (even revisions: 2, 4, ...).
    FromUnit,
    /// The reporter wrote (odd revisions: 1, 3, ...).
    FromReporter,
}

impl Direction {
    /// The direction that a revision number stands for.
    pub fn of(revision: u32) -> Self {
        if revision.is_multiple_of(2) {
            Self::FromUnit
        } else {
            Self::FromReporter
        }
    }
}

/// A message as stored: class 5, sealed to the unit and to the reporter's key.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Counts up within unit and direction; its parity is the direction; also the envelope's revision.
    pub revision: u32,
    /// The day it was stored.
    pub day: Day,
    /// The envelope.
    pub envelope: Sealed,
}

/// `POST /api/mailbox/messages` and `POST /api/reports/{id}/messages`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewMessage {
    /// The unit of the thread; staff can only name their own.
    pub unit: UnitId,
    /// The next free revision of its direction. A taken one is a `message-conflict`, unless the bytes are the same.
    pub revision: u32,
    /// Class 5, bound to report and revision.
    pub envelope: Sealed,
    /// The reporter's work; staff send none.
    #[serde(default)]
    pub proof: Option<ProofOfWork>,
}

/// The talk with one unit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Thread {
    /// With whom.
    pub unit: UnitId,
    /// Oldest day first, then by revision.
    pub messages: Vec<Message>,
}

/// A sealed part of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What happened (class 1).
    Narrative,
    /// Name and contact (class 2).
    Contact,
    /// The immigration box (class 3).
    ImmigrationStatus,
    /// A message (class 5).
    Message,
}

/// Somebody of a unit opened a part on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// On which day.
    pub day: Day,
    /// Which unit.
    pub unit: UnitId,
    /// Which part.
    pub part: Part,
}

/// Where a withdrawal stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", tag = "state")]
pub enum Withdrawal {
    /// Frozen; on this day the keys are destroyed. Can be cancelled until then.
    Frozen {
        /// The day of the shredding.
        shred: Day,
    },
    /// Police opened it before: they were told and stop writing, what they read may stay. The advocate's box goes on this day.
    Kept {
        /// The day on which what nobody must keep is shredded.
        shred: Day,
    },
    /// The keys are destroyed.
    Shredded,
}

/// `GET /api/mailbox`: what the code opens. Never the report itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// The report.
    pub report_id: ReportId,
    /// What it is about.
    pub kind: ReportKind,
    /// When it was stored.
    pub received: Day,
    /// By when the first answer is due.
    pub due: Day,
    /// Who may read the narrative.
    pub units: Vec<UnitId>,
    /// The advocate unit that holds the immigration box, none for property reports.
    pub advocate: Option<UnitId>,
    /// True once the immigration box was erased.
    pub advocate_box_erased: bool,
    /// True once a police unit opened a part.
    pub opened_by_police: bool,
    /// Every opening, by day.
    pub openings: Vec<Opening>,
    /// One thread per unit of `units`.
    pub threads: Vec<Thread>,
    /// Where a withdrawal stands, if there is one.
    pub withdrawal: Option<Withdrawal>,
}

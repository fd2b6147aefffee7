//! What was heard, what was promised, what became of it, and following it without an account.

mod follow;

use serde::{Deserialize, Serialize};

pub use follow::*;

use crate::{CommitmentId, Day, FindingId, LanguageTag, ListeningSessionId, NeighborhoodId};

macro_rules! themes {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// What a finding is about. `theme-<word>` is its translated name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum Theme {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)*
        }

        impl Theme {
            /// Every theme, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word on the wire, in the database and in text keys.
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

themes! {
    /// Hate.
    Hate = "hate",
    /// Theft and damage.
    Property = "property",
    /// Small business.
    Business = "business",
    /// Lights, streets, empty lots.
    Streets = "streets",
    /// Buses and trains.
    Transit = "transit",
    /// Traffic.
    Traffic = "traffic",
    /// Parks and schools.
    Parks = "parks",
    /// Young people.
    Youth = "youth",
    /// Guns.
    Guns = "guns",
    /// Trust between people and police.
    Trust = "trust",
    /// Language and access.
    Language = "language",
    /// Help for people in crisis, without police.
    Crisis = "crisis",
    /// Homes and homelessness.
    Homes = "homes",
    /// Something else.
    Other = "other",
}

/// `POST /api/findings`, `PUT /api/findings/{id}` (console).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewFinding {
    /// Where it was heard.
    pub session: Option<ListeningSessionId>,
    /// Where it belongs.
    pub neighborhood: NeighborhoodId,
    /// What about.
    pub theme: Theme,
    /// The language of quote and summary.
    pub language: LanguageTag,
    /// As somebody said it, without a name; at most 400 characters, may be empty.
    #[serde(default)]
    pub quote: String,
    /// What was meant, at most 400 characters.
    pub summary: String,
    /// About how many people said it; 0 if nobody counted.
    #[serde(default)]
    pub said_by: u32,
    /// The commitments that answer it.
    #[serde(default)]
    pub commitments: Vec<CommitmentId>,
    /// For everybody to read.
    pub publish: bool,
    /// The id of a new one (UUID version 4), made by who sends it: sent again after a timeout it is the same finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<FindingId>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The finding.
    pub id: FindingId,
    /// Where it was heard.
    pub session: Option<ListeningSessionId>,
    /// Where it belongs.
    pub neighborhood: NeighborhoodId,
    /// What about.
    pub theme: Theme,
    /// The language of quote and summary.
    pub language: LanguageTag,
    /// As somebody said it.
    pub quote: String,
    /// What was meant.
    pub summary: String,
    /// About how many people said it. Under 10 it is given as 0 in public.
    pub said_by: u32,
    /// When it was published.
    pub published: Option<Day>,
    /// The last change, RFC 3339 in UTC.
    pub changed_at: String,
    /// The commitments that answer it.
    pub commitments: Vec<CommitmentId>,
}

/// Where a commitment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CommitmentState {
    /// It was promised.
    Promised,
    /// Somebody works on it.
    Underway,
    /// It is done.
    Done,
    /// It will not be done, and the last step says why.
    Dropped,
}

/// `POST /api/commitments`, `PUT /api/commitments/{id}` (console). The state changes by steps alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCommitment {
    /// Where.
    pub neighborhood: NeighborhoodId,
    /// The language of its texts.
    pub language: LanguageTag,
    /// What will be done, at most 160 characters.
    pub title: String,
    /// More about it, at most 1,000 characters.
    #[serde(default)]
    pub summary: String,
    /// Who does it.
    pub owner: String,
    /// Where the money comes from.
    #[serde(default)]
    pub budget: String,
    /// By when.
    pub due: Day,
    /// How many parts it has; 0 if it has none.
    #[serde(default)]
    pub steps_of: u32,
    /// The findings that it answers.
    #[serde(default)]
    pub findings: Vec<FindingId>,
    /// For everybody to read.
    pub publish: bool,
    /// The id of a new one (UUID version 4), made by who sends it: sent again after a timeout it is the same commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<CommitmentId>,
}

/// `POST /api/commitments/{id}/steps` (console): what happened. Never changed afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewStep {
    /// Where it stands now.
    pub state: CommitmentState,
    /// What happened, at most 600 characters.
    pub note: String,
    /// Where one can see it: `https://..`, may be empty.
    #[serde(default)]
    pub evidence: String,
    /// How many parts are done.
    #[serde(default)]
    pub steps_done: u32,
    /// A new date; the old one stays in the history.
    #[serde(default)]
    pub new_due: Option<Day>,
    /// The id of the step (UUID version 4), made by who sends it: sent again after a timeout it is the same step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
}

/// Something that happened to a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The day.
    pub on: Day,
    /// Where it stood from then on.
    pub state: CommitmentState,
    /// What happened.
    pub note: String,
    /// Where one can see it.
    pub evidence: String,
    /// The date that held from then on.
    pub due: Day,
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// The commitment.
    pub id: CommitmentId,
    /// Where.
    pub neighborhood: NeighborhoodId,
    /// The language of its texts.
    pub language: LanguageTag,
    /// What will be done.
    pub title: String,
    /// More about it.
    pub summary: String,
    /// Who does it.
    pub owner: String,
    /// Where the money comes from.
    pub budget: String,
    /// By when.
    pub due: Day,
    /// By when at first.
    pub first_due: Day,
    /// Where it stands.
    pub state: CommitmentState,
    /// Parts done.
    pub steps_done: u32,
    /// Parts in all; 0 if it has none.
    pub steps_of: u32,
    /// When it was done.
    pub done: Option<Day>,
    /// Days past the due day; 0 if it is in time or done.
    pub late_days: u32,
    /// When it was published.
    pub published: Option<Day>,
    /// The last change, RFC 3339 in UTC.
    pub changed_at: String,
    /// What happened, the newest first.
    pub steps: Vec<Step>,
    /// The findings that it answers.
    pub findings: Vec<FindingId>,
}

/// What is known about a neighborhood (`GET /api/neighborhoods/{slug}`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// The neighborhood.
    pub neighborhood: NeighborhoodId,
    /// What was heard, the newest first.
    pub findings: Vec<Finding>,
    /// What was promised, late ones first, then by due day.
    pub commitments: Vec<Commitment>,
}

/// `GET /api/commitments?..`; every parameter may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct CommitmentQuery {
    /// Only this neighborhood.
    pub neighborhood: Option<String>,
    /// Only in this state.
    pub state: Option<CommitmentState>,
    /// Only late ones.
    pub late: Option<bool>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 20 if left out.
    pub limit: Option<u16>,
}

/// A page of commitments: what is open by due day, so that late ones come first, then what is done or dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CommitmentPage {
    /// The commitments.
    pub commitments: Vec<Commitment>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// `GET /api/findings?..` (console); every parameter may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(deny_unknown_fields, default)]
pub struct FindingQuery {
    /// Only of this session.
    pub session: Option<ListeningSessionId>,
    /// Only of this neighborhood.
    pub neighborhood: Option<String>,
    /// The cursor of the last page.
    pub after: Option<String>,
    /// 1 to 100 rows, 20 if left out.
    pub limit: Option<u16>,
}

/// A page of findings, the last changed first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct FindingPage {
    /// The findings.
    pub findings: Vec<Finding>,
    /// Where the next page begins.
    pub next: Option<String>,
}

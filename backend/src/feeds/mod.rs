//! What other programs read: iCalendar, Atom, JSON Feed, Open Civic Data, JSON-LD. Read-only, with entity tags.
//!
//! - Nothing is here that a page does not show: drafts, division meetings and people who signed up are in no feed.
//! - What a document needs is read once and kept while nothing changes; it is made once per change and language, and packed in a form
//!   once somebody takes that form.

use std::sync::Arc;

use api_types::{NeighborhoodId, ProblemKind};
use i18n::Locale;

use crate::clock::SharedClock;
use crate::http::Refusal;
use crate::http::headers::Packing;
use crate::http::packed::Packed;
use crate::listening::{Listening, ListeningError};
use crate::places::Places;
use crate::strategy::{Strategies, StrategyError};
use crate::streams::Streams;

mod atom;
mod calendars;
mod json_feed;
pub mod json_ld;
mod making;
mod material;
mod news;
mod open_civic;
mod routes;
mod shelf;
mod site;

#[cfg(test)]
mod tests;

use material::Stock;
pub(crate) use routes::Paths;
pub use routes::routes_resident;
use shelf::Shelf;
pub use site::Site;

/// What feeds are built from.
pub struct Parts {
    /// Sessions.
    pub listening: Listening,
    /// Livestreams.
    pub streams: Streams,
    /// Findings and commitments.
    pub strategies: Strategies,
    /// Neighborhoods.
    pub places: Places,
    /// The clock.
    pub clock: SharedClock,
    /// The instance's name.
    pub instance: String,
    /// `https://host` of the residents' pages.
    pub origin: String,
}

/// The feeds of one instance.
#[derive(Clone)]
pub struct Feeds(Arc<Kept>);

struct Kept {
    parts: Parts,
    stock: Stock,
    shelf: Shelf,
}

impl std::fmt::Debug for Feeds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Feeds").finish_non_exhaustive()
    }
}

/// What goes wrong, in the words of the program that asked.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// There is no such session, neighborhood, finding or commitment.
    #[error("not there")]
    NotFound,
    /// The language is none of ours.
    #[error("the query is malformed")]
    MalformedQuery,
    /// What sessions said.
    #[error(transparent)]
    Listening(#[from] ListeningError),
    /// What findings and commitments said.
    #[error(transparent)]
    Strategy(#[from] StrategyError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] sea_orm::DbErr),
}

impl From<FeedError> for Refusal {
    fn from(error: FeedError) -> Self {
        match error {
            FeedError::NotFound => ProblemKind::NotFound.into(),
            FeedError::MalformedQuery => ProblemKind::MalformedQuery.into(),
            FeedError::Listening(fault) => fault.into(),
            FeedError::Strategy(fault) => fault.into(),
            FeedError::Storage(fault) => fault.into(),
        }
    }
}

/// The sort of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// iCalendar.
    Calendar,
    /// Atom.
    Atom,
    /// JSON Feed.
    JsonFeed,
    /// Open Civic Data.
    OpenCivic,
}

impl Form {
    fn content_type(self) -> &'static str {
        match self {
            Self::Calendar => "text/calendar; charset=utf-8",
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::JsonFeed => "application/feed+json; charset=utf-8",
            Self::OpenCivic => "application/json",
        }
    }
}

impl Feeds {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(Kept {
            parts,
            stock: Stock::default(),
            shelf: Shelf::default(),
        }))
    }

    /// The neighborhood, if the city has it.
    fn neighborhood(&self, slug: &str) -> Result<NeighborhoodId, FeedError> {
        NeighborhoodId::parse(slug)
            .filter(|id| self.0.parts.places.has_neighborhood(id))
            .ok_or(FeedError::NotFound)
    }

    /// A document in this form, made now or before.
    async fn document(
        &self,
        wanted: Option<Locale>,
        about: making::About,
        form: Packing,
    ) -> Result<Arc<Packed>, FeedError> {
        making::document(&self.0, wanted, about, form).await
    }
}

//! The wire contract of backend and pwa: serde types, newtype ids, problem kinds. No actix, sea-orm, yew or tokio.
//!
//! Every request body refuses unknown fields. Days are ISO 8601 dates in the city's own time zone; a report never carries a time.
//! What only its readers may know (`Sealed`) is an SLF1 envelope: the server checks its form and cannot open it.

pub mod audit;
pub mod bytes;
pub mod ids;
pub mod keys;
pub mod listening;
pub mod places;
pub mod problem;
pub mod reports;
pub mod staff;
pub mod strategy;
pub mod streams;
pub mod triage;

pub use bytes::{Bytes32, Sealed};
pub use ids::{
    AreaId, CoHostId, CommitmentId, Day, FindingId, LanguageTag, ListeningSessionId,
    NeighborhoodId, QuestionId, ReportId, SeriesId, SessionRequestId, SignUpId, StaffId, StreamId,
    UnitId,
};
pub use problem::{Problem, ProblemKind};

//! What every route shares: the body reader, the refusals, the headers, the scrubbing.

pub mod json;
pub mod problem;

pub use json::{Body, BodyLimit};
pub use problem::Refusal;

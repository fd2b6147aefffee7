//! What every route shares: the body reader, the refusals, the headers, the scrubbing.

pub mod fallback;
pub mod form;
pub mod guard;
pub mod headers;
pub mod json;
pub mod network;
pub mod packed;
pub mod problem;
pub mod scrub;

pub use form::Form;
pub use json::{Body, BodyLimit};
pub use network::Network;
pub use problem::Refusal;
pub use scrub::PreferredLanguage;

//! What is promised, and who can read.

mod promises;
mod readers;

pub use promises::PromisesPage;
pub use readers::ReadersPage;

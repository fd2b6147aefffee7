//! What is promised, and who can read.

mod promises;
mod readers;

pub use promises::promises;
pub use readers::readers;

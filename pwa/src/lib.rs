//! The resident app, the staff console and their sealing worker.

pub mod api;
#[cfg(feature = "ssr")]
pub mod civic;
pub mod console;
pub mod content;
pub mod hosting;
mod json;
pub mod keys;
pub mod offline;
pub mod page;
pub mod reports;
pub mod resident;
pub mod sealer;
pub mod staff;
pub mod support;
pub mod text;
pub mod triage;
pub mod ui;

//! The hosts' desk: the schedule, an evening from the door to the minutes, findings, commitments, requests.
//!
//! Rules are plain functions (`civil`, `form`, `keys`, `papers`, `plan`, `series`, `tally`, `typed`); everything that draws exists in the
//! browser only.

pub mod civil;
pub mod form;
#[cfg(test)]
mod form_tests;
pub mod plan;
pub mod series;
pub mod tally;
#[cfg(test)]
mod tally_tests;
pub mod typed;

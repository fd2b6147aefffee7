//! The hosts' desk: the schedule, an evening from the door to the minutes, findings, commitments, requests.
//!
//! Rules are plain functions (`civil`, `form`, `keys`, `papers`, `plan`, `seed`, `series`, `tally`, `typed`); everything that draws exists in
//! the browser only.

pub mod civil;
pub mod faults;
pub mod form;
mod form_seats;
#[cfg(test)]
mod form_tests;
pub mod keys;
pub mod papers;
pub mod plan;
pub mod seed;
pub mod series;
pub mod tally;
#[cfg(test)]
mod tally_tests;
pub mod typed;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod afterwards;
#[cfg(target_arch = "wasm32")]
mod alarms;
#[cfg(target_arch = "wasm32")]
mod book;
#[cfg(target_arch = "wasm32")]
mod camera;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod co_hosts;
#[cfg(target_arch = "wasm32")]
mod commitment_form;
#[cfg(target_arch = "wasm32")]
mod commitment_steps;
#[cfg(target_arch = "wasm32")]
mod commitments_page;
#[cfg(target_arch = "wasm32")]
mod coverage_page;
#[cfg(target_arch = "wasm32")]
mod deep_link;
#[cfg(target_arch = "wasm32")]
mod door_key;
#[cfg(target_arch = "wasm32")]
mod door_line;
#[cfg(target_arch = "wasm32")]
mod door_tab;
#[cfg(target_arch = "wasm32")]
mod evening;
#[cfg(target_arch = "wasm32")]
mod facts_tab;
#[cfg(target_arch = "wasm32")]
mod fields;
#[cfg(target_arch = "wasm32")]
mod fields_people;
#[cfg(target_arch = "wasm32")]
mod finding_form;
#[cfg(target_arch = "wasm32")]
mod findings_tab;
#[cfg(target_arch = "wasm32")]
mod host_bar;
#[cfg(target_arch = "wasm32")]
mod host_pages;
#[cfg(target_arch = "wasm32")]
mod keyboard;
#[cfg(target_arch = "wasm32")]
mod load;
#[cfg(target_arch = "wasm32")]
mod minutes_tab;
#[cfg(target_arch = "wasm32")]
mod needs_table;
#[cfg(target_arch = "wasm32")]
mod new_page;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod push;
#[cfg(target_arch = "wasm32")]
mod questions_tab;
#[cfg(target_arch = "wasm32")]
mod requests_page;
#[cfg(target_arch = "wasm32")]
mod scanner;
#[cfg(target_arch = "wasm32")]
mod schedule_page;
#[cfg(target_arch = "wasm32")]
mod schedule_table;
#[cfg(target_arch = "wasm32")]
mod series_made;
#[cfg(target_arch = "wasm32")]
mod series_page;
#[cfg(target_arch = "wasm32")]
mod sheet;
#[cfg(target_arch = "wasm32")]
mod stream_card;
#[cfg(target_arch = "wasm32")]
mod stream_form;
#[cfg(target_arch = "wasm32")]
mod stream_tab;
#[cfg(target_arch = "wasm32")]
mod watch;

#[cfg(target_arch = "wasm32")]
pub use host_pages::HostPages;

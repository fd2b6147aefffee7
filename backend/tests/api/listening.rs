//! Listening sessions.

mod again;
mod division;
mod hosting;
mod planning;
mod questions;
mod request_answers;
mod requests;
mod retention;
mod schedule;
pub mod seats;

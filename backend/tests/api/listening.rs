//! Listening sessions.

mod hosting;
mod planning;
mod questions;
mod requests;
mod retention;
mod schedule;
pub mod seats;

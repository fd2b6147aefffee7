//! Listening sessions.

mod planning;
mod questions;
mod requests;
mod retention;
mod schedule;
mod seats;

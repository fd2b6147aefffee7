//! Behaviour over HTTP: one binary, own database per test.
//!
//! SQLite by default; with `AMPARO_TEST_POSTGRES=postgres://admin@host/postgres` the same tests run on PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by breaking off"
)]

mod audit;
mod feeds;
mod fixtures;
mod harness;
mod keys;
mod listening;
mod notify;
mod platform;
mod reports;
mod staff;
mod strategy;
mod streams;
mod triage;

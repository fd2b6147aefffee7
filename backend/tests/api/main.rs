//! Behaviour over HTTP: one binary, own database per test.

mod audit;
mod harness;
mod keys;
mod platform;
mod reports;
mod staff;
mod triage;

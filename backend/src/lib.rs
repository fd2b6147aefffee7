//! The server of Amparo: one crate, one folder per capability, wired together in `startup`.

pub mod access;
pub mod audit;
pub mod calendar;
pub mod cli;
pub mod clock;
pub mod config;
pub mod dates;
pub mod db;
pub mod feeds;
pub mod http;
pub mod jobs;
pub mod keys;
pub mod listening;
pub mod notify;
pub mod openapi;
pub mod pages;
pub mod places;
pub mod random;
pub mod reports;
pub mod rowkeys;
pub mod staff;
pub mod startup;
pub mod strategy;
pub mod streams;
pub mod telemetry;
pub mod triage;

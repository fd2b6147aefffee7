//! Accounts, logging in, the token, the guard of the console.

pub mod account;
mod guard;
mod life;
mod login;
mod roles;
mod token;

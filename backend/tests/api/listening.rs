//! Listening sessions.

mod seats;

//! The tables of listening sessions. Nobody outside this capability sees a row.

pub(super) mod session;

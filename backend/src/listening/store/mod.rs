//! The tables of listening sessions. Nobody outside this capability sees a row.

pub(super) mod check_in;
pub(super) mod need_decision;
pub(super) mod pool;
pub(super) mod session;
pub(super) mod sign_up;

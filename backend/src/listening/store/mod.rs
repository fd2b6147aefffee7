//! The tables of listening sessions. Nobody outside this capability sees a row.

pub(super) mod board;
pub(super) mod check_in;
pub(super) mod co_host;
pub(super) mod door;
pub(super) mod knowing;
pub(super) mod need_decision;
pub(super) mod pool;
pub(super) mod question;
pub(super) mod record;
pub(super) mod request;
pub(super) mod sealed_person;
pub(super) mod session;
pub(super) mod shredding;
pub(super) mod sign_up;
pub(super) mod tag;

//! The tables of listening sessions. Nobody outside this capability sees a row.

pub(super) mod board;
pub(super) mod question;
pub(super) mod record;
pub(super) mod request;
pub(super) mod session;
pub(super) mod shredding;
pub(super) mod tag;

//! The tables of findings, commitments and follows. Nobody outside this capability sees a row.

pub(super) mod commitment;
pub(super) mod commitment_step;
pub(super) mod finding;
pub(super) mod finding_commitment;
pub(super) mod follow;
pub(super) mod follow_news;
pub(super) mod links;

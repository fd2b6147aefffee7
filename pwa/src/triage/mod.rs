//! The desk: the unit's queue, a case opened, an answer sent, the boxes that only an advocate opens.

pub mod due;
pub mod keys;
pub mod queue;

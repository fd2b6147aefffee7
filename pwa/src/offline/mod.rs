//! The outgoing box: a sealed report is sent until it is stored, and kept on the phone only if the person agreed.
//!
//! Exactly the same sealed bytes go out each time, with a fresh proof of work; the server stores them once.

mod delivery;
pub mod outbox;
#[cfg(target_arch = "wasm32")]
pub mod presence;
#[cfg(not(target_arch = "wasm32"))]
#[path = "no_presence.rs"]
pub mod presence;
pub mod shelf;
mod use_outbox;

pub use delivery::{Delivery, WaitReason};
pub use outbox::work_offline;
pub use use_outbox::{Outbox, use_outbox};

//! Sealing in the browser. Plaintext leaves the page only into a Web Worker that is ended after use; on any failure nothing is sent.
//!
//! `operations` is the worker without its browser and is tested natively; `worker` gives it messages, `client` is the page's end.

mod client;
mod code;
mod desk;
mod directory;
mod error;
mod fault;
mod intake;
mod operations;
mod order;
mod protocol;
mod resident;
mod trust;
mod unsent;
#[cfg(target_arch = "wasm32")]
pub mod worker;

#[cfg(target_arch = "wasm32")]
mod thread;
#[cfg(not(target_arch = "wasm32"))]
#[path = "no_thread.rs"]
mod thread;

#[cfg(test)]
mod tests;

pub use client::Client;
pub use code::{CODE_DIGITS, check as check_code, in_groups};
pub(crate) use directory::signed;
pub use error::{DirectoryFault, Mistyped, SealedPart, SealerError};
pub use fault::Fault;
pub use operations::Sealer;
pub use protocol::{
    Authorization, MessageText, OpenedBox, OpenedCase, OpenedMessage, OpenedPart, OpenedThread,
    Progress, Reader, Reply, Request, SealedMessage, Secret, SignedDirectory, Step, Tally,
};
pub use resident::{SealedReport, prefetch, readers, seal_report};
pub use unsent::UnsentReport;

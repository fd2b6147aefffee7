//! Reports: the wizard of questions, sending, the code's page, and the mailbox that the code opens.

mod answers;
mod ask;
mod desk;
mod earlier;
mod flow;
pub mod mailbox;
mod offer;
mod papers;
pub(crate) mod qr;
mod receipt;
mod sending;
mod wizard;

pub use earlier::EarlierReport;
pub use flow::ReportPage;

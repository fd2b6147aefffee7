//! Sending a sealed report, the mailbox that its code opens, withdrawing, erasing, retention.

mod ceiling;
mod intake;
mod inventory;
mod killed;
mod mailbox;
mod refusals;
mod replayed;
mod retention;
mod secrecy;
mod withdrawal;

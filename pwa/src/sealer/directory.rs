//! The signed key directory as this tab has it. Nothing here believes it: the sealing worker checks it at every use.

use std::cell::RefCell;

use api_types::ProblemKind;

use super::error::{DirectoryFault, SealerError};
use super::fault::Fault;
use super::protocol::SignedDirectory;
use crate::api::{self, Failure};
use crate::offline::presence::now;
use crate::offline::shelf;

/// Seconds after which a fetched directory is fetched again, when there is signal.
const FRESH: f64 = 3_600.0;

#[derive(Default)]
struct Held {
    text: Option<String>,
    fetched: f64,
    /// The newest version that the worker accepted in this tab.
    version: u32,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
}

/// The directory's text: from this tab if it is fresh, else fetched, else what this tab or (if the person agreed) this phone still has.
pub async fn signed() -> Result<SignedDirectory, Fault> {
    let now = now();
    let fresh = HELD.with_borrow(|held| held.text.clone().filter(|_| now - held.fetched < FRESH));
    let text = match fresh {
        Some(text) => text,
        None => fetch(now).await?,
    };
    let at_least = HELD.with_borrow(|held| held.version);
    Ok(SignedDirectory { text, at_least })
}

async fn fetch(now: f64) -> Result<String, Fault> {
    match api::directory().await {
        Ok(text) => {
            HELD.with_borrow_mut(|held| {
                held.text = Some(text.clone());
                held.fetched = now;
            });
            Ok(text)
        }
        Err(Failure::NoSignal | Failure::TimedOut) => {
            let held = HELD.with_borrow(|held| held.text.clone());
            match held {
                Some(text) => Ok(text),
                None => shelf::kept(shelf::DIRECTORY)
                    .await
                    .ok_or(SealerError::NoSignal.into()),
            }
        }
        Err(Failure::Refused {
            kind: ProblemKind::DirectoryExpired,
            ..
        }) => Err(SealerError::Directory(DirectoryFault::Expired).into()),
        Err(failure) => Err(failure.into()),
    }
}

/// The worker accepted this version: nothing older is believed in this tab.
pub fn seen(version: u32) {
    HELD.with_borrow_mut(|held| held.version = held.version.max(version));
}

/// Forgets a text that the worker refused.
pub fn drop_cached() {
    HELD.with_borrow_mut(|held| held.text = None);
}

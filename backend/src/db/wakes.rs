//! What a unit of work sets off once it is stored: a job of this process runs at once instead of at its time.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

tokio::task_local! {
    static WANTED: RefCell<BTreeSet<&'static str>>;
}

/// Inside of a unit of work: wakes the job of this name when the work is stored, and nobody when it is taken back. Other processes, and
/// this one after a crash, have the job's own time.
pub fn wake_after_commit(job: &'static str) {
    // Outside of `Db::write` nothing is known of a commit, and nobody is woken.
    let _ = WANTED.try_with(|wanted| wanted.borrow_mut().insert(job));
}

/// Who is woken, by the name of the job.
#[derive(Clone, Default)]
pub(super) struct Wakes(Arc<Mutex<HashMap<&'static str, Arc<Notify>>>>);

impl Wakes {
    /// Wakes are kept until somebody waits for them; several are one.
    pub(super) fn of(&self, job: &'static str) -> Arc<Notify> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(job).or_default().clone()
    }

    /// Runs a unit of work that may ask for wakes.
    pub(super) async fn during<F: Future>(work: F) -> F::Output {
        WANTED.scope(RefCell::default(), work).await
    }

    /// The unit of work is stored.
    pub(super) fn fire(&self) {
        let wanted = WANTED.try_with(RefCell::take).unwrap_or_default();
        for job in wanted {
            self.of(job).notify_one();
        }
    }
}

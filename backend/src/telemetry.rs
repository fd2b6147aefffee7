//! The log: JSON lines on standard error. Never a header, an address, a path parameter or a body; see `docs/logging.md`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;

/// A log that writes to `writer` what the directives let through.
pub fn subscriber<W>(directives: &str, writer: W) -> impl Subscriber + Send + Sync + 'static
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::try_new(directives).unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_env_filter(filter)
        .with_writer(writer)
        .finish()
}

/// Starts the log of a process and tames the panic message. A second call changes nothing.
pub fn start(directives: &str) {
    // Fails only when a log is already there.
    let _ = subscriber(directives, std::io::stderr).try_init();
    hush_panics();
}

/// A panic's message may hold what somebody wrote: only the place is logged.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|info| match info.location() {
        Some(place) => tracing::error!(file = place.file(), line = place.line(), "panic"),
        None => tracing::error!("panic"),
    }));
}

/// How often each route answered how, since the last hour's line. The only trace of residents in the log.
#[derive(Debug, Default)]
pub struct RouteCounts(Mutex<BTreeMap<(String, u16), u64>>);

impl RouteCounts {
    /// Counts one answer. `route` is the pattern that matched, never the path.
    pub fn count(&self, route: Option<String>, status: u16) {
        let route = route.unwrap_or_else(|| "(none)".to_owned());
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry((route, status)).or_default() += 1;
    }

    /// Logs the counts and starts anew.
    pub fn log(&self, surface: &'static str) {
        let counts = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for ((route, status), count) in counts {
            tracing::info!(surface, route, status, count, "answers in this hour");
        }
    }
}

//! What the applications of this run logged, so that a test can look for what must never be there.

use std::io::Write;
use std::sync::{Mutex, OnceLock, PoisonError};

use tracing_subscriber::util::SubscriberInitExt;

static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Capture;

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
        lines.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

// Everything that the server's crates have to say: more than an operator can turn on by mistake. The other three are the test's browser.
const DIRECTIVES: &str = "trace,hyper=off,hyper_util=off,reqwest=off";

/// Starts the capture.
pub fn start() {
    static STARTED: OnceLock<()> = OnceLock::new();
    STARTED.get_or_init(|| {
        backend::telemetry::subscriber(DIRECTIVES, || Capture).init();
    });
}

/// True if this was logged, by any test so far.
pub fn has(text: &str) -> bool {
    let lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    holds(&lines, text.as_bytes())
}

/// True if `bytes` stand in `all`.
pub fn holds(all: &[u8], bytes: &[u8]) -> bool {
    all.windows(bytes.len()).any(|window| window == bytes)
}

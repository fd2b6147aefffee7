//! The processor time of the server's threads: all of the process but those of the client.

use std::fs;

/// What the client's threads are called.
pub const CLIENT: &str = "client";

/// Seconds that the server's threads have run so far.
pub fn server_seconds() -> f64 {
    let main = std::process::id().to_string();
    let mut nanoseconds = 0_u64;
    for thread in fs::read_dir("/proc/self/task").unwrap().flatten() {
        let folder = thread.path();
        let is_main = thread.file_name().to_str() == Some(&main);
        let Ok(name) = fs::read_to_string(folder.join("comm")) else {
            continue;
        };
        if is_main || name.starts_with(CLIENT) {
            continue;
        }
        let times = fs::read_to_string(folder.join("schedstat")).unwrap_or_default();
        let running = times.split_whitespace().next();
        nanoseconds += running.and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
    }
    nanoseconds as f64 / 1e9
}

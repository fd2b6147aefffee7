//! Files that only their owner may read.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Failure;

/// Writes a new file of mode 0600; refuses to overwrite one.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map_err(|e| format!("{}: {e}", path.display()))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// The same for a file that may be there already; then it stays as it is.
pub(super) fn write_once(path: &Path, text: &str) -> Result<(), Failure> {
    if path.exists() {
        return Ok(());
    }
    write_new(path, text)
}

/// 32 bytes as files hold them.
pub(super) fn seed_text(seed: &[u8; 32]) -> String {
    format!("{}\n", STANDARD.encode(seed))
}

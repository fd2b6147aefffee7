//! The frozen vectors: what they hold, how they are made, and how they are opened. No I/O: runs in WebAssembly too.

mod check;
mod generate;
mod model;

pub use check::check;
pub use generate::generate;
pub use model::Vectors;

/// The file, as committed.
pub const FROZEN: &str = include_str!("../../testdata/vectors.json");

/// Reads the committed file.
pub fn frozen() -> Result<Vectors, String> {
    serde_json::from_str(FROZEN).map_err(|error| error.to_string())
}

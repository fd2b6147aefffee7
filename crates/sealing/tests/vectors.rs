//! The formats are frozen: the committed vectors open, and the code still makes exactly them.
//!
//! Nothing here rewrites `testdata/vectors.json`. When the code makes other bytes, the test fails and leaves what it
//! made in the target folder; whoever means to change a format compares the two and copies the file by hand.

#![cfg(test)]

#[path = "vectors/mod.rs"]
mod frozen;

use std::path::Path;

#[test]
fn every_frozen_vector_opens() {
    frozen::check(&frozen::frozen().unwrap()).unwrap();
}

#[test]
fn the_code_makes_the_frozen_vectors() {
    let mut made = serde_json::to_string_pretty(&frozen::generate().unwrap()).unwrap();
    made.push('\n');
    if made != frozen::FROZEN {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors.json");
        std::fs::write(&path, made).unwrap();
        panic!(
            "the code makes other vectors than testdata/vectors.json: see {}",
            path.display()
        );
    }
}

#[test]
fn a_changed_vector_is_noticed() {
    let mut vectors = frozen::frozen().unwrap();
    let last = vectors.envelope[0].envelope.0.len() - 1;
    vectors.envelope[0].envelope.0[last] ^= 1;
    let error = frozen::check(&vectors).unwrap_err();
    assert!(error.starts_with("envelope[0]: "), "{error}");
}

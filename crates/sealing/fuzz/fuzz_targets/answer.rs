//! Answers: no bytes are a signature of a key that did not sign.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::answer::verify_text;

fuzz_target!(|input: ([u8; 32], u32, &str, &str, &[u8])| {
    let (key, revision, unit, text, signature) = input;
    assert!(!verify_text(
        &key, &[0; 16], revision, unit, text, signature
    ));
});

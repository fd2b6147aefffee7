//! Envelopes: whatever is parsed is within the limits, and opens for nobody who did not seal it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::{Envelope, KemKeyPair, Seed, open};

fuzz_target!(|bytes: &[u8]| {
    let Ok(envelope) = Envelope::parse(bytes) else {
        return;
    };
    let header = envelope.header();
    assert!((1..=16).contains(&envelope.key_ids().count()));
    assert!(header.class.padding().allows(envelope.padded_len()));
    assert!(bytes.starts_with(&header.to_bytes()));
    let key = KemKeyPair::from_seed(&Seed::from_bytes([0xf0; 32]));
    assert!(open(bytes, &header, &key).is_err());
});

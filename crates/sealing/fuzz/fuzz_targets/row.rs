//! Row values and row keys: nothing that was not sealed opens.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::{Kek, RowContext, RowKey};

fuzz_target!(|bytes: &[u8]| {
    let place = RowContext {
        instance: "fuzz",
        table: "report",
        column: "narrative",
        row_id: &[0; 16],
        schema: 1,
    };
    assert!(RowKey::from_bytes([1; 32]).open(&place, bytes).is_err());
    assert!(RowKey::unwrap(bytes, &Kek::from_bytes([1; 32]), b"fuzz").is_err());
});

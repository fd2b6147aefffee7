//! Receipts: whatever is read has 24 digits and is read again as the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::Receipt;

fuzz_target!(|text: &str| {
    if let Ok(receipt) = Receipt::parse(text) {
        let digits = receipt.digits();
        assert_eq!(digits.len(), 24);
        let again = Receipt::parse(&digits).map(|receipt| receipt.groups());
        assert_eq!(again, Ok(receipt.groups()));
    }
});

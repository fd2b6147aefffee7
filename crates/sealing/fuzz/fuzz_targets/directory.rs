//! Directories: whatever is parsed prints as the same text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::Directory;

fuzz_target!(|text: &str| {
    if let Ok(directory) = Directory::parse_unverified(text) {
        let body = directory.body_text();
        assert!(
            text.strip_prefix(&body)
                .is_some_and(|rest| rest.starts_with("\n- "))
        );
    }
});

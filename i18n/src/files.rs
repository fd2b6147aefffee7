//! Which catalogue files make up which surface. The build script and the crate read the same lists.

/// The languages, by folder name. English first: it is what the others are measured by.
pub const TAGS: [&str; 15] = [
    "en", "es", "ko", "hy", "fil", "zh-Hant", "zh-Hans", "fa", "ru", "vi", "ja", "km", "th", "hi",
    "ar",
];

/// A surface and its files, in the order in which they are joined.
pub const SURFACES: [(&str, &[&str]); 4] = [
    (
        "resident",
        &[
            "app", "problems", "reports", "mailbox", "support", "keys", "sealer",
        ],
    ),
    (
        "console",
        &[
            "app", "problems", "reports", "staff", "triage", "sealer", "hosting", "themes",
        ],
    ),
    (
        "civic",
        &[
            "app",
            "problems",
            "listening",
            "streams",
            "strategy",
            "themes",
            "feeds",
        ],
    ),
    ("mail", &["notify", "letters"]),
];

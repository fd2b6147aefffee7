//! The name of a session in addresses: its title in plain letters, and its day.

use chrono::NaiveDate;
use icu_normalizer::DecomposingNormalizer;

const LONGEST: usize = 60;

/// `koreatown-after-the-break-ins-2026-12-01`. A title without a single Latin letter gives `session-2026-12-01`.
pub(super) fn slug(title: &str, day: NaiveDate) -> String {
    let mut words = fold(title);
    if words.len() > LONGEST {
        words.truncate(LONGEST);
        if let Some(end) = words.rfind('-') {
            words.truncate(end);
        }
    }
    let words = if words.is_empty() { "session" } else { &words };
    format!("{words}-{}", day.format("%Y-%m-%d"))
}

/// The same slug for the second, third .. session.
pub(super) fn numbered(slug: &str, number: usize) -> String {
    if number < 2 {
        slug.to_owned()
    } else {
        format!("{slug}-{number}")
    }
}

// `é` is `e` and an accent; what is no Latin letter or digit parts words, an apostrophe does not.
fn fold(title: &str) -> String {
    let mut out = String::new();
    for sign in DecomposingNormalizer::new_nfkd().normalize_iter(title.chars()) {
        if sign.is_ascii_alphanumeric() {
            out.push(sign.to_ascii_lowercase());
        } else if !is_silent(sign) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

fn is_silent(sign: char) -> bool {
    matches!(sign, '\'' | '\u{2019}' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day() -> NaiveDate {
        "2026-12-01".parse().unwrap()
    }

    #[test]
    fn a_title_becomes_plain_letters_and_the_day() {
        for (title, expected) in [
            (
                "Koreatown: after the break-ins",
                "koreatown-after-the-break-ins",
            ),
            ("¿Qué pasó? El niño", "que-paso-el-nino"),
            ("Neighbors’ night", "neighbors-night"),
            ("한인타운 모임", "session"),
            ("", "session"),
        ] {
            assert_eq!(slug(title, day()), format!("{expected}-2026-12-01"));
        }
    }

    proptest! {
        #[test]
        fn every_title_gives_an_address(title in "\\PC{0,200}") {
            let slug = slug(&title, day());
            prop_assert!(slug.len() <= LONGEST + 11);
            prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        }
    }
}

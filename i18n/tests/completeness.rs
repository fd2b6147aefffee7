//! Every language has every text, and none of them is the English one left standing.

use std::collections::BTreeSet;
use std::path::Path;

use i18n::{Catalogue, Locale, SURFACES, Surface};

#[test]
fn every_language_has_every_file() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let names: BTreeSet<&str> = SURFACES
        .iter()
        .flat_map(|(_, names)| names.iter().copied())
        .collect();
    let mut missing = Vec::new();
    for locale in Locale::ALL {
        for name in &names {
            let file = format!("{locale}/{name}.ftl");
            if !locales.join(&file).is_file() {
                missing.push(file);
            }
        }
    }
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn no_sentence_is_left_in_english() {
    let mut left = Vec::new();
    for surface in Surface::ALL {
        let english = Catalogue::embedded(Locale::En, surface);
        for locale in Locale::ALL
            .into_iter()
            .filter(|locale| *locale != Locale::En)
        {
            let own = Catalogue::embedded(locale, surface);
            for key in keys(i18n::source(Locale::En, surface)) {
                let said = english.text(key);
                // One or two words may be the same in two languages; a sentence is not.
                if said.split_whitespace().count() > 2 && own.text(key) == said {
                    left.push(format!("{locale}: {key} = {said}"));
                }
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

fn keys(source: &str) -> Vec<&str> {
    source
        .lines()
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim())
        .collect()
}

/// The table of the README is the one place that says what a native speaker has read.
#[test]
fn every_language_is_in_the_table_of_reviews() {
    let readme = include_str!("../README.md");
    for locale in Locale::ALL {
        assert!(readme.contains(&format!("| {locale} |")), "{locale}");
    }
}

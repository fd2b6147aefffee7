//! Texts: every key that the code asks for exists in English, and every English key is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::{Tree, code};

/// Keys that are put together at run time: the prefix, and the file that holds the endings.
const DYNAMIC: [(&str, &str); 16] = [
    ("problem-", "crates/api-types/src/problem.rs"),
    ("language-", "i18n/src/files.rs"),
    ("language-", "pwa/src/ui/words.rs"),
    ("way-", "crates/api-types/src/listening/words.rs"),
    ("access-", "crates/api-types/src/listening/words.rs"),
    ("officers-", "crates/api-types/src/listening/words.rs"),
    ("pool-", "crates/api-types/src/listening/words.rs"),
    ("need-", "crates/api-types/src/listening/sign_up.rs"),
    ("theme-", "crates/api-types/src/strategy.rs"),
    ("hosting-word-", "crates/api-types/src/listening/asking.rs"),
    ("hosting-word-", "crates/api-types/src/listening/sign_up.rs"),
    ("hosting-word-", "crates/api-types/src/listening/words.rs"),
    ("hosting-word-", "crates/api-types/src/listening/hosting.rs"),
    ("hosting-word-", "pwa/src/hosting/words.rs"),
    (
        "hosting-warning-",
        "crates/api-types/src/listening/planning.rs",
    ),
    (
        "hosting-warning-note-",
        "crates/api-types/src/listening/planning.rs",
    ),
];

/// Calls whose first literal is a key.
const CALLS: [&str; 4] = ["text(", "text_with(", "t(", "tr("];

pub fn check(tree: &Tree) -> Vec<String> {
    let keys = english(tree);
    let mut faults = Vec::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (path, text) in tree.all() {
        let asks = (path.starts_with("pwa/src/") || path.starts_with("backend/src/"))
            && path.ends_with(".rs");
        if asks {
            asked(path, text, &keys, &mut used, &mut faults);
        } else if path.starts_with("pwa/assets/") && path.ends_with(".js") {
            used.extend(
                quoted(text)
                    .filter(|word| keys.contains_key(*word))
                    .map(str::to_owned),
            );
        }
    }
    for (prefix, path) in DYNAMIC {
        let endings = tree.text(path).unwrap_or_default();
        for (_, piece) in code::pieces(endings) {
            if let code::Piece::Literal(ending) = piece {
                used.insert(format!("{prefix}{ending}"));
            }
        }
    }
    for (key, file) in &keys {
        if !used.contains(key) {
            faults.push(format!("{file}:1: nobody asks for {key}"));
        }
    }
    faults
}

/// The English keys, each with its file.
fn english(tree: &Tree) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for (path, text) in tree.ending(".ftl") {
        if !path.starts_with("i18n/locales/en/") {
            continue;
        }
        for line in text.lines() {
            let starts = line.starts_with(|sign: char| sign.is_ascii_alphabetic());
            if starts && let Some((key, _)) = line.split_once('=') {
                keys.insert(key.trim().to_owned(), path.to_owned());
            }
        }
    }
    keys
}

fn asked(
    path: &str,
    text: &str,
    keys: &BTreeMap<String, String>,
    used: &mut BTreeSet<String>,
    faults: &mut Vec<String>,
) {
    let mut before = String::new();
    for (line, piece) in code::pieces(code::without_tests(text)) {
        match piece {
            code::Piece::Code(code) => before = code,
            code::Piece::Literal(literal) => {
                let asks = CALLS.iter().any(|call| calls(&before, call));
                if keys.contains_key(&literal) {
                    used.insert(literal);
                } else if asks && is_key(&literal) {
                    faults.push(format!("{path}:{line}: there is no text {literal}"));
                }
            }
        }
    }
}

/// Whether the code ends with the call's opening bracket, and the call is not part of a longer name.
fn calls(before: &str, call: &str) -> bool {
    before
        .trim_end()
        .strip_suffix(call)
        .is_some_and(|rest| !rest.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_'))
}

fn is_key(literal: &str) -> bool {
    !literal.is_empty()
        && literal
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
}

fn quoted(script: &str) -> impl Iterator<Item = &str> {
    script.split(['"', '\'', '`'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::assert_fault;

    const ENGLISH: (&str, &str) = (
        "i18n/locales/en/app.ftl",
        "title = Title\nproblem-gone = Gone\nboot-failed = Failed\n",
    );
    const PROBLEMS: (&str, &str) = (
        "crates/api-types/src/problem.rs",
        "const A: &str = \"gone\";",
    );
    const BOOT: (&str, &str) = ("pwa/assets/boot.js", "say('boot-failed')");

    fn faults(code: &str) -> Vec<String> {
        check(&Tree::from(&[
            ENGLISH,
            PROBLEMS,
            BOOT,
            ("pwa/src/page.rs", code),
        ]))
    }

    #[test]
    fn used_keys_are_no_fault() {
        assert!(faults("t.text(\"title\")").is_empty());
        assert!(faults("html! { <Field label=\"title\" /> }").is_empty());
    }

    #[test]
    fn a_missing_text_is_found() {
        assert_fault(
            &faults("t.text(\"title\"); t.text(\"gone\")"),
            "pwa/src/page.rs:1: there is no text gone",
        );
    }

    #[test]
    fn an_unused_text_is_found() {
        assert_fault(&faults(""), "nobody asks for title");
    }

    #[test]
    fn other_calls_and_other_words_are_left_alone() {
        assert!(faults("t.text(\"title\"); context(\"gone\"); class(\"gone\")").is_empty());
    }
}

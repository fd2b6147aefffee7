//! Paths that the docs name exist.

use super::Tree;

/// The folders and files at the root by which a path in backticks is recognised.
const TOPS: [&str; 11] = [
    ".cargo/",
    ".ci/",
    "backend/",
    "city/",
    "crates/",
    "docs/",
    "e2e/",
    "i18n/",
    "migrations/",
    "pwa/",
    "xtask/",
];

/// Made by tools, so not in the tree.
const MADE: [&str; 4] = [
    "target/",
    "e2e/node_modules",
    "e2e/shots",
    "pwa/node_modules",
];

pub fn check(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending(".md") {
        let mut in_code = false;
        for (index, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                in_code = !in_code;
            }
            if in_code {
                continue;
            }
            let named = spans(line)
                .filter_map(in_backticks)
                .chain(links(line).filter_map(|link| linked(path, link)));
            for named in named {
                let made = MADE.iter().any(|made| named.starts_with(made));
                if !made && !tree.has(&named) {
                    faults.push(format!("{path}:{}: {named} is not there", index + 1));
                }
            }
        }
    }
    faults
}

fn spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// A span that is a path of this project; not a pattern, not a command.
fn in_backticks(span: &str) -> Option<String> {
    let is_path = TOPS.iter().any(|top| span.starts_with(top))
        && !span.contains([' ', '<', '>', '*', '{', '}', '(', '$', '…']);
    let path = span.split(':').next().unwrap_or(span);
    is_path.then(|| path.to_owned())
}

fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
}

/// The target of a relative link, seen from the root.
fn linked(page: &str, link: &str) -> Option<String> {
    let target = link.split('#').next().unwrap_or(link);
    if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::assert_fault;

    fn faults(text: &str) -> Vec<String> {
        check(&Tree::from(&[
            ("docs/page.md", text),
            ("docs/adr/0001-a.md", ""),
            ("backend/src/db.rs", ""),
        ]))
    }

    #[test]
    fn paths_that_exist_are_no_fault() {
        let text = "`backend/src/db.rs`, `backend/src/`, `backend/src/db.rs:12`, [a](adr/0001-a.md#x), [b](../backend/src/db.rs), `e2e/shots`";
        assert!(faults(text).is_empty(), "{:?}", faults(text));
    }

    #[test]
    fn a_path_that_is_gone_is_found() {
        assert_fault(
            &faults("see\n`backend/src/gone.rs`"),
            "docs/page.md:2: backend/src/gone.rs",
        );
        assert_fault(
            &faults("[x](adr/0009-gone.md)"),
            "docs/adr/0009-gone.md is not there",
        );
    }

    #[test]
    fn patterns_commands_and_code_blocks_are_left_alone() {
        let text = "`i18n/locales/<tag>/x.ftl` `backend/src/*.rs` `cargo xtask dev`\n```\n`docs/gone.md`\n```\n";
        assert!(faults(text).is_empty());
    }
}

//! What holds for every file: its size, its first line, its attributes, no paths of a machine.

use super::{Tree, code};

const LONGEST: usize = 400;
const COUNTED: [&str; 6] = [".rs", ".ts", ".js", ".mjs", ".css", ".py"];

pub fn check(tree: &Tree, machine_paths: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree.all() {
        let lines = text.lines().count();
        if lines > LONGEST && COUNTED.iter().any(|end| path.ends_with(end)) {
            faults.push(format!("{path}:1: {lines} lines, the limit is {LONGEST}"));
        }
        if path.ends_with(".rs") {
            rust(path, text, &mut faults);
        }
        for (index, line) in text.lines().enumerate() {
            if let Some(found) = machine_paths.iter().find(|found| line.contains(*found)) {
                faults.push(format!(
                    "{path}:{}: names {found}, a path of one machine",
                    index + 1
                ));
            }
        }
    }
    faults
}

fn rust(path: &str, text: &str, faults: &mut Vec<String>) {
    let said = text
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//!"))
        .is_some_and(|what| !what.trim().is_empty() && what.trim() != "placeholder");
    if !said {
        faults.push(format!(
            "{path}:1: the first line does not say what the file is for (//!)"
        ));
    }
    for (index, line) in code::without_literals(text).lines().enumerate() {
        let line = line.trim_start();
        if line.starts_with("#[allow(") || line.starts_with("#![allow(") {
            faults.push(format!(
                "{path}:{}: use #[expect(lint, reason = \"...\")]",
                index + 1
            ));
        }
        if line.starts_with("#[ignore") || line.starts_with("#[should_panic") {
            faults.push(format!(
                "{path}:{}: no ignored tests, no expected panics",
                index + 1
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::assert_fault;

    fn faults(path: &str, text: &str) -> Vec<String> {
        check(&Tree::from(&[(path, text)]), &["/srv/someone/".to_owned()])
    }

    #[test]
    fn a_proper_file_has_no_fault() {
        assert!(faults("a.rs", "//! What it is for.\nfn a() {}\n").is_empty());
    }

    #[test]
    fn a_long_file_is_found() {
        let text = format!("//! Long.\n{}", "\n".repeat(400));
        assert_fault(&faults("a.rs", &text), "401 lines");
        assert_fault(&faults("a.css", &"a{}\n".repeat(401)), "401 lines");
        assert!(faults("a.json", &"1\n".repeat(401)).is_empty());
    }

    #[test]
    fn a_missing_first_line_is_found() {
        assert_fault(&faults("a.rs", "fn a() {}\n"), "first line");
        assert_fault(&faults("a.rs", "//! placeholder\n"), "first line");
    }

    #[test]
    fn an_allow_is_found() {
        assert_fault(
            &faults("a.rs", "//! A.\n#[allow(dead_code)]\nfn a() {}\n"),
            "a.rs:2: use #[expect",
        );
        assert!(faults("a.rs", "//! A.\n// #[allow(x)]\n").is_empty());
    }

    #[test]
    fn an_ignored_test_is_found() {
        assert_fault(
            &faults("a.rs", "//! A.\n#[ignore]\nfn a() {}\n"),
            "no ignored tests",
        );
    }

    #[test]
    fn a_path_of_a_machine_is_found() {
        assert_fault(&faults("a.md", "see\n/srv/someone/notes\n"), "a.md:2");
    }
}

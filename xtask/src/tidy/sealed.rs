//! The inventory of sealed columns names every column of bytes that the migrations make, and no other.

use std::collections::BTreeSet;

use super::{Tree, code};

const PAGE: &str = "docs/sealed-fields.md";

pub fn check(tree: &Tree) -> Vec<String> {
    let mut all = BTreeSet::new();
    let mut bytes = BTreeSet::new();
    for (path, text) in tree.ending(".rs") {
        if path.starts_with("migrations/src/") {
            for (_, piece) in code::pieces(text) {
                if let code::Piece::Literal(statement) = piece {
                    columns(&statement, &mut all, &mut bytes);
                }
            }
        }
    }
    let Some(page) = tree.text(PAGE) else {
        return if bytes.is_empty() {
            Vec::new()
        } else {
            vec![format!(
                "{PAGE}:1: the inventory of sealed columns is missing"
            )]
        };
    };
    let named = named_columns(page);
    let mut faults = Vec::new();
    for (line, column) in &named {
        if !all.contains(column) {
            faults.push(format!(
                "{PAGE}:{line}: no migration makes the column {column}"
            ));
        }
    }
    for column in &bytes {
        if !named.iter().any(|(_, name)| name == column) {
            faults.push(format!(
                "{PAGE}:1: the column {column} holds bytes and is not in the inventory"
            ));
        }
    }
    faults
}

/// The columns of a CREATE TABLE or ADD COLUMN statement as `table.column`.
fn columns(statement: &str, all: &mut BTreeSet<String>, bytes: &mut BTreeSet<String>) {
    let plain = statement.replace("IF NOT EXISTS ", "");
    let (table, body) = if let Some((_, rest)) = plain.split_once("CREATE TABLE ") {
        match rest.split_once('(') {
            Some((table, body)) => (final_name(table.trim(), &plain), body.to_owned()),
            None => return,
        }
    } else if let Some((_, rest)) = plain.split_once("ALTER TABLE ") {
        match rest.split_once(" ADD COLUMN ") {
            Some((table, column)) => (table.trim().to_owned(), column.to_owned()),
            None => return,
        }
    } else {
        return;
    };
    for part in top_level(&body) {
        let mut words = part.split_whitespace();
        if let (Some(name), Some(kind)) = (words.next(), words.next()) {
            let name = format!("{table}.{}", name.trim_matches('"'));
            if kind.trim_end_matches(',') == "{bytes}" {
                bytes.insert(name.clone());
            }
            all.insert(name);
        }
    }
}

/// A table that is made anew gets its old name at the end of the same statement.
fn final_name(table: &str, statement: &str) -> String {
    let renamed = statement.split_once(&format!("ALTER TABLE {table} RENAME TO "));
    let name = renamed.and_then(|(_, rest)| rest.split([';', ' ', '\n']).next());
    name.unwrap_or(table).to_owned()
}

/// The members of a bracketed list, without splitting inner brackets.
fn top_level(body: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    for sign in body.chars() {
        match sign {
            ')' if depth == 0 => break,
            ',' if depth == 0 => parts.push(String::new()),
            sign => {
                depth += usize::from(sign == '(');
                depth -= usize::from(sign == ')');
                if let Some(part) = parts.last_mut() {
                    part.push(sign);
                }
            }
        }
    }
    parts
}

/// The spans `table.column` in the first cell of the inventory's rows.
fn named_columns(page: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, line) in page.lines().enumerate() {
        let Some(cell) = line.strip_prefix('|').and_then(|row| row.split('|').next()) else {
            continue;
        };
        for span in cell.split('`').skip(1).step_by(2) {
            let named = span.split_once('.').is_some_and(|(table, column)| {
                [table, column].iter().all(|word| {
                    !word.is_empty()
                        && word.chars().all(|sign| {
                            sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_'
                        })
                })
            });
            if named {
                found.push((index + 1, span.to_owned()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::assert_fault;

    const MIGRATION: &str = "run(m, &[\"CREATE TABLE part (\n  id {uuid} NOT NULL,\n  sealed {bytes} NOT NULL,\n  CHECK (length(sealed) < 10, 1),\n  day {day}\n) {keyed}\"])";

    fn faults(page: &str) -> Vec<String> {
        check(&Tree::from(&[
            ("migrations/src/m0001_part.rs", MIGRATION),
            (PAGE, page),
        ]))
    }

    #[test]
    fn a_complete_inventory_is_no_fault() {
        assert!(faults("| column | level |\n|---|---|\n| `part.sealed` | L3 |\n").is_empty());
    }

    #[test]
    fn a_column_that_is_not_listed_is_found() {
        assert_fault(&faults("| `part.day` | L1 |\n"), "part.sealed holds bytes");
    }

    #[test]
    fn a_column_that_does_not_exist_is_found() {
        assert_fault(
            &faults("| `part.sealed` |\n| `part.gone` |\n"),
            "sealed-fields.md:2: no migration makes",
        );
    }

    #[test]
    fn a_missing_page_is_found() {
        let tree = Tree::from(&[("migrations/src/m0001_part.rs", MIGRATION)]);
        assert_fault(&check(&tree), "is missing");
    }
}

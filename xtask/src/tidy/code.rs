//! Rust source as the checks see it: comments gone, string literals set apart.

/// A piece of source.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// Code between comments and literals.
    Code(String),
    /// The content of a string literal, escapes as written.
    Literal(String),
}

/// The pieces of a file, each with the line on which it begins. Comments and characters are left out.
pub fn pieces(source: &str) -> Vec<(usize, Piece)> {
    let mut reader = Reader {
        signs: source.chars().collect(),
        at: 0,
        line: 1,
    };
    let mut found = Vec::new();
    let mut code = String::new();
    let mut begin = 1;
    loop {
        if code.is_empty() {
            begin = reader.line;
        }
        let Some(sign) = reader.next() else {
            break;
        };
        match sign {
            '/' if reader.peek(0) == Some('/') => {
                while reader.peek(0).is_some_and(|sign| sign != '\n') {
                    reader.next();
                }
            }
            '/' if reader.peek(0) == Some('*') => reader.skip_block(),
            '"' => {
                let hashes = hashes_before(&mut code);
                flush(&mut found, &mut code, begin);
                let line = reader.line;
                found.push((line, Piece::Literal(reader.literal(hashes))));
            }
            '\'' => reader.skip_character(&mut code),
            sign => code.push(sign),
        }
    }
    flush(&mut found, &mut code, begin);
    found
}

/// Only the code, literals replaced by `""`, line breaks kept.
pub fn without_literals(source: &str) -> String {
    let mut text = String::new();
    for (line, piece) in pieces(source) {
        let have = text.matches('\n').count() + 1;
        text.extend(std::iter::repeat_n('\n', line.saturating_sub(have)));
        match piece {
            Piece::Code(code) => text.push_str(&code),
            Piece::Literal(_) => text.push_str("\"\""),
        }
    }
    text
}

/// The code before the first test module of the file.
pub fn without_tests(source: &str) -> &str {
    source.split("#[cfg(test)]").next().unwrap_or(source)
}

fn flush(found: &mut Vec<(usize, Piece)>, code: &mut String, line: usize) {
    if !code.is_empty() {
        found.push((line, Piece::Code(std::mem::take(code))));
    }
}

/// Takes the `r##` of a raw string off the code; None for an ordinary one.
fn hashes_before(code: &mut String) -> Option<usize> {
    let bare = code.trim_end_matches('#');
    let hashes = code.len() - bare.len();
    let prefix = bare.strip_suffix("br").or(bare.strip_suffix('r'))?;
    let starts_word = !prefix.ends_with(|sign: char| sign.is_alphanumeric() || sign == '_');
    if !starts_word {
        return None;
    }
    let keep = prefix.len();
    code.truncate(keep);
    Some(hashes)
}

struct Reader {
    signs: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn next(&mut self) -> Option<char> {
        let sign = self.peek(0)?;
        self.at += 1;
        if sign == '\n' {
            self.line += 1;
        }
        Some(sign)
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.signs.get(self.at + ahead).copied()
    }

    fn skip_block(&mut self) {
        let mut depth = 1;
        self.next();
        while let (true, Some(sign)) = (depth > 0, self.next()) {
            match (sign, self.peek(0)) {
                ('/', Some('*')) => {
                    depth += 1;
                    self.next();
                }
                ('*', Some('/')) => {
                    depth -= 1;
                    self.next();
                }
                _ => {}
            }
        }
    }

    fn literal(&mut self, raw: Option<usize>) -> String {
        let mut content = String::new();
        while let Some(sign) = self.next() {
            match (sign, raw) {
                ('\\', None) => {
                    content.push(sign);
                    content.extend(self.next());
                }
                ('"', None) => break,
                ('"', Some(hashes)) if (0..hashes).all(|n| self.peek(n) == Some('#')) => {
                    self.at += hashes;
                    break;
                }
                _ => content.push(sign),
            }
        }
        content
    }

    /// A character literal is skipped, a lifetime is not.
    fn skip_character(&mut self, code: &mut String) {
        let escaped = self.peek(0) == Some('\\');
        if !escaped && self.peek(1) != Some('\'') {
            code.push('\'');
            return;
        }
        self.next();
        if escaped {
            self.next();
        }
        while let Some(sign) = self.next() {
            if sign == '\'' {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_literals_are_set_apart() {
        let source =
            "let a = \"x // \\\" y\"; // \"no\"\n/* \"no\" /* b */ */ f('\"', r#\"raw \" z\"#);\n";
        let literals: Vec<(usize, String)> = pieces(source)
            .into_iter()
            .filter_map(|(line, piece)| match piece {
                Piece::Literal(text) => Some((line, text)),
                Piece::Code(_) => None,
            })
            .collect();
        assert_eq!(
            literals,
            [(1, "x // \\\" y".to_owned()), (2, "raw \" z".to_owned())]
        );
    }

    #[test]
    fn lifetimes_are_code() {
        assert_eq!(
            without_literals("fn f<'a>(x: &'a str) {}"),
            "fn f<'a>(x: &'a str) {}"
        );
    }

    #[test]
    fn lines_stay_where_they_are() {
        let text = without_literals("// one\n\nuse a;\nlet s = \"two\nthree\";\nuse b;\n");
        assert_eq!(text.lines().nth(2), Some("use a;"));
        assert_eq!(text.lines().nth(5), Some("use b;"));
    }
}

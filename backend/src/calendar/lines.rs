//! Content lines (RFC 5545 section 3.1): escaped, folded, ended by CRLF. Nothing that somebody writes can begin a line of its own.

/// The value of a parameter.
#[derive(Clone, Copy)]
pub enum Param<'a> {
    /// A word, or a list of words, that we chose.
    Word(&'a str),
    /// What somebody wrote.
    Text(&'a str),
}

// Octets of a line without its end.
const LONGEST: usize = 75;

/// The lines so far.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    /// Adds a property of type TEXT.
    pub fn escaped(&mut self, name: &str, parameters: &[(&str, Param<'_>)], value: &str) {
        self.add(name, parameters, &escape(value));
    }

    /// Adds a property of another type: a date, a number, an address.
    pub fn raw(&mut self, name: &str, parameters: &[(&str, Param<'_>)], value: &str) {
        let clean: String = value.chars().filter(|c| !c.is_control()).collect();
        self.add(name, parameters, &clean);
    }

    /// All of it.
    pub fn finish(self) -> String {
        self.0
    }

    fn add(&mut self, name: &str, parameters: &[(&str, Param<'_>)], value: &str) {
        let mut line = name.to_owned();
        for (name, parameter) in parameters {
            line.push(';');
            line.push_str(name);
            line.push('=');
            match parameter {
                Param::Word(word) => line.push_str(word),
                Param::Text(text) => line.push_str(&quoted(text)),
            }
        }
        line.push(':');
        line.push_str(value);
        self.fold(&line);
    }

    fn fold(&mut self, line: &str) {
        let mut room = LONGEST;
        for sign in line.chars() {
            let size = sign.len_utf8();
            if size > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(sign);
            room -= size;
        }
        self.0.push_str("\r\n");
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(sign),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// RFC 6868: what cannot stand between quotes has a form of its own.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for sign in text.chars() {
        match sign {
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            '\n' => out.push_str("^n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    if out.contains([':', ';', ',']) {
        format!("\"{out}\"")
    } else {
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(value: &str) -> String {
        let mut lines = Lines::default();
        lines.escaped("SUMMARY", &[("LANGUAGE", Param::Text("en"))], value);
        lines.finish()
    }

    fn unfolded(lines: &str) -> String {
        lines.replace("\r\n ", "")
    }

    fn unescaped(value: &str) -> String {
        let mut text = String::new();
        let mut signs = value.chars();
        while let Some(sign) = signs.next() {
            text.push(if sign == '\\' {
                signs.next().unwrap()
            } else {
                sign
            });
        }
        text
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        let head = "SUMMARY;LANGUAGE=en:".len();
        let whole = one(&"a".repeat(75 - head));
        assert_eq!(whole.matches("\r\n").count(), 1);
        let folded = one(&"a".repeat(76 - head));
        assert!(folded.ends_with("a\r\n a\r\n"), "{folded:?}");
    }

    #[test]
    fn a_title_cannot_begin_a_line_of_its_own() {
        let line = one("Hall\r\nATTENDEE:mailto:mallory@example.org\rEND:VEVENT\u{b}");
        assert!(
            !line.contains("\nATTENDEE") && !line.contains("\nEND"),
            "{line:?}"
        );
        assert!(unfolded(&line).starts_with("SUMMARY;LANGUAGE=en:Hall\\nATTENDEE:mailto"));
        let mut lines = Lines::default();
        lines.raw(
            "URL",
            &[("LABEL", Param::Text("a\"\nb;c"))],
            "https://a.test/\r\nX:y",
        );
        assert_eq!(
            lines.finish(),
            "URL;LABEL=\"a^'^nb;c\":https://a.test/X:y\r\n"
        );
    }

    proptest! {
            #[test]
            fn no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(text in "\\PC{0,300}") {
                let lines = one(&text);
                for line in lines.split("\r\n") {
                    prop_assert!(line.len() <= 75);
                }
                let read = unfolded(&lines);
                let value = read.strip_prefix("SUMMARY;LANGUAGE=en:").unwrap().strip_suffix("\r\n").unwrap();
    prop_assert_eq!(unescaped(value), text);
            }
        }
}

//! The part of Fluent that the catalogues use, read without a tree: texts over several lines, values, string literals,
//! references to other texts, and choices by value or plural form.
//!
//! `fluent-bundle` would do it too, but weighs 38 KB of brotli in every resident's first visit; the tests hold the
//! two against each other, text by text. What is not read here (functions, attributes) the catalogue tests refuse.

use crate::{Arg, Catalogue, plural};

/// Where a text lies in the source.
#[derive(Clone, Copy)]
pub struct Entry {
    start: usize,
    equals: usize,
    end: usize,
}

impl Entry {
    fn key<'s>(&self, source: &'s str) -> &'s str {
        source
            .get(self.start..self.equals)
            .unwrap_or_default()
            .trim_end_matches(' ')
    }

    /// The pattern as written.
    pub fn pattern<'s>(&self, source: &'s str) -> Option<&'s str> {
        source.get(self.equals + 1..self.end)
    }
}

/// The place of a key among the entries, or where it would go.
pub fn place(source: &str, entries: &[Entry], key: &str) -> Result<usize, usize> {
    entries.binary_search_by(|entry| entry.key(source).cmp(key))
}

/// Finds the texts of a source. A text begins at the start of a line and goes on over blank and indented lines.
pub fn index(source: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Option<Entry> = None;
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let begins = line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-');
        if begins || line.starts_with('#') {
            close(source, &mut entries, open.take());
        }
        if begins && let Some(equals) = line.find('=') {
            open = Some(Entry {
                start,
                equals: start + equals,
                end: start,
            });
        }
        start += line.len();
        if let Some(entry) = &mut open {
            entry.end = start;
        }
    }
    close(source, &mut entries, open);
    entries
}

fn close(source: &str, entries: &mut Vec<Entry>, entry: Option<Entry>) {
    let Some(entry) = entry else {
        return;
    };
    match place(source, entries, entry.key(source)) {
        Ok(place) => {
            if let Some(old) = entries.get_mut(place) {
                *old = entry;
            }
        }
        Err(place) => entries.insert(place, entry),
    }
}

/// The text of a pattern.
pub fn format(catalogue: &Catalogue, pattern: &str, args: &[(&str, Arg<'_>)]) -> String {
    let mut writer = Writer {
        catalogue,
        args,
        text: String::with_capacity(pattern.len()),
        silent: false,
        depth: 0,
    };
    let mut reader = Reader { rest: pattern };
    writer.pattern(&mut reader, false);
    writer.text
}

/// What is still to be read.
struct Reader<'s> {
    rest: &'s str,
}

impl<'s> Reader<'s> {
    fn skip(&mut self, signs: &[char]) {
        self.rest = self.rest.trim_start_matches(signs);
    }

    fn take(&mut self, prefix: &str) -> bool {
        match self.rest.strip_prefix(prefix) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self) -> &'s str {
        let end = self
            .rest
            .find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_')
            .unwrap_or(self.rest.len());
        self.until(end)
    }

    fn until(&mut self, end: usize) -> &'s str {
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }
}

const BLANK: [char; 2] = [' ', '\n'];

/// A text that refers to itself ends here.
const DEEPEST: u8 = 8;

struct Writer<'a> {
    catalogue: &'a Catalogue,
    args: &'a [(&'a str, Arg<'a>)],
    text: String,
    // While looking for the variants of a choice nothing is written.
    silent: bool,
    depth: u8,
}

/// What stands between the braces, before an arrow or the end.
enum Value<'a> {
    Arg(Arg<'a>),
    Literal(&'a str),
    Reference(&'a str),
    Unknown(&'a str),
}

impl<'a> Writer<'a> {
    fn push(&mut self, text: &str) {
        if !self.silent {
            self.text.push_str(text);
        }
    }

    /// Text and placeables up to the end, or up to the next variant or closing brace.
    fn pattern<'s: 'a>(&mut self, reader: &mut Reader<'s>, variant: bool) {
        let begin = self.text.len();
        // What stands before here is not trimmed at the end.
        let mut solid = begin;
        reader.skip(&BLANK);
        loop {
            let end = reader
                .rest
                .find(['{', '\n', '}'])
                .unwrap_or(reader.rest.len());
            let piece = reader.until(end);
            self.push(piece);
            if !piece.trim_end_matches(' ').is_empty() {
                solid = self.text.len()
                    - (piece.len() - piece.trim_end_matches(' ').len()) * usize::from(!self.silent);
            }
            if reader.take("{") {
                self.placeable(reader);
                solid = self.text.len();
            } else if reader.rest.starts_with('\n') {
                let lines = reader.rest;
                reader.skip(&BLANK);
                let ends =
                    reader.rest.is_empty() || variant && reader.rest.starts_with(['[', '*', '}']);
                if ends {
                    break;
                }
                let skipped = lines.len() - reader.rest.len();
                let breaks = lines
                    .bytes()
                    .take(skipped)
                    .filter(|sign| *sign == b'\n')
                    .count();
                for _ in 0..breaks {
                    self.push("\n");
                }
            } else {
                // The end, or the brace that closes the choice.
                break;
            }
        }
        self.text.truncate(solid.max(begin));
    }

    /// From behind the opening brace to behind the closing one.
    fn placeable<'s: 'a>(&mut self, reader: &mut Reader<'s>) {
        reader.skip(&BLANK);
        let value = self.value(reader);
        reader.skip(&BLANK);
        if reader.take("->") {
            self.choice(reader, &value);
        } else {
            self.write(value);
        }
        reader.skip(&BLANK);
        reader.take("}");
    }

    fn value<'s: 'a>(&self, reader: &mut Reader<'s>) -> Value<'a> {
        if reader.take("$") {
            let name = reader.word();
            let arg = self.args.iter().find(|(known, _)| *known == name);
            return arg.map_or(Value::Unknown(name), |(_, arg)| Value::Arg(*arg));
        }
        if reader.take("\"") {
            let end = reader.rest.find('"').unwrap_or(reader.rest.len());
            let literal = reader.until(end);
            reader.take("\"");
            return Value::Literal(literal);
        }
        let word = reader.word();
        if word.bytes().all(|sign| sign.is_ascii_digit()) {
            Value::Literal(word)
        } else {
            Value::Reference(word)
        }
    }

    fn write(&mut self, value: Value<'a>) {
        match value {
            Value::Arg(arg) => {
                let isolated = self.catalogue.locale().is_rtl();
                self.push(if isolated { "\u{2068}" } else { "" });
                match arg {
                    Arg::Text(text) => self.push(text),
                    Arg::Number(count) => self.push(&count.to_string()),
                }
                self.push(if isolated { "\u{2069}" } else { "" });
            }
            Value::Literal(literal) => self.push(literal),
            Value::Reference(key) => {
                if let Some(pattern) = self.catalogue.pattern(key).filter(|_| self.depth < DEEPEST)
                {
                    self.depth += 1;
                    self.pattern(&mut Reader { rest: pattern }, false);
                    self.depth -= 1;
                }
            }
            Value::Unknown(name) => {
                for part in ["{$", name, "}"] {
                    self.push(part);
                }
            }
        }
    }

    /// The variants, up to the closing brace; the one that fits best is written.
    fn choice<'s: 'a>(&mut self, reader: &mut Reader<'s>, value: &Value<'a>) {
        let mut best: Option<(u8, &'s str)> = None;
        loop {
            reader.skip(&BLANK);
            let default = reader.take("*");
            if !reader.take("[") {
                break;
            }
            reader.skip(&BLANK);
            let key = reader.word();
            reader.skip(&BLANK);
            reader.take("]");
            let fits = self.fits(value, key).max(u8::from(default));
            if fits > best.map_or(0, |(fits, _)| fits) {
                best = Some((fits, reader.rest));
            }
            let before = std::mem::replace(&mut self.silent, true);
            self.pattern(reader, true);
            self.silent = before;
        }
        if let Some((_, rest)) = best {
            self.pattern(&mut Reader { rest }, true);
        }
    }

    /// 3: the very value, 2: its plural form, 0: neither.
    fn fits(&self, value: &Value<'a>, key: &str) -> u8 {
        match value {
            Value::Arg(Arg::Text(text)) if *text == key => 3,
            Value::Arg(Arg::Number(count)) if key.parse() == Ok(*count) => 3,
            Value::Arg(Arg::Number(count)) => {
                2 * u8::from(plural::category(self.catalogue.locale(), *count) == key)
            }
            _ => 0,
        }
    }
}

//! One language's texts, looked up by key.

use std::fmt;

use crate::Locale;
use crate::fluent::{self, Entry};

/// The texts of one surface in one language.
///
/// Texts with placeables: in right-to-left languages each value is wrapped in Unicode isolation
/// marks (U+2068, U+2069), so that a phone number or a place's name inside a Persian sentence keeps its own
/// order. In left-to-right languages nothing is added. Texts for attributes that a machine reads (`href`, ids)
/// must therefore never come from a text with placeables.
pub struct Catalogue {
    locale: Locale,
    source: String,
    // In the order of the keys.
    entries: Vec<Entry>,
}

/// The value of a placeable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, put in as it is.
    Text(&'a str),
    /// A count: chooses the plural form and is written in Latin digits.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Number(count)
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Number(i64::from(count))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Catalogue {
    /// Reads Fluent source. Of two texts under one key the second counts; the catalogue tests refuse that beforehand.
    pub fn new(locale: Locale, source: &str) -> Self {
        let source = source.to_owned();
        let entries = fluent::index(&source);
        Self {
            locale,
            source,
            entries,
        }
    }

    /// The catalogue of an embedded surface.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn embedded(locale: Locale, surface: crate::Surface) -> Self {
        Self::new(locale, crate::source(locale, surface))
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether there is a text under this key.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The text under a key. A key without a text is shown as it is, so that the gap is seen.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text under a key with its placeables filled in.
    pub fn text_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        match self.pattern(key) {
            Some(pattern) => fluent::format(self, pattern, args),
            None => key.to_owned(),
        }
    }

    /// The pattern under a key, as written.
    pub(crate) fn pattern(&self, key: &str) -> Option<&str> {
        let place = fluent::place(&self.source, &self.entries, key).ok()?;
        self.entries.get(place)?.pattern(&self.source)
    }
}

impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        self.locale == other.locale
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.locale.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_by_its_key() {
        let catalogue = Catalogue::new(Locale::En, "hello = Hello\nbye = Bye\n");
        assert_eq!(catalogue.text("hello"), "Hello");
        assert_eq!(catalogue.text("bye"), "Bye");
        assert!(catalogue.has("hello"));
    }

    #[test]
    fn a_missing_key_shows_itself() {
        let catalogue = Catalogue::new(Locale::En, "");
        assert_eq!(catalogue.text("nothing-here"), "nothing-here");
        assert!(!catalogue.has("nothing-here"));
    }

    #[test]
    fn plural_forms_follow_the_language() {
        let source = "files = { $count ->\n    [one] { $count } файл\n    [few] { $count } файла\n    [many] { $count } файлов\n   *[other] { $count } файла\n }\n";
        let catalogue = Catalogue::new(Locale::Ru, source);
        for (count, text) in [
            (1, "1 файл"),
            (3, "3 файла"),
            (11, "11 файлов"),
            (21, "21 файл"),
        ] {
            assert_eq!(
                catalogue.text_with("files", &[("count", Arg::Number(count))]),
                text
            );
        }
    }

    #[test]
    fn values_are_isolated_only_in_right_to_left_languages() {
        let source = "call = { $number }!\nonly = { $number }\n";
        let args = [("number", Arg::Text("911"))];
        let english = Catalogue::new(Locale::En, source);
        assert_eq!(english.text_with("call", &args), "911!");
        let persian = Catalogue::new(Locale::Fa, source);
        assert_eq!(persian.text_with("call", &args), "\u{2068}911\u{2069}!");
        assert_eq!(persian.text_with("only", &args), "\u{2068}911\u{2069}");
    }

    #[test]
    fn a_catalogue_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalogue>();
    }
}

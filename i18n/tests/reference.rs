//! The small reader in this crate says what `fluent-bundle` says, for every text of every language.

use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use i18n::{Arg, Catalogue, Locale, Surface};
use unic_langid::LanguageIdentifier;

fn reference(locale: Locale, source: &str) -> Option<FluentBundle<FluentResource>> {
    let language: LanguageIdentifier = locale.tag().parse().ok()?;
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(FluentResource::try_new(source.to_owned()).ok()?)
        .ok()?;
    Some(bundle)
}

fn said_by_reference(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &[(&str, Arg<'_>)],
) -> Option<String> {
    let mut values = FluentArgs::new();
    for (name, arg) in args {
        values.set(
            (*name).to_owned(),
            match arg {
                Arg::Text(text) => FluentValue::from((*text).to_owned()),
                Arg::Number(count) => FluentValue::from(*count),
            },
        );
    }
    let pattern = bundle.get_message(key)?.value()?;
    let text = bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
    Some(text.into_owned())
}

fn without_isolation(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn keys(source: &str) -> Vec<&str> {
    source
        .lines()
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim())
        .collect()
}

fn names(source: &str) -> Vec<&str> {
    let mut names: Vec<&str> = source
        .split('$')
        .skip(1)
        .filter_map(|rest| {
            rest.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')
                .next()
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_text_reads_the_same() {
    for locale in Locale::ALL {
        for surface in Surface::ALL {
            let source = i18n::source(locale, surface);
            let catalogue = Catalogue::new(locale, source);
            let bundle = reference(locale, source).unwrap();
            let names = names(source);
            let counts = [0, 1, 2, 3, 4, 5, 6, 11, 12, 21, 22, 25, 99, 1000];
            for key in keys(source) {
                for count in counts {
                    let args: Vec<(&str, Arg<'_>)> = names
                        .iter()
                        .map(|name| (*name, Arg::Number(count)))
                        .collect();
                    assert_eq!(
                        Some(without_isolation(&catalogue.text_with(key, &args))),
                        said_by_reference(&bundle, key, &args),
                        "{locale}: {key}"
                    );
                }
                let args: Vec<(&str, Arg<'_>)> = names
                    .iter()
                    .map(|name| (*name, Arg::Text("Koreatown")))
                    .collect();
                assert_eq!(
                    Some(without_isolation(&catalogue.text_with(key, &args))),
                    said_by_reference(&bundle, key, &args),
                    "{locale}: {key}"
                );
            }
        }
    }
}

#[test]
fn every_count_takes_the_same_plural_form() {
    let mut source = String::from("form = { $count ->\n");
    for category in ["zero", "one", "two", "few", "many"] {
        writeln!(source, "    [{category}] {category}").unwrap();
    }
    source.push_str("   *[other] other\n }\n");
    for locale in Locale::ALL {
        let catalogue = Catalogue::new(locale, &source);
        let bundle = reference(locale, &source).unwrap();
        // Beyond, fluent-bundle is behind CLDR in Arabic (103) and Spanish (1,000,000).
        for count in -3..=102 {
            let args = [("count", Arg::Number(count))];
            assert_eq!(
                Some(catalogue.text_with("form", &args)),
                said_by_reference(&bundle, "form", &args),
                "{locale}: {count}"
            );
        }
    }
}

#[test]
fn the_forms_of_fluent_that_catalogues_may_use_read_the_same() {
    let source = "\
# A comment.
-site = Amparo
plain = Plain words, with = and [brackets] and a # sign
lines = First line
    second line

    after a blank line
below =
    begins below
spaced =   inner   spaces stay   
literal = { \"{\" }braces{ \"}\" } and a { \"  \" } gap{ \" \" }
number = { 42 }
reference = From { plain }, of { -site }.
unknown = Who is { $nobody }?
exact = { $count ->
    [0] none
    [one] just one
   *[other] { $count } of them, { $name }
 }
by-name = It was { $name ->
    [hate] hate
   *[property] theft
} indeed.
default-first = { $count ->
   *[other] other
    [one] one
 } left
nested = { $count ->
    [one] { $name ->
        [hate] one hate
       *[other] one other
     }
   *[other] many
        over two lines
 }
last = no line break at the end";
    let catalogue = Catalogue::new(Locale::En, source);
    let bundle = reference(Locale::En, source).unwrap();
    for key in keys(source) {
        for count in [0, 1, 2] {
            for name in ["hate", "property", "{ $count }"] {
                let args = [("count", Arg::Number(count)), ("name", Arg::Text(name))];
                assert_eq!(
                    Some(catalogue.text_with(key, &args)),
                    said_by_reference(&bundle, key, &args),
                    "{key} {count} {name}"
                );
            }
        }
    }
}

#[test]
fn damaged_sources_do_not_stop_it() {
    let whole =
        "a = { $count ->\n    [one] x { \"y\" }\n   *[other] { a }\n }\nb = { $b } { -c }\n";
    for (end, _) in whole.char_indices() {
        let catalogue = Catalogue::new(Locale::Fa, &whole[..end]);
        for key in ["a", "b", "", "="] {
            let _ = catalogue.text_with(key, &[("count", Arg::Number(2)), ("b", Arg::Text("}"))]);
        }
    }
}

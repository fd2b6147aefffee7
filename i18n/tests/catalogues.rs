//! Every language says the same things as English, with the same placeables, in its own plural forms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use i18n::{Catalogue, Locale, SURFACES, Surface};

/// What a message needs from its caller, and what it is made of.
#[derive(Default)]
struct Shape {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
    empty: bool,
    unread: bool,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The CLDR cardinal categories of a language.
fn categories(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En | Locale::Hy | Locale::Fil | Locale::Fa | Locale::Hi => &["one", "other"],
        Locale::Es => &["one", "many", "other"],
        Locale::Ru => &["one", "few", "many", "other"],
        Locale::Ar => &CATEGORIES,
        Locale::Ko
        | Locale::ZhHant
        | Locale::ZhHans
        | Locale::Vi
        | Locale::Ja
        | Locale::Km
        | Locale::Th => &["other"],
    }
}

/// The categories without which ordinary counts read wrong.
fn needed_categories(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Ru => &["one", "few", "many"],
        Locale::Ar => &["one", "two", "few", "many"],
        _ => &[],
    }
}

fn file_names() -> BTreeSet<&'static str> {
    SURFACES
        .iter()
        .flat_map(|(_, names)| names.iter().copied())
        .collect()
}

fn read(locale: Locale, name: &str) -> Option<String> {
    fs::read_to_string(locales().join(locale.tag()).join(format!("{name}.ftl"))).ok()
}

/// The messages of a file. Whatever a catalogue may not hold is added to `faults`.
fn shapes(place: &str, source: &str, faults: &mut Vec<String>) -> BTreeMap<String, Shape> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| format!("{place}: {error}")));
            resource
        }
    };
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let (key, pattern, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                message.attributes.len(),
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                term.attributes.len(),
            ),
            Entry::Junk { content } => {
                faults.push(format!("{place}: cannot be read: {}", content.trim()));
                continue;
            }
            _ => continue,
        };
        if attributes > 0 {
            faults.push(format!(
                "{place}: {key} has attributes; give each text a key of its own"
            ));
        }
        let mut shape = Shape::default();
        match pattern {
            Some(pattern) => walk(pattern, &mut shape),
            None => shape.empty = true,
        }
        if shape.empty {
            faults.push(format!("{place}: {key} is empty"));
        }
        if shape.unread {
            faults.push(format!(
                "{place}: {key} uses a function or nested braces, which src/fluent.rs does not read"
            ));
        }
        if found.insert(key.clone(), shape).is_some() {
            faults.push(format!("{place}: {key} is there twice"));
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    let blank = pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression } => matches!(
            expression,
            Expression::Inline(InlineExpression::StringLiteral { value }) if value.trim().is_empty()
        ),
    });
    shape.empty |= blank;
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, shape);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, shape),
        Expression::Select { selector, variants } => {
            walk_inline(selector, shape);
            let keys: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            if keys.iter().any(|key| CATEGORIES.contains(&key.as_str())) {
                shape.plurals.push(keys);
            }
            for variant in variants {
                walk(&variant.value, shape);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            shape.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            shape.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { .. } | InlineExpression::Placeable { .. } => {
            shape.unread = true;
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// What is wrong with a language's file beside the English one.
fn compare(place: &str, locale: Locale, english: &str, own: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let wanted = shapes("en", english, &mut Vec::new());
    let found = shapes(place, own, &mut faults);
    for (key, shape) in &wanted {
        match found.get(key) {
            None => faults.push(format!("{place}: {key} is missing")),
            Some(own) if own.variables != shape.variables => faults.push(format!(
                "{place}: {key} has the placeables {:?}, English has {:?}",
                own.variables, shape.variables
            )),
            Some(_) => {}
        }
    }
    for (key, shape) in &found {
        if !wanted.contains_key(key) {
            faults.push(format!("{place}: {key} is not in English"));
        }
        for plural in &shape.plurals {
            let known = categories(locale);
            for category in plural {
                if CATEGORIES.contains(&category.as_str()) && !known.contains(&category.as_str()) {
                    faults.push(format!(
                        "{place}: {key}: this language has no plural form {category:?}"
                    ));
                }
            }
            for category in needed_categories(locale) {
                if !plural.contains(*category) {
                    faults.push(format!(
                        "{place}: {key}: the plural form {category:?} is missing"
                    ));
                }
            }
        }
    }
    faults
}

fn assert_none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_file_says_what_english_says() {
    let mut faults = Vec::new();
    for name in file_names() {
        let Some(english) = read(Locale::En, name) else {
            continue;
        };
        for locale in Locale::ALL {
            if let Some(own) = read(locale, name) {
                faults.extend(compare(
                    &format!("{locale}/{name}.ftl"),
                    locale,
                    &english,
                    &own,
                ));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn no_key_of_a_surface_is_defined_in_two_files() {
    let mut faults = Vec::new();
    for (surface, names) in SURFACES {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for name in names {
            let source = read(Locale::En, name).unwrap_or_default();
            for key in shapes(name, &source, &mut faults).into_keys() {
                if let Some(first) = seen.insert(key.clone(), name) {
                    faults.push(format!(
                        "{surface}: {key} is in {first}.ftl and in {name}.ftl"
                    ));
                }
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn references_to_other_texts_lead_somewhere() {
    let mut faults = Vec::new();
    for locale in Locale::ALL {
        for surface in Surface::ALL {
            let found = shapes("", i18n::source(locale, surface), &mut faults);
            for (key, shape) in &found {
                for reference in &shape.references {
                    if !found.contains_key(reference) {
                        faults.push(format!(
                            "{locale}: {key} refers to {reference}, which is not there"
                        ));
                    }
                }
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn every_embedded_message_can_be_shown() {
    for locale in Locale::ALL {
        for surface in Surface::ALL {
            let source = i18n::source(locale, surface);
            let catalogue = Catalogue::new(locale, source);
            for key in shapes("", source, &mut Vec::new()).into_keys() {
                if !key.starts_with('-') {
                    assert!(catalogue.has(&key), "{locale}: {key}");
                    assert_ne!(catalogue.text(&key), key, "{locale}");
                }
            }
        }
    }
}

#[test]
fn no_file_lies_where_no_surface_reads_it() {
    let known = file_names();
    let mut faults = Vec::new();
    for folder in fs::read_dir(locales()).into_iter().flatten().flatten() {
        let tag = folder.file_name().to_string_lossy().into_owned();
        if Locale::parse(&tag).map(Locale::tag) != Some(tag.as_str()) {
            faults.push(format!("{tag} is not a language's tag"));
        }
        for file in fs::read_dir(folder.path()).into_iter().flatten().flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            if name
                .strip_suffix(".ftl")
                .is_none_or(|stem| !known.contains(stem))
            {
                faults.push(format!("{tag}/{name} belongs to no surface"));
            }
        }
    }
    assert_none(&faults);
}

mod negative_controls {
    use super::*;

    const ENGLISH: &str = "a = A { $name }\nb = { $count ->\n    [one] one\n   *[other] many\n }\n";

    fn fault(locale: Locale, own: &str, part: &str) {
        let faults = compare("x", locale, ENGLISH, own);
        assert!(
            faults.iter().any(|fault| fault.contains(part)),
            "{faults:?} lacks {part:?}"
        );
    }

    const B: &str = "b = { $count ->\n   *[other] x\n }\n";

    #[test]
    fn a_complete_file_has_no_fault() {
        assert_none(&compare(
            "x",
            Locale::Ko,
            ENGLISH,
            &format!("a = B {{ $name }}\n{B}"),
        ));
    }

    #[test]
    fn a_missing_key_is_found() {
        fault(Locale::Ko, B, "a is missing");
    }

    #[test]
    fn a_foreign_key_is_found() {
        fault(Locale::Ko, "c = C\n", "c is not in English");
    }

    #[test]
    fn a_lost_placeable_is_found() {
        fault(Locale::Ko, "a = A\n", "a has the placeables");
    }

    #[test]
    fn a_plural_form_of_another_language_is_found() {
        fault(
            Locale::Ko,
            "b = { $count ->\n    [one] x\n   *[other] y\n }\n",
            "no plural form \"one\"",
        );
        fault(
            Locale::Ru,
            "b = { $count ->\n    [one] x\n   *[other] y\n }\n",
            "\"few\" is missing",
        );
    }

    #[test]
    fn an_empty_text_is_found() {
        fault(Locale::Ko, "a = { \"\" }\n", "a is empty");
    }

    #[test]
    fn a_function_is_found() {
        fault(Locale::Ko, "a = { NUMBER($name) }\n", "uses a function");
    }

    #[test]
    fn an_unreadable_line_is_found() {
        fault(Locale::Ko, "a = { $name\n", "x:");
    }
}

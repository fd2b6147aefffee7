//! What a person should know about a unit before choosing it.

use api_types::LanguageTag;
use api_types::keys::UnitProfile;
use api_types::staff::UnitKind;
use i18n::Locale;
use yew::prelude::*;

use super::hours;
use crate::ui::{Look, facts};

/// Facts of a unit: whose it is, lawyers, languages, hours, phone, and what its people must report.
pub fn unit_facts(look: &Look, unit: &UnitProfile) -> Html {
    let whose = match (unit.kind, unit.lawyers) {
        (UnitKind::Police, _) => "unit-police",
        (UnitKind::Advocate, true) => "unit-advocate-lawyers",
        (UnitKind::Advocate, false) => "unit-advocate",
    };
    let mut list = vec![look.said("user", whose)];
    if !unit.languages.is_empty() {
        list.push(look.fact("talk", languages(&unit.languages)));
    }
    if !unit.hours.is_empty() {
        let words = hours::in_words(&look.text, &unit.hours);
        list.push(look.fact("clock", html! { words }));
    }
    if !unit.phone.is_empty() {
        let number = html! { <a href={tel(&unit.phone)}><bdi dir="ltr">{ &unit.phone }</bdi></a> };
        list.push(look.fact("phone", number));
    }
    list.push(look.said(
        "info",
        if unit.mandated_reporters {
            "unit-mandated"
        } else {
            "unit-not-mandated"
        },
    ));
    facts(list)
}

fn languages(tags: &[LanguageTag]) -> Html {
    tags.iter()
        .enumerate()
        .map(|(index, tag)| {
            let comma = if index == 0 { "" } else { ", " };
            html! { <>{ comma }<bdi lang={tag.0.clone()}>{ language_name(&tag.0) }</bdi></> }
        })
        .collect()
}

/// A language's own name; people look for their own. Languages of this city that the pages do not speak yet are here too.
pub fn language_name(tag: &str) -> String {
    if let Some(locale) = Locale::parse(tag) {
        return locale.endonym().to_owned();
    }
    match tag {
        "quc" => "K’iche’",
        "kjb" => "Q’anjob’al",
        "mam" => "Mam",
        "zap" => "Zapoteco",
        "mix" => "Mixteco",
        "yua" => "Maya",
        "am" => "አማርኛ",
        "bn" => "বাংলা",
        "pa" => "ਪੰਜਾਬੀ",
        "uk" => "Українська",
        "he" => "עברית",
        "ase" => "ASL",
        "hmn" => "Hmoob",
        "sw" => "Kiswahili",
        other => other,
    }
    .to_owned()
}

/// The link that dials a number as people write it.
pub fn tel(phone: &str) -> String {
    let first = phone
        .split(['(', ',', ';', '/'])
        .find(|part| part.bytes().any(|b| b.is_ascii_digit()))
        .unwrap_or(phone);
    let digits: String = first
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_what_people_write_around_it() {
        assert_eq!(tel("877-275-5273"), "tel:8772755273");
        assert_eq!(tel("833-866-4283 (833-8-NO-HATE)"), "tel:8338664283");
    }

    #[test]
    fn languages_are_named_as_their_speakers_name_them() {
        assert_eq!(language_name("es"), "Español");
        assert_eq!(language_name("quc"), "K’iche’");
        assert_eq!(language_name("xx"), "xx");
    }
}

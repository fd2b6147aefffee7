//! What the reporter told: their words as they wrote them, the circumstances in pairs, the things in a table.

use yew::prelude::*;

use crate::content::{Item, Narrative, Place, When};
use crate::staff::desk::{Desk, use_desk};
use crate::text::{Text, use_text};

/// What the words are told.
#[derive(PartialEq, Properties)]
pub struct ToldProps {
    /// The reporter's own words.
    pub words: AttrValue,
}

/// The reporter's own words, in their own direction.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    let text = use_text();
    if props.words.trim().is_empty() {
        return html! { <p class="soft">{ text.t("triage-story-empty") }</p> };
    }
    html! { <p class="told" dir="auto">{ &props.words }</p> }
}

/// What the circumstances are told.
#[derive(PartialEq, Properties)]
pub struct CircumstancesProps {
    /// The opened narrative.
    pub story: Narrative,
}

/// Place, time, people, bias: only what was given.
#[component]
pub fn Circumstances(props: &CircumstancesProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let story = &props.story;
    let what: Vec<String> = story
        .what
        .iter()
        .map(|what| text.t(what.key()))
        .chain(story.stolen.map(|stolen| text.t(stolen.key())))
        .collect();
    let bias: Vec<String> = story.bias.iter().map(|bias| text.t(bias.key())).collect();
    let business = story.business.clone().unwrap_or_default();
    html! {
        <dl class="pairs">
            { pair(&text, "triage-label-what", &what.join(" · ")) }
            { place(&text, &desk, &story.place) }
            { pair(&text, "triage-label-when", &when(&text, &story.when)) }
            { pair(&text, "triage-label-people", &story.people) }
            { pair(&text, "triage-label-bias", &bias.join(" · ")) }
            { pair(&text, "triage-label-bias-words", &story.bias_words) }
            { pair(&text, "triage-label-business", &business) }
        </dl>
    }
}

fn pair(text: &Text, key: &str, words: &str) -> Html {
    if words.trim().is_empty() {
        return html! {};
    }
    html! { <><dt>{ text.t(key) }</dt><dd dir="auto">{ words }</dd></> }
}

fn place(text: &Text, desk: &Desk, place: &Place) -> Html {
    let kind = place.kind.map(|kind| text.t(kind.key()));
    let neighborhood = place
        .neighborhood
        .as_ref()
        .map(|id| desk.neighborhood_name(id));
    html! {
        <>
            { pair(text, "triage-label-place", &kind.unwrap_or_default()) }
            { pair(text, "triage-label-where", &place.exact) }
            { pair(text, "triage-label-neighborhood", &neighborhood.unwrap_or_default()) }
            if place.outside { { pair(text, "triage-label-outside", &text.t("triage-yes")) } }
        </>
    }
}

fn when(text: &Text, when: &When) -> String {
    let day = match (&when.date, when.day) {
        (Some(date), _) => Some(text.day(date)),
        (None, Some(day)) => Some(text.t(day.key())),
        (None, None) => None,
    };
    let repeated = when
        .day
        .filter(|day| when.date.is_some() && *day == crate::content::WhichDay::Repeated)
        .map(|day| text.t(day.key()));
    let part = when.part.map(|part| text.t(part.key()));
    let parts: Vec<String> = [day, part, repeated].into_iter().flatten().collect();
    parts.join(" · ")
}

/// What the things are told.
#[derive(PartialEq, Properties)]
pub struct ItemsProps {
    /// The things.
    pub items: Vec<Item>,
}

/// Things that are gone or broken, with value and serial number.
#[component]
pub fn Items(props: &ItemsProps) -> Html {
    let text = use_text();
    let line = |item: &Item| {
        html! {
            <tr>
                <th scope="row"><bdi>{ &item.name }</bdi></th>
                <td class="n"><bdi>{ &item.value }</bdi></td>
                <td class="mono"><bdi dir="ltr">{ &item.serial }</bdi></td>
            </tr>
        }
    };
    html! {
        <table class="things">
            <thead><tr>
                <th scope="col">{ text.t("triage-item-name") }</th>
                <th scope="col" class="n">{ text.t("triage-item-value") }</th>
                <th scope="col">{ text.t("triage-item-serial") }</th>
            </tr></thead>
            <tbody>{ for props.items.iter().map(line) }</tbody>
        </table>
    }
}

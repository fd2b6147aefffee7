//! Which neighborhood, found by a few letters; outside of the city; or left unsaid.

use api_types::places::{Neighborhood as Entry, Places};
use i18n::Arg;
use yew::prelude::*;

use super::super::answers::Whereabouts;
use super::super::desk::{AskProps, Fetched};
use super::super::wizard::Limit;
use super::{Question, room};
use crate::page::use_page;
use crate::text::use_text;
use crate::ui::{Choice, Choices, Empty, Failed, Field, Waiting};

/// The question.
#[component]
pub fn Neighborhood(props: &AskProps) -> Html {
    let text = use_text();
    let page = use_page();
    let city = [("city", Arg::from(&page.city))];
    let answers = props.answers();
    let title = text.t_with("ask-neighborhood", &city);
    let other = |value: Whereabouts, code: &'static str, label: String| {
        let checked = answers.whereabouts.as_ref() == Some(&value);
        html! {
            <Choice slim=true name="whereabouts" value={code} {label} {checked}
                onchange={props.on_choice(move |answers, _| answers.set_whereabouts(value.clone(), Vec::new()))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={title.clone()}>
            <Found ..props.clone() />
            <Choices legend={title}>
                { other(Whereabouts::Outside, "outside", text.t_with("neighborhood-outside", &city)) }
                { other(Whereabouts::Unsaid, "unsaid", text.t("neighborhood-unsaid")) }
            </Choices>
            <Field id="exact" label={text.t("exact")} hint={text.t("exact-hint")} value={answers.narrative.place.exact.clone()}
                error={props.fault(&text, "exact")} room={room(&text, Limit::Exact, answers, &answers.narrative.place.exact)}
                oninput={props.on_words(|answers, words| answers.narrative.place.exact = words)} />
        </Question>
    }
}

/// The list and the letters that narrow it.
#[component]
fn Found(props: &AskProps) -> Html {
    let text = use_text();
    let letters = use_state(String::new);
    let places = match &props.places {
        Fetched::Waiting => return html! { <Waiting /> },
        Fetched::Failed(key) => {
            return html! {
                <Failed words={format!("{} {}", text.t("neighborhood-failed"), text.t(key))} retry={props.retry.clone()} />
            };
        }
        Fetched::Here(places) => places,
    };
    let hits = hits(places, &letters);
    let chosen = props.answers().whereabouts.clone();
    let row = |entry: &&Entry| {
        let value = Whereabouts::Here(entry.id.clone());
        let areas = entry.areas.clone();
        let checked = chosen.as_ref() == Some(&value);
        html! {
            <Choice key={entry.id.as_str()} slim=true name="whereabouts" value={entry.id.as_str().to_owned()} lang="en"
                label={entry.name.clone()} {checked}
                onchange={props.on_choice(move |answers, _| answers.set_whereabouts(value.clone(), areas.clone()))} />
        }
    };
    let oninput = {
        let letters = letters.clone();
        Callback::from(move |words: String| letters.set(words))
    };
    html! {
        <>
            <Field id="find" label={text.t("neighborhood-find")} value={(*letters).clone()} {oninput} />
            <p class="small soft" role="status">
                { text.t_with("neighborhood-count", &[("count", Arg::from(hits.len()))]) }
            </p>
            if hits.is_empty() {
                <Empty words={text.t("neighborhood-none")} />
            } else {
                <div class="hits"><Choices legend={text.t("neighborhood-list")}>{ for hits.iter().map(row) }</Choices></div>
            }
        </>
    }
}

/// Neighborhoods whose name has these letters; those that begin with them first.
fn hits<'a>(places: &'a Places, letters: &str) -> Vec<&'a Entry> {
    let wanted = letters.trim().to_lowercase();
    let mut found: Vec<(bool, &Entry)> = places
        .neighborhoods
        .iter()
        .filter_map(|entry| {
            entry
                .name
                .to_lowercase()
                .find(&wanted)
                .map(|place| (place > 0, entry))
        })
        .collect();
    found.sort_by_key(|(inside, _)| *inside);
    found.into_iter().map(|(_, entry)| entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_types::NeighborhoodId;

    #[test]
    fn names_that_begin_with_the_letters_come_first() {
        let entry = |id: &str, name: &str| Entry {
            id: NeighborhoodId::parse(id).unwrap(),
            name: name.to_owned(),
            areas: Vec::new(),
        };
        let places = Places {
            city: String::new(),
            areas: Vec::new(),
            neighborhoods: vec![
                entry("east-hollywood", "East Hollywood"),
                entry("hollywood", "Hollywood"),
                entry("venice", "Venice"),
            ],
        };
        let names = |letters| {
            hits(&places, letters)
                .iter()
                .map(|hit| hit.name.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(names(" HOLLY"), ["Hollywood", "East Hollywood"]);
        assert_eq!(names("").len(), 3);
        assert!(names("xyz").is_empty());
    }
}

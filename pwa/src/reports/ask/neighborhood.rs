//! Which neighborhood, found by a few letters; outside of the city; or left unsaid.

use api_types::places::{Neighborhood, Places};
use i18n::Arg;
use yew::prelude::*;

use super::super::answers::Whereabouts;
use super::super::desk::{AskProps, Fetched};
use super::super::wizard::Limit;
use super::{Question, room};
use crate::ui::{Card, Choices, Empty, Failed, Field, Look, Waiting, use_look};

/// The question.
pub fn neighborhood(look: &Look, ask: &AskProps) -> Html {
    let city = [("city", Arg::from(&look.page.city))];
    let answers = ask.answers();
    let exact = &answers.narrative.place.exact;
    let title = look.t_with("ask-neighborhood", &city);
    let other = |value: Whereabouts, code: &'static str, label: String| {
        let checked = answers.whereabouts.as_ref() == Some(&value);
        let choose =
            ask.on_choice(move |answers, _| answers.set_whereabouts(value.clone(), Vec::new()));
        Card::one("whereabouts", code, label, checked)
            .slim()
            .draw(look, choose)
    };
    let view = html! {
        <>
            <Found ..ask.clone() />
            { Choices::new(title.clone()).draw([
                other(Whereabouts::Outside, "outside", look.t_with("neighborhood-outside", &city)),
                other(Whereabouts::Unsaid, "unsaid", look.t("neighborhood-unsaid")),
            ]) }
            <Field id="exact" label={look.t("exact")} hint={look.t("exact-hint")} value={exact.clone()}
                error={ask.fault(look, "exact")} room={room(look, Limit::Exact, answers, exact)}
                oninput={ask.on_words(|answers, words| answers.narrative.place.exact = words)} />
        </>
    };
    Question::new(title).draw(look, ask, view)
}

/// The list and the letters that narrow it.
#[component]
fn Found(props: &AskProps) -> Html {
    let look = use_look();
    let letters = use_state(String::new);
    let places = match &props.places {
        Fetched::Waiting => return html! { <Waiting /> },
        Fetched::Failed(key) => {
            let words = format!("{} {}", look.t("neighborhood-failed"), look.t(key));
            return html! { <Failed {words} retry={props.retry.clone()} /> };
        }
        Fetched::Here(places) => places,
    };
    let hits = hits(places, &letters);
    let count = look.t_with("neighborhood-count", &[("count", Arg::from(hits.len()))]);
    let oninput = {
        let letters = letters.clone();
        Callback::from(move |words: String| letters.set(words))
    };
    let list = Choices::new(look.t("neighborhood-list"))
        .draw(hits.iter().map(|entry| hit(&look, props, entry)));
    html! {
        <>
            <Field id="find" label={look.t("neighborhood-find")} value={(*letters).clone()} {oninput} />
            <p class="small soft" role="status">{ count }</p>
            if hits.is_empty() { <Empty words={look.t("neighborhood-none")} /> } else { <div class="hits">{ list }</div> }
        </>
    }
}

fn hit(look: &Look, ask: &AskProps, entry: &Neighborhood) -> Html {
    let value = Whereabouts::Here(entry.id.clone());
    let areas = entry.areas.clone();
    let checked = ask.answers().whereabouts.as_ref() == Some(&value);
    let choose =
        ask.on_choice(move |answers, _| answers.set_whereabouts(value.clone(), areas.clone()));
    let card = Card::one(
        "whereabouts",
        entry.id.to_string(),
        entry.name.clone(),
        checked,
    )
    .slim()
    .lang("en");
    html! { <div key={entry.id.to_string()}>{ card.draw(look, choose) }</div> }
}

/// Neighborhoods whose name has these letters; those that begin with them first.
fn hits<'a>(places: &'a Places, letters: &str) -> Vec<&'a Neighborhood> {
    let wanted = letters.trim().to_lowercase();
    let places_of = |entry: &Neighborhood| entry.name.to_lowercase().find(&wanted);
    let all = places.neighborhoods.iter();
    let (mut first, inside): (Vec<_>, Vec<_>) = all
        .filter(|entry| places_of(entry).is_some())
        .partition(|entry| places_of(entry) == Some(0));
    first.extend(inside);
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_types::NeighborhoodId;

    #[test]
    fn names_that_begin_with_the_letters_come_first() {
        let entry = |id: &str, name: &str| Neighborhood {
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

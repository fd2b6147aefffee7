//! Who can come: ways, seats of each pool, languages, what is offered.

use api_types::LanguageTag;
use api_types::listening::{Access, PoolKind, Way};
use i18n::Locale;
use yew::prelude::*;

use super::fields::FieldsProps;
use super::form::SessionForm;
use super::parts::{Entry, Tick, error};
use super::words;
use crate::text::{Text, use_text};
use crate::ui::words::SPOKEN;

/// Takes a value into a list, or out of it.
pub fn turn<T: PartialEq>(list: &mut Vec<T>, value: T, is: bool) {
    list.retain(|one| *one != value);
    if is {
        list.push(value);
    }
}

/// Languages that a session can be held or interpreted in: the site's own, and those that the city speaks beside them.
fn spoken_here(text: &Text) -> Vec<(String, String)> {
    let own = Locale::ALL.into_iter().map(Locale::tag);
    own.chain(SPOKEN)
        .map(|tag| {
            let name = words::spoken(text, &LanguageTag(tag.to_owned()));
            (tag.to_owned(), name)
        })
        .collect()
}

/// The fields.
#[component]
pub fn PeopleFields(props: &FieldsProps) -> Html {
    let text = use_text();
    let (form, wrong) = (&props.form, &props.wrong);
    let way = |way: &Way| {
        let way = *way;
        html! {
            <Tick label={words::way(&text, way)} checked={form.ways.contains(&way)}
                onchange={form.hear(move |f: &mut SessionForm, is| turn(&mut f.ways, way, is))} />
        }
    };
    let seats = |(index, kind): (usize, &PoolKind)| {
        html! {
            <Entry id={format!("s-seats-{}", kind.word())} kind="number" label={words::pool(&text, *kind)}
                value={form.seats.get(index).cloned().unwrap_or_default()}
                oninput={form.hear(move |f: &mut SessionForm, words| {
                    if let Some(seats) = f.seats.get_mut(index) { *seats = words; }
                })} />
        }
    };
    let language = |(tag, name): (String, String)| {
        let checked = form.languages.contains(&tag);
        html! {
            <Tick label={name} {checked}
                onchange={form.hear(move |f: &mut SessionForm, is| turn(&mut f.languages, tag.clone(), is))} />
        }
    };
    let access = |access: &Access| {
        let access = *access;
        html! {
            <Tick label={words::access(&text, access)} checked={form.access.contains(&access)}
                onchange={form.hear(move |f: &mut SessionForm, is| turn(&mut f.access, access, is))} />
        }
    };
    let fault = |field: &str| {
        error(&text, wrong, field)
            .map(|words| html! { <p class="fault" role="alert">{ words }</p> })
    };
    // Whether officers are in the room is chosen among the words on the evening.
    let offers = Access::ALL.iter().filter(|one| **one != Access::NoOfficers);
    let pools = PoolKind::ALL
        .iter()
        .enumerate()
        .filter(|(_, kind)| form.offers(**kind));
    html! {
        <fieldset>
            <legend>{ text.t("hosting-part-people") }</legend>
            <div class="wide" role="group" aria-label={text.t("hosting-ways")} id="s-ways" tabindex="-1">
                <b>{ text.t("hosting-ways") }</b>
                { fault("ways") }
                <div class="ticks-row">{ for Way::ALL.iter().map(way) }</div>
            </div>
            <div class="wide" role="group" aria-label={text.t("hosting-pools")} id="s-seats" tabindex="-1">
                <b>{ text.t("hosting-pools") }</b>
                { fault("seats") }
                <div class="seats-row">{ for pools.map(seats) }</div>
                <small class="soft">{ text.t("hosting-pools-hint") }</small>
            </div>
            <div class="wide" role="group" aria-label={text.t("hosting-languages")} id="s-languages" tabindex="-1">
                <b>{ text.t("hosting-languages") }</b>
                { fault("languages") }
                <div class="ticks-row">{ for spoken_here(&text).into_iter().map(language) }</div>
            </div>
            <div class="wide" role="group" aria-label={text.t("hosting-access")}>
                <b>{ text.t("hosting-access") }</b>
                <div class="ticks-row">{ for offers.map(access) }</div>
            </div>
        </fieldset>
    }
}

//! What is gone or broken: one card per thing.

use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::content;
use crate::text::use_text;
use crate::ui::{Fault, Field, Icon};

/// More things than anybody lists on a phone.
const MOST: usize = 20;

/// The question.
#[component]
pub fn Items(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let items = &answers.narrative.items;
    let add = {
        let ask = props.clone();
        move |_: MouseEvent| {
            ask.edit(|answers| answers.narrative.items.push(content::Item::default()))
        }
    };
    let left = room(&text, Limit::Items, answers, "");
    html! {
        <Question ask={props.clone()} title={text.t("ask-items")} hint={text.t("ask-items-hint")}>
            <div class="flow" id="items" tabindex="-1">
                if let Some(words) = props.fault(&text, "items") { <Fault id="items-error" {words} /> }
                { for (0..items.len()).map(|index| html! { <Item ask={props.clone()} {index} /> }) }
                if let Some(letters) = left {
                    <small class="soft num" role="status">{ text.t_with("field-room", &[("letters", Arg::from(letters))]) }</small>
                }
                if items.len() < MOST {
                    <button class="btn" type="button" onclick={add}><Icon name="plus" />{ text.t("item-add") }</button>
                }
            </div>
        </Question>
    }
}

#[derive(PartialEq, Properties)]
struct ItemProps {
    ask: AskProps,
    index: usize,
}

#[component]
fn Item(props: &ItemProps) -> Html {
    let text = use_text();
    let (ask, index) = (&props.ask, props.index);
    let Some(item) = ask.answers().narrative.items.get(index) else {
        return html! {};
    };
    let number = text.t_with("item", &[("number", Arg::from(index + 1))]);
    let name = if item.name.trim().is_empty() {
        number.clone()
    } else {
        item.name.clone()
    };
    let set = |put: fn(&mut content::Item, String)| {
        ask.on_words(move |answers, words| {
            if let Some(item) = answers.narrative.items.get_mut(index) {
                put(item, words);
            }
        })
    };
    let remove = {
        let ask = ask.clone();
        move |_: MouseEvent| {
            ask.edit(move |answers| {
                if index < answers.narrative.items.len() {
                    answers.narrative.items.remove(index);
                }
            });
        }
    };
    html! {
        <section class="card item" aria-label={number.clone()}>
            <div class="row">
                <h2>{ number }</h2>
                <button class="linkish" type="button" onclick={remove}>
                    { text.t_with("item-remove", &[("name", Arg::from(&name))]) }
                </button>
            </div>
            <Field id={format!("item-name-{index}")} label={text.t("item-name")} value={item.name.clone()} oninput={set(|item, words| item.name = words)} />
            <Field id={format!("item-value-{index}")} label={text.t("item-value")} value={item.value.clone()} oninput={set(|item, words| item.value = words)} />
            <Field id={format!("item-serial-{index}")} label={text.t("item-serial")} value={item.serial.clone()} oninput={set(|item, words| item.serial = words)} />
        </section>
    }
}

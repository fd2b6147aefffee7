//! What is gone or broken: one card per thing.

use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::content::Item;
use crate::ui::{Fault, Field, Look};

/// More things than anybody lists on a phone.
const MOST: usize = 20;

/// The question.
pub fn items(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let items = &answers.narrative.items;
    let add = {
        let ask = ask.clone();
        move |_: MouseEvent| ask.edit(|answers| answers.narrative.items.push(Item::default()))
    };
    let left = room(look, Limit::Items, answers, "");
    let view = html! {
        <div class="flow" id="items" tabindex="-1">
            if let Some(words) = ask.fault(look, "items") { <Fault id="items-error" {words} /> }
            { for items.iter().enumerate().map(|(index, item)| card(look, ask, index, item)) }
            if let Some(letters) = left {
                <small class="soft num" role="status">{ look.t_with("field-room", &[("letters", Arg::from(letters))]) }</small>
            }
            if items.len() < MOST {
                <button class="btn" type="button" onclick={add}>{ look.icon("plus") }{ look.t("item-add") }</button>
            }
        </div>
    };
    Question::new(look.t("ask-items"))
        .hint(look.t("ask-items-hint"))
        .draw(look, ask, view)
}

fn card(look: &Look, ask: &AskProps, index: usize, item: &Item) -> Html {
    let number = look.t_with("item", &[("number", Arg::from(index + 1))]);
    let name = if item.name.trim().is_empty() {
        number.clone()
    } else {
        item.name.clone()
    };
    let set = |put: fn(&mut Item, String)| {
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
    let field = |id: &str, key: &str, value: &String, oninput: Callback<String>| {
        html! { <Field id={format!("{id}-{index}")} label={look.t(key)} value={value.clone()} {oninput} /> }
    };
    html! {
        <section class="card item" aria-label={number.clone()}>
            <div class="row">
                <h2>{ number }</h2>
                <button class="linkish" type="button" onclick={remove}>{ look.t_with("item-remove", &[("name", Arg::from(&name))]) }</button>
            </div>
            { field("item-name", "item-name", &item.name, set(|item, words| item.name = words)) }
            { field("item-value", "item-value", &item.value, set(|item, words| item.value = words)) }
            { field("item-serial", "item-serial", &item.serial, set(|item, words| item.serial = words)) }
        </section>
    }
}

//! Theft and damage: what must not wait for a form, and the right door for it.

use i18n::Arg;
use yew::prelude::*;

use super::super::answers;
use super::super::desk::AskProps;
use super::{Question, spoken};
use crate::page::use_page;
use crate::support::tel;
use crate::text::use_text;
use crate::ui::{Choice, Choices, Icon};

const CARDS: [(answers::Screening, &str, &str); 4] = [
    (
        answers::Screening::Emergency,
        "urgent",
        "screening-emergency",
    ),
    (answers::Screening::Weapon, "wrong", "screening-weapon"),
    (answers::Screening::Vehicle, "car", "screening-vehicle"),
    (answers::Screening::None, "check", "screening-none"),
];

/// The city pack's number for what is over and not urgent.
const NON_EMERGENCY: &str = "non-emergency";

/// The first question of a property report; rendered at the server.
#[component]
pub fn Screening(props: &AskProps) -> Html {
    let text = use_text();
    let chosen = props.answers().screening;
    let card = |(value, icon, key): &(answers::Screening, &'static str, &'static str)| {
        let value = *value;
        html! {
            <Choice name="screening" value={value.code()} icon={*icon} label={text.t(key)} checked={chosen == Some(value)}
                onchange={props.on_choice(move |answers, _| answers.screening = Some(value))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-screening")} aloud={spoken(&text, CARDS.iter().map(|(_, _, key)| *key))}>
            <Choices id="screening" legend={text.t("ask-screening")}>{ for CARDS.iter().map(card) }</Choices>
        </Question>
    }
}

/// The right door: whom to call, and the way on for who wants to leave what they know.
#[component]
pub fn Door(props: &AskProps) -> Html {
    let text = use_text();
    let page = use_page();
    let (title, words, emergency) = match props.answers().screening {
        Some(answers::Screening::Weapon) => ("stop-weapon", "stop-weapon-text", true),
        Some(answers::Screening::Vehicle) => ("stop-vehicle", "stop-vehicle-text", false),
        _ => ("stop-emergency", "stop-emergency-text", true),
    };
    let call = |number: &str| {
        let words = text.t_with("stop-call", &[("number", Arg::from(number))]);
        html! { <a class="btn full" href={tel(number)}><Icon name="phone" />{ words }</a> }
    };
    let line = page
        .services
        .iter()
        .find(|service| service.id == NON_EMERGENCY);
    let quiet = props.answers().screening == Some(answers::Screening::Emergency);
    html! {
        <Question ask={props.clone()} title={text.t(title)} hint={text.t(words)}>
            if emergency { { call("911") } }
            if quiet { <a class="btn full" href="sms:911"><Icon name="chat" />{ text.t("stop-sms") }</a> }
            if let Some(line) = line.filter(|_| !quiet) { { call(&line.phone) } }
            <p class="soft">{ text.t("stop-go-on") }</p>
        </Question>
    }
}

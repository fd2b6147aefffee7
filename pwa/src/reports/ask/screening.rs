//! Theft and damage: what must not wait for a form, and the right door for it.

use i18n::Arg;
use yew::prelude::*;

use super::super::answers::Screening;
use super::super::desk::AskProps;
use super::Question;
use crate::support::tel;
use crate::ui::{Card, Choices, Look};

const CARDS: [(Screening, &str, &str); 4] = [
    (Screening::Emergency, "urgent", "screening-emergency"),
    (Screening::Weapon, "wrong", "screening-weapon"),
    (Screening::Vehicle, "car", "screening-vehicle"),
    (Screening::None, "check", "screening-none"),
];

/// The city pack's number for what is over and not urgent.
const NON_EMERGENCY: &str = "non-emergency";

/// The first question of a property report; rendered at the server.
pub fn screening(look: &Look, ask: &AskProps) -> Html {
    let chosen = ask.answers().screening;
    let card = |(value, icon, key): &(Screening, &'static str, &'static str)| {
        let value = *value;
        Card::one(
            "screening",
            value.code(),
            look.t(key),
            chosen == Some(value),
        )
        .icon(icon)
        .draw(
            look,
            ask.on_choice(move |answers, _| answers.screening = Some(value)),
        )
    };
    let title = look.t("ask-screening");
    let cards = Choices::new(title.clone())
        .id("screening")
        .draw(CARDS.iter().map(card));
    Question::new(title)
        .aloud(CARDS.iter().map(|(_, _, key)| look.t(key)))
        .draw(look, ask, cards)
}

/// The right door: whom to call, and the way on for who wants to leave what they know.
pub fn door(look: &Look, ask: &AskProps) -> Html {
    let screening = ask.answers().screening;
    let (title, words) = match screening {
        Some(Screening::Weapon) => ("stop-weapon", "stop-weapon-text"),
        Some(Screening::Vehicle) => ("stop-vehicle", "stop-vehicle-text"),
        _ => ("stop-emergency", "stop-emergency-text"),
    };
    let now = screening == Some(Screening::Emergency);
    let call = |number: &str| {
        let words = look.t_with("stop-call", &[("number", Arg::from(number))]);
        html! { <a class="btn full" href={tel(number)}>{ look.icon("phone") }{ words }</a> }
    };
    let line = look
        .page
        .services
        .iter()
        .find(|service| service.id == NON_EMERGENCY);
    let view = html! {
        <>
            if screening != Some(Screening::Vehicle) { { call("911") } }
            if now { <a class="btn full" href="sms:911">{ look.icon("chat") }{ look.t("stop-sms") }</a> }
            if let Some(line) = line.filter(|_| !now) { { call(&line.phone) } }
            <p class="soft">{ look.t("stop-go-on") }</p>
        </>
    };
    Question::new(look.t(title))
        .hint(look.t(words))
        .draw(look, ask, view)
}

//! Two questions that are asked on the phone only, before somebody chooses who may read.

use yew::prelude::*;

use super::super::answers::Answers;
use super::super::desk::AskProps;
use super::Question;
use crate::support::service_row;
use crate::ui::{Card, Choices, Look, Notice};

/// Lines of the city pack for the young.
const YOUNG: [&str; 2] = ["child-protection", "crisis"];
/// Lines of the city pack for violence at home.
const HOME: [&str; 1] = ["domestic-violence"];

/// The question.
pub fn safety(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let (young, home) = (look.t("safety-young"), look.t("safety-home"));
    let view = html! {
        <>
            { yes_no(look, ask, "young", young.clone(), answers.under_18, |answers, yes| answers.under_18 = Some(yes)) }
            if answers.under_18 == Some(true) { { lines(look, "safety-young-note", &YOUNG) } }
            { yes_no(look, ask, "home", home.clone(), answers.lives_with, |answers, yes| answers.lives_with = Some(yes)) }
            if answers.lives_with == Some(true) { { lines(look, "safety-home-note", &HOME) } }
        </>
    };
    Question::new(look.t("ask-safety"))
        .hint(look.t("ask-safety-hint"))
        .aloud([young, home])
        .draw(look, ask, view)
}

fn yes_no(
    look: &Look,
    ask: &AskProps,
    name: &'static str,
    legend: String,
    answer: Option<bool>,
    set: fn(&mut Answers, bool),
) -> Html {
    let card = |value: &'static str, key: &str, yes: bool| {
        Card::one(name, value, look.t(key), answer == Some(yes))
            .slim()
            .draw(look, ask.on_choice(move |answers, _| set(answers, yes)))
    };
    Choices::new(legend)
        .shown()
        .two()
        .draw([card("yes", "yes", true), card("no", "no", false)])
}

/// What an answer sets in motion, and whom to call first.
fn lines(look: &Look, key: &str, ids: &[&str]) -> Html {
    let services = look
        .page
        .services
        .iter()
        .filter(|service| ids.contains(&service.id.as_str()));
    html! {
        <div class="flow" role="status">
            <Notice><p>{ look.t(key) }</p></Notice>
            <div class="stack">{ for services.map(|service| service_row(look, service)) }</div>
        </div>
    }
}

//! Two questions that are asked on the phone only, before somebody chooses who may read.

use yew::prelude::*;

use super::super::answers::Answers;
use super::super::desk::AskProps;
use super::Question;
use crate::page::use_page;
use crate::support::ServiceRow;
use crate::text::use_text;
use crate::ui::{Choice, Choices, Notice};

/// Lines of the city pack for the young.
const YOUNG: [&str; 2] = ["child-protection", "crisis"];
/// Lines of the city pack for violence at home.
const HOME: [&str; 1] = ["domestic-violence"];

/// The question.
#[component]
pub fn Safety(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    html! {
        <Question ask={props.clone()} title={text.t("ask-safety")} hint={text.t("ask-safety-hint")}
            aloud={vec![text.t("safety-young"), text.t("safety-home")]}>
            <YesNo name="young" legend={text.t("safety-young")} answer={answers.under_18}
                onchange={yes_no(props, |answers, yes| answers.under_18 = Some(yes))} />
            if answers.under_18 == Some(true) {
                <Lines words={text.t("safety-young-note")} services={YOUNG.to_vec()} />
            }
            <YesNo name="home" legend={text.t("safety-home")} answer={answers.lives_with}
                onchange={yes_no(props, |answers, yes| answers.lives_with = Some(yes))} />
            if answers.lives_with == Some(true) {
                <Lines words={text.t("safety-home-note")} services={HOME.to_vec()} />
            }
        </Question>
    }
}

fn yes_no(props: &AskProps, set: fn(&mut Answers, bool)) -> Callback<bool> {
    let ask = props.clone();
    Callback::from(move |yes: bool| ask.edit(move |answers| set(answers, yes)))
}

#[derive(PartialEq, Properties)]
struct YesNoProps {
    name: AttrValue,
    legend: AttrValue,
    answer: Option<bool>,
    onchange: Callback<bool>,
}

#[component]
fn YesNo(props: &YesNoProps) -> Html {
    let text = use_text();
    let tell = |yes: bool| props.onchange.reform(move |_: bool| yes);
    html! {
        <Choices legend={props.legend.clone()} shown=true two=true>
            <Choice slim=true name={props.name.clone()} value="yes" label={text.t("yes")} checked={props.answer == Some(true)} onchange={tell(true)} />
            <Choice slim=true name={props.name.clone()} value="no" label={text.t("no")} checked={props.answer == Some(false)} onchange={tell(false)} />
        </Choices>
    }
}

#[derive(PartialEq, Properties)]
struct LinesProps {
    words: AttrValue,
    services: Vec<&'static str>,
}

/// What an answer sets in motion, and whom to call first.
#[component]
fn Lines(props: &LinesProps) -> Html {
    let page = use_page();
    let services = page
        .services
        .iter()
        .filter(|service| props.services.contains(&service.id.as_str()));
    html! {
        <div class="flow" role="status">
            <Notice><p>{ &props.words }</p></Notice>
            <div class="stack">{ for services.map(|service| html! { <ServiceRow service={service.clone()} /> }) }</div>
        </div>
    }
}

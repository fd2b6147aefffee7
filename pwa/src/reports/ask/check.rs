//! Check your answers: everything with a way back, what happens on sending, what nobody can promise, and the button that sends.

use api_types::reports::ReportKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::papers;
use super::Question;
use super::check_lines::Lines;
use crate::support::hours;
use crate::text::use_text;
use crate::ui::{Choice, Fact, Facts, Failed, Icon, Notice};

/// The last page before sending.
#[component]
pub fn Check(props: &AskProps) -> Html {
    let text = use_text();
    let failed = props
        .readers_failed
        .as_ref()
        .filter(|_| props.answers().offer.is_none());
    let send = props.send.reform(|_: MouseEvent| ());
    let main = html! { <button class="btn main" type="button" onclick={send}><Icon name="lock" />{ text.t("send") }</button> };
    html! {
        <Question ask={props.clone()} title={text.t("ask-check")} hint={text.t("check-nothing-sent")} {main}>
            <Lines ..props.clone() />
            <Papers ..props.clone() />
            if let Some(key) = failed { <Failed words={text.t(key)} retry={props.retry.clone()} /> }
            <Next kind={props.answers().kind()} />
            <Urgent ..props.clone() />
        </Question>
    }
}

/// The local warning: words about papers in a part that police will read.
#[component]
fn Papers(props: &AskProps) -> Html {
    let text = use_text();
    let moved = use_state(|| None::<bool>);
    let words = use_memo(text.clone(), |text| papers::list(&text.t("papers-words")));
    let found = papers::found(props.answers(), &words);
    let to_box = {
        let (ask, words, moved) = (props.clone(), words.clone(), moved.clone());
        move |_: MouseEvent| {
            // Tried on a copy first: the answer says whether it fits.
            moved.set(Some(papers::move_to_box(
                &mut ask.answers().clone(),
                &words,
            )));
            let words = words.clone();
            ask.edit(move |answers| {
                papers::move_to_box(answers, &words);
            });
        }
    };
    let Some(word) = found else {
        return match *moved {
            Some(true) => {
                html! { <Notice icon="lock" live=true><p>{ text.t("papers-moved") }</p></Notice> }
            }
            _ => html! {},
        };
    };
    let offered = props.answers().box_reader().is_some();
    html! {
        <Notice live=true>
            <p>{ text.t_with("papers-found", &[("word", Arg::from(&word))]) }</p>
            if *moved == Some(false) {
                <p>{ text.t("papers-no-room") }</p>
            } else if offered {
                <button class="btn" type="button" onclick={to_box}>{ text.t("papers-move") }</button>
            }
        </Notice>
    }
}

#[derive(PartialEq, Properties)]
struct NextProps {
    kind: ReportKind,
}

/// What happens on sending, and what nobody can promise.
#[component]
fn Next(props: &NextProps) -> Html {
    let text = use_text();
    let hate = props.kind == ReportKind::Hate;
    html! {
        <>
            <h2>{ text.t("next-title") }</h2>
            <Facts>
                <Fact icon="clock">{ text.t("next-answer") }</Fact>
                if !hate { <Fact icon="paper">{ text.t("next-paper") }</Fact> }
                <Fact icon="eye">{ text.t("next-opened") }</Fact>
                <Fact icon="trash">{ text.t("next-withdraw") }</Fact>
                <Fact icon="user">{ text.t("next-held") }</Fact>
            </Facts>
            <h2>{ text.t("limits-title") }</h2>
            <Facts>
                <Fact icon="info">{ text.t("limits-name") }</Fact>
                if hate {
                    <Fact icon="info">{ text.t("limits-mandated") }</Fact>
                    <Fact icon="info">{ text.t("limits-federal") }</Fact>
                } else {
                    <Fact icon="info">{ text.t("limits-insurer") }</Fact>
                }
            </Facts>
        </>
    }
}

/// "I may be in danger again", with the hours of those who read.
#[component]
fn Urgent(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    if answers.kind() == ReportKind::Property {
        return html! {};
    }
    let units = answers
        .readers
        .iter()
        .filter_map(|id| answers.offer.as_ref()?.unit(id));
    let staffed: Vec<String> = units
        .map(|unit| format!("\u{2068}{}\u{2069}: {}", unit.name, hours::in_words(&text, &unit.hours)))
        .collect();
    let note = text.t_with("urgent-note", &[("hours", Arg::from(&staffed.join(" · ")))]);
    html! {
        <div class="gap">
            <Choice many=true name="urgent" value="yes" icon="urgent" label={text.t("urgent")} {note} checked={answers.urgent}
                onchange={props.on_choice(|answers, on| answers.urgent = on)} />
        </div>
    }
}

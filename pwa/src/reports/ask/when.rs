//! When it happened.

use api_types::Day;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::{Question, spoken};
use crate::content::{PartOfDay, WhichDay};
use crate::text::use_text;
use crate::ui::{Choice, Choices, Field, Kind, browser};

/// The question.
#[component]
pub fn When(props: &AskProps) -> Html {
    let text = use_text();
    let when = &props.answers().narrative.when;
    let day = |day: &WhichDay| {
        let value = *day;
        html! {
            <Choice slim=true name="day" value={day.code()} label={text.t(day.key())} checked={when.day == Some(value)}
                onchange={props.on_choice(move |answers, _| answers.narrative.when.day = Some(value))} />
        }
    };
    let part = |part: &PartOfDay| {
        let value = *part;
        html! {
            <Choice slim=true name="part" value={part.code()} label={text.t(part.key())} checked={when.part == Some(value)}
                onchange={props.on_choice(move |answers, _| answers.narrative.when.part = Some(value))} />
        }
    };
    let date = when
        .date
        .as_ref()
        .map(|date| date.0.clone())
        .unwrap_or_default();
    html! {
        <Question ask={props.clone()} title={text.t("ask-when")} aloud={spoken(&text, WhichDay::ALL.iter().map(|day| day.key()))}>
            <Choices legend={text.t("ask-when")}>{ for WhichDay::ALL.iter().map(day) }</Choices>
            if when.day == Some(WhichDay::Date) {
                <Field id="date" kind={Kind::Date} label={text.t("date")} value={date} max={browser::today()}
                    error={props.fault(&text, "date")}
                    oninput={props.on_words(|answers, words| {
                        answers.narrative.when.date = (!words.is_empty()).then_some(Day(words));
                    })} />
            }
            <Choices legend={text.t("ask-when-part")} shown=true two=true>{ for PartOfDay::ALL.iter().map(part) }</Choices>
        </Question>
    }
}

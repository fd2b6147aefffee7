//! When it happened.

use api_types::Day;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::Question;
use crate::content::{PartOfDay, WhichDay};
use crate::ui::{Card, Choices, Field, Kind, Look, browser};

/// The question.
pub fn when(look: &Look, ask: &AskProps) -> Html {
    let when = &ask.answers().narrative.when;
    let day = |day: &WhichDay| {
        let day = *day;
        Card::one("day", day.code(), look.t(day.key()), when.day == Some(day))
            .slim()
            .draw(
                look,
                ask.on_choice(move |answers, _| answers.narrative.when.day = Some(day)),
            )
    };
    let part = |part: &PartOfDay| {
        let part = *part;
        Card::one(
            "part",
            part.code(),
            look.t(part.key()),
            when.part == Some(part),
        )
        .slim()
        .draw(
            look,
            ask.on_choice(move |answers, _| answers.narrative.when.part = Some(part)),
        )
    };
    let date = when
        .date
        .as_ref()
        .map(|date| date.0.clone())
        .unwrap_or_default();
    let title = look.t("ask-when");
    let cards = html! {
        <>
            { Choices::new(title.clone()).draw(WhichDay::ALL.iter().map(day)) }
            if when.day == Some(WhichDay::Date) {
                <Field id="date" kind={Kind::Date} label={look.t("date")} value={date} max={browser::today()}
                    error={ask.fault(look, "date")}
                    oninput={ask.on_words(|answers, words| {
                        answers.narrative.when.date = (!words.is_empty()).then_some(Day(words));
                    })} />
            }
            { Choices::new(look.t("ask-when-part")).shown().two().draw(PartOfDay::ALL.iter().map(part)) }
        </>
    };
    Question::new(title)
        .aloud(WhichDay::ALL.iter().map(|day| look.t(day.key())))
        .draw(look, ask, cards)
}

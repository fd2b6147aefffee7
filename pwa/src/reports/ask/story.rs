//! In your own words.

use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::ui::{Field, Kind, Look, Notice};

/// The question.
pub fn story(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let narrative = &answers.narrative;
    let people = html! {
        <Field id="people" kind={Kind::Lines} rows=4 label={look.t("people")} hint={look.t("people-hint")}
            value={narrative.people.clone()} error={ask.fault(look, "people")}
            room={room(look, Limit::People, answers, &narrative.people)}
            oninput={ask.on_words(|answers, words| answers.narrative.people = words)} />
    };
    let fields = html! {
        <>
            if answers.box_offered() { <Notice icon="lock"><p>{ look.t("story-papers") }</p></Notice> }
            <Field id="story" kind={Kind::Lines} rows=8 label={look.t("story")} hint={look.t("optional")}
                value={narrative.story.clone()} error={ask.fault(look, "story")}
                room={room(look, Limit::Story, answers, &narrative.story)}
                oninput={ask.on_words(|answers, words| answers.narrative.story = words)} />
            { look.more("user", look.t("story-more"), people) }
        </>
    };
    Question::new(look.t("ask-story"))
        .hint(look.t("ask-story-hint"))
        .draw(look, ask, fields)
}

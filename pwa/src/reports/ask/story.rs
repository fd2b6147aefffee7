//! In your own words.

use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::text::use_text;
use crate::ui::{Field, Kind, More, Notice};

/// The question.
#[component]
pub fn Story(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let narrative = &answers.narrative;
    html! {
        <Question ask={props.clone()} title={text.t("ask-story")} hint={text.t("ask-story-hint")}>
            if answers.box_offered() {
                <Notice icon="lock"><p>{ text.t("story-papers") }</p></Notice>
            }
            <Field id="story" kind={Kind::Lines} rows=8 label={text.t("story")} hint={text.t("optional")}
                value={narrative.story.clone()} error={props.fault(&text, "story")}
                room={room(&text, Limit::Story, answers, &narrative.story)}
                oninput={props.on_words(|answers, words| answers.narrative.story = words)} />
            <More icon="user" title={text.t("story-more")}>
                <Field id="people" kind={Kind::Lines} rows=4 label={text.t("people")} hint={text.t("people-hint")}
                    value={narrative.people.clone()} error={props.fault(&text, "people")}
                    room={room(&text, Limit::People, answers, &narrative.people)}
                    oninput={props.on_words(|answers, words| answers.narrative.people = words)} />
            </More>
        </Question>
    }
}

//! Whose things they are.

use yew::prelude::*;

use super::super::answers;
use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::text::use_text;
use crate::ui::{Choice, Choices, Field};

/// The question.
#[component]
pub fn Owner(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let card = |value: answers::Owner, code: &'static str, icon: &'static str, label: String| {
        html! {
            <Choice name="owner" value={code} {icon} {label} checked={answers.owner == Some(value)}
                onchange={props.on_choice(move |answers, _| answers.owner = Some(value))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-owner")} aloud={vec![text.t("owner-person"), text.t("owner-business")]}>
            <Choices legend={text.t("ask-owner")}>
                { card(answers::Owner::Person, "person", "home", text.t("owner-person")) }
                { card(answers::Owner::Business, "business", "shop", text.t("owner-business")) }
            </Choices>
            if answers.owner == Some(answers::Owner::Business) {
                <Field id="business" label={text.t("business")} value={answers.business.clone()} error={props.fault(&text, "business")}
                    room={room(&text, Limit::Business, answers, &answers.business)}
                    oninput={props.on_words(|answers, words| answers.business = words)} />
            }
        </Question>
    }
}

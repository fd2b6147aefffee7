//! Whose things they are.

use yew::prelude::*;

use super::super::answers::Owner;
use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::ui::{Card, Choices, Field, Look};

/// The question.
pub fn owner(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let card = |owner: Owner, code: &'static str, icon: &'static str, key: &str| {
        Card::one("owner", code, look.t(key), answers.owner == Some(owner))
            .icon(icon)
            .draw(
                look,
                ask.on_choice(move |answers, _| answers.owner = Some(owner)),
            )
    };
    let title = look.t("ask-owner");
    let view = html! {
        <>
            { Choices::new(title.clone()).draw([
                card(Owner::Person, "person", "home", "owner-person"),
                card(Owner::Business, "business", "shop", "owner-business"),
            ]) }
            if answers.owner == Some(Owner::Business) {
                <Field id="business" label={look.t("business")} value={answers.business.clone()} error={ask.fault(look, "business")}
                    room={room(look, Limit::Business, answers, &answers.business)}
                    oninput={ask.on_words(|answers, words| answers.business = words)} />
            }
        </>
    };
    Question::new(title)
        .aloud([look.t("owner-person"), look.t("owner-business")])
        .draw(look, ask, view)
}

//! What makes the person think it was about who they are, as the offender saw it.

use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room};
use crate::content::Bias;
use crate::ui::{Card, Choices, Field, Kind, Look};

/// The question.
pub fn bias(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let narrative = &answers.narrative;
    let card = |bias: &Bias| {
        let bias = *bias;
        Card::many(
            "bias",
            bias.code(),
            look.t(bias.key()),
            narrative.bias.contains(&bias),
        )
        .slim()
        .draw(
            look,
            ask.on_choice(move |answers, on| answers.set_bias(bias, on)),
        )
    };
    let title = look.t("ask-bias");
    let view = html! {
        <>
            { Choices::new(title.clone()).hinted().draw(Bias::ALL.iter().map(card)) }
            <Field id="bias-words" kind={Kind::Lines} label={look.t("bias-words")} hint={look.t("bias-words-hint")}
                value={narrative.bias_words.clone()} error={ask.fault(look, "bias-words")}
                room={room(look, Limit::BiasWords, answers, &narrative.bias_words)}
                oninput={ask.on_words(|answers, words| answers.narrative.bias_words = words)} />
        </>
    };
    Question::new(title)
        .hint(look.t("ask-bias-hint"))
        .aloud(Bias::ALL.iter().map(|bias| look.t(bias.key())))
        .draw(look, ask, view)
}

//! What makes the person think it was about who they are, as the offender saw it.

use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::wizard::Limit;
use super::{Question, room, spoken};
use crate::content;
use crate::text::use_text;
use crate::ui::{Choice, Choices, Field, Kind};

/// The question.
#[component]
pub fn Bias(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let narrative = &answers.narrative;
    let card = |bias: &content::Bias| {
        let value = *bias;
        html! {
            <Choice slim=true many=true name="bias" value={bias.code()} label={text.t(bias.key())}
                checked={narrative.bias.contains(bias)}
                onchange={props.on_choice(move |answers, on| answers.set_bias(value, on))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-bias")} hint={text.t("ask-bias-hint")}
            aloud={spoken(&text, content::Bias::ALL.iter().map(|bias| bias.key()))}>
            <Choices legend={text.t("ask-bias")} described_by="question-hint">{ for content::Bias::ALL.iter().map(card) }</Choices>
            <Field id="bias-words" kind={Kind::Lines} label={text.t("bias-words")} hint={text.t("bias-words-hint")}
                value={narrative.bias_words.clone()} error={props.fault(&text, "bias-words")}
                room={room(&text, Limit::BiasWords, answers, &narrative.bias_words)}
                oninput={props.on_words(|answers, words| answers.narrative.bias_words = words)} />
        </Question>
    }
}

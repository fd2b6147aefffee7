//! The box that only the advocate opens. "Skip this page" comes first.

use api_types::keys::UnitProfile;
use yew::prelude::*;

use super::super::desk::{Action, AskProps};
use super::super::wizard::Limit;
use super::{Question, letters};
use crate::content::Wish;
use crate::support::UnitFacts;
use crate::text::use_text;
use crate::ui::{Choice, Choices, Field, Kind, More, Notice, Tone};

/// The question.
#[component]
pub fn ImmigrationStatus(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let own = &answers.immigration_status;
    let skip = {
        let wizard = props.wizard.clone();
        move |_: MouseEvent| {
            wizard.dispatch(Action::Edit(Box::new(|answers| {
                answers.immigration_status = Default::default()
            })));
            wizard.dispatch(Action::Advance);
        }
    };
    let card = |wish: &Wish| {
        let value = *wish;
        html! {
            <Choice slim=true many=true name="wish" value={wish.code()} label={text.t(wish.key())} checked={own.wishes.contains(wish)}
                onchange={props.on_choice(move |answers, on| answers.set_wish(value, on))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-box")} note={text.t("box-free")} aloud={vec![text.t("box-lead")]}>
            <p>{ text.t("box-lead") }</p>
            <button class="btn full" type="button" onclick={skip}>{ text.t("box-skip") }</button>
            <Advocate ..props.clone() />
            <div class="flow gap">
                <Choices legend={text.t("box-legend")}>{ for Wish::ALL.iter().map(card) }</Choices>
                <Field id="box-words" kind={Kind::Lines} label={text.t("box-words")} hint={text.t("box-words-hint")} value={own.words.clone()}
                    error={props.fault(&text, "box-words")}
                    room={letters(&text, Limit::ImmigrationStatus.left(answers), &own.words)}
                    oninput={props.on_words(|answers, words| answers.immigration_status.words = words)} />
                <Notice icon="lock" tone={Tone::Vow}><p>{ text.t("box-vow") }</p></Notice>
                <More title={text.t("box-wrong")}><p>{ text.t("box-wrong-text") }</p></More>
            </div>
        </Question>
    }
}

/// Who opens the box, and the others if there are several.
#[component]
fn Advocate(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let Some(unit) = answers.box_reader() else {
        return html! {};
    };
    let others: Vec<UnitProfile> = answers
        .offer
        .iter()
        .flat_map(|offer| offer.box_units.iter().filter_map(|id| offer.unit(id)))
        .cloned()
        .collect();
    let card = |other: &UnitProfile| {
        let id = other.id.clone();
        html! {
            <Choice slim=true name="box-unit" value={id.as_str().to_owned()} label={other.name.clone()} checked={other.id == unit.id}
                onchange={props.on_choice(move |answers, _| answers.box_unit = Some(id.clone()))} />
        }
    };
    html! {
        <section class="card roomy flow gap">
            <p class="small soft">{ text.t("box-reader") }</p>
            <h2>{ &unit.name }</h2>
            <UnitFacts unit={unit.clone()} />
            if others.len() > 1 {
                <More icon="user" title={text.t("box-other")}>
                    <Choices legend={text.t("box-other")}>{ for others.iter().map(card) }</Choices>
                </More>
            }
        </section>
    }
}

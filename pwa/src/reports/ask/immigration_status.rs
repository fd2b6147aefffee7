//! The box that only the advocate opens. "Skip this page" comes first.

use api_types::keys::UnitProfile;
use yew::prelude::*;

use super::super::desk::{Action, AskProps};
use super::super::wizard::Limit;
use super::{Question, letters};
use crate::content;
use crate::support::unit_facts;
use crate::ui::{Card, Choices, Field, Kind, Look, Notice, Tone};

/// The question.
pub fn immigration_status(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let own = &answers.immigration_status;
    let skip = {
        let wizard = ask.wizard.clone();
        move |_: MouseEvent| {
            wizard.dispatch(Action::Edit(Box::new(|answers| {
                answers.immigration_status = Default::default()
            })));
            wizard.dispatch(Action::Advance);
        }
    };
    let card = |wish: &content::Wish| {
        let wish = *wish;
        Card::many(
            "wish",
            wish.code(),
            look.t(wish.key()),
            own.wishes.contains(&wish),
        )
        .slim()
        .draw(
            look,
            ask.on_choice(move |answers, on| answers.set_wish(wish, on)),
        )
    };
    let lead = look.t("box-lead");
    let wrong = look.t("box-wrong-text");
    let view = html! {
        <>
            <p>{ lead.clone() }</p>
            <button class="btn full" type="button" onclick={skip}>{ look.t("box-skip") }</button>
            { advocate(look, ask) }
            <div class="flow gap">
                { Choices::new(look.t("box-legend")).draw(content::Wish::ALL.iter().map(card)) }
                <Field id="box-words" kind={Kind::Lines} label={look.t("box-words")} hint={look.t("box-words-hint")} value={own.words.clone()}
                    error={ask.fault(look, "box-words")}
                    room={letters(look, Limit::ImmigrationStatus.left(answers), &own.words)}
                    oninput={ask.on_words(|answers, words| answers.immigration_status.words = words)} />
                <Notice icon="lock" tone={Tone::Vow}><p>{ look.t("box-vow") }</p></Notice>
                { look.more("ask", look.t("box-wrong"), html! { <p>{ wrong }</p> }) }
            </div>
        </>
    };
    Question::new(look.t("ask-box"))
        .note(look.t("box-free"))
        .aloud([lead])
        .draw(look, ask, view)
}

/// Who opens the box, and the others if there are several.
fn advocate(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let Some(unit) = answers.box_reader() else {
        return html! {};
    };
    let others: Vec<&UnitProfile> = answers
        .offer
        .iter()
        .flat_map(|offer| offer.box_units.iter().filter_map(|id| offer.unit(id)))
        .collect();
    let card = |other: &&UnitProfile| {
        let id = other.id.clone();
        Card::one(
            "box-unit",
            id.to_string(),
            other.name.clone(),
            other.id == unit.id,
        )
        .slim()
        .draw(
            look,
            ask.on_choice(move |answers, _| answers.box_unit = Some(id.clone())),
        )
    };
    let choose = Choices::new(look.t("box-other")).draw(others.iter().map(card));
    html! {
        <section class="card roomy flow gap">
            <p class="small soft">{ look.t("box-reader") }</p>
            <h2>{ &unit.name }</h2>
            { unit_facts(look, unit) }
            if others.len() > 1 { { look.more("user", look.t("box-other"), choose) } }
        </section>
    }
}

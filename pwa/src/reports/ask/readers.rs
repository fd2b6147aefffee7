//! Who may read it: the exceptions first, then each unit with its facts.

use api_types::keys::UnitProfile;
use api_types::staff::UnitKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::offer::Offer;
use super::Question;
use crate::support::unit_facts;
use crate::ui::{Card, Choices, Failed, Look, Notice, Waiting};

/// The question.
pub fn readers(look: &Look, ask: &AskProps) -> Html {
    let list = match (&ask.answers().offer, &ask.readers_failed) {
        (None, Some(key)) => html! { <Failed words={look.t(key)} retry={ask.retry.clone()} /> },
        (None, None) => html! { <Waiting words={look.t("readers-waiting")} /> },
        (Some(offer), _) if offer.units().is_empty() => {
            html! { <Failed words={look.t("readers-no-unit")} icon="phone" /> }
        }
        (Some(offer), _) => offered(look, ask, offer),
    };
    let first = look.t("readers-first");
    let view = html! { <><Notice><p>{ first.clone() }</p></Notice>{ list }</> };
    Question::new(look.t("ask-readers"))
        .hint(look.t("ask-readers-hint"))
        .aloud([first])
        .draw(look, ask, view)
}

fn offered(look: &Look, ask: &AskProps, offer: &Offer) -> Html {
    let units: Vec<&UnitProfile> = offer.advocates().chain(offer.police()).collect();
    let about = |unit: &&UnitProfile| {
        let title = look.t_with("readers-about", &[("name", Arg::from(&unit.name))]);
        look.more("ask", title, unit_facts(look, unit))
    };
    let cards = units.iter().map(|unit| card(look, ask, unit));
    html! {
        <>
            { Choices::new(look.t("ask-readers")).id("readers").hinted().draw(cards) }
            <div>{ for units.iter().map(about) }</div>
            if offer.box_units.is_empty() { <Notice><p>{ look.t("readers-no-advocate") }</p></Notice> }
        </>
    }
}

fn card(look: &Look, ask: &AskProps, unit: &UnitProfile) -> Html {
    let (icon, note) = match unit.kind {
        UnitKind::Police => ("search", "readers-police-can"),
        UnitKind::Advocate => ("help", "readers-advocate-can"),
    };
    let checked = ask.answers().readers.contains(&unit.id);
    let chosen = unit.clone();
    Card::many("reader", unit.id.to_string(), unit.name.clone(), checked)
        .note(Some(look.t(note)))
        .icon(icon)
        .draw(
            look,
            ask.on_choice(move |answers, on| answers.set_reader(&chosen, on)),
        )
}

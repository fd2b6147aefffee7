//! Which police area, where a neighborhood lies in several.

use api_types::AreaId;
use i18n::Arg;
use yew::prelude::*;

use super::super::answers::AreaChoice;
use super::super::desk::{AskProps, Fetched};
use super::Question;
use crate::ui::{Card, Choices, Look};

/// The question.
pub fn area(look: &Look, ask: &AskProps) -> Html {
    let answers = ask.answers();
    let places = match &ask.places {
        Fetched::Here(places) => Some(places),
        _ => None,
    };
    let name = answers
        .neighborhood()
        .and_then(|id| places?.neighborhoods.iter().find(|entry| entry.id == *id))
        .map(|entry| entry.name.clone())
        .unwrap_or_default();
    let card = |id: &AreaId| {
        let choice = AreaChoice::Area(*id);
        let known = places.and_then(|places| places.areas.iter().find(|area| area.id == *id));
        let label = known.map_or_else(|| id.0.to_string(), |area| area.name.clone());
        Card::one(
            "area",
            id.0.to_string(),
            label,
            answers.area == Some(choice),
        )
        .note(known.map(|area| area.station.clone()))
        .icon("pin")
        .lang("en")
        .draw(
            look,
            ask.on_choice(move |answers, _| answers.area = Some(choice)),
        )
    };
    let unsure = Card::one(
        "area",
        "unsure",
        look.t("area-unsure"),
        answers.area == Some(AreaChoice::Unsure),
    )
    .icon("else")
    .draw(
        look,
        ask.on_choice(|answers, _| answers.area = Some(AreaChoice::Unsure)),
    );
    let title = look.t("ask-area");
    let cards = Choices::new(title.clone())
        .hinted()
        .draw(answers.areas.iter().map(card).chain([unsure]));
    Question::new(title)
        .hint(look.t_with("ask-area-hint", &[("place", Arg::from(&name))]))
        .draw(look, ask, cards)
}

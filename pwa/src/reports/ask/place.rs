//! The kind of place.

use yew::prelude::*;

use super::super::desk::AskProps;
use super::Question;
use crate::content::PlaceKind;
use crate::ui::{Card, Choices, Look};

/// The question.
pub fn place(look: &Look, ask: &AskProps) -> Html {
    let chosen = ask.answers().narrative.place.kind;
    let card = |kind: &PlaceKind| {
        let kind = *kind;
        Card::one(
            "place",
            kind.code(),
            look.t(kind.key()),
            chosen == Some(kind),
        )
        .note(kind.note_key().map(|key| look.t(key)))
        .icon(icon(kind))
        .draw(
            look,
            ask.on_choice(move |answers, _| answers.narrative.place.kind = Some(kind)),
        )
    };
    let title = look.t("ask-place");
    let why = look.t("why-place");
    let cards = html! {
        <>
            { Choices::new(title.clone()).hinted().draw(PlaceKind::ALL.iter().map(card)) }
            { look.more("ask", look.t("why-ask"), html! { <p>{ why }</p> }) }
        </>
    };
    Question::new(title)
        .hint(look.t("ask-place-hint"))
        .aloud(PlaceKind::ALL.iter().map(|kind| look.t(kind.key())))
        .draw(look, ask, cards)
}

const fn icon(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Home => "home",
        PlaceKind::Street => "street",
        PlaceKind::Transit => "bus",
        PlaceKind::Shop => "shop",
        PlaceKind::School => "school",
        PlaceKind::Worship => "faith",
        PlaceKind::Online => "screen",
        PlaceKind::Other => "else",
    }
}

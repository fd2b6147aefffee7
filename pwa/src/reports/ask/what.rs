//! What happened. The first question of a hate report is rendered at the server.

use api_types::reports::ReportKind;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::Question;
use crate::content::{Stolen, What};
use crate::ui::{Card, Choices, Look};

/// The question.
pub fn what(look: &Look, ask: &AskProps) -> Html {
    let title = look.t("ask-what");
    let set = Choices::new(title.clone()).id("what").hinted();
    match ask.answers().kind() {
        ReportKind::Hate => Question::new(title)
            .hint(look.t("ask-what-hint"))
            .aloud(What::ALL.iter().map(|what| look.t(what.key())))
            .draw(
                look,
                ask,
                set.draw(What::ALL.iter().map(|what| hate(look, ask, *what))),
            ),
        ReportKind::Property => Question::new(title)
            .hint(look.t("ask-what-one"))
            .aloud(Stolen::ALL.iter().map(|stolen| look.t(stolen.key())))
            .draw(
                look,
                ask,
                set.draw(
                    Stolen::ALL
                        .iter()
                        .map(|stolen| property(look, ask, *stolen)),
                ),
            ),
    }
}

fn hate(look: &Look, ask: &AskProps, what: What) -> Html {
    let icon = match what {
        What::Words => "talk",
        What::Attack => "attack",
        What::Damage => "theft",
        What::Online => "screen",
        What::Refused => "refused",
        What::Other => "else",
    };
    let checked = ask.answers().narrative.what.contains(&what);
    Card::many("what", what.code(), look.t(what.key()), checked)
        .note(what.note_key().map(|key| look.t(key)))
        .icon(icon)
        .draw(
            look,
            ask.on_choice(move |answers, on| answers.set_what(what, on)),
        )
}

fn property(look: &Look, ask: &AskProps, stolen: Stolen) -> Html {
    let icon = match stolen {
        Stolen::FromVehicle => "car",
        Stolen::Theft => "bag",
        Stolen::Damage => "theft",
        Stolen::BreakIn => "door",
        Stolen::Lost => "search",
        Stolen::Other => "else",
    };
    let checked = ask.answers().narrative.stolen == Some(stolen);
    Card::one("what", stolen.code(), look.t(stolen.key()), checked)
        .note(stolen.note_key().map(|key| look.t(key)))
        .icon(icon)
        .draw(
            look,
            ask.on_choice(move |answers, _| answers.set_stolen(stolen)),
        )
}

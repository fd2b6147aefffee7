//! What happened. The first question of a hate report is rendered at the server.

use api_types::reports::ReportKind;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::{Question, spoken};
use crate::content::{self, Stolen};
use crate::text::use_text;
use crate::ui::{Choice, Choices};

/// The question.
#[component]
pub fn What(props: &AskProps) -> Html {
    match props.answers().kind() {
        ReportKind::Hate => html! { <Hate ..props.clone() /> },
        ReportKind::Property => html! { <Property ..props.clone() /> },
    }
}

#[component]
fn Hate(props: &AskProps) -> Html {
    let text = use_text();
    let chosen = &props.answers().narrative.what;
    let card = |what: &content::What| {
        let value = *what;
        html! {
            <Choice name="what" value={what.code()} many=true checked={chosen.contains(what)} icon={icon(value)}
                label={text.t(what.key())} note={what.note_key().map(|key| text.t(key))}
                onchange={props.on_choice(move |answers, on| answers.set_what(value, on))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-what")} hint={text.t("ask-what-hint")}
            aloud={spoken(&text, content::What::ALL.iter().map(|what| what.key()))}>
            <Choices id="what" legend={text.t("ask-what")} described_by="question-hint">
                { for content::What::ALL.iter().map(card) }
            </Choices>
        </Question>
    }
}

#[component]
fn Property(props: &AskProps) -> Html {
    let text = use_text();
    let chosen = props.answers().narrative.stolen;
    let card = |stolen: &Stolen| {
        let value = *stolen;
        html! {
            <Choice name="what" value={stolen.code()} checked={chosen == Some(value)} icon={stolen_icon(value)}
                label={text.t(stolen.key())} note={stolen.note_key().map(|key| text.t(key))}
                onchange={props.on_choice(move |answers, _| answers.set_stolen(value))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-what")} hint={text.t("ask-what-one")}
            aloud={spoken(&text, Stolen::ALL.iter().map(|stolen| stolen.key()))}>
            <Choices id="what" legend={text.t("ask-what")} described_by="question-hint">
                { for Stolen::ALL.iter().map(card) }
            </Choices>
        </Question>
    }
}

const fn icon(what: content::What) -> &'static str {
    match what {
        content::What::Words => "talk",
        content::What::Attack => "attack",
        content::What::Damage => "theft",
        content::What::Online => "screen",
        content::What::Refused => "refused",
        content::What::Other => "else",
    }
}

const fn stolen_icon(stolen: Stolen) -> &'static str {
    match stolen {
        Stolen::FromVehicle => "car",
        Stolen::Theft => "bag",
        Stolen::Damage => "theft",
        Stolen::BreakIn => "door",
        Stolen::Lost => "search",
        Stolen::Other => "else",
    }
}

//! The kind of place.

use yew::prelude::*;

use super::super::desk::AskProps;
use super::{Question, spoken};
use crate::content::PlaceKind;
use crate::text::use_text;
use crate::ui::{Choice, Choices, More};

/// The question.
#[component]
pub fn Place(props: &AskProps) -> Html {
    let text = use_text();
    let chosen = props.answers().narrative.place.kind;
    let card = |kind: &PlaceKind| {
        let value = *kind;
        html! {
            <Choice name="place" value={kind.code()} checked={chosen == Some(value)} icon={icon(value)}
                label={text.t(kind.key())} note={kind.note_key().map(|key| text.t(key))}
                onchange={props.on_choice(move |answers, _| answers.narrative.place.kind = Some(value))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-place")} hint={text.t("ask-place-hint")}
            aloud={spoken(&text, PlaceKind::ALL.iter().map(|kind| kind.key()))}>
            <Choices legend={text.t("ask-place")} described_by="question-hint">{ for PlaceKind::ALL.iter().map(card) }</Choices>
            <More title={text.t("why-ask")}><p>{ text.t("why-place") }</p></More>
        </Question>
    }
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

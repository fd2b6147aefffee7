//! Who may read it: the exceptions first, then each unit with its facts.

use api_types::keys::UnitProfile;
use api_types::staff::UnitKind;
use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::Question;
use crate::support::UnitFacts;
use crate::text::use_text;
use crate::ui::{Choice, Choices, Failed, More, Notice, Waiting};

/// The question.
#[component]
pub fn Readers(props: &AskProps) -> Html {
    let text = use_text();
    let title = text.t("ask-readers");
    let list = match (&props.answers().offer, &props.readers_failed) {
        (None, Some(key)) => html! { <Failed words={text.t(key)} retry={props.retry.clone()} /> },
        (None, None) => html! { <Waiting words={text.t("readers-waiting")} /> },
        (Some(offer), _) if offer.units().is_empty() => {
            html! { <Failed words={text.t("readers-no-unit")} icon="phone" /> }
        }
        (Some(offer), _) => {
            let card =
                |unit: &UnitProfile| html! { <Reader ask={props.clone()} unit={unit.clone()} /> };
            html! {
                <>
                    <Choices id="readers" legend={title.clone()} described_by="question-hint">
                        { for offer.advocates().chain(offer.police()).map(card) }
                    </Choices>
                    <div>{ for offer.advocates().chain(offer.police()).map(|unit| about(&text, unit)) }</div>
                    if offer.box_units.is_empty() { <Notice><p>{ text.t("readers-no-advocate") }</p></Notice> }
                </>
            }
        }
    };
    html! {
        <Question ask={props.clone()} {title} hint={text.t("ask-readers-hint")} aloud={vec![text.t("readers-first")]}>
            <Notice><p>{ text.t("readers-first") }</p></Notice>
            { list }
        </Question>
    }
}

#[derive(PartialEq, Properties)]
struct ReaderProps {
    ask: AskProps,
    unit: UnitProfile,
}

#[component]
fn Reader(props: &ReaderProps) -> Html {
    let text = use_text();
    let (icon, note) = match props.unit.kind {
        UnitKind::Police => ("search", "readers-police-can"),
        UnitKind::Advocate => ("help", "readers-advocate-can"),
    };
    let checked = props.ask.answers().readers.contains(&props.unit.id);
    let unit = props.unit.clone();
    html! {
        <Choice many=true name="reader" value={props.unit.id.as_str().to_owned()} {icon} {checked}
            label={props.unit.name.clone()} note={text.t(note)}
            onchange={props.ask.on_choice(move |answers, on| answers.set_reader(&unit, on))} />
    }
}

fn about(text: &crate::text::Text, unit: &UnitProfile) -> Html {
    let title = text.t_with("readers-about", &[("name", Arg::from(&unit.name))]);
    html! { <More {title}><UnitFacts unit={unit.clone()} /></More> }
}

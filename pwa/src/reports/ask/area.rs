//! Which police area, where a neighborhood lies in several.

use i18n::Arg;
use yew::prelude::*;

use super::super::answers::AreaChoice;
use super::super::desk::{AskProps, Fetched};
use super::Question;
use crate::text::use_text;
use crate::ui::{Choice, Choices};

/// The question.
#[component]
pub fn Area(props: &AskProps) -> Html {
    let text = use_text();
    let answers = props.answers();
    let places = match &props.places {
        Fetched::Here(places) => Some(places),
        _ => None,
    };
    let name = answers
        .neighborhood()
        .and_then(|id| places?.neighborhoods.iter().find(|entry| entry.id == *id))
        .map(|entry| entry.name.clone())
        .unwrap_or_default();
    let card = |id: &api_types::AreaId| {
        let value = AreaChoice::Area(*id);
        let known = places.and_then(|places| places.areas.iter().find(|area| area.id == *id));
        let label = known.map_or_else(|| id.0.to_string(), |area| area.name.clone());
        html! {
            <Choice name="area" value={id.0.to_string()} icon="pin" lang="en" {label} note={known.map(|area| area.station.clone())}
                checked={answers.area == Some(value)} onchange={props.on_choice(move |answers, _| answers.area = Some(value))} />
        }
    };
    html! {
        <Question ask={props.clone()} title={text.t("ask-area")} hint={text.t_with("ask-area-hint", &[("place", Arg::from(&name))])}>
            <Choices legend={text.t("ask-area")} described_by="question-hint">
                { for answers.areas.iter().map(card) }
                <Choice name="area" value="unsure" icon="else" label={text.t("area-unsure")}
                    checked={answers.area == Some(AreaChoice::Unsure)}
                    onchange={props.on_choice(|answers, _| answers.area = Some(AreaChoice::Unsure))} />
            </Choices>
        </Question>
    }
}

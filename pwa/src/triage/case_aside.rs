//! Beside a case: the clock of the first answer, and what this unit fetched when.

use api_types::Day;
use api_types::reports::{Opening, Part};
use api_types::triage::CaseState;
use yew::prelude::*;

use super::case::timeline;
use super::case_page::CaseHandle;
use super::due::{self, Due};
use super::words;
use crate::staff::desk::use_desk;
use crate::text::use_text;

/// What the side is told.
#[derive(PartialEq, Properties)]
pub struct CaseAsideProps {
    /// The case.
    pub view: CaseHandle,
    /// The city's day.
    pub today: Option<Day>,
}

/// The side.
#[component]
pub fn CaseAside(props: &CaseAsideProps) -> Html {
    let text = use_text();
    html! {
        <aside aria-label={text.t("triage-timeline")}>
            <div class="flow">
                <h2>{ text.t("triage-clocks") }</h2>
                <FirstAnswer view={props.view.clone()} today={props.today.clone()} />
            </div>
            <div class="flow">
                <h2>{ text.t("triage-timeline") }</h2>
                <Timeline view={props.view.clone()} />
            </div>
        </aside>
    }
}

/// The clock of the first answer.
#[component]
fn FirstAnswer(props: &CaseAsideProps) -> Html {
    let text = use_text();
    let (Some(open), Some(today)) = (props.view.open(), &props.today) else {
        return html! {};
    };
    let row = &open.case.row;
    let due = Due::of(row.state, &row.due, today);
    let used = if row.state == CaseState::Answered {
        100
    } else {
        due::used(&row.received, &row.due, today)
    };
    let label = text.t("triage-clock-first-answer");
    html! {
        <div class="clock">
            <span>{ &label }</span>
            <b>{ words::due(&text, &due) }</b>
            <progress class="gauge" value={used.to_string()} max="100" aria-label={label.clone()}></progress>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct TimelineProps {
    view: CaseHandle,
}

/// What this unit did with the case, newest first.
#[component]
fn Timeline(props: &TimelineProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let (Some(open), Some(unit)) = (props.view.open(), &desk.person.unit) else {
        return html! {};
    };
    let steps = timeline(&open.case.openings, unit, desk.person.is_advocate());
    let step = |opening: &Opening| {
        let what = text.t(match opening.part {
            Part::Narrative => "triage-step-narrative",
            Part::Contact => "triage-step-contact",
            Part::ImmigrationStatus => "triage-step-box",
            Part::Message => "triage-step-message",
        });
        html! { <li class="done">{ what }<small>{ words::short_day(&text, &opening.day) }</small></li> }
    };
    html! {
        <ol class="track">
            <li class="now"><b>{ text.t("triage-step-now") }</b></li>
            { for steps.iter().map(step) }
            <li class="done">{ text.t("triage-step-received") }<small>{ words::short_day(&text, &open.case.row.received) }</small></li>
        </ol>
    }
}

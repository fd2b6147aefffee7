//! A meeting of a division: what it is about, and questions without a name.

use yew::prelude::*;

use super::form::{Form, Line};
use super::models::{MeetingEntry, MeetingView};
use super::parts::{agenda, notice, paragraphs, said, time};
use super::questions;
use crate::ui::{Look, facts};

/// Where the key is typed.
pub(super) fn entry(look: &Look, view: &MeetingEntry) -> Html {
    let form = Form::new(look, "meeting", &view.faults);
    let route = format!("/meetings/{}", view.slug);
    html! {
        <div class="flow">
            <h1>{ look.t("meeting-label") }</h1>
            <p class="soft">{ look.t("meeting-entry-lead") }</p>
            if view.not_open { { notice(look, "", "clock", look.t("meeting-not-open"), html! {}) } }
            <form class="flow codefield" method="post" novalidate={true} action={look.page.href(&route)} data-key="door_key">
                { form.summary() }
                { Line::new("door_key", "door-key-label", "").required().long(40).hint(look.t("door-key-hint")).draw(&form) }
                <button class="btn main full" type="submit">{ look.t("meeting-open") }</button>
            </form>
        </div>
    }
}

/// The page.
pub(super) fn page(look: &Look, view: &MeetingView) -> Html {
    let ask = format!("/meetings/{}", view.slug);
    html! {
        <article class="flow">
            <p class="small soft">{ look.t("meeting-label") }{ " · " }<bdi>{ &view.area }</bdi></p>
            <h1>{ said(&view.title) }</h1>
            if view.cancelled { { notice(look, "wrong", "wrong", look.t("session-cancelled"), html! {}) } }
            { facts([
                look.fact("cal", if view.cancelled { html! { <s>{ time(&view.when) }</s> } } else { time(&view.when) }),
                match &view.hall {
                    Some(hall) => look.fact("pin", html! { <bdi>{ hall }</bdi> }),
                    None => html! {},
                },
            ]) }
            { paragraphs(&view.summary) }
            <div class="notice vow">{ look.icon("lock") }<div><p>{ look.t("meeting-vow") }</p></div></div>
            if !view.agenda.is_empty() {
                <h2>{ look.t("agenda-title") }</h2>
                { agenda(look, &view.agenda, &view.agenda_lang) }
            }
            <h2>{ look.t("ask-title") }</h2>
            { questions::form(look, &view.ask, &ask, Some(&view.door_key)) }
            if !view.ask.questions.is_empty() {
                <h2>{ look.t("questions-title") }</h2>
                { questions::list(look, &view.ask.questions, false) }
            }
        </article>
    }
}

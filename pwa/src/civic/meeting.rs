//! A meeting of a division: what it is about, and questions without a name.

use yew::prelude::*;

use super::models::MeetingView;
use super::parts::{agenda, notice, paragraphs, said, time};
use super::questions;
use crate::ui::{Look, facts};

/// The page.
pub(super) fn page(look: &Look, view: &MeetingView) -> Html {
    let ask = super::query(
        &format!("/meetings/{}", view.slug),
        [("door", view.door_key.as_str())],
    );
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
                { questions::list(look, &view.slug, &view.ask.questions, false) }
            }
        </article>
    }
}

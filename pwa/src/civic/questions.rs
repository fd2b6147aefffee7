//! Questions that everybody sees, and the form to ask one.

use api_types::listening::QuestionState;
use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{AskView, QuestionView, SessionView};
use super::parts::{badge, lang, up};
use super::work;
use crate::ui::{Look, facts};

/// Questions on a session's page.
pub(super) fn section(look: &Look, view: &SessionView) -> Html {
    if view.questions.is_empty() && !view.questions_open {
        return html! {};
    }
    let ask = format!("/sessions/{}/ask", view.slug);
    html! {
        <section class="flow after" id="questions">
            <h2>{ look.t("questions-title") }</h2>
            { list(look, &view.questions, view.questions_open) }
            if view.questions.is_empty() { <p class="soft">{ look.t("questions-none") }</p> }
            if view.questions_open { <p><a class="btn" href={look.page.href(&ask)}>{ look.icon("ask") }{ look.t("ask-title") }</a></p> }
        </section>
    }
}

/// The questions, with their answers. "Me too" is a script's alone: it goes to the interface with its work.
pub(super) fn list(look: &Look, questions: &[QuestionView], open: bool) -> Html {
    if questions.is_empty() {
        return html! {};
    }
    html! { <ul class="stack" data-live="">{ for questions.iter().map(|question| one(look, question, open)) }</ul> }
}

fn one(look: &Look, question: &QuestionView, open: bool) -> Html {
    let support = (open && !look.page.basic && question.state == QuestionState::Shown).then(|| {
        html! {
            <>
                <button class="btn small" type="button" hidden={true} data-script="" data-support={question.id.clone()}>
                    { look.t("question-me-too") }
                </button>
                <small class="fault" role="alert" hidden={true} data-support-failed="">{ look.t("question-me-too-failed") }</small>
            </>
        }
    });
    html! {
        <li class="said flow-s" id={format!("q-{}", question.id)}>
            <p dir="auto" lang={lang(&question.text.lang)}>{ &question.text.text }</p>
            if let Some(answer) = &question.answer {
                <div class="answer">{ badge(look, "done", Some("check"), look.t("question-answered")) }<p dir="auto">{ answer }</p></div>
            }
            <div class="row">
                if question.supports > 0 {
                    <small class="soft">{ look.t_with("question-supports", &[("people", Arg::from(question.supports))]) }</small>
                }
                { for support }
            </div>
        </li>
    }
}

/// `/sessions/{slug}/ask`.
pub(super) fn page(look: &Look, view: &AskView) -> Html {
    html! {
        <div class="flow">
            { up(look, &format!("/sessions/{}", view.slug), view.session.text.clone()) }
            <h1>{ look.t("ask-title") }</h1>
            { form(look, view, &format!("/sessions/{}/ask", view.slug), None) }
            if !view.questions.is_empty() {
                <h2>{ look.t("questions-title") }</h2>
                { list(look, &view.questions, view.open) }
            }
        </div>
    }
}

/// The way to another question. A key goes along in a form, never in an address.
fn another(look: &Look, route: &str, door: Option<&str>) -> Html {
    let route = look.page.href(route);
    match door {
        Some(key) => html! {
            <form method="post" novalidate={true} action={route}>{ hidden("door_key", key) }<button class="btn" type="submit">{ look.t("ask-another") }</button></form>
        },
        None => html! { <p><a href={route}>{ look.t("ask-another") }</a></p> },
    }
}

/// The form, what came of it, or that questions are closed.
pub(super) fn form(look: &Look, view: &AskView, route: &str, door: Option<&str>) -> Html {
    if view.sent {
        return html! {
            <div class="notice vow" role="status">{ look.icon("check") }<div class="flow">
                <b>{ look.t("ask-sent-title") }</b>
                <p>{ look.t("ask-sent") }</p>
                if view.streamed {
                    <p><a class="btn main" href={look.page.href(&format!("/sessions/{}/watch", view.slug))}>{ look.icon("play") }{ look.t("ask-watch") }</a></p>
                }
                { another(look, route, door) }
            </div></div>
        };
    }
    if !view.open {
        return html! { <div class="notice">{ look.icon("info") }<div><p>{ look.t("problem-questions-closed") }</p></div></div> };
    }
    let form = Form::new(look, "ask", &view.faults);
    let (bits, on) = work::attributes(view.work.as_ref());
    html! {
        <form class="flow" method="post" novalidate={true} action={look.page.href(route)} data-work={bits} data-work-on={on}>
            { form.summary() }
            { work::asked(look, view.work.as_ref(), "share-ask") }
            { hidden("id", &view.id) }
            if let Some(key) = door { { hidden("door_key", key) } }
            { Line::new("text", "ask-label", &view.text).rows(4).required().long(600).hint(look.t("ask-hint")).draw(&form) }
            { form.tongues("language", "ask-language", None, &view.languages, &view.language.0) }
            { facts([look.said("user", "ask-nameless"), look.said("paper", "ask-public")]) }
            <button class="btn main full" type="submit">{ look.t("ask-send") }</button>
        </form>
    }
}

//! Following without an account: by mail, by push, by feed, by calendar.

use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{FollowForm, FollowState, FollowView};
use super::parts::{about_draft, up};
use crate::ui::{Look, facts};

/// The block at the end of a page.
pub(super) fn block(look: &Look, follow: &FollowForm) -> Html {
    if follow.target.is_empty() {
        return html! {};
    }
    html! {
        <section class="notice gap noprint" id="follow">
            { look.icon("bell") }
            <div class="flow">
                <h2>{ look.t("follow-block-title") }</h2>
                <p>{ look.t("follow-block") }</p>
                <p><a class="btn" href={look.page.href(&route(follow))}>{ look.t("follow-by-mail") }</a></p>
                { feeds(look, follow) }
            </div>
        </section>
    }
}

fn route(follow: &FollowForm) -> String {
    let about = [("kind", follow.kind.as_str()), ("target", &follow.target)];
    super::query("/follow", about)
}

/// Paths without a language: the same for everybody.
fn feeds(look: &Look, follow: &FollowForm) -> Html {
    html! {
        if !(follow.feed.is_empty() && follow.calendar.is_empty()) {
            <p class="row small">
                if !follow.feed.is_empty() { <a href={follow.feed.clone()}>{ look.t("follow-feed") }</a> }
                if !follow.calendar.is_empty() { <a href={follow.calendar.clone()}>{ look.t("keep-calendar") }</a> }
            </p>
        }
    }
}

fn form(look: &Look, follow: &FollowForm) -> Html {
    let form = Form::new(look, "follow", &follow.faults);
    let chosen = follow.language.as_ref().map(|tag| tag.0.as_str());
    html! {
        <form class="flow" method="post" action={look.page.href("/follow")}>
            { form.summary() }
            { hidden("draft", &follow.draft) }{ hidden("kind", &follow.kind) }{ hidden("target", &follow.target) }
            { Line::new("email", "follow-email", &follow.email).email().required().hint(look.t("follow-email-hint")).draw(&form) }
            { form.tongues("language", "reach-language", None, &follow.languages, chosen.unwrap_or(look.text.locale().tag())) }
            <button class="btn main" type="submit">{ look.t("follow-send") }</button>
        </form>
    }
}

/// Shown by the small script where the browser can: it asks the person, and fills in where messages go.
fn push(look: &Look, follow: &FollowForm) -> Html {
    let language = follow.language.as_ref().map(|tag| tag.0.as_str());
    html! {
        <form class="flow" method="post" action={look.page.href("/follow")} hidden={true} data-script="" data-push="">
            { hidden("draft", &follow.draft) }{ hidden("kind", &follow.kind) }{ hidden("target", &follow.target) }
            { hidden("language", language.unwrap_or(look.text.locale().tag())) }
            { hidden("endpoint", "") }{ hidden("p256dh", "") }{ hidden("auth", "") }
            <button class="btn" type="submit">{ look.icon("bell") }{ look.t("follow-push") }</button>
            <p class="small soft">{ look.t("follow-push-vow") }{ " " }{ look.t("follow-push-leave") }</p>
            <p class="small" role="alert" hidden={true} data-push-no="">{ look.t("follow-push-denied") }</p>
            <p class="small" role="alert" hidden={true} data-push-failed="">{ look.t("follow-push-failed") }</p>
        </form>
    }
}

/// `/follow` and `/follow/{code}`.
pub(super) fn page(look: &Look, view: &FollowView) -> Html {
    let name = &view.form.name;
    let named = [("name", Arg::from(name))];
    let act = |act: &str, key: &str, class: &'static str| {
        let route = format!("/follow/{}", view.form.code);
        html! {
            <form method="post" action={look.page.href(&route)}>
                { hidden("do", act) }
                if act == "confirm" { { hidden("click", &view.form.click) } }
                <button {class} type="submit">{ look.t(key) }</button>
            </form>
        }
    };
    let body = match &view.state {
        FollowState::Form => html! {
            <>
                <h1>{ look.t_with("follow-one", &named) }</h1>
                <p class="soft">{ look.t("follow-lead") }</p>
                { for view.form.note.map(|note| about_draft(look, &route(&view.form), note)) }
                { form(look, &view.form) }
                { push(look, &view.form) }
                { facts([look.said("lock", "follow-vow"), look.said("trash", "follow-forgotten")]) }
                { feeds(look, &view.form) }
            </>
        },
        FollowState::Sent(until) => html! {
            <>
                <h1>{ look.t("sent-title") }</h1>
                <p>{ look.t("follow-sent") }</p>
                if let Some(until) = until { <p class="soft">{ look.t_with("sent-until", &[("when", Arg::from(&until.words))]) }</p> }
            </>
        },
        FollowState::Asked => html! {
            <>
                <h1>{ look.t_with("follow-one", &named) }</h1>
                if view.form.click.is_empty() {
                    <p>{ look.t("problem-link-needed") }</p>
                    { act("end", "follow-end", "btn") }
                } else {
                    <p>{ look.t("follow-asked") }</p>
                    { act("confirm", "follow-confirm", "btn main full") }
                }
            </>
        },
        FollowState::Following => html! {
            <>
                <h1>{ look.t_with("follow-now", &named) }</h1>
                <p>{ look.t(if view.form.push { "follow-now-push" } else { "follow-now-note" }) }</p>
                if view.form.push { <p class="fault" role="status" hidden={true} data-push-lost="">{ look.t("follow-push-lost") }</p> }
                { act("end", "follow-end", "btn") }
            </>
        },
        FollowState::Ended => html! {
            <>
                <h1>{ look.t("follow-ended") }</h1>
                <p>{ look.t("follow-ended-note") }</p>
            </>
        },
        FollowState::Gone => html! {
            <>
                <h1>{ look.t("follow-gone") }</h1>
                <p>{ look.t("follow-gone-note") }</p>
            </>
        },
    };
    html! {
        <div class="flow">
            if let Some(back) = &view.back { { up(look, back, if name.is_empty() { look.t("back") } else { name.clone() }) } }
            { body }
        </div>
    }
}

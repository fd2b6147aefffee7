//! The start page below what an earlier visit left: four ways on, what is promised, whom to talk to first, the languages.

use yew::prelude::*;

use crate::page::SessionStrip;
use crate::ui::{Look, facts, languages};

/// The start page.
pub fn start(look: &Look) -> Html {
    let scene = |part: &str| format!("{}#{part}", look.page.icons);
    html! {
        <>
            <section class="hero flow">
                <svg class="scene" viewBox="0 0 390 124" aria-hidden="true">
                    <use class="line" href={scene("scene-line")}></use>
                    <use class="bloom" href={scene("scene-bloom")}></use>
                </svg>
                <h1>{ look.t("start-title") }</h1>
                <p>{ look.t("start-lead") }</p>
            </section>
            <nav class="doors gap-l" aria-label={look.t("start-doors")}>
                { look.door("/report/hate", "hate", "door-hate", "door-hate-note") }
                { look.door("/report/property", "theft", "door-property", "door-property-note") }
                { look.door("/help", "help", "door-help", "door-help-note") }
                { look.door("/code", "key", "door-code", "door-code-note") }
            </nav>
            { sessions(look) }
            <div class="cols">
                { promises(look) }
                <section class="flow">
                    <h2>{ look.t("talk-title") }</h2>
                    <div class="stack">
                        { look.number("tel:988", "phone", "988", "talk-988") }
                        { look.number("tel:211", "phone", "211", "talk-211") }
                        { look.number("sms:911", "chat", "911", "talk-text-911") }
                    </div>
                </section>
            </div>
            <nav class="flow after" aria-label={look.t("languages")}>
                <h2>{ look.t("languages") }</h2>
                { languages(look) }
            </nav>
        </>
    }
}

/// The way to the listening sessions, and those that are on or come next. These pages are not part of this app.
fn sessions(look: &Look) -> Html {
    let row = |session: &SessionStrip| {
        let href = look.page.href(&format!("/sessions/{}", session.slug));
        let lang = (!session.lang.is_empty()).then(|| session.lang.clone());
        let mark = if session.live { "badge live" } else { "badge" };
        let said = if session.live {
            "start-session-live"
        } else {
            "start-session-next"
        };
        html! {
            <a class="linkrow" {href}>
                { look.icon("cal") }
                <span><b><bdi {lang}>{ &session.title }</bdi></b><small dir="auto">{ &session.when }</small></span>
                <span class={mark}>{ look.t(said) }</span>
            </a>
        }
    };
    html! {
        <section class="after">
            <div class="stack">
                <a class="linkrow" href={look.page.href("/sessions")}>
                    { look.icon("chairs") }
                    <span><b>{ look.t("start-sessions") }</b><small>{ look.t("start-sessions-note") }</small></span>
                    { look.turning_icon("go") }
                </a>
                { for look.page.sessions.iter().map(row) }
            </div>
        </section>
    }
}

/// The three promises that matter before the first question.
fn promises(look: &Look) -> Html {
    html! {
        <section class="flow">
            <h2>{ look.t("vows-title") }</h2>
            { facts([look.said("lock", "vow-locked"), look.said("eye", "vow-choose"), look.said("user", "vow-nameless")]) }
            <p><a href={look.page.href("/promises")}>{ look.t("vows-all") }</a></p>
        </section>
    }
}

//! The start page: four ways on, what is promised, whom to talk to first, the languages.

use yew::prelude::*;

use crate::page::use_page;
use crate::reports::EarlierReport;
use crate::text::use_text;
use crate::ui::{Door, Fact, Facts, Languages, LinkRow};

/// The start page.
#[component]
pub fn StartPage() -> Html {
    let page = use_page();
    let text = use_text();
    let scene = |part: &str| format!("{}#{part}", page.icons);
    html! {
        <>
            <EarlierReport />
            <section class="hero flow">
                <svg class="scene" viewBox="0 0 390 124" aria-hidden="true">
                    <use class="line" href={scene("scene-line")}></use>
                    <use class="bloom" href={scene("scene-bloom")}></use>
                </svg>
                <h1>{ text.t("start-title") }</h1>
                <p>{ text.t("start-lead") }</p>
            </section>
            <nav class="doors gap-l" aria-label={text.t("start-doors")}>
                <Door href={page.href("/report/hate")} icon="hate" title={text.t("door-hate")} note={text.t("door-hate-note")} />
                <Door href={page.href("/report/property")} icon="theft" title={text.t("door-property")} note={text.t("door-property-note")} />
                <Door href={page.href("/help")} icon="help" title={text.t("door-help")} note={text.t("door-help-note")} />
                <Door href={page.href("/code")} icon="key" title={text.t("door-code")} note={text.t("door-code-note")} />
            </nav>
            <div class="cols">
                <Promises />
                <section class="flow">
                    <h2>{ text.t("talk-title") }</h2>
                    <div class="stack">
                        <LinkRow href="tel:988" icon="phone" title="988" number=true note={text.t("talk-988")} />
                        <LinkRow href="tel:211" icon="phone" title="211" number=true note={text.t("talk-211")} />
                        <LinkRow href="sms:911" icon="chat" title="911" number=true note={text.t("talk-text-911")} />
                    </div>
                </section>
            </div>
            <nav class="flow after" aria-label={text.t("languages")}>
                <h2>{ text.t("languages") }</h2>
                <Languages />
            </nav>
        </>
    }
}

/// The three promises that matter before the first question.
#[component]
fn Promises() -> Html {
    let page = use_page();
    let text = use_text();
    html! {
        <section class="flow">
            <h2>{ text.t("vows-title") }</h2>
            <Facts>
                <Fact icon="lock">{ text.t("vow-locked") }</Fact>
                <Fact icon="eye">{ text.t("vow-choose") }</Fact>
                <Fact icon="user">{ text.t("vow-nameless") }</Fact>
            </Facts>
            <p><a href={page.href("/promises")}>{ text.t("vows-all") }</a></p>
        </section>
    }
}

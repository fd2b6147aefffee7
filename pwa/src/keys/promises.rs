//! The promises of the site and, as openly, what nobody can promise.

use yew::prelude::*;

use crate::text::use_text;
use crate::ui::{Fact, Facts, Notice};

/// Each promise: picture and key. The words are also in `docs/promises.md`.
const PROMISES: [(&str, &str); 7] = [
    ("lock", "promise-box"),
    ("key", "promise-theft"),
    ("user", "promise-nameless"),
    ("chat", "promise-code"),
    ("trash", "promise-withdraw"),
    ("eye", "promise-log"),
    ("paper", "promise-code-published"),
];

/// What is not covered.
const LIMITS: [&str; 11] = [
    "limit-spyware",
    "limit-retype",
    "limit-hostile-code",
    "limit-visited",
    "limit-elsewhere",
    "limit-court",
    "limit-mandated",
    "limit-arrest",
    "limit-name",
    "limit-tonight",
    "limit-federal",
];

/// The promises page.
#[component]
pub fn PromisesPage() -> Html {
    let text = use_text();
    html! {
        <div class="flow">
            <h1>{ text.t("promises-title") }</h1>
            <p class="soft">{ text.t("promises-lead") }</p>
            <h2>{ text.t("promises-kept-title") }</h2>
            <Facts>{ for PROMISES.iter().map(|(icon, key)| html! { <Fact icon={*icon}>{ text.t(key) }</Fact> }) }</Facts>
            <h2>{ text.t("promises-limits-title") }</h2>
            <Facts>{ for LIMITS.iter().map(|key| html! { <Fact icon="info">{ text.t(key) }</Fact> }) }</Facts>
            <Notice icon="paper"><p>{ text.t("promises-law") }</p></Notice>
        </div>
    }
}

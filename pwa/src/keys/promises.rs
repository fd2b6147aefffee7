//! The promises of the site and, as openly, what nobody can promise.

use yew::prelude::*;

use crate::ui::{Look, Notice, facts};

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
pub fn promises(look: &Look) -> Html {
    html! {
        <div class="flow">
            <h1>{ look.t("promises-title") }</h1>
            <p class="soft">{ look.t("promises-lead") }</p>
            <h2>{ look.t("promises-kept-title") }</h2>
            { facts(PROMISES.iter().map(|(icon, key)| look.said(icon, key))) }
            <h2>{ look.t("promises-limits-title") }</h2>
            { facts(LIMITS.iter().map(|key| look.said("info", key))) }
            <Notice icon="paper"><p>{ look.t("promises-law") }</p></Notice>
        </div>
    }
}

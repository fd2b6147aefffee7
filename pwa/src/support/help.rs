//! Find help: numbers for now, then every place of the city pack.

use yew::prelude::*;

use super::{hours, tel};
use crate::page::Service;
use crate::ui::{Empty, Look};

/// Numbers at the top of the page; the list below does not repeat them.
const ABOVE: [&str; 3] = ["emergency", "crisis", "two-one-one"];

/// Texts of the services that city packs know.
const TEXTS: [&str; 12] = [
    "support-service-emergency",
    "support-service-crisis",
    "support-service-two-one-one",
    "support-service-ca-vs-hate",
    "support-service-domestic-violence",
    "support-service-child-protection",
    "support-service-mental-health",
    "support-service-co-response",
    "support-service-immigration",
    "support-service-compensation",
    "support-service-non-emergency",
    "support-service-city",
];

/// The help page.
pub fn help(look: &Look) -> Html {
    let listed = look
        .page
        .services
        .iter()
        .filter(|service| !ABOVE.contains(&service.id.as_str()));
    let (police, others): (Vec<&Service>, Vec<&Service>) =
        listed.partition(|service| service.police);
    let rows = |services: &[&Service]| html! { <div class="stack">{ for services.iter().map(|service| service_row(look, service)) }</div> };
    html! {
        <div class="flow">
            <h1>{ look.t("door-help") }</h1>
            <p class="soft">{ look.t("help-lead") }</p>
            <h2>{ look.t("help-now") }</h2>
            <div class="stack">
                { look.number("tel:911", "urgent", "911", "help-911") }
                { look.number("sms:911", "chat", "911", "talk-text-911") }
                { look.number("tel:988", "phone", "988", "talk-988") }
                { look.number("tel:211", "phone", "211", "talk-211") }
            </div>
            <h2>{ look.t("help-others") }</h2>
            if others.is_empty() { <Empty words={look.t("help-none")} /> } else { { rows(&others) } }
            if !police.is_empty() {
                <h2>{ look.t("help-police") }</h2>
                { rows(&police) }
            }
            <p class="small soft">{ look.t("help-check") }</p>
        </div>
    }
}

/// A place to turn to: what it does in the page's language, else in English and marked as such.
pub fn service_row(look: &Look, service: &Service) -> Html {
    let translated = TEXTS
        .iter()
        .find(|key| key.strip_prefix("support-service-") == Some(service.id.as_str()))
        .and_then(|key| look.text.maybe(key));
    let lang = translated.is_none().then_some("en");
    let purpose = translated.unwrap_or_else(|| service.purpose.clone());
    html! {
        <a class="linkrow" href={tel(&service.phone)}>
            { look.icon("phone") }
            <span>
                <b><bdi lang="en">{ &service.name }</bdi></b>
                <small {lang}>{ purpose }</small>
                <small>
                    <bdi dir="ltr">{ &service.phone }</bdi>
                    if !service.hours.is_empty() { { " · " }{ hours::in_words(&look.text, &service.hours) } }
                </small>
            </span>
            { look.turning_icon("go") }
        </a>
    }
}

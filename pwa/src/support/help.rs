//! Find help: numbers for now, then every place of the city pack.

use yew::prelude::*;

use super::{hours, tel};
use crate::page::{Service, use_page};
use crate::text::use_text;
use crate::ui::{Empty, Icon, LinkRow};

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
#[component]
pub fn HelpPage() -> Html {
    let page = use_page();
    let text = use_text();
    let (police, others): (Vec<&Service>, Vec<&Service>) = page
        .services
        .iter()
        .filter(|service| !ABOVE.contains(&service.id.as_str()))
        .partition(|service| service.police);
    let rows = |services: &[&Service]| {
        services
            .iter()
            .map(|service| html! { <ServiceRow service={(*service).clone()} /> })
            .collect::<Html>()
    };
    html! {
        <div class="flow">
            <h1>{ text.t("door-help") }</h1>
            <p class="soft">{ text.t("help-lead") }</p>
            <h2>{ text.t("help-now") }</h2>
            <div class="stack">
                <LinkRow href="tel:911" icon="urgent" title="911" number=true note={text.t("help-911")} />
                <LinkRow href="sms:911" icon="chat" title="911" number=true note={text.t("talk-text-911")} />
                <LinkRow href="tel:988" icon="phone" title="988" number=true note={text.t("talk-988")} />
                <LinkRow href="tel:211" icon="phone" title="211" number=true note={text.t("talk-211")} />
            </div>
            <h2>{ text.t("help-others") }</h2>
            if others.is_empty() { <Empty words={text.t("help-none")} /> } else { <div class="stack">{ rows(&others) }</div> }
            if !police.is_empty() {
                <h2>{ text.t("help-police") }</h2>
                <div class="stack">{ rows(&police) }</div>
            }
            <p class="small soft">{ text.t("help-check") }</p>
        </div>
    }
}

/// What a row is told.
#[derive(PartialEq, Properties)]
pub struct ServiceRowProps {
    /// The service.
    pub service: Service,
}

/// A place to turn to: what it does in the page's language, else in English and marked as such.
#[component]
pub fn ServiceRow(props: &ServiceRowProps) -> Html {
    let text = use_text();
    let service = &props.service;
    let translated = TEXTS
        .iter()
        .find(|key| key.strip_prefix("support-service-") == Some(service.id.as_str()))
        .and_then(|key| text.maybe(key));
    let lang = translated.is_none().then_some("en");
    let purpose = translated.unwrap_or_else(|| service.purpose.clone());
    html! {
        <a class="linkrow" href={tel(&service.phone)}>
            <Icon name="phone" />
            <span>
                <b><bdi lang="en">{ &service.name }</bdi></b>
                <small {lang}>{ purpose }</small>
                <small><bdi dir="ltr">{ &service.phone }</bdi>
                    if !service.hours.is_empty() { { " · " }{ hours::in_words(&text, &service.hours) } }
                </small>
            </span>
            <Icon name="go" turn=true />
        </a>
    }
}

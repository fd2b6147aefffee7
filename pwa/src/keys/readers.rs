//! Who reads reports: every unit with what a person should know before choosing it.

use api_types::keys::UnitProfile;
use api_types::staff::UnitKind;
use yew::prelude::*;

use crate::page::use_page;
use crate::support::UnitFacts;
use crate::text::use_text;
use crate::ui::Empty;

/// The page of all readers.
#[component]
pub fn ReadersPage() -> Html {
    let page = use_page();
    let text = use_text();
    let group = |kind: UnitKind| {
        page.units
            .iter()
            .filter(move |unit| unit.kind == kind)
            .map(|unit| html! { <Reader unit={unit.clone()} /> })
            .collect::<Html>()
    };
    html! {
        <div class="flow">
            <h1>{ text.t("readers-title") }</h1>
            <p class="soft">{ text.t("readers-lead") }</p>
            if page.units.is_empty() {
                <Empty words={text.t("readers-none")} />
            } else {
                <h2>{ text.t("readers-advocates") }</h2>
                <p>{ text.t("readers-advocates-note") }</p>
                { group(UnitKind::Advocate) }
                <h2>{ text.t("readers-police") }</h2>
                <p>{ text.t("readers-police-note") }</p>
                { group(UnitKind::Police) }
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct ReaderProps {
    unit: UnitProfile,
}

#[component]
fn Reader(props: &ReaderProps) -> Html {
    html! {
        <section class="card roomy flow">
            <h3>{ &props.unit.name }</h3>
            <UnitFacts unit={props.unit.clone()} />
        </section>
    }
}

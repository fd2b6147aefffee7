//! Who reads reports: every unit with what a person should know before choosing it.

use api_types::staff::UnitKind;
use yew::prelude::*;

use crate::support::unit_facts;
use crate::ui::{Empty, Look};

/// The page of all readers.
pub fn readers(look: &Look) -> Html {
    let units = &look.page.units;
    let group = |kind: UnitKind| {
        units.iter().filter(move |unit| unit.kind == kind).map(|unit| {
            html! { <section class="card roomy flow"><h3>{ &unit.name }</h3>{ unit_facts(look, unit) }</section> }
        })
    };
    html! {
        <div class="flow">
            <h1>{ look.t("readers-title") }</h1>
            <p class="soft">{ look.t("readers-lead") }</p>
            if units.is_empty() {
                <Empty words={look.t("readers-none")} />
            } else {
                <h2>{ look.t("readers-advocates") }</h2>
                <p>{ look.t("readers-advocates-note") }</p>
                { for group(UnitKind::Advocate) }
                <h2>{ look.t("readers-police") }</h2>
                <p>{ look.t("readers-police-note") }</p>
                { for group(UnitKind::Police) }
            }
        </div>
    }
}

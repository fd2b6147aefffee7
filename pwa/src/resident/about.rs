//! About the site: what it is, in which languages, how to check it.

use i18n::Arg;
use yew::prelude::*;

use crate::page::use_page;
use crate::text::use_text;
use crate::ui::{Fact, Facts};

/// The page about the site.
#[component]
pub fn AboutPage() -> Html {
    let page = use_page();
    let text = use_text();
    html! {
        <div class="flow">
            <h1>{ text.t("about-title") }</h1>
            <p>{ text.t_with("about-lead", &[("city", Arg::from(&page.city))]) }</p>
            <h2>{ text.t("about-phone-title") }</h2>
            <Facts>
                <Fact icon="exit" turn=true>{ text.t("about-leave") }</Fact>
                <Fact icon="trash">{ text.t("about-history") }</Fact>
                <Fact icon="info">{ text.t("about-visited") }</Fact>
            </Facts>
            <h2>{ text.t("about-check-title") }</h2>
            <p>{ text.t("about-check") }</p>
            <p class="small soft"><bdi class="mono">{ &page.build }</bdi></p>
            <h2>{ text.t("about-translations-title") }</h2>
            <p>{ text.t("about-translations") }</p>
        </div>
    }
}

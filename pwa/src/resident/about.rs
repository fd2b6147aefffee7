//! About the site: what it is, in which languages, how to check it.

use i18n::Arg;
use yew::prelude::*;

use crate::ui::{Look, facts};

/// The page about the site.
pub fn about(look: &Look) -> Html {
    html! {
        <div class="flow">
            <h1>{ look.t("about-title") }</h1>
            <p>{ look.t_with("about-lead", &[("city", Arg::from(&look.page.city))]) }</p>
            <h2>{ look.t("about-phone-title") }</h2>
            { facts([
                look.said("exit", "about-leave"),
                look.said("trash", "about-history"),
                look.said("info", "about-visited"),
            ]) }
            <h2>{ look.t("about-check-title") }</h2>
            <p>{ look.t("about-check") }</p>
            <p class="small soft"><bdi class="mono">{ &look.page.build }</bdi></p>
            <h2>{ look.t("about-translations-title") }</h2>
            <p>{ look.t("about-translations") }</p>
        </div>
    }
}

//! What stands around every resident page: safety bar, mast with the languages, footer.

use i18n::Locale;
use yew::prelude::*;

use super::Look;

/// The frame around a page. The start page is wide.
pub fn frame(look: &Look, wide: bool, page: Html) -> Html {
    let class = if wide { "page wide" } else { "page" };
    html! {
        <>
            { above(look) }
            <main id="main" tabindex="-1" {class}>{ page }</main>
            { footer(look) }
        </>
    }
}

/// What stands above every page.
pub fn above(look: &Look) -> Html {
    html! {
        <>
            <a class="skip" href="#main">{ look.t("skip") }</a>
            { safety_bar(look) }
            { mast(look) }
        </>
    }
}

/// 911 first, "Leave this page" last. Plain links: they work before any script has come.
fn safety_bar(look: &Look) -> Html {
    html! {
        <aside class="safety" aria-label={look.t("sos-label")}><div>
            <a class="sos" href="tel:911"><b dir="ltr">{ "911" }</b><span>{ look.t("sos-danger") }<br />{ look.t("sos-call") }</span></a>
            <a class="leave" href="about:blank" rel="noreferrer" data-leave="">
                { look.turning_icon("exit") }<span>{ look.t("leave") }</span>
            </a>
        </div></aside>
    }
}

/// The product's name and the languages.
fn mast(look: &Look) -> Html {
    let here = look.text.locale();
    html! {
        <header class="mast">
            <a class="brand" href={look.page.href("/")}>{ look.icon("mark") }{ "Amparo" }</a>
            <details class="lang">
                <summary>
                    { look.icon("globe") }
                    <span class="hide">{ look.t("languages") }</span>
                    <span lang={here.tag()}>{ here.endonym() }</span>
                </summary>
                <ul>{ for Locale::ALL.iter().map(|locale| html! { <li>{ tongue(look, *locale) }</li> }) }</ul>
            </details>
        </header>
    }
}

/// All languages in a row, for the start page.
pub fn languages(look: &Look) -> Html {
    html! { <div class="tongues">{ for Locale::ALL.iter().map(|locale| tongue(look, *locale)) }</div> }
}

/// The same page in another language.
fn tongue(look: &Look, locale: Locale) -> Html {
    let page = &look.page;
    let tag = locale.tag();
    let current = (locale == page.locale()).then_some("true");
    html! {
        <a href={page.link(locale, &page.route)} lang={tag} hreflang={tag} dir={locale.dir()} aria-current={current}>{ locale.endonym() }</a>
    }
}

/// Ways to the pages about the site.
pub fn footer(look: &Look) -> Html {
    let link =
        |route: &str, key: &str| html! { <a href={look.page.href(route)}>{ look.t(key) }</a> };
    html! {
        <footer class="foot"><div>
            { link("/promises", "foot-promises") }
            { link("/readers", "foot-readers") }
            { link("/help", "foot-help") }
            { link("/about", "foot-about") }
            <p>{ look.t("foot-relay") }</p>
        </div></footer>
    }
}

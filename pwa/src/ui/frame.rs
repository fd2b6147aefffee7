//! What stands around every resident page: safety bar, mast with the languages, footer.

use i18n::Locale;
use yew::prelude::*;

use super::Icon;
use crate::page::use_page;
use crate::text::use_text;

/// What the frame is told.
#[derive(PartialEq, Properties)]
pub struct FrameProps {
    /// The start page is wide.
    #[prop_or_default]
    pub wide: bool,
    /// The page.
    pub children: Html,
}

/// The frame.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let text = use_text();
    html! {
        <>
            <a class="skip" href="#main">{ text.t("skip") }</a>
            <SafetyBar />
            <Mast />
            <main id="main" tabindex="-1" class={classes!("page", props.wide.then_some("wide"))}>{ props.children.clone() }</main>
            <Footer />
        </>
    }
}

/// 911 first, "Leave this page" last. Plain links: they work before any script has come.
#[component]
pub fn SafetyBar() -> Html {
    let text = use_text();
    html! {
        <aside class="safety" aria-label={text.t("sos-label")}><div>
            <a class="sos" href="tel:911">
                <b dir="ltr">{ "911" }</b><span>{ text.t("sos-danger") }<br />{ text.t("sos-call") }</span>
            </a>
            <a class="leave" href="about:blank" rel="noreferrer" data-leave="">
                <Icon name="exit" turn=true /><span>{ text.t("leave") }</span>
            </a>
        </div></aside>
    }
}

/// The product's name and the languages.
#[component]
pub fn Mast() -> Html {
    let page = use_page();
    let text = use_text();
    let here = text.locale();
    html! {
        <header class="mast">
            <a class="brand" href={page.href("/")}><Icon name="mark" />{ "Amparo" }</a>
            <details class="lang">
                <summary>
                    <Icon name="globe" />
                    <span class="hide">{ text.t("languages") }</span>
                    <span lang={here.tag()}>{ here.endonym() }</span>
                </summary>
                <ul>{ for Locale::ALL.iter().map(|locale| html! { <li><Tongue locale={*locale} /></li> }) }</ul>
            </details>
        </header>
    }
}

/// All languages in a row, for the start page.
#[component]
pub fn Languages() -> Html {
    html! { <div class="tongues">{ for Locale::ALL.iter().map(|locale| html! { <Tongue locale={*locale} /> }) }</div> }
}

#[derive(PartialEq, Properties)]
struct TongueProps {
    locale: Locale,
}

/// The same page in another language.
#[component]
fn Tongue(props: &TongueProps) -> Html {
    let page = use_page();
    let locale = props.locale;
    let tag = locale.tag();
    let current = (locale == page.locale()).then_some("true");
    html! {
        <a href={page.link(locale, &page.route)} lang={tag} hreflang={tag} dir={locale.dir()} aria-current={current}>{ locale.endonym() }</a>
    }
}

/// Ways to the pages about the site.
#[component]
pub fn Footer() -> Html {
    let page = use_page();
    let text = use_text();
    html! {
        <footer class="foot"><div>
            <a href={page.href("/promises")}>{ text.t("foot-promises") }</a>
            <a href={page.href("/readers")}>{ text.t("foot-readers") }</a>
            <a href={page.href("/help")}>{ text.t("foot-help") }</a>
            <a href={page.href("/about")}>{ text.t("foot-about") }</a>
            <p>{ text.t("foot-relay") }</p>
        </div></footer>
    }
}

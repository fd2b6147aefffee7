//! The bar above every page of the console: pages, the unit key, the person, the languages.

use i18n::Locale;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::browser;
use super::desk::use_desk;
use super::key_clock::KeyClock;
use super::route::Route;
use crate::staff::access::Closed;
use crate::text::use_text;
use crate::ui::Icon;

/// What the bar is told.
#[derive(PartialEq, Properties)]
pub struct BarProps {
    /// The page below it.
    pub route: Route,
    /// Logs out.
    pub log_out: Callback<()>,
}

/// The bar.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let unit = desk
        .person
        .unit
        .as_ref()
        .map(|unit| desk.unit_name(unit))
        .unwrap_or_default();
    let close = desk.close.reform(|_: MouseEvent| Closed::ByHand);
    let log_out = props.log_out.reform(|_: MouseEvent| ());
    html! {
        <header class="desk-bar">
            <Link to={Route::Queue} class="brand" current=false><Icon name="mark" />{ "Amparo" }</Link>
            <nav aria-label={text.t("staff-nav")}>
                <Link to={Route::Queue} current={matches!(props.route, Route::Queue | Route::Case(_))}>{ text.t("staff-nav-queue") }</Link>
                if desk.person.is_advocate() {
                    <Link to={Route::Boxes} current={props.route == Route::Boxes}>{ text.t("staff-nav-boxes") }</Link>
                }
            </nav>
            <KeyClock close={desk.close.clone()} />
            <span class="row">
                <Icon name="user" />
                <span>{ &desk.person.display_name }{ " " }<span class="soft">{ "· " }{ unit }</span></span>
            </span>
            <span class="acts">
                <Tongue />
                <button class="btn" type="button" onclick={close}><Icon name="lock" />{ text.t("staff-lock-now") }</button>
                <button class="btn" type="button" onclick={log_out}>{ text.t("staff-log-out") }</button>
            </span>
        </header>
    }
}

/// What a link inside the console is told.
#[derive(PartialEq, Properties)]
pub struct LinkProps {
    /// Where to.
    pub to: Route,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
    /// It is where one is.
    #[prop_or_default]
    pub current: bool,
    /// The words.
    pub children: Html,
}

/// A link inside the console: a real address, but the page stays and with it the open key.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let desk = use_desk();
    let to = props.to;
    let onclick = move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            desk.go.emit(to);
        }
    };
    html! {
        <a class={props.class.clone()} href={to.path()} aria-current={props.current.then_some("page")} {onclick}>
            { props.children.clone() }
        </a>
    }
}

/// A click that means "here", not "in another tab".
pub fn is_plain(event: &MouseEvent) -> bool {
    event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key()
}

/// The languages of the console.
#[component]
pub fn Tongue() -> Html {
    let text = use_text();
    let own = text.locale();
    let onchange = |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            browser::speak(&select.value());
        }
    };
    let option = |locale: Locale| {
        html! { <option value={locale.tag()} lang={locale.tag()} selected={locale == own}>{ locale.endonym() }</option> }
    };
    html! {
        <label class="tongue" title={text.t("staff-language-note")}>
            <Icon name="globe" />
            <span class="hide">{ text.t("staff-language") }{ ". " }{ text.t("staff-language-note") }</span>
            <select {onchange}>{ for Locale::ALL.into_iter().map(option) }</select>
        </label>
    }
}

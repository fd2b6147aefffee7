//! The bar above every page of the hosts' desk, and the list of its keys.

use yew::prelude::*;

use super::book::use_the_book;
use super::keys;
use super::load::{Loaded, use_loaded};
use super::watch::use_poll;
use super::words;
use crate::api::hosting as api;
use crate::staff::bar::{Link, Tongue};
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::letters::Letters;
use crate::staff::route::{Part, Route};
use crate::text::use_text;
use crate::ui::Icon;

/// Seconds between two questions to the server.
const POLL: u32 = 60;

/// What the bar is told.
#[derive(PartialEq, Properties)]
pub struct HostBarProps {
    /// The page below it.
    pub route: Route,
    /// Logs out.
    pub log_out: Callback<()>,
}

/// The bar.
#[component]
pub fn HostBar(props: &HostBarProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let book = use_the_book();
    let unsent = u32::try_from(book.unsent()).unwrap_or(u32::MAX);
    let here = |part: Part| match props.route {
        Route::Hosting(one) => one == part,
        Route::Evening(..) | Route::Queue => part == Part::Schedule,
        _ => false,
    };
    let open: Loaded<u32> = use_loaded(props.route, |_| api::open_requests());
    use_poll(POLL, open.again.clone());
    let open = open.value.as_deref().copied().unwrap_or_default();
    let requests = html! {
        <Link to={Route::Hosting(Part::Requests)} current={here(Part::Requests)}>
            { text.t("hosting-requests") }
            if open > 0 { { " " }<span class="badge" title={words::count(&text, "hosting-requests-open", open)}>{ open }</span> }
        </Link>
    };
    let help = desk.help.reform(|_: MouseEvent| ());
    let link = |part: Part, key: &str| {
        html! { <Link to={Route::Hosting(part)} current={here(part)}>{ text.t(key) }</Link> }
    };
    html! {
        <header class="desk-bar host-bar">
            <Link to={Route::Hosting(Part::Schedule)} class="brand" current=false><Icon name="mark" />{ "Amparo" }</Link>
            <nav aria-label={text.t("staff-nav")}>
                { link(Part::Schedule, "hosting-schedule") }
                { link(Part::Coverage, "hosting-coverage") }
                { link(Part::Commitments, "hosting-commitments") }
                { requests }
            </nav>
            if unsent > 0 {
                <span class="badge late" role="status"><Icon name="offline" />{ words::count(&text, "hosting-door-unsent", unsent) }</span>
            }
            <span class="row">
                <Icon name="user" />
                <span>{ &desk.person.display_name }</span>
            </span>
            <span class="acts">
                <Tongue />
                <button class="btn bare" type="button" aria-haspopup="dialog" onclick={help}>{ text.t("triage-keys-heading") }</button>
                <button class="btn" type="button" onclick={props.log_out.reform(|_: MouseEvent| ())}>{ text.t("staff-log-out") }</button>
            </span>
        </header>
    }
}

/// What the list of keys is told.
#[derive(PartialEq, Properties)]
pub struct HostKeysProps {
    /// Told when it is closed.
    pub done: Callback<()>,
}

/// All keys.
#[component]
pub fn HostKeys(props: &HostKeysProps) -> Html {
    let text = use_text();
    let dialog = use_node_ref();
    use_effect_with(dialog.clone(), browser::show_dialog);
    let row = |(shown, key): &keys::Shown| {
        html! {
            <>
                <dt>{ for shown.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt>
                <dd>{ text.t(key) }</dd>
            </>
        }
    };
    html! {
        <dialog ref={dialog} aria-labelledby="keys-heading" onclose={props.done.reform(|_: Event| ())}>
            <h2 id="keys-heading">{ text.t("triage-keys-heading") }</h2>
            <dl class="keylist">{ for keys::ALL.iter().map(row) }</dl>
            <Letters />
            <div class="row push">
                <span></span>
                <button class="btn" type="button" onclick={props.done.reform(|_: MouseEvent| ())}>{ text.t("triage-close") }</button>
            </div>
        </dialog>
    }
}

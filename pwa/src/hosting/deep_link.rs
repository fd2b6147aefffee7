//! A link to a page of the desk with what the page begins with, in its address.

use yew::prelude::*;

use crate::staff::bar::is_plain;
use crate::staff::browser;
use crate::staff::desk::use_desk;
use crate::staff::route::{Route, address};

/// What the link is told.
#[derive(PartialEq, Properties)]
pub struct DeepLinkProps {
    /// Where to.
    pub to: Route,
    /// What stands behind the path: `neighborhood=watts`.
    pub query: AttrValue,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
    /// The words.
    pub children: Html,
}

/// A real address, but the page stays.
#[component]
pub fn DeepLink(props: &DeepLinkProps) -> Html {
    let desk = use_desk();
    let (to, query) = (props.to, props.query.clone());
    let path = address(to, &browser::query());
    let sign = if path.contains('?') { '&' } else { '?' };
    let href = format!("{path}{sign}{query}");
    let onclick = move |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            desk.go.emit(to);
            // Who has to be asked first whether to leave has not gone yet.
            if browser::here() == to {
                browser::narrow(&query);
            }
        }
    };
    html! {
        <a class={props.class.clone()} {href} {onclick}>{ props.children.clone() }</a>
    }
}

//! Words and facts of the page together. Parts without a state of their own are functions of it: a component type costs
//! kilobytes of program, a function does not.

use i18n::Arg;
use yew::prelude::*;

use crate::page::{Page, use_page};
use crate::text::{Text, use_text};

/// What drawing needs.
#[derive(Clone, PartialEq)]
pub struct Look {
    /// The words.
    pub text: Text,
    /// The facts.
    pub page: Page,
}

/// What drawing needs, from the page that this component is on.
#[hook]
pub fn use_look() -> Look {
    Look {
        text: use_text(),
        page: use_page(),
    }
}

impl Look {
    /// The text under a key.
    pub fn t(&self, key: &str) -> String {
        self.text.t(key)
    }

    /// The text under a key with its placeables filled in.
    pub fn t_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.text.t_with(key, args)
    }

    /// A picture of the sprite.
    pub fn icon(&self, name: &str) -> Html {
        self.drawn(name, "icon")
    }

    /// A picture with a direction: it turns with the script.
    pub fn turning_icon(&self, name: &str) -> Html {
        self.drawn(name, "icon turn")
    }

    /// A picture inside a line of text.
    pub fn inline_icon(&self, name: &str) -> Html {
        self.drawn(name, "icon inline")
    }

    fn drawn(&self, name: &str, class: &'static str) -> Html {
        let href = format!("{}#{name}", self.page.icons);
        html! { <svg {class} aria-hidden="true"><use href={href}></use></svg> }
    }

    /// One fact of a list, with a picture.
    pub fn fact(&self, icon: &str, words: Html) -> Html {
        html! { <li>{ self.icon(icon) }<span>{ words }</span></li> }
    }

    /// One fact of a list, by its key.
    pub fn said(&self, icon: &str, key: &str) -> Html {
        let words = self.t(key);
        self.fact(icon, html! { words })
    }

    /// A part that opens on demand.
    pub fn more(&self, icon: &str, title: String, words: Html) -> Html {
        html! {
            <details class="more">
                <summary>{ self.icon(icon) }<span>{ title }</span></summary>
                <div class="flow">{ words }</div>
            </details>
        }
    }

    /// A big card that leads to another page.
    pub fn door(&self, route: &str, icon: &str, title: &str, note: &str) -> Html {
        html! {
            <a class="door" href={self.page.href(route)}>{ self.icon(icon) }<b>{ self.t(title) }</b><small>{ self.t(note) }</small></a>
        }
    }

    /// A line with a number to dial: it stays left to right.
    pub fn number(&self, href: &'static str, icon: &str, number: &str, note: &str) -> Html {
        html! {
            <a class="linkrow" href={href}>
                { self.icon(icon) }
                <span><b dir="ltr">{ number }</b><small>{ self.t(note) }</small></span>
                { self.turning_icon("go") }
            </a>
        }
    }
}

/// A list of facts.
pub fn facts(facts: impl IntoIterator<Item = Html>) -> Html {
    html! { <ul class="facts">{ for facts }</ul> }
}

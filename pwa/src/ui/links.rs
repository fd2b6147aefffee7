//! Ways to another page: doors at the start, link rows for everything less.

use yew::prelude::*;

use super::Icon;

/// What a door or a link row is told.
#[derive(PartialEq, Properties)]
pub struct LinkProps {
    /// Where it leads.
    pub href: AttrValue,
    /// Picture.
    pub icon: AttrValue,
    /// Two or three words.
    pub title: AttrValue,
    /// One line.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// The title is a number: it stays left to right.
    #[prop_or_default]
    pub number: bool,
}

/// A big card with a picture above.
#[component]
pub fn Door(props: &LinkProps) -> Html {
    html! {
        <a class="door" href={props.href.clone()}>
            <Icon name={props.icon.clone()} />
            <b>{ &props.title }</b>
            if let Some(note) = &props.note { <small>{ note }</small> }
        </a>
    }
}

/// A line with a picture before and an arrow behind.
#[component]
pub fn LinkRow(props: &LinkProps) -> Html {
    let dir = props.number.then_some("ltr");
    html! {
        <a class="linkrow" href={props.href.clone()}>
            <Icon name={props.icon.clone()} />
            <span>
                <b {dir}>{ &props.title }</b>
                if let Some(note) = &props.note { <small>{ note }</small> }
            </span>
            <Icon name="go" turn=true />
        </a>
    }
}

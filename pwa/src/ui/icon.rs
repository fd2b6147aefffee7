//! Pictures of the sprite. They stand beside words and are silent for screen readers.

use yew::prelude::*;

use crate::page::use_page;

/// What an icon is told.
#[derive(PartialEq, Properties)]
pub struct IconProps {
    /// Its id in the sprite.
    pub name: AttrValue,
    /// It has a direction and turns with the script.
    #[prop_or_default]
    pub turn: bool,
    /// It stands inside a line of text.
    #[prop_or_default]
    pub inline: bool,
}

/// One icon.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    let page = use_page();
    let href = format!("{}#{}", page.icons, props.name);
    let class = classes!(
        "icon",
        props.turn.then_some("turn"),
        props.inline.then_some("inline")
    );
    html! { <svg {class} aria-hidden="true"><use href={href}></use></svg> }
}

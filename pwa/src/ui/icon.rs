//! Pictures of the sprite. They stand beside words and are silent for screen readers.

use yew::prelude::*;

use super::use_look;

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
    let look = use_look();
    match (props.turn, props.inline) {
        (true, _) => look.turning_icon(&props.name),
        (_, true) => look.inline_icon(&props.name),
        _ => look.icon(&props.name),
    }
}

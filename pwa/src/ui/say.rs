//! Read aloud: the browser's own voice, in the page's language. Hidden where there is none.

use yew::prelude::*;

use super::{Icon, browser};
use crate::text::use_text;

/// What the button is told.
#[derive(PartialEq, Properties)]
pub struct ReadAloudProps {
    /// The words to say.
    pub words: AttrValue,
    /// A wide button with words instead of the round one.
    #[prop_or_default]
    pub wide: bool,
}

/// The button.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let text = use_text();
    let voice = use_state(|| false);
    let speaking = use_state(|| false);
    {
        let (voice, tag) = (voice.clone(), text.locale().tag());
        use_effect_with(tag, move |tag| voice.set(browser::has_voice(tag)));
    }
    use_effect_with(props.words.clone(), |_| browser::hush);
    if !*voice {
        return html! {};
    }
    let onclick = {
        let (words, tag, speaking) = (props.words.clone(), text.locale().tag(), speaking.clone());
        move |_: MouseEvent| {
            if *speaking {
                browser::hush();
                speaking.set(false);
            } else {
                let done = {
                    let speaking = speaking.clone();
                    Callback::from(move |()| speaking.set(false))
                };
                speaking.set(browser::say(&words, tag, done));
            }
        }
    };
    let label = text.t(if *speaking { "say-stop" } else { "say" });
    let pressed = speaking.to_string();
    if props.wide {
        html! { <button class="btn" type="button" {onclick}><Icon name="say" turn=true />{ label }</button> }
    } else {
        html! {
            <button class="say" type="button" aria-label={label} aria-pressed={pressed} {onclick}><Icon name="say" turn=true /></button>
        }
    }
}

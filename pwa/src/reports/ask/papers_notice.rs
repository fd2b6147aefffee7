//! The local warning: words about papers in a part that police will read, and the way to move them into the box.

use i18n::Arg;
use yew::prelude::*;

use super::super::desk::AskProps;
use super::super::papers;
use crate::ui::{Notice, use_look};

/// The warning; nothing when there is nothing to warn of.
#[component]
pub fn PapersNotice(props: &AskProps) -> Html {
    let look = use_look();
    let moved = use_state(|| None::<bool>);
    let words = papers::list(&look.t("papers-words"));
    let Some(word) = papers::found(props.answers(), &words) else {
        return match *moved {
            Some(true) => {
                html! { <Notice icon="lock" live=true><p>{ look.t("papers-moved") }</p></Notice> }
            }
            _ => html! {},
        };
    };
    let to_box = {
        let (ask, moved) = (props.clone(), moved.clone());
        move |_: MouseEvent| {
            // Tried on a copy first: the answer says whether it fits.
            moved.set(Some(papers::move_to_box(
                &mut ask.answers().clone(),
                &words,
            )));
            let words = words.clone();
            ask.edit(move |answers| {
                papers::move_to_box(answers, &words);
            });
        }
    };
    let offered = props.answers().box_reader().is_some();
    html! {
        <Notice live=true>
            <p>{ look.t_with("papers-found", &[("word", Arg::from(&word))]) }</p>
            if *moved == Some(false) {
                <p>{ look.t("papers-no-room") }</p>
            } else if offered {
                <button class="btn" type="button" onclick={to_box}>{ look.t("papers-move") }</button>
            }
        </Notice>
    }
}

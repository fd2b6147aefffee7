//! The two dialogs of the desk: all keys, and leaving an answer that is not sent.

use yew::prelude::*;

use super::keys;
use crate::staff::browser;
use crate::staff::letters::Letters;
use crate::text::use_text;

/// What the list of keys is told.
#[derive(PartialEq, Properties)]
pub struct KeyListProps {
    /// Told when it is closed.
    pub done: Callback<()>,
}

/// All keys.
#[component]
pub fn KeyList(props: &KeyListProps) -> Html {
    let text = use_text();
    let dialog = use_modal();
    let row = |shown: &keys::Shown| {
        html! {
            <>
                <dt>{ for shown.keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt>
                <dd>{ text.t(shown.text) }</dd>
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

/// What the question is told.
#[derive(PartialEq, Properties)]
pub struct DiscardProps {
    /// Leave.
    pub leave: Callback<()>,
    /// Stay.
    pub stay: Callback<()>,
}

/// Asks before an answer that is not sent is dropped.
#[component]
pub fn Discard(props: &DiscardProps) -> Html {
    let text = use_text();
    let dialog = use_modal();
    html! {
        <dialog ref={dialog} aria-labelledby="discard-heading" onclose={props.stay.reform(|_: Event| ())}>
            <h2 id="discard-heading">{ text.t("triage-discard-heading") }</h2>
            <p>{ text.t("triage-discard-text") }</p>
            <div class="row push">
                <button class="btn main" type="button" onclick={props.stay.reform(|_: MouseEvent| ())}>{ text.t("triage-keep-writing") }</button>
                <button class="btn" type="button" onclick={props.leave.reform(|_: MouseEvent| ())}>{ text.t("triage-discard") }</button>
            </div>
        </dialog>
    }
}

/// Opens its dialog above the page as soon as it stands; Esc closes it.
#[hook]
fn use_modal() -> NodeRef {
    let dialog = use_node_ref();
    use_effect_with(dialog.clone(), browser::show_dialog);
    dialog
}

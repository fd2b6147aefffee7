//! The field for a pass-phrase. The page never keeps its words: they are read once and wiped from the field.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::sealer::Secret;
use crate::text::use_text;
use crate::ui::Fault;

/// What the field is told.
#[derive(PartialEq, Properties)]
pub struct SecretFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// What is wrong, already in words.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The input, for `take`.
    pub input: NodeRef,
    /// Gets the focus when the page opens.
    #[prop_or_default]
    pub first: bool,
}

/// Takes the words out of the field and wipes it.
pub fn take(input: &NodeRef) -> Secret {
    let Some(input) = input.cast::<HtmlInputElement>() else {
        return Secret::from(String::new());
    };
    let words = input.value();
    input.set_value("");
    Secret::from(words)
}

/// True when nothing is in the field.
pub fn is_empty(input: &NodeRef) -> bool {
    input
        .cast::<HtmlInputElement>()
        .is_none_or(|input| input.value().is_empty())
}

/// The field, with a look at the words on demand and a word about Caps Lock.
#[component]
pub fn SecretField(props: &SecretFieldProps) -> Html {
    let text = use_text();
    let shown = use_state(|| false);
    let capitals = use_state(|| false);
    let id = &props.id;
    let toggle = {
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(!*shown)
    };
    let watch = {
        let capitals = capitals.clone();
        Callback::from(move |event: KeyboardEvent| {
            capitals.set(event.get_modifier_state("CapsLock"));
        })
    };
    {
        let input = props.input.clone();
        use_effect_with(props.first, move |first| {
            if let (true, Some(input)) = (*first, input.cast::<HtmlInputElement>()) {
                let _ = input.focus();
            }
        });
    }
    let described = match &props.error {
        Some(_) => format!("{id}-error {id}-hint {id}-capitals"),
        None => format!("{id}-hint {id}-capitals"),
    };
    let label = text.t(if *shown { "staff-hide" } else { "staff-show" });
    html! {
        <div class="field">
            <label for={id.clone()}>{ text.t("staff-pass-phrase") }</label>
            if let Some(error) = &props.error { <Fault id={format!("{id}-error")} words={error.clone()} /> }
            <div class="secret">
                <input class="input" id={id.clone()} ref={props.input.clone()}
                    type={if *shown { "text" } else { "password" }}
                    autocomplete="current-password" autocapitalize="off" spellcheck="false" dir="auto"
                    aria-describedby={described} aria-invalid={props.error.is_some().then_some("true")}
                    onkeydown={watch.clone()} onkeyup={watch} />
                <button class="btn" type="button" onclick={toggle} aria-pressed={shown.to_string()} aria-controls={id.clone()}>{ label }</button>
            </div>
            <small id={format!("{id}-capitals")} role="status">
                if *capitals { <b>{ text.t("staff-caps-lock") }</b> }
            </small>
            <small id={format!("{id}-hint")}>{ text.t("staff-pass-phrase-hint") }</small>
        </div>
    }
}

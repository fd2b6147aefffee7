//! Pages without their content: on the way, not there, nothing yet.

use yew::prelude::*;

use super::{Icon, Notice, Tone};
use crate::text::use_text;

/// What a waiting line is told.
#[derive(PartialEq, Properties)]
pub struct WaitingProps {
    /// What is being waited for; a general word if left out.
    #[prop_or_default]
    pub words: Option<AttrValue>,
}

/// Something is on its way. Shows itself only when it takes longer than 300 ms.
#[component]
pub fn Waiting(props: &WaitingProps) -> Html {
    let text = use_text();
    let words = props
        .words
        .clone()
        .unwrap_or_else(|| text.t("waiting").into());
    html! {
        <p class="waiting" role="status">
            <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
            { words }
        </p>
    }
}

/// What a failure is told.
#[derive(PartialEq, Properties)]
pub struct FailedProps {
    /// What to do next.
    pub words: AttrValue,
    /// Tries again.
    #[prop_or_default]
    pub retry: Option<Callback<()>>,
    /// Picture.
    #[prop_or(AttrValue::Static("wrong"))]
    pub icon: AttrValue,
}

/// Something did not work.
#[component]
pub fn Failed(props: &FailedProps) -> Html {
    let text = use_text();
    html! {
        <Notice icon={props.icon.clone()} tone={Tone::Wrong} live=true>
            <p>{ &props.words }</p>
            if let Some(retry) = &props.retry {
                <button class="btn" type="button" onclick={retry.reform(|_: MouseEvent| ())}>{ text.t("try-again") }</button>
            }
        </Notice>
    }
}

/// What an empty list is told.
#[derive(PartialEq, Properties)]
pub struct EmptyProps {
    /// What would stand here.
    pub words: AttrValue,
    /// Picture.
    #[prop_or(AttrValue::Static("search"))]
    pub icon: AttrValue,
}

/// A list with nothing in it.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    html! {
        <p class="waiting soft" role="status"><Icon name={props.icon.clone()} />{ &props.words }</p>
    }
}

//! Between "Lock and send" and the code: what is being done, or why nothing was sent.

use yew::prelude::*;

use crate::sealer::{Fault, Progress};
use crate::text::use_text;
use crate::ui::{Failed, Waiting};

/// What the sealing page is told.
#[derive(PartialEq, Properties)]
pub struct SendingProps {
    /// What is being done.
    pub progress: Progress,
}

/// The words are being locked.
#[component]
pub fn Sending(props: &SendingProps) -> Html {
    let text = use_text();
    let (done, key) = stage(props.progress);
    html! {
        <div class="flow">
            <h1 id="question" tabindex="-1">{ text.t("sending-title") }</h1>
            <p class="soft">{ text.t("sending-stay") }</p>
            <progress class="gauge" max="4" value={done} aria-label={text.t("sending-title")}></progress>
            <Waiting words={text.t(key)} />
        </div>
    }
}

/// How far it is, of 4, and what is being done.
pub fn stage(progress: Progress) -> (&'static str, &'static str) {
    match progress {
        Progress::Code => ("1", "sending-code"),
        Progress::Sealing => ("2", "sending-sealing"),
        Progress::Work => ("3", "sending-work"),
        Progress::Sending => ("4", "sending-sending"),
    }
}

/// What the page of a failure is told.
#[derive(PartialEq, Properties)]
pub struct NotSentProps {
    /// Why.
    pub fault: Fault,
    /// Back to the answers.
    pub again: Callback<()>,
    /// Once more.
    pub send: Callback<()>,
}

/// Sealing failed, so nothing was sent. The answers are still here.
#[component]
pub fn NotSent(props: &NotSentProps) -> Html {
    let text = use_text();
    html! {
        <div class="flow">
            <h1 id="question" tabindex="-1">{ text.t("sending-failed") }</h1>
            <Failed words={text.t(&props.fault.key())} retry={props.send.clone()} />
            <button class="btn" type="button" onclick={props.again.reform(|_: MouseEvent| ())}>{ text.t("sending-back") }</button>
        </div>
    }
}

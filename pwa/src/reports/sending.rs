//! Between "Lock and send" and the code: what is being done, or why nothing was sent.

use yew::prelude::*;

use crate::sealer::{Fault, Progress};
use crate::ui::{Failed, Look, Waiting};

/// The words are being locked.
pub fn sending(look: &Look, progress: Progress) -> Html {
    let (done, key) = stage(progress);
    html! {
        <div class="flow">
            <h1 id="question" tabindex="-1">{ look.t("sending-title") }</h1>
            <p class="soft">{ look.t("sending-stay") }</p>
            <progress class="gauge" max="4" value={done} aria-label={look.t("sending-title")}></progress>
            <Waiting words={look.t(key)} />
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

/// Sealing failed, so nothing was sent. The answers are still here.
pub fn not_sent(
    look: &Look,
    fault: Fault,
    send: &Callback<()>,
    again: Callback<MouseEvent>,
) -> Html {
    html! {
        <div class="flow">
            <h1 id="question" tabindex="-1">{ look.t("sending-failed") }</h1>
            <Failed words={look.t(&fault.key())} retry={send.clone()} />
            <button class="btn" type="button" onclick={again}>{ look.t("sending-back") }</button>
        </div>
    }
}

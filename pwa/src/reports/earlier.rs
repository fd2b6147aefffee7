//! At the start page: a locked report of an earlier visit waits on this phone, or was just delivered.

use yew::prelude::*;

use crate::offline::{Delivery, Outbox};
use crate::text::use_text;
use crate::ui::{Notice, Tone};

/// What waits on this phone; nothing when nothing does.
#[component]
pub fn EarlierReport() -> Html {
    let text = use_text();
    let Some(outbox) = use_context::<Outbox>().filter(Outbox::from_earlier_visit) else {
        return html! {};
    };
    let (retry, forget) = (outbox.clone(), outbox.clone());
    let words = match outbox.delivery() {
        None => return html! {},
        Some(Delivery::Delivered(_)) => {
            return html! { <Notice icon="check" tone={Tone::Vow} live=true><p>{ text.t("earlier-delivered") }</p></Notice> };
        }
        Some(Delivery::Sending(_)) => text.t("sending-sending"),
        Some(Delivery::Waiting { reason, .. }) => text.t(reason.key()),
        Some(Delivery::Refused(fault)) => text.t(&fault.key()),
    };
    html! {
        <Notice icon="offline" live=true>
            <h2>{ text.t("earlier-title") }</h2>
            <p>{ words }</p>
            <div class="row">
                <button class="btn" type="button" onclick={move |_: MouseEvent| retry.retry_now()}>{ text.t("try-again") }</button>
                <button class="btn bare" type="button" onclick={move |_: MouseEvent| forget.forget()}>{ text.t("receipt-forget") }</button>
            </div>
        </Notice>
    }
}

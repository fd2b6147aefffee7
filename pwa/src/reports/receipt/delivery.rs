//! Until it is stored: why not yet, what is tried, and whether the locked report may stay on this phone.

use yew::prelude::*;

use super::super::sending::stage;
use crate::offline::{Delivery, Outbox};
use crate::text::use_text;
use crate::ui::{Failed, Notice, Waiting};

/// Where the delivery stands.
#[component]
pub fn DeliveryState() -> Html {
    let text = use_text();
    let Some(outbox) = use_context::<Outbox>() else {
        return html! {};
    };
    let retry = {
        let outbox = outbox.clone();
        Callback::from(move |()| outbox.retry_now())
    };
    match outbox.delivery() {
        None => html! {},
        Some(Delivery::Delivered(_)) => html! {},
        Some(Delivery::Sending(progress)) => {
            let (done, key) = stage(progress);
            html! {
                <div class="stages noprint">
                    <progress class="gauge" max="4" value={done} aria-label={text.t("sending-title")}></progress>
                    <Waiting words={text.t(key)} />
                </div>
            }
        }
        Some(Delivery::Refused(fault)) => html! {
            <Failed words={format!("{} {}", text.t("receipt-refused"), text.t(&fault.key()))} {retry} />
        },
        Some(Delivery::Waiting { reason, .. }) => html! {
            <>
                <Failed icon="offline" {retry}
                    words={format!("{} {} {}", text.t("receipt-waiting"), text.t(reason.key()), text.t("receipt-tries"))} />
                <Keep />
            </>
        },
    }
}

/// Asked once: may the locked report stay on this phone until it is delivered?
#[component]
fn Keep() -> Html {
    let text = use_text();
    let refused = use_state(|| false);
    let Some(outbox) = use_context::<Outbox>() else {
        return html! {};
    };
    let forget = {
        let outbox = outbox.clone();
        move |_: MouseEvent| outbox.forget()
    };
    if outbox.is_kept() {
        return html! {
            <Notice icon="lock">
                <p>{ text.t("receipt-kept") }</p>
                <button class="btn" type="button" onclick={forget}>{ text.t("receipt-forget") }</button>
            </Notice>
        };
    }
    if *refused {
        return html! {};
    }
    let keep = move |_: MouseEvent| outbox.keep();
    let no = {
        let refused = refused.clone();
        move |_: MouseEvent| refused.set(true)
    };
    html! {
        <section class="card roomy flow noprint">
            <h2>{ text.t("receipt-keep") }</h2>
            <p>{ text.t("receipt-keep-note") }</p>
            <div class="acts">
                <button class="btn" type="button" onclick={keep}>{ text.t("receipt-keep-yes") }</button>
                <button class="btn" type="button" onclick={no}>{ text.t("receipt-keep-no") }</button>
            </div>
        </section>
    }
}

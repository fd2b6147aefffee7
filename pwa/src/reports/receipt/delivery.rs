//! Until it is stored: why not yet, what is tried, and whether the locked report may stay on this phone.

use yew::prelude::*;

use super::super::sending::stage;
use crate::offline::{Delivery, Outbox};
use crate::ui::{Failed, Look, Notice, Waiting};

/// Where the delivery stands. `refused`: the person does not want it kept.
pub fn delivery_state(look: &Look, outbox: &Outbox, refused: &UseStateHandle<bool>) -> Html {
    let retry = {
        let outbox = outbox.clone();
        Callback::from(move |()| outbox.retry_now())
    };
    match outbox.delivery() {
        None | Some(Delivery::Delivered(_)) => html! {},
        Some(Delivery::Sending(progress)) => {
            let (done, key) = stage(progress);
            html! {
                <div class="stages noprint">
                    <progress class="gauge" max="4" value={done} aria-label={look.t("sending-title")}></progress>
                    <Waiting words={look.t(key)} />
                </div>
            }
        }
        Some(Delivery::Refused(fault)) => html! {
            <Failed words={format!("{} {}", look.t("receipt-refused"), look.t(&fault.key()))} {retry} />
        },
        Some(Delivery::Waiting { reason, .. }) => html! {
            <><Failed icon="offline" {retry} words={look.t(reason.key())} />{ keep(look, outbox, refused) }</>
        },
    }
}

/// Asked once: may the locked report stay on this phone until it is delivered?
fn keep(look: &Look, outbox: &Outbox, refused: &UseStateHandle<bool>) -> Html {
    let act = |act: fn(&Outbox)| {
        let outbox = outbox.clone();
        move |_: MouseEvent| act(&outbox)
    };
    if outbox.is_kept() {
        return html! {
            <Notice icon="lock">
                <p>{ look.t("receipt-kept") }</p>
                <button class="btn" type="button" onclick={act(Outbox::forget)}>{ look.t("receipt-forget") }</button>
            </Notice>
        };
    }
    if **refused {
        return html! {};
    }
    let no = {
        let refused = refused.clone();
        move |_: MouseEvent| refused.set(true)
    };
    html! {
        <section class="card roomy flow noprint">
            <h2>{ look.t("receipt-keep") }</h2>
            <p>{ look.t("receipt-keep-note") }</p>
            <div class="acts">
                <button class="btn" type="button" onclick={act(Outbox::keep)}>{ look.t("receipt-keep-yes") }</button>
                <button class="btn" type="button" onclick={no}>{ look.t("receipt-keep-no") }</button>
            </div>
        </section>
    }
}

//! The key of a division meeting: shown once, and made anew when it is lost.

use api_types::ListeningSessionId;
use api_types::listening::HostedSession;
use yew::prelude::*;

use super::host_pages::session_page;
use super::load::use_act;
use super::parts::Ask;
use crate::api::hosting as api;
use crate::reports::qr::qr;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::use_unsent;
use crate::text::use_text;
use crate::ui::{Notice, Tone};

/// What the page with the key is told.
#[derive(PartialEq, Properties)]
pub struct DoorKeyProps {
    /// The meeting, with its key.
    pub hosted: HostedSession,
}

/// The key, the address with it, and a picture of that. Who leaves without a copy is asked first.
#[component]
pub fn DoorKey(props: &DoorKeyProps) -> Html {
    let text = use_text();
    let copied = use_state_eq(|| false);
    use_unsent(!*copied);
    let copy = |words: String| {
        let copied = copied.setter();
        move |_: MouseEvent| {
            browser::copy(&words);
            copied.set(true);
        }
    };
    let key = props.hosted.door_key.clone().unwrap_or_default();
    let address = props.hosted.door_address.clone().unwrap_or_default();
    html! {
        <>
            <Notice icon="key" tone={Tone::Vow}>
                <p>{ text.t("hosting-door-key-about") }</p>
                <p class="mono door-key"><bdi dir="ltr">{ key.clone() }</bdi></p>
                <button class="btn" type="button" onclick={copy(key)}>{ text.t("hosting-copy") }</button>
            </Notice>
            <p>{ text.t("hosting-door-address-about") }</p>
            <p class="mono"><bdi dir="ltr">{ address.clone() }</bdi></p>
            <p><button class="btn" type="button" onclick={copy(address.clone())}>{ text.t("hosting-door-address-copy") }</button></p>
            { qr(&address, text.t("hosting-door-address-qr")) }
            <Link to={session_page(props.hosted.session.id)} class="btn main">{ text.t("hosting-to-session") }</Link>
        </>
    }
}

/// What the card is told.
#[derive(PartialEq, Properties)]
pub struct NewDoorKeyProps {
    /// The meeting.
    pub id: ListeningSessionId,
}

/// Another key for a meeting whose key is lost.
#[component]
pub fn NewDoorKey(props: &NewDoorKeyProps) -> Html {
    let text = use_text();
    let act = use_act();
    let asking = use_state_eq(|| false);
    let made = use_state(|| None::<HostedSession>);
    let id = props.id;
    let ask = |value: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(value))
    };
    let onyes = {
        let (act, asking, made) = (act.clone(), asking.setter(), made.setter());
        Callback::from(move |()| {
            asking.set(false);
            let made = made.clone();
            act.run(api::renew_door_key(id), move |hosted| {
                made.set(Some(hosted))
            });
        })
    };
    html! {
        <section class="card flow">
            <h2>{ text.t("hosting-door-key-heading") }</h2>
            if let Some(hosted) = &*made {
                <DoorKey hosted={hosted.clone()} />
            } else {
                <p class="soft">{ text.t("hosting-door-key-lost") }</p>
                <div class="row">
                    <button class="btn" type="button" onclick={ask(true).reform(|_: MouseEvent| ())}>{ text.t("hosting-door-key-new") }</button>
                    { act.line(&text) }
                </div>
            }
            if *asking {
                <Ask heading={text.t("hosting-door-key-yes")} words={text.t("hosting-door-key-renew")}
                    yes={text.t("hosting-door-key-yes")} {onyes} onno={ask(false)} />
            }
        </section>
    }
}

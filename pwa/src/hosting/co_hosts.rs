//! Groups that help at the door: a key for each, shown once, and taken back when the host wants.

use api_types::listening::{CoHost, NewCoHost};
use api_types::{CoHostId, ListeningSessionId};
use i18n::Arg;
use yew::prelude::*;

use super::load::{Loaded, use_act, use_loaded};
use super::parts::{Ask, Entry, use_number};
use crate::api::hosting as api;
use crate::staff::desk::use_unsent;
use crate::text::use_text;
use crate::ui::Notice;

/// What the block is told.
#[derive(PartialEq, Properties)]
pub struct CoHostsProps {
    /// The session.
    pub id: ListeningSessionId,
    /// A key can still be made.
    pub open: bool,
}

/// The block.
#[component]
pub fn CoHosts(props: &CoHostsProps) -> Html {
    let text = use_text();
    let id = props.id;
    let loaded: Loaded<Vec<CoHost>> = use_loaded(id, api::co_hosts);
    let act = use_act();
    let name = use_state(String::new);
    use_unsent(!name.trim().is_empty());
    // Of another name, or of the same one when it is typed again, another key is made.
    let number = use_number((*name).clone());
    let made = use_state(|| None::<CoHost>);
    let asked = use_state(|| None::<CoHostId>);
    let onsubmit = {
        let (act, name, made) = (act.clone(), name.clone(), made.setter());
        let again = loaded.again.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let new = NewCoHost {
                name: name.trim().to_owned(),
                id: number,
            };
            if new.name.is_empty() {
                crate::ui::browser::focus("co-host-name");
                return;
            }
            let (again, made, name) = (again.clone(), made.clone(), name.setter());
            act.run(
                async move { api::add_co_host(id, &new).await },
                move |co_host| {
                    made.set(Some(co_host));
                    name.set(String::new());
                    again.emit(());
                },
            );
        }
    };
    let onno = {
        let asked = asked.setter();
        Callback::from(move |()| asked.set(None))
    };
    let onyes = {
        let (asked, act, made) = (asked.clone(), act.clone(), made.setter());
        let again = loaded.again.clone();
        Callback::from(move |()| {
            let Some(co_host) = *asked else { return };
            asked.set(None);
            let (again, made) = (again.clone(), made.clone());
            act.run(
                async move { api::remove_co_host(id, co_host).await },
                move |()| {
                    made.set(None);
                    again.emit(());
                },
            );
        })
    };
    let row = |co_host: &CoHost| {
        let (asked, own) = (asked.setter(), co_host.id);
        let onclick = move |_: MouseEvent| asked.set(Some(own));
        let label = text.t_with(
            "hosting-co-host-revoke-one",
            &[("name", Arg::from(co_host.name.as_str()))],
        );
        html! {
            <li class="row push"><bdi>{ &co_host.name }</bdi><button class="btn" type="button" {onclick} aria-label={label}>{ text.t("hosting-co-host-revoke") }</button></li>
        }
    };
    let rows = loaded.value.as_deref().cloned().unwrap_or_default();
    html! {
        <section class="card flow">
            <h2>{ text.t("hosting-door-helpers") }</h2>
            <p class="soft">{ text.t("hosting-co-hosts-about") }</p>
            { loaded.trouble(&text) }
            if let Some(CoHost { name, key: Some(key), .. }) = &*made {
                <Notice icon="key" live=true>
                    <p>{ text.t("hosting-co-host-key") }{ " " }<bdi>{ name }</bdi></p>
                    <p><b class="num"><bdi dir="ltr">{ key }</bdi></b></p>
                </Notice>
            }
            if !rows.is_empty() { <ul class="flow">{ for rows.iter().map(row) }</ul> }
            if props.open {
                <form class="flow" {onsubmit} novalidate=true>
                    <Entry id="co-host-name" label={text.t("hosting-co-host-name")} hint={text.t("hosting-co-host-hint")}
                        value={(*name).clone()} oninput={{ let name = name.setter(); Callback::from(move |words| name.set(words)) }} />
                    <div class="row"><button class="btn" type="submit">{ text.t("hosting-co-host-make") }</button></div>
                </form>
            }
            { act.line(&text) }
            if asked.is_some() {
                <Ask heading={text.t("hosting-co-host-revoke")} words={text.t("hosting-co-host-revoke-words")}
                    yes={text.t("hosting-co-host-revoke")} {onyes} {onno} />
            }
        </section>
    }
}

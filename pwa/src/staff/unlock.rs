//! Opening the unit key again: after a reload, after ten idle minutes, after closing it by hand.

use i18n::Arg;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::access::{Closed, Person};
use super::enter::{self, Step};
use super::gate_frame::{GateFrame, Working};
use super::login_form::Refusal;
use super::secret_field::{self, SecretField};
use crate::sealer::Client;
use crate::text::use_text;
use crate::ui::{Notice, Tone};

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct UnlockProps {
    /// The worker that will hold the keys.
    pub client: Client,
    /// Who is logged in.
    pub person: Person,
    /// Why the key is closed.
    pub closed: Option<Closed>,
    /// Told when the key is open.
    pub opened: Callback<Person>,
    /// Logs out.
    pub log_out: Callback<()>,
}

/// The page.
#[component]
pub fn Unlock(props: &UnlockProps) -> Html {
    let text = use_text();
    let words = use_node_ref();
    let missing = use_state(|| false);
    let step = use_state(|| None::<Step>);
    let refusal = use_state(|| None::<Refusal>);

    let submit = {
        let words = words.clone();
        let (missing, step, refusal) = (missing.clone(), step.clone(), refusal.clone());
        let (client, person) = (props.client.clone(), props.person.clone());
        let opened = props.opened.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if step.is_some() {
                return;
            }
            let empty = secret_field::is_empty(&words);
            missing.set(empty);
            if empty {
                crate::ui::browser::focus("pass-phrase");
                return;
            }
            refusal.set(None);
            step.set(Some(Step::Stretching));
            let secret = secret_field::take(&words);
            let (client, person, opened) = (client.clone(), person.clone(), opened.clone());
            let (step, refusal) = (step.clone(), refusal.clone());
            spawn_local(async move {
                let show = step.clone();
                let tell = move |now| show.set(Some(now));
                match enter::unlock(&client, person, secret, tell).await {
                    Ok(person) => opened.emit(person),
                    Err(why) => {
                        step.set(None);
                        refusal.set(Some(why));
                        crate::ui::browser::focus("pass-phrase");
                    }
                }
            });
        })
    };
    let about = text.t_with(
        "staff-unlock-about",
        &[("name", Arg::from(&props.person.display_name))],
    );
    let why = props.closed.map(|closed| match closed {
        Closed::Idle => text.t("staff-unlock-idle"),
        Closed::ByHand => text.t("staff-unlock-closed"),
        Closed::Lost => text.t("sealer-locked"),
    });
    let error = missing.then(|| AttrValue::from(text.t("staff-pass-phrase-missing")));
    html! {
        <GateFrame heading={text.t("staff-unlock-heading")} {about}>
            if let (Some(why), None) = (why, &*refusal) { <Notice icon="lock" live=true><p>{ why }</p></Notice> }
            if let Some(why) = &*refusal {
                <Notice icon="wrong" tone={Tone::Wrong} live=true><p>{ why.words(&text) }</p></Notice>
            }
            <form onsubmit={submit} novalidate=true aria-busy={step.is_some().to_string()}>
                <SecretField id="pass-phrase" input={words} first=true {error} />
                <div class="row push">
                    <button class="btn main" type="submit" aria-disabled={step.is_some().to_string()}>{ text.t("staff-unlock") }</button>
                    <button class="btn" type="button" onclick={props.log_out.reform(|_: MouseEvent| ())}>{ text.t("staff-log-out") }</button>
                </div>
                <Working step={*step} />
            </form>
        </GateFrame>
    }
}

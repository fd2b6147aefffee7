//! The login page: name, pass-phrase and one-time code in one form that only a handler sends.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::access::{Left, Person};
use super::enter::{self, Step};
use super::gate_frame::{GateFrame, Working};
use super::login_form::{self, Missing, Refusal};
use super::secret_field::{self, SecretField};
use crate::sealer::Client;
use crate::text::use_text;
use crate::ui::{Field, Kind, Notice, Tone};

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct LoginProps {
    /// The worker that will hold the keys.
    pub client: Client,
    /// Why nobody is logged in any more.
    pub left: Option<Left>,
    /// Told when the login stands and the key is open.
    pub opened: Callback<Person>,
    /// It lies over a page that stays, with what was written on it.
    #[prop_or_default]
    pub over: bool,
    /// Tries again to tell the server about a logging out.
    pub log_out: Callback<()>,
}

/// The page.
#[component]
pub fn Login(props: &LoginProps) -> Html {
    let text = use_text();
    let name = use_state(String::new);
    let code = use_state(String::new);
    let words = use_node_ref();
    let missing = use_state(Missing::default);
    let step = use_state(|| None::<Step>);
    let refusal = use_state(|| None::<Refusal>);

    let submit = {
        let (name, code, words) = (name.clone(), code.clone(), words.clone());
        let (missing, step, refusal) = (missing.clone(), step.clone(), refusal.clone());
        let (client, opened) = (props.client.clone(), props.opened.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if step.is_some() {
                return;
            }
            let empty = secret_field::is_empty(&words);
            let found = login_form::check(&name, if empty { "" } else { "given" }, &code);
            missing.set(found);
            let (true, Some(one_time_code)) = (found.nothing(), login_form::one_time_code(&code))
            else {
                crate::ui::browser::focus(found.first_id());
                return;
            };
            refusal.set(None);
            step.set(Some(Step::Asking));
            let secret = secret_field::take(&words);
            let (client, opened, code) = (client.clone(), opened.clone(), code.clone());
            let (step, refusal, name) = (step.clone(), refusal.clone(), name.trim().to_owned());
            spawn_local(async move {
                let show = step.clone();
                let tell = move |now| show.set(Some(now));
                match enter::log_in(&client, name, secret, one_time_code, tell).await {
                    Ok(person) => opened.emit(person),
                    Err(why) => {
                        // A code works once; the next attempt needs a fresh one.
                        code.set(String::new());
                        step.set(None);
                        refusal.set(Some(why));
                        crate::ui::browser::focus("pass-phrase");
                    }
                }
            });
        })
    };
    let error = |is: bool, key: &str| is.then(|| AttrValue::from(text.t(key)));
    let change = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |words| state.set(words))
    };
    html! {
        <GateFrame heading={text.t("staff-login-heading")} about={text.t("staff-login-about")} over={props.over}>
            <Farewell left={props.left} kept={props.over} log_out={props.log_out.clone()} />
            if let Some(why) = &*refusal {
                <Notice icon="wrong" tone={Tone::Wrong} live=true><p>{ why.words(&text) }</p></Notice>
            }
            <form onsubmit={submit} novalidate=true aria-busy={step.is_some().to_string()}>
                <Field id="login-name" label={text.t("staff-name")} value={(*name).clone()}
                    error={error(missing.name, "staff-name-missing")} oninput={change(&name)} />
                <SecretField id="pass-phrase" input={words}
                    error={error(missing.pass_phrase, "staff-pass-phrase-missing")} />
                <div class="code-input">
                    <Field id="one-time-code" kind={Kind::Digits} label={text.t("staff-one-time-code")}
                        hint={Some(AttrValue::from(text.t("staff-one-time-code-hint")))} value={(*code).clone()}
                        error={error(missing.one_time_code, "staff-one-time-code-missing")} oninput={change(&code)} />
                </div>
                <button class="btn main" type="submit" aria-disabled={step.is_some().to_string()}>{ text.t("staff-log-in") }</button>
                <Working step={*step} />
            </form>
        </GateFrame>
    }
}

#[derive(PartialEq, Properties)]
struct FarewellProps {
    left: Option<Left>,
    kept: bool,
    log_out: Callback<()>,
}

/// Says why the person stands here again.
#[component]
fn Farewell(props: &FarewellProps) -> Html {
    let text = use_text();
    let key = match props.left {
        None => return html! {},
        Some(Left::Ended) if props.kept => "staff-ended-kept",
        Some(Left::Ended) => "staff-ended",
        Some(Left::ByHand) => "staff-logged-out",
        Some(Left::Untold) => "staff-log-out-failed",
    };
    html! {
        <Notice icon="lock" live=true>
            <p>{ text.t(key) }</p>
            if props.left == Some(Left::Untold) {
                <button class="btn" type="button" onclick={props.log_out.reform(|_: MouseEvent| ())}>{ text.t("staff-log-out") }</button>
            }
        </Notice>
    }
}

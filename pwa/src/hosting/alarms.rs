//! Alarms on this device: a host is told by a message of the browser when a stream breaks off, also when the console is closed.

use api_types::LanguageTag;
use api_types::streams::{AlarmAct, UseAlarms};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::push::{self, Permission};
use crate::api::{Failure, hosting as api};
use crate::text::use_text;

/// How it stands on this device.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Here {
    Unknown,
    Unsupported,
    Off,
    Asked,
    Working,
    Denied,
    On,
    Failed,
}

impl Here {
    fn words(self) -> Option<&'static str> {
        Some(match self {
            Self::Unknown => return None,
            Self::Unsupported => "hosting-alarms-unsupported",
            Self::Off => "hosting-alarms-off",
            Self::Asked => "hosting-alarms-asked",
            Self::Working => "hosting-saving",
            Self::Denied => "hosting-alarms-denied",
            Self::On => "hosting-alarms-on",
            Self::Failed => "hosting-alarms-failed",
        })
    }
}

async fn told(act: AlarmAct, language: LanguageTag) -> Result<bool, Failure> {
    let Some(subscription) = push::here().await else {
        return Ok(false);
    };
    let wish = UseAlarms {
        subscription,
        act,
        language,
    };
    api::use_alarms(&wish).await
}

async fn look(language: LanguageTag) -> Here {
    match push::permission() {
        Permission::Unsupported => Here::Unsupported,
        Permission::Denied => Here::Denied,
        Permission::Open => Here::Off,
        Permission::Granted => match told(AlarmAct::Show, language).await {
            Ok(true) => Here::On,
            // Whether it is on does not show now; the button works either way.
            Ok(false) | Err(_) => Here::Off,
        },
    }
}

async fn switch_on(language: LanguageTag) -> Option<Here> {
    let subscription = push::subscribe(&api::alarm_key().await.ok()?).await?;
    let wish = UseAlarms {
        subscription,
        act: AlarmAct::On,
        language,
    };
    api::use_alarms(&wish).await.ok()?.then_some(Here::On)
}

async fn switch_off(language: LanguageTag) -> Option<Here> {
    told(AlarmAct::Off, language).await.ok()?;
    push::end().await;
    Some(Here::Off)
}

/// The switch, and what it does.
#[component]
pub fn AlarmsHere() -> Html {
    let text = use_text();
    let here = use_state_eq(|| Here::Unknown);
    let language = LanguageTag(text.locale().tag().to_owned());
    {
        let (here, language) = (here.setter(), language.clone());
        use_effect_with((), move |()| {
            spawn_local(async move { here.set(look(language).await) });
        });
    }
    let Some(words) = here.words() else {
        return html! {};
    };
    let on = {
        let (here, language) = (here.setter(), language.clone());
        move |_: MouseEvent| {
            let (here, language) = (here.clone(), language.clone());
            here.set(Here::Asked);
            spawn_local(async move {
                if push::ask().await != Permission::Granted {
                    here.set(Here::Denied);
                    return;
                }
                here.set(Here::Working);
                here.set(switch_on(language).await.unwrap_or(Here::Failed));
            });
        }
    };
    let off = {
        let here = here.setter();
        move |_: MouseEvent| {
            let (here, language) = (here.clone(), language.clone());
            here.set(Here::Working);
            spawn_local(async move {
                here.set(switch_off(language).await.unwrap_or(Here::Failed));
            });
        }
    };
    html! {
        <section class="card flow" aria-labelledby="alarms-heading">
            <h2 id="alarms-heading">{ text.t("hosting-alarms") }</h2>
            <p role="status">{ text.t(words) }</p>
            if matches!(*here, Here::Off | Here::Failed | Here::Denied) {
                <button class="btn" type="button" onclick={on}>{ text.t("hosting-alarms-switch-on") }</button>
            }
            if *here == Here::On {
                <button class="btn" type="button" onclick={off}>{ text.t("hosting-alarms-switch-off") }</button>
            }
        </section>
    }
}

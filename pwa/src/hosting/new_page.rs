//! A new session, or a new meeting of a police area.

use api_types::ProblemKind;
use api_types::listening::{HostedSession, SessionKind};
use yew::prelude::*;

use super::clock;
use super::fields::Fields;
use super::form::{SessionForm, Wrong};
use super::host_pages::session_page;
use super::load::use_act;
use super::parts::{lead_to, use_number};
use super::sheet::use_sheet;
use crate::api::{Failure, hosting as api};
use crate::page::use_page;
use crate::reports::qr::qr;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::{use_desk, use_unsent};
use crate::staff::route::{Part, Route};
use crate::text::{Text, use_text};
use crate::ui::{Notice, Tone};

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct NewPageProps {
    /// A meeting of a police area.
    pub division: bool,
}

/// What is wrong with a field, as far as the server names one.
pub fn wrong_of(failure: Option<Failure>) -> Vec<Wrong> {
    let Some(Failure::Refused { kind, .. }) = failure else {
        return Vec::new();
    };
    field_of(kind)
        .map(|field| (field, "hosting-wrong-server"))
        .into_iter()
        .collect()
}

/// The field that a refusal of the server is about.
fn field_of(kind: ProblemKind) -> Option<&'static str> {
    match kind {
        ProblemKind::TimeImpossible => Some("starts"),
        ProblemKind::UnknownNeighborhood => Some("neighborhood"),
        ProblemKind::UnknownArea => Some("area"),
        ProblemKind::UnknownLanguage => Some("languages"),
        ProblemKind::PoolInUse => Some("seats"),
        _ => None,
    }
}

/// The page.
#[component]
pub fn NewPage(props: &NewPageProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let page = use_page();
    let kind = if props.division {
        SessionKind::Division
    } else {
        SessionKind::Public
    };
    let form = {
        let (tag, city) = (text.locale().tag(), page.city.clone());
        use_sheet(move || SessionForm::new(kind, tag, &clock::city_zone(), &city))
    };
    let first = use_memo((), |()| (*form).clone());
    let wrong = use_state(Vec::<Wrong>::new);
    let act = use_act();
    let number = use_number(());
    let made = use_state(|| None::<HostedSession>);
    let heading = text.t(if props.division {
        "hosting-division"
    } else {
        "hosting-new"
    });
    use_effect_with((heading.clone(), text.clone()), |(heading, text)| {
        browser::set_title(&format!("{heading} · {}", text.t("staff-console")));
    });
    use_unsent(*form != *first && made.is_none());
    let onsubmit = {
        let (form, wrong, act) = (form.clone(), wrong.clone(), act.clone());
        let (desk, made) = (desk.clone(), made.setter());
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.check() {
                Err(found) => {
                    lead_to("s", &found);
                    wrong.set(found);
                }
                Ok(mut new) => {
                    new.id = number;
                    wrong.set(Vec::new());
                    let (desk, made) = (desk.clone(), made.clone());
                    act.run(
                        async move { api::make_session(&new).await },
                        move |session: HostedSession| {
                            desk.unsent.forget();
                            if session.door_key.is_some() {
                                made.set(Some(session));
                            } else {
                                desk.go.emit(session_page(session.session.id));
                            }
                        },
                    );
                }
            }
        }
    };
    if let Some(session) = &*made {
        return door_key(&text, session);
    }
    let all_wrong = if wrong.is_empty() {
        wrong_of(act.failure())
    } else {
        (*wrong).clone()
    };
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ heading }</h1>
            if props.division { <p class="soft">{ text.t("hosting-division-about") }</p> }
            <form {onsubmit} novalidate=true>
                <Fields {form} wrong={all_wrong} />
                <div class="bar-below">
                    <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-save-draft") }</button>
                    <Link to={Route::Hosting(Part::Schedule)} class="btn">{ text.t("hosting-no") }</Link>
                    { act.line(&text) }
                </div>
            </form>
        </main>
    }
}

/// The key of a division meeting: shown this once.
fn door_key(text: &Text, session: &HostedSession) -> Html {
    let key = session.door_key.clone().unwrap_or_default();
    let copied = key.clone();
    let address = session.door_address.clone().unwrap_or_default();
    let to_copy = address.clone();
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ text.t("hosting-door-key-heading") }</h1>
            <Notice icon="key" tone={Tone::Vow}>
                <p>{ text.t("hosting-door-key-about") }</p>
                <p class="mono door-key"><bdi dir="ltr">{ key }</bdi></p>
                <button class="btn" type="button" onclick={move |_: MouseEvent| browser::copy(&copied)}>{ text.t("hosting-copy") }</button>
            </Notice>
            <p>{ text.t("hosting-door-address-about") }</p>
            <p class="mono"><bdi dir="ltr">{ address.clone() }</bdi></p>
            <p><button class="btn" type="button" onclick={move |_: MouseEvent| browser::copy(&to_copy)}>{ text.t("hosting-door-address-copy") }</button></p>
            { qr(&address, text.t("hosting-door-address-qr")) }
            <Link to={session_page(session.session.id)} class="btn main">{ text.t("hosting-to-session") }</Link>
        </main>
    }
}

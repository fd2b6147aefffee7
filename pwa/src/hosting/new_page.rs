//! A new session, or a new meeting of a police area.

use api_types::ProblemKind;
use api_types::listening::{HostedSession, SessionKind};
use yew::prelude::*;

use super::clock;
use super::door_key::DoorKey;
use super::faults::field_of;
use super::fields::Fields;
use super::form::{SessionForm, Wrong};
use super::host_pages::session_page;
use super::load::{Act, use_act};
use super::parts::{lead_to, use_number};
use super::seed::Seed;
use super::sheet::use_sheet;
use crate::api::hosting as api;
use crate::page::use_page;
use crate::staff::bar::Link;
use crate::staff::browser;
use crate::staff::desk::{use_desk, use_unsent};
use crate::staff::route::{Part, Route};
use crate::text::use_text;
use crate::ui::Notice;

/// What the page is told.
#[derive(PartialEq, Properties)]
pub struct NewPageProps {
    /// A meeting of a police area.
    pub division: bool,
}

/// What is wrong with a field, as far as the server names one.
pub fn wrong_of(act: &Act) -> Vec<Wrong> {
    let named = act.field().and_then(field_of);
    let seats = act
        .failure()
        .is_some_and(|why| why.is(ProblemKind::PoolInUse));
    named
        .or(seats.then_some("seats"))
        .map(|field| (field, "hosting-wrong-server"))
        .into_iter()
        .collect()
}

/// The faults that are shown: what the form found and what still stands of it, or else what the server named.
pub fn all_wrong(
    found: &[Wrong],
    form: &SessionForm,
    stored: &SessionForm,
    act: &Act,
) -> Vec<Wrong> {
    if found.is_empty() {
        wrong_of(act)
    } else {
        form.still(found, stored, &clock::on_the_wall_now(&form.zone))
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
    let seed = use_memo((), |()| Seed::read(&browser::query()));
    let request = seed.request;
    let form = {
        let (tag, city) = (text.locale().tag(), page.city.clone());
        let seed = (*seed).clone();
        use_sheet(move || {
            let mut form = SessionForm::new(kind, tag, &clock::city_zone(), &city);
            seed.sow(&mut form);
            form
        })
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
        let first = first.clone();
        let (desk, made) = (desk.clone(), made.setter());
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.sound(&first, &clock::on_the_wall_now(&form.zone)) {
                Err(found) => {
                    act.forget();
                    lead_to("s", &found);
                    wrong.set(found);
                }
                Ok(mut new) => {
                    new.id = number;
                    wrong.set(Vec::new());
                    let (desk, made) = (desk.clone(), made.clone());
                    act.run(
                        async move { api::make_session(&new, request).await },
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
        return html! {
            <main class="work" id="content" tabindex="-1">
                <h1>{ text.t("hosting-door-key-heading") }</h1>
                <DoorKey hosted={session.clone()} />
            </main>
        };
    }
    let all_wrong = all_wrong(&wrong, &form, &first, &act);
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ heading }</h1>
            if request.is_some() { <Notice icon="chat"><p>{ text.t("hosting-request-planning") }</p></Notice> }
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

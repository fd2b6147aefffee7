//! The front of the console: asks who is here, and lets nobody past a closed key.

use api_types::ProblemKind;
use i18n::Arg;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::access::{Access, Closed, Left, Person, Turn};
use super::browser::{self, use_window_events};
use super::gate_frame::GateFrame;
use super::login::Login;
use super::unlock::Unlock;
use crate::api;
use crate::hosting::HostPages;
use crate::page::use_page;
use crate::sealer::Client;
use crate::text::use_text;
use crate::triage::DeskPages;
use crate::ui::{Failed, Waiting};

/// The front.
#[component]
pub fn Gate() -> Html {
    let page = use_page();
    let access = use_reducer(|| Access::Checking);
    let client = use_memo((), |()| Client::new(&page));
    let client = (*client).clone();
    let turn = access.dispatcher();

    {
        let turn = turn.clone();
        use_effect_with(matches!(*access, Access::Checking), move |checking| {
            if *checking {
                spawn_local(async move {
                    turn.dispatch(match api::me().await {
                        Ok(me) => Turn::Found(Person::new(me)),
                        Err(failure) if failure.is(ProblemKind::LoginRequired) => Turn::Nobody,
                        Err(failure) => Turn::Unreached(failure.key()),
                    });
                });
            }
        });
    }
    let opened = use_callback((), {
        let turn = turn.clone();
        move |person, ()| turn.dispatch(Turn::Opened(person))
    });
    let close = use_callback(client.clone(), {
        let turn = turn.clone();
        move |why: Closed, client: &Client| {
            client.end();
            turn.dispatch(Turn::Close(why));
        }
    });
    let ended = use_callback(client.clone(), {
        let turn = turn.clone();
        move |(), client: &Client| {
            client.end();
            turn.dispatch(Turn::Ended);
        }
    });
    let log_out = use_callback(client.clone(), {
        let turn = turn.clone();
        move |(), client: &Client| {
            client.end();
            // Shown until the server answered.
            turn.dispatch(Turn::Close(Closed::ByHand));
            let turn = turn.clone();
            spawn_local(async move {
                let told = match api::log_out().await {
                    Ok(()) => true,
                    // No login is left: that is what was wanted.
                    Err(failure) => failure.is(ProblemKind::LoginRequired),
                };
                turn.dispatch(Turn::LoggedOut { told });
            });
        }
    });
    let again = use_callback((), {
        let turn = turn.clone();
        move |(), ()| turn.dispatch(Turn::Check)
    });
    // All tabs share one login: another tab may have ended it, or belong to another person by now.
    let here = access.person().map(|person| person.staff_id);
    let look = use_callback((here, ended.clone()), |_: Event, (here, ended)| {
        let Some(here) = *here else { return };
        if browser::is_hidden() {
            return;
        }
        let ended = ended.clone();
        spawn_local(async move {
            let other = match api::me().await {
                Ok(me) => me.staff_id != here,
                Err(failure) => failure.is(ProblemKind::LoginRequired),
            };
            if other {
                ended.emit(());
            }
        });
    });
    use_window_events(&["visibilitychange"], look);

    match &*access {
        Access::Checking => html! { <Checking /> },
        Access::Unreached(why) => html! { <Unreached why={why.clone()} {again} /> },
        Access::LoggedOut(left) => html! { <Login {client} left={*left} {opened} {log_out} /> },
        Access::Locked(person, closed) => html! {
            <Unlock {client} person={person.clone()} closed={*closed} {opened} {log_out} />
        },
        Access::Hosting(person) | Access::Interrupted(person) => {
            let away = matches!(*access, Access::Interrupted(_));
            let key = person.staff_id.to_string();
            html! {
                <>
                    <HostPages {key} person={person.clone()} client={client.clone()} {away} {ended} log_out={log_out.clone()} />
                    if away { <Login {client} left={Some(Left::Ended)} over=true {opened} {log_out} /> }
                </>
            }
        }
        Access::NoUnit(person) => html! { <NoUnit person={person.clone()} {log_out} /> },
        Access::Open(person) => html! {
            <DeskPages person={person.clone()} {client} {close} {ended} {log_out} />
        },
    }
}

#[component]
fn Checking() -> Html {
    let text = use_text();
    html! { <main class="gate" id="content"><Waiting words={AttrValue::from(text.t("staff-checking"))} /></main> }
}

#[derive(PartialEq, Properties)]
struct UnreachedProps {
    why: String,
    again: Callback<()>,
}

#[component]
fn Unreached(props: &UnreachedProps) -> Html {
    let text = use_text();
    html! {
        <main class="gate" id="content"><Failed words={text.t(&props.why)} retry={Some(props.again.clone())} /></main>
    }
}

#[derive(PartialEq, Properties)]
struct NoUnitProps {
    person: Person,
    log_out: Callback<()>,
}

#[component]
fn NoUnit(props: &NoUnitProps) -> Html {
    let text = use_text();
    let about = text.t_with(
        "staff-no-unit",
        &[("name", Arg::from(&props.person.display_name))],
    );
    html! {
        <GateFrame heading={text.t("staff-no-unit-heading")} {about}>
            <button class="btn" type="button" onclick={props.log_out.reform(|_: MouseEvent| ())}>{ text.t("staff-log-out") }</button>
        </GateFrame>
    }
}

//! The streams of an evening: what state each is in, asked again every five seconds while the session runs.

use api_types::listening::SessionState;
use api_types::streams::Streams;
use yew::prelude::*;

use super::alarms::AlarmsHere;
use super::clock;
use super::evening::TabProps;
use super::load::{Loaded, use_loaded};
use super::stream_card::StreamCard;
use super::stream_form::StreamsForm;
use super::watch::use_poll;
use crate::api::hosting as api;
use crate::staff::browser::{self, use_seconds};
use crate::text::use_text;
use crate::ui::Empty;

/// Seconds between two questions to the server.
const POLL: u32 = 5;
/// A session runs from a quarter of an hour before its start until three hours after its end.
const BEFORE: u64 = 15 * 60 * 1000;
const AFTER: u64 = 3 * 60 * 60 * 1000;
/// From when until when a stream can be live, as the server sees it.
const EARLY: u64 = 30 * 60 * 1000;
const OVERTIME: u64 = 4 * 60 * 60 * 1000;

/// The tab.
#[component]
pub fn StreamTab(props: &TabProps) -> Html {
    let text = use_text();
    let session = &props.hosted.session;
    let loaded: Loaded<Streams> = use_loaded(session.id, api::streams);
    let editing = use_state(|| false);
    let now = use_state_eq(browser::now);
    let starts = clock::millis(&session.starts_at).unwrap_or(u64::MAX);
    let ends = clock::millis(&session.ends_at).unwrap_or(0);
    let published = session.state == SessionState::Published;
    let tick = use_callback((), {
        let now = now.setter();
        move |(), ()| now.set(browser::now() / 1000 * 1000)
    });
    use_seconds(tick);
    let look = use_callback(
        (loaded.again.clone(), published, starts, ends),
        |(), (again, published, starts, ends)| {
            let time = browser::now();
            if *published && time + BEFORE >= *starts && time <= *ends + AFTER {
                again.emit(());
            }
        },
    );
    use_poll(POLL, look);
    let edit = |value: bool| {
        let editing = editing.setter();
        Callback::from(move |()| editing.set(value))
    };
    let saved = {
        let (editing, again, session_again) =
            (editing.setter(), loaded.again.clone(), props.again.clone());
        Callback::from(move |()| {
            editing.set(false);
            again.emit(());
            session_again.emit(());
        })
    };
    let runs = published && *now + EARLY >= starts && *now <= ends + OVERTIME;
    let Some(streams) = loaded.value.as_ref() else {
        return loaded.trouble(&text);
    };
    if *editing {
        return html! {
            <StreamsForm session={session.id} streams={streams.streams.clone()} language={session.facts.language.0.clone()}
                {saved} cancel={edit(false)} />
        };
    }
    html! {
        <>
            if loaded.failure.is_some() { { loaded.trouble(&text) } }
            <div class="row push">
                if let Some(number) = &streams.phone_in {
                    <p>{ text.t("hosting-phone-in") }{ ": " }<bdi class="num" dir="ltr">{ number }</bdi></p>
                } else { <span></span> }
                <button class="btn" type="button" onclick={edit(true).reform(|_: MouseEvent| ())}>{ text.t("hosting-streams-edit") }</button>
            </div>
            if streams.streams.is_empty() {
                <div class="empty"><Empty icon="play" words={text.t("hosting-streams-empty")} /></div>
            }
            <AlarmsHere />
            <div class="cards">
                { for streams.streams.iter().map(|stream| html! {
                    <StreamCard key={stream.id.to_string()} stream={stream.clone()} zone={session.facts.zone.clone()}
                        now={*now} {runs} again={loaded.again.clone()} />
                }) }
            </div>
        </>
    }
}

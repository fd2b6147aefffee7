//! One stream: its state and who set it, the hour after an interruption, the recording, captions as a file.

use api_types::streams::{
    NewRecording, NewStreamText, StateByHand, Stream, StreamSource, StreamState,
};
use api_types::{LanguageTag, ProblemKind};
use i18n::Arg;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::clock;
use super::fields::language_options;
use super::load::use_act;
use super::parts::{Entry, Pick, Tick};
use super::plan::hour_left;
use super::words::{self, CAPTIONS, SOURCES, STREAM_STATES, language, word};
use crate::api::{Refused, hosting as api};
use crate::staff::desk::use_unsent;
use crate::text::{Text, use_text};
use crate::ui::{Icon, Notice, Tone};

/// What a card is told.
#[derive(PartialEq, Properties)]
pub struct StreamCardProps {
    /// The stream.
    pub stream: Stream,
    /// The session's zone.
    pub zone: String,
    /// Milliseconds of the device's clock.
    pub now: u64,
    /// It can be live now: from half an hour before the session until hours after it.
    pub runs: bool,
    /// Asks for the streams again.
    pub again: Callback<()>,
}

/// The card.
#[component]
pub fn StreamCard(props: &StreamCardProps) -> Html {
    let text = use_text();
    let stream = &props.stream;
    let facts = &stream.facts;
    const EVENING: u64 = 12 * 60 * 60 * 1000;
    let began = clock::millis(&stream.since).unwrap_or(props.now);
    // An evening needs no date, another day does.
    let since = if props.now.abs_diff(began) < EVENING {
        clock::time(&text, &stream.since, &props.zone)
    } else {
        clock::when(&text, &stream.since, &props.zone)
    };
    html! {
        <section class="card stream">
            <div class="row push">
                <h2><bdi>{ words::spoken(&text, &facts.language) }</bdi></h2>
                { state_badge(&text, stream.state) }
            </div>
            <p class="soft">
                { text.t_with("hosting-since", &[("time", Arg::from(&since))]) }{ " · " }
                { text.t(said_by(stream)) }
            </p>
            <Interruption stream={stream.clone()} now={props.now} />
            <dl class="pairs">
                <dt>{ text.t("hosting-source") }</dt><dd>{ word(&text, words::of(&SOURCES, &facts.source)) }{ " " }{ &facts.provider }</dd>
                <dt>{ text.t("hosting-stream-address") }</dt><dd><bdi dir="ltr">{ &facts.address }</bdi></dd>
                if let Some(backup) = &facts.backup { <dt>{ text.t("hosting-backup") }</dt><dd><bdi dir="ltr">{ backup }</bdi></dd> }
                <dt>{ text.t("hosting-captions") }</dt><dd>{ word(&text, words::of(&CAPTIONS, &facts.captions)) }</dd>
                if !stream.texts.is_empty() {
                    <dt>{ text.t("hosting-texts") }</dt><dd>{ stream.texts.iter().map(language).collect::<Vec<_>>().join(", ") }</dd>
                }
            </dl>
            <ByHand stream={stream.clone()} runs={props.runs} again={props.again.clone()} />
            <details class="more">
                <summary>{ text.t("hosting-afterwards") }</summary>
                <div class="flow">
                    <Recording stream={stream.clone()} again={props.again.clone()} />
                    <Texts stream={stream.clone()} again={props.again.clone()} />
                </div>
            </details>
        </section>
    }
}

/// Who says that it stands so: a host, the probe that looked, or the clock alone.
fn said_by(stream: &Stream) -> &'static str {
    let waits = matches!(
        stream.state,
        StreamState::Scheduled | StreamState::StartingSoon
    );
    let posted = stream.state == StreamState::RecordingPosted;
    match stream.facts.source {
        _ if stream.by_hand || posted => "hosting-by-hand",
        StreamSource::Channel => "hosting-by-clock",
        _ if waits => "hosting-by-clock",
        StreamSource::Hls | StreamSource::Page => "hosting-by-probe",
    }
}

fn state_badge(text: &Text, state: StreamState) -> Html {
    let class = match state {
        StreamState::Live => "badge live",
        StreamState::Interrupted => "badge late",
        StreamState::RecordingPosted | StreamState::Ended => "badge done",
        StreamState::Unknown => "badge wait",
        StreamState::Scheduled | StreamState::StartingSoon => "badge",
    };
    html! { <span {class} role="status">{ word(text, words::of(&STREAM_STATES, &state)) }</span> }
}

#[derive(PartialEq, Properties)]
struct InterruptionProps {
    stream: Stream,
    now: u64,
}

/// The clock of an interruption: an hour later the session may be called off.
#[component]
fn Interruption(props: &InterruptionProps) -> Html {
    let text = use_text();
    let began = props
        .stream
        .interrupted_at
        .as_deref()
        .and_then(clock::millis);
    let Some(began) = began else { return html! {} };
    let (left, over) = hour_left(began, props.now);
    html! {
        <Notice icon="clock" tone={Tone::Wrong}>
            <p class="num" role="timer">{ text.t_with("hosting-hour-left", &[("time", Arg::from(&left))]) }</p>
            <p>{ text.t(if over { "hosting-hour-over" } else { "hosting-hour-what" }) }</p>
        </Notice>
    }
}

#[derive(PartialEq, Properties)]
struct ActProps {
    stream: Stream,
    again: Callback<()>,
}

#[derive(PartialEq, Properties)]
struct ByHandProps {
    stream: Stream,
    runs: bool,
    again: Callback<()>,
}

/// A host knows better than the probe, or gives it back.
#[component]
fn ByHand(props: &ByHandProps) -> Html {
    let text = use_text();
    let act = use_act();
    let id = props.stream.id;
    let set = |state: Option<StreamState>| {
        let (act, again) = (act.clone(), props.again.clone());
        move |_: MouseEvent| {
            let again = again.clone();
            act.run(
                async move { api::set_state(id, &StateByHand { state }).await },
                move |()| again.emit(()),
            );
        }
    };
    let ways = [
        (StreamState::Live, "hosting-set-live"),
        (StreamState::Interrupted, "hosting-set-interrupted"),
        (StreamState::Ended, "hosting-set-ended"),
    ];
    let offered = |(state, _): &(StreamState, &str)| {
        let goes = matches!(
            props.stream.state,
            StreamState::Live | StreamState::Interrupted | StreamState::Unknown
        );
        *state != props.stream.state && (props.runs || (goes && *state == StreamState::Ended))
    };
    let refused = |refused: &Refused| {
        if refused.why.is(ProblemKind::TimeImpossible) {
            text.t("hosting-set-too-early")
        } else {
            words::failure(&text, refused.why)
        }
    };
    html! {
        <div class="row" role="group" aria-label={text.t("hosting-set-state")}>
            if !props.runs { <small class="soft">{ text.t("hosting-set-later") }</small> }
            { for ways.into_iter().filter(offered).map(|(state, key)| html! {
                <button class="btn" type="button" onclick={set(Some(state))}>{ text.t(key) }</button>
            }) }
            if props.stream.by_hand {
                <button class="btn" type="button" onclick={set(None)}>{ text.t("hosting-give-back") }</button>
            }
            { act.line_of(&text, refused) }
        </div>
    }
}

/// Where the recording is.
#[component]
fn Recording(props: &ActProps) -> Html {
    let text = use_text();
    let act = use_act();
    let stream = &props.stream;
    let stored = stream.recording.clone().unwrap_or_default();
    let address = use_state(|| stored.clone());
    use_unsent(address.trim() != stored);
    let id = stream.id;
    let onsubmit = {
        let (act, address, again) = (act.clone(), address.clone(), props.again.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let (again, address) = (again.clone(), address.trim().to_owned());
            act.run(
                async move { api::set_recording(id, &NewRecording { address }).await },
                move |()| again.emit(()),
            );
        }
    };
    let oninput = {
        let address = address.setter();
        Callback::from(move |words| address.set(words))
    };
    let due = stream.recording_due.as_ref().map(|due| {
        let day = clock::day(&text, &due.0);
        text.t_with("hosting-recording-due", &[("day", Arg::from(&day))])
    });
    html! {
        <form class="flow" {onsubmit}>
            if stream.recording_overdue { <span class="badge late"><Icon name="urgent" />{ text.t("hosting-recording-overdue") }</span> }
            <Entry id={format!("recording-{id}")} kind="url" label={text.t("hosting-recording")} hint={due.map(AttrValue::from)}
                value={(*address).clone()} {oninput} />
            <div class="row"><button class="btn" type="submit">{ text.t("hosting-save") }</button>{ act.line(&text) }</div>
        </form>
    }
}

/// Captions and transcript in one language: a WebVTT file.
#[component]
fn Texts(props: &ActProps) -> Html {
    let text = use_text();
    let act = use_act();
    let id = props.stream.id;
    let tag = use_state(|| props.stream.facts.language.0.clone());
    let by_a_person = use_state(|| false);
    let onchange = {
        let (act, tag, by) = (act.clone(), tag.clone(), *by_a_person);
        let again = props.again.clone();
        move |event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let file = input.and_then(|input| input.files()?.get(0));
            let Some(file) = file else { return };
            let (act, again, language) = (act.clone(), again.clone(), LanguageTag((*tag).clone()));
            spawn_local(async move {
                let read = JsFuture::from(file.text()).await;
                let vtt = read.ok().and_then(|words| words.as_string());
                let vtt = vtt.unwrap_or_default();
                let new = NewStreamText {
                    language,
                    vtt,
                    by_a_person: by,
                };
                act.run(async move { api::set_text(id, &new).await }, move |()| {
                    again.emit(())
                });
            });
        }
    };
    let choose = {
        let tag = tag.setter();
        Callback::from(move |value| tag.set(value))
    };
    let mark = {
        let by = by_a_person.setter();
        Callback::from(move |value| by.set(value))
    };
    html! {
        <div class="flow">
            <Pick id={format!("text-language-{id}")} label={text.t("hosting-text-language")} options={language_options()}
                value={(*tag).clone()} onchange={choose} />
            <Tick label={text.t("hosting-by-a-person")} checked={*by_a_person} onchange={mark} />
            <div class="field">
                <label for={format!("text-{id}")}>{ text.t("hosting-text-file") }</label>
                <input id={format!("text-{id}")} type="file" accept=".vtt,text/vtt" {onchange} />
            </div>
            { act.line(&text) }
        </div>
    }
}

//! Watching, listening, reading along. Nothing is asked of another company before somebody presses play.

use api_types::LanguageTag;
use api_types::listening::SessionState;
use api_types::streams::{Captions, StreamSource, StreamState};
use i18n::Arg;
use yew::prelude::*;

use super::models::{StreamView, TranscriptView, WatchView};
use super::parts::{agenda, empty, notice, phone, said, time, up};
use super::streams::{about, promised, state_badge};
use super::{questions, transcript};
use crate::ui::Look;

/// Seconds that are told apart.
const LAGS: [u32; 9] = [2, 5, 10, 15, 20, 30, 45, 60, 90];

/// The stream that is shown.
pub(super) fn shown(view: &WatchView) -> Option<&StreamView> {
    let chosen = view.chosen.as_deref()?;
    view.streams.iter().find(|stream| stream.id == chosen)
}

/// The page.
pub(super) fn page(look: &Look, view: &WatchView) -> Html {
    let stream = shown(view);
    html! {
        <div class="split" data-live={view.slug.clone()}>
            <div class="flow">
                { up(look, &format!("/sessions/{}", view.slug), look.t("watch-session")) }
                if let Some(stream) = stream { { standing(look, stream) } }
                <h1>{ said(&view.title) }</h1>
                if view.state == SessionState::Cancelled {
                    { notice(look, "wrong", "wrong", look.t("session-cancelled"), html! {}) }
                } else if let Some(stream) = stream {
                    { trouble(look, view, stream) }
                    { player(look, view, stream) }
                    { chips(look, view, stream) }
                    <p class="small soft">{ about(look, stream) }</p>
                    { live_captions(look, stream) }
                } else {
                    { empty(look, "play", look.t("watch-none"), html! { { listen(look, view) } }) }
                }
                { transcript::section(look, view) }
            </div>
            <div class="flow">
                if let Some(ask) = &view.ask {
                    <section class="card roomy flow">
                        <h2>{ look.t("ask-title") }</h2>
                        { questions::form(look, ask, &format!("/sessions/{}/ask", view.slug), None) }
                    </section>
                }
                if !view.agenda.is_empty() {
                    <section class="flow gap"><h2>{ look.t("agenda-title") }</h2>{ agenda(look, &view.agenda, &view.agenda_lang) }</section>
                }
            </div>
        </div>
    }
}

fn standing(look: &Look, stream: &StreamView) -> Html {
    html! {
        <div class="row" role="status">
            { state_badge(look, stream) }
            if let Some(since) = stream.since.as_ref().filter(|_| stream.state == StreamState::Live) {
                <span class="small soft">{ look.t("watch-since") }{ " " }{ time(since) }</span>
            }
        </div>
    }
}

/// It broke off, or nobody can tell: what to do now.
fn trouble(look: &Look, view: &WatchView, stream: &StreamView) -> Html {
    match stream.state {
        StreamState::Interrupted => notice(
            look,
            "wrong",
            "wrong",
            look.t("interrupted-title"),
            html! {
                <>
                    if let Some(since) = &stream.interrupted { <p>{ look.t("interrupted-since") }{ " " }{ time(since) }</p> }
                    { listen(look, view) }
                    if let Some(backup) = &stream.backup {
                        <p><a class="btn" href={backup.clone()} rel="noreferrer noopener external">{ look.t("interrupted-backup") }</a></p>
                    }
                    if let Some(until) = &stream.hour_over { <p class="small">{ look.t_with("interrupted-hour", &[("time", Arg::from(&until.words))]) }</p> }
                </>
            },
        ),
        StreamState::Unknown if !view.over => notice(
            look,
            "",
            "info",
            look.t("stream-unknown"),
            html! { <p>{ look.t("unknown-note") }</p> },
        ),
        _ => html! {},
    }
}

/// Nothing is on any more, and nothing will be.
fn is_over(view: &WatchView, stream: &StreamView) -> bool {
    view.over && !matches!(stream.state, StreamState::Live | StreamState::Interrupted)
}

/// The number to call: there until the session is over, whatever the picture does.
fn listen(look: &Look, view: &WatchView) -> Html {
    let on = view.streams.iter().any(|stream| !is_over(view, stream));
    let number = view.phone_in.as_ref().filter(|_| on || !view.over);
    match number {
        Some(number) => {
            html! { <p class="listen">{ look.t("watch-call") }{ " " }{ phone(number) }</p> }
        }
        None => html! {},
    }
}

/// The place of the picture.
fn player(look: &Look, view: &WatchView, stream: &StreamView) -> Html {
    let recording = stream.recording.as_deref();
    let over = is_over(view, stream) || stream.state == StreamState::Ended;
    let inside = match stream.state {
        _ if over && recording.is_none() => {
            html! { <><p class="big">{ look.t("watch-over") }</p><p>{ promised(look, stream) }</p></> }
        }
        StreamState::Scheduled | StreamState::StartingSoon => html! {
            <><p class="big">{ look.t("watch-begins") }{ " " }{ time(&view.when) }</p><p>{ look.t("watch-wait") }</p></>
        },
        StreamState::Ended | StreamState::RecordingPosted => match recording {
            Some(address) => {
                html! { <><p class="big before">{ look.t("watch-recording") }</p>{ source(look, stream, address, view.transcript.as_ref()) }</> }
            }
            None => html! { <p>{ promised(look, stream) }</p> },
        },
        _ => source(look, stream, &stream.address, None),
    };
    let icon = match stream.source {
        _ if over && recording.is_none() => "check",
        StreamSource::Channel => "screen",
        // Without a script nothing plays here: the link below leads to it.
        _ if look.page.basic => "screen",
        _ => "play",
    };
    html! {
        <div class="player">
            { look.icon(icon) }
            { inside }
            { listen(look, view) }
        </div>
    }
}

/// How to see it: own video after a press, a foreign page after a warning, or the name of a channel. A recording has its captions with it.
fn source(
    look: &Look,
    stream: &StreamView,
    address: &str,
    transcript: Option<&TranscriptView>,
) -> Html {
    let recorded = Some(address) == stream.recording.as_deref();
    let own = stream.source == StreamSource::Hls;
    if stream.source == StreamSource::Channel && !recorded {
        return html! { <p class="big">{ look.t_with("watch-channel", &[("channel", Arg::from(&stream.address))]) }</p> };
    }
    let spoken = transcript.and_then(|text| text.language.as_ref());
    let play = |hls: Option<String>, embed: Option<String>| {
        html! {
            <button class="btn" type="button" hidden={true} data-script="" data-hls={hls} data-embed={embed} data-title={look.t("watch-picture")}
                data-captions={transcript.and_then(|text| text.file.clone())} data-captions-language={spoken.map(|tag| tag.0.clone())}
                data-captions-label={spoken.map(|tag| look.language(tag))}>
                { look.t("watch-play") }
            </button>
        }
    };
    if own {
        return html! {
            <>
                <p class="before">{ look.t("watch-own") }</p>
                if !look.page.basic {
                    { play(Some(address.to_owned()), None) }
                    <p class="fault" role="alert" hidden={true} data-play-failed="">{ look.t("watch-failed") }</p>
                }
                <p><a href={address.to_owned()} rel="noreferrer">{ look.t("watch-open-player") }</a></p>
            </>
        };
    }
    let provider = if stream.provider.is_empty() {
        look.t("watch-other-company")
    } else {
        stream.provider.clone()
    };
    let named = [("provider", Arg::from(&provider))];
    html! {
        <>
            <p class="before">{ look.t_with("watch-foreign", &named) }</p>
            if !look.page.basic && stream.embed.is_some() { { play(None, stream.embed.clone()) } }
            <p><a href={address.to_owned()} rel="noreferrer noopener external">{ look.t_with("watch-open-at", &named) }</a></p>
        </>
    }
}

/// A stream a language.
fn chips(look: &Look, view: &WatchView, shown: &StreamView) -> Html {
    if view.streams.len() < 2 {
        return html! {};
    }
    let path = format!("/sessions/{}/watch", view.slug);
    html! {
        <nav class="chips" aria-label={look.t("watch-languages")}>
            { for view.streams.iter().map(|stream| {
                let route = super::query(&path, [("stream", stream.id.as_str())]);
                let current = (stream.id == shown.id).then_some("true");
                html! {
                    <a class="chip" href={look.page.href(&route)} aria-current={current}>
                        if stream.asl { { look.icon("talk") } }
                        { name(look, &stream.language) }
                        if stream.asl { { " · " }{ look.t("badge-asl") } }
                    </a>
                }
            }) }
        </nav>
    }
}

fn name(look: &Look, tag: &LanguageTag) -> String {
    look.language(tag)
}

/// What is said, as lines: the small script fills them in while the picture plays. A foreign player shows its own.
fn live_captions(look: &Look, stream: &StreamView) -> Html {
    let ours = stream.source == StreamSource::Hls && !look.page.basic;
    if !ours || stream.captions == Captions::None || stream.state != StreamState::Live {
        return html! {};
    }
    html! {
        <section class="flow captions" hidden={true} data-script="">
            <h2>{ look.t("captions-title") }</h2>
            <div class="caption" data-heard="" data-lags={lags(look)} lang={stream.language.0.clone()}>
                <p class="soft" lang={look.text.locale().tag()}>{ look.t("captions-play") }</p>
            </div>
            <p class="small soft" data-lag=""></p>
            <label class="choice slim"><span>{ look.t("captions-aloud") }</span><input type="checkbox" data-aloud="" /></label>
            <p class="hide" aria-live="polite" lang={stream.language.0.clone()} data-said-aloud=""></p>
        </section>
    }
}

/// How far behind the captions are, in words for each step: the script has no grammar.
fn lags(look: &Look) -> String {
    let words = |seconds: u32| {
        let words = look.t_with("captions-lag", &[("seconds", Arg::from(seconds))]);
        (seconds.to_string(), words.into())
    };
    let steps = LAGS.into_iter().map(words).collect();
    serde_json::Value::Object(steps).to_string()
}

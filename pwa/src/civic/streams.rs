//! Livestreams on a session's page: language, captions and sign language are known before anybody joins.

use api_types::listening::SessionState;
use api_types::streams::{Captions, StreamSource, StreamState};
use i18n::Arg;
use yew::prelude::*;

use super::models::{SessionView, StreamView};
use super::parts::{badge, live_badge, time};
use crate::ui::Look;

/// All streams of a session.
pub(super) fn section(look: &Look, view: &SessionView) -> Html {
    let on = view.streams.iter().any(|stream| {
        matches!(
            stream.state,
            StreamState::Live | StreamState::Interrupted | StreamState::StartingSoon
        )
    });
    let watch = format!("/sessions/{}/watch", view.slug);
    html! {
        <section class="flow after" data-live={view.slug.clone()}>
            <h2>{ look.t(if view.state == SessionState::Closed { "streams-recorded" } else { "streams-title" }) }</h2>
            <ul class="stack">{ for view.streams.iter().map(|stream| row(look, &watch, stream)) }</ul>
            if on { <p><a class="btn main full" href={look.page.href(&watch)}>{ look.icon("play") }{ look.t("streams-watch") }</a></p> }
        </section>
    }
}

fn row(look: &Look, watch: &str, stream: &StreamView) -> Html {
    let route = super::query(watch, [("stream", stream.id.as_str())]);
    let language = look.language(&stream.language);
    html! {
        <li class="linkrow stream">
            { look.icon(if stream.source == StreamSource::Channel { "screen" } else { "play" }) }
            <span>
                <a href={look.page.href(&route)}><b>{ language }</b></a>
                <small>{ about(look, stream) }</small>
                { promised(look, stream) }
            </span>
            { state_badge(look, stream) }
        </li>
    }
}

/// Captions, interpretation and sign language, and where it comes from.
pub(super) fn about(look: &Look, stream: &StreamView) -> String {
    let mut words = vec![captions(look, stream.captions)];
    if stream.interpreted {
        words.push(look.t("stream-interpreted"));
    }
    if stream.asl {
        words.push(look.t("stream-asl"));
    }
    match stream.source {
        StreamSource::Hls => words.push(look.t("stream-own")),
        StreamSource::Page => {
            words.push(look.t_with("stream-page", &[("provider", Arg::from(&stream.provider))]))
        }
        StreamSource::Channel => {
            words.push(look.t_with("stream-channel", &[("channel", Arg::from(&stream.address))]))
        }
    }
    words.join(" · ")
}

/// Captions, in words.
fn captions(look: &Look, captions: Captions) -> String {
    look.t(match captions {
        Captions::None => "captions-none",
        Captions::Automatic => "captions-automatic",
        Captions::Human => "captions-human",
    })
}

/// The recording that was promised.
pub(super) fn promised(look: &Look, stream: &StreamView) -> Html {
    let over = stream.state == StreamState::Ended || stream.recording_overdue;
    if stream.recording.is_some() || !over {
        return html! {};
    }
    let Some(due) = &stream.recording_due else {
        return html! {};
    };
    if stream.recording_overdue {
        return html! {
            <small>{ badge(look, "late", Some("clock"), look.t("recording-late")) }{ " " }{ look.t("recording-promised") }{ " " }{ time(due) }</small>
        };
    }
    html! { <small>{ look.t("recording-promised") }{ " " }{ time(due) }</small> }
}

/// Where a stream stands, as a badge.
pub(super) fn state_badge(look: &Look, stream: &StreamView) -> Html {
    match stream.state {
        StreamState::Scheduled => badge(look, "", None, look.t("stream-scheduled")),
        StreamState::StartingSoon => badge(look, "done", Some("clock"), look.t("badge-soon")),
        StreamState::Live => live_badge(look.t("badge-live")),
        StreamState::Interrupted => badge(look, "late", Some("wrong"), look.t("badge-interrupted")),
        StreamState::Ended => badge(look, "", None, look.t("badge-over")),
        StreamState::RecordingPosted => {
            badge(look, "done", Some("play"), look.t("badge-recording"))
        }
        StreamState::Unknown => badge(look, "wait", None, look.t("stream-unknown")),
    }
}

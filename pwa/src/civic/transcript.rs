//! The transcript: read, searched, and entered by the points of the agenda.

use i18n::Arg;
use yew::prelude::*;

use super::form::{Form, Line, hidden};
use super::models::{Cue, TranscriptView, WatchView};
use super::watch::shown;
use crate::ui::Look;

/// The transcript of the stream that is shown.
pub(super) fn section(look: &Look, view: &WatchView) -> Html {
    let Some(transcript) = &view.transcript else {
        return html! {};
    };
    let Some(language) = &transcript.language else {
        return html! {};
    };
    html! {
        <section class="flow" id="transcript">
            <h2>{ look.t("transcript-title") }</h2>
            <p class="small soft">{ look.t(if transcript.by_a_person { "captions-human" } else { "captions-automatic" }) }</p>
            { languages(look, view, transcript) }
            { chapters(look, transcript) }
            { search(look, view, transcript) }
            <div class="transcript" lang={language.0.clone()} tabindex="0" role="region" aria-label={look.t("transcript-title")}>
                { for transcript.lines.iter().map(line) }
            </div>
            if let Some(file) = &transcript.file { <p class="small"><a href={file.clone()} download="">{ look.t("transcript-file") }</a></p> }
        </section>
    }
}

fn route(view: &WatchView, more: &str) -> String {
    let id = shown(view).map_or("", |stream| stream.id.as_str());
    let path = format!("/sessions/{}/watch", view.slug);
    super::query(&path, [("stream", id), ("text", more)])
}

fn languages(look: &Look, view: &WatchView, transcript: &TranscriptView) -> Html {
    if transcript.languages.len() < 2 {
        return html! {};
    }
    html! {
        <nav class="chips" aria-label={look.t("transcript-languages")}>
            { for transcript.languages.iter().map(|other| {
                let current = (Some(other) == transcript.language.as_ref()).then_some("true");
                let href = format!("{}#transcript", look.page.href(&route(view, &other.0)));
                html! { <a class="chip" {href} aria-current={current}>{ look.language(other) }</a> }
            }) }
        </nav>
    }
}

fn chapters(look: &Look, transcript: &TranscriptView) -> Html {
    if transcript.chapters.is_empty() {
        return html! {};
    }
    let mark = |seconds: u32| {
        let next = transcript.lines.iter().find(|cue| cue.seconds >= seconds);
        format!("#t-{}", next.map_or(seconds, |cue| cue.seconds))
    };
    html! {
        <nav aria-label={look.t("chapters-title")}>
            <ol class="chapters">
                { for transcript.chapters.iter().map(|chapter| html! {
                    <li><a href={mark(chapter.seconds)} data-seconds={chapter.seconds.to_string()}><span class="num" dir="ltr">{ &chapter.at }</span><bdi>{ &chapter.title }</bdi></a></li>
                }) }
            </ol>
        </nav>
    }
}

fn search(look: &Look, view: &WatchView, transcript: &TranscriptView) -> Html {
    let form = Form::new(look, "transcript", &[]);
    let id = shown(view).map_or("", |stream| stream.id.as_str());
    let language = transcript
        .language
        .as_ref()
        .map_or("", |tag| tag.0.as_str());
    let action = format!(
        "{}#transcript",
        look.page.href(&format!("/sessions/{}/watch", view.slug))
    );
    html! {
        <form class="find" method="get" {action} role="search">
            { hidden("stream", id) }{ hidden("text", language) }
            { Line::new("q", "transcript-search", &transcript.q).kind("search").draw(&form) }
            <button class="btn" type="submit">{ look.icon("search") }{ look.t("civic-search") }</button>
            if !transcript.q.is_empty() {
                <p class="small wide" role="status">
                    { look.t_with("transcript-found", &[("lines", Arg::from(transcript.found))]) }{ " " }
                    <a href={format!("{}#transcript", look.page.href(&route(view, language)))}>{ look.t("transcript-all") }</a>
                </p>
            }
        </form>
    }
}

fn line(cue: &Cue) -> Html {
    html! {
        <p id={format!("t-{}", cue.seconds)} dir="auto">
            <span class="num soft" dir="ltr">{ &cue.at }</span>
            <span>if !cue.speaker.is_empty() { <b>{ &cue.speaker }{ ": " }</b> }{ &cue.text }</span>
        </p>
    }
}

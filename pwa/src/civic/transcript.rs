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
                { for transcript.lines.iter().map(|cue| line(cue, &transcript.q)) }
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
        let lines = &transcript.lines;
        let next = lines.iter().find(|cue| cue.seconds >= seconds);
        match next.or(lines.last()) {
            Some(cue) => format!("#t-{}", cue.seconds),
            None => "#transcript".to_owned(),
        }
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

/// A line: its second leads to that place in the recording.
fn line(cue: &Cue, q: &str) -> Html {
    let id = format!("t-{}", cue.seconds);
    html! {
        <p id={id.clone()} dir="auto">
            <a class="num" dir="ltr" href={format!("#{id}")} data-seconds={cue.seconds.to_string()}>{ &cue.at }</a>
            <span>
                if !cue.speaker.is_empty() { <b>{ &cue.speaker }{ ": " }</b> }
                { for parted(&cue.text, q).into_iter().map(|(found, words)| if found { html! { <mark>{ words.to_owned() }</mark> } } else { html! { { words.to_owned() } } }) }
            </span>
        </p>
    }
}

/// A line in pieces: true beside those that were searched for.
fn parted<'t>(text: &'t str, q: &str) -> Vec<(bool, &'t str)> {
    let wanted: Vec<char> = q.trim().to_lowercase().chars().collect();
    // A letter may have another length once it is small: each small one knows where its letter begins and ends.
    let small: Vec<(char, usize, usize)> = text
        .char_indices()
        .flat_map(|(at, sign)| {
            let end = at + sign.len_utf8();
            sign.to_lowercase().map(move |small| (small, at, end))
        })
        .collect();
    let (mut pieces, mut done, mut place) = (Vec::new(), 0, 0);
    while let Some(window) = small.get(place..place + wanted.len()) {
        let alike = window.iter().zip(&wanted).all(|((a, ..), b)| a == b);
        let span = window.first().zip(window.last());
        match span.filter(|((_, from, _), _)| alike && *from >= done) {
            Some(((_, from, _), (_, _, to))) => {
                pieces.extend(text.get(done..*from).map(|words| (false, words)));
                pieces.extend(text.get(*from..*to).map(|words| (true, words)));
                (done, place) = (*to, place + wanted.len());
            }
            None => place += 1,
        }
        if wanted.is_empty() {
            break;
        }
    }
    pieces.extend(text.get(done..).map(|words| (false, words)));
    pieces.retain(|(_, words)| !words.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn what_was_searched_for_is_marked_wherever_it_stands_and_however_it_is_written() {
        let found = |text, q| {
            let pieces = parted(text, q);
            let words: Vec<_> = pieces.iter().map(|(_, words)| *words).collect();
            assert_eq!(words.concat(), text);
            let found = pieces.into_iter().filter(|(found, _)| *found);
            found.map(|(_, words)| words).collect::<Vec<_>>()
        };
        assert_eq!(
            found("Light, light and LIGHTS", " light"),
            ["Light", "light", "LIGHT"]
        );
        assert_eq!(found("Улица и УЛИЦЫ", "улиц"), ["Улиц", "УЛИЦ"]);
        assert_eq!(found("İstanbul in 2027", "in"), ["in"]);
        assert_eq!(found("aaa", "aa"), ["aa"]);
        for (text, q) in [
            ("nothing here", "x"),
            ("", "x"),
            ("words", ""),
            ("short", "longer than it"),
        ] {
            assert!(found(text, q).is_empty(), "{text}");
        }
    }
}

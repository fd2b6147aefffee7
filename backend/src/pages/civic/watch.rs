//! `/sessions/{slug}/watch`: the livestreams of a session, what is said in them, and where they can be seen.

use actix_web::HttpResponse;
use api_types::listening::{ListeningSession, SessionState};
use api_types::streams::{Stream, StreamSource};
use api_types::{LanguageTag, ProblemKind, QuestionId};
use pwa::civic::models::{Chapter, CivicView, Cue, TranscriptView, WatchView};

use super::ask::ask_view;
use super::policy::Policy;
use super::session::asks;
use super::visit::{Drawn, Page, Visit};
use super::words::{Words, times};
use crate::http::Refusal;

/// The page of a livestream.
pub(super) async fn watch(visit: Visit) -> HttpResponse {
    let page = draw(&visit).await;
    visit.answer(page).await
}

async fn draw(visit: &Visit) -> Page {
    let query = visit.query(&["stream", "text", "q", "play"])?;
    let (civic, words) = (&visit.civic, visit.words());
    let session = civic.session(visit.part("slug")).await?;
    let streams = civic.streams(&session).await?.streams;
    let zone = words.zone(&session.facts);
    let wanted = query.one("stream");
    if !wanted.is_empty() && !streams.iter().any(|stream| stream.id.to_string() == wanted) {
        return Err(ProblemKind::NotFound.into());
    }
    let chosen = chosen(&streams, wanted, &words);
    let transcript = match chosen {
        Some(stream) => {
            transcript(visit, &session, stream, query.one("text"), query.one("q")).await?
        }
        None => None,
    };
    let ask = match asks(&words, &session) {
        true => Some(ask_view(visit, &session, QuestionId(crate::random::uuid())).await?),
        false => None,
    };
    // Somebody has pressed the button for another company's player: only this answer lets it in. A link that was passed on is no press.
    let asked = query.one("play") == "1";
    let pressed = asked && !visit.space.basic && visit.is_from_here();
    let frame = chosen.filter(|_| pressed).and_then(embed_of);
    let route = format!("/sessions/{}/watch", session.slug);
    let view = WatchView {
        slug: session.slug.clone(),
        title: words.title(&session.facts),
        state: session.state,
        over: session.state == SessionState::Closed || times(&session).1 <= words.now,
        when: words.when(&session),
        streams: streams.iter().map(|s| words.stream(s, zone)).collect(),
        chosen: chosen.map(|stream| stream.id.to_string()),
        phone_in: session.facts.phone_in.clone(),
        transcript,
        agenda: words.agenda(&session),
        agenda_lang: words.agenda_lang(&session.facts),
        ask,
    };
    let media = match visit.space.basic {
        true => None,
        false => Some(civic.streams.origins().to_vec()),
    };
    // What stands at this address depends on who led here: nobody keeps it.
    let own = asked || view.ask.is_some();
    let facts = civic.facts_of(visit.locale(), &session, &streams);
    let view = CivicView::Watch(Box::new(view));
    // The question form holds a fresh id: two phones behind one cache must not send the same.
    let drawn = match own {
        true => Drawn::own(route, view),
        false => Drawn::public(route, view),
    };
    Ok(Drawn {
        found: !asked,
        policy: Policy {
            media,
            frame: frame.as_deref().and_then(origin_of),
            ..Policy::default()
        },
        facts,
        ..drawn
    })
}

/// The stream that is shown: the wanted one, else one in the page's language, else the first.
fn chosen<'s>(streams: &'s [Stream], wanted: &str, words: &Words<'_>) -> Option<&'s Stream> {
    let tag = words.locale.tag();
    let by_id = streams
        .iter()
        .find(|stream| stream.id.to_string() == wanted);
    let by_tag = || streams.iter().find(|stream| stream.facts.language.0 == tag);
    by_id.or_else(by_tag).or(streams.first())
}

async fn transcript(
    visit: &Visit,
    session: &ListeningSession,
    stream: &Stream,
    wanted: &str,
    q: &str,
) -> Result<Option<TranscriptView>, Refusal> {
    let texts = &stream.texts;
    let tag = visit.locale().tag();
    let has = |tag: &str| texts.iter().find(|language| language.0 == tag).cloned();
    if !wanted.is_empty() && has(wanted).is_none() {
        return Err(ProblemKind::NotFound.into());
    }
    let language = has(wanted)
        .or_else(|| has(tag))
        .or_else(|| has(&stream.facts.language.0))
        .or_else(|| texts.first().cloned());
    let Some(LanguageTag(language)) = language else {
        return Ok(None);
    };
    let question = Some(q).filter(|q| !q.is_empty());
    let streams = &visit.civic.streams;
    let (mut cues, by_a_person) = streams.whole_transcript(stream.id, &language, None).await?;
    let length = cues.last().map_or(0, |cue| cue.to_ms / 1000);
    if question.is_some() {
        let found = streams.whole_transcript(stream.id, &language, question);
        cues = found.await?.0;
    }
    let lines: Vec<_> = cues
        .into_iter()
        .map(|cue| line(cue.from_ms, &cue.text))
        .collect();
    // The agenda tells when a point was planned. What lies behind the last word is not in the recording.
    let agenda = session.facts.agenda.iter();
    let agenda = agenda.filter(|item| 60 * u64::from(item.after) < length);
    let chapters = agenda.map(|item| {
        let seconds = 60 * u32::from(item.after);
        Chapter {
            seconds,
            at: clock(seconds),
            title: item.title.clone(),
        }
    });
    Ok(Some(TranscriptView {
        file: Some(format!("/api/streams/{}/texts/{language}.vtt", stream.id)),
        language: Some(LanguageTag(language)),
        languages: texts.clone(),
        by_a_person,
        q: q.to_owned(),
        found: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        lines,
        chapters: chapters.collect(),
    }))
}

fn line(from_ms: u64, text: &str) -> Cue {
    let seconds = u32::try_from(from_ms / 1000).unwrap_or(u32::MAX);
    Cue {
        seconds,
        at: clock(seconds),
        speaker: String::new(),
        text: text.to_owned(),
    }
}

fn clock(seconds: u32) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes}:{rest:02}"),
        _ => format!("{hours}:{minutes:02}:{rest:02}"),
    }
}

/// What can be embedded of a stream: its recording once there is one.
pub(super) fn embed_of(stream: &Stream) -> Option<String> {
    if stream.facts.source != StreamSource::Page {
        return None;
    }
    embed(stream.recording.as_deref().unwrap_or(&stream.facts.address))
}

/// The address of a player that may stand inside of a page. Other pages are opened by a link.
fn embed(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    let mut parts = url.path_segments()?;
    let (first, second) = (parts.next().unwrap_or_default(), parts.next());
    match url.host_str()?.trim_start_matches("www.") {
        "youtube.com" | "m.youtube.com" => {
            let id = match (first, second) {
                ("watch", None) => url
                    .query_pairs()
                    .find(|(name, _)| name == "v")
                    .map(|(_, id)| id.into_owned())?,
                ("live" | "embed", Some(id)) => id.to_owned(),
                _ => return None,
            };
            youtube(&id)
        }
        "youtube-nocookie.com" if first == "embed" => youtube(second?),
        "youtu.be" => youtube(first),
        "vimeo.com" if is_number(first) => {
            Some(format!("https://player.vimeo.com/video/{first}?dnt=1"))
        }
        "player.vimeo.com" if first == "video" && second.is_some_and(is_number) => {
            Some(format!("https://player.vimeo.com/video/{}?dnt=1", second?))
        }
        _ => None,
    }
}

fn youtube(id: &str) -> Option<String> {
    let sound = (6..=20).contains(&id.len())
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    sound.then(|| format!("https://www.youtube-nocookie.com/embed/{id}"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit())
}

fn origin_of(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    Some(url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_players_that_are_known_are_embedded_and_without_cookies() {
        let nocookie = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ";
        for address in [
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3",
            "https://youtu.be/dQw4w9WgXcQ?si=x",
            "https://www.youtube.com/live/dQw4w9WgXcQ",
        ] {
            assert_eq!(embed(address).as_deref(), Some(nocookie), "{address}");
        }
        assert_eq!(
            embed("https://vimeo.com/12345678").as_deref(),
            Some("https://player.vimeo.com/video/12345678?dnt=1")
        );
        for address in [
            "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
            "https://www.youtube.com/watch?v=a%22%3B",
            "https://www.youtube.com/channel/abc",
            "https://city.example/live",
            "javascript:alert(1)",
        ] {
            assert_eq!(embed(address), None, "{address}");
        }
    }

    #[test]
    fn a_place_in_a_recording_reads_like_a_clock() {
        assert_eq!(clock(62), "1:02");
        assert_eq!(clock(3723), "1:02:03");
    }
}

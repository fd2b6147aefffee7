//! Captions and transcripts.

use api_types::ProblemKind;
use api_types::streams::{NewStreamText, TranscriptPage};
use api_types::{LanguageTag, StreamId};
use reqwest::{Method, Response};

use super::{Evening, send};
use crate::fixtures::rows::{Of, count, run};
use crate::harness::assert_refused;

async fn put(evening: &Evening, id: StreamId, language: &str, vtt: &str) -> Response {
    let new = NewStreamText {
        language: LanguageTag(language.to_owned()),
        vtt: vtt.to_owned(),
        by_a_person: true,
    };
    let path = format!("/api/streams/{id}/texts");
    send(&evening.console().await, Method::PUT, &path, &new).await
}

fn captions(count: u32) -> String {
    let cues = (0..count).map(|n| {
        let (from, to) = (n * 2, n * 2 + 1);
        format!(
            "\r\n\r\n{:02}:{:02}.000 --> {:02}:{:02}.500\r\n<v Host>Line {n} about the Bridge",
            from / 60,
            from % 60,
            to / 60,
            to % 60
        )
    });
    format!("WEBVTT{}", cues.collect::<String>())
}

#[tokio::test]
async fn captions_are_kept_served_and_searched() {
    let evening = Evening::new().await;
    let id = evening.put(vec![evening.hls()]).await[0].id;
    let version = evening.view().await.version;
    assert_eq!(put(&evening, id, "en", &captions(250)).await.status(), 200);
    assert_eq!(
        put(&evening, id, "zh-Hant", &captions(1)).await.status(),
        200
    );
    let view = evening.view().await;
    assert_eq!(
        view.streams[0].texts,
        [
            LanguageTag("en".to_owned()),
            LanguageTag("zh-Hant".to_owned())
        ]
    );
    assert_eq!(view.version, version + 2);
    let site = &evening.app.resident;
    let path = format!("/api/streams/{id}/texts/en.vtt");
    let answer = site.get(&path).await;
    assert_eq!(answer.headers()["content-type"], "text/vtt; charset=utf-8");
    let etag = answer.headers()["etag"].to_str().unwrap().to_owned();
    assert!(
        answer
            .text()
            .await
            .unwrap()
            .starts_with("WEBVTT\n\n00:00.000 --> 00:01.500\n")
    );
    let again = site
        .client
        .get(format!("{}{path}", site.url))
        .header("if-none-match", etag);
    assert_eq!(again.send().await.unwrap().status(), 304);
    // Page by page, and by words in any case.
    let (mut after, mut seen) = (String::new(), 0);
    loop {
        let path = format!("/api/streams/{id}/transcript/en?{after}");
        let page: TranscriptPage = site.get(&path).await.json().await.unwrap();
        seen += page.cues.len();
        assert_eq!(
            page.cues[0].text,
            format!("Line {} about the Bridge", page.cues[0].number)
        );
        let Some(next) = page.next else { break };
        after = format!("after={next}");
    }
    assert_eq!(seen, 250);
    let found: TranscriptPage = site
        .get(&format!(
            "/api/streams/{id}/transcript/en?q=line%207%20ABOUT"
        ))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(found.cues.len(), 1);
    assert_eq!((found.cues[0].number, found.cues[0].from_ms), (7, 14_000));
    assert!(found.by_a_person && found.next.is_none());
    let long = format!("/api/streams/{id}/transcript/en?q={}", "x".repeat(101));
    assert_refused(site.get(&long).await, ProblemKind::TextTooLong).await;
    let odd = format!("/api/streams/{id}/transcript/en?after=x");
    assert_refused(site.get(&odd).await, ProblemKind::MalformedQuery).await;
    // Of a session that is not published, nothing.
    run(
        Of::Main(&evening.app),
        "UPDATE listening_session SET state = 1",
    )
    .await;
    assert_refused(site.get(&path).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn what_is_not_captions_is_not_kept() {
    let evening = Evening::new().await;
    let id = evening.put(vec![evening.hls()]).await[0].id;
    for bad in [
        "",
        "WEBVTT",
        "<!doctype html><script>alert(1)</script>",
        "1\n00:00:01,000 --> 00:00:02,000\nSubRip\n",
        "WEBVTT\n\n00:02.000 --> 00:01.000\nbackwards",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<img src=x onerror=alert(1)>",
    ] {
        assert_refused(put(&evening, id, "en", bad).await, ProblemKind::NotWebVtt).await;
    }
    let huge = format!("{}\n\nNOTE {}", captions(1), "x".repeat(2 * 1024 * 1024));
    assert_refused(put(&evening, id, "en", &huge).await, ProblemKind::TooLarge).await;
    let odd = put(&evening, id, "../en", &captions(1)).await;
    assert_refused(odd, ProblemKind::UnknownLanguage).await;
    assert_eq!(count(Of::Main(&evening.app), "stream_text").await, 0);
    let path = format!("/api/streams/{id}/texts/en.vtt");
    assert_refused(evening.app.resident.get(&path).await, ProblemKind::NotFound).await;
}

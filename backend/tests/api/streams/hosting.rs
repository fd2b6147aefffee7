//! What hosts do, and who else may not.

use api_types::staff::Role;
use api_types::streams::{NewRecording, StateByHand, StreamSource, StreamState};
use api_types::{ListeningSessionId, ProblemKind, StreamId};
use backend::random;
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::server::Doing;
use super::{Evening, send, stream};
use crate::fixtures::directory::TestDirectory;
use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of, count, count_where, run};
use crate::harness::assert_refused;

async fn word(evening: &Evening, id: StreamId, state: Option<StreamState>) -> reqwest::Response {
    let path = format!("/api/streams/{id}/state");
    send(
        &evening.console().await,
        Method::POST,
        &path,
        &StateByHand { state },
    )
    .await
}

async fn record(evening: &Evening, id: StreamId, address: &str) -> reqwest::Response {
    let path = format!("/api/streams/{id}/recording");
    let new = NewRecording {
        address: address.to_owned(),
    };
    send(&evening.console().await, Method::PUT, &path, &new).await
}

#[tokio::test]
async fn the_hosts_word_stands_above_probe_and_clock_until_it_is_given_back() {
    let evening = Evening::new().await;
    let id = evening.live().await;
    assert_eq!(
        word(&evening, id, Some(StreamState::Ended)).await.status(),
        200
    );
    evening.at(20).await;
    let view = evening.view().await;
    assert_eq!(
        (view.streams[0].state, view.streams[0].by_hand),
        (StreamState::Ended, true)
    );
    assert_eq!(word(&evening, id, None).await.status(), 200);
    evening.at(30).await;
    let view = evening.view().await;
    assert_eq!(
        (view.streams[0].state, view.streams[0].by_hand),
        (StreamState::Live, false)
    );
    // A host who says that it goes on is not woken by the probe.
    assert_eq!(
        word(&evening, id, Some(StreamState::Live)).await.status(),
        200
    );
    let written = count_where(Of::Main(&evening.app), "audit_pending", "action = 19").await;
    assert!(written >= 1, "what a host does is in the log");
    evening.encoder.is(Doing::Gone);
    for at in [40, 50, 60] {
        evening.at(at).await;
    }
    assert_eq!(evening.states().await, [StreamState::Live]);
    assert!(evening.mails().is_empty());
    let refused = word(&evening, id, Some(StreamState::RecordingPosted)).await;
    assert_refused(refused, ProblemKind::StepImpossible).await;
}

#[tokio::test]
async fn a_word_that_was_forgotten_ends_with_the_evening() {
    let evening = Evening::new().await;
    let id = evening.live().await;
    word(&evening, id, Some(StreamState::Live)).await;
    let ends = 7200;
    evening.at(ends + 3 * 3600).await;
    assert_eq!(evening.states().await, [StreamState::Live], "it runs over");
    evening.at(ends + 4 * 3600).await;
    assert_eq!(evening.states().await, [StreamState::Ended]);

    let evening = Evening::new().await;
    let id = evening.live().await;
    word(&evening, id, Some(StreamState::Live)).await;
    run(
        Of::Main(&evening.app),
        "UPDATE listening_session SET state = 3",
    )
    .await;
    evening.at(400).await;
    let view = evening.view().await;
    assert_eq!(view.streams[0].state, StreamState::Ended, "called off");
    assert_eq!(view.streams[0].recording_due, None, "nothing is promised");
}

#[tokio::test]
async fn two_hosts_who_write_the_first_streams_at_once_do_not_double_them() {
    let evening = Evening::new().await;
    let (one, other) = tokio::join!(
        evening.try_put(vec![evening.hls()]),
        evening.try_put(vec![evening.hls()]),
    );
    assert_eq!(
        (one.status(), other.status()),
        (StatusCode::OK, StatusCode::OK)
    );
    assert_eq!(evening.states().await.len(), 1);
}

#[tokio::test]
async fn a_recording_is_promised_posted_and_publicly_overdue() {
    let evening = Evening::new().await;
    let id = evening.live().await;
    let early = record(&evening, id, "https://archive.example/1.mp4").await;
    assert_refused(early, ProblemKind::StepImpossible).await;
    evening.at(7200 + 4 * 3600).await;
    let view = evening.view().await;
    let due = view.streams[0].recording_due.as_ref().unwrap();
    assert_eq!(due.0, "2026-11-30");
    assert!(!view.streams[0].recording_overdue);
    let streams = evening.app.application.streams().clone();
    evening.at(7 * 86_400).await;
    assert!(streams.overdue_recordings().await.unwrap().is_empty());
    let path = "/api/listening-sessions/boyle-heights-1/streams";
    let before = evening.app.resident.get(path).await;
    let etag = before.headers()["etag"].to_str().unwrap().to_owned();
    evening.at(8 * 86_400).await;
    assert!(evening.view().await.streams[0].recording_overdue);
    let again = evening
        .app
        .resident
        .client
        .get(format!("{}{path}", evening.app.resident.url))
        .header("if-none-match", &etag)
        .send()
        .await
        .unwrap();
    assert_eq!(again.status(), 200, "overdue is news");
    let etag = again.headers()["etag"].to_str().unwrap().to_owned();
    let same = evening
        .app
        .resident
        .client
        .get(format!("{}{path}", evening.app.resident.url))
        .header("if-none-match", &etag)
        .send()
        .await
        .unwrap();
    assert_eq!(same.status(), 304);
    assert_eq!(streams.overdue_recordings().await.unwrap().len(), 1);
    for bad in ["http://archive.example/1.mp4", "https://10.0.0.1/1.mp4"] {
        assert_refused(record(&evening, id, bad).await, ProblemKind::AddressRefused).await;
    }
    assert_eq!(
        record(&evening, id, "https://archive.example/1.mp4")
            .await
            .status(),
        200
    );
    let posted = &evening.view().await.streams[0];
    assert_eq!(posted.state, StreamState::RecordingPosted);
    assert_eq!(posted.recording_posted.as_ref().unwrap().0, "2026-12-01");
    assert!(!posted.recording_overdue);
    assert!(streams.overdue_recordings().await.unwrap().is_empty());
    let back = word(&evening, id, Some(StreamState::Live)).await;
    assert_refused(back, ProblemKind::StepImpossible).await;
}

#[tokio::test]
async fn a_stream_that_stays_keeps_its_state_and_one_that_is_left_out_is_gone() {
    let evening = Evening::new().await;
    let id = evening.live().await;
    let mut kept = evening.hls();
    kept.id = Some(id);
    kept.facts.asl = false;
    let channel = stream(StreamSource::Channel, " Channel 35 ");
    let streams = evening.put(vec![channel, kept.clone()]).await;
    assert_eq!(streams[0].facts.address, "Channel 35");
    assert_eq!(
        (streams[1].id, streams[1].state, streams[1].facts.asl),
        (id, StreamState::Live, false)
    );
    let streams = evening.put(vec![]).await;
    assert!(streams.is_empty());
    assert_refused(evening.try_put(vec![kept]).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let evening = Evening::new().await;
    let mut tag = stream(StreamSource::Channel, "Channel 35");
    tag.facts.language.0 = "<b>".to_owned();
    let mut provider = stream(StreamSource::Channel, "Channel 35");
    provider.facts.provider = "x".repeat(121);
    let empty = stream(StreamSource::Channel, "  ");
    let long = stream(
        StreamSource::Hls,
        &format!("https://a.example/{}", "x".repeat(500)),
    );
    for (new, kind) in [
        (tag, ProblemKind::UnknownLanguage),
        (provider, ProblemKind::TextTooLong),
        (empty, ProblemKind::AddressRefused),
        (long, ProblemKind::TextTooLong),
    ] {
        assert_refused(evening.try_put(vec![new]).await, kind).await;
    }
    let one = stream(StreamSource::Channel, "Channel 35");
    assert_refused(
        evening.try_put(vec![one.clone(); 33]).await,
        ProblemKind::TooLarge,
    )
    .await;
    let host = evening.console().await;
    let nowhere = format!("/api/listening-sessions/{}/streams", random::uuid());
    let answer = send(&host, Method::PUT, &nowhere, &json!({"streams": []})).await;
    assert_refused(answer, ProblemKind::NotFound).await;
    let unknown = format!("/api/streams/{}/state", random::uuid());
    let answer = send(&host, Method::POST, &unknown, &json!({"state": "live"})).await;
    assert_refused(answer, ProblemKind::NotFound).await;
    assert_eq!(count(Of::Main(&evening.app), "stream").await, 0);
}

#[tokio::test]
async fn hosts_alone_run_streams() {
    let evening = Evening::new().await;
    let id = evening.live().await;
    TestDirectory::new(&evening.app.roots)
        .publish(&evening.app)
        .await;
    let police = Some("hate-crime-unit");
    for (role, unit) in [
        (Role::Detective, police),
        (Role::Supervisor, police),
        (Role::Auditor, None),
        (Role::Admin, None),
    ] {
        let person = Person::at(&evening.app, role, unit).await;
        for (method, path, body) in [
            (
                Method::PUT,
                format!("/api/listening-sessions/{}/streams", evening.session),
                json!({"streams": []}),
            ),
            (
                Method::POST,
                format!("/api/streams/{id}/state"),
                json!({"state": "ended"}),
            ),
            (
                Method::PUT,
                format!("/api/streams/{id}/recording"),
                json!({"address": "https://a.example/1.mp4"}),
            ),
            (
                Method::PUT,
                format!("/api/streams/{id}/texts"),
                json!({"language": "en", "vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\na", "by_a_person": true}),
            ),
        ] {
            let answer = send(&person, method, &path, &body).await;
            assert_refused(answer, ProblemKind::Forbidden).await;
        }
        let list = format!("/api/listening-sessions/{}/streams", evening.session);
        assert_refused(person.get(&list).await, ProblemKind::Forbidden).await;
    }
    let stranger = evening
        .app
        .console
        .get(&format!(
            "/api/listening-sessions/{}/streams",
            evening.session
        ))
        .await;
    assert_refused(stranger, ProblemKind::LoginRequired).await;
    assert_eq!(evening.states().await, [StreamState::Live]);
}

#[tokio::test]
async fn a_draft_and_a_division_meeting_are_nobodys_business() {
    let evening = Evening::new().await;
    evening.put(vec![evening.hls()]).await;
    let streams = evening.app.application.streams().clone();
    for change in [
        "UPDATE listening_session SET state = 1",
        "UPDATE listening_session SET state = 2, kind = 2",
    ] {
        run(Of::Main(&evening.app), change).await;
        for part in ["streams", "live"] {
            let path = format!("/api/listening-sessions/boyle-heights-1/{part}");
            let answer = evening.app.resident.get(&path).await;
            assert_refused(answer, ProblemKind::NotFound).await;
        }
        let session = ListeningSessionId(evening.session);
        assert!(streams.of_session(session).await.unwrap().is_some());
    }
    let unknown = "/api/listening-sessions/nowhere/live";
    assert_refused(
        evening.app.resident.get(unknown).await,
        ProblemKind::NotFound,
    )
    .await;
}

#[tokio::test]
async fn nobody_says_that_it_is_live_on_another_day() {
    let evening = Evening::new().await;
    let id = evening.put(vec![evening.hls()]).await[0].id;
    for state in [StreamState::Live, StreamState::Interrupted] {
        let early = word(&evening, id, Some(state)).await;
        assert_refused(early, ProblemKind::TimeImpossible).await;
    }
    assert_eq!(evening.states().await, [StreamState::Scheduled]);
    evening.at(-30 * 60).await;
    let live = word(&evening, id, Some(StreamState::Live)).await;
    assert_eq!(live.status(), 200);
    assert_eq!(evening.states().await, [StreamState::Live]);
}

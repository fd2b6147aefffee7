//! What the code opens, and what it does not.

use api_types::ProblemKind;
use api_types::reports::{Message, NewMessage, NewReport};
use backend::reports::Settings;
use reqwest::Method;
use sealing::{Class, Header, proof};
use std::num::NonZeroU32;

use crate::fixtures::directory::{AID, HATE, PROPERTY};
use crate::fixtures::reports::{Code, Draft, envelope, message, work};
use crate::fixtures::rows::all_counts;
use crate::fixtures::{city, city_with, easy};
use crate::harness::{TestApp, assert_refused};

async fn raw(answer: reqwest::Response) -> (u16, Vec<(String, String)>, String) {
    let status = answer.status().as_u16();
    let mut headers: Vec<(String, String)> = answer
        .headers()
        .iter()
        .filter(|(name, _)| *name != "date")
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort();
    (status, headers, answer.text().await.unwrap())
}

#[tokio::test]
async fn a_code_that_nobody_has_and_half_a_code_get_the_same_answer() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    let half = Code {
        lookup: draft.code.lookup,
        ..Code::new()
    };
    let get = |code: Code| {
        let app = &app;
        async move {
            code.request(app, Method::GET, "/api/mailbox")
                .send()
                .await
                .unwrap()
        }
    };
    let miss = raw(get(Code::new()).await).await;
    assert_eq!(miss, raw(get(half.clone()).await).await);
    assert_eq!(miss.0, 404);
    let body = message(&directory, &draft.code, draft.id, HATE, 1, "x");
    let (one, other) = (
        Code::new().post(&app, &body).await,
        half.post(&app, &body).await,
    );
    assert_eq!(raw(one).await, raw(other).await);
    let (one, other) = (Code::new().withdraw(&app).await, half.withdraw(&app).await);
    assert_eq!(raw(one).await, raw(other).await);
    let (one, other) = (
        Code::new().erase_box(&app).await,
        half.erase_box(&app).await,
    );
    assert_eq!(raw(one).await, raw(other).await);
    for text in ["Receipt x.y", "Receipt x", "Receipt a.b.c"] {
        let url = format!("{}/api/mailbox", app.resident.url);
        let request = app.resident.client.get(url).header("authorization", text);
        assert_refused(request.send().await.unwrap(), ProblemKind::CodeUnknown).await;
    }
    assert_refused(
        app.resident.get("/api/mailbox").await,
        ProblemKind::CodeUnknown,
    )
    .await;
    assert_eq!(draft.code.mailbox(&app).await.report_id, draft.id);
}

#[tokio::test]
async fn two_codes_in_one_request_are_refused() {
    let (app, _) = city().await;
    let request = Code::new()
        .request(&app, Method::GET, "/api/mailbox")
        .header("authorization", Code::new().header());
    assert_refused(request.send().await.unwrap(), ProblemKind::TwoCredentials).await;
}

#[tokio::test]
async fn the_code_does_not_give_the_report_back() {
    let (app, directory) = city().await;
    let draft = Draft::hate_for_both();
    let report: NewReport = draft.seal(&directory);
    assert_eq!(
        crate::fixtures::reports::send(&app, report.clone())
            .await
            .status(),
        201
    );
    let answer = draft
        .code
        .request(&app, Method::GET, "/api/mailbox")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let text = answer.text().await.unwrap();
    for part in [
        &report.narrative,
        &report.contact,
        report.immigration_status.as_ref().unwrap(),
    ] {
        let sealed = part.to_text();
        assert!(!text.contains(&sealed[100..200]));
    }
}

#[tokio::test]
async fn the_reporter_writes_to_each_unit_in_a_thread_of_its_own() {
    let (app, directory) = city().await;
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    for (unit, revision) in [(HATE, 1), (AID, 1), (HATE, 3)] {
        let answer = draft
            .code
            .write(&app, &directory, draft.id, unit, revision, "hello")
            .await;
        assert_eq!(answer.status(), 201);
        let stored: Message = answer.json().await.unwrap();
        assert_eq!(
            (stored.revision, stored.day.0.as_str()),
            (revision, "2026-11-23")
        );
    }
    let mailbox = draft.code.mailbox(&app).await;
    let lengths: Vec<usize> = mailbox.threads.iter().map(|t| t.messages.len()).collect();
    assert_eq!(lengths, [1, 2], "the advocates' thread, then the police's");
    let header = Header {
        class: Class::Message,
        report_id: draft.id.0.into_bytes(),
        revision: 3,
        policy: 1,
    };
    let last = &mailbox.threads[1].messages[1];
    for key in [draft.code.reply_pair(), directory.pair(HATE)] {
        assert_eq!(
            sealing::open(&last.envelope.0, &header, &key)
                .unwrap()
                .reveal(),
            b"hello"
        );
    }
    assert!(sealing::open(&last.envelope.0, &header, &directory.pair(AID)).is_err());
}

#[tokio::test]
async fn a_message_sent_twice_is_stored_once_and_a_taken_place_is_a_conflict() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    let mut first = message(&directory, &draft.code, draft.id, HATE, 1, "one");
    first.proof = Some(work(&app, proof::bind(&[&first.envelope.0])).await);
    assert_eq!(draft.code.post(&app, &first).await.status(), 201);
    let before = all_counts(&app).await;
    assert_eq!(draft.code.post(&app, &first).await.status(), 201);
    for revision in [1, 5] {
        let answer = draft
            .code
            .write(&app, &directory, draft.id, HATE, revision, "two")
            .await;
        assert_refused(answer, ProblemKind::MessageConflict).await;
    }
    assert_eq!(all_counts(&app).await, before);
}

async fn refused(app: &TestApp, draft: &Draft, mut message: NewMessage, kind: ProblemKind) {
    message.proof = Some(work(app, proof::bind(&[&message.envelope.0])).await);
    assert_refused(draft.code.post(app, &message).await, kind).await;
}

#[tokio::test]
async fn every_slip_in_a_message_has_its_own_refusal_and_stores_nothing() {
    let (app, directory) = city().await;
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    let before = all_counts(&app).await;
    let good = || message(&directory, &draft.code, draft.id, HATE, 1, "hello");

    assert_refused(
        draft.code.post(&app, &good()).await,
        ProblemKind::ProofInvalid,
    )
    .await;
    let mut for_another = good();
    for_another.proof = Some(work(&app, [0; 32]).await);
    assert_refused(
        draft.code.post(&app, &for_another).await,
        ProblemKind::ProofReplayed,
    )
    .await;

    let as_unit = message(&directory, &draft.code, draft.id, HATE, 2, "hello");
    refused(&app, &draft, as_unit, ProblemKind::EnvelopeWrongContext).await;
    let elsewhere = message(&directory, &draft.code, Draft::hate().id, HATE, 1, "hello");
    refused(&app, &draft, elsewhere, ProblemKind::EnvelopeWrongContext).await;
    let stranger = message(&directory, &draft.code, draft.id, PROPERTY, 1, "hello");
    refused(&app, &draft, stranger, ProblemKind::UnknownUnit).await;
    let mut crossed = good();
    crossed.unit = api_types::UnitId::parse(AID).unwrap();
    refused(&app, &draft, crossed, ProblemKind::EnvelopeWrongRecipients).await;
    let not_to_me = message(&directory, &Code::new(), draft.id, HATE, 1, "hello");
    refused(&app, &draft, not_to_me, ProblemKind::EnvelopeUnknownKey).await;
    let header = Header {
        class: Class::Narrative,
        report_id: draft.id.0.into_bytes(),
        revision: 1,
        policy: 1,
    };
    let mut narrative = good();
    narrative.envelope = envelope(&header, &[directory.key(HATE), draft.code.reply_key()], "x");
    refused(&app, &draft, narrative, ProblemKind::EnvelopeWrongClass).await;
    let mut cut = good();
    cut.envelope.0.pop();
    refused(&app, &draft, cut, ProblemKind::EnvelopeMalformed).await;
    let long = message(
        &directory,
        &draft.code,
        draft.id,
        HATE,
        1,
        &"x".repeat(20 * 1024),
    );
    refused(&app, &draft, long, ProblemKind::TooLarge).await;
    assert_eq!(all_counts(&app).await, before);
}

#[tokio::test]
async fn whoever_tries_codes_without_end_has_to_wait() {
    let mut intake: Settings = easy();
    intake.limits.codes_per_network = NonZeroU32::new(5).unwrap();
    let (app, _) = city_with(intake).await;
    for _ in 0..5 {
        let tried = Code::new()
            .request(&app, Method::GET, "/api/mailbox")
            .send()
            .await
            .unwrap();
        assert_refused(tried, ProblemKind::CodeUnknown).await;
    }
    let tried = Code::new()
        .request(&app, Method::GET, "/api/mailbox")
        .send()
        .await
        .unwrap();
    assert!(tried.headers().contains_key("retry-after"));
    assert_refused(tried, ProblemKind::TooManyAttempts).await;
}

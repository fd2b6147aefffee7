//! 30 days after a session nobody can read who came, and a receipt says so.

use api_types::ProblemKind;
use api_types::QuestionId;
use api_types::listening::{
    Cancellation, HostedSession, Moderation, NewQuestion, Question, QuestionPage, QuestionState,
    RetentionReceipt,
};
use backend::rowkeys::KeyKind;
use chrono::TimeDelta;
use sea_orm::ConnectionTrait;
use sealing::SeatCode;
use serde_json::json;

use crate::fixtures::mail;
use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of, count_where};
use crate::fixtures::sessions::{draft, host, plan, publish, read, tag};
use crate::harness::{TestApp, assert_refused};

async fn receipt(host: &Person, session: &HostedSession) -> RetentionReceipt {
    let path = format!("/api/listening-sessions/{}/retention", session.session.id);
    read(host.get(&path).await, 200).await
}

async fn ask(app: &TestApp, session: &HostedSession, text: &str) -> QuestionId {
    let path = format!("/api/listening-sessions/{}/questions", session.session.slug);
    let new = NewQuestion {
        id: QuestionId(backend::random::uuid()),
        text: text.to_owned(),
        language: tag("en"),
        door_key: None,
        proof: None,
    };
    read::<Question>(app.resident.post(&path, &new).await, 201).await;
    new.id
}

async fn has_key(app: &TestApp, session: &HostedSession) -> bool {
    let keys = &app.application.platform().row_keys;
    let key = keys
        .get(session.session.id.0, KeyKind::People)
        .await
        .unwrap();
    key.is_some()
}

#[tokio::test]
async fn thirty_days_after_a_session_its_key_goes_and_a_backup_of_it_opens_nothing() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let session = publish(&first, &plan()).await;
    let other = draft(&first, &plan()).await;
    let shown = ask(&app, &session, "Let through?").await;
    ask(&app, &session, "Never let through?").await;
    let step = Moderation {
        state: QuestionState::Shown,
        text: Some("Let through".to_owned()),
        answer: None,
    };
    first.post(&format!("/api/questions/{shown}"), &step).await;
    let keys = app.keys_db.for_migrations();
    keys.execute_unprepared("CREATE TABLE backup AS SELECT * FROM row_key")
        .await
        .unwrap();
    app.clock.set("2026-12-31T07:59:59Z".parse().unwrap());
    app.run_jobs().await;
    assert!(has_key(&app, &session).await, "the 30th day has not begun");
    app.clock.set("2026-12-31T09:00:00Z".parse().unwrap());
    app.run_jobs().await;
    app.run_jobs().await;
    assert!(!has_key(&app, &session).await);
    let late = host(&app).await;
    let got = receipt(&late, &session).await;
    assert_eq!(got.due.0, "2026-12-31");
    assert_eq!(got.shredded_on.as_ref().unwrap().0, "2026-12-31");
    assert_eq!((got.sign_ups, got.rosters, got.questions), (0, 0, 2));
    assert_eq!(
        count_where(Of::Main(&app), "question", "length(sealed) > 0").await,
        0
    );
    let sealed = count_where(Of::Main(&app), "audit_entry", "action = 20").await
        + count_where(Of::Main(&app), "audit_pending", "action = 20").await;
    assert_eq!(sealed, 2, "one entry for each of the two sessions");
    assert!(
        receipt(&late, &other).await.shredded_on.is_some(),
        "drafts too"
    );
    let path = format!("/api/listening-sessions/{}/questions", session.session.id);
    let left: QuestionPage = read(late.get(&path).await, 200).await;
    let texts: Vec<&str> = left.questions.iter().map(|q| q.text.as_str()).collect();
    assert!(
        texts.contains(&"Let through") && texts.contains(&""),
        "{texts:?}"
    );
    keys.execute_unprepared("DELETE FROM row_key")
        .await
        .unwrap();
    keys.execute_unprepared("INSERT INTO row_key SELECT * FROM backup")
        .await
        .unwrap();
    assert!(has_key(&app, &session).await, "the backup brings it back");
    // What every start does before it serves.
    app.application
        .platform()
        .row_keys
        .replay_tombstones()
        .await
        .unwrap();
    assert!(!has_key(&app, &session).await);
}

#[tokio::test]
async fn thirty_days_after_it_was_called_off_the_key_goes_too() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let session = publish(&first, &plan()).await;
    let path = format!("/api/listening-sessions/{}/cancel", session.session.id);
    let reason = Cancellation {
        reason: "Smoke.".to_owned(),
    };
    let called_off: HostedSession = read(first.post(&path, &reason).await, 200).await;
    assert_eq!(called_off.shredded_on.0, "2026-12-23");
    assert_eq!(receipt(&first, &session).await.shredded_on, None);
    app.clock.set("2026-12-23T07:00:00Z".parse().unwrap());
    app.run_jobs().await;
    assert!(has_key(&app, &session).await);
    app.clock.set("2026-12-23T09:00:00Z".parse().unwrap());
    app.run_jobs().await;
    assert!(!has_key(&app, &session).await);
}

#[tokio::test]
async fn after_the_shredding_nobody_asks_any_more() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let session = publish(&first, &plan()).await;
    app.clock.set("2027-01-05T09:00:00Z".parse().unwrap());
    app.run_jobs().await;
    let path = format!("/api/listening-sessions/{}/questions", session.session.slug);
    let new = NewQuestion {
        id: QuestionId(backend::random::uuid()),
        text: "Late?".to_owned(),
        language: tag("en"),
        door_key: None,
        proof: None,
    };
    assert_refused(
        app.resident.post(&path, &new).await,
        ProblemKind::QuestionsClosed,
    )
    .await;
}

#[tokio::test]
async fn who_signed_up_is_gone_with_the_key_and_the_numbers_stay() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let session = publish(&first, &plan()).await;
    let code = SeatCode::generate(&mut backend::random::rng())
        .digits()
        .to_string();
    let path = format!("/api/listening-sessions/{}/sign-ups", session.session.slug);
    let new = json!({
        "code": code, "way": "in-person", "seats": 20,
        "attendee": {"name": "Rosa Canaria", "email": "rosa@group.example"}
    });
    assert_eq!(
        app.resident.post(&path, &new).await.status().as_u16() / 100,
        2
    );
    let click = mail::click(&app, &code).await;
    let confirm = json!({"code": code, "action": {"do": "confirm", "click": click}});
    let roster = json!({"code": code, "action": {"do": "roster", "text": "Ana\nLuis"}});
    for step in [&confirm, &roster] {
        assert_eq!(app.resident.post("/api/sign-up", step).await.status(), 200);
    }
    app.clock.set("2026-12-31T09:00:00Z".parse().unwrap());
    app.run_jobs().await;
    let late = host(&app).await;
    let got = receipt(&late, &session).await;
    assert_eq!((got.sign_ups, got.rosters), (1, 1));
    let people = "length(sealed) > 0 OR roster IS NOT NULL OR contact_tag IS NOT NULL";
    assert_eq!(count_where(Of::Main(&app), "sign_up", people).await, 0);
    assert_eq!(
        count_where(Of::Main(&app), "sign_up", "seats = 20").await,
        1
    );
    let waiting = count_where(Of::Main(&app), "letter", "key_kind = 6").await;
    assert_eq!(waiting, 0);
    let door = format!("/api/listening-sessions/{}/door", session.session.id);
    assert_refused(late.get(&door).await, ProblemKind::Shredded).await;
    let show = json!({"code": code, "action": {"do": "show"}});
    let shown = app.resident.post("/api/sign-up", &show).await;
    assert_refused(shown, ProblemKind::Shredded).await;
}

#[tokio::test]
async fn a_key_without_a_session_is_swept_and_one_with_a_session_is_not() {
    let app = TestApp::spawn().await;
    let first = host(&app).await;
    let session = draft(&first, &plan()).await;
    let keys = &app.application.platform().row_keys;
    let orphan = backend::random::uuid();
    keys.create(orphan, KeyKind::People).await.unwrap();
    app.clock.advance(TimeDelta::days(3));
    app.run_jobs().await;
    assert!(keys.get(orphan, KeyKind::People).await.unwrap().is_none());
    assert!(has_key(&app, &session).await);
}

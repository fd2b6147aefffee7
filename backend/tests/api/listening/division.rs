//! Meetings of a police area: never listed, opened by their key alone.

use api_types::ProblemKind;
use api_types::listening::{HostedSession, SessionKind, SessionPage};
use reqwest::Method;

use crate::fixtures::rows::{Of, count_where};
use crate::fixtures::sessions::{division, draft, host, plan, publish, read};
use crate::harness::{TestApp, assert_refused};

#[tokio::test]
async fn a_division_meeting_is_never_listed_and_opens_with_its_key_alone() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let meeting = publish(&host, &division()).await;
    let key = meeting.door_key.clone().unwrap();
    let slug = &meeting.session.slug;
    let again: HostedSession = read(
        host.get(&format!("/api/listening-sessions/{}", meeting.session.id))
            .await,
        200,
    )
    .await;
    assert_eq!(again.door_key, None, "shown once");
    assert!(!app.stores(key.replace(' ', "").as_bytes()).await);
    let page: SessionPage = read(app.resident.get("/api/listening-sessions").await, 200).await;
    assert!(page.sessions.is_empty());
    for path in [
        format!("/api/listening-sessions/{slug}"),
        format!("/api/listening-sessions/{slug}/questions"),
    ] {
        assert_refused(app.resident.get(&path).await, ProblemKind::NotFound).await;
    }
    let open = async |name: &str, key: &str| {
        let body = serde_json::json!({ "key": key });
        let path = format!("/api/division/{name}");
        app.resident.post(&path, &body).await
    };
    for (name, wrong) in [
        (slug.as_str(), "0000000000000000"),
        (slug.as_str(), "x"),
        ("other", key.as_str()),
    ] {
        assert_refused(open(name, wrong).await, ProblemKind::NotFound).await;
    }
    // A key in an address lies in logs and in the history: it opens nothing there.
    let asked = format!("/api/division/{slug}?key={}", key.replace(' ', ""));
    let answer = app.resident.get(&asked).await;
    assert_refused(answer, ProblemKind::MethodNotAllowed).await;
    let id = meeting.session.id.to_string();
    for name in [slug.as_str(), id.as_str()] {
        let seen: api_types::listening::DivisionMeeting = read(open(name, &key).await, 200).await;
        assert_eq!(seen.session.kind, SessionKind::Division);
    }
}

#[tokio::test]
async fn the_address_for_officers_holds_the_key_where_no_server_sees_it() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let made = draft(&host, &division()).await;
    let address = made.door_address.unwrap();
    let key = made.door_key.unwrap().replace(' ', "");
    let (sent, kept) = address.split_once('#').unwrap();
    assert_eq!(kept, key);
    let path = format!("/en/meetings/{}", made.session.id);
    assert!(sent.ends_with(&path) && !sent.contains(&key), "{address}");
    let again = format!("/api/listening-sessions/{}", made.session.id);
    let again: HostedSession = read(host.get(&again).await, 200).await;
    assert_eq!(again.door_address, None, "shown once");
}

#[tokio::test]
async fn officers_who_come_early_hear_that_the_meeting_is_not_open_yet() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let made = draft(&host, &division()).await;
    let path = format!("/api/division/{}", made.session.id);
    let open = async |key: &str| {
        let body = serde_json::json!({ "key": key });
        app.resident.post(&path, &body).await
    };
    let key = made.door_key.clone().unwrap();
    assert_refused(open(&key).await, ProblemKind::QuestionsClosed).await;
    assert_refused(open("0000 0000 0000 0000").await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn a_new_key_for_officers_opens_the_meeting_and_the_old_one_opens_nothing() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let meeting = publish(&host, &division()).await;
    let old = meeting.door_key.clone().unwrap();
    let logged = || count_where(Of::Main(&app), "audit_pending", "action = 19");
    let before = logged().await;
    let path = format!("/api/listening-sessions/{}/door-key", meeting.session.id);
    let sent = host.request(Method::POST, &path).send().await.unwrap();
    let renewed: HostedSession = read(sent, 200).await;
    let new = renewed.door_key.unwrap();
    assert!(
        renewed
            .door_address
            .unwrap()
            .ends_with(&new.replace(' ', ""))
    );
    assert_eq!(logged().await, before + 1);
    let open = async |key: &str| {
        let body = serde_json::json!({ "key": key });
        let path = format!("/api/division/{}", meeting.session.slug);
        app.resident.post(&path, &body).await
    };
    assert_refused(open(&old).await, ProblemKind::NotFound).await;
    assert_eq!(open(&new).await.status(), 200);
    let public = publish(&host, &plan()).await;
    let path = format!("/api/listening-sessions/{}/door-key", public.session.id);
    let sent = host.request(Method::POST, &path).send().await.unwrap();
    assert_refused(sent, ProblemKind::StepImpossible).await;
}

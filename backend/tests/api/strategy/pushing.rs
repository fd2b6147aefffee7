//! Following by push: what a browser gets, what its service sees, and how it ends.

pub mod service;

use api_types::ProblemKind;
use api_types::strategy::{Follow, NewFollow, PushKey, PushSubscription};
use backend::clock::Clock;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};
use serde_json::{Value, json};

use super::*;
use crate::fixtures::rows::{Of, count, count_where};
use crate::harness::{Setup, assert_refused};
use service::{Browser, Service};

async fn city(service: &Service) -> TestApp {
    TestApp::spawn_with(Setup {
        settings: format!("push.private_hosts = [\"{}\"]", service.host),
        ..Setup::default()
    })
    .await
}

fn by_push(browser: &Browser, target: FollowTarget, language: &str) -> NewFollow {
    NewFollow {
        email: String::new(),
        push: Some(browser.subscription.clone()),
        language: LanguageTag(language.to_owned()),
        ..wish(target)
    }
}

async fn started(app: &TestApp, wish: &NewFollow) -> Follow {
    let answer = app.resident.post("/api/follows", wish).await;
    assert_eq!(answer.status(), 201);
    answer.json().await.unwrap()
}

/// Something that followers are told, once for each test.
async fn something_happens(app: &TestApp) -> Commitment {
    add_commitment(&host(app).await, &promised()).await
}

fn here() -> FollowTarget {
    FollowTarget::Neighborhood(place("boyle-heights"))
}

#[tokio::test]
async fn a_browser_is_told_in_its_language_and_its_service_reads_nothing() {
    let service = Service::start().await;
    let app = city(&service).await;
    let (rosa, other) = (
        Browser::at(&service.host, "/push/canary-rosa"),
        Browser::at(&service.host, "/push/other"),
    );
    let wish = by_push(&rosa, here(), "en");
    let follow = started(&app, &wish).await;
    assert!(follow.confirmed && follow.push);
    started(&app, &by_push(&other, here(), "fa")).await;
    assert_eq!(
        count(Of::Main(&app), "letter").await,
        0,
        "nothing to confirm"
    );
    assert_eq!(
        count_where(Of::Main(&app), "follow", "channel = 2").await,
        2
    );
    for secret in ["canary-rosa", rosa.subscription.auth.as_str()] {
        assert!(!app.stores(secret.as_bytes()).await, "{secret} is stored");
    }
    something_happens(&app).await;
    assert_eq!(tell(&app).await, 2);
    assert!(mails(&app).is_empty());
    let arrived = service.arrived();
    let at = |path: &str| arrived.iter().find(|m| m.path == path).unwrap();
    let (mine, theirs) = (at("/push/canary-rosa"), at("/push/other"));
    assert_eq!(mine.body.len(), theirs.body.len(), "length tells nothing");
    assert!(mine.body.len() < 4096);
    for (name, value) in [("content-encoding", "aes128gcm"), ("urgency", "normal")] {
        assert_eq!(mine.headers[name], value);
    }
    assert!(mine.headers["ttl"].parse::<u32>().unwrap() > 0);
    for name in ["cookie", "referer", "user-agent"] {
        assert!(!mine.headers.contains_key(name), "{name}");
    }
    let plain = rosa.read(&mine.body).unwrap();
    assert_eq!(plain.len(), 3_000);
    let said: Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(said["title"], "News on what you follow");
    let body = said["body"].as_str().unwrap();
    assert!(body.contains("New promise: Repair the streetlights on First Street"));
    assert!(!body.contains("http"), "{body}");
    let page = format!("{}/en/follow/{}", app.resident.url, wish.code);
    assert_eq!(said["url"], page);
    let farsi: Value = serde_json::from_slice(&other.read(&theirs.body).unwrap()).unwrap();
    assert_ne!(farsi["title"], said["title"]);
    // Another browser cannot read it.
    assert!(other.read(&mine.body).is_none());
}

#[tokio::test]
async fn the_voucher_is_signed_with_the_key_that_browsers_get() {
    let service = Service::start().await;
    let app = city(&service).await;
    let key: PushKey = app
        .resident
        .get("/api/push-key")
        .await
        .json()
        .await
        .unwrap();
    let rosa = Browser::at(&service.host, "/push/1");
    started(&app, &by_push(&rosa, here(), "en")).await;
    something_happens(&app).await;
    assert_eq!(tell(&app).await, 1);
    let voucher = service.arrived()[0].headers["authorization"].clone();
    let (token, said) = voucher
        .strip_prefix("vapid t=")
        .and_then(|rest| rest.split_once(", k="))
        .unwrap();
    assert_eq!(said, key.key);
    let (text, signature) = token.rsplit_once('.').unwrap();
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let public = VerifyingKey::from_sec1_bytes(&decode(&key.key)).unwrap();
    let signature = Signature::from_slice(&decode(signature)).unwrap();
    assert!(public.verify(text.as_bytes(), &signature).is_ok());
    assert!(public.verify(b"another text", &signature).is_err());
    let claims: Value = serde_json::from_slice(&decode(text.split_once('.').unwrap().1)).unwrap();
    assert_eq!(claims["aud"], format!("http://{}", service.host));
    let ahead = claims["exp"].as_i64().unwrap() - app.clock.now().timestamp();
    assert!((1..=86_400).contains(&ahead));
}

#[tokio::test]
async fn a_browser_that_is_gone_is_forgotten_and_the_others_are_not() {
    for status in [404, 410] {
        let service = Service::start().await;
        let app = city(&service).await;
        let rosa = Browser::at(&service.host, "/push/1");
        started(&app, &by_push(&rosa, here(), "en")).await;
        follow(&app, &wish(here())).await;
        something_happens(&app).await;
        service.says(status);
        assert_eq!(tell(&app).await, 1, "the mail");
        assert_eq!(count(Of::Main(&app), "follow").await, 1);
        assert_eq!(
            count_where(Of::Main(&app), "follow", "channel = 2").await,
            0
        );
        assert_eq!(count(Of::Main(&app), "letter").await, 0);
        assert_eq!(
            count_where(Of::Keys(&app), "row_key", "kind = 6").await,
            1,
            "its key is destroyed"
        );
        assert_eq!(service.arrived().len(), 1);
    }
}

#[tokio::test]
async fn a_service_that_is_busy_gets_the_message_later_and_one_that_refuses_does_not() {
    for (status, again) in [(429, true), (503, true), (400, false), (302, false)] {
        let service = Service::start().await;
        let app = city(&service).await;
        let rosa = Browser::at(&service.host, "/push/1");
        started(&app, &by_push(&rosa, here(), "en")).await;
        something_happens(&app).await;
        service.says(status);
        assert_eq!(tell(&app).await, 0, "{status}");
        service.says(201);
        app.clock.advance(TimeDelta::minutes(2));
        let later = deliver(&app).await;
        assert_eq!(later, u32::from(again), "{status}");
        assert_eq!(service.arrived().len(), 1 + usize::from(again), "{status}");
        assert_eq!(count(Of::Main(&app), "follow").await, 1, "{status}");
    }
}

#[tokio::test]
async fn it_ends_by_its_code_and_takes_waiting_messages_with_it() {
    let service = Service::start().await;
    let app = city(&service).await;
    let rosa = Browser::at(&service.host, "/push/1");
    let wish = by_push(&rosa, here(), "en");
    started(&app, &wish).await;
    // The same wish again is the same follow.
    started(&app, &wish).await;
    assert_eq!(count(Of::Main(&app), "follow").await, 1);
    something_happens(&app).await;
    app.application.strategies().tell_followers().await.unwrap();
    assert_eq!(count(Of::Main(&app), "letter").await, 1);
    let body = json!({ "code": wish.code, "do": "end" });
    assert_eq!(app.resident.post("/api/follow", &body).await.status(), 200);
    for table in ["follow", "letter"] {
        assert_eq!(count(Of::Main(&app), table).await, 0, "{table}");
    }
    assert_eq!(deliver(&app).await, 0);
    assert!(service.arrived().is_empty());
}

#[tokio::test]
async fn who_does_not_confirm_a_mail_is_forgotten_and_a_browser_is_not() {
    let service = Service::start().await;
    let app = city(&service).await;
    let rosa = Browser::at(&service.host, "/push/1");
    started(&app, &by_push(&rosa, here(), "en")).await;
    app.clock.advance(TimeDelta::hours(72));
    app.run_jobs().await;
    assert_eq!(count(Of::Main(&app), "follow").await, 1);
}

#[tokio::test]
async fn nothing_is_sent_into_a_private_network() {
    let service = Service::start().await;
    let open = city(&service).await;
    let closed = TestApp::spawn().await;
    let good = by_push(&Browser::at(&service.host, "/push/1"), here(), "en");
    // Only the setting lets it through.
    started(&open, &good).await;
    assert_refused(
        closed.resident.post("/api/follows", &good).await,
        ProblemKind::AddressRefused,
    )
    .await;
    let port = service.host.rsplit(':').next().unwrap();
    for endpoint in [
        "https://127.0.0.1/x".to_owned(),
        format!("https://127.0.0.1:{port}/x"),
        "https://169.254.169.254/latest/meta-data".to_owned(),
        "https://[::1]/x".to_owned(),
        "https://push.example:8443/x".to_owned(),
        "https://user:word@push.example/x".to_owned(),
        "http://push.example/x".to_owned(),
        "file:///etc/passwd".to_owned(),
        format!("https://push.example/{}", "x".repeat(600)),
        String::new(),
    ] {
        let mut bad = good.clone();
        bad.push.as_mut().unwrap().endpoint = endpoint.clone();
        let answer = closed.resident.post("/api/follows", &bad).await;
        assert_refused(answer, ProblemKind::AddressRefused).await;
    }
    // A name tells nothing of where it leads before somebody connects: the connection is what is refused.
    let mut inside = good.clone();
    inside.push.as_mut().unwrap().endpoint = "https://localhost/x".to_owned();
    inside.code = code();
    started(&closed, &inside).await;
    something_happens(&closed).await;
    assert_eq!(tell(&closed).await, 0);
    assert_eq!(count(Of::Main(&closed), "letter").await, 1, "not sent");
    assert!(service.arrived().is_empty());
}

#[tokio::test]
async fn either_a_mail_address_or_a_browser() {
    let service = Service::start().await;
    let app = city(&service).await;
    let good = by_push(&Browser::at(&service.host, "/push/1"), here(), "en");
    let both = NewFollow {
        email: ADDRESS.to_owned(),
        ..good.clone()
    };
    let neither = NewFollow {
        push: None,
        ..good.clone()
    };
    let no_key = NewFollow {
        push: Some(PushSubscription {
            auth: "AAAA".to_owned(),
            ..good.push.clone().unwrap()
        }),
        ..good
    };
    for (bad, kind) in [
        (both, ProblemKind::MalformedBody),
        (neither, ProblemKind::EmailMalformed),
        (no_key, ProblemKind::AddressRefused),
    ] {
        assert_refused(app.resident.post("/api/follows", &bad).await, kind).await;
    }
    assert_eq!(count(Of::Main(&app), "follow").await, 0);
}

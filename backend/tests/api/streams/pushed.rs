//! Alarms by push: to the browsers that a host chose, for her own sessions, once for each interruption.

use api_types::ProblemKind;
use api_types::staff::Role;
use api_types::strategy::{PushKey, PushSubscription};
use api_types::streams::{AlarmAct, Alarms, UseAlarms};
use serde_json::Value;

use super::server::Doing;
use super::*;
use crate::fixtures::rows::{count, count_where};
use crate::harness::assert_refused;
use crate::staff::account::{Cookie, request};
use crate::strategy::pushing::service::{Browser, Service};

/// An evening with a push service, and its host at the console.
struct Watched {
    evening: Evening,
    service: Service,
    host: Cookie,
}

impl Watched {
    async fn new() -> Self {
        let service = Service::start().await;
        let evening = Evening::with(&format!("push.private_hosts = [\"{}\"]", service.host)).await;
        let host = evening.host.log_in(&evening.app).await;
        Self {
            evening,
            service,
            host,
        }
    }

    fn browser(&self, path: &str) -> Browser {
        Browser::at(&self.service.host, path)
    }

    async fn ask(&self, who: &Cookie, browser: &PushSubscription, act: AlarmAct) -> Response {
        let wish = UseAlarms {
            subscription: browser.clone(),
            act,
            language: LanguageTag("en".to_owned()),
        };
        request(&self.evening.app, Method::POST, "/api/stream-alarms")
            .header("cookie", &who.0)
            .json(&wish)
            .send()
            .await
            .unwrap()
    }

    async fn alarms(&self, who: &Cookie, browser: &Browser, act: AlarmAct) -> bool {
        let answer = self.ask(who, &browser.subscription, act).await;
        assert_eq!(answer.status(), 200);
        answer.json::<Alarms>().await.unwrap().on
    }

    async fn another_host(&self) -> Cookie {
        let other = Account::new("o.ther");
        let app = &self.evening.app;
        other.add(app, Role::Host, None).await.unwrap();
        other.log_in(app).await
    }

    fn arrived(&self) -> usize {
        self.service.arrived().len()
    }

    fn main(&self) -> Of<'_> {
        Of::Main(&self.evening.app)
    }

    async fn breaks_off(&self, at: i64) {
        self.evening.encoder.is(Doing::Gone);
        for later in [0, 10, 20] {
            self.evening.at(at + later).await;
        }
        assert_eq!(self.evening.states().await, [StreamState::Interrupted]);
    }
}

#[tokio::test]
async fn a_host_is_told_once_for_each_interruption_and_another_host_is_not() {
    let watched = Watched::new().await;
    let (mine, theirs) = (
        watched.browser("/push/canary-mine"),
        watched.browser("/push/2"),
    );
    let other = watched.another_host().await;
    assert!(!watched.alarms(&watched.host, &mine, AlarmAct::Show).await);
    for _ in 0..2 {
        assert!(watched.alarms(&watched.host, &mine, AlarmAct::On).await);
    }
    assert!(watched.alarms(&other, &theirs, AlarmAct::On).await);
    assert!(watched.alarms(&watched.host, &mine, AlarmAct::Show).await);
    assert!(!watched.alarms(&other, &mine, AlarmAct::Show).await);
    for secret in ["canary-mine", mine.subscription.auth.as_str()] {
        let stored = watched.evening.app.stores(secret.as_bytes()).await;
        assert!(!stored, "{secret} is stored");
    }
    watched.evening.live().await;
    assert_eq!(watched.arrived(), 0);
    watched.breaks_off(20).await;
    watched.evening.at(600).await;
    let arrived = watched.service.arrived();
    assert_eq!(arrived.len(), 1, "in the run that saw it, and once");
    assert_eq!(arrived[0].path, "/push/canary-mine");
    assert_eq!(arrived[0].headers["urgency"], "high");
    let ttl: i64 = arrived[0].headers["ttl"].parse().unwrap();
    assert!((1..=1800).contains(&ttl), "{ttl}");
    let plain = mine.read(&arrived[0].body).unwrap();
    let said: Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(said["title"], "A livestream broke off");
    assert!(said["body"].as_str().unwrap().starts_with("Boyle Heights:"));
    let page = format!(
        "/hosting/session/{}/stream?lang=en",
        watched.evening.session
    );
    assert_eq!(said["url"], page);
    // It comes back and breaks off again.
    watched.evening.encoder.is(Doing::Moving);
    watched.evening.at(700).await;
    watched.evening.at(710).await;
    assert_eq!(watched.evening.states().await, [StreamState::Live]);
    watched.breaks_off(800).await;
    assert_eq!(watched.arrived(), 2);
}

#[tokio::test]
async fn a_lock_screen_says_nothing_about_a_session_that_is_not_public() {
    let watched = Watched::new().await;
    let mine = watched.browser("/push/1");
    watched.alarms(&watched.host, &mine, AlarmAct::On).await;
    watched.evening.live().await;
    rows::run(watched.main(), "UPDATE listening_session SET kind = 2").await;
    watched.evening.encoder.is(Doing::Gone);
    for at in [20, 30, 40] {
        watched.evening.at(at).await;
    }
    let arrived = watched.service.arrived();
    assert_eq!(arrived.len(), 1);
    let plain = mine.read(&arrived[0].body).unwrap();
    assert!(!String::from_utf8(plain).unwrap().contains("Boyle"));
}

#[tokio::test]
async fn switched_off_is_silent_and_leaves_nothing() {
    let watched = Watched::new().await;
    let (mine, stays) = (watched.browser("/push/1"), watched.browser("/push/2"));
    let other = watched.another_host().await;
    watched.alarms(&watched.host, &mine, AlarmAct::On).await;
    watched.alarms(&watched.host, &stays, AlarmAct::On).await;
    assert!(!watched.alarms(&other, &mine, AlarmAct::Off).await);
    assert_eq!(count(watched.main(), "staff_device").await, 2, "not theirs");
    assert!(!watched.alarms(&watched.host, &mine, AlarmAct::Off).await);
    assert!(!watched.alarms(&watched.host, &mine, AlarmAct::Off).await);
    assert_eq!(count(watched.main(), "staff_device").await, 1);
    let keys = Of::Keys(&watched.evening.app);
    assert_eq!(count_where(keys, "row_key", "kind = 6").await, 1);
    watched.evening.live().await;
    watched.breaks_off(20).await;
    let paths: Vec<String> = watched
        .service
        .arrived()
        .into_iter()
        .map(|message| message.path)
        .collect();
    assert_eq!(paths, ["/push/2"]);
}

#[tokio::test]
async fn who_sits_at_the_browser_now_has_its_alarms() {
    let watched = Watched::new().await;
    let shared = watched.browser("/push/1");
    let other = watched.another_host().await;
    watched.alarms(&watched.host, &shared, AlarmAct::On).await;
    watched.alarms(&other, &shared, AlarmAct::On).await;
    assert_eq!(count(watched.main(), "staff_device").await, 1);
    assert!(!watched.alarms(&watched.host, &shared, AlarmAct::Show).await);
    watched.evening.live().await;
    watched.breaks_off(20).await;
    assert_eq!(watched.arrived(), 0);
}

#[tokio::test]
async fn a_browser_that_is_gone_is_forgotten_and_a_service_that_is_busy_is_not() {
    for (status, left) in [(404, 0), (410, 0), (503, 1)] {
        let watched = Watched::new().await;
        let mine = watched.browser("/push/1");
        watched.alarms(&watched.host, &mine, AlarmAct::On).await;
        watched.service.says(status);
        watched.evening.live().await;
        watched.breaks_off(20).await;
        assert_eq!(watched.arrived(), 1);
        assert_eq!(count(watched.main(), "staff_device").await, left);
        let keys = Of::Keys(&watched.evening.app);
        assert_eq!(count_where(keys, "row_key", "kind = 6").await, left);
        // What nobody could deliver within half an hour helps nobody.
        watched.service.says(201);
        watched.evening.at(20 + 3600).await;
        assert_eq!(watched.arrived(), 1);
        assert_eq!(count(watched.main(), "letter").await, 0);
    }
}

#[tokio::test]
async fn what_is_no_browser_and_who_is_no_host_is_refused() {
    let watched = Watched::new().await;
    let good = watched.browser("/push/1").subscription;
    for endpoint in [
        "https://127.0.0.1/x",
        "file:///etc/passwd",
        "https://a:b@push.example/x",
        "",
    ] {
        let bad = PushSubscription {
            endpoint: endpoint.to_owned(),
            ..good.clone()
        };
        let answer = watched.ask(&watched.host, &bad, AlarmAct::On).await;
        assert_refused(answer, ProblemKind::AddressRefused).await;
    }
    for place in 0..8 {
        let browser = watched.browser(&format!("/push/{place}"));
        assert!(watched.alarms(&watched.host, &browser, AlarmAct::On).await);
    }
    let ninth = watched.browser("/push/ninth").subscription;
    let answer = watched.ask(&watched.host, &ninth, AlarmAct::On).await;
    assert_refused(answer, ProblemKind::TooLarge).await;
    let app = &watched.evening.app;
    let key = request(app, Method::GET, "/api/stream-alarms").header("cookie", &watched.host.0);
    let key: PushKey = key.send().await.unwrap().json().await.unwrap();
    let followers: PushKey = app
        .resident
        .get("/api/push-key")
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(key, followers);
    let auditor = Account::auditor(app).await.log_in(app).await;
    let answer = watched.ask(&auditor, &good, AlarmAct::On).await;
    assert_refused(answer, ProblemKind::Forbidden).await;
    assert_eq!(count(watched.main(), "staff_device").await, 8);
}

#[tokio::test]
async fn the_sweep_of_keys_leaves_a_browser_alone() {
    let watched = Watched::new().await;
    let mine = watched.browser("/push/1");
    watched.alarms(&watched.host, &mine, AlarmAct::On).await;
    let app = &watched.evening.app;
    // A key that was made for a row that never came.
    let row_keys = &app.application.platform().row_keys;
    let kind = backend::rowkeys::KeyKind::People;
    row_keys.create(random::uuid(), kind).await.unwrap();
    app.clock.advance(TimeDelta::days(4));
    app.run_jobs().await;
    let keys = Of::Keys(app);
    assert_eq!(count_where(keys, "row_key", "kind = 6").await, 1);
    watched.service.says(201);
    assert_eq!(count(watched.main(), "staff_device").await, 1);
}

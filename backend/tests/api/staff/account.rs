//! An account whose secrets the test knows.

use api_types::staff::{LoginStart, NewLogin, Role};
use api_types::{Bytes32, StaffId, UnitId};
use backend::access::Actor;
use backend::clock::Clock;
use backend::random;
use backend::staff::one_time_code::code_at;
use backend::staff::{AddError, NewStaff};
use i18n::Locale;
use reqwest::{Method, RequestBuilder, Response};
use sealing::{KemKeyPair, Seed};
use zeroize::Zeroizing;

use crate::harness::TestApp;

#[derive(Clone)]
pub struct Account {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    pub auth: [u8; 32],
    pub totp: [u8; 20],
    pub sealed_seed: Vec<u8>,
}

impl Account {
    pub fn new(name: &str) -> Self {
        Self {
            id: StaffId(random::uuid()),
            name: name.to_owned(),
            email: format!("{name}.mail@unit.example"),
            auth: random::bytes(),
            totp: random::bytes(),
            sealed_seed: random::bytes::<80>().to_vec(),
        }
    }

    /// An auditor: belongs to no unit, needs no directory.
    pub async fn auditor(app: &TestApp) -> Self {
        let account = Self::new("t.abara");
        account.add(app, Role::Auditor, None).await.unwrap();
        account
    }

    pub async fn add(&self, app: &TestApp, role: Role, unit: Option<&str>) -> Result<(), AddError> {
        let account = NewStaff {
            id: self.id,
            login_name: self.name.clone(),
            display_name: "T. Abara".to_owned(),
            role,
            unit: unit.and_then(UnitId::parse),
            email: self.email.clone(),
            language: Locale::En,
            stretch_salt: [7; 16],
            auth: Zeroizing::new(self.auth),
            totp_seed: Zeroizing::new(self.totp),
            sealed_seed: self.sealed_seed.clone(),
            personal_key: KemKeyPair::from_seed(&Seed::generate(&mut random::rng()))
                .public()
                .clone(),
            unit_keys: Vec::new(),
        };
        app.application
            .back_office()
            .staff
            .add(&Actor::System, account)
            .await
            .map(drop)
    }

    pub fn code(&self, app: &TestApp) -> String {
        code_at(&self.totp, app.clock.now().timestamp()).unwrap()
    }

    pub fn attempt(&self, app: &TestApp) -> NewLogin {
        NewLogin {
            name: self.name.clone(),
            auth: Bytes32(self.auth),
            one_time_code: self.code(app),
        }
    }

    pub async fn log_in(&self, app: &TestApp) -> Cookie {
        let answer = try_login(app, &self.attempt(app)).await;
        assert_eq!(answer.status(), 200);
        Cookie::of(&answer).expect("a login cookie")
    }
}

/// As a browser holds it: `__Host-amparo=...`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cookie(pub String);

impl Cookie {
    pub fn of(answer: &Response) -> Option<Self> {
        let line = answer.headers().get("set-cookie")?.to_str().unwrap();
        Some(Self(line.split(';').next().unwrap().to_owned()))
    }

    pub fn token(&self) -> &str {
        self.0.split_once('=').unwrap().1
    }

    pub fn with(token: &str) -> Self {
        Self(format!("__Host-amparo={token}"))
    }
}

/// A request as the console's page makes it.
pub fn request(app: &TestApp, method: Method, path: &str) -> RequestBuilder {
    let url = format!("{}{path}", app.console.url);
    app.console
        .client
        .request(method, url)
        .header("sec-fetch-site", "same-origin")
}

pub async fn try_login(app: &TestApp, attempt: &NewLogin) -> Response {
    request(app, Method::POST, "/api/login")
        .json(attempt)
        .send()
        .await
        .unwrap()
}

pub async fn start(app: &TestApp, name: &str) -> Response {
    let body = LoginStart {
        name: name.to_owned(),
    };
    request(app, Method::POST, "/api/login/start")
        .json(&body)
        .send()
        .await
        .unwrap()
}

pub async fn me(app: &TestApp, cookie: &Cookie) -> Response {
    request(app, Method::GET, "/api/me")
        .header("cookie", &cookie.0)
        .send()
        .await
        .unwrap()
}

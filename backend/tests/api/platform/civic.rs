//! Pages that the server renders whole: sessions, neighborhoods, promises and their forms, with and without the small scripts.

use std::collections::HashMap;

use api_types::listening::{
    Access, AgendaItem, HostedSession, NewSession, Officers, PoolKind, PoolSize, PublicRecord,
    SessionFacts, SessionKind, SessionTranslation, Venue, Way,
};
use api_types::staff::Role;
use api_types::{LanguageTag, NeighborhoodId};
use reqwest::Response;

use crate::fixtures::people::Person;
use crate::harness::TestApp;

mod door;
mod drafts;
mod faults;
mod forms;
mod headers;
mod later;
mod links;
mod meeting;
mod passes;
mod picture;
mod reading;
mod seats;
mod share;
mod states;

fn tag(text: &str) -> LanguageTag {
    LanguageTag(text.to_owned())
}

/// A session on the evening of December 1, 2026: eight days after the tests' clock starts.
fn plan() -> NewSession {
    let pool = |kind, capacity| PoolSize { kind, capacity };
    NewSession {
        kind: SessionKind::Public,
        facts: SessionFacts {
            title: "Koreatown: after the break-ins".to_owned(),
            summary: "What happened, and what the city can do.".to_owned(),
            language: tag("en"),
            translations: vec![SessionTranslation {
                language: tag("ko"),
                title: "코리아타운: 침입 사건 이후".to_owned(),
                summary: "무슨 일이 있었는지 이야기합니다.".to_owned(),
            }],
            neighborhood: NeighborhoodId::parse("koreatown"),
            area: None,
            starts: "2026-12-01T18:30".to_owned(),
            ends: "2026-12-01T20:30".to_owned(),
            zone: "America/Los_Angeles".to_owned(),
            venue: Some(Venue {
                name: "Pio Pico Library".to_owned(),
                address: "694 S Oxford Ave".to_owned(),
                note: "Bus 20".to_owned(),
                latitude: Some(34.06),
                longitude: Some(-118.31),
            }),
            ways: vec![Way::InPerson, Way::Online],
            languages: vec![tag("en"), tag("ko")],
            access: vec![Access::StepFree, Access::Asl],
            officers: Officers::None,
            filmed: true,
            public_record: PublicRecord::Questions,
            phone_in: Some("+1 213-555-0100".to_owned()),
            ask_aid_by: None,
            organizer: "Office of Community Safety".to_owned(),
            co_hosts: Vec::new(),
            agenda: vec![AgendaItem {
                after: 15,
                title: "What happened".to_owned(),
            }],
            recording_days: Some(7),
            moved_from: None,
            cancelled_because: None,
        },
        pools: vec![
            pool(PoolKind::InPerson, 10),
            pool(PoolKind::Online, 500),
            pool(PoolKind::Childcare, 4),
        ],
        revision: 0,
        id: None,
    }
}

async fn host(app: &TestApp) -> Person {
    Person::at(app, Role::Host, None).await
}

async fn published(host: &Person, new: &NewSession) -> HostedSession {
    let made = host.post("/api/listening-sessions", new).await;
    let text = made.text().await.unwrap();
    let made: HostedSession = serde_json::from_str(&text).expect(&text);
    let path = format!("/api/listening-sessions/{}/publish", made.session.id);
    let answer = host.post(&path, &()).await;
    let text = answer.text().await.unwrap();
    serde_json::from_str(&text).expect(&text)
}

/// An instance with one published session.
async fn with_session() -> (TestApp, Person, String) {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = published(&host, &plan()).await;
    (app, host, session.session.slug)
}

/// The answer at a form's own address, or at this one.
async fn get(app: &TestApp, path: &str) -> Response {
    let answer = app.resident.get(path).await;
    if answer.status() != 303 {
        return answer;
    }
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let form = answer.headers()["location"].to_str().unwrap();
    app.resident.get(form).await
}

async fn html(app: &TestApp, path: &str) -> String {
    let response = get(app, path).await;
    let status = response.status();
    let text = response.text().await.unwrap();
    assert_eq!(status, 200, "{path}: {text}");
    text
}

/// Sends a form as a browser does from its own page.
async fn submit(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> Response {
    let url = format!("{}{path}", app.resident.url);
    let body = serde_urlencoded::to_string(fields).unwrap();
    let request = app
        .resident
        .client
        .post(url)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(body);
    let answer = request.send().await.unwrap();
    match answer.status().as_u16() {
        303 => led_to(app, &answer).await,
        _ => answer,
    }
}

/// Where a form's answer leads a browser.
async fn led_to(app: &TestApp, answer: &Response) -> Response {
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let path = answer.headers()["location"].to_str().unwrap();
    let url = format!("{}{path}", app.resident.url);
    let request = app.resident.client.get(url);
    let request = request.header("sec-fetch-site", "same-origin");
    request.send().await.unwrap()
}

/// The hidden fields of the form that has this name among its fields.
fn hidden(html: &str) -> HashMap<String, String> {
    let mut found = HashMap::new();
    for input in html.split("<input ").skip(1) {
        let input = input.split('>').next().unwrap();
        let value = |name: &str| {
            let start = input
                .find(&format!("{name}=\""))
                .map(|at| at + name.len() + 2)?;
            input[start..].split('"').next().map(str::to_owned)
        };
        if value("type").as_deref() == Some("hidden") {
            found
                .entry(value("name").unwrap())
                .or_insert(value("value").unwrap_or_default());
        }
    }
    found
}

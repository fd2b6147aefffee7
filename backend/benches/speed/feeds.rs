//! Feeds of a thousand sessions: how long the first reader waits after a change, how long the others, how many bytes go over the line.

use std::time::Instant;

use api_types::StaffId;
use api_types::listening::{NewSession, PoolKind, PoolSize, SessionFacts, SessionKind};
use backend::access::Actor;
use chrono::{Days, NaiveDate, TimeDelta};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use uuid::Uuid;

use crate::harness::TestApp;
use crate::median;

const SESSIONS: u64 = 1_000;
const ROUNDS: usize = 101;
const PATHS: [&str; 4] = [
    "/calendar.ics",
    "/feed.atom",
    "/feed.json",
    "/open-civic-data/events.json",
];

/// For each feed: milliseconds of the first answer, of the next ones and of "not modified"; bytes plain and packed.
pub fn measure(app: &TestApp, client: &Runtime) -> Value {
    client.block_on(async {
        fill(app).await;
        let mut figures = serde_json::Map::new();
        for path in PATHS {
            // Whatever was kept is too old: each first answer reads and makes all of it.
            app.clock.advance(TimeDelta::days(1));
            figures.insert(path.to_owned(), one(app, path).await);
        }
        Value::Object(figures)
    })
}

async fn one(app: &TestApp, path: &str) -> Value {
    let (first, packed, etag) = ask(app, path, "br", "").await;
    let mut next = Vec::new();
    let mut unchanged = Vec::new();
    for _ in 0..ROUNDS {
        next.push(ask(app, path, "br", "").await.0);
        unchanged.push(ask(app, path, "br", &etag).await.0);
    }
    let (_, plain, _) = ask(app, path, "identity", "").await;
    json!({
        "first_ms": first,
        "next_ms": median(next),
        "not_modified_ms": median(unchanged),
        "bytes": plain,
        "packed_bytes": packed,
    })
}

async fn ask(app: &TestApp, path: &str, coding: &str, etag: &str) -> (f64, usize, String) {
    let url = format!("{}{path}", app.resident.url);
    let begin = Instant::now();
    let request = app.resident.client.get(url);
    let request = request.header("accept-encoding", coding);
    let request = request.header("if-none-match", etag);
    let answer = request.send().await.unwrap();
    let wanted = if etag.is_empty() { 200 } else { 304 };
    assert_eq!(answer.status(), wanted, "{path}");
    let tag = answer.headers()["etag"].to_str().unwrap().to_owned();
    let size = answer.bytes().await.unwrap().len();
    (begin.elapsed().as_secs_f64() * 1e3, size, tag)
}

async fn fill(app: &TestApp) {
    let listening = app.application.listening();
    let first = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    for number in 0..SESSIONS {
        // Three an evening, for most of a year: over both changes of the clock.
        let day = first + Days::new(number / 3);
        let host = StaffId(Uuid::nil());
        let plan = plan(number, day);
        let made = listening
            .plan_for(&Actor::System, host, plan)
            .await
            .unwrap();
        let id = made.session.id;
        listening.publish(&Actor::System, id).await.unwrap();
    }
}

fn plan(number: u64, day: NaiveDate) -> NewSession {
    let facts = json!({
        "title": format!("Listening in the neighborhood, evening {number}"),
        "summary": "What would make you feel safer here? Tell us, or listen. Bring your children; tea and interpreters are there. ".repeat(3),
        "language": "en",
        "translations": [{ "language": "es", "title": "Escuchamos al vecindario", "summary": "¿Qué le haría sentirse más seguro aquí?" }],
        "neighborhood": "koreatown",
        "area": null,
        "starts": format!("{day}T18:30"),
        "ends": format!("{day}T20:30"),
        "zone": "America/Los_Angeles",
        "venue": { "name": "Pio Pico Library", "address": "694 S Oxford Ave", "latitude": 34.06, "longitude": -118.31 },
        "ways": ["in-person", "online", "phone"],
        "languages": ["en", "es", "ko"],
        "officers": "none",
        "filmed": true,
        "public_record": "questions",
        "phone_in": "+1 213-555-0100",
        "ask_aid_by": null,
        "organizer": "Office of Community Safety",
        "agenda": [{ "after": 0, "title": "Welcome" }, { "after": 20, "title": "What you saw" }],
    });
    let facts: SessionFacts = serde_json::from_value(facts).unwrap();
    let pool = |kind, capacity| PoolSize { kind, capacity };
    NewSession {
        kind: SessionKind::Public,
        facts,
        pools: vec![
            pool(PoolKind::InPerson, 100),
            pool(PoolKind::Online, 500),
            pool(PoolKind::Phone, 50),
        ],
        revision: 0,
        id: None,
    }
}

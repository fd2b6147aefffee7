//! What other programs read of sessions, findings and commitments.

use api_types::listening::{
    HostedSession, NewSeries, NewSession, PoolKind, PoolSize, SessionFacts, SessionKind,
};
use api_types::staff::Role;
use api_types::{NeighborhoodId, ProblemKind};
use chrono::TimeDelta;
use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::fixtures::people::Person;
use crate::harness::{TestApp, assert_refused};

const SPANISH: &str = "Koreatown habla";

fn facts(title: &str) -> SessionFacts {
    let facts = json!({
        "title": title,
        "summary": "What happened; and what the city can do.",
        "language": "en",
        "translations": [{ "language": "es", "title": SPANISH, "summary": "Qué pasó." }],
        "neighborhood": "koreatown",
        "area": null,
        "starts": "2027-03-13T18:30",
        "ends": "2027-03-13T20:30",
        "zone": "America/Los_Angeles",
        "venue": { "name": "Pio Pico Library", "address": "694 S Oxford Ave" },
        "ways": ["in-person", "online"],
        "languages": ["en", "es"],
        "officers": "none",
        "filmed": true,
        "public_record": "questions",
        "ask_aid_by": null,
        "organizer": "Office of Community Safety",
        "agenda": [{ "after": 0, "title": "Welcome" }],
    });
    serde_json::from_value(facts).unwrap()
}

fn plan(title: &str) -> NewSession {
    let pool = |kind, capacity| PoolSize { kind, capacity };
    NewSession {
        kind: SessionKind::Public,
        facts: facts(title),
        pools: vec![pool(PoolKind::InPerson, 100), pool(PoolKind::Online, 500)],
        revision: 0,
        id: None,
    }
}

async fn host(app: &TestApp) -> Person {
    Person::at(app, Role::Host, None).await
}

async fn read<T: serde::de::DeserializeOwned>(answer: Response) -> T {
    let status = answer.status();
    let text = answer.text().await.unwrap();
    assert!(status.is_success(), "{status} {text}");
    serde_json::from_str(&text).unwrap()
}

async fn draft(host: &Person, plan: &NewSession) -> HostedSession {
    read(host.post("/api/listening-sessions", plan).await).await
}

async fn published(host: &Person, title: &str) -> HostedSession {
    let made = draft(host, &plan(title)).await;
    let path = format!("/api/listening-sessions/{}/publish", made.session.id);
    read(host.request(Method::POST, &path).send().await.unwrap()).await
}

async fn text(app: &TestApp, path: &str) -> String {
    let answer = app.resident.get(path).await;
    assert_eq!(answer.status(), 200, "{path}");
    answer.text().await.unwrap().replace("\r\n ", "")
}

/// Feeds may be a few seconds behind.
fn later(app: &TestApp) {
    app.clock.advance(TimeDelta::seconds(5));
}

fn etag(answer: &Response) -> String {
    answer.headers()["etag"].to_str().unwrap().to_owned()
}

async fn asked_again(app: &TestApp, path: &str, etag: &str) -> Response {
    let url = format!("{}{path}", app.resident.url);
    let request = app.resident.client.get(url).header("if-none-match", etag);
    request.send().await.unwrap()
}

#[tokio::test]
async fn a_published_session_is_in_every_feed_and_a_draft_or_an_internal_one_in_none() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let open = published(&host, "Koreatown speaks").await;
    draft(&host, &plan("Hidden draft")).await;
    let mut internal = plan("Hidden roll call");
    internal.kind = SessionKind::Division;
    internal.facts.neighborhood = None;
    internal.facts.area = Some(api_types::AreaId(20));
    let internal = draft(&host, &internal).await;
    let path = format!("/api/listening-sessions/{}/publish", internal.session.id);
    let answer = host.request(Method::POST, &path).send().await.unwrap();
    assert!(answer.status().is_success());
    let own = format!("/sessions/{}.ics", open.session.slug);
    for (path, kind) in [
        ("/calendar.ics", "text/calendar; charset=utf-8"),
        (own.as_str(), "text/calendar; charset=utf-8"),
        (
            "/neighborhoods/koreatown.ics",
            "text/calendar; charset=utf-8",
        ),
        ("/feed.atom", "application/atom+xml; charset=utf-8"),
        ("/feed.json", "application/feed+json; charset=utf-8"),
        (
            "/neighborhoods/koreatown.atom",
            "application/atom+xml; charset=utf-8",
        ),
        (
            "/neighborhoods/koreatown.json",
            "application/feed+json; charset=utf-8",
        ),
        ("/open-civic-data/events.json", "application/json"),
    ] {
        let answer = app.resident.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.headers()["content-type"], kind, "{path}");
        assert_eq!(answer.headers()["cache-control"], "public, max-age=300");
        assert_eq!(answer.headers()["access-control-allow-origin"], "*");
        let body = answer.text().await.unwrap().replace("\r\n ", "");
        assert!(body.contains("Koreatown speaks"), "{path}: {body}");
        assert!(!body.contains("Hidden"), "{path}: {body}");
    }
    let elsewhere = text(&app, "/neighborhoods/boyle-heights.ics").await;
    assert!(!elsewhere.contains("Koreatown speaks"));
    let hidden = format!("/sessions/{}.ics", internal.session.slug);
    assert_refused(app.resident.get(&hidden).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn a_session_that_is_called_off_stays_and_says_so() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = published(&host, "Koreatown speaks").await.session;
    let before = app.resident.get("/calendar.ics").await;
    let tag = etag(&before);
    let before = before.text().await.unwrap();
    assert!(before.contains("STATUS:CONFIRMED\r\n"));
    assert!(before.contains("DTSTART;TZID=America/Los_Angeles:20270313T183000\r\n"));
    assert!(before.contains("TZID:America/Los_Angeles\r\n"));
    later(&app);
    assert_eq!(asked_again(&app, "/calendar.ics", &tag).await.status(), 304);

    let path = format!("/api/listening-sessions/{}/cancel", session.id);
    let reason = json!({ "reason": "The hall is flooded." });
    assert!(host.post(&path, &reason).await.status().is_success());
    later(&app);
    let after = asked_again(&app, "/calendar.ics", &tag).await;
    assert_eq!(after.status(), 200);
    let after = after.text().await.unwrap().replace("\r\n ", "");
    assert!(after.contains("STATUS:CANCELLED\r\n"), "{after}");
    assert!(after.contains("SEQUENCE:1\r\n"), "{after}");
    assert!(after.contains("Called off: Koreatown speaks"), "{after}");
    let uid = |text: &str| {
        let line = text.lines().find(|line| line.starts_with("UID:"));
        line.map(str::to_owned)
    };
    assert_eq!(uid(&after), uid(&before));
    let atom = text(&app, "/feed.atom").await;
    assert!(atom.contains("Called off: Koreatown speaks"), "{atom}");
    assert!(atom.contains("The hall is flooded."), "{atom}");
    let civic: Value = read(app.resident.get("/open-civic-data/events.json").await).await;
    assert_eq!(civic["results"][0]["status"], "cancelled");
    let division = "ocd-division/country:us/state:ca/place:los_angeles";
    assert_eq!(civic["meta"]["division"], division);
}

#[tokio::test]
async fn a_session_that_moves_keeps_its_name_and_counts_the_change() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let held = published(&host, "Koreatown speaks").await;
    text(&app, "/calendar.ics").await;
    later(&app);
    let mut moved = plan("Koreatown speaks");
    moved.revision = held.session.revision;
    moved.facts.starts = "2027-03-14T18:30".to_owned();
    moved.facts.ends = "2027-03-14T20:30".to_owned();
    let path = format!("/api/listening-sessions/{}", held.session.id);
    let request = host.request(Method::PUT, &path).json(&moved);
    assert!(request.send().await.unwrap().status().is_success());
    later(&app);
    let after = text(&app, "/calendar.ics").await;
    assert!(after.contains(&format!("UID:{}@", held.session.id)));
    assert!(after.contains("DTSTART;TZID=America/Los_Angeles:20270314T183000\r\n"));
    assert!(after.contains("SEQUENCE:1\r\n"), "{after}");
    let civic: Value = read(app.resident.get("/open-civic-data/events.json").await).await;
    assert_eq!(
        civic["results"][0]["start_date"],
        "2027-03-14T18:30:00-07:00"
    );
}

#[tokio::test]
async fn sessions_of_a_series_name_each_other_and_others_do_not() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    published(&host, "Koreatown alone").await;
    let mut model = plan("The winter");
    model.facts.starts = "2027-01-09T10:00".to_owned();
    model.facts.ends = "2027-01-09T12:00".to_owned();
    let places = ["koreatown", "watts"].map(|slug| NeighborhoodId::parse(slug).unwrap());
    let series = NewSeries {
        model,
        neighborhoods: places.to_vec(),
        every_days: 7,
        id: None,
    };
    let made: Vec<HostedSession> = read(host.post("/api/listening-series", &series).await).await;
    for session in &made {
        let path = format!("/api/listening-sessions/{}/publish", session.session.id);
        let answer = host.request(Method::POST, &path).send().await.unwrap();
        assert!(answer.status().is_success());
    }
    let calendar = text(&app, "/calendar.ics").await;
    let named: Vec<&str> = calendar
        .lines()
        .filter(|line| line.starts_with("RELATED-TO"))
        .collect();
    let series = made[0].session.series.expect("a series");
    assert_eq!(made[1].session.series, Some(series));
    let line = format!("RELATED-TO;RELTYPE=SIBLING:series-{series}@");
    assert_eq!(named.len(), 2, "{calendar}");
    assert!(
        named.iter().all(|name| name.starts_with(&line)),
        "{named:?}"
    );
    let own = format!("/sessions/{}.ics", made[0].session.slug);
    assert!(text(&app, &own).await.contains(&line));
}

#[tokio::test]
async fn a_session_page_leads_to_its_calendar_and_to_the_news_of_its_place() {
    let app = TestApp::spawn().await;
    let session = published(&host(&app).await, "Koreatown speaks")
        .await
        .session;
    let page = text(&app, &format!("/en/sessions/{}", session.slug)).await;
    let own = format!("/sessions/{}.ics", session.slug);
    for (kind, path) in [
        ("text/calendar", own.as_str()),
        ("application/atom+xml", "/neighborhoods/koreatown.atom"),
        ("application/feed+json", "/neighborhoods/koreatown.json"),
    ] {
        let link = format!("<link rel=\"alternate\" type=\"{kind}\" href=\"{path}\">");
        assert!(page.contains(&link), "{link}");
        assert_eq!(app.resident.get(path).await.status(), 200, "{path}");
    }
}

#[tokio::test]
async fn titles_come_in_the_language_that_was_asked_for() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    published(&host, "Koreatown speaks").await;
    let spanish = text(&app, "/calendar.ics?lang=es").await;
    assert!(
        spanish.contains(&format!("SUMMARY;LANGUAGE=es:{SPANISH}")),
        "{spanish}"
    );
    let persian = text(&app, "/feed.json?lang=fa").await;
    let persian: Value = serde_json::from_str(&persian).unwrap();
    assert_eq!(persian["language"], "fa");
    assert_eq!(persian["items"][0]["language"], "en");
}

#[tokio::test]
async fn a_language_that_is_none_of_ours_is_refused_and_a_name_that_is_not_there_is_not_found() {
    let app = TestApp::spawn().await;
    // What a reader or somebody who passes the address on adds is left alone.
    for path in ["/feed.json?since=1", "/calendar.ics?lang=es&utm_source=%ff"] {
        assert_eq!(app.resident.get(path).await.status(), 200, "{path}");
    }
    for path in [
        "/calendar.ics?lang=xx",
        "/feed.atom?lang=",
        "/feed.atom?fbclid=x&lang=xx",
        "/feed.atom?lang=en&lang=es",
    ] {
        assert_refused(app.resident.get(path).await, ProblemKind::MalformedQuery).await;
    }
    for path in [
        "/sessions/nobody.ics",
        "/neighborhoods/nowhere.atom",
        "/neighborhoods/NOWHERE.json",
        "/findings/00000000-0000-4000-8000-000000000000.atom",
        "/commitments/1.atom",
    ] {
        assert_refused(app.resident.get(path).await, ProblemKind::NotFound).await;
    }
    let post = app.resident.post("/calendar.ics", &json!({})).await;
    assert_eq!(post.headers()["allow"], "GET, HEAD");
    assert_refused(post, ProblemKind::MethodNotAllowed).await;
}

#[tokio::test]
async fn an_empty_city_has_empty_feeds_and_a_head_is_answered() {
    let app = TestApp::spawn().await;
    let calendar = text(&app, "/calendar.ics").await;
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(!calendar.contains("BEGIN:VEVENT"));
    assert!(text(&app, "/feed.atom").await.contains("<feed"));
    let url = format!("{}/calendar.ics", app.resident.url);
    let head = app.resident.client.head(url).send().await.unwrap();
    assert_eq!(head.status(), 200);
    assert!(head.headers().contains_key("etag"));
}

#[tokio::test]
async fn a_promise_and_its_steps_can_be_followed_and_a_draft_cannot() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let finding = |publish: bool| {
        json!({
            "session": null, "neighborhood": "koreatown", "theme": "streets", "language": "en",
            "summary": "The lamps are dark.", "publish": publish,
        })
    };
    let heard: Value = read(host.post("/api/findings", &finding(true)).await).await;
    let kept_back: Value = read(host.post("/api/findings", &finding(false)).await).await;
    let promise = json!({
        "neighborhood": "koreatown", "language": "en", "title": "Forty new lamps", "owner": "Bureau",
        "due": "2026-12-20", "findings": [heard["id"]], "publish": true,
    });
    let promise: Value = read(host.post("/api/commitments", &promise).await).await;
    let id = promise["id"].as_str().unwrap();
    let path = format!("/commitments/{id}.atom");
    let before = text(&app, &path).await;
    assert!(before.contains("Promised: Forty new lamps"), "{before}");
    assert!(
        before.contains("What we heard: The lamps are dark."),
        "{before}"
    );
    let step = json!({ "state": "done", "note": "All forty are lit." });
    let steps = format!("/api/commitments/{id}/steps");
    assert!(host.post(&steps, &step).await.status().is_success());
    later(&app);
    let after = text(&app, &path).await;
    assert!(after.contains("Done: Forty new lamps"), "{after}");
    assert!(after.contains("All forty are lit."), "{after}");
    let of_finding = format!("/findings/{}.atom", heard["id"].as_str().unwrap());
    assert!(
        text(&app, &of_finding)
            .await
            .contains("Done: Forty new lamps")
    );
    assert!(
        text(&app, "/neighborhoods/koreatown.atom")
            .await
            .contains("Done: Forty new lamps")
    );
    let hidden = format!("/findings/{}.atom", kept_back["id"].as_str().unwrap());
    assert_refused(app.resident.get(&hidden).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn a_feed_comes_in_the_form_that_its_reader_takes() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    published(&host, "Koreatown speaks").await;
    let mut tags = std::collections::BTreeSet::new();
    for (takes, comes) in [
        ("gzip", "gzip"),
        ("br", "br"),
        ("identity", ""),
        ("gzip, br", "br"),
        ("gzip", "gzip"),
    ] {
        let url = format!("{}/calendar.ics", app.resident.url);
        let request = app
            .resident
            .client
            .get(url)
            .header("accept-encoding", takes);
        let answer = request.send().await.unwrap();
        let coding = answer.headers().get("content-encoding");
        let coding = coding.map_or("", |coding| coding.to_str().unwrap());
        assert_eq!(coding, comes, "{takes}");
        tags.insert(etag(&answer));
    }
    assert_eq!(tags.len(), 1, "one document in three forms");
}

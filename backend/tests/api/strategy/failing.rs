//! Following while things go wrong: a commit whose answer is lost, a database that refuses, somebody who tries all codes.

use api_types::ProblemKind;
use backend::config::Config;
use backend::http::Network;
use backend::startup::{Application, Options, Platform};
use chrono::TimeDelta;

use super::*;
use crate::fixtures::rows::{Of, count, count_where, run};
use crate::harness::assert_refused;
use crate::harness::lossy::Lossy;

fn here() -> NewFollow {
    wish(FollowTarget::Neighborhood(place("boyle-heights")))
}

async fn keys(app: &TestApp) -> i64 {
    count_where(Of::Keys(app), "row_key", "kind = 6").await
}

async fn leave(app: &TestApp, code: &str) -> reqwest::Response {
    let url = format!("{}/unsubscribe/{code}", app.resident.url);
    let click = app.resident.client.post(url);
    let click = click.header("content-type", "application/x-www-form-urlencoded");
    click
        .body("List-Unsubscribe=One-Click")
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_commit_whose_answer_is_lost_keeps_its_key() {
    let app = TestApp::spawn().await;
    // SQLite has no connection that could break.
    if !app.on_postgres() {
        return;
    }
    let way = Lossy::to(&app.application.platform().config.database.url).await;
    let variables = [("AMPARO_DATABASE_URL".to_owned(), way.url.clone())];
    let config = Config::load(Some(&app.folder.join("amparo.toml")), variables).unwrap();
    let platform = Platform::open(config, app.clock.clone()).await.unwrap();
    let other = Application::build(platform, Options::default())
        .await
        .unwrap();
    let wish = here();
    way.lose_the_next_commit();
    let begun = other
        .strategies()
        .follow(wish.clone(), Network([7; 8]))
        .await;
    assert!(
        way.has_lost(),
        "the control: the answer to a commit was lost"
    );
    assert!(!begun.unwrap().confirmed);
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (1, 1)
    );
    assert_eq!(count(Of::Main(&app), "shred_tombstone").await, 0);
    // The letter opens, and so does the follow.
    follow(&app, &wish).await;
    other.platform().close().await;
}

#[tokio::test]
async fn a_follow_that_was_not_stored_leaves_a_key_to_the_sweep_and_can_be_sent_again() {
    let app = TestApp::spawn().await;
    run(Of::Main(&app), "ALTER TABLE letter RENAME TO letter_away").await;
    let wish = here();
    assert_eq!(app.resident.post("/api/follows", &wish).await.status(), 500);
    run(Of::Main(&app), "ALTER TABLE letter_away RENAME TO letter").await;
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (0, 1)
    );
    follow(&app, &wish).await;
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (1, 2)
    );
    app.clock.advance(TimeDelta::days(3));
    let swept = app.application.strategies().sweep_orphaned_keys().await;
    assert_eq!(swept.unwrap(), 1);
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (1, 1)
    );
}

#[tokio::test]
async fn who_tries_all_codes_is_slowed_down_and_keeps_nobody_from_leaving() {
    let app = TestApp::spawn().await;
    let (mine, other) = (here(), here());
    follow(&app, &mine).await;
    follow(&app, &other).await;
    // What is no code is not looked up, and not counted.
    for _ in 0..100 {
        assert_refused(leave(&app, "1234").await, ProblemKind::NotFound).await;
    }
    assert_eq!(leave(&app, &code()).await.status(), 200);
    let mut refused = None;
    for _ in 0..100 {
        let answer = leave(&app, &code()).await;
        refused = (answer.status() == 429).then_some(answer).or(refused);
    }
    let refused = refused.expect("the control: the tries were too many");
    assert!(refused.headers().contains_key("retry-after"));
    assert_refused(refused, ProblemKind::TooManyAttempts).await;
    let try_one = serde_json::json!({ "code": code(), "do": "show" });
    let refused = app.resident.post("/api/follow", &try_one).await;
    assert_refused(refused, ProblemKind::TooManyAttempts).await;
    // From the very same network.
    assert_eq!(leave(&app, &mine.code).await.status(), 200);
    let end = serde_json::json!({ "code": other.code, "do": "end" });
    assert_eq!(app.resident.post("/api/follow", &end).await.status(), 200);
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (0, 0)
    );
}

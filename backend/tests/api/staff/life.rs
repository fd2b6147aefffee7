//! How long a login lives, and how it ends.

use api_types::ProblemKind;
use api_types::staff::Role;
use backend::access::Actor;
use chrono::TimeDelta;
use reqwest::Method;

use super::account::{Account, Cookie, me, request};
use crate::harness::{TestApp, assert_refused};

#[tokio::test]
async fn a_login_ends_after_thirty_idle_minutes() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    // The token says five minutes; the row decides.
    app.clock.advance(TimeDelta::minutes(29));
    let answer = me(&app, &cookie).await;
    assert_eq!(answer.status(), 200);
    let renewed = Cookie::of(&answer).expect("a new token");
    assert_ne!(renewed, cookie);
    // The old one still names the same login, which is alive again.
    app.clock.advance(TimeDelta::minutes(29));
    assert_eq!(me(&app, &cookie).await.status(), 200);
    app.clock.advance(TimeDelta::minutes(30));
    for cookie in [&cookie, &renewed] {
        assert_refused(me(&app, cookie).await, ProblemKind::LoginRequired).await;
    }
}

#[tokio::test]
async fn a_login_ends_after_eight_hours_of_work() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let mut cookie = account.log_in(&app).await;
    for _ in 0..23 {
        app.clock.advance(TimeDelta::minutes(20));
        let answer = me(&app, &cookie).await;
        assert_eq!(answer.status(), 200);
        cookie = Cookie::of(&answer).unwrap_or(cookie);
    }
    app.clock.advance(TimeDelta::minutes(20));
    assert_refused(me(&app, &cookie).await, ProblemKind::LoginRequired).await;
}

#[tokio::test]
async fn a_fresh_token_is_not_made_anew_on_every_request() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    app.clock.advance(TimeDelta::seconds(30));
    assert_eq!(Cookie::of(&me(&app, &cookie).await), None);
    app.clock.advance(TimeDelta::seconds(30));
    assert!(Cookie::of(&me(&app, &cookie).await).is_some());
}

#[tokio::test]
async fn logging_out_ends_the_login_and_takes_the_cookie() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    app.clock.advance(TimeDelta::minutes(2));
    let other = account.log_in(&app).await;
    let answer = request(&app, Method::POST, "/api/logout")
        .header("cookie", &cookie.0)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 204);
    let lines: Vec<_> = answer.headers().get_all("set-cookie").iter().collect();
    assert_eq!(lines.len(), 1);
    let line = lines[0].to_str().unwrap();
    assert!(
        line.starts_with("__Host-amparo=;") && line.contains("Max-Age=0"),
        "{line}"
    );
    assert_refused(me(&app, &cookie).await, ProblemKind::LoginRequired).await;
    // A login elsewhere is another login.
    assert_eq!(me(&app, &other).await.status(), 200);
    let again = request(&app, Method::POST, "/api/logout")
        .header("cookie", &cookie.0)
        .send()
        .await
        .unwrap();
    assert_eq!(again.status(), 204);
}

#[tokio::test]
async fn a_revoked_login_is_dead_within_two_seconds() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let first = account.log_in(&app).await;
    app.clock.advance(TimeDelta::minutes(1));
    let second = account.log_in(&app).await;
    for cookie in [&first, &second] {
        assert_eq!(me(&app, cookie).await.status(), 200);
    }
    let ended = app
        .application
        .back_office()
        .staff
        .revoke_logins(&Actor::System, "t.abara")
        .await
        .unwrap();
    assert_eq!(ended, 2);
    app.clock.advance(TimeDelta::seconds(2));
    for cookie in [&first, &second] {
        assert_refused(me(&app, cookie).await, ProblemKind::LoginRequired).await;
    }
    // The account itself may log in again.
    app.clock.advance(TimeDelta::minutes(1));
    account.log_in(&app).await;
}

#[tokio::test]
async fn a_stale_token_of_a_revoked_login_is_refused_at_once() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    app.clock.advance(TimeDelta::minutes(6));
    let renewed = Cookie::of(&me(&app, &cookie).await).unwrap();
    app.application
        .back_office()
        .staff
        .revoke_logins(&Actor::System, "t.abara")
        .await
        .unwrap();
    assert_refused(me(&app, &cookie).await, ProblemKind::LoginRequired).await;
    app.clock.advance(TimeDelta::seconds(2));
    assert_refused(me(&app, &renewed).await, ProblemKind::LoginRequired).await;
}

#[tokio::test]
async fn a_disabled_account_loses_its_logins_and_gets_no_new_one() {
    let app = TestApp::spawn().await;
    let account = Account::new("leaving");
    account.add(&app, Role::Admin, None).await.unwrap();
    let cookie = account.log_in(&app).await;
    app.application
        .back_office()
        .staff
        .disable(&Actor::System, "leaving")
        .await
        .unwrap();
    app.clock.advance(TimeDelta::seconds(2));
    assert_refused(me(&app, &cookie).await, ProblemKind::LoginRequired).await;
    app.clock.advance(TimeDelta::minutes(1));
    let answer = super::account::try_login(&app, &account.attempt(&app)).await;
    assert_refused(answer, ProblemKind::LoginRefused).await;
}

//! The address of what a form was answered with: "Back", a reload and the language menu have it, a link that was passed on and a later
//! hour have not.

use chrono::TimeDelta;
use reqwest::Response;

use super::seats::{alone, code_on, fresh};
use super::{hidden, html, submit, with_session};
use crate::harness::TestApp;

/// Sends a form, and gives where the answer leads.
async fn sent(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> String {
    let url = format!("{}{path}", app.resident.url);
    let body = serde_urlencoded::to_string(fields).unwrap();
    let request = app.resident.client.post(url).body(body);
    let request = request
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 303, "{path}");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.headers()["location"].to_str().unwrap().to_owned()
}

async fn opened(app: &TestApp, address: &str, site: Option<&str>) -> Response {
    let mut request = app
        .resident
        .client
        .get(format!("{}{address}", app.resident.url));
    if let Some(site) = site {
        request = request.header("sec-fetch-site", site);
    }
    request.send().await.unwrap()
}

async fn text(app: &TestApp, address: &str, site: Option<&str>) -> String {
    let answer = opened(app, address, site).await;
    assert_eq!(answer.status(), 200, "{address}");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_eq!(answer.headers()["referrer-policy"], "strict-origin");
    answer.text().await.unwrap()
}

fn shows(page: &str, code: &str) -> bool {
    let grouped = [&code[..4], &code[4..8], &code[8..12], &code[12..]].join(" ");
    page.contains(code) || page.contains(&grouped)
}

#[tokio::test]
async fn back_a_reload_and_other_languages_show_the_seat_that_was_just_saved() {
    let (app, _, slug) = with_session().await;
    for space in ["", "/basic"] {
        let path = format!("{space}/en/sessions/{slug}/sign-up");
        let draft = fresh(&app, &path).await;
        let address = sent(&app, &path, &alone(&draft)).await;
        assert!(
            address.starts_with(&format!("{space}/en/seat?pass=")),
            "{address}"
        );
        let page = text(&app, &address, Some("same-origin")).await;
        let code = code_on(&page);
        assert!(shows(&page, &code) && !shows(&address, &code));
        assert!(page.contains("Keep this code"), "{page}");
        // An old browser does not say where it comes from.
        for site in [Some("same-origin"), None] {
            assert_eq!(code_on(&text(&app, &address, site).await), code);
        }
        let spanish = page
            .split("href=\"")
            .skip(1)
            .map(|link| link.split('"').next().unwrap());
        let spanish = spanish.filter(|link| link.starts_with(&format!("{space}/es/seat?pass=")));
        let spanish = spanish
            .last()
            .expect("the language menu leads to the same seat")
            .to_owned();
        assert!(!shows(&spanish, &code));
        let page = text(&app, &spanish, Some("same-origin")).await;
        assert!(page.contains("lang=\"es\"") && code_on(&page) == code);
    }
}

#[tokio::test]
async fn a_seat_s_address_that_was_passed_on_or_is_old_shows_nothing() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let address = sent(&app, &path, &alone(&draft)).await;
    let code = code_on(&text(&app, &address, Some("same-origin")).await);
    for site in ["none", "cross-site", "same-site"] {
        let page = text(&app, &address, Some(site)).await;
        assert!(
            !shows(&page, &code) && page.contains("for 15 minutes"),
            "{site}"
        );
    }
    app.clock.advance(TimeDelta::minutes(14));
    assert_eq!(
        code_on(&text(&app, &address, Some("same-origin")).await),
        code
    );
    app.clock.advance(TimeDelta::minutes(2));
    let page = text(&app, &address, Some("same-origin")).await;
    assert!(!shows(&page, &code) && page.contains("for 15 minutes"));
    // The code itself still opens it.
    let page = submit(&app, "/en/seat", &[("code", &code), ("do", "show")]).await;
    assert!(shows(&page.text().await.unwrap(), &code));
    for wrong in ["x", "1234123412341234", &address[10..]] {
        let page = text(&app, &format!("/en/seat?pass={wrong}"), None).await;
        assert!(page.contains("for 15 minutes"));
    }
}

#[tokio::test]
async fn what_was_done_with_a_seat_is_said_again_and_not_done_again() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let address = sent(&app, &path, &alone(&draft)).await;
    let code = code_on(&text(&app, &address, Some("same-origin")).await);
    let roster = [
        ("code", code.as_str()),
        ("do", "roster"),
        ("text", "Ana\nBen"),
    ];
    let address = sent(&app, "/en/seat", &roster).await;
    let page = text(&app, &address, Some("same-origin")).await;
    assert!(page.contains("The list is saved") && !page.contains("Ana"));
    let address = sent(&app, "/en/seat", &[("code", &code), ("do", "read-roster")]).await;
    assert!(
        text(&app, &address, Some("same-origin"))
            .await
            .contains("Ana")
    );
    let address = sent(&app, "/en/seat", &[("code", &code), ("do", "cancel")]).await;
    for _ in 0..2 {
        let page = text(&app, &address, Some("same-origin")).await;
        assert!(page.contains("Thank you for telling us"), "{page}");
    }
}

#[tokio::test]
async fn a_group_comes_back_to_what_it_asked_for() {
    let (app, _, _) = with_session().await;
    let path = "/en/ask-for-a-session";
    let form = html(&app, path).await;
    let draft = hidden(&form)["draft"].clone();
    let fields = [
        ("draft", draft.as_str()),
        ("topic", "Lights"),
        ("neighborhood", "koreatown"),
        ("hall", "Library"),
        ("size", "20"),
        ("language", "en"),
        ("contact", "213 555 0101"),
    ];
    let address = sent(&app, path, &fields).await;
    let page = text(&app, &address, Some("same-origin")).await;
    let code = code_on(&page);
    assert!(shows(&page, &code) && !shows(&address, &code));
    let (public, _) = address.split_once('?').unwrap();
    app.clock.advance(TimeDelta::minutes(15));
    for (address, site) in [(public, None), (address.as_str(), Some("same-origin"))] {
        let page = opened(&app, address, site).await.text().await.unwrap();
        assert!(page.contains("Lights") || page.contains("Koreatown"));
        assert!(!shows(&page, &code) && !hidden(&page).contains_key("code"));
    }
}

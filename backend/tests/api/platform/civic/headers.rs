//! What the pages may load, and who may keep them.

use super::{get, html, with_session};
use crate::fixtures::sessions::{put, read};
use crate::harness::TestApp;

async fn policy(app: &TestApp, path: &str) -> String {
    let response = get(app, path).await;
    let policies: Vec<_> = response
        .headers()
        .get_all("content-security-policy")
        .iter()
        .collect();
    assert_eq!(policies.len(), 1, "{path}");
    policies[0].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_page_may_send_its_own_forms_and_load_nothing_from_elsewhere() {
    let (app, _, slug) = with_session().await;
    for path in [
        "/en/sessions".to_owned(),
        format!("/en/sessions/{slug}"),
        format!("/en/sessions/{slug}/sign-up"),
        format!("/en/sessions/{slug}/watch"),
        "/en/nothing-here".to_owned(),
    ] {
        let policy = policy(&app, &path).await;
        for word in [
            "default-src 'none'",
            "script-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
        ] {
            assert!(policy.contains(word), "{path}: {word}");
        }
        for word in ["unsafe", "frame-src", "http"] {
            assert!(!policy.contains(word), "{path}: {word}");
        }
        let plays = path.ends_with("/watch");
        assert_eq!(policy.contains("media-src"), plays, "{path}");
    }
}

#[tokio::test]
async fn a_link_that_was_passed_on_lets_no_foreign_player_in() {
    let (app, host, slug) = with_session().await;
    let session: serde_json::Value = read(
        app.resident
            .get(&format!("/api/listening-sessions/{slug}"))
            .await,
        200,
    )
    .await;
    let id = session["id"].as_str().unwrap();
    let stream = serde_json::json!({
        "language": "en", "source": "page", "address": "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "backup": null, "captions": "none",
    });
    let new = serde_json::json!({ "streams": [{ "id": null, "facts": stream }] });
    let put = put(
        &host,
        &format!("/api/listening-sessions/{id}/streams"),
        &new,
    )
    .await;
    assert_eq!(put.status(), 200, "{}", put.text().await.unwrap());
    let lets_in = async |path: &str, site: Option<&str>| {
        let mut request = app
            .resident
            .client
            .get(format!("{}{path}", app.resident.url));
        if let Some(site) = site {
            request = request.header("sec-fetch-site", site);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let policy = answer.headers()["content-security-policy"]
            .to_str()
            .unwrap();
        let kept = answer.headers()["cache-control"].to_str().unwrap();
        let permissions = answer.headers()["permissions-policy"].to_str().unwrap();
        let player = policy.contains("youtube-nocookie.com");
        // Who is let in may fill the screen, and nobody else.
        let fills = "fullscreen=(self \"https://www.youtube-nocookie.com\")";
        assert_eq!(permissions.contains(fills), player, "{permissions}");
        assert_eq!(permissions.contains("fullscreen=(self)"), !player);
        (player, kept.to_owned())
    };
    let path = format!("/en/sessions/{slug}/watch?play=1");
    for site in ["none", "cross-site", "same-site"] {
        let (player, kept) = lets_in(&path, Some(site)).await;
        assert!(!player, "{site}");
        // Else the press of the button would get this answer out of the cache.
        assert_eq!(kept, "no-store");
    }
    assert!(
        !lets_in(&format!("/en/sessions/{slug}/watch"), Some("same-origin"))
            .await
            .0
    );
    assert!(
        !lets_in(
            &format!("/basic/en/sessions/{slug}/watch?play=1"),
            Some("same-origin")
        )
        .await
        .0
    );
    // The control: the press of the button. A browser that says nothing is held back by the script.
    assert!(lets_in(&path, Some("same-origin")).await.0);
    assert!(lets_in(&path, None).await.0);
}

#[tokio::test]
async fn a_page_without_script_may_run_none() {
    let (app, _, slug) = with_session().await;
    for route in ["/", "/sessions", &format!("/sessions/{slug}/watch")] {
        let policy = policy(&app, &format!("/basic/en{route}")).await;
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        assert!(!policy.contains("script"), "{policy}");
    }
}

#[tokio::test]
async fn what_is_the_same_for_everybody_is_kept_for_half_a_minute_and_not_sent_twice() {
    let (app, _, slug) = with_session().await;
    for route in ["/sessions", &format!("/sessions/{slug}"), "/neighborhoods"] {
        let path = format!("/en{route}");
        let first = app.resident.get(&path).await;
        assert_eq!(
            first.headers()["cache-control"],
            "public, max-age=30",
            "{path}"
        );
        let tag = first.headers()["etag"].to_str().unwrap().to_owned();
        let url = format!("{}{path}", app.resident.url);
        let again = app.resident.client.get(url).header("if-none-match", &tag);
        let again = again.send().await.unwrap();
        assert_eq!(again.status(), 304, "{path}");
        assert!(again.headers().contains_key("content-security-policy"));
    }
}

#[tokio::test]
async fn a_page_with_a_code_or_a_fresh_one_is_kept_by_nobody() {
    let (app, _, slug) = with_session().await;
    for route in [
        format!("/sessions/{slug}/sign-up"),
        format!("/sessions/{slug}/ask"),
        "/ask-for-a-session".to_owned(),
        "/follow?kind=neighborhood&target=koreatown".to_owned(),
        "/seat/1234123412341234".to_owned(),
    ] {
        for space in ["", "/basic"] {
            let response = get(&app, &format!("{space}/en{route}")).await;
            assert_eq!(response.headers()["cache-control"], "no-store", "{route}");
            assert!(!response.headers().contains_key("etag"), "{route}");
        }
    }
}

#[tokio::test]
async fn a_code_in_an_address_stands_in_no_link() {
    let (app, _, _) = with_session().await;
    let code = "1234123412341234";
    let response = app.resident.get(&format!("/en/seat/{code}")).await;
    assert_eq!(response.status(), 422);
    let page = response.text().await.unwrap();
    for link in page.split("href=\"").skip(1) {
        let link = link.split('"').next().unwrap();
        assert!(!link.contains(code), "{link}");
    }
}

#[tokio::test]
async fn a_browser_gets_the_page_packed_as_it_likes() {
    let (app, _, _) = with_session().await;
    let plain = html(&app, "/en/sessions").await;
    for packing in ["br", "gzip"] {
        let url = format!("{}/en/sessions", app.resident.url);
        let request = app
            .resident
            .client
            .get(url)
            .header("accept-encoding", packing);
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-encoding"], packing);
        assert_eq!(response.headers()["vary"], "Accept-Encoding");
        let packed = response.bytes().await.unwrap();
        assert!(packed.len() * 2 < plain.len(), "{packing}");
    }
}

//! The guard of the console over HTTP: other sites, two credentials, the other surface.

use api_types::ProblemKind;
use reqwest::{Method, RequestBuilder};

use super::account::{Account, Cookie, me, request};
use crate::harness::{TestApp, assert_refused};

fn bare(app: &TestApp, path: &str, cookie: &Cookie) -> RequestBuilder {
    let url = format!("{}{path}", app.console.url);
    app.console.client.post(url).header("cookie", &cookie.0)
}

#[tokio::test]
async fn no_other_site_acts_for_somebody_who_is_logged_in() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    let own = app.console.url.clone();
    let other_port = app.resident.url.clone();
    let json = ("content-type", "application/json");
    let site = |value| ("sec-fetch-site", value);
    let origin = |value| ("origin", value);
    let cases: Vec<Vec<(&str, &str)>> = vec![
        vec![],
        vec![json],
        vec![json, site("cross-site")],
        vec![json, site("same-site")],
        vec![json, site("none")],
        vec![json, origin("null")],
        vec![json, origin("https://evil.example")],
        vec![json, origin(&other_port)],
        vec![json, site("cross-site"), origin(&own)],
        vec![json, site("same-origin"), origin("https://evil.example")],
        vec![site("same-origin"), ("content-type", "text/plain")],
        vec![
            site("same-origin"),
            ("content-type", "multipart/form-data; boundary=x"),
        ],
        vec![
            origin(&own),
            ("content-type", "application/x-www-form-urlencoded"),
        ],
    ];
    for path in ["/api/logout", "/api/login", "/api/login/start"] {
        for case in &cases {
            let mut request = bare(&app, path, &cookie);
            for (name, value) in case {
                request = request.header(*name, *value);
            }
            let answer = request.send().await.unwrap();
            assert_eq!(answer.status(), 403, "{path} {case:?}");
            assert!(
                answer.headers().contains_key("content-security-policy"),
                "refusals carry the headers, too"
            );
            assert_refused(answer, ProblemKind::CrossSite).await;
        }
    }
    // None of them had an effect.
    assert_eq!(me(&app, &cookie).await.status(), 200);
    // The controls: by one sign or the other.
    let by_origin = bare(&app, "/api/logout", &cookie)
        .header("origin", &own)
        .send()
        .await
        .unwrap();
    assert_eq!(by_origin.status(), 204);
    let by_site = bare(&app, "/api/logout", &cookie)
        .header("sec-fetch-site", "same-origin")
        .send()
        .await
        .unwrap();
    assert_eq!(by_site.status(), 204);
}

#[tokio::test]
async fn no_other_site_reads_data() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    let url = format!("{}/api/me", app.console.url);
    let answer = app
        .console
        .client
        .get(url)
        .header("cookie", &cookie.0)
        .header("sec-fetch-site", "cross-site");
    assert_refused(answer.send().await.unwrap(), ProblemKind::CrossSite).await;
}

#[tokio::test]
async fn a_request_has_one_credential() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    let cases = [
        (
            Some(&cookie),
            "Receipt AAAA.BBBB",
            ProblemKind::TwoCredentials,
        ),
        (Some(&cookie), "Bearer AAAA", ProblemKind::TwoCredentials),
        (None, "Receipt AAAA.BBBB", ProblemKind::Forbidden),
        (None, "Bearer AAAA", ProblemKind::Forbidden),
    ];
    for (cookie, authorization, kind) in cases {
        let mut request =
            request(&app, Method::GET, "/api/me").header("authorization", authorization);
        if let Some(cookie) = cookie {
            request = request.header("cookie", &cookie.0);
        }
        assert_refused(request.send().await.unwrap(), kind).await;
    }
}

#[tokio::test]
async fn the_residents_surface_knows_no_staff() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let cookie = account.log_in(&app).await;
    for (method, path) in [
        (Method::GET, "/api/me"),
        (Method::POST, "/api/login"),
        (Method::POST, "/api/logout"),
    ] {
        let url = format!("{}{path}", app.resident.url);
        let plain = app
            .resident
            .client
            .request(method.clone(), &url)
            .send()
            .await
            .unwrap();
        assert_eq!(plain.status(), 404, "{path}");
        let answer = app
            .resident
            .client
            .request(method, &url)
            .header("cookie", &cookie.0)
            .send()
            .await
            .unwrap();
        assert_refused(answer, ProblemKind::Forbidden).await;
    }
}

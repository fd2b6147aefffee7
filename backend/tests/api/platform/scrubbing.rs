//! What a request says about the person behind it goes nowhere.

use api_types::ProblemKind;

use crate::harness::{TestApp, assert_refused, log};

const MARK: &str = "canary-7d1f9c";

#[tokio::test]
async fn nothing_about_the_caller_reaches_the_log_or_the_database() {
    let app = TestApp::spawn().await;
    for site in [&app.resident, &app.console] {
        for path in [
            "/en/",
            "/",
            "/api/places",
            "/api/units",
            "/nothing",
            "/queue",
            "/health",
        ] {
            for query in ["", "?q=canary-7d1f9c-query"] {
                let request = site
                    .client
                    .get(format!("{}{path}{query}", site.url))
                    .header("user-agent", format!("{MARK}-agent"))
                    .header("referer", format!("https://{MARK}-referer.example/"))
                    .header("x-forwarded-for", "198.51.100.77, 203.0.113.77")
                    .header("forwarded", format!("for={MARK}-forwarded"))
                    .header("via", format!("1.1 {MARK}-via"))
                    .header("x-real-ip", "198.51.100.77")
                    .header("accept-language", format!("x-{MARK}"))
                    .header("sec-ch-ua", format!("\"{MARK}-hint\""))
                    .header("cookie", format!("a={MARK}-cookie"));
                request.send().await.unwrap();
            }
        }
        site.get(&format!("/api/reports/{MARK}-path")).await;
        site.get(&format!("/case/{MARK}-case")).await;
        site.post("/api/nothing", &format!("{MARK}-body")).await;
    }
    for needle in [MARK, "198.51.100.77", "203.0.113.77"] {
        assert!(!log::has(needle), "{needle} is in the log");
        assert!(!app.stores(needle.as_bytes()).await, "{needle} is stored");
    }
    // The negative control: the log is really captured.
    tracing::info!("control-7d1f9c");
    assert!(log::has("control-7d1f9c"));
}

#[tokio::test]
async fn the_residents_surface_takes_no_credential_but_the_code() {
    let app = TestApp::spawn().await;
    let url = format!("{}/api/places", app.resident.url);
    let get = |name: &'static str, value: &str| app.resident.client.get(&url).header(name, value);
    for (name, value) in [
        ("authorization", "Basic eDp5"),
        ("authorization", "Bearer abc"),
        ("cookie", "__Host-login=abc"),
        ("cookie", "a=b; __Host-login=abc"),
    ] {
        let response = get(name, value).send().await.unwrap();
        assert_refused(response, ProblemKind::Forbidden).await;
    }
    let both = get("authorization", "Receipt a.b").header("cookie", "__Host-login=abc");
    assert_refused(both.send().await.unwrap(), ProblemKind::TwoCredentials).await;
    let twice = get("authorization", "Receipt a.b").header("authorization", "Receipt c.d");
    assert_refused(twice.send().await.unwrap(), ProblemKind::TwoCredentials).await;
    assert_eq!(
        get("authorization", "Receipt a.b")
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
    assert_eq!(get("cookie", "a=b").send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn the_staffs_surface_takes_no_code() {
    let app = TestApp::spawn().await;
    let url = format!("{}/api/places", app.console.url);
    let request = app
        .console
        .client
        .get(url)
        .header("authorization", "Receipt a.b");
    assert_refused(request.send().await.unwrap(), ProblemKind::Forbidden).await;
}

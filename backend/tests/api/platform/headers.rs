//! The security headers.

use crate::harness::{Setup, TestApp};

const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; \
worker-src 'self'; manifest-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
require-trusted-types-for 'script'; trusted-types amparo";

#[tokio::test]
async fn every_answer_of_both_surfaces_carries_the_security_headers() {
    let app = TestApp::spawn().await;
    let paths = [
        "/",
        "/en/",
        "/queue",
        "/health",
        "/api/places",
        "/api/nothing",
        "/nothing",
        "/release.json",
        "/assets/boot-0123456789abcdef.js",
        "/assets/nothing.js",
        "/api/units?x=1",
    ];
    for site in [&app.resident, &app.console] {
        for path in paths {
            let response = site.get(path).await;
            let headers = response.headers();
            for (name, value) in [
                ("content-security-policy", CSP),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                ("cross-origin-embedder-policy", "require-corp"),
                ("referrer-policy", "no-referrer"),
                ("x-content-type-options", "nosniff"),
                ("x-frame-options", "DENY"),
            ] {
                assert_eq!(headers[name], value, "{name} of {path}");
            }
            assert!(headers.contains_key("permissions-policy"), "{path}");
            assert!(headers.contains_key("cache-control"), "{path}");
            assert!(!headers.contains_key("set-cookie"), "{path}");
            assert!(!headers.contains_key("server"), "{path}");
            assert!(!headers.contains_key("strict-transport-security"), "{path}");
        }
    }
}

#[tokio::test]
async fn a_refused_request_carries_them_too() {
    let app = TestApp::spawn().await;
    let url = format!("{}/en/", app.resident.url);
    let request = app
        .resident
        .client
        .get(url)
        .header("authorization", "Basic eDp5");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 403);
    assert_eq!(response.headers()["content-security-policy"], CSP);
}

#[tokio::test]
async fn https_is_demanded_where_the_operator_says_so() {
    let variables = vec![("AMPARO_RESIDENT_HSTS".to_owned(), "true".to_owned())];
    let app = TestApp::spawn_with(Setup {
        variables,
        ..Setup::default()
    })
    .await;
    let response = app.resident.get("/en/").await;
    let hsts = response.headers()["strict-transport-security"]
        .to_str()
        .unwrap();
    assert!(hsts.starts_with("max-age=63072000"), "{hsts}");
}

#[tokio::test]
async fn the_camera_is_for_the_door_alone() {
    let app = TestApp::spawn().await;
    let door = "/hosting/session/7f3f1b0e-5a52-4c38-9a6e-3f0f6f1d2c11/door";
    for (site, path, allowed) in [
        (&app.console, door, true),
        (&app.console, "/", false),
        (&app.console, "/hosting", false),
        (&app.console, "/hosting/door", false),
        (&app.console, "/queue", false),
        (
            &app.console,
            "/hosting/session/7f3f1b0e-5a52-4c38-9a6e-3f0f6f1d2c11/stream",
            false,
        ),
        (&app.resident, "/en/door", false),
        (&app.resident, "/en/", false),
        (&app.resident, door, false),
    ] {
        let answer = site.get(path).await;
        let policy = answer.headers()["permissions-policy"].to_str().unwrap();
        let camera = if allowed {
            "camera=(self), "
        } else {
            "camera=(), "
        };
        assert!(policy.contains(camera), "{path}: {policy}");
        assert!(policy.contains("microphone=(), "), "{path}");
    }
}

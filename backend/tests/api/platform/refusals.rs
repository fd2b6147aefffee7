//! Refusals: problem details for programs, a sentence for people.

use api_types::ProblemKind;

use crate::harness::{TestApp, assert_refused};

#[tokio::test]
async fn an_unknown_path_of_the_api_is_a_problem() {
    let app = TestApp::spawn().await;
    for site in [&app.resident, &app.console] {
        assert_refused(site.get("/api/nothing").await, ProblemKind::NotFound).await;
        assert_refused(site.get("/api").await, ProblemKind::NotFound).await;
    }
}

#[tokio::test]
async fn a_known_path_says_which_methods_it_has() {
    let app = TestApp::spawn().await;
    for site in [&app.resident, &app.console] {
        let url = format!("{}/api/places", site.url);
        let request = site.client.delete(url).header("origin", &site.url);
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["allow"], "GET");
        assert_refused(response, ProblemKind::MethodNotAllowed).await;
    }
}

#[tokio::test]
async fn staff_routes_are_not_on_the_residents_surface_nor_the_reverse() {
    let app = TestApp::spawn().await;
    for path in ["/api/queue", "/api/me", "/api/immigration-boxes"] {
        assert_refused(app.resident.get(path).await, ProblemKind::NotFound).await;
    }
    for path in ["/api/mailbox", "/api/proof-of-work"] {
        assert_refused(app.console.get(path).await, ProblemKind::NotFound).await;
    }
    assert_eq!(app.resident.get("/queue").await.status(), 404);
    assert_eq!(app.console.get("/en/report/hate").await.status(), 404);
}

#[tokio::test]
async fn people_get_a_page_in_their_language_with_the_emergency_number() {
    let app = TestApp::spawn().await;
    let response = app.resident.get("/fa/nothing").await;
    assert_eq!(response.status(), 404);
    assert_eq!(
        response.headers()["content-type"],
        "text/html; charset=utf-8"
    );
    let html = response.text().await.unwrap();
    assert!(html.contains("lang=\"fa\" dir=\"rtl\""), "{html}");
    assert!(html.contains("tel:911"), "{html}");
    let url = format!("{}/nothing", app.resident.url);
    let request = app.resident.client.get(url).header("accept-language", "ko");
    let html = request.send().await.unwrap().text().await.unwrap();
    assert!(html.contains("lang=\"ko\""), "{html}");
}

#[tokio::test]
async fn below_no_language_there_is_the_frame_too_with_the_way_to_the_start() {
    let app = TestApp::spawn().await;
    for path in ["/nothing", "/xx/", "/esperanto", "/xx/sessions/one"] {
        let url = format!("{}{path}", app.resident.url);
        let request = app.resident.client.get(url).header("accept-language", "es");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 404, "{path}");
        assert_eq!(response.headers()["cache-control"], "no-store", "{path}");
        let html = response.text().await.unwrap();
        assert!(html.contains("rel=\"stylesheet\""), "{path}: {html}");
        assert!(html.contains("data-leave"), "{path}: {html}");
        for link in ["href=\"/es/\"", "href=\"/ko/\""] {
            assert!(html.contains(link), "{path}: {html}");
        }
    }
    let response = app.console.get("/nothing").await;
    let html = response.text().await.unwrap();
    assert!(
        !html.contains("data-leave"),
        "the console has no such frame: {html}"
    );
}

#[tokio::test]
async fn a_page_cannot_be_posted_to() {
    let app = TestApp::spawn().await;
    let response = app.resident.post("/en/report/hate", &"what happened").await;
    assert_eq!(response.status(), 405);
    assert_eq!(
        response.headers()["content-type"],
        "text/html; charset=utf-8"
    );
}

mod bodies {
    use super::*;

    async fn send(
        app: &TestApp,
        content_type: &str,
        body: impl Into<reqwest::Body>,
    ) -> reqwest::Response {
        let url = format!("{}/api/reports", app.resident.url);
        let request = app
            .resident
            .client
            .post(url)
            .header("content-type", content_type);
        request.body(body).send().await.unwrap()
    }

    #[tokio::test]
    async fn another_type_than_json_is_refused() {
        let app = TestApp::spawn().await;
        for content_type in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
        ] {
            let response = send(&app, content_type, "{}").await;
            assert_refused(response, ProblemKind::UnsupportedMediaType).await;
        }
    }

    #[tokio::test]
    async fn a_broken_body_and_an_unknown_field_are_told_apart() {
        let app = TestApp::spawn().await;
        let response = send(&app, "application/json", "{").await;
        assert_refused(response, ProblemKind::MalformedBody).await;
        let response = send(
            &app,
            "application/json",
            r#"{"immigration_status_text":"x"}"#,
        )
        .await;
        assert_refused(response, ProblemKind::UnknownField).await;
    }

    #[tokio::test]
    async fn a_body_beyond_the_limit_is_refused_announced_or_not() {
        let app = TestApp::spawn().await;
        let large = vec![b' '; 256 * 1024 + 1];
        let response = send(&app, "application/json", large.clone()).await;
        assert_refused(response, ProblemKind::TooLarge).await;
        // In chunks, without a length.
        let mut stream = super::super::transactions::connect(&app.resident).await;
        let answer = stream.post_chunked("/api/reports", &large).await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
        assert!(answer.contains("\"kind\":\"too-large\""), "{answer}");
    }
}

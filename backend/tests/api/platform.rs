//! What every surface does: headers, scrubbing, refusals, pages, files, settings, and transactions that survive a lost phone.

use crate::harness::TestApp;

#[tokio::test]
async fn both_surfaces_say_that_they_are_well() {
    let app = TestApp::spawn().await;
    for site in [&app.resident, &app.console] {
        let response = site.get("/health").await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.text().await.unwrap(), r#"{"status":"ok"}"#);
    }
}

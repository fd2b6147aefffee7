//! What every surface does: headers, scrubbing, refusals, pages, files, settings, what a page costs, and transactions that survive a lost phone.

mod civic;
mod files;
mod headers;
mod jobs;
mod migrations;
mod openapi;
mod pages;
mod reads;
mod refusals;
mod rowkeys;
mod scrubbing;
mod settings;
mod transactions;

use backend::startup::Platform;

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

#[tokio::test]
async fn a_database_older_than_the_program_is_not_served() {
    let app = TestApp::spawn().await;
    if app.on_postgres() {
        return;
    }
    let mut config = (*app.application.platform().config).clone();
    config.database.url = format!("sqlite://{}", app.folder.join("new.db").display());
    config.database.keys_url = format!("sqlite://{}", app.folder.join("new-keys.db").display());
    let platform = Platform::open(config, app.clock.clone()).await.unwrap();
    let fault = platform.require_migrated().await.unwrap_err().to_string();
    assert!(fault.contains("amparo migrate"), "{fault}");
    platform.migrate().await.unwrap();
    platform.require_migrated().await.unwrap();
}

#[tokio::test]
async fn a_second_process_is_told_that_the_file_is_in_use() {
    let app = TestApp::spawn().await;
    if app.on_postgres() {
        return;
    }
    let url = format!("sqlite://{}", app.folder.join("amparo.db").display());
    let fault = backend::db::Db::open(&url, 1).await.unwrap_err();
    assert!(
        fault.to_string().contains("in use by another process"),
        "{fault}"
    );
    let beside = backend::db::Db::open_read_only(&url).await.unwrap();
    beside.ping().await.unwrap();
}

//! The built files: packed as the browser likes, kept for good where the name holds the hash.

use backend::pages::assets::Assets;

use crate::harness::{Site, TestApp, release};

const WASM: &str = "/assets/resident-0123456789abcdef.wasm";

async fn fetch(site: &Site, path: &str, accept: &str) -> reqwest::Response {
    let url = format!("{}{path}", site.url);
    let request = site.client.get(url).header("accept-encoding", accept);
    request.send().await.unwrap()
}

#[tokio::test]
async fn a_file_comes_in_the_best_packing_that_the_browser_takes() {
    let app = TestApp::spawn().await;
    for site in [&app.resident, &app.console] {
        let plain = "/* resident.wasm */".repeat(100).into_bytes();
        let gzip = release::gzip(&plain);
        let brotli = b"br of resident.wasm".to_vec();
        for (accept, packing, body) in [
            ("gzip, deflate, br, zstd", Some("br"), &brotli),
            ("gzip", Some("gzip"), &gzip),
            ("br;q=0, gzip;q=0.5", Some("gzip"), &gzip),
            ("identity", None, &plain),
        ] {
            let response = fetch(site, WASM, accept).await;
            assert_eq!(response.status(), 200);
            let headers = response.headers();
            assert_eq!(
                headers.get("content-encoding").map(|v| v.to_str().unwrap()),
                packing
            );
            assert_eq!(headers["content-type"], "application/wasm");
            assert_eq!(
                headers["cache-control"],
                "public, max-age=31536000, immutable"
            );
            assert_eq!(headers["vary"], "Accept-Encoding");
            assert_eq!(response.bytes().await.unwrap(), body, "{accept}");
        }
    }
}

#[tokio::test]
async fn what_the_browser_has_is_not_sent_again() {
    let app = TestApp::spawn().await;
    let tag = fetch(&app.resident, WASM, "br").await.headers()["etag"].clone();
    let url = format!("{}{WASM}", app.resident.url);
    let request = app.resident.client.get(url).header("if-none-match", tag);
    assert_eq!(request.send().await.unwrap().status(), 304);
}

#[tokio::test]
async fn the_app_s_service_worker_is_the_residents_alone_and_the_one_of_messages_is_for_hosts_too()
{
    let app = TestApp::spawn().await;
    for (path, content_type, at_console) in [
        ("/sw.js", "text/javascript; charset=utf-8", 404),
        ("/push-sw.js", "text/javascript; charset=utf-8", 200),
        ("/manifest.webmanifest", "application/manifest+json", 404),
    ] {
        let response = fetch(&app.resident, path, "br").await;
        assert_eq!(response.status(), 200, "{path}");
        assert_eq!(response.headers()["cache-control"], "public, no-cache");
        assert_eq!(response.headers()["content-type"], content_type);
        assert_eq!(
            fetch(&app.console, path, "br").await.status(),
            at_console,
            "{path}"
        );
    }
}

#[tokio::test]
async fn nothing_outside_of_the_release_is_served() {
    let app = TestApp::spawn().await;
    for path in [
        "/assets/nothing.js",
        "/assets/..%2frelease.json",
        "/assets/",
        "/amparo.toml",
        "/assets/resident-0123456789abcdef.wasm.br",
    ] {
        assert_eq!(app.resident.get(path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_page_of_the_last_release_finds_its_files_and_no_new_page_names_them() {
    let app = TestApp::spawn().await;
    let old = fetch(&app.resident, release::PREVIOUS, "br").await;
    assert_eq!(old.status(), 200);
    assert!(
        old.headers()["cache-control"]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
    let page = app.resident.get("/en/").await.text().await.unwrap();
    assert!(page.contains("/assets/resident-0123456789abcdef.js"));
    assert!(!page.contains(release::PREVIOUS));
    // What has a fixed address is the running release's alone.
    assert_eq!(app.resident.get("/old-sw.js").await.status(), 404);
}

#[tokio::test]
async fn the_release_list_is_public() {
    let app = TestApp::spawn().await;
    let list: serde_json::Value = app
        .resident
        .get("/release.json")
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(list["build"], "0123456789abcdef");
}

#[test]
fn a_file_that_differs_from_the_list_stops_the_start() {
    let folder = std::env::temp_dir().join(format!("amparo_test_{}_changed", std::process::id()));
    release::write(&folder);
    Assets::load(&folder).unwrap();
    for name in ["sw.js.gz", "sw.js"] {
        std::fs::write(folder.join(name), "changed").unwrap();
        let fault = Assets::load(&folder).err().unwrap().to_string();
        assert!(fault.contains(&format!("{name}\"")), "{fault}");
    }
    release::write(&folder);
    std::fs::write(folder.join(&release::PREVIOUS[1..]), "changed").unwrap();
    let fault = Assets::load(&folder).err().unwrap().to_string();
    assert!(fault.contains("fedcba9876543210"), "{fault}");
    std::fs::remove_dir_all(folder).unwrap();
}

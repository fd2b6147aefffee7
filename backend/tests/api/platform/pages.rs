//! Pages: in the person's language before any script, and the same for everybody.

use std::path::Path;

use crate::harness::TestApp;

async fn html(app: &TestApp, path: &str) -> String {
    let response = app.resident.get(path).await;
    assert_eq!(response.status(), 200, "{path}");
    response.text().await.unwrap()
}

#[tokio::test]
async fn the_front_door_leads_to_the_language_that_the_browser_speaks() {
    let app = TestApp::spawn().await;
    for (wish, tag) in [
        ("es-MX,en;q=0.5", "es"),
        ("zh-TW", "zh-Hant"),
        ("xx", "en"),
        ("", "en"),
    ] {
        let url = format!("{}/", app.resident.url);
        let request = app.resident.client.get(url).header("accept-language", wish);
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 302);
        assert_eq!(response.headers()["location"], format!("/{tag}/"));
        assert_eq!(response.headers()["cache-control"], "no-store");
        let page = html(&app, &format!("/{tag}/")).await;
        assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{tag}");
        assert!(page.contains("911"), "{tag}");
    }
}

#[tokio::test]
async fn every_page_is_there_in_every_language() {
    let app = TestApp::spawn().await;
    let languages = &app.application.platform().city.languages;
    for locale in languages {
        for route in [
            "/",
            "/report/hate",
            "/report/property",
            "/code",
            "/help",
            "/promises",
            "/readers",
            "/about",
        ] {
            let page = html(&app, &format!("/{}{route}", locale.tag())).await;
            let start = format!("<html lang=\"{}\" dir=\"{}\">", locale.tag(), locale.dir());
            assert!(page.contains(&start), "{start} {route}");
            assert!(
                page.contains("<div id=\"app\"><"),
                "{start} {route} is rendered"
            );
            assert!(page.contains("<title>") && !page.contains("<title></title>"));
            assert!(page.contains("tel:911"), "{start} {route}");
        }
    }
}

#[tokio::test]
async fn without_a_script_a_page_leads_to_those_that_need_none_then_to_the_numbers() {
    let app = TestApp::spawn().await;
    for (tag, route, is_read) in [
        ("en", "", false),
        ("fa", "report/hate", false),
        ("en", "help", true),
        ("fa", "promises", true),
    ] {
        let page = html(&app, &format!("/{tag}/{route}")).await;
        let block = page.split("<noscript>").nth(1).unwrap();
        let block = block.split("</noscript>").next().unwrap();
        let pages = block.find(&format!("href=\"/basic/{tag}/\"")).unwrap();
        // A page that is only read is whole without a script, and does not say that it needs one.
        let number = block.find("tel:911");
        assert_eq!(number.is_none(), is_read, "{block}");
        assert!(number.is_none_or(|number| pages < number), "{block}");
        // One column: the notice stands its children side by side.
        assert_eq!(block.matches("<div").count(), 2, "{block}");
        assert!(block.starts_with("<div class=\"notice\"><div class=\"flow\">"));
    }
}

#[tokio::test]
async fn a_page_has_no_form_that_could_post_and_nothing_from_elsewhere() {
    let app = TestApp::spawn().await;
    for route in ["/", "/report/hate", "/report/property", "/code"] {
        let page = html(&app, &format!("/en{route}")).await;
        assert!(!page.contains("action="), "{route}");
        assert!(
            !page.contains("style="),
            "{route}: the policy forbids inline style"
        );
        for scheme in ["src=\"http", "src=\"//", "href=\"http://"] {
            assert!(!page.contains(scheme), "{route}: {scheme}");
        }
    }
}

#[tokio::test]
async fn a_page_carries_its_facts_and_words_for_the_script_that_takes_over() {
    let app = TestApp::spawn().await;
    let page = html(&app, "/fa/report/hate").await;
    let block = |id: &str| {
        let start = page.find(&format!("id=\"{id}\">")).unwrap() + id.len() + 6;
        let end = page[start..].find("</script>").unwrap();
        page[start..start + end].to_owned()
    };
    let facts: pwa::page::PageContext = serde_json::from_str(&block("page")).unwrap();
    assert_eq!(facts.build, "0123456789abcdef");
    assert_eq!((facts.locale.as_str(), facts.dir.as_str()), ("fa", "rtl"));
    assert_eq!(facts.surface, "resident");
    assert_eq!(facts.route, "/report/hate");
    assert_eq!(facts.roots, app.roots.public());
    assert_eq!(facts.sealer, "/assets/sealer-0123456789abcdef.js");
    assert!(!facts.services.is_empty());
    assert!(block("catalogue").contains(" = "));
    assert!(page.contains("<script src=\"/assets/boot-0123456789abcdef.js\" integrity=\"sha256-"));
}

#[tokio::test]
async fn a_page_is_the_same_for_everybody_and_is_not_sent_twice() {
    let app = TestApp::spawn().await;
    let first = app.resident.get("/en/help").await;
    let tag = first.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(first.headers()["cache-control"], "public, no-cache");
    let body = first.text().await.unwrap();
    assert_eq!(body, html(&app, "/en/help").await);
    let url = format!("{}/en/help", app.resident.url);
    let request = app.resident.client.get(url).header("if-none-match", &tag);
    let again = request.send().await.unwrap();
    assert_eq!(again.status(), 304);
    assert_eq!(again.headers()["etag"], tag.as_str());
}

#[tokio::test]
async fn the_console_is_one_shell_in_the_chosen_language() {
    let app = TestApp::spawn().await;
    for path in [
        "/",
        "/login",
        "/queue",
        "/boxes",
        "/case/0b2c1f52-6d0c-4f86-8a63-0f2d7d9a9a11",
        "/hosting",
        "/hosting/coverage",
        "/hosting/session/0b2c1f52-6d0c-4f86-8a63-0f2d7d9a9a11",
        "/hosting/session/0b2c1f52-6d0c-4f86-8a63-0f2d7d9a9a11/door",
    ] {
        let response = app.console.get(&format!("{path}?lang=ko")).await;
        assert_eq!(response.status(), 200, "{path}");
        let page = response.text().await.unwrap();
        assert!(page.contains("<html lang=\"ko\" dir=\"ltr\">"), "{path}");
        let body = "<body class=\"desk\" data-zone=\"America/Los_Angeles\">";
        assert!(page.contains(body), "{path}");
        assert!(page.contains("<div id=\"app\"></div>"), "{path}");
        assert!(
            page.contains("/assets/console-0123456789abcdef.css"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_console_leads_a_browser_on_this_machine_to_the_name_that_its_logins_hold_for() {
    let app = TestApp::spawn().await;
    let port = app.console.url.rsplit(':').next().unwrap();
    let url = format!("{}/queue?lang=ko", app.console.url);
    let request = app
        .console
        .client
        .get(url)
        .header("host", format!("localhost:{port}"));
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 307);
    let place = format!("http://127.0.0.1:{port}/queue?lang=ko");
    assert_eq!(response.headers()["location"], place);
}

#[tokio::test]
async fn places_are_those_of_the_pack_and_are_not_sent_twice() {
    let app = TestApp::spawn().await;
    let response = app.resident.get("/api/places").await;
    let tag = response.headers()["etag"].to_str().unwrap().to_owned();
    let places: api_types::places::Places = response.json().await.unwrap();
    assert_eq!(places.city, "Los Angeles");
    assert_eq!((places.areas.len(), places.neighborhoods.len()), (21, 114));
    let url = format!("{}/api/places", app.resident.url);
    let again = app.resident.client.get(url).header("if-none-match", tag);
    assert_eq!(again.send().await.unwrap().status(), 304);
}

#[test]
fn the_server_says_clearly_that_the_pages_are_not_built() {
    let fault = backend::pages::assets::Assets::load(Path::new("/nowhere"))
        .err()
        .unwrap();
    let sentence = fault.to_string();
    assert!(
        sentence.contains("release.json") && sentence.contains("cargo xtask pwa"),
        "{sentence}"
    );
}

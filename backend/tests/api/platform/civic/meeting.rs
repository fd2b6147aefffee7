//! A meeting of a division by plain forms: the key is typed, goes along in the forms, and never stands in an address.

use super::{hidden, host, html, submit};
use crate::fixtures::rows::{Of::Main, count};
use crate::fixtures::sessions::{division, draft, publish};
use crate::harness::{TestApp, log};

#[tokio::test]
async fn officers_type_the_key_and_ask_and_no_address_holds_it() {
    let app = TestApp::spawn().await;
    let meeting = publish(&host(&app).await, &division()).await;
    let key = meeting.door_key.unwrap().replace(' ', "");
    let path = format!("/basic/en/meetings/{}", meeting.session.slug);
    assert!(html(&app, &path).await.contains("name=\"door_key\""));
    let opened = submit(&app, &path, &[("door_key", &key)]).await;
    assert_eq!(opened.status(), 200);
    assert_eq!(opened.headers()["cache-control"], "no-store");
    let page = opened.text().await.unwrap();
    assert_eq!(hidden(&page)["door_key"], key);
    let id = hidden(&page)["id"].clone();
    let fields = [
        ("door_key", key.as_str()),
        ("id", id.as_str()),
        ("text", "Why Fridays?"),
        ("language", "en"),
    ];
    let asked = submit(&app, &path, &fields).await;
    assert_eq!(asked.status(), 200);
    let thanks = asked.text().await.unwrap();
    assert_eq!(hidden(&thanks)["door_key"], key, "the way to another one");
    assert_eq!(count(Main(&app), "question").await, 1);
    for page in [page, thanks] {
        for address in page.split("href=\"").chain(page.split("action=\"")).skip(1) {
            let address = address.split('"').next().unwrap();
            assert!(!address.contains(&key), "{address}");
        }
    }
}

#[tokio::test]
async fn a_wrong_key_and_a_key_in_the_address_open_nothing() {
    let app = TestApp::spawn().await;
    let meeting = publish(&host(&app).await, &division()).await;
    let key = meeting.door_key.unwrap().replace(' ', "");
    let slug = &meeting.session.slug;
    let path = format!("/basic/en/meetings/{slug}");
    let there = html(&app, &path).await;
    let nowhere = html(&app, "/basic/en/meetings/nowhere").await;
    assert_eq!(there.replace(slug, "nowhere"), nowhere);
    for (path, key) in [
        (path.as_str(), "0000000000000000"),
        ("/basic/en/meetings/nowhere", key.as_str()),
    ] {
        let refused = submit(&app, path, &[("door_key", key)]).await;
        assert_eq!(refused.status(), 404, "{path}");
        assert!(refused.text().await.unwrap().contains("name=\"door_key\""));
    }
    let asked = app.resident.get(&format!("{path}?door={key}")).await;
    assert_eq!(asked.text().await.unwrap(), there, "it is not read");
    assert!(!log::has(&key), "nor does a log have it");
    // The same key opens it where it belongs.
    let opened = submit(&app, &path, &[("door_key", &key)]).await;
    assert_eq!(opened.status(), 200);
}

#[tokio::test]
async fn who_comes_with_the_right_key_before_the_meeting_is_open_is_told_so() {
    let app = TestApp::spawn().await;
    let meeting = draft(&host(&app).await, &division()).await;
    let key = meeting.door_key.unwrap().replace(' ', "");
    let path = format!("/basic/en/meetings/{}", meeting.session.id);
    let early = submit(&app, &path, &[("door_key", &key)]).await;
    assert_eq!(early.status(), 409);
    assert!(early.text().await.unwrap().contains("not open yet"));
    let wrong = submit(&app, &path, &[("door_key", "0000000000000000")]).await;
    assert_eq!(wrong.status(), 404);
    assert!(!wrong.text().await.unwrap().contains("not open yet"));
}

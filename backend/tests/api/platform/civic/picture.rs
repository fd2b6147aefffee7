//! A sign-up as a picture to keep: by a plain form, for whoever has the code, with nothing on it but what the door needs.

use reqwest::Response;

use super::seats::{alone, code_on, fresh, page, with};
use super::{html, submit, with_session};
use crate::harness::TestApp;

async fn picture(app: &TestApp, space: &str, code: &str) -> Response {
    let fields = [("code", code), ("do", "picture")];
    submit(app, &format!("{space}/seat"), &fields).await
}

async fn signed_up(app: &TestApp, slug: &str, name: &str) -> String {
    let path = format!("/basic/en/sessions/{slug}/sign-up");
    let draft = fresh(app, &path).await;
    code_on(&page(app, &path, &with(alone(&draft), "name", name), 200).await)
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info();
    let info = reader.unwrap();
    (info.info().width, info.info().height)
}

#[tokio::test]
async fn whoever_has_the_code_gets_a_picture_that_names_nobody() {
    let (app, _, slug) = with_session().await;
    let code = signed_up(&app, &slug, "").await;
    let named = signed_up(&app, &slug, "Rosa").await;
    let mut first = Vec::new();
    for space in ["/basic/en", "/fa", "/ko", "/ar"] {
        let answer = picture(&app, space, &code).await;
        assert_eq!(answer.status(), 200, "{space}");
        let headers = answer.headers();
        assert_eq!(headers["content-type"], "image/png");
        assert_eq!(headers["cache-control"], "no-store");
        // The day alone: nobody who looks at the files of a phone reads what it is.
        assert_eq!(
            headers["content-disposition"],
            "attachment; filename=\"2026-12-01.png\""
        );
        assert_eq!(headers["x-content-type-options"], "nosniff");
        let bytes = answer.bytes().await.unwrap();
        assert_eq!(size(&bytes).0, 720);
        first = bytes.to_vec();
    }
    // Asked for again it is the same; with another code another.
    let again = picture(&app, "/ar", &code).await.bytes().await.unwrap();
    assert!(again == first);
    let other = picture(&app, "/ar", &named).await.bytes().await.unwrap();
    assert!(other != first);
    assert_eq!(size(&other), size(&first), "a name adds nothing");
}

#[tokio::test]
async fn without_a_seat_that_stands_there_is_a_page_and_no_picture() {
    let (app, _, slug) = with_session().await;
    let code = signed_up(&app, &slug, "").await;
    assert!(
        html(&app, &format!("/en/seat/{code}"))
            .await
            .contains("value=\"picture\"")
    );
    let given_back = submit(&app, "/en/seat", &[("code", &code), ("do", "cancel")]).await;
    assert!(
        !given_back
            .text()
            .await
            .unwrap()
            .contains("value=\"picture\"")
    );
    let nobody_s = crate::strategy::code();
    for (code, status) in [(code.as_str(), 200), (&nobody_s, 404), ("12", 422)] {
        let answer = picture(&app, "/en", code).await;
        assert_eq!(answer.status(), status, "{code}");
        assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8");
        assert!(!answer.headers().contains_key("content-disposition"));
    }
    let unknown = [("code", code.as_str()), ("do", "picture"), ("size", "9")];
    assert_eq!(submit(&app, "/en/seat", &unknown).await.status(), 400);
}

//! What is refused for now loses nothing: the form comes back as it was sent, and says when to come again.

use std::num::NonZeroU32;

use backend::listening::Settings;
use backend::startup::Options;

use super::seats::{alone, code_on, fresh, page, with};
use super::{hidden, host, plan, published, submit};
use crate::harness::{Setup, TestApp};

async fn app(seats: Settings) -> (TestApp, String) {
    let options = Options {
        seats,
        ..Options::default()
    };
    let app = TestApp::spawn_with(Setup {
        options,
        ..Setup::default()
    })
    .await;
    let host = host(&app).await;
    let session = published(&host, &plan()).await;
    (app, session.session.slug)
}

#[tokio::test]
async fn a_sign_up_that_comes_too_fast_stays_in_its_form() {
    let (app, slug) = app(Settings {
        sign_ups_per_network: NonZeroU32::MIN,
        ..Settings::default()
    })
    .await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let first = fresh(&app, &path).await;
    page(&app, &path, &alone(&first), 200).await;
    let draft = fresh(&app, &path).await;
    let group = with(with(alone(&draft), "who", "group"), "seats", "7");
    let group = with(group, "name", "Rosa M.");
    let answer = submit(&app, &path, &group).await;
    assert_eq!(answer.status(), 429);
    assert!(answer.headers().contains_key("retry-after"));
    let form = answer.text().await.unwrap();
    assert!(form.contains("seats-errors"), "{form}");
    assert!(form.contains("value=\"7\"") && form.contains("Rosa M."));
    assert_eq!(hidden(&form)["draft"], draft, "the next press is the same");
}

#[tokio::test]
async fn what_is_done_with_a_code_too_fast_is_kept_to_be_sent_again() {
    let (app, slug) = app(Settings {
        codes_per_network: NonZeroU32::MIN,
        ..Settings::default()
    })
    .await;
    let path = format!("/basic/es/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let code = code_on(&page(&app, &path, &alone(&draft), 200).await);
    let describe = vec![
        ("code", code.as_str()),
        ("do", "describe"),
        ("name", "Rosa \"M.\" <b>"),
        ("language", "es"),
    ];
    page(&app, "/basic/es/seat", &describe, 200).await;
    let answer = submit(&app, "/basic/es/seat", &describe).await;
    assert_eq!(answer.status(), 429);
    assert!(answer.headers().contains_key("retry-after"));
    let kept = answer.text().await.unwrap();
    assert!(kept.contains("action=\"/basic/es/seat\""), "{kept}");
    assert!(!kept.contains("<b>\""), "{kept}");
    let again = hidden(&kept);
    assert_eq!(again["do"], "describe");
    assert_eq!(again["code"], code);
    // What is wrong for good is not offered again.
    let unknown = vec![("code", code.as_str()), ("admin", "1")];
    let refused = page(&app, "/basic/es/seat", &unknown, 400).await;
    assert!(!refused.contains("name=\"admin\""), "{refused}");
}

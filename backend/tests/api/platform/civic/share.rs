//! The plain page when very much came from one network: it says what to do, and a form with work is taken.

use api_types::Bytes32;
use backend::listening::{Settings, bound};
use backend::startup::Options;

use super::{hidden, host, html, plan, published, submit};
use crate::fixtures::easy;
use crate::fixtures::rows::{Of::Main, count};
use crate::harness::{Setup, TestApp};

async fn app() -> (TestApp, String) {
    let seats = Settings {
        seats_per_network: 2,
        seats_per_shared_network: 2,
        questions_per_network: 1,
        requests_per_network: 1,
        ..Settings::default()
    };
    let setup = Setup {
        options: Options {
            seats,
            intake: easy(),
            ..Options::default()
        },
        ..Setup::default()
    };
    let app = TestApp::spawn_with(setup).await;
    let host = host(&app).await;
    let session = published(&host, &plan()).await;
    (app, session.session.slug)
}

/// What a script does with the fields of the page.
fn work(page: &str) -> (String, String) {
    let attribute = |name: &str| {
        let at = page.find(&format!("{name}=\"")).expect(name) + name.len() + 2;
        page[at..].split('"').next().unwrap().to_owned()
    };
    let token = hidden(page)["work_token"].clone();
    let bits: u8 = attribute("data-work").parse().unwrap();
    let on = bound(&attribute("data-work-on"));
    let counter = sealing::proof::solve(&token, &on, bits, 0, u64::MAX).unwrap();
    assert_ne!(Bytes32(on), Bytes32([0; 32]));
    (token, counter.to_string())
}

async fn seats(app: &TestApp, path: &str, more: &[(&str, &str)]) -> (u16, String) {
    let draft = hidden(&html(app, path).await)["draft"].clone();
    let mut fields = vec![("draft", draft.as_str()), ("who", "group"), ("seats", "2")];
    fields.extend([("way", "in-person"), ("language", "en"), ("least", "1")]);
    fields.extend(more);
    let answer = submit(app, path, &fields).await;
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn seats_above_the_share_are_saved_with_a_mail_address() {
    let (app, slug) = app().await;
    let path = format!("/basic/en/sessions/{slug}/sign-up");
    assert_eq!(seats(&app, &path, &[]).await.0, 200);
    let (status, page) = seats(&app, &path, &[("name", "Rosa M.")]).await;
    assert_eq!(status, 403);
    assert!(
        page.contains("Write your e-mail address into the form"),
        "{page}"
    );
    assert!(page.contains("Nothing was saved yet") && page.contains("ask a host"));
    assert!(page.contains("Rosa M."), "what was typed stays");
    assert!(!page.contains("does sums"), "there are no scripts here");
    assert_eq!(count(Main(&app), "sign_up").await, 1);
    let mail = [("email", "rosa@mail.example")];
    assert_eq!(seats(&app, &path, &mail).await.0, 200);
    // One address more does not help any longer, and the page does not say so.
    let (status, page) = seats(&app, &path, &[("email", "b@mail.example")]).await;
    assert_eq!(status, 403);
    assert!(!page.contains("Write your e-mail address into the form"));
}

#[tokio::test]
async fn the_page_with_scripts_brings_work_and_saves_the_same_seats() {
    let (app, slug) = app().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    assert_eq!(seats(&app, &path, &[]).await.0, 200);
    let draft = hidden(&html(&app, &path).await)["draft"].clone();
    let send = async |more: &[(&str, &str)]| {
        let mut fields = vec![
            ("draft", draft.as_str()),
            ("who", "me"),
            ("way", "in-person"),
        ];
        fields.extend([("language", "en")]);
        fields.extend(more);
        let answer = submit(&app, &path, &fields).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (status, page) = send(&[]).await;
    assert_eq!(status, 403);
    let (token, counter) = work(&page);
    let wrong = [("work_token", token.as_str()), ("work_counter", "nonsense")];
    assert_eq!(send(&wrong).await.0, 403);
    let right = [
        ("work_token", token.as_str()),
        ("work_counter", counter.as_str()),
    ];
    assert_eq!(send(&right).await.0, 200);
    assert_eq!(count(Main(&app), "sign_up").await, 2);
}

#[tokio::test]
async fn a_question_above_the_share_stays_in_its_form_and_is_taken_with_work() {
    let (app, slug) = app().await;
    let path = format!("/en/sessions/{slug}/ask");
    let send = async |id: &str, more: &[(&str, &str)]| {
        let mut fields = vec![("id", id), ("text", "Lights?"), ("language", "en")];
        fields.extend(more);
        let answer = submit(&app, &path, &fields).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let first = hidden(&html(&app, &path).await)["id"].clone();
    assert_eq!(send(&first, &[]).await.0, 200);
    let id = hidden(&html(&app, &path).await)["id"].clone();
    let (status, page) = send(&id, &[]).await;
    assert_eq!(status, 403);
    assert!(page.contains("Lights?") && page.contains("try again tomorrow"));
    let (token, counter) = work(&page);
    let right = [
        ("work_token", token.as_str()),
        ("work_counter", counter.as_str()),
    ];
    assert_eq!(send(&id, &right).await.0, 200);
    assert_eq!(count(Main(&app), "question").await, 2);
}

#[tokio::test]
async fn a_request_above_the_share_stays_in_its_form_and_is_taken_with_work() {
    let (app, _) = app().await;
    let path = "/en/ask-for-a-session";
    let send = async |draft: &str, more: &[(&str, &str)]| {
        let mut fields = vec![("draft", draft), ("topic", "Lights"), ("hall", "Library")];
        fields.extend([("neighborhood", "koreatown"), ("size", "20")]);
        fields.extend([("language", "en"), ("contact", "213 555 0101")]);
        fields.extend(more);
        let answer = submit(&app, path, &fields).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let first = hidden(&html(&app, path).await)["draft"].clone();
    assert_eq!(send(&first, &[]).await.0, 200);
    assert_eq!(
        send(&first, &[]).await.0,
        200,
        "the same again needs no work"
    );
    let draft = hidden(&html(&app, path).await)["draft"].clone();
    let (status, page) = send(&draft, &[]).await;
    assert_eq!(status, 403);
    let (token, counter) = work(&page);
    let right = [
        ("work_token", token.as_str()),
        ("work_counter", counter.as_str()),
    ];
    assert_eq!(send(&draft, &right).await.0, 200);
    assert_eq!(count(Main(&app), "session_request").await, 2);
}

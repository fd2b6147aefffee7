//! Forms, as a browser without any script sends them.

use super::{hidden, html, submit, with_session};
use crate::strategy::{click_in, code, code_in, deliver, mails};

#[tokio::test]
async fn a_question_is_asked_by_a_plain_form() {
    let (app, _, slug) = with_session().await;
    let path = format!("/basic/en/sessions/{slug}/ask");
    let id = hidden(&html(&app, &path).await)["id"].clone();
    let fields = [
        ("id", id.as_str()),
        ("text", "Will there be lights at the stop?"),
        ("language", "en"),
    ];
    let answer = submit(&app, &path, &fields).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let page = answer.text().await.unwrap();
    assert!(
        !page.contains("Will there be lights"),
        "a host reads it first"
    );
    // A second press is the same question.
    assert_eq!(submit(&app, &path, &fields).await.status(), 200);
}

#[tokio::test]
async fn a_question_that_is_refused_comes_back_with_its_words() {
    let (app, _, slug) = with_session().await;
    let path = format!("/basic/en/sessions/{slug}/ask");
    let id = hidden(&html(&app, &path).await)["id"].clone();
    let long = "Why? ".repeat(200);
    let fields = [
        ("id", id.as_str()),
        ("text", long.as_str()),
        ("language", "en"),
    ];
    let answer = submit(&app, &path, &fields).await;
    assert_eq!(answer.status(), 422);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Why? Why? Why?") && page.contains(&id));
}

#[tokio::test]
async fn a_text_that_is_missing_is_said_at_its_field() {
    let (app, _, slug) = with_session().await;
    let path = format!("/basic/en/sessions/{slug}/ask");
    let id = hidden(&html(&app, &path).await)["id"].clone();
    let wish = hidden(&html(&app, "/basic/en/ask-for-a-session").await)["draft"].clone();
    let question = [("id", id.as_str()), ("text", " "), ("language", "en")];
    let request = [("draft", wish.as_str()), ("topic", " "), ("size", "20")];
    for (path, fields, field) in [
        (path.as_str(), question, "text"),
        ("/basic/en/ask-for-a-session", request, "topic"),
    ] {
        let answer = submit(&app, path, &fields).await;
        assert_eq!(answer.status(), 422, "{path}");
        let page = answer.text().await.unwrap();
        assert!(page.contains("This is empty or too long."), "{page}");
        assert!(page.contains(&format!("-{field}-error\"")), "{page}");
    }
}

#[tokio::test]
async fn a_group_asks_for_a_session_and_takes_the_wish_back() {
    let (app, _, _) = with_session().await;
    let path = "/basic/es/ask-for-a-session";
    let draft = hidden(&html(&app, path).await)["draft"].clone();
    let fields = [
        ("draft", draft.as_str()),
        ("group", "Casa de los Abuelos"),
        ("topic", "Robos en la avenida"),
        ("neighborhood", "boyle-heights"),
        ("hall", "Parroquia"),
        ("size", "40"),
        ("day", "2026-12-12"),
        ("day", ""),
        ("day", ""),
        ("language", "es"),
        ("access", "step-free"),
        ("contact", "rosa@mail.example"),
    ];
    let answer = submit(&app, path, &fields).await;
    assert_eq!(answer.status(), 200);
    let page = answer.text().await.unwrap();
    let code = hidden(&page)["code"].clone();
    assert!(code.len() == 16 && !page.contains("rosa@mail.example"));
    let mark = page.find("/basic/es/requests/").unwrap() + 19;
    let id = &page[mark..mark + 36];
    let shown = html(&app, &format!("/basic/es/requests/{id}")).await;
    assert!(!shown.contains(&code));
    let target = format!("/basic/es/requests/{id}");
    let wrong = submit(
        &app,
        &target,
        &[("code", "1234123412341234"), ("do", "withdraw")],
    )
    .await;
    assert_eq!(wrong.status(), 422);
    let back = submit(&app, &target, &[("code", &code), ("do", "withdraw")]).await;
    assert_eq!(back.status(), 200);
}

#[tokio::test]
async fn a_day_that_does_not_exist_is_said_beside_its_field() {
    let (app, _, _) = with_session().await;
    let path = "/en/ask-for-a-session";
    let draft = hidden(&html(&app, path).await)["draft"].clone();
    let fields = [
        ("draft", draft.as_str()),
        ("topic", "Lights"),
        ("neighborhood", "koreatown"),
        ("hall", "Library"),
        ("size", "20"),
        ("day", "2026-02-30"),
        ("language", "en"),
        ("contact", "213 555 0101"),
    ];
    let answer = submit(&app, path, &fields).await;
    assert_eq!(answer.status(), 422);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Lights") && page.contains(&draft));
}

#[tokio::test]
async fn somebody_follows_a_neighborhood_with_an_address_alone() {
    let (app, _, _) = with_session().await;
    let path = "/basic/en/follow?kind=neighborhood&target=koreatown";
    let fields = hidden(&html(&app, path).await);
    let draft = fields["draft"].as_str();
    let send = |email: &'static str| {
        let app = &app;
        async move {
            let fields = [
                ("draft", draft),
                ("kind", "neighborhood"),
                ("target", "koreatown"),
                ("email", email),
                ("language", "en"),
            ];
            submit(app, "/basic/en/follow", &fields).await
        }
    };
    let wrong = send("not an address").await;
    assert_eq!(wrong.status(), 422);
    assert!(wrong.text().await.unwrap().contains("not an address"));
    assert_eq!(send("rosa@mail.example").await.status(), 200);
    assert_eq!(deliver(&app).await, 1);
    let mail = &mails(&app)[0];
    let code = code_in(mail);
    let click = click_in(mail, &code);
    let link = format!("/basic/en/follow/{code}.{click}");
    // Looking changes nothing: a program that checks mails looks too.
    for _ in 0..2 {
        let page = html(&app, &link).await;
        assert!(page.contains("value=\"confirm\""));
    }
    // Whoever made the code and has not read the mail cannot confirm.
    let bare = format!("/basic/en/follow/{code}");
    assert!(!html(&app, &bare).await.contains("value=\"confirm\""));
    let guess = submit(&app, &bare, &[("click", "00000000"), ("do", "confirm")]).await;
    assert_eq!(guess.status(), 409);
    let click = hidden(&html(&app, &link).await)["click"].clone();
    let confirmed = submit(&app, &link, &[("click", &click), ("do", "confirm")]).await;
    assert!(confirmed.text().await.unwrap().contains("value=\"end\""));
    let ended = submit(&app, &link, &[("code", &code), ("do", "end")]).await;
    assert_eq!(ended.status(), 200);
    let again = app.resident.get(&link).await;
    assert_eq!(again.status(), 404);
    let again = again.text().await.unwrap();
    assert!(
        again.contains("Nothing more is sent because of it."),
        "{again}"
    );
}

#[tokio::test]
async fn whatever_stands_in_a_link_that_ends_news_a_page_answers() {
    let (app, _, _) = with_session().await;
    let nobody_s = code();
    for (code, status) in [
        ("x", 422),
        ("0000000000000000", 422),
        (nobody_s.as_str(), 404),
    ] {
        let leave = format!("/unsubscribe/{code}");
        let led = app.resident.get(&leave).await;
        assert_eq!(led.status(), 303, "{code}");
        let to = led.headers()["location"].to_str().unwrap().to_owned();
        let page = app.resident.get(&to).await;
        assert_eq!(page.status(), status, "{code}");
        let page = page.text().await.unwrap();
        assert!(page.contains("There is nothing to end"), "{page}");
    }
}

#[tokio::test]
async fn no_other_site_sends_a_form_for_somebody() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/ask");
    let id = hidden(&html(&app, &path).await)["id"].clone();
    let body = format!("id={id}&text=hello&language=en");
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://elsewhere.example"),
        ("origin", "null"),
    ] {
        let url = format!("{}{path}", app.resident.url);
        let request = app
            .resident
            .client
            .post(url)
            .header("content-type", "application/x-www-form-urlencoded")
            .header(name, value)
            .body(body.clone());
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 403, "{name}: {value}");
        assert!(
            answer.text().await.unwrap().contains("data-leave"),
            "in the frame"
        );
    }
}

#[tokio::test]
async fn what_is_no_form_of_ours_is_refused() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/ask");
    let id = hidden(&html(&app, &path).await)["id"].clone();
    let unknown = [
        ("id", id.as_str()),
        ("text", "x"),
        ("language", "en"),
        ("admin", "1"),
    ];
    assert_eq!(submit(&app, &path, &unknown).await.status(), 400);
    let url = format!("{}{path}", app.resident.url);
    let json = app
        .resident
        .client
        .post(&url)
        .json(&unknown)
        .send()
        .await
        .unwrap();
    assert_eq!(json.status(), 415);
    let long = "x".repeat(70_000);
    let large = submit(&app, &path, &[("text", long.as_str())]).await;
    assert_eq!(large.status(), 413);
    let other = app.resident.client.put(&url).send().await.unwrap();
    assert_eq!(other.status(), 405);
}

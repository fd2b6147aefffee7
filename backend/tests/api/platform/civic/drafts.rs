//! "Back" after an answer that got lost: the same form again, and no seat twice. And whoever finds its address gets nothing by it.

use chrono::TimeDelta;

use super::{hidden, html, submit, with_session};
use crate::fixtures::rows::{Of, count};
use crate::harness::TestApp;
use crate::strategy::{code_in, deliver, mails};

/// The address of a form that was drawn for `path`.
async fn address(app: &TestApp, path: &str) -> String {
    let answer = app.resident.get(path).await;
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.headers()["location"].to_str().unwrap().to_owned()
}

/// Sends the form that stands at `address`, filled in for one seat, and gives the status and the page.
async fn send(app: &TestApp, address: &str, name: &str) -> (u16, String) {
    let draft = hidden(&html(app, address).await)["draft"].clone();
    send_draft(app, address, &draft, name).await
}

async fn send_draft(app: &TestApp, address: &str, draft: &str, name: &str) -> (u16, String) {
    let path = address.split('?').next().unwrap();
    let fields = [
        ("draft", draft),
        ("who", "me"),
        ("way", "in-person"),
        ("name", name),
    ];
    let answer = submit(app, path, &fields).await;
    (answer.status().as_u16(), answer.text().await.unwrap())
}

async fn seats(app: &TestApp) -> i64 {
    count(Of::Main(app), "sign_up").await
}

#[tokio::test]
async fn back_after_a_lost_answer_is_the_same_form_and_the_same_seat() {
    let (app, _, slug) = with_session().await;
    for space in ["/en", "/basic/en"] {
        let before = seats(&app).await;
        let form = address(&app, &format!("{space}/sessions/{slug}/sign-up?who=me")).await;
        assert!(form.contains("who=me&draft="), "{form}");
        // The server has it; the answer never arrives. She goes back, and a browser that keeps nothing asks for the form again.
        send(&app, &form, "Rosa").await;
        let back = html(&app, &form).await;
        assert!(back.contains("This form was sent already"));
        let (status, page) = send(&app, &form, "Rosa").await;
        assert_eq!((status, seats(&app).await), (200, before + 1));
        assert_eq!(hidden(&page)["code"].len(), 16, "she has her code");
        // The control: a form of its own takes a seat of its own.
        let other = address(&app, &format!("{space}/sessions/{slug}/sign-up")).await;
        assert!(
            !html(&app, &other)
                .await
                .contains("This form was sent already")
        );
        assert_eq!(send(&app, &other, "Rosa").await.0, 200);
        assert_eq!(seats(&app).await, before + 2);
    }
}

#[tokio::test]
async fn the_address_of_a_form_that_was_sent_shows_no_code_and_no_seat() {
    let (app, _, slug) = with_session().await;
    let form = address(&app, &format!("/en/sessions/{slug}/sign-up")).await;
    let unsent = html(&app, &form).await;
    let (_, page) = send(&app, &form, "Rosa").await;
    let code = hidden(&page)["code"].clone();
    assert!(page.contains("Rosa") && page.contains(&code));
    // Before and after.
    for form in [unsent, html(&app, &form).await] {
        let grouped = [&code[..4], &code[4..8], &code[8..12], &code[12..]].join(" ");
        assert!(!form.contains(&code) && !form.contains(&grouped) && !form.contains("Rosa"));
    }
    // Who does not know what was written gets nothing either, and changes nothing.
    let (status, page) = send(&app, &form, "somebody").await;
    assert_eq!(status, 409);
    assert!(!page.contains(&code));
    assert_eq!(seats(&app).await, 1);
}

#[tokio::test]
async fn an_hour_later_the_address_leads_to_another_form_and_opens_no_seat() {
    let (app, _, slug) = with_session().await;
    let form = address(&app, &format!("/en/sessions/{slug}/sign-up")).await;
    let draft = hidden(&html(&app, &form).await)["draft"].clone();
    let (_, page) = send(&app, &form, "").await;
    let code = hidden(&page)["code"].clone();
    app.clock.advance(TimeDelta::minutes(59));
    assert_eq!(send_draft(&app, &form, &draft, "").await.0, 200);
    app.clock.advance(TimeDelta::minutes(1));
    assert_ne!(address(&app, &form).await, form);
    let (status, page) = send_draft(&app, &form, &draft, "").await;
    assert_eq!(status, 409);
    assert!(!page.contains(&code));
    assert_eq!(seats(&app).await, 1);
}

#[tokio::test]
async fn what_was_filled_in_survives_a_form_that_lay_open_and_is_sent_once_more() {
    let (app, _, slug) = with_session().await;
    let form = address(&app, &format!("/en/sessions/{slug}/sign-up")).await;
    let draft = hidden(&html(&app, &form).await)["draft"].clone();
    app.clock.advance(TimeDelta::hours(3));
    // A double press: both get the form again.
    for _ in 0..2 {
        let (status, page) = send_draft(&app, &form, &draft, "Rosa").await;
        assert_eq!((status, seats(&app).await), (409, 0));
        assert!(page.contains("lay open") && page.contains("Rosa"));
    }
    let (_, page) = send_draft(&app, &form, &draft, "Rosa").await;
    let next = hidden(&page)["draft"].clone();
    assert_eq!(send_draft(&app, &form, &next, "Rosa").await.0, 200);
    assert_eq!(seats(&app).await, 1);
}

#[tokio::test]
async fn what_is_no_draft_is_refused_and_nothing_is_stored() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    for wrong in ["x", "1234123412341234", "zz"] {
        let answer = app.resident.get(&format!("{path}?draft={wrong}")).await;
        assert_eq!(answer.status(), 400, "{wrong}");
        assert_eq!(
            send_draft(&app, &path, wrong, "Rosa").await.0,
            422,
            "{wrong}"
        );
    }
    let answer = submit(&app, &path, &[("who", "me"), ("way", "in-person")]).await;
    assert_eq!(answer.status(), 422);
    assert_eq!(seats(&app).await, 0);
}

#[tokio::test]
async fn a_group_that_heard_no_answer_asks_for_one_session() {
    let (app, _, _) = with_session().await;
    let path = "/basic/en/ask-for-a-session";
    let form = address(&app, &format!("{path}?neighborhood=koreatown")).await;
    assert!(form.contains("neighborhood=koreatown&draft="), "{form}");
    let ask = async |draft: &str, topic: &str| {
        let fields = [
            ("draft", draft),
            ("topic", topic),
            ("neighborhood", "koreatown"),
            ("hall", "Library"),
            ("size", "20"),
            ("language", "en"),
            ("contact", "213 555 0101"),
        ];
        let answer = submit(&app, path, &fields).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let requests = async || count(Of::Main(&app), "session_request").await;
    let draft = hidden(&html(&app, &form).await)["draft"].clone();
    let (_, page) = ask(&draft, "Lights").await;
    let code = hidden(&page)["code"].clone();
    let back = html(&app, &form).await;
    assert!(back.contains("This form was sent already") && !back.contains(&code));
    let (status, page) = ask(&hidden(&back)["draft"], "Lights").await;
    assert_eq!((status, requests().await), (200, 1));
    assert_eq!(hidden(&page)["code"], code);
    // Other words are another wish, and the next press sends it under a name of its own.
    let (status, page) = ask(&draft, "Streets").await;
    assert_eq!((status, requests().await), (409, 1));
    assert_eq!(ask(&hidden(&page)["draft"], "Streets").await.0, 200);
    assert_eq!(requests().await, 2);
    // No name, and one that is too old.
    assert_eq!(ask("x", "Lights").await.0, 422);
    app.clock.advance(TimeDelta::hours(1));
    let (status, page) = ask(&draft, "Lights").await;
    assert!(status == 409 && page.contains("lay open") && !page.contains(&code));
    assert_eq!(requests().await, 2);
}

/// Sends the form to follow a place by mail.
async fn follow(app: &TestApp, draft: &str, email: &str) -> (u16, String) {
    let fields = [
        ("draft", draft),
        ("kind", "neighborhood"),
        ("target", "koreatown"),
        ("email", email),
        ("language", "en"),
    ];
    let answer = submit(app, "/basic/en/follow", &fields).await;
    (answer.status().as_u16(), answer.text().await.unwrap())
}

async fn follows(app: &TestApp) -> i64 {
    count(Of::Main(app), "follow").await
}

const FOLLOW: &str = "/basic/en/follow?kind=neighborhood&target=koreatown";

#[tokio::test]
async fn who_heard_no_answer_follows_once_and_gets_one_mail() {
    let (app, _, _) = with_session().await;
    let form = address(&app, FOLLOW).await;
    assert!(form.contains("target=koreatown&draft="), "{form}");
    // The answer never arrives. "Back" asks for the form again; the browser wrote the address a little differently.
    let draft = hidden(&html(&app, &form).await)["draft"].clone();
    assert_eq!(follow(&app, &draft, "rosa@mail.example").await.0, 200);
    let back = hidden(&html(&app, &form).await)["draft"].clone();
    assert_eq!(back, draft);
    let (status, page) = follow(&app, &back, " rosa@Mail.example").await;
    assert_eq!((status, follows(&app).await), (200, 1));
    assert!(page.contains("We sent you a mail."), "{page}");
    assert_eq!(deliver(&app).await, 1);
    let code = code_in(&mails(&app)[0]);
    for page in [page, html(&app, &form).await] {
        assert!(
            !page.contains(&code),
            "who has not read the mail has no code"
        );
    }
    // The control: a form of its own is a wish of its own.
    let other = hidden(&html(&app, FOLLOW).await)["draft"].clone();
    assert_eq!(follow(&app, &other, "rosa@mail.example").await.0, 200);
    assert_eq!((follows(&app).await, deliver(&app).await), (2, 1));
}

#[tokio::test]
async fn who_goes_back_to_mend_the_address_follows_with_the_mended_one() {
    let (app, _, _) = with_session().await;
    let form = address(&app, FOLLOW).await;
    let draft = hidden(&html(&app, &form).await)["draft"].clone();
    assert_eq!(follow(&app, &draft, "rosa@mial.example").await.0, 200);
    let (status, page) = follow(&app, &draft, "rosa@mail.example").await;
    assert_eq!((status, follows(&app).await), (200, 2));
    assert!(page.contains("We sent you a mail."));
    assert_eq!(deliver(&app).await, 2);
}

#[tokio::test]
async fn a_form_to_follow_that_lay_open_is_sent_once_more() {
    let (app, _, _) = with_session().await;
    let draft = hidden(&html(&app, FOLLOW).await)["draft"].clone();
    app.clock.advance(TimeDelta::hours(1));
    let (status, page) = follow(&app, &draft, "rosa@mail.example").await;
    assert_eq!((status, follows(&app).await), (409, 0));
    assert!(page.contains("lay open") && page.contains("rosa@mail.example"));
    let next = hidden(&page)["draft"].clone();
    assert_eq!(follow(&app, &next, "rosa@mail.example").await.0, 200);
    assert_eq!(follows(&app).await, 1);
    // And what is no draft is none here either.
    for wrong in ["x", ""] {
        assert_eq!(follow(&app, wrong, "rosa@mail.example").await.0, 422);
    }
    assert_eq!(follows(&app).await, 1);
}

//! Seats by plain forms: signing up, coming back with the code, changing, handing over, giving back.

use super::{hidden, html, submit, with_session};
use crate::fixtures::mail;
use crate::fixtures::rows::{Of, count};
use crate::harness::TestApp;

pub(super) type Fields<'a> = Vec<(&'a str, &'a str)>;

pub(super) fn alone(draft: &str) -> Fields<'_> {
    vec![
        ("draft", draft),
        ("who", "me"),
        ("seats", "1"),
        ("way", "in-person"),
        ("wheelchair", ""),
        ("asl_seating", ""),
        ("headset", ""),
        ("childcare", "0"),
        ("speaking", ""),
        ("ages", ""),
        ("speaker", ""),
        ("interpreter_language", ""),
        ("name", ""),
        ("group", ""),
        ("email", ""),
        ("language", "en"),
        ("least", "1"),
    ]
}

pub(super) fn with<'a>(mut fields: Fields<'a>, name: &'a str, value: &'a str) -> Fields<'a> {
    match fields.iter_mut().find(|field| field.0 == name) {
        Some(field) => field.1 = value,
        None => fields.push((name, value)),
    }
    fields
}

/// The name of a form that nobody has sent.
pub(super) async fn fresh(app: &TestApp, path: &str) -> String {
    hidden(&html(app, path).await)["draft"].clone()
}

/// The code on the page of a seat.
pub(super) fn code_on(page: &str) -> String {
    hidden(page)["code"].clone()
}

/// Signs up for one seat by a form, and gives the code.
async fn signed_up(app: &TestApp, path: &str) -> String {
    let draft = fresh(app, path).await;
    code_on(&page(app, path, &alone(&draft), 200).await)
}

pub(super) async fn page(app: &TestApp, path: &str, fields: &Fields<'_>, status: u16) -> String {
    let answer = submit(app, path, fields).await;
    let got = answer.status();
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert!(!answer.headers().contains_key("etag"));
    let text = answer.text().await.unwrap();
    assert_eq!(got, status, "{text}");
    text
}

fn grouped(code: &str) -> String {
    let parts = [&code[..4], &code[4..8], &code[8..12], &code[12..]];
    parts.join(" ")
}

fn shows(page: &str, code: &str) -> bool {
    page.contains(code) || page.contains(&grouped(code))
}

#[tokio::test]
async fn somebody_signs_up_changes_and_gives_back_by_forms_alone() {
    let (app, _, slug) = with_session().await;
    let path = format!("/basic/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let made = page(&app, &path, &with(alone(&draft), "name", "Rosa"), 200).await;
    let code = code_on(&made);
    assert!(shows(&made, &code), "the code stands on the page");
    assert!(!made.contains("<script"));
    // Typed with spaces, in Persian digits: it is the same code.
    let persian: String = grouped(&code)
        .chars()
        .map(|sign| match sign.to_digit(10) {
            Some(digit) => char::from_u32(0x6f0 + digit).unwrap(),
            None => sign,
        })
        .collect();
    let seat = "/basic/en/seat";
    let shown = page(&app, seat, &vec![("code", &persian), ("do", "show")], 200).await;
    assert!(shown.contains("Rosa"));
    let by_link = html(&app, &format!("/en/seat/{code}")).await;
    assert!(by_link.contains("Rosa"));
    let change = vec![
        ("code", code.as_str()),
        ("do", "change"),
        ("seats", "3"),
        ("childcare", "2"),
    ];
    let changed = page(&app, seat, &change, 200).await;
    assert!(changed.contains("value=\"3\""), "{changed}");
    let cancel = vec![("code", code.as_str()), ("do", "cancel")];
    let gone = page(&app, seat, &cancel, 200).await;
    assert!(
        !gone.contains("value=\"change\""),
        "nothing is left to change"
    );
    page(&app, seat, &change, 409).await;
}

#[tokio::test]
async fn a_double_press_is_one_sign_up() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(code_on(&page(&app, &path, &alone(&draft), 200).await));
    }
    codes.dedup();
    assert_eq!(codes.len(), 1);
    assert_eq!(count(Of::Main(&app), "sign_up").await, 1);
}

#[tokio::test]
async fn the_same_form_with_other_words_says_so_and_gets_a_code_of_its_own() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    page(&app, &path, &alone(&draft), 200).await;
    let other = with(alone(&draft), "way", "online");
    let refused = page(&app, &path, &other, 409).await;
    let next = hidden(&refused)["draft"].clone();
    assert_ne!(next, draft);
    page(&app, &path, &with(alone(&next), "way", "online"), 200).await;
    assert_eq!(count(Of::Main(&app), "sign_up").await, 2);
}

#[tokio::test]
async fn what_was_filled_in_comes_back_with_what_is_wrong() {
    let (app, _, slug) = with_session().await;
    let path = format!("/basic/es/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let group = with(
        with(alone(&draft), "who", "group"),
        "group",
        "Casa de los Abuelos",
    );
    for (name, value, status) in [
        ("email", "rosa at mail", 422),
        ("seats", "many", 400),
        ("seats", "51", 422),
        ("way", "phone", 422),
        ("way", "boat", 422),
        ("need", "interpreter", 422),
        ("need", "a-pony", 422),
    ] {
        let refused = page(&app, &path, &with(group.clone(), name, value), status).await;
        assert!(refused.contains("Casa de los Abuelos"), "{name}: {value}");
        assert_eq!(hidden(&refused)["draft"], draft, "{name}: {value}");
        assert!(
            refused.contains("role=\"alert\"") || refused.contains("aria-invalid"),
            "{name}: {value}"
        );
    }
    assert_eq!(count(Of::Main(&app), "sign_up").await, 0);
}

#[tokio::test]
async fn a_group_that_does_not_fit_waits_and_sees_its_place() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    for seats in ["8", "6"] {
        let draft = fresh(&app, &path).await;
        let group = with(with(alone(&draft), "who", "group"), "seats", seats);
        let made = page(&app, &path, &group, 200).await;
        assert!(shows(&made, &code_on(&made)));
    }
    let session = html(&app, &format!("/en/sessions/{slug}")).await;
    assert!(session.contains("6"), "{session}");
}

#[tokio::test]
async fn a_code_that_is_handed_over_is_worth_nothing_to_the_one_who_had_it() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let made = page(&app, &path, &alone(&draft), 200).await;
    let code = code_on(&made);
    let next = hidden(&made)["new_code"].clone();
    let hand_over = vec![
        ("code", code.as_str()),
        ("do", "hand-over"),
        ("new_code", &next),
    ];
    let done = page(&app, "/en/seat", &hand_over, 200).await;
    assert!(shows(&done, &next));
    page(
        &app,
        "/en/seat",
        &vec![("code", &code), ("do", "show")],
        404,
    )
    .await;
    page(
        &app,
        "/en/seat",
        &vec![("code", &next), ("do", "show")],
        200,
    )
    .await;
}

#[tokio::test]
async fn names_for_the_hosts_are_kept_and_read_again_by_the_code() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let code = signed_up(&app, &path).await;
    let roster = vec![
        ("code", code.as_str()),
        ("do", "roster"),
        ("text", "Rosa M.\r\nLuis P."),
    ];
    page(&app, "/en/seat", &roster, 200).await;
    let read = vec![("code", code.as_str()), ("do", "read-roster")];
    let text = page(&app, "/en/seat", &read, 200).await;
    assert!(text.contains("Rosa M.\nLuis P."));
    let plain = page(
        &app,
        "/en/seat",
        &vec![("code", &code), ("do", "show")],
        200,
    )
    .await;
    assert!(!plain.contains("Luis P."));
}

#[tokio::test]
async fn a_wrong_code_and_one_of_somebody_else_open_nothing() {
    let (app, ..) = with_session().await;
    let other = crate::listening::seats::code();
    for (code, status) in [
        ("1234", 422),
        ("1234123412341234", 422),
        (other.as_str(), 404),
    ] {
        for wish in ["show", "cancel", "read-roster"] {
            let refused = page(
                &app,
                "/en/seat",
                &vec![("code", code), ("do", wish)],
                status,
            )
            .await;
            assert!(
                refused.contains("name=\"code\""),
                "there is a field to type it again"
            );
        }
        assert_eq!(
            app.resident.get(&format!("/en/seat/{code}")).await.status(),
            status
        );
    }
}

#[tokio::test]
async fn an_address_is_confirmed_by_a_button_and_not_by_looking() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    let draft = fresh(&app, &path).await;
    let fields = with(alone(&draft), "email", "rosa@mail.example");
    let made = page(&app, &path, &fields, 200).await;
    let code = code_on(&made);
    assert!(
        !made.contains("value=\"confirm\""),
        "only the mail shows that the address is theirs"
    );
    let click = mail::click(&app, &code).await;
    for _ in 0..2 {
        let looked = html(&app, &format!("/en/seat/{code}.{click}")).await;
        assert!(looked.contains("value=\"confirm\""));
    }
    let guess = vec![
        ("code", code.as_str()),
        ("do", "confirm"),
        ("click", "00000000"),
    ];
    page(&app, "/en/seat", &guess, 409).await;
    let confirm = vec![
        ("code", code.as_str()),
        ("do", "confirm"),
        ("click", click.as_str()),
    ];
    let confirmed = page(&app, "/en/seat", &confirm, 200).await;
    assert!(!confirmed.contains("value=\"confirm\""));
}

#[tokio::test]
async fn a_session_that_has_begun_takes_nobody() {
    let (app, _, slug) = with_session().await;
    let path = format!("/en/sessions/{slug}/sign-up");
    app.clock.set("2026-12-02T02:20:00Z".parse().unwrap());
    let draft = fresh(&app, &path).await;
    app.clock.set("2026-12-02T03:00:00Z".parse().unwrap());
    let answer = app.resident.get(&path).await;
    assert_eq!(answer.status(), 409);
    assert!(
        answer
            .text()
            .await
            .unwrap()
            .contains(&format!("/en/sessions/{slug}"))
    );
    page(&app, &path, &alone(&draft), 409).await;
    assert_eq!(count(Of::Main(&app), "sign_up").await, 0);
}

#[tokio::test]
async fn every_field_that_a_page_shows_is_one_that_it_takes() {
    let (app, _, slug) = with_session().await;
    let sign_up = format!("/en/sessions/{slug}/sign-up");
    let code = signed_up(&app, &sign_up).await;
    for (shown, target) in [
        (sign_up.clone(), sign_up),
        (format!("/en/seat/{code}"), "/en/seat".to_owned()),
        (
            format!("/en/sessions/{slug}/ask"),
            format!("/en/sessions/{slug}/ask"),
        ),
        (
            "/en/ask-for-a-session".to_owned(),
            "/en/ask-for-a-session".to_owned(),
        ),
    ] {
        let text = html(&app, &shown).await;
        let mut names: Vec<&str> = text
            .split(" name=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .filter(|name| {
                !matches!(
                    *name,
                    "viewport" | "robots" | "color-scheme" | "format-detection"
                )
            })
            .collect();
        names.sort_unstable();
        names.dedup();
        assert!(names.len() > 2, "{names:?}");
        for name in names {
            // Alone, so that only a field that nobody knows gives this refusal.
            let answer = submit(&app, &target, &[(name, "x")])
                .await
                .text()
                .await
                .unwrap();
            assert!(
                !answer.contains("This page is out of date"),
                "{shown}: {name}"
            );
        }
    }
}

#[tokio::test]
async fn a_full_hall_says_how_many_sign_ups_wait_and_which_number_comes_next() {
    let (app, _, slug) = with_session().await;
    let path = format!("/basic/en/sessions/{slug}/sign-up");
    for group in 0..4 {
        let draft = fresh(&app, &path).await;
        let fields = with(with(alone(&draft), "who", "group"), "seats", "4");
        page(&app, &path, &fields, 200).await;
        let form = html(&app, &path).await;
        // Ten seats: two groups fit, the others wait.
        let next = [None, None, Some("number 2"), Some("number 3")][group];
        if let Some(next) = next {
            assert!(form.contains(next), "{form}");
        }
    }
    let shown = html(&app, &format!("/basic/en/sessions/{slug}")).await;
    assert!(shown.contains("2 sign-ups wait"), "{shown}");
}

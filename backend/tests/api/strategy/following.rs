//! Following without an account, and leaving with one click.

use api_types::ProblemKind;
use api_types::strategy::{Follow, NewFollow};
use chrono::TimeDelta;
use serde_json::json;

use super::*;
use crate::fixtures::rows::{Of, count, count_where};
use crate::harness::assert_refused;

fn here() -> NewFollow {
    wish(FollowTarget::Neighborhood(place("boyle-heights")))
}

async fn use_code(app: &TestApp, code: &str, act: &str) -> reqwest::Response {
    let body = json!({ "code": code, "do": act });
    app.resident.post("/api/follow", &body).await
}

async fn confirm(app: &TestApp, code: &str, click: &str) -> reqwest::Response {
    let body = json!({ "code": code, "do": "confirm", "click": click });
    app.resident.post("/api/follow", &body).await
}

async fn keys(app: &TestApp) -> i64 {
    count_where(Of::Keys(app), "row_key", "kind = 6").await
}

async fn one_click(app: &TestApp, code: &str, body: &'static str) -> reqwest::Response {
    let url = format!("{}/unsubscribe/{code}", app.resident.url);
    let click = app.resident.client.post(url);
    let click = click.header("content-type", "application/x-www-form-urlencoded");
    click.body(body).send().await.unwrap()
}

#[tokio::test]
async fn the_first_letter_has_a_link_and_nothing_counts_before_it_is_used() {
    let app = TestApp::spawn().await;
    let wish = here();
    let answer = app.resident.post("/api/follows", &wish).await;
    assert_eq!(answer.status(), 201);
    let follow: Follow = answer.json().await.unwrap();
    assert!(!follow.confirmed);
    assert_eq!(deliver(&app).await, 1);
    let mails = mails(&app);
    let link = format!("{}/en/follow/{}", app.resident.url, wish.code);
    let click = click_in(&mails[0], &wish.code);
    assert!(
        mails[0].contains(&format!("{link}.{click}")),
        "{}",
        mails[0]
    );
    assert!(mails[0].contains("Boyle Heights"), "{}", mails[0]);
    assert!(mails[0].contains(&format!("To: {ADDRESS}")), "{}", mails[0]);
    let shown: Follow = use_code(&app, &wish.code, "show")
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(shown, follow);
    // Whoever made the code does not know what only the mail says, and the link of another follow does not help.
    let stranger = here();
    assert_eq!(
        app.resident.post("/api/follows", &stranger).await.status(),
        201
    );
    assert_eq!(deliver(&app).await, 1);
    let foreign = super::mails(&app)
        .iter()
        .find(|mail| mail.contains(&stranger.code))
        .map(|mail| click_in(mail, &stranger.code))
        .unwrap();
    assert_refused(
        use_code(&app, &wish.code, "confirm").await,
        ProblemKind::LinkNeeded,
    )
    .await;
    for wrong in ["", "00000000", foreign.as_str()] {
        let refused = confirm(&app, &wish.code, wrong).await;
        assert_refused(refused, ProblemKind::LinkNeeded).await;
    }
    let shown: Follow = use_code(&app, &wish.code, "show")
        .await
        .json()
        .await
        .unwrap();
    assert!(!shown.confirmed);
    let confirmed: Follow = confirm(&app, &wish.code, &click)
        .await
        .json()
        .await
        .unwrap();
    assert!(confirmed.confirmed);
    // A second click is harmless.
    assert_eq!(use_code(&app, &wish.code, "confirm").await.status(), 200);
}

#[tokio::test]
async fn the_same_wish_twice_or_at_once_is_one_follow_and_one_letter() {
    let app = TestApp::spawn().await;
    let wish = here();
    let send = || app.resident.post("/api/follows", &wish);
    let (a, b, c) = tokio::join!(send(), send(), send());
    for answer in [a, b, c, send().await] {
        assert_eq!(answer.status(), 201);
    }
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (1, 1)
    );
    assert_eq!(deliver(&app).await, 1);
    let other = NewFollow {
        email: "someone@else.example".to_owned(),
        ..wish.clone()
    };
    let taken = app.resident.post("/api/follows", &other).await;
    assert_refused(taken, ProblemKind::SeatCodeTaken).await;
    let other = NewFollow {
        target: FollowTarget::Neighborhood(place("arleta")),
        ..wish
    };
    let taken = app.resident.post("/api/follows", &other).await;
    assert_refused(taken, ProblemKind::SeatCodeTaken).await;
}

#[tokio::test]
async fn what_cannot_be_followed_is_refused_and_nothing_is_stored() {
    let app = TestApp::spawn().await;
    let nobody = backend::random::uuid();
    let code = code();
    let last = code.chars().last().unwrap();
    let wrong_digit = format!("{}{}", &code[..15], if last == '0' { '1' } else { '0' });
    let bad = [
        (
            NewFollow {
                code: wrong_digit,
                ..here()
            },
            ProblemKind::SeatCodeMalformed,
        ),
        (
            NewFollow {
                code: "1234".to_owned(),
                ..here()
            },
            ProblemKind::SeatCodeMalformed,
        ),
        (
            NewFollow {
                email: "rosa".to_owned(),
                ..here()
            },
            ProblemKind::EmailMalformed,
        ),
        (
            NewFollow {
                email: "a@b.example\r\nBcc: c@d.example".to_owned(),
                ..here()
            },
            ProblemKind::EmailMalformed,
        ),
        (
            NewFollow {
                language: LanguageTag("xx".to_owned()),
                ..here()
            },
            ProblemKind::UnknownLanguage,
        ),
        (
            wish(FollowTarget::Neighborhood(place("atlantis"))),
            ProblemKind::UnknownNeighborhood,
        ),
        (
            wish(FollowTarget::Finding(api_types::FindingId(nobody))),
            ProblemKind::NotFound,
        ),
        (
            wish(FollowTarget::Commitment(api_types::CommitmentId(nobody))),
            ProblemKind::NotFound,
        ),
        (
            wish(FollowTarget::Session(api_types::ListeningSessionId(nobody))),
            ProblemKind::NotFound,
        ),
    ];
    for (bad, kind) in bad {
        assert_refused(app.resident.post("/api/follows", &bad).await, kind).await;
    }
    for table in ["follow", "letter"] {
        assert_eq!(count(Of::Main(&app), table).await, 0, "{table}");
    }
    assert_eq!(keys(&app).await, 0);
    assert_refused(
        use_code(&app, &code, "show").await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    assert_refused(
        use_code(&app, "12", "show").await,
        ProblemKind::SeatCodeMalformed,
    )
    .await;
    assert_refused(
        use_code(&app, &code, "steal").await,
        ProblemKind::MalformedBody,
    )
    .await;
}

#[tokio::test]
async fn one_click_destroys_row_and_key_and_the_address_is_stored_nowhere() {
    let app = TestApp::spawn().await;
    let (mine, other) = (here(), here());
    follow(&app, &mine).await;
    follow(&app, &other).await;
    for text in [ADDRESS, mine.code.as_str()] {
        assert!(!app.stores(text.as_bytes()).await, "{text} is stored");
    }
    // What a mail program that opens every link does.
    let looked = app
        .resident
        .get(&format!("/unsubscribe/{}", mine.code))
        .await;
    assert_eq!(looked.status(), 303);
    assert_eq!(
        looked.headers()["location"],
        format!("/en/follow/{}", mine.code)
    );
    // What a page that somebody was lured to could send.
    let lure = one_click(&app, &mine.code, "a=b").await;
    assert_refused(lure, ProblemKind::MalformedBody).await;
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (2, 2)
    );

    let left = one_click(&app, &mine.code, "List-Unsubscribe=One-Click").await;
    assert_eq!(left.status(), 200);
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (1, 1)
    );
    assert_eq!(count(Of::Main(&app), "shred_tombstone").await, 1);
    assert!(!app.stores(ADDRESS.as_bytes()).await);
    assert_refused(
        use_code(&app, &mine.code, "show").await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    // A mail program that tries again is told the same; a code that is none is nothing.
    let again = one_click(&app, &mine.code, "List-Unsubscribe=One-Click").await;
    assert_eq!(again.status(), 200);
    let none = one_click(&app, "123", "List-Unsubscribe=One-Click").await;
    assert_refused(none, ProblemKind::NotFound).await;
    // The other one still follows.
    assert_eq!(use_code(&app, &other.code, "show").await.status(), 200);
}

#[tokio::test]
async fn ending_takes_back_letters_that_wait() {
    let app = TestApp::spawn().await;
    let wish = here();
    assert_eq!(app.resident.post("/api/follows", &wish).await.status(), 201);
    assert_eq!(count(Of::Main(&app), "letter").await, 1);
    assert_eq!(use_code(&app, &wish.code, "end").await.status(), 200);
    assert_eq!(count(Of::Main(&app), "letter").await, 0);
    assert_eq!(deliver(&app).await, 0);
    assert_eq!(keys(&app).await, 0);
}

#[tokio::test]
async fn who_does_not_confirm_in_two_days_is_forgotten_and_who_did_is_not() {
    let app = TestApp::spawn().await;
    let (late, good) = (here(), here());
    follow(&app, &good).await;
    assert_eq!(app.resident.post("/api/follows", &late).await.status(), 201);
    app.clock
        .advance(TimeDelta::hours(48) - TimeDelta::seconds(1));
    app.run_jobs().await;
    assert_eq!(count(Of::Main(&app), "follow").await, 2);
    app.clock.advance(TimeDelta::seconds(1));
    // The code has ended at that moment, whether the job has run or not.
    assert_refused(
        use_code(&app, &late.code, "confirm").await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    app.clock.advance(TimeDelta::hours(1));
    app.run_jobs().await;
    assert_eq!(
        (count(Of::Main(&app), "follow").await, keys(&app).await),
        (1, 1)
    );
    assert_eq!(use_code(&app, &good.code, "show").await.status(), 200);
}

#[tokio::test]
async fn nobody_fills_somebody_elses_box() {
    let app = TestApp::spawn().await;
    let mut last = None;
    for _ in 0..6 {
        last = Some(app.resident.post("/api/follows", &here()).await);
    }
    let last = last.unwrap();
    assert!(last.headers().contains_key("retry-after"));
    assert_refused(last, ProblemKind::TooManyAttempts).await;
    assert_eq!(count(Of::Main(&app), "letter").await, 5);
}

//! Name, authenticator and one-time code; what is refused looks the same whatever was wrong.

use api_types::staff::{Me, NewLogin, Role, Stretch};
use api_types::{Bytes32, ProblemKind};
use backend::access::Actor;
use backend::clock::Clock;
use backend::staff::one_time_code::code_at;
use chrono::TimeDelta;
use futures_util::future::join_all;
use reqwest::Response;

use super::account::{Account, Cookie, me, start, try_login};
use crate::harness::{TestApp, assert_refused};

#[tokio::test]
async fn somebody_logs_in_and_gets_what_the_pass_phrase_opens() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let stretch: Stretch = start(&app, "T.Abara ").await.json().await.unwrap();
    assert_eq!(stretch.salt.0, [7; 16]);

    let answer = try_login(&app, &account.attempt(&app)).await;
    let line = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
    for part in [
        "__Host-amparo=",
        "HttpOnly",
        "Secure",
        "SameSite=Strict",
        "Path=/",
    ] {
        assert!(line.contains(part), "{part} in {line}");
    }
    assert!(
        !line.contains("Domain") && !line.contains("Max-Age") && !line.contains("Expires"),
        "{line}"
    );
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let cookie = Cookie::of(&answer).unwrap();
    let at_login: Me = answer.json().await.unwrap();
    assert_eq!(
        (at_login.staff_id, at_login.role, at_login.unit),
        (account.id, Role::Auditor, None)
    );
    assert_eq!(at_login.sealed_seed.0, account.sealed_seed);
    assert_eq!(at_login.stretch, stretch);

    let later: Me = me(&app, &cookie).await.json().await.unwrap();
    assert_eq!(later.staff_id, account.id);
}

async fn shape(answer: Response) -> (u16, Vec<String>, String) {
    let mut names: Vec<String> = answer
        .headers()
        .iter()
        .map(|(name, _)| name.to_string())
        .collect();
    names.sort();
    (
        answer.status().as_u16(),
        names,
        answer.text().await.unwrap(),
    )
}

#[tokio::test]
async fn whatever_is_wrong_looks_the_same() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let disabled = Account::new("gone");
    disabled.add(&app, Role::Admin, None).await.unwrap();
    let good = account.attempt(&app);
    let attempts = [
        NewLogin {
            auth: Bytes32([9; 32]),
            ..good.clone()
        },
        NewLogin {
            one_time_code: "000000".to_owned(),
            ..good.clone()
        },
        NewLogin {
            one_time_code: "not a code".to_owned(),
            ..good.clone()
        },
        NewLogin {
            name: "nobody".to_owned(),
            ..good.clone()
        },
        NewLogin {
            name: String::new(),
            ..good.clone()
        },
        NewLogin {
            name: "n".repeat(20_000),
            ..good.clone()
        },
        disabled.attempt(&app),
    ];
    app.application
        .back_office()
        .staff
        .disable(&Actor::System, "gone")
        .await
        .unwrap();
    let first = shape(try_login(&app, &attempts[0]).await).await;
    assert_eq!(first.0, 401);
    for attempt in &attempts[1..] {
        assert_eq!(shape(try_login(&app, attempt).await).await, first);
    }
    // The control: the same person with everything right.
    assert_eq!(try_login(&app, &good).await.status(), 200);
}

#[tokio::test]
async fn a_name_that_nobody_has_gets_a_stretch_of_the_same_form_and_always_the_same() {
    let app = TestApp::spawn().await;
    Account::auditor(&app).await;
    let known = start(&app, "t.abara").await;
    let unknown = start(&app, "nobody").await;
    let lengths = (known.content_length(), unknown.content_length());
    assert_eq!(lengths.0, lengths.1);
    let (known, unknown): (Stretch, Stretch) =
        (known.json().await.unwrap(), unknown.json().await.unwrap());
    assert_eq!(
        (known.memory_kib, known.passes, known.salt.0.len()),
        (unknown.memory_kib, unknown.passes, unknown.salt.0.len())
    );
    let again: Stretch = start(&app, "Nobody").await.json().await.unwrap();
    assert_eq!(again, unknown);
    let other: Stretch = start(&app, "nobody-else").await.json().await.unwrap();
    assert_ne!(other.salt, unknown.salt);
}

#[tokio::test]
async fn a_one_time_code_opens_once() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let attempt = account.attempt(&app);
    let answers = join_all((0..4).map(|_| try_login(&app, &attempt))).await;
    let good = answers
        .iter()
        .filter(|answer| answer.status() == 200)
        .count();
    assert_eq!(good, 1);
    assert_refused(try_login(&app, &attempt).await, ProblemKind::LoginRefused).await;
    // The step before the one that was accepted is over, too.
    let earlier = app.clock.now().timestamp() - 30;
    let older = NewLogin {
        one_time_code: code_at(&account.totp, earlier).unwrap(),
        ..attempt.clone()
    };
    app.clock.advance(TimeDelta::minutes(2));
    assert_refused(try_login(&app, &older).await, ProblemKind::LoginRefused).await;
    assert_eq!(try_login(&app, &account.attempt(&app)).await.status(), 200);
}

#[tokio::test]
async fn the_code_of_the_step_before_or_after_is_good_and_no_other() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let now = app.clock.now().timestamp();
    for (seconds, status) in [(-60, 401), (60, 401), (-30, 200), (30, 200)] {
        let attempt = NewLogin {
            one_time_code: code_at(&account.totp, now + seconds).unwrap(),
            ..account.attempt(&app)
        };
        assert_eq!(
            try_login(&app, &attempt).await.status(),
            status,
            "{seconds}"
        );
    }
}

#[tokio::test]
async fn five_wrong_attempts_slow_a_name_down_whether_somebody_has_it_or_not() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let bystander = Account::new("somebody.else");
    bystander.add(&app, Role::Admin, None).await.unwrap();
    for name in [account.name.as_str(), "nobody"] {
        let wrong = NewLogin {
            name: name.to_owned(),
            auth: Bytes32([1; 32]),
            one_time_code: "123456".to_owned(),
        };
        for _ in 0..5 {
            assert_refused(try_login(&app, &wrong).await, ProblemKind::LoginRefused).await;
        }
        let slowed = try_login(&app, &wrong).await;
        assert_eq!(slowed.headers()["retry-after"], "15");
        assert_refused(slowed, ProblemKind::TooManyAttempts).await;
    }
    // The right secrets wait as well, other names do not, and a minute is the longest wait.
    assert_refused(
        try_login(&app, &account.attempt(&app)).await,
        ProblemKind::TooManyAttempts,
    )
    .await;
    assert_eq!(
        try_login(&app, &bystander.attempt(&app)).await.status(),
        200
    );
    for _ in 0..6 {
        app.clock.advance(TimeDelta::seconds(60));
        let wrong = NewLogin {
            auth: Bytes32([1; 32]),
            ..account.attempt(&app)
        };
        assert_refused(try_login(&app, &wrong).await, ProblemKind::LoginRefused).await;
    }
    app.clock.advance(TimeDelta::seconds(60));
    assert_eq!(try_login(&app, &account.attempt(&app)).await.status(), 200);
    // Who got in starts anew.
    app.clock.advance(TimeDelta::seconds(60));
    let wrong = NewLogin {
        auth: Bytes32([1; 32]),
        ..account.attempt(&app)
    };
    for _ in 0..5 {
        assert_refused(try_login(&app, &wrong).await, ProblemKind::LoginRefused).await;
    }
}

#[tokio::test]
async fn attempts_at_the_same_moment_are_all_counted() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let wrong = NewLogin {
        auth: Bytes32([1; 32]),
        ..account.attempt(&app)
    };
    let answers = join_all((0..30).map(|_| try_login(&app, &wrong))).await;
    let refused = answers
        .iter()
        .filter(|answer| answer.status() == 401)
        .count();
    let slowed = answers
        .iter()
        .filter(|answer| answer.status() == 429)
        .count();
    assert_eq!((refused, slowed), (5, 25));
}

#[tokio::test]
async fn a_rush_of_logins_is_served_or_sent_away_and_leaves_the_server_well() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let attempt = account.attempt(&app);
    let rush = (0..120).map(|n| {
        let attempt = NewLogin {
            name: format!("stranger-{n}"),
            ..attempt.clone()
        };
        let app = &app;
        async move { try_login(app, &attempt).await.status().as_u16() }
    });
    let answers = join_all(rush).await;
    assert!(
        answers.iter().all(|status| [401, 503].contains(status)),
        "{answers:?}"
    );
    assert!(answers.contains(&401));
    assert_eq!(app.console.get("/health").await.status(), 200);
    assert_eq!(try_login(&app, &attempt).await.status(), 200);
}

#[tokio::test]
async fn neither_mail_address_nor_seeds_nor_tried_names_lie_readable_in_the_database() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let tried = "my-pass-phrase-typed-as-a-name";
    let attempt = NewLogin {
        name: tried.to_owned(),
        ..account.attempt(&app)
    };
    assert_refused(try_login(&app, &attempt).await, ProblemKind::LoginRefused).await;
    for secret in [
        account.email.as_bytes(),
        &account.totp,
        &account.auth,
        &account.sealed_seed,
        tried.as_bytes(),
    ] {
        assert!(!app.stores(secret).await);
    }
    // The control: what is meant to be readable is found.
    assert!(app.stores(b"t.abara").await);
}

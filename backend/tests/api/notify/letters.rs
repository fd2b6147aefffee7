//! Letters to residents: sealed while they wait, sent once, gone with their key.

use backend::clock::Clock;
use backend::notify::{
    CalendarPart, Delivered, Letter, LetterKey, post_letter, recall_letters_about,
};
use backend::random;
use backend::rowkeys::KeyKind;
use chrono::TimeDelta;
use sea_orm::DbErr;
use uuid::Uuid;

use super::relay::{Manners, Relay};
use super::{letters, with_relay};
use crate::fixtures::rows::{Of::Main, count};
use crate::harness::TestApp;

const TO: &str = "canary-person@neighbors.example";

fn letter() -> Letter {
    Letter {
        to: TO.to_owned(),
        subject: "Ваши места\r\nBcc: somebody@else.example".to_owned(),
        text: "canary-text: your seats are saved.\n".to_owned(),
        calendar: None,
        unsubscribe: None,
        push: None,
        until: None,
    }
}

/// As a capability does it, in a transaction with something else.
async fn post(app: &TestApp, row: Uuid, occasion: &str, letter: Letter, succeeds: bool) {
    post_about(app, (row, row), occasion, letter, succeeds).await;
}

async fn post_about(
    app: &TestApp,
    (row, about): (Uuid, Uuid),
    occasion: &str,
    letter: Letter,
    succeeds: bool,
) {
    let key = app
        .application
        .platform()
        .row_keys
        .create(row, KeyKind::People)
        .await
        .unwrap();
    let (occasion, now) = (occasion.to_owned(), app.clock.now().timestamp());
    let done = app
        .db
        .write(move |txn| {
            Box::pin(async move {
                let key = LetterKey {
                    instance: "amparo-test",
                    row,
                    about,
                    key: &key,
                };
                post_letter(txn, key, &occasion, now, &letter).await?;
                if succeeds {
                    Ok(())
                } else {
                    Err(DbErr::Custom("something else failed".to_owned()))
                }
            })
        })
        .await;
    assert_eq!(done.is_ok(), succeeds);
}

async fn deliver(app: &TestApp) -> Delivered {
    let notify = &app.application.back_office().notify;
    notify.deliver_letters().await.unwrap()
}

#[tokio::test]
async fn one_occasion_is_one_letter_and_it_waits_sealed() {
    let app = TestApp::spawn().await;
    let row = random::uuid();
    post(&app, row, "registered/1", letter(), true).await;
    post(&app, row, "registered/1", letter(), true).await;
    post(&app, row, "registered/2", letter(), false).await;
    for canary in [TO, "canary-text"] {
        assert!(!app.stores(canary.as_bytes()).await, "{canary}");
    }
    assert_eq!(deliver(&app).await.sent, 1);
    assert_eq!(deliver(&app).await, Delivered::default());
    let letters = letters(&app);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].contains(&format!("To: {TO}")), "{}", letters[0]);
    assert!(letters[0].contains("Auto-Submitted: auto-generated"));
    assert!(!letters[0].contains("\nBcc:"), "no line can be smuggled in");
}

#[tokio::test]
async fn a_letter_whose_key_was_destroyed_is_sent_no_more() {
    let app = TestApp::spawn().await;
    let (kept, shredded) = (random::uuid(), random::uuid());
    post(&app, kept, "a", letter(), true).await;
    post(&app, shredded, "b", letter(), true).await;
    let row_keys = &app.application.platform().row_keys;
    row_keys.shred(shredded, &[KeyKind::People]).await.unwrap();
    let delivered = deliver(&app).await;
    assert_eq!((delivered.sent, delivered.dropped), (1, 1));
}

#[tokio::test]
async fn what_was_recalled_does_not_leave() {
    let app = TestApp::spawn().await;
    let [row, other_row, one, other] = std::array::from_fn(|_| random::uuid());
    for (about, occasion) in [
        ((row, one), "reminder/one/1"),
        ((row, one), "reminder/one/2"),
        ((row, one), "told/one/1"),
        ((row, other), "reminder/other/1"),
        ((other_row, one), "reminder/one/elsewhere"),
    ] {
        post_about(&app, about, occasion, letter(), true).await;
    }
    let recall = async |occasions: &'static str| {
        app.db
            .write(move |txn| {
                Box::pin(async move { recall_letters_about(txn, row, &[one], occasions).await })
            })
            .await
            .unwrap();
        count(Main(&app), "letter").await
    };
    assert_eq!(recall("reminder/").await, 3);
    assert_eq!(recall("").await, 2);
    assert_eq!(deliver(&app).await.sent, 2);
}

#[tokio::test]
async fn a_letter_that_came_too_late_is_not_sent() {
    let relay = Relay::start(vec![Manners::Refuses; 2]).await;
    let app = with_relay(&relay).await;
    let now = app.clock.now().timestamp();
    let ends = |until| Letter {
        until: Some(until),
        ..letter()
    };
    post(&app, random::uuid(), "a", ends(now + 30), true).await;
    post(&app, random::uuid(), "b", ends(now + 600), true).await;
    assert_eq!(deliver(&app).await.postponed, 2);
    app.clock.advance(TimeDelta::seconds(60));
    let delivered = deliver(&app).await;
    assert_eq!((delivered.sent, delivered.dropped), (1, 1));
    assert_eq!(relay.mails().len(), 1);
    assert_eq!(count(Main(&app), "letter").await, 0);
}

#[tokio::test]
async fn a_mail_box_that_is_not_there_is_asked_once() {
    let relay = Relay::start(vec![Manners::KnowsNobody, Manners::Refuses]).await;
    let app = with_relay(&relay).await;
    post(&app, random::uuid(), "a", letter(), true).await;
    let delivered = deliver(&app).await;
    assert_eq!((delivered.dropped, delivered.postponed), (1, 0));
    // The control: who says "later" is asked again.
    post(&app, random::uuid(), "b", letter(), true).await;
    assert_eq!(deliver(&app).await.postponed, 1);
}

#[tokio::test]
async fn a_letter_with_a_calendar_and_a_way_out_leaves_by_smtp() {
    let relay = Relay::start(vec![]).await;
    let app = with_relay(&relay).await;
    let with_parts = Letter {
        calendar: Some(CalendarPart {
            method: "REQUEST".to_owned(),
            body: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned(),
        }),
        unsubscribe: Some("https://portal.example/unsubscribe/0000".to_owned()),
        ..letter()
    };
    post(&app, random::uuid(), "a", with_parts, true).await;
    assert_eq!(deliver(&app).await.sent, 1);
    let mails = relay.mails();
    assert_eq!(
        mails[0].header("List-Unsubscribe-Post"),
        "List-Unsubscribe=One-Click"
    );
    assert_eq!(
        mails[0].header("List-Unsubscribe"),
        "<https://portal.example/unsubscribe/0000>"
    );
    assert!(
        mails[0]
            .text
            .contains("text/calendar; charset=utf-8; method=REQUEST")
    );
    assert!(mails[0].text.contains("multipart/alternative"));
}

/// Letters to `n0@..`, `n1@..`.
async fn many(app: &TestApp, number: usize) {
    for n in 0..number {
        let to = Letter {
            to: format!("n{n}@neighbors.example"),
            ..letter()
        };
        post(app, random::uuid(), &format!("many/{n}"), to, true).await;
    }
}

#[tokio::test]
async fn letters_leave_side_by_side_so_that_a_slow_one_holds_nobody_up() {
    let relay = Relay::together(8).await;
    let app = with_relay(&relay).await;
    many(&app, 16).await;
    assert_eq!(deliver(&app).await.sent, 16);
    assert_eq!(relay.mails().len(), 16);
}

#[tokio::test]
async fn two_who_carry_a_long_outbox_at_once_carry_each_letter_once() {
    let app = TestApp::spawn().await;
    many(&app, 130).await;
    let (one, other) = tokio::join!(deliver(&app), deliver(&app));
    assert_eq!(one.sent + other.sent, 130);
    let mut to: Vec<String> = letters(&app)
        .iter()
        .filter_map(|mail| mail.lines().find(|line| line.starts_with("To: ")))
        .map(str::to_owned)
        .collect();
    to.sort();
    to.dedup();
    assert_eq!((to.len(), letters(&app).len()), (130, 130));
    assert_eq!(deliver(&app).await, Delivered::default());
}

#[tokio::test]
async fn a_letter_whose_carrier_died_is_carried_by_the_next() {
    let app = TestApp::spawn().await;
    post(&app, random::uuid(), "a", letter(), true).await;
    let until = app.clock.now().timestamp() + 120;
    let lease = format!("UPDATE letter SET leased_until = {until}");
    sea_orm::ConnectionTrait::execute_unprepared(app.db.for_migrations(), &lease)
        .await
        .unwrap();
    assert_eq!(deliver(&app).await, Delivered::default());
    app.clock.advance(TimeDelta::seconds(120));
    assert_eq!(deliver(&app).await.sent, 1);
}

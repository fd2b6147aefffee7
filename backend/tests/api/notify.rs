//! Mails to staff: the outbox, by a folder and by a real SMTP conversation.

mod letters;
mod relay;

use api_types::staff::Role;
use backend::clock::Clock;
use backend::notify::{Delivered, MailKind, enqueue};
use chrono::TimeDelta;
use sea_orm::DbErr;

use crate::harness::{Setup, TestApp};
use crate::staff::account::Account;
use relay::{Manners, Relay};

async fn somebody(app: &TestApp, name: &str) -> Account {
    let account = Account::new(name);
    account.add(app, Role::Admin, None).await.unwrap();
    account
}

/// As a capability does it, in a transaction with something else.
async fn notice(app: &TestApp, account: &Account, succeeds: bool) {
    let (now, id) = (app.clock.now(), account.id);
    let done = app
        .db
        .write(move |transaction| {
            Box::pin(async move {
                enqueue(transaction, now, MailKind::WorkList, id).await?;
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
    app.application
        .back_office()
        .notify
        .deliver()
        .await
        .unwrap()
}

fn letters(app: &TestApp) -> Vec<String> {
    let folder = std::fs::read_dir(app.folder.join("mail")).unwrap();
    let files = folder.map(|entry| entry.unwrap().path());
    let mails = files.filter(|path| path.extension().is_some_and(|extension| extension == "eml"));
    mails
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect()
}

async fn with_relay(relay: &Relay) -> TestApp {
    let port = relay.port;
    TestApp::spawn_with(Setup {
        settings: format!("mail.transport = \"smtp\"\nmail.host = \"127.0.0.1\"\nmail.port = {port}\nmail.tls = false\n"),
        ..Setup::default()
    })
    .await
}

#[tokio::test]
async fn a_quarter_of_an_hour_is_one_mail_and_says_nothing() {
    let app = TestApp::spawn().await;
    let (ada, bob) = (somebody(&app, "ada").await, somebody(&app, "bob").await);
    for account in [&ada, &ada, &bob, &ada] {
        notice(&app, account, true).await;
    }
    assert_eq!(
        deliver(&app).await,
        Delivered::default(),
        "not before the quarter is over"
    );
    app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(
        deliver(&app).await,
        Delivered {
            sent: 2,
            postponed: 0,
            dropped: 0
        }
    );
    assert_eq!(deliver(&app).await, Delivered::default());
    let letters = letters(&app);
    assert_eq!(letters.len(), 2);
    for letter in &letters {
        let (head, body) = letter.split_once("\r\n\r\n").unwrap();
        assert_eq!(body, "There is new activity in your work list.\r\n");
        assert!(head.contains("Auto-Submitted: auto-generated"), "{head}");
        assert!(head.contains("Subject: Work list"), "{head}");
    }
    assert_eq!(letters[0].len(), letters[1].len());
    assert!(letters.iter().any(|letter| letter.contains(&ada.email)));
    // The next quarter is another mail.
    notice(&app, &ada, true).await;
    app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(deliver(&app).await.sent, 1);
}

#[tokio::test]
async fn what_did_not_happen_is_not_mailed() {
    let app = TestApp::spawn().await;
    let ada = somebody(&app, "ada").await;
    notice(&app, &ada, false).await;
    app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(deliver(&app).await, Delivered::default());
}

#[tokio::test]
async fn two_who_deliver_at_once_send_one_mail() {
    let app = TestApp::spawn().await;
    for number in 0..12 {
        let account = somebody(&app, &format!("person-{number}")).await;
        notice(&app, &account, true).await;
    }
    app.clock.advance(TimeDelta::minutes(15));
    let (a, b, c) = tokio::join!(deliver(&app), deliver(&app), deliver(&app));
    assert_eq!(a.sent + b.sent + c.sent, 12);
    assert_eq!(letters(&app).len(), 12);
}

#[tokio::test]
async fn a_mail_leaves_by_smtp() {
    let relay = Relay::start(vec![]).await;
    let app = with_relay(&relay).await;
    let ada = somebody(&app, "ada").await;
    notice(&app, &ada, true).await;
    app.clock.advance(TimeDelta::minutes(15));
    assert_eq!(deliver(&app).await.sent, 1);
    let mails = relay.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].greeting, "EHLO localhost");
    assert_eq!(mails[0].from, "MAIL FROM:<noreply@localhost>");
    assert_eq!(mails[0].to, format!("RCPT TO:<{}>", ada.email));
    assert!(
        mails[0]
            .text
            .trim_end()
            .ends_with("\r\n\r\nThere is new activity in your work list."),
        "{}",
        mails[0].text
    );
}

#[tokio::test]
async fn a_refused_mail_comes_again_ever_later_and_an_unanswered_one_under_the_same_id() {
    let relay = Relay::start(vec![
        Manners::Refuses,
        Manners::Refuses,
        Manners::HangsUpAfterTheMail,
    ])
    .await;
    let app = with_relay(&relay).await;
    let ada = somebody(&app, "ada").await;
    notice(&app, &ada, true).await;
    app.clock.advance(TimeDelta::minutes(15));
    for pause in [60, 120, 240] {
        assert_eq!(
            deliver(&app).await,
            Delivered {
                sent: 0,
                postponed: 1,
                dropped: 0
            }
        );
        app.clock.advance(TimeDelta::seconds(pause - 1));
        assert_eq!(
            deliver(&app).await,
            Delivered::default(),
            "before {pause} seconds are over"
        );
        app.clock.advance(TimeDelta::seconds(1));
    }
    assert_eq!(deliver(&app).await.sent, 1);
    assert_eq!(deliver(&app).await, Delivered::default());
    // The third conversation broke off after the mail was taken: at least once, and the same Message-ID tells.
    let ids: Vec<String> = relay
        .mails()
        .iter()
        .map(|mail| mail.header("Message-ID"))
        .collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    assert!(ids[0].ends_with("@localhost>"), "{}", ids[0]);
}

#[tokio::test]
async fn a_mail_whose_carrier_died_is_carried_by_the_next() {
    let app = TestApp::spawn().await;
    let ada = somebody(&app, "ada").await;
    notice(&app, &ada, true).await;
    app.clock.advance(TimeDelta::minutes(15));
    let until = app.clock.now().timestamp() + 120;
    let lease = format!("UPDATE outbox SET leased_until = {until}");
    sea_orm::ConnectionTrait::execute_unprepared(app.db.for_migrations(), &lease)
        .await
        .unwrap();
    assert_eq!(deliver(&app).await, Delivered::default());
    app.clock.advance(TimeDelta::seconds(120));
    assert_eq!(deliver(&app).await.sent, 1);
}

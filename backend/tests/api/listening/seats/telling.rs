//! Who is told of a change: once, in time, of what still holds, and with a calendar entry if there is a seat.

use api_types::listening::{Extras, NewSession, PoolKind, SignUpAction};
use chrono::TimeDelta;

use super::letters::mails;
use super::{Hall, by_mail, group, plan};
use crate::fixtures::rows::{Of::Main, count_where, run};
use crate::fixtures::sessions::{edit, host};

fn moved(seats: u32) -> NewSession {
    at(seats, "2026-12-15")
}

fn at(seats: u32, day: &str) -> NewSession {
    let mut new = plan(&[(PoolKind::InPerson, seats)]);
    new.facts.starts = format!("{day}T18:30");
    new.facts.ends = format!("{day}T20:30");
    new
}

async fn change(hall: &Hall, new: &NewSession) {
    let answer = edit(&hall.host, &hall.session, new).await;
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
}

/// Everybody opened the link.
async fn all_confirmed(hall: &Hall) {
    let sql = "UPDATE sign_up SET confirmed = TRUE, mail_confirmed = TRUE, hold_until = NULL";
    run(Main(&hall.app), sql).await;
}

fn seats(seats: u16) -> SignUpAction {
    SignUpAction::Change {
        seats,
        extras: Extras::default(),
    }
}

#[tokio::test]
async fn a_move_is_told_page_by_page_once_and_not_to_who_came_after_it() {
    let hall = Hall::of(200).await;
    // More than two pages.
    let new: Vec<_> = (0..110)
        .map(|n| by_mail(1, &format!("n{n}@mail.example")))
        .collect();
    futures_util::future::join_all(new.iter().map(|new| hall.join(new))).await;
    all_confirmed(&hall).await;
    change(&hall, &moved(200)).await;
    assert_eq!(hall.waiting("moved/%").await, 0, "the host waits for none");
    let late = by_mail(1, "late@mail.example");
    hall.join(&late).await;
    all_confirmed(&hall).await;
    futures_util::join!(hall.tell(), hall.tell());
    assert_eq!(hall.waiting("moved/%").await, 110);
    assert_eq!(hall.waiting("reminder/%").await, 330);
    let notify = &hall.app.application.back_office().notify;
    notify.deliver_letters().await.unwrap();
    hall.tell().await;
    assert_eq!(hall.waiting("moved/%").await, 0, "nobody is told again");
    let quiet = "telling = FALSE AND news_revision = revision";
    assert_eq!(
        count_where(Main(&hall.app), "listening_session", quiet).await,
        1
    );
}

#[tokio::test]
async fn another_number_to_phone_in_is_news_and_other_words_change_the_reminders_alone() {
    let hall = Hall::of(10).await;
    let new = by_mail(1, "a@mail.example");
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    mails(&hall).await;
    let mut said = plan(&[(PoolKind::InPerson, 10)]);
    said.facts.title = "Koreatown, once more".to_owned();
    change(&hall, &said).await;
    assert_eq!(mails(&hall).await.len(), 0);
    assert_eq!(hall.waiting("reminder/%").await, 3);
    said.facts.phone_in = Some("+1 213-555-0199".to_owned());
    said.revision = hall.session.session.revision + 1;
    let path = format!("/api/listening-sessions/{}", hall.session.session.id);
    let answer = crate::fixtures::sessions::put(&hall.host, &path, &said).await;
    assert_eq!(answer.status(), 200);
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].contains("555-0199"), "{}", sent[0]);
    hall.app.clock.advance(TimeDelta::days(7));
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(
        sent[0].contains("555-0199") && sent[0].contains("once more"),
        "{}",
        sent[0]
    );
}

#[tokio::test]
async fn after_the_word_that_all_is_over_nothing_else_comes() {
    let hall = Hall::of(10).await;
    let (goes, stays) = (by_mail(1, "a@mail.example"), by_mail(1, "b@mail.example"));
    for new in [&goes, &stays] {
        hall.join(new).await;
    }
    all_confirmed(&hall).await;
    hall.done(&goes.code, seats(2)).await;
    hall.done(&stays.code, seats(2)).await;
    // The relay has been slow: all of this still waits.
    assert_eq!(hall.waiting("confirm/%").await, 2);
    assert_eq!(hall.waiting("promoted/%").await, 2);
    hall.done(&goes.code, SignUpAction::Cancel).await;
    assert_eq!(hall.waiting("promoted/%").await, 1);
    assert_eq!(hall.waiting("given-back/%").await, 1);
    let reason = serde_json::json!({ "reason": "The hall is flooded." });
    let off = hall.host.post(&hall.path("cancel"), &reason).await;
    assert_eq!(off.status(), 200);
    hall.tell().await;
    assert_eq!(hall.waiting("called-off/%").await, 1);
    assert_eq!(
        hall.waiting("%").await,
        2,
        "and that one gave its seats back"
    );
}

#[tokio::test]
async fn more_seats_in_a_free_hall_are_one_letter_with_an_entry() {
    let hall = Hall::of(12).await;
    let new = by_mail(5, "a@mail.example");
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    mails(&hall).await;
    hall.done(&new.code, seats(10)).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    assert!(sent[0].contains("method=REQUEST"), "{}", sent[0]);
    hall.done(&new.code, seats(4)).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    assert!(
        sent[0].contains("method=REQUEST") && sent[0].contains("4 seats"),
        "{}",
        sent[0]
    );
}

#[tokio::test]
async fn who_only_waits_gets_no_entry_for_a_calendar() {
    let hall = Hall::of(2).await;
    hall.join(&group(2)).await;
    let waits = by_mail(1, "a@mail.example");
    hall.join(&waits).await;
    hall.confirm(&waits.code).await;
    mails(&hall).await;
    change(&hall, &moved(2)).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(!sent[0].contains("text/calendar"), "{}", sent[0]);
}

#[tokio::test]
async fn a_link_that_is_good_for_half_an_hour_is_not_sent_later() {
    let hall = Hall::of(10).await;
    let new = by_mail(1, "a@mail.example");
    hall.join(&new).await;
    hall.app.clock.advance(TimeDelta::minutes(30));
    assert_eq!(mails(&hall).await.len(), 0);
    assert_eq!(hall.waiting("%").await, 0);
    hall.join(&by_mail(1, "b@mail.example")).await;
    hall.app.clock.advance(TimeDelta::minutes(29));
    assert_eq!(mails(&hall).await.len(), 1, "the control");
}

#[tokio::test]
async fn a_hold_ends_when_the_last_day_begins_also_if_that_comes_sooner_now() {
    let hall = Hall::of(10).await;
    let six = group(6);
    hall.join(&group(4)).await;
    hall.join(&six).await;
    let eight = by_mail(8, "a@mail.example");
    hall.join(&eight).await;
    hall.confirm(&eight.code).await;
    let two = group(2);
    hall.join(&two).await;
    hall.done(&six.code, SignUpAction::Cancel).await;
    mails(&hall).await;
    assert_eq!(hall.show(&two.code).await.seats, 0, "six are held");
    // It is ten in the morning: the last day begins at half past six in the evening.
    change(&hall, &at(10, "2026-11-24")).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    let told = "The seats that are held for you are held until";
    assert!(
        sent[0].contains(told) && sent[0].contains("November 23"),
        "{}",
        sent[0]
    );
    hall.app.clock.advance(TimeDelta::hours(8));
    hall.app.run_jobs().await;
    assert_eq!(hall.show(&two.code).await.seats, 0, "they still are");
    hall.app.clock.advance(TimeDelta::minutes(31));
    hall.app.run_jobs().await;
    assert_eq!(hall.show(&two.code).await.seats, 2);
}

#[tokio::test]
async fn a_hall_becomes_smaller_although_a_hold_ran_out_a_moment_ago() {
    let mut hall = Hall::of(4).await;
    hall.join(&by_mail(4, "a@mail.example")).await;
    hall.app.clock.advance(TimeDelta::minutes(31));
    hall.host = host(&hall.app).await;
    let smaller = hall.resize(&[(PoolKind::InPerson, 2)]).await;
    assert_eq!(smaller.status(), 200, "{}", smaller.text().await.unwrap());
    hall.join(&group(2)).await;
    // The control: what is taken is not taken away.
    let none = hall.resize(&[(PoolKind::InPerson, 1)]).await;
    assert_eq!(none.status(), 409);
}

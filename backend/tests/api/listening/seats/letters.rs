//! What people with an address get, in their language, and when.

use api_types::listening::{Extras, Need, NeedKind, SignUpAction, SignUpState};
use api_types::{LanguageTag, ProblemKind};
use chrono::TimeDelta;

use super::{Hall, by_mail, group};
use crate::fixtures::mail::decoded;
use crate::fixtures::rows::{Of::Main, count_where, run};
use crate::harness::assert_refused;

/// The mails that left since the last look, as people read them.
pub async fn mails(hall: &Hall) -> Vec<String> {
    hall.tell().await;
    let notify = &hall.app.application.back_office().notify;
    notify.deliver_letters().await.unwrap();
    let folder = hall.app.folder.join("mail");
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let plain = text.replace("=\r\n", "").replace("\r\n ", "");
        texts.push(plain + &decoded(&text));
        std::fs::remove_file(path).unwrap();
    }
    texts
}

#[tokio::test]
async fn a_seat_by_mail_from_the_link_to_the_reminders() {
    let hall = Hall::of(10).await;
    let new = by_mail(2, "a@mail.example");
    hall.join(&new).await;
    let link = format!("/en/seat/{}", new.code);
    let click = hall.click(&new.code).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(
        sent[0].contains("Please confirm") && sent[0].contains(&link),
        "{}",
        sent[0]
    );
    assert!(!sent[0].contains("text/calendar"));
    let guess = SignUpAction::Confirm {
        click: "00000000".to_owned(),
    };
    let answer = hall.act(&new.code, guess).await;
    assert_refused(answer, ProblemKind::LinkNeeded).await;
    let click = SignUpAction::Confirm { click };
    hall.done(&new.code, click.clone()).await;
    hall.done(&new.code, click).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1, "a second click is no second letter");
    assert!(
        sent[0].contains("method=REQUEST") && sent[0].contains("2 seats"),
        "{}",
        sent[0]
    );
    // The session is in eight days and eight and a half hours.
    for (days, hours, count) in [(1, 9, 1), (6, 0, 1), (0, 22, 1), (0, 2, 0)] {
        hall.app
            .clock
            .advance(TimeDelta::days(days) + TimeDelta::hours(hours));
        assert_eq!(mails(&hall).await.len(), count, "{days} {hours}");
    }
}

#[tokio::test]
async fn who_never_clicked_gets_nothing_more() {
    let hall = Hall::of(2).await;
    hall.join(&group(2)).await;
    let new = by_mail(1, "a@mail.example");
    hall.join(&new).await;
    mails(&hall).await;
    hall.app.clock.advance(TimeDelta::minutes(31));
    hall.app.run_jobs().await;
    hall.app.clock.advance(TimeDelta::days(8));
    assert_eq!(mails(&hall).await.len(), 0);
}

fn said_at(mail: &str) -> &str {
    let (_, stamp) = mail.split_once("DTSTAMP:").unwrap();
    &stamp[.."20261123T180000Z".len()]
}

#[tokio::test]
async fn giving_back_takes_the_reminders_back_and_tells_who_is_promoted() {
    let hall = Hall::of(2).await;
    let first = by_mail(2, "a@mail.example");
    let mut second = by_mail(2, "b@mail.example");
    second.attendee.language = Some(LanguageTag("fa".to_owned()));
    for new in [&first, &second] {
        hall.join(new).await;
        hall.confirm(&new.code).await;
    }
    let before = mails(&hall).await;
    assert_eq!(before.len(), 4);
    hall.app.clock.advance(TimeDelta::seconds(90));
    hall.done(&first.code, SignUpAction::Cancel).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 2);
    let to = |address: &str| sent.iter().find(|mail| mail.contains(address)).unwrap();
    let given_back = to("a@mail.example");
    assert!(given_back.contains("method=CANCEL"));
    // RFC 5546: who is not invited any more gets no status, and a later word than the invitation.
    assert!(!given_back.contains("STATUS:"), "{given_back}");
    let invitation = before
        .iter()
        .find(|mail| mail.contains("a@mail.example") && mail.contains("method=REQUEST"));
    assert!(said_at(given_back) > said_at(invitation.unwrap()));
    let promoted = to("b@mail.example");
    assert!(
        promoted.contains(&format!("/fa/seat/{}", second.code)),
        "{promoted}"
    );
    let waiting = count_where(Main(&hall.app), "letter", "occasion LIKE 'reminder/%'").await;
    assert_eq!(waiting, 3, "the reminders of the second alone");
}

#[tokio::test]
async fn a_part_is_offered_by_mail_and_a_need_is_answered() {
    let hall = Hall::of(10).await;
    let six = group(6);
    hall.join(&group(4)).await;
    hall.join(&six).await;
    let mut new = by_mail(8, "a@mail.example");
    let need = Need {
        kind: NeedKind::Interpreter,
        language: Some(LanguageTag("ko".to_owned())),
    };
    new.attendee.needs = vec![need.clone()];
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    mails(&hall).await;
    hall.done(&six.code, SignUpAction::Cancel).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(
        sent[0].contains("6 of your 8 seats are free"),
        "{}",
        sent[0]
    );
    let decision = serde_json::json!({ "need": need, "state": "declined", "on": null });
    hall.host.post(&hall.path("needs"), &decision).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    hall.host.post(&hall.path("needs"), &decision).await;
    hall.done(
        &new.code,
        SignUpAction::Roster {
            text: "Ana".to_owned(),
        },
    )
    .await;
    hall.host.post(&hall.path("needs"), &decision).await;
    assert_eq!(mails(&hall).await.len(), 0, "the same again is no news");
    let other = serde_json::json!({ "need": need, "state": "confirmed", "on": null });
    hall.host.post(&hall.path("needs"), &other).await;
    assert_eq!(mails(&hall).await.len(), 1);
}

#[tokio::test]
async fn another_address_gets_nothing_but_the_question_until_its_own_click() {
    let hall = Hall::of(10).await;
    let new = by_mail(2, "a@mail.example");
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    mails(&hall).await;
    let attendee = by_mail(2, "b@mail.example").attendee;
    let moved = hall
        .done(&new.code, SignUpAction::Describe { attendee })
        .await;
    assert_eq!((moved.state, moved.seats), (SignUpState::Registered, 2));
    let change = SignUpAction::Change {
        seats: 3,
        extras: Extras::default(),
    };
    hall.done(&new.code, change).await;
    let click = hall.click(&new.code).await;
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].contains("b@mail.example") && sent[0].contains("Please confirm"));
    assert!(
        sent[0].contains("The sign-up stays even if nobody presses it."),
        "{}",
        sent[0]
    );
    assert!(!sent[0].contains("30 minutes"), "{}", sent[0]);
    assert!(hall.show(&new.code).await.mail_unanswered);
    assert_eq!(count_where(Main(&hall.app), "letter", "1 = 1").await, 0);
    hall.app.clock.advance(TimeDelta::minutes(31));
    hall.app.run_jobs().await;
    assert_eq!(hall.show(&new.code).await.seats, 3, "no seat is lost");
    hall.done(&new.code, SignUpAction::Confirm { click }).await;
    assert!(!hall.show(&new.code).await.mail_unanswered);
    assert_eq!(mails(&hall).await.len(), 1);
    assert_eq!(count_where(Main(&hall.app), "letter", "1 = 1").await, 3);
}

#[tokio::test]
async fn everybody_is_told_when_a_session_moves_or_is_called_off() {
    let hall = Hall::of(10).await;
    let (told, waits_for_click) = (by_mail(1, "a@mail.example"), by_mail(1, "b@mail.example"));
    hall.join(&told).await;
    hall.confirm(&told.code).await;
    hall.join(&waits_for_click).await;
    mails(&hall).await;
    let reminders = || async {
        let sql = "occasion LIKE 'reminder/%' AND not_before > 1796580000";
        count_where(Main(&hall.app), "letter", sql).await
    };
    let mut new = super::plan(&[(api_types::listening::PoolKind::InPerson, 10)]);
    new.facts.starts = "2026-12-15T18:30".to_owned();
    new.facts.ends = "2026-12-15T20:30".to_owned();
    let moved = crate::fixtures::sessions::edit(&hall.host, &hall.session, &new).await;
    assert_eq!(moved.status(), 200, "{}", moved.text().await.unwrap());
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(sent[0].contains("method=REQUEST"));
    assert_eq!(reminders().await, 3, "the reminders moved with it");
    let reason = serde_json::json!({ "reason": "The hall is flooded." });
    let off = hall.host.post(&hall.path("cancel"), &reason).await;
    assert_eq!(off.status(), 200);
    let sent = mails(&hall).await;
    assert_eq!(sent.len(), 1);
    assert!(
        sent[0].contains("method=CANCEL") && sent[0].contains("flooded"),
        "{}",
        sent[0]
    );
    assert_eq!(reminders().await, 0);
}

/// What another process does to the session, which this one knew a moment ago.
async fn elsewhere(hall: &Hall, change: &str) {
    let sql = format!("UPDATE listening_session SET {change}");
    run(Main(&hall.app), &sql).await;
}

#[tokio::test]
async fn a_session_that_another_process_changed_is_read_again() {
    let hall = Hall::of(10).await;
    hall.join(&by_mail(1, "a@mail.example")).await;
    let sent = mails(&hall).await;
    assert!(sent[0].contains("December 1"), "{}", sent[0]);
    let moved = "starts_at = starts_at + 86400, ends_at = ends_at + 86400, revision = revision + 1,
        facts = replace(facts, '2026-12-01', '2026-12-02')";
    elsewhere(&hall, moved).await;
    hall.join(&by_mail(1, "b@mail.example")).await;
    let sent = mails(&hall).await;
    assert!(sent[0].contains("December 2"), "{}", sent[0]);
    elsewhere(&hall, "state = 3").await;
    let answer = hall.post(&by_mail(1, "c@mail.example")).await;
    assert_refused(answer, ProblemKind::SignUpClosed).await;
    assert_eq!(mails(&hall).await.len(), 0);
}

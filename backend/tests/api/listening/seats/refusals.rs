//! What is refused, and changes nothing.

use std::num::NonZeroU32;

use api_types::listening::{
    Attendee, Extras, Need, NeedKind, NewSignUp, PoolKind, SignUpAction, Way,
};
use api_types::{LanguageTag, ProblemKind};
use backend::listening::Settings;
use chrono::TimeDelta;

use super::{Hall, by_mail, code, group, plan, unhurried};
use crate::fixtures::rows::{Of::Main, count};
use crate::fixtures::sessions;
use crate::harness::{TestApp, assert_refused};

async fn refused(hall: &Hall, change: impl FnOnce(&mut NewSignUp), kind: ProblemKind) {
    let mut new = group(2);
    change(&mut new);
    assert_refused(hall.post(&new).await, kind).await;
    assert_eq!(count(Main(&hall.app), "sign_up").await, 0);
}

#[tokio::test]
async fn a_sign_up_that_cannot_be_is_refused() {
    let hall = Hall::with(&[(PoolKind::InPerson, 30), (PoolKind::Headset, 1)]).await;
    let hall = &hall;
    refused(
        hall,
        |n| n.code = "12".to_owned(),
        ProblemKind::SeatCodeMalformed,
    )
    .await;
    refused(hall, |n| n.seats = 0, ProblemKind::MalformedBody).await;
    refused(hall, |n| n.seats = 51, ProblemKind::GroupTooLarge).await;
    refused(hall, |n| n.seats = 31, ProblemKind::GroupTooLarge).await;
    refused(hall, |n| n.least = Some(3), ProblemKind::MalformedBody).await;
    refused(hall, |n| n.way = Way::Phone, ProblemKind::NotOffered).await;
    refused(hall, |n| n.extras.childcare = 1, ProblemKind::NotOffered).await;
    refused(hall, |n| n.extras.headset = 2, ProblemKind::GroupTooLarge).await;
    refused(hall, |n| n.extras.headset = 3, ProblemKind::GroupTooLarge).await;
    let text = |text: &str, n: &mut NewSignUp| n.attendee.name = text.to_owned();
    refused(
        hall,
        |n| text(&"x".repeat(401), n),
        ProblemKind::TextTooLong,
    )
    .await;
    let no_mail = |n: &mut NewSignUp| n.attendee.email = "not an address".to_owned();
    refused(hall, no_mail, ProblemKind::EmailMalformed).await;
    let language = |n: &mut NewSignUp| n.attendee.language = Some(LanguageTag("tlh".to_owned()));
    refused(hall, language, ProblemKind::UnknownLanguage).await;
    let nobody_speaks = |n: &mut NewSignUp| {
        n.attendee.needs = vec![Need {
            kind: NeedKind::Interpreter,
            language: None,
        }];
    };
    refused(hall, nobody_speaks, ProblemKind::UnknownLanguage).await;
    let pools = sessions::read::<serde_json::Value>(
        hall.app
            .resident
            .get(&format!("/api/listening-sessions/{}", hall.slug()))
            .await,
        200,
    )
    .await;
    assert_eq!(pools["pools"][0]["taken"], 0);
}

#[tokio::test]
async fn drafts_meetings_of_officers_and_unknown_sessions_are_not_there() {
    let hall = Hall::of(5).await;
    let draft = sessions::draft(&hall.host, &plan(&[(PoolKind::InPerson, 5)])).await;
    let internal = sessions::publish(&hall.host, &sessions::division()).await;
    for slug in [
        &draft.session.slug,
        &internal.session.slug,
        &"nowhere".to_owned(),
    ] {
        let path = format!("/api/listening-sessions/{slug}/sign-ups");
        let answer = hall.app.resident.post(&path, &group(1)).await;
        assert_refused(answer, ProblemKind::NotFound).await;
    }
}

#[tokio::test]
async fn a_session_that_has_begun_or_was_called_off_takes_nobody_but_knows_who_came_in_time() {
    let hall = Hall::of(5).await;
    let early = group(1);
    hall.join(&early).await;
    hall.app.clock.advance(TimeDelta::days(9));
    assert_refused(hall.post(&group(1)).await, ProblemKind::SignUpClosed).await;
    assert_eq!(hall.post(&early).await.status(), 200);
    let more = SignUpAction::Change {
        seats: 2,
        extras: Extras::default(),
    };
    assert_refused(hall.act(&early.code, more).await, ProblemKind::SessionOver).await;

    let hall = Hall::of(5).await;
    let reason = serde_json::json!({ "reason": "The hall is flooded." });
    let cancel = hall.host.post(&hall.path("cancel"), &reason).await;
    assert_eq!(cancel.status(), 200, "{}", cancel.text().await.unwrap());
    assert_refused(hall.post(&group(1)).await, ProblemKind::SignUpClosed).await;
    assert_eq!(count(Main(&hall.app), "sign_up").await, 0);
}

#[tokio::test]
async fn a_long_roster_and_a_step_that_makes_no_sense_are_refused() {
    let hall = Hall::of(5).await;
    let new = group(2);
    hall.join(&new).await;
    let long = SignUpAction::Roster {
        text: "x".repeat(8_001),
    };
    assert_refused(hall.act(&new.code, long).await, ProblemKind::TextTooLong).await;
    for (action, kind) in [
        (SignUpAction::AcceptOffer, ProblemKind::NoOffer),
        (SignUpAction::DeclineOffer, ProblemKind::NoOffer),
    ] {
        assert_refused(hall.act(&new.code, action).await, kind).await;
    }
    hall.join(&group(3)).await;
    let waiting = group(1);
    hall.join(&waiting).await;
    let stop = hall.act(&waiting.code, SignUpAction::StopWaiting).await;
    assert_refused(stop, ProblemKind::StepImpossible).await;
    hall.done(&waiting.code, SignUpAction::Cancel).await;
    hall.done(&new.code, SignUpAction::Cancel).await;
    let describe = SignUpAction::Describe {
        attendee: Attendee::default(),
    };
    assert_refused(
        hall.act(&new.code, describe).await,
        ProblemKind::SignUpEnded,
    )
    .await;
}

#[tokio::test]
async fn whoever_guesses_codes_is_slowed_down() {
    let few = Settings {
        unknown_codes_per_network: NonZeroU32::new(5).unwrap(),
        ..unhurried()
    };
    let hall = Hall::under(few, &[(PoolKind::InPerson, 5)]).await;
    let known = group(1);
    hall.join(&known).await;
    for _ in 0..5 {
        let answer = hall.act(&code(), SignUpAction::Show).await;
        assert_refused(answer, ProblemKind::SeatCodeUnknown).await;
    }
    let answer = hall.act(&code(), SignUpAction::Show).await;
    assert!(answer.headers().contains_key("retry-after"));
    assert_refused(answer, ProblemKind::TooManyAttempts).await;
    // A hall full of phones is one network: nobody there is locked out.
    for _ in 0..20 {
        hall.show(&known.code).await;
    }
}

#[tokio::test]
async fn a_form_with_a_fault_is_no_way_around_the_pace() {
    let few = Settings {
        codes_per_network: NonZeroU32::new(5).unwrap(),
        ..unhurried()
    };
    let hall = Hall::under(few, &[(PoolKind::InPerson, 5)]).await;
    let mut statuses = Vec::new();
    for _ in 0..6 {
        let code = code();
        let form = [("code", code.as_str()), ("do", "change"), ("seats", "many")];
        statuses.push(post_form(&hall.app, "/en/seat", &form).await);
    }
    assert!(!statuses[..5].contains(&429), "{statuses:?}");
    assert_eq!(statuses[5], 429);
}

#[tokio::test]
async fn a_sign_up_moves_to_few_other_addresses_and_a_network_has_few_first_letters_written() {
    let few = Settings {
        addresses_per_sign_up: NonZeroU32::new(2).unwrap(),
        first_letters_per_network: NonZeroU32::new(4).unwrap(),
        ..unhurried()
    };
    let hall = Hall::under(few, &[(PoolKind::InPerson, 9)]).await;
    let new = by_mail(1, "a@mail.example");
    hall.join(&new).await;
    let to = |email: &str| SignUpAction::Describe {
        attendee: by_mail(1, email).attendee,
    };
    for email in ["b@mail.example", "c@mail.example"] {
        hall.done(&new.code, to(email)).await;
    }
    let third = hall.act(&new.code, to("d@mail.example")).await;
    assert_refused(third, ProblemKind::TooManyAttempts).await;
    assert_eq!(hall.show(&new.code).await.attendee.email, "c@mail.example");
    // Other words to the same address are no letter.
    let mut named = by_mail(1, "c@mail.example").attendee;
    named.name = "Ana".to_owned();
    hall.done(&new.code, SignUpAction::Describe { attendee: named })
        .await;
    let other = group(1);
    hall.join(&other).await;
    hall.done(&other.code, to("e@mail.example")).await;
    let fifth = hall.act(&other.code, to("f@mail.example")).await;
    assert_refused(fifth, ProblemKind::TooManyAttempts).await;
    let by_sign_up = hall.post(&by_mail(1, "g@mail.example")).await;
    assert_refused(by_sign_up, ProblemKind::TooManyAttempts).await;
    hall.join(&group(1)).await;
}

#[tokio::test]
async fn an_address_gets_few_first_letters() {
    let few = Settings {
        first_letters_per_address: NonZeroU32::new(2).unwrap(),
        ..unhurried()
    };
    let hall = Hall::under(few, &[(PoolKind::InPerson, 9)]).await;
    let (one, two) = (by_mail(1, "a@mail.example"), group(1));
    hall.join(&one).await;
    assert_eq!(hall.post(&one).await.status(), 200);
    hall.join(&two).await;
    let to = |email: &str| SignUpAction::Describe {
        attendee: by_mail(1, email).attendee,
    };
    hall.done(&two.code, to("A@mail.example")).await;
    let third = hall.post(&by_mail(1, "a@mail.example")).await;
    assert_refused(third, ProblemKind::TooManyAttempts).await;
    hall.done(&two.code, to("b@mail.example")).await;
    let back = hall.act(&two.code, to("a@mail.example")).await;
    assert_refused(back, ProblemKind::TooManyAttempts).await;
}

#[tokio::test]
async fn a_waiting_list_has_an_end() {
    let hall = Hall::of(1).await;
    hall.join(&group(1)).await;
    for round in 0..5 {
        let joins = (0..100).map(|_| async { hall.join(&group(1)).await });
        let joined = futures_util::future::join_all(joins).await;
        assert!(joined.iter().all(|seat| seat.place.is_some()), "{round}");
    }
    assert_refused(hall.post(&group(1)).await, ProblemKind::WaitingListFull).await;
    let by_mail = by_mail(1, "late@mail.example");
    assert_refused(hall.post(&by_mail).await, ProblemKind::WaitingListFull).await;
    assert_eq!(count(Main(&hall.app), "sign_up").await, 501);
    assert_eq!(count(Main(&hall.app), "letter").await, 0);
}

async fn post_form(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> u16 {
    let request = app
        .resident
        .client
        .post(format!("{}{path}", app.resident.url))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(serde_urlencoded::to_string(fields).unwrap());
    request.send().await.unwrap().status().as_u16()
}

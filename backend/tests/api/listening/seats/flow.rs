//! One sign-up from its first to its last day.

use api_types::listening::{
    Attendee, Cancellation, Extras, HostedSession, Need, NeedKind, NeedState, PoolKind,
    SignUpAction, SignUpAnswer, SignUpState,
};
use api_types::{LanguageTag, ProblemKind};
use chrono::TimeDelta;

use super::{Hall, by_mail, code, group};
use crate::fixtures::rows::{Of::Main, count};
use crate::fixtures::sessions::read;
use crate::harness::assert_refused;

#[tokio::test]
async fn a_seat_needs_no_name_and_no_address() {
    let hall = Hall::of(10).await;
    let new = group(1);
    let seat = hall.join(&new).await;
    assert_eq!(seat.state, SignUpState::Registered);
    assert_eq!((seat.wanted, seat.seats, seat.place), (1, 1, None));
    assert_eq!(hall.show(&new.code).await, seat);
    assert_eq!(count(Main(&hall.app), "letter").await, 0);
}

#[tokio::test]
async fn the_same_code_again_is_the_same_seat_also_when_both_come_at_once() {
    let hall = Hall::of(10).await;
    let new = group(3);
    let (one, two) = tokio::join!(hall.post(&new), hall.post(&new));
    let mut statuses = [one.status().as_u16(), two.status().as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 201]);
    assert_eq!(hall.post(&new).await.status(), 200);
    let other = hall.join(&group(7)).await;
    assert_eq!(other.seats, 7, "three seats are taken once");
    // On the waiting list too.
    let late = group(1);
    let (one, two) = tokio::join!(hall.post(&late), hall.post(&late));
    assert!(one.status().is_success() && two.status().is_success());
    assert_eq!(hall.show(&late.code).await.place, Some(1));
    assert_eq!(count(Main(&hall.app), "sign_up").await, 3);
}

#[tokio::test]
async fn a_code_belongs_to_who_had_it_first() {
    let hall = Hall::of(10).await;
    let new = group(1);
    hall.join(&new).await;
    let mut other = group(1);
    other.code = new.code.clone();
    other.attendee.name = "Somebody else".to_owned();
    assert_refused(hall.post(&other).await, ProblemKind::SeatCodeTaken).await;
    assert_refused(
        hall.act(&code(), SignUpAction::Show).await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    assert_refused(
        hall.act("1234", SignUpAction::Show).await,
        ProblemKind::SeatCodeMalformed,
    )
    .await;
}

#[tokio::test]
async fn with_an_address_a_seat_is_held_for_half_an_hour_and_final_on_the_click() {
    let hall = Hall::of(4).await;
    let (kept, lost) = (by_mail(2, "a@mail.example"), by_mail(2, "b@mail.example"));
    assert_eq!(hall.join(&kept).await.state, SignUpState::Unconfirmed);
    hall.join(&lost).await;
    let waiting = group(1);
    assert_eq!(hall.join(&waiting).await.state, SignUpState::Waiting);
    let confirmed = hall.confirm(&kept.code).await;
    assert_eq!(confirmed.state, SignUpState::Registered);
    assert_eq!(confirmed.hold_until, None);
    hall.app.clock.advance(TimeDelta::minutes(30));
    hall.app.run_jobs().await;
    assert_eq!(hall.show(&lost.code).await.state, SignUpState::Expired);
    let click = hall.click(&lost.code).await;
    assert_refused(
        hall.act(&lost.code, SignUpAction::Confirm { click }).await,
        ProblemKind::SignUpEnded,
    )
    .await;
    assert_eq!(
        hall.show(&waiting.code).await.state,
        SignUpState::Registered
    );
    assert_eq!(hall.show(&kept.code).await.seats, 2);
    // Somebody whose time ran out can come again.
    assert_eq!(hall.join(&by_mail(1, "b@mail.example")).await.seats, 1);
}

#[tokio::test]
async fn a_late_click_finds_the_hold_over_before_the_job_came() {
    let hall = Hall::of(4).await;
    let new = by_mail(2, "a@mail.example");
    hall.join(&new).await;
    let click = hall.click(&new.code).await;
    hall.app.clock.advance(TimeDelta::minutes(31));
    let answer = hall.act(&new.code, SignUpAction::Confirm { click }).await;
    assert_refused(answer, ProblemKind::SignUpEnded).await;
}

#[tokio::test]
async fn one_address_signs_up_once_for_a_session() {
    let hall = Hall::of(10).await;
    let first = by_mail(1, "A.Person@Mail.example");
    hall.join(&first).await;
    hall.confirm(&first.code).await;
    // Who types the address learns nothing; who reads its mail is told.
    let again = by_mail(1, "a.person@mail.EXAMPLE");
    assert_eq!(hall.join(&again).await.state, SignUpState::Unconfirmed);
    let click = hall.click(&again.code).await;
    let twice = || SignUpAction::Confirm {
        click: click.clone(),
    };
    assert_refused(
        hall.act(&again.code, twice()).await,
        ProblemKind::AlreadySignedUp,
    )
    .await;
    let other = group(1);
    hall.join(&other).await;
    let describe = SignUpAction::Describe {
        attendee: again.attendee.clone(),
    };
    assert_eq!(
        hall.done(&other.code, describe).await.state,
        SignUpState::Registered
    );
    hall.done(&first.code, SignUpAction::Cancel).await;
    let confirmed = hall.done(&again.code, twice()).await;
    assert_eq!(confirmed.state, SignUpState::Registered);
}

#[tokio::test]
async fn twenty_become_fourteen_and_give_it_all_back() {
    let hall = Hall::with(&[(PoolKind::InPerson, 20), (PoolKind::Wheelchair, 2)]).await;
    let mut new = group(20);
    new.extras.wheelchair = 2;
    hall.join(&new).await;
    let mut one = group(1);
    one.extras.wheelchair = 1;
    assert_eq!(hall.join(&one).await.state, SignUpState::Waiting);
    let fewer = SignUpAction::Change {
        seats: 14,
        extras: Extras {
            wheelchair: 1,
            ..Extras::default()
        },
    };
    let after = hall.done(&new.code, fewer).await;
    assert_eq!(
        (after.seats, after.wanted, after.extras.wheelchair),
        (14, 14, 1)
    );
    assert_eq!(hall.show(&one.code).await.state, SignUpState::Registered);
    for _ in 0..2 {
        let gone = hall.done(&new.code, SignUpAction::Cancel).await;
        assert_eq!(gone.state, SignUpState::Cancelled);
    }
    assert_eq!(hall.join(&group(19)).await.seats, 19);
}

#[tokio::test]
async fn a_seat_is_handed_over_and_the_old_code_ends() {
    let hall = Hall::of(4).await;
    let mut new = by_mail(2, "a@mail.example");
    new.attendee.name = "First Holder".to_owned();
    new.attendee.group = "Vecinos".to_owned();
    new.attendee.ages = "4, 6".to_owned();
    new.attendee.needs = vec![Need {
        kind: NeedKind::Asl,
        language: None,
    }];
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    let text = "Ana".to_owned();
    hall.done(&new.code, SignUpAction::Roster { text }).await;
    assert!(count(Main(&hall.app), "letter").await > 0);
    let new_code = code();
    let hand_over = || SignUpAction::HandOver {
        new_code: new_code.clone(),
    };
    let handed = hall.done(&new.code, hand_over()).await;
    assert_eq!(handed.attendee.name, "");
    assert_eq!(handed.attendee.email, "");
    let left = (&*handed.attendee.group, &*handed.attendee.ages);
    assert_eq!((left, handed.has_roster), (("", ""), false));
    assert_eq!(
        count(Main(&hall.app), "letter").await,
        0,
        "none leaves later"
    );
    assert_eq!(handed.needs.len(), 1, "what is needed goes with the seat");
    assert_eq!(handed.state, SignUpState::Registered);
    // The answer was lost, and it is sent again.
    assert_eq!(hall.done(&new.code, hand_over()).await, handed);
    assert_refused(
        hall.act(&new.code, SignUpAction::Show).await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    assert_eq!(hall.show(&new_code).await, handed);
    // Not to a code that somebody has.
    let other = group(1);
    hall.join(&other).await;
    let taken = SignUpAction::HandOver {
        new_code: other.code.clone(),
    };
    assert_refused(hall.act(&new_code, taken).await, ProblemKind::SeatCodeTaken).await;
}

#[tokio::test]
async fn who_comes_can_be_said_later_and_a_roster_beside_it() {
    let hall = Hall::of(4).await;
    let new = group(2);
    hall.join(&new).await;
    let need = Need {
        kind: NeedKind::Interpreter,
        language: Some(LanguageTag("ko".to_owned())),
    };
    let attendee = Attendee {
        name: "Vecinos".to_owned(),
        language: Some(LanguageTag("es".to_owned())),
        needs: vec![need.clone()],
        ..Attendee::default()
    };
    let described = hall
        .done(
            &new.code,
            SignUpAction::Describe {
                attendee: attendee.clone(),
            },
        )
        .await;
    assert_eq!(described.attendee, attendee);
    assert_eq!(described.needs[0].state, NeedState::Asked);
    let text = "Ana\nLuis".to_owned();
    let roster = SignUpAction::Roster { text: text.clone() };
    assert!(hall.done(&new.code, roster).await.has_roster);
    let read_it = hall.act(&new.code, SignUpAction::ReadRoster).await;
    let answer: SignUpAnswer = read(read_it, 200).await;
    assert_eq!(answer.roster, Some(text));
    let cleared = SignUpAction::Roster {
        text: String::new(),
    };
    assert!(!hall.done(&new.code, cleared).await.has_roster);
}

#[tokio::test]
async fn hosts_see_how_many_are_written_to_and_the_mails_are_as_many() {
    let hall = Hall::of(9).await;
    hall.join(&group(1)).await;
    let (confirmed, silent) = (by_mail(1, "a@mail.example"), by_mail(1, "b@mail.example"));
    hall.join(&confirmed).await;
    hall.join(&silent).await;
    hall.confirm(&confirmed.code).await;
    let path = format!("/api/listening-sessions/{}", hall.session.session.id);
    let seen: HostedSession = read(hall.host.get(&path).await, 200).await;
    assert_eq!((seen.sign_ups, seen.told), (3, 1));
    let reason = "Water in the hall".to_owned();
    let off = Cancellation { reason };
    hall.host.post(&format!("{path}/cancel"), &off).await;
    hall.tell().await;
    assert_eq!(hall.waiting("called-off/%").await, 1);
}

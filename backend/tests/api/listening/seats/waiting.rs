//! The waiting list as people meet it.

use api_types::ProblemKind;
use api_types::listening::{Extras, PoolKind, SignUpAction, SignUpState};
use chrono::TimeDelta;

use super::{Hall, by_mail, group};
use crate::fixtures::rows::{Of::Main, count};
use crate::harness::assert_refused;

fn change(seats: u16) -> SignUpAction {
    SignUpAction::Change {
        seats,
        extras: Extras::default(),
    }
}

#[tokio::test]
async fn a_group_of_twenty_is_offered_six_takes_them_and_is_completed_before_others() {
    let hall = Hall::of(30).await;
    let (first, six) = (group(24), group(6));
    hall.join(&first).await;
    hall.join(&six).await;
    let (twenty, one) = (group(20), group(1));
    assert_eq!(hall.join(&twenty).await.place, Some(1));
    let waiting = hall.join(&one).await;
    assert_eq!((waiting.place, waiting.seats_ahead), (Some(2), Some(20)));
    hall.done(&six.code, SignUpAction::Cancel).await;
    let offered = hall.show(&twenty.code).await;
    assert_eq!(offered.offer.as_ref().map(|offer| offer.seats), Some(6));
    assert_eq!(
        hall.show(&one.code).await.seats,
        0,
        "nobody passes during the hold"
    );
    let newcomer = group(1);
    assert_eq!(hall.join(&newcomer).await.place, Some(3), "and no newcomer");
    let part = hall.done(&twenty.code, SignUpAction::AcceptOffer).await;
    // The answer was lost.
    let again = hall.done(&twenty.code, SignUpAction::AcceptOffer).await;
    assert_eq!(again, part);
    assert_eq!(
        (part.state, part.seats, part.place),
        (SignUpState::Partly, 6, Some(1))
    );
    hall.done(&first.code, change(9)).await;
    let done = hall.show(&twenty.code).await;
    assert_eq!((done.state, done.seats), (SignUpState::Registered, 20));
    assert_eq!(hall.show(&one.code).await.seats, 1);
    assert_eq!(hall.show(&newcomer.code).await.seats, 0);
}

#[tokio::test]
async fn a_part_that_is_declined_or_forgotten_goes_on_and_the_group_keeps_its_place() {
    for forgotten in [false, true] {
        let hall = Hall::with(&[(PoolKind::InPerson, 30)]).await;
        // The hall is booked a month ahead.
        hall.app.clock.advance(-TimeDelta::days(20));
        let six = group(6);
        hall.join(&group(24)).await;
        hall.join(&six).await;
        let (twenty, four, three) = (group(20), group(4), group(3));
        for new in [&twenty, &four, &three] {
            hall.join(new).await;
        }
        hall.done(&six.code, SignUpAction::Cancel).await;
        if forgotten {
            hall.app.clock.advance(TimeDelta::hours(24));
            hall.app.run_jobs().await;
        } else {
            let done = hall.done(&twenty.code, SignUpAction::DeclineOffer).await;
            let again = hall.done(&twenty.code, SignUpAction::DeclineOffer).await;
            assert_eq!(again, done);
        }
        let head = hall.show(&twenty.code).await;
        assert_eq!((head.place, head.offer), (Some(1), None));
        assert_eq!(hall.show(&four.code).await.seats, 4, "the next that fits");
        assert_eq!(hall.show(&three.code).await.seats, 0);
        assert_refused(
            hall.act(&twenty.code, SignUpAction::AcceptOffer).await,
            ProblemKind::NoOffer,
        )
        .await;
    }
}

#[tokio::test]
async fn who_takes_a_part_without_asking_gets_it_and_one_that_is_too_small_waits() {
    let hall = Hall::of(10).await;
    let five = group(5);
    hall.join(&five).await;
    hall.join(&group(2)).await;
    let mut partial = group(8);
    partial.accept_partial = true;
    partial.least = Some(3);
    let got = hall.join(&partial).await;
    assert_eq!((got.state, got.seats), (SignUpState::Partly, 3));
    let mut too_small = group(8);
    too_small.accept_partial = true;
    too_small.least = Some(6);
    assert_eq!(hall.join(&too_small).await.state, SignUpState::Waiting);
    hall.done(&five.code, SignUpAction::Cancel).await;
    assert_eq!(hall.show(&partial.code).await.seats, 8);
    assert_eq!(hall.show(&too_small.code).await.seats, 0);
    let content = hall.done(&partial.code, change(7)).await;
    assert_eq!(content.state, SignUpState::Registered);
}

#[tokio::test]
async fn more_seats_are_taken_if_they_are_there_and_else_join_the_end_of_the_list() {
    let hall = Hall::of(10).await;
    let five = group(5);
    hall.join(&five).await;
    assert_eq!(hall.done(&five.code, change(7)).await.seats, 7);
    let full = group(3);
    hall.join(&full).await;
    let waiting = group(2);
    hall.join(&waiting).await;
    let more = hall.done(&five.code, change(9)).await;
    assert_eq!((more.seats, more.wanted, more.place), (7, 9, Some(2)));
    hall.done(&full.code, SignUpAction::Cancel).await;
    assert_eq!(hall.show(&waiting.code).await.seats, 2);
    let held = hall.show(&five.code).await;
    assert_eq!(
        (held.seats, held.offer.map(|offer| offer.seats)),
        (7, Some(1))
    );
    let content = hall.done(&five.code, SignUpAction::StopWaiting).await;
    let again = hall.done(&five.code, SignUpAction::StopWaiting).await;
    assert_eq!(again, content);
    assert_eq!(
        (content.state, content.wanted),
        (SignUpState::Registered, 7)
    );
    assert_eq!(hall.join(&group(1)).await.seats, 1);
}

#[tokio::test]
async fn a_larger_hall_serves_the_list_at_once_and_a_smaller_one_throws_nobody_out() {
    let hall = Hall::of(4).await;
    let held = group(4);
    hall.join(&held).await;
    let waiting = group(3);
    hall.join(&waiting).await;
    let refused = hall.resize(&[(PoolKind::InPerson, 3)]).await;
    assert_refused(refused, ProblemKind::PoolInUse).await;
    let grown = hall.resize(&[(PoolKind::InPerson, 8)]).await;
    assert_eq!(grown.status(), 200, "{}", grown.text().await.unwrap());
    assert_eq!(hall.show(&waiting.code).await.seats, 3);
    assert_eq!(hall.join(&group(1)).await.seats, 1);
}

#[tokio::test]
async fn who_waits_for_a_wheelchair_place_stops_nobody_and_gets_the_next_one() {
    let hall = Hall::with(&[(PoolKind::InPerson, 10), (PoolKind::Wheelchair, 1)]).await;
    let with_chair = || {
        let mut new = group(2);
        new.extras.wheelchair = 1;
        new
    };
    let (first, second) = (with_chair(), with_chair());
    assert_eq!(hall.join(&first).await.seats, 2);
    assert_eq!(hall.join(&second).await.seats, 0);
    assert_eq!(hall.join(&group(5)).await.seats, 5);
    // Taking a place beside a seat that one has does not go past who waits for it.
    let greedy = SignUpAction::Change {
        seats: 2,
        extras: Extras {
            wheelchair: 2,
            ..Extras::default()
        },
    };
    assert_refused(
        hall.act(&first.code, greedy).await,
        ProblemKind::GroupTooLarge,
    )
    .await;
    hall.done(&first.code, change(2)).await;
    let served = hall.show(&second.code).await;
    assert_eq!((served.seats, served.extras.wheelchair), (2, 1));
    let back = SignUpAction::Change {
        seats: 2,
        extras: Extras {
            wheelchair: 1,
            ..Extras::default()
        },
    };
    assert_refused(hall.act(&first.code, back).await, ProblemKind::PlacesTaken).await;
}

#[tokio::test]
async fn a_session_that_was_called_off_invites_nobody_any_more() {
    let hall = Hall::of(10).await;
    let (six, eight) = (group(6), by_mail(8, "a@mail.example"));
    let (four, late) = (group(4), by_mail(4, "b@mail.example"));
    hall.join(&six).await;
    hall.join(&four).await;
    hall.join(&eight).await;
    hall.confirm(&eight.code).await;
    hall.done(&six.code, SignUpAction::Cancel).await;
    assert!(hall.show(&eight.code).await.offer.is_some());
    hall.join(&late).await;
    let click = hall.click(&late.code).await;
    let reason = serde_json::json!({ "reason": "The hall is flooded." });
    let off = hall.host.post(&hall.path("cancel"), &reason).await;
    assert_eq!(off.status(), 200);
    hall.tell().await;
    let letters = count(Main(&hall.app), "letter").await;
    assert_eq!(hall.show(&eight.code).await.offer, None);
    for (code, action) in [
        (&eight.code, SignUpAction::AcceptOffer),
        (&late.code, SignUpAction::Confirm { click }),
    ] {
        assert_refused(hall.act(code, action).await, ProblemKind::SignUpClosed).await;
    }
    // Giving back stays possible, and what is given back goes to nobody.
    hall.done(&four.code, SignUpAction::Cancel).await;
    hall.app.run_jobs().await;
    assert_eq!(hall.show(&eight.code).await.seats, 0);
    let more = count(Main(&hall.app), "letter").await;
    assert!(more <= letters, "{more} letters, {letters} before");
}

#[tokio::test]
async fn a_session_that_has_begun_promotes_nobody() {
    let hall = Hall::of(2).await;
    let (first, second) = (group(2), group(2));
    hall.join(&first).await;
    hall.join(&second).await;
    // The session is in eight days and eight and a half hours.
    let hour = TimeDelta::days(8) + TimeDelta::hours(9);
    hall.app.clock.advance(hour);
    hall.done(&first.code, SignUpAction::Cancel).await;
    assert_eq!(hall.show(&second.code).await.seats, 0);
}

//! What one network may take without more, and what opens the rest: a mail address or work.

use api_types::listening::{Extras, NewSignUp, PoolKind, SignUpAction, SignUpState};
use api_types::reports::{Challenge, ProofOfWork};
use api_types::{Bytes32, ProblemKind};
use backend::listening::{Settings, bound};
use backend::startup::Options;
use chrono::TimeDelta;
use reqwest::Response;

use super::{Hall, by_mail, group, plan, unhurried};
use crate::fixtures::easy;
use crate::fixtures::rows::{Of::Main, count};
use crate::fixtures::sessions::{publish, read};
use crate::harness::{Setup, TestApp, assert_refused};

/// A share of four seats, questions and requests.
fn few() -> Settings {
    Settings {
        seats_per_network: 4,
        seats_per_shared_network: 4,
        questions_per_network: 4,
        requests_per_network: 4,
        ..unhurried()
    }
}

async fn hall(seats: u32) -> Hall {
    let setup = Setup {
        options: Options {
            seats: few(),
            intake: easy(),
            ..Options::default()
        },
        ..Setup::default()
    };
    let app = TestApp::spawn_with(setup).await;
    let host = crate::fixtures::sessions::host(&app).await;
    let session = publish(&host, &plan(&[(PoolKind::InPerson, seats)])).await;
    Hall { app, host, session }
}

fn solved(challenge: Challenge, on: &str) -> ProofOfWork {
    let bound = bound(on);
    let counter =
        sealing::proof::solve(&challenge.token, &bound, challenge.bits, 0, u64::MAX).unwrap();
    ProofOfWork {
        token: challenge.token,
        bound: Bytes32(bound),
        counter,
    }
}

async fn challenge(hall: &Hall, seats: u16) -> Challenge {
    let path = format!(
        "/api/listening-sessions/{}/proof-of-work?way=in-person&seats={seats}",
        hall.slug()
    );
    read(hall.app.resident.get(&path).await, 200).await
}

async fn worked(hall: &Hall, mut new: NewSignUp) -> NewSignUp {
    let on = format!("sign-up:{}", new.code);
    new.proof = Some(solved(challenge(hall, new.seats).await, &on));
    new
}

async fn taken(hall: &Hall) -> (u64, u64) {
    let path = format!("/api/listening-sessions/{}", hall.slug());
    let session: serde_json::Value = read(hall.app.resident.get(&path).await, 200).await;
    let taken = session["pools"][0]["taken"].as_u64().unwrap();
    let rows = count(Main(&hall.app), "sign_up").await;
    (u64::try_from(rows).unwrap(), taken)
}

#[tokio::test]
async fn a_network_takes_its_share_and_more_of_it_with_work_alone() {
    let hall = hall(12).await;
    let first = group(3);
    hall.join(&first).await;
    hall.join(&group(1)).await;
    let more = group(2);
    assert_refused(hall.post(&more).await, ProblemKind::ProofInvalid).await;
    assert_eq!(taken(&hall).await, (2, 4), "nothing was changed");
    // What is known already needs no work.
    assert_eq!(hall.post(&first).await.status(), 200);
    let worked_for_another = NewSignUp {
        code: more.code.clone(),
        ..worked(&hall, group(2)).await
    };
    assert_refused(
        hall.post(&worked_for_another).await,
        ProblemKind::ProofReplayed,
    )
    .await;
    let late = worked(&hall, more.clone()).await;
    hall.app.clock.advance(TimeDelta::minutes(11));
    assert_refused(hall.post(&late).await, ProblemKind::ProofExpired).await;
    assert_eq!(taken(&hall).await, (2, 4), "nothing was changed");
    hall.join(&worked(&hall, more).await).await;
    assert_eq!(taken(&hall).await, (3, 6));
    // Another session knows nothing of it, and tomorrow this one neither.
    let other = publish(&hall.host, &plan(&[(PoolKind::InPerson, 12)])).await;
    let path = format!("/api/listening-sessions/{}/sign-ups", other.session.slug);
    assert_eq!(hall.app.resident.post(&path, &group(4)).await.status(), 201);
    hall.app.clock.advance(TimeDelta::days(1));
    hall.join(&group(4)).await;
}

/// What an instance has that nobody set anything for, but for the work, which is light.
async fn usual_hall(seats: u32) -> Hall {
    let options = Options {
        intake: easy(),
        ..Options::default()
    };
    let setup = Setup {
        options,
        ..Setup::default()
    };
    let app = TestApp::spawn_with(setup).await;
    let host = crate::fixtures::sessions::host(&app).await;
    let session = publish(&host, &plan(&[(PoolKind::InPerson, seats)])).await;
    Hall { app, host, session }
}

#[tokio::test]
async fn a_small_hall_is_not_taken_by_one_network_and_a_group_behind_it_is_not_turned_away() {
    let hall = usual_hall(40).await;
    // Ten people of a library, each for two, then nobody without more.
    for _ in 0..10 {
        hall.join(&group(2)).await;
    }
    assert_refused(hall.post(&group(1)).await, ProblemKind::ProofInvalid).await;
    assert_eq!(taken(&hall).await, (10, 20), "half of the hall is left");
    // A group of the same network: by mail, or with work.
    hall.join(&by_mail(12, "choir@mail.example")).await;
    hall.join(&worked(&hall, group(8)).await).await;
    assert_eq!(taken(&hall).await.1, 40);
    // The control: one form for the whole hall is enough with an address, and not without.
    let hall = usual_hall(40).await;
    assert_refused(hall.post(&group(40)).await, ProblemKind::ProofInvalid).await;
    hall.join(&by_mail(40, "all@mail.example")).await;
    // A family is never asked.
    let hall = usual_hall(6).await;
    hall.join(&group(6)).await;
}

#[tokio::test]
async fn a_mail_address_does_as_well_for_as_many_seats_again() {
    let hall = hall(14).await;
    hall.join(&group(4)).await;
    hall.join(&by_mail(4, "a@mail.example")).await;
    let third = by_mail(1, "b@mail.example");
    assert_refused(hall.post(&third).await, ProblemKind::ProofInvalid).await;
    assert_eq!(count(Main(&hall.app), "letter").await, 1);
    hall.join(&worked(&hall, third).await).await;
}

#[tokio::test]
async fn a_large_hall_has_large_shares_and_the_work_grows_with_what_is_taken() {
    let hall = hall(40).await;
    hall.join(&group(10)).await;
    assert_refused(hall.post(&group(1)).await, ProblemKind::ProofInvalid).await;
    let little = challenge(&hall, 1).await.bits;
    let much = challenge(&hall, 16).await.bits;
    assert_eq!((little, much), (1, 5));
    assert_eq!(challenge(&hall, 50_000).await.bits, 10, "it has an end");
    // Easy work is none for a large group.
    let mut many = group(16);
    let on = format!("sign-up:{}", many.code);
    many.proof = Some(solved(challenge(&hall, 1).await, &on));
    assert_refused(hall.post(&many).await, ProblemKind::ProofExpired).await;
    hall.join(&worked(&hall, many).await).await;
}

#[tokio::test]
async fn what_was_refused_counts_for_nothing() {
    let hall = hall(12).await;
    for _ in 0..5 {
        let mut impossible = group(4);
        impossible.extras.childcare = 1;
        assert_refused(hall.post(&impossible).await, ProblemKind::NotOffered).await;
    }
    hall.join(&group(4)).await;
}

#[tokio::test]
async fn nobody_gets_around_it_by_changing_a_sign_up() {
    let hall = hall(12).await;
    let new = group(1);
    hall.join(&new).await;
    let to = |seats| SignUpAction::Change {
        seats,
        extras: Extras::default(),
    };
    hall.done(&new.code, to(4)).await;
    let more = hall.act(&new.code, to(5)).await;
    assert_refused(more, ProblemKind::ProofInvalid).await;
    assert_eq!(taken(&hall).await, (1, 4), "nothing was changed");
    hall.done(&new.code, to(2)).await;
    let sure = by_mail(1, "sure@mail.example");
    hall.join(&sure).await;
    let unsure = hall.act(&sure.code, to(6)).await;
    assert_refused(unsure, ProblemKind::ProofInvalid).await;
    hall.confirm(&sure.code).await;
    hall.done(&sure.code, to(6)).await;
}

#[tokio::test]
async fn an_address_that_nobody_reads_is_no_way_around_it() {
    let hall = hall(14).await;
    let nameless = || SignUpAction::Describe {
        attendee: group(1).attendee,
    };
    let handed = || SignUpAction::HandOver {
        new_code: super::code(),
    };
    let first = by_mail(1, "a@mail.example");
    hall.join(&first).await;
    hall.done(&first.code, nameless()).await;
    let invented = by_mail(4, "b@mail.example");
    hall.join(&invented).await;
    for way in [nameless(), handed()] {
        let answer = hall.act(&invented.code, way).await;
        assert_refused(answer, ProblemKind::ProofInvalid).await;
    }
    let still = hall.show(&invented.code).await;
    assert_eq!(still.state, SignUpState::Unconfirmed, "nothing was changed");
    assert_eq!(still.attendee.email, "b@mail.example");
    // Who read the letter may.
    hall.confirm(&invented.code).await;
    hall.done(&invented.code, nameless()).await;
    assert_eq!(hall.act(&invented.code, handed()).await.status(), 200);
}

async fn ask(hall: &Hall, proof: Option<ProofOfWork>, id: uuid::Uuid) -> Response {
    let question = api_types::listening::NewQuestion {
        id: api_types::QuestionId(id),
        text: "When?".to_owned(),
        language: api_types::LanguageTag("en".to_owned()),
        door_key: None,
        proof,
    };
    let path = format!("/api/listening-sessions/{}/questions", hall.slug());
    hall.app.resident.post(&path, &question).await
}

#[tokio::test]
async fn questions_above_the_share_are_asked_with_work() {
    let hall = hall(12).await;
    for _ in 0..4 {
        let asked = ask(&hall, None, backend::random::uuid()).await;
        assert_eq!(asked.status(), 201);
    }
    let id = backend::random::uuid();
    assert_refused(ask(&hall, None, id).await, ProblemKind::ProofInvalid).await;
    assert_eq!(count(Main(&hall.app), "question").await, 4);
    let path = format!("/api/listening-sessions/{}/proof-of-work", hall.slug());
    let challenge: Challenge = read(hall.app.resident.get(&path).await, 200).await;
    let proof = solved(challenge, &format!("question:{id}"));
    assert_eq!(ask(&hall, Some(proof), id).await.status(), 201);
}

#[tokio::test]
async fn the_work_for_a_session_that_is_not_there_tells_nothing() {
    let hall = hall(12).await;
    let draft = crate::fixtures::sessions::draft(&hall.host, &plan(&[])).await;
    for slug in ["nowhere", draft.session.slug.as_str()] {
        let path = format!("/api/listening-sessions/{slug}/proof-of-work");
        let found: Challenge = read(hall.app.resident.get(&path).await, 200).await;
        assert_eq!(found.bits, 1);
    }
    let path = format!(
        "/api/listening-sessions/{}/proof-of-work?seats=2",
        hall.slug()
    );
    let answer = hall.app.resident.get(&path).await;
    assert_refused(answer, ProblemKind::MalformedQuery).await;
}

//! Too much at once: the work gets harder, and above the ceiling the phone comes again later.

use api_types::ProblemKind;
use api_types::reports::Challenge;
use backend::reports::{Difficulty, Settings};
use chrono::TimeDelta;
use std::num::NonZeroU32;

use crate::fixtures::directory::HATE;
use crate::fixtures::reports::{self, Draft};
use crate::fixtures::rows::all_counts;
use crate::fixtures::{city_with, easy};
use crate::harness::{TestApp, assert_refused};

async fn bits(app: &TestApp) -> u8 {
    let challenge: Challenge = app
        .resident
        .get("/api/proof-of-work")
        .await
        .json()
        .await
        .unwrap();
    challenge.bits
}

#[tokio::test]
async fn above_the_ceiling_of_the_hour_the_phone_is_told_when_to_come_again() {
    let (app, directory) = city_with(Settings {
        per_hour: 2,
        ..easy()
    })
    .await;
    let first = Draft::hate().seal(&directory);
    assert_eq!(reports::send(&app, first.clone()).await.status(), 201);
    Draft::hate().send(&app, &directory).await;
    let before = all_counts(&app).await;
    app.clock.advance(TimeDelta::minutes(20));
    let third = Draft::hate().seal(&directory);
    let answer = reports::send(&app, third.clone()).await;
    assert_eq!(answer.headers()["retry-after"], "2400");
    assert_refused(answer, ProblemKind::Busy).await;
    // What is stored already takes no place.
    assert_eq!(reports::send(&app, first).await.status(), 201);
    assert_eq!(all_counts(&app).await, before);
    app.clock.advance(TimeDelta::minutes(40));
    assert_eq!(reports::send(&app, third).await.status(), 201);
}

#[tokio::test]
async fn bodies_that_come_again_and_again_take_no_place_and_make_nothing_harder() {
    let (app, directory) = city_with(Settings {
        per_hour: 3,
        difficulty: Difficulty {
            least: 1,
            most: 12,
            calm_per_minute: 3,
        },
        ..easy()
    })
    .await;
    let first = Draft::hate();
    let report = first.seal(&directory);
    assert_eq!(reports::send(&app, report.clone()).await.status(), 201);
    let mut taken = Draft {
        id: first.id,
        ..Draft::hate()
    }
    .seal(&directory);
    taken.proof = reports::work(&app, reports::bound_to(&taken)).await;
    let body = reports::message(&directory, &first.code, first.id, HATE, 1, "hello");
    let mut message = body.clone();
    message.proof = Some(reports::work(&app, sealing::proof::bind(&[&body.envelope.0])).await);
    for _ in 0..5 {
        assert_eq!(reports::send(&app, report.clone()).await.status(), 201);
        let answer = app.resident.post("/api/reports", &taken).await;
        assert_refused(answer, ProblemKind::ReportConflict).await;
        assert_eq!(first.code.post(&app, &message).await.status(), 201);
    }
    assert_eq!(bits(&app).await, 1);
    Draft::hate().send(&app, &directory).await;
}

#[tokio::test]
async fn a_network_that_asks_too_often_works_more_and_is_not_turned_away() {
    let mut intake = easy();
    intake.limits.challenges_per_network = NonZeroU32::new(2).unwrap();
    let (app, directory) = city_with(intake).await;
    assert_eq!((bits(&app).await, bits(&app).await), (1, 1));
    assert_eq!(bits(&app).await, 12);
    Draft::hate().send(&app, &directory).await;
}

#[tokio::test]
async fn the_work_gets_harder_while_much_comes_in_and_easy_again_after() {
    let (app, directory) = city_with(Settings {
        difficulty: Difficulty {
            least: 1,
            most: 12,
            calm_per_minute: 1,
        },
        ..easy()
    })
    .await;
    let hoarded: Challenge = app
        .resident
        .get("/api/proof-of-work")
        .await
        .json()
        .await
        .unwrap();
    for _ in 0..16 {
        Draft::property().send(&app, &directory).await;
    }
    assert_eq!(bits(&app).await, 6);
    let mut report = Draft::property().seal(&directory);
    report.proof = reports::solve(&hoarded, reports::bound_to(&report));
    let answer = app.resident.post("/api/reports", &report).await;
    assert_refused(answer, ProblemKind::ProofExpired).await;
    app.clock.advance(TimeDelta::minutes(3));
    assert_eq!(bits(&app).await, 1);
}

//! The key directory: what is served, what is refused, which keys count for how long, and the commands.

mod commands;
mod demo;

use api_types::keys::UnitProfile;
use backend::access::{Actor, Denied};
use backend::clock::CityDay;
use backend::keys::{KeyAge, Keys, PublishError};
use chrono::TimeDelta;
use sealing::directory::{Date, assemble_note, sign_note};
use sealing::{Directory, DirectoryError};

use crate::fixtures::city;
use crate::fixtures::directory::{AID, HATE, TestDirectory};
use crate::harness::{TestApp, TestRoots};

async fn publish(app: &TestApp, note: String) -> Result<u32, PublishError> {
    app.application
        .back_office()
        .keys
        .publish(&Actor::System, note)
        .await
}

fn signed_by(directory: &Directory, roots: &TestRoots, city: usize, advocate: usize) -> String {
    let body = directory.body_text();
    let signers = roots
        .city
        .iter()
        .take(city)
        .chain(roots.advocate.iter().take(advocate));
    let lines: Vec<String> = signers
        .map(|(name, key)| sign_note(&body, name, key))
        .collect();
    assemble_note(&body, &lines)
}

#[tokio::test]
async fn the_signed_text_is_served_on_both_surfaces_and_only_when_it_is_new() {
    let app = TestApp::spawn().await;
    for site in [&app.resident, &app.console] {
        assert_eq!(site.get("/.well-known/keys").await.status(), 404);
    }
    let directory = TestDirectory::new(&app.roots);
    directory.publish(&app).await;
    for site in [&app.resident, &app.console] {
        let answer = site.get("/.well-known/keys").await;
        assert_eq!(
            answer.headers()["content-type"],
            "text/plain; charset=utf-8"
        );
        let tag = answer.headers()["etag"].to_str().unwrap().to_owned();
        assert_eq!(answer.text().await.unwrap(), directory.note(&app.roots));
        let url = format!("{}/.well-known/keys", site.url);
        let again = site
            .client
            .get(&url)
            .header("if-none-match", &tag)
            .send()
            .await
            .unwrap();
        assert_eq!(again.status(), 304);
        let other = site
            .client
            .get(&url)
            .header("if-none-match", "\"other\"")
            .send()
            .await
            .unwrap();
        assert_eq!(other.status(), 200);
    }
}

#[tokio::test]
async fn what_another_process_publishes_is_served_within_seconds() {
    let app = TestApp::spawn().await;
    let platform = app.application.platform();
    let other = Keys::open(
        platform.db.clone(),
        platform.clock.clone(),
        platform.zone,
        app.application.back_office().keys.roots().clone(),
    )
    .await
    .unwrap();
    let note = TestDirectory::new(&app.roots).note(&app.roots);
    other.publish(&Actor::System, note.clone()).await.unwrap();
    for _ in 0..100 {
        let answer = app.resident.get("/.well-known/keys").await;
        if answer.status() == 200 {
            return assert_eq!(answer.text().await.unwrap(), note);
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the new directory is not served");
}

#[tokio::test]
async fn what_clients_would_refuse_is_not_published() {
    let app = TestApp::spawn().await;
    let good = TestDirectory::new(&app.roots).directory;
    let (roots, day) = (&app.roots, |text| Date::parse(text).unwrap());
    let too_long = Directory {
        not_after: day("2027-03-01"),
        ..good.clone()
    };
    let expired = Directory {
        not_before: day("2026-08-01"),
        not_after: day("2026-10-01"),
        ..good.clone()
    };
    let early = Directory {
        not_before: day("2026-11-25"),
        ..good.clone()
    };
    let elsewhere = Directory {
        origin: "other.test/keys".to_owned(),
        ..good.clone()
    };
    let mut police = good.clone();
    police.units[0].classes = vec![1, 2, 3];
    let cases = [
        (
            signed_by(&good, roots, 1, 2),
            DirectoryError::TooFewCitySignatures,
        ),
        (
            signed_by(&good, roots, 3, 1),
            DirectoryError::TooFewAdvocateSignatures,
        ),
        (
            signed_by(&too_long, roots, 2, 2),
            DirectoryError::ValidTooLong,
        ),
        (signed_by(&expired, roots, 2, 2), DirectoryError::Expired),
        (signed_by(&early, roots, 2, 2), DirectoryError::NotYetValid),
        (
            signed_by(&elsewhere, roots, 2, 2),
            DirectoryError::WrongOrigin,
        ),
        (
            signed_by(&police, roots, 2, 2),
            DirectoryError::PoliceWithClassThree(police.units[0].name.clone()),
        ),
    ];
    for (note, expected) in cases {
        match publish(&app, note).await {
            Err(PublishError::Refused(fault)) => assert_eq!(fault, expected),
            other => panic!("{expected:?}: {other:?}"),
        }
    }
    assert_eq!(app.resident.get("/.well-known/keys").await.status(), 404);
    let visitor = app
        .application
        .back_office()
        .keys
        .publish(&Actor::Visitor, signed_by(&good, roots, 2, 2))
        .await;
    assert!(
        matches!(visitor, Err(PublishError::Denied(Denied::Role))),
        "{visitor:?}"
    );
    assert_eq!(
        publish(&app, signed_by(&good, roots, 2, 2)).await.unwrap(),
        1
    );
}

#[tokio::test]
async fn versions_go_up_and_keys_change_with_the_epoch_alone() {
    let (app, mut fixture) = city().await;
    let again = publish(&app, fixture.note(&app.roots)).await;
    assert!(matches!(again, Err(PublishError::NotNewer(1))), "{again:?}");
    let before = fixture.directory.clone();
    fixture.rotate();
    let mut quiet = fixture.directory.clone();
    for (unit, old) in quiet.units.iter_mut().zip(&before.units) {
        unit.epoch = old.epoch;
        unit.previous_kem = None;
        unit.previous_sign = None;
    }
    let quiet = publish(&app, signed_by(&quiet, &app.roots, 2, 2)).await;
    assert!(
        matches!(quiet, Err(PublishError::EpochReused(_))),
        "{quiet:?}"
    );
    assert_eq!(publish(&app, fixture.note(&app.roots)).await.unwrap(), 2);
    let served = app
        .resident
        .get("/.well-known/keys")
        .await
        .text()
        .await
        .unwrap();
    assert_eq!(served, fixture.note(&app.roots));
}

#[tokio::test]
async fn the_key_before_counts_for_thirty_days_whatever_is_renewed_meanwhile() {
    let (app, mut fixture) = city().await;
    let keys = app.application.back_office().keys.clone();
    let old = fixture.key(HATE).key_id();
    let role = keys.find_key(old).unwrap();
    assert_eq!(
        (role.unit.as_str(), role.epoch, role.age),
        (HATE, 1, KeyAge::Current)
    );
    app.clock.advance(TimeDelta::days(2));
    fixture.rotate();
    fixture.directory.not_before = Date::parse("2026-11-25").unwrap();
    publish(&app, fixture.note(&app.roots)).await.unwrap();
    let role = keys.find_key(old).unwrap();
    assert_eq!(
        (role.unit.as_str(), role.epoch, role.age),
        (HATE, 1, KeyAge::Previous)
    );
    assert_eq!(keys.find_key(fixture.key(HATE).key_id()).unwrap().epoch, 2);
    // A renewal in between does not prolong it.
    app.clock.advance(TimeDelta::days(20));
    fixture.directory.version += 1;
    fixture.directory.not_before = Date::parse("2026-12-15").unwrap();
    publish(&app, fixture.note(&app.roots)).await.unwrap();
    app.clock.advance(TimeDelta::days(10));
    assert!(keys.find_key(old).is_some(), "the thirtieth day");
    app.clock.advance(TimeDelta::days(1));
    assert!(keys.find_key(old).is_none(), "the day after");
    assert!(keys.find_key(sealing::KeyId([9; 8])).is_none());
}

#[tokio::test]
async fn only_units_of_a_directory_that_holds_are_offered() {
    let app = TestApp::spawn().await;
    let offered = async || {
        app.resident
            .get("/api/units")
            .await
            .json::<Vec<UnitProfile>>()
            .await
            .unwrap()
    };
    assert!(offered().await.is_empty());
    let fixture = TestDirectory::new(&app.roots);
    fixture.publish(&app).await;
    let units = offered().await;
    assert!(units.iter().any(|unit| unit.id.as_str() == AID));
    assert_eq!(units.len(), fixture.directory.units.len());
    let today = CityDay::today(&*app.clock, app.application.platform().zone);
    let keys = &app.application.back_office().keys;
    assert!(!keys.is_expired(today));
    app.clock.advance(TimeDelta::days(90));
    let today = CityDay::today(&*app.clock, app.application.platform().zone);
    assert!(keys.is_expired(today));
    assert!(offered().await.is_empty());
    // It is served all the same: the page says why nothing can be sent.
    assert_eq!(app.resident.get("/.well-known/keys").await.status(), 200);
}

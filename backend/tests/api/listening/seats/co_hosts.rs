//! Groups that help at the door: their key opens numbers, and nobody's name.

use api_types::ProblemKind;
use api_types::listening::{
    CoHost, DoorCount, DoorRequest, HeadCount, Need, NeedKind, NewCoHost, SignUpAction,
};
use api_types::staff::Role;
use chrono::TimeDelta;
use reqwest::{Method, Response};

use super::{Hall, by_mail};
use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of::Main, count};
use crate::fixtures::sessions::{self, read};
use crate::harness::assert_refused;

const NAME: &str = "Rosa Canary";
const ADDRESS: &str = "rosa.canary@mail.example";

async fn issue(hall: &Hall) -> CoHost {
    let new = NewCoHost {
        name: "Vecinos de Pico".to_owned(),
        id: None,
    };
    read(hall.host.post(&hall.path("co-hosts"), &new).await, 201).await
}

async fn revoke(hall: &Hall, co_host: &CoHost) -> Response {
    let path = hall.path(&format!("co-hosts/{}", co_host.id));
    hall.host
        .request(Method::DELETE, &path)
        .send()
        .await
        .unwrap()
}

async fn door(hall: &Hall, key: &str, count: Option<HeadCount>) -> Response {
    let request = DoorRequest {
        key: key.to_owned(),
        count,
    };
    hall.app.resident.post("/api/door", &request).await
}

fn people(came: i16) -> Option<HeadCount> {
    Some(HeadCount {
        nonce: backend::random::uuid(),
        came,
    })
}

#[tokio::test]
async fn a_co_host_sees_how_many_and_never_who() {
    let hall = Hall::of(10).await;
    let mut new = by_mail(4, ADDRESS);
    new.attendee.name = NAME.to_owned();
    new.attendee.group = "Canary choir".to_owned();
    new.attendee.needs = vec![Need {
        kind: NeedKind::Asl,
        language: None,
    }];
    new.extras.headset = 0;
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    let roster = SignUpAction::Roster {
        text: "Luis Canary".to_owned(),
    };
    hall.done(&new.code, roster).await;
    let key = issue(&hall).await.key.unwrap();
    let answer = door(&hall, &key, None).await;
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let text = answer.text().await.unwrap();
    for hidden in ["anary", &new.code[..4]] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    let numbers: DoorCount = serde_json::from_str(&text).unwrap();
    assert_eq!((numbers.ways[0].seats, numbers.came), (4, 0));
    assert_eq!((numbers.needs[0].sign_ups, numbers.needs[0].seats), (1, 4));
    // The host is the one to whom names are shown.
    let list = hall
        .host
        .get(&hall.path("door"))
        .await
        .text()
        .await
        .unwrap();
    assert!(list.contains(NAME));
}

#[tokio::test]
async fn a_count_that_is_sent_twice_counts_once_and_the_host_sees_it() {
    let hall = Hall::of(10).await;
    let key = issue(&hall).await.key.unwrap();
    let three = people(3);
    for _ in 0..3 {
        let numbers: DoorCount = read(door(&hall, &key, three).await, 200).await;
        assert_eq!(numbers.came, 3);
    }
    let numbers: DoorCount = read(door(&hall, &key, people(-1)).await, 200).await;
    assert_eq!(numbers.came, 2);
    for wrong in [0, 51, -51] {
        assert_refused(
            door(&hall, &key, people(wrong)).await,
            ProblemKind::MalformedBody,
        )
        .await;
    }
    assert_eq!(count(Main(&hall.app), "check_in").await, 2);
}

#[tokio::test]
async fn a_key_is_shown_once_and_opens_nothing_once_it_is_taken_back() {
    let hall = Hall::of(10).await;
    let made = issue(&hall).await;
    let key = made.key.clone().unwrap();
    let listed: Vec<CoHost> = read(hall.host.get(&hall.path("co-hosts")).await, 200).await;
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].id, &listed[0].key), (made.id, &None));
    let digits = key.replace(' ', "");
    assert!(!hall.app.stores(digits.as_bytes()).await);
    assert_eq!(door(&hall, &key, None).await.status(), 200);
    assert_eq!(revoke(&hall, &made).await.status(), 204);
    assert_refused(revoke(&hall, &made).await, ProblemKind::NotFound).await;
    assert_refused(
        door(&hall, &key, people(1)).await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    assert_eq!(count(Main(&hall.app), "check_in").await, 0);
}

#[tokio::test]
async fn a_key_stops_a_day_after_the_session_and_when_it_is_called_off() {
    let hall = Hall::of(10).await;
    let key = issue(&hall).await.key.unwrap();
    hall.app.clock.advance(TimeDelta::days(9));
    assert_eq!(door(&hall, &key, None).await.status(), 200);
    hall.app.clock.advance(TimeDelta::days(1));
    assert_refused(door(&hall, &key, None).await, ProblemKind::SessionOver).await;
    let other = Hall::of(10).await;
    let key = issue(&other).await.key.unwrap();
    let why = serde_json::json!({ "reason": "No power." });
    other.host.post(&other.path("cancel"), &why).await;
    assert_refused(door(&other, &key, None).await, ProblemKind::SessionOver).await;
}

#[tokio::test]
async fn a_key_that_is_asked_for_again_is_the_same_key() {
    let hall = Hall::of(10).await;
    let mut new = NewCoHost {
        name: "Vecinos de Pico".to_owned(),
        id: Some(backend::random::uuid()),
    };
    let path = hall.path("co-hosts");
    let first: CoHost = read(hall.host.post(&path, &new).await, 201).await;
    let again: CoHost = read(hall.host.post(&path, &new).await, 201).await;
    assert_eq!(again, first);
    let key = first.key.unwrap();
    assert_eq!(door(&hall, &key, None).await.status(), 200);
    assert_eq!(count(Main(&hall.app), "co_host").await, 1);
    new.name = "Others".to_owned();
    let answer = hall.host.post(&path, &new).await;
    assert_refused(answer, ProblemKind::EditConflict).await;
    // Without a number each is a new one.
    new.id = None;
    let second: CoHost = read(hall.host.post(&path, &new).await, 201).await;
    assert_ne!(second.key, Some(key));
    assert_eq!(count(Main(&hall.app), "co_host").await, 2);
}

#[tokio::test]
async fn only_hosts_make_list_and_revoke_keys() {
    let hall = Hall::of(10).await;
    let made = issue(&hall).await;
    let new = NewCoHost {
        name: "Others".to_owned(),
        id: None,
    };
    for role in [Role::Admin, Role::Auditor] {
        let person = Person::at(&hall.app, role, None).await;
        let path = hall.path("co-hosts");
        assert_refused(person.get(&path).await, ProblemKind::Forbidden).await;
        assert_refused(person.post(&path, &new).await, ProblemKind::Forbidden).await;
        let one = hall.path(&format!("co-hosts/{}", made.id));
        let gone = person.request(Method::DELETE, &one).send().await.unwrap();
        assert_refused(gone, ProblemKind::Forbidden).await;
    }
    let empty = NewCoHost {
        name: " ".to_owned(),
        id: None,
    };
    let refused = hall.host.post(&hall.path("co-hosts"), &empty).await;
    assert_refused(refused, ProblemKind::MalformedBody).await;
    // The key of a seat is no key of the door.
    let seat = super::group(1);
    hall.join(&seat).await;
    assert_refused(
        door(&hall, &seat.code, None).await,
        ProblemKind::SeatCodeUnknown,
    )
    .await;
    let _ = sessions::host(&hall.app).await;
    assert_eq!(count(Main(&hall.app), "co_host").await, 1);
}

//! No police role, no admin and no auditor reads a sign-up by any route; a thief of the database reads none; shredded is shredded.

use std::collections::BTreeSet;

use api_types::listening::{DoorList, Need, NeedKind, NewSignUp, PoolKind, SignUpAction};
use api_types::staff::Role;
use api_types::{LanguageTag, ProblemKind};
use backend::rowkeys::KeyKind;
use chrono::TimeDelta;

use super::{Hall, by_mail, group};
use crate::fixtures::directory::{AID, HATE, PROPERTY, TestDirectory};
use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of::Main, query};
use crate::fixtures::sessions::read;
use crate::harness::{assert_refused, log};

const NAME: &str = "canary-name-71c0";
const GROUP: &str = "canary-group-88b2";
const EMAIL: &str = "canary-mail-0d4e@mail.example";
const ROSTER: &str = "canary-roster-5aa9";

const NOT_HOSTS: [(Role, Option<&str>); 8] = [
    (Role::Detective, Some(HATE)),
    (Role::Supervisor, Some(HATE)),
    (Role::PropertyOfficer, Some(PROPERTY)),
    (Role::Supervisor, Some(PROPERTY)),
    (Role::Admin, None),
    (Role::Auditor, None),
    (Role::Advocate, Some(AID)),
    (Role::AdvocateSupervisor, Some(AID)),
];

async fn signed_up() -> (Hall, NewSignUp, DoorList) {
    let hall = Hall::with(&[(PoolKind::InPerson, 10)]).await;
    let mut new = by_mail(3, EMAIL);
    new.attendee.name = NAME.to_owned();
    new.attendee.group = GROUP.to_owned();
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    let roster = SignUpAction::Roster {
        text: ROSTER.to_owned(),
    };
    hall.done(&new.code, roster).await;
    let list = read(hall.host.get(&hall.path("door")).await, 200).await;
    (hall, new, list)
}

#[tokio::test]
async fn everybody_sees_whether_there_is_room_and_never_how_few_took_it() {
    let hall = Hall::with(&[(PoolKind::InPerson, 10), (PoolKind::Wheelchair, 2)]).await;
    let taken = async |from: &str| {
        let session: serde_json::Value = match from {
            "host" => {
                let path = format!("/api/listening-sessions/{}", hall.session.session.id);
                read(hall.host.get(&path).await, 200).await
            }
            _ => {
                let path = format!("/api/listening-sessions/{}", hall.slug());
                read(hall.app.resident.get(&path).await, 200).await
            }
        };
        let pools = match from {
            "host" => &session["session"]["pools"],
            _ => &session["pools"],
        };
        let numbers = pools.as_array().unwrap().iter();
        let numbers = numbers.map(|pool| {
            let number = |name: &str| pool[name].as_u64().unwrap();
            (number("taken"), number("waiting"), number("parties"))
        });
        numbers.collect::<Vec<_>>()
    };
    let mut one = group(2);
    one.extras.wheelchair = 1;
    hall.join(&one).await;
    assert_eq!(taken("everybody").await, [(2, 0, 0), (0, 0, 0)]);
    assert_eq!(taken("host").await, [(2, 0, 0), (1, 0, 0)], "the control");
    let mut two = group(1);
    two.extras.wheelchair = 1;
    hall.join(&two).await;
    assert_eq!(taken("everybody").await, [(3, 0, 0), (2, 0, 0)], "no room");
    let mut third = group(1);
    third.extras.wheelchair = 1;
    hall.join(&third).await;
    assert_eq!(taken("everybody").await[1], (2, 0, 0), "nor who waits");
}

#[tokio::test]
async fn only_hosts_reach_people_by_any_route() {
    let (hall, new, list) = signed_up().await;
    TestDirectory::new(&hall.app.roots).publish(&hall.app).await;
    let sign_up = list.lines[0].id;
    assert_eq!(list.lines[0].attendee.name, NAME);
    assert_eq!(list.lines[0].attendee.email, "");
    let roster = hall.path(&format!("sign-ups/{sign_up}/roster"));
    let gets = [
        hall.path("door"),
        hall.path("door?count_only=true"),
        format!("/api/listening-sessions/{}", hall.session.session.id),
        "/api/listening-sessions".to_owned(),
        roster.clone(),
    ];
    let posts = [hall.path("check-ins"), hall.path("needs"), roster];
    let canaries = [NAME, GROUP, EMAIL, ROSTER, &new.code];
    for (role, unit) in NOT_HOSTS {
        let person = Person::at(&hall.app, role, unit).await;
        for path in &gets {
            let answer = person.get(path).await;
            assert!(!answer.status().is_success(), "{role:?} {path}");
            let text = answer.text().await.unwrap();
            assert!(
                !canaries.iter().any(|c| text.contains(c)),
                "{role:?} {path}"
            );
        }
        for path in &posts {
            let body = match path.ends_with("check-ins") {
                true => serde_json::json!({ "counts": [] }),
                false => {
                    serde_json::json!({ "need": { "kind": "asl" }, "state": "confirmed", "on": null })
                }
            };
            let answer = person.post(path, &body).await;
            assert_refused(answer, ProblemKind::Forbidden).await;
        }
        assert!(person.post("/api/sign-up", &body_of(&new)).await.status() != 200);
    }
    for path in &gets[..2] {
        assert_refused(hall.app.console.get(path).await, ProblemKind::LoginRequired).await;
    }
    // What is public says how many, never who.
    let public = format!("/api/listening-sessions/{}", hall.slug());
    let text = hall.app.resident.get(&public).await.text().await.unwrap();
    assert!(!canaries.iter().any(|c| text.contains(c)));
}

fn body_of(new: &NewSignUp) -> serde_json::Value {
    serde_json::json!({ "code": new.code, "action": { "do": "show" } })
}

#[tokio::test]
async fn a_stolen_database_shows_nobody_and_all_values_have_one_size() {
    let (hall, new, _) = signed_up().await;
    hall.join(&group(1)).await;
    for canary in [NAME, GROUP, EMAIL, ROSTER, &new.code] {
        assert!(!hall.app.stores(canary.as_bytes()).await, "{canary}");
        assert!(!log::has(canary), "{canary}");
    }
    let number: u64 = new.code.parse().unwrap();
    assert!(!hall.app.stores(&number.to_be_bytes()).await);
    let sizes = query(
        Main(&hall.app),
        "SELECT DISTINCT length(sealed) AS n FROM sign_up",
    )
    .await;
    assert_eq!(sizes.len(), 1);
}

#[tokio::test]
async fn a_letter_about_a_need_lies_under_a_name_that_tells_none() {
    let hall = Hall::with(&[(PoolKind::InPerson, 10)]).await;
    let need = Need {
        kind: NeedKind::Interpreter,
        language: Some(LanguageTag("ko".to_owned())),
    };
    let mut new = by_mail(1, EMAIL);
    new.attendee.needs = vec![need.clone()];
    hall.join(&new).await;
    hall.confirm(&new.code).await;
    let names = async || {
        let rows = query(Main(&hall.app), "SELECT occasion FROM letter").await;
        let names = rows.iter().map(|row| row.try_get::<String>("", "occasion"));
        names.map(Result::unwrap).collect::<BTreeSet<_>>()
    };
    let before = names().await;
    let mut new = BTreeSet::new();
    for state in ["confirmed", "declined"] {
        let decision = serde_json::json!({ "need": need, "state": state, "on": null });
        let decided = hall.host.post(&hall.path("needs"), &decision).await;
        assert_eq!(decided.status(), 200);
        new = names().await.difference(&before).cloned().collect();
        for name in &new {
            for word in ["interpreter", "ko/", ":ko", "need", "confirmed", "declined"] {
                assert!(!name.contains(word), "{name}");
            }
        }
    }
    // The control: both letters wait.
    assert_eq!(new.len(), 2, "{new:?}");
}

#[tokio::test]
async fn once_the_key_is_gone_nothing_opens() {
    let (hall, new, list) = signed_up().await;
    let keys = &hall.app.application.platform().row_keys;
    let session = hall.session.session.id.0;
    let mails = || {
        std::fs::read_dir(hall.app.folder.join("mail"))
            .unwrap()
            .count()
    };
    let sent = mails();
    keys.shred(session, &[KeyKind::People]).await.unwrap();
    // The quick way knows a session, and its key, for three seconds.
    hall.app.clock.advance(TimeDelta::seconds(4));
    let shredded = ProblemKind::Shredded;
    assert_refused(hall.act(&new.code, SignUpAction::Show).await, shredded).await;
    assert_refused(hall.host.get(&hall.path("door")).await, shredded).await;
    let roster = hall.path(&format!("sign-ups/{}/roster", list.lines[0].id));
    let nothing = serde_json::json!({});
    assert_refused(hall.host.post(&roster, &nothing).await, shredded).await;
    assert_refused(hall.post(&group(1)).await, shredded).await;
    // The letters that waited go with it.
    hall.app.run_jobs().await;
    assert_eq!(mails(), sent);
}

//! At the door: who is expected, who came, counts from phones that had no signal.

use std::collections::BTreeSet;

use api_types::ProblemKind;
use api_types::listening::{
    CheckIn, CheckIns, CoHost, DoorCount, DoorList, Need, NeedKind, OpenedRoster, SignUpAction,
    SignUpState,
};
use chrono::TimeDelta;
use uuid::Uuid;

use super::{Hall, group};
use crate::fixtures::rows::{Of::Main, count_where, query, run};
use crate::fixtures::sessions::{self, read};
use crate::harness::assert_refused;

async fn list(hall: &Hall) -> DoorList {
    read(hall.host.get(&hall.path("door")).await, 200).await
}

fn came(sign_up: &DoorList, number: i16) -> CheckIn {
    CheckIn {
        nonce: backend::random::uuid(),
        sign_up: Some(sign_up.lines[0].id),
        came: number,
    }
}

async fn send(hall: &Hall, counts: Vec<CheckIn>) -> reqwest::Response {
    hall.host
        .post(&hall.path("check-ins"), &CheckIns { counts })
        .await
}

#[tokio::test]
async fn fourteen_of_twenty_came_however_often_the_phone_says_it() {
    let mut hall = Hall::of(30).await;
    let mut new = group(20);
    new.attendee.group = "Vecinos de Pico".to_owned();
    hall.join(&new).await;
    let before = list(&hall).await;
    let line = &before.lines[0];
    assert_eq!(line.code_start, new.code[..5]);
    assert_eq!((line.state, line.seats), (SignUpState::Registered, 20));
    hall.app.clock.advance(TimeDelta::days(8));
    hall.host = sessions::host(&hall.app).await;
    let walk_in = CheckIn {
        nonce: backend::random::uuid(),
        sign_up: None,
        came: 2,
    };
    let counts = vec![
        came(&before, 10),
        came(&before, 5),
        came(&before, -1),
        walk_in,
    ];
    for _ in 0..3 {
        let merged: DoorList = read(send(&hall, counts.clone()).await, 200).await;
        assert_eq!((merged.lines[0].came, merged.walk_ins), (14, 2));
        assert_eq!(merged.lines[0].attendee.group, "", "nobody is on a count");
    }
    assert_eq!(hall.show(&new.code).await.came, Some(14));
}

#[tokio::test]
async fn what_two_phones_without_a_signal_counted_twice_is_told_to_both_and_never_stored_as_people()
{
    let hall = Hall::of(40).await;
    let new = group(20);
    hall.join(&new).await;
    hall.join(&group(3)).await;
    let expected = list(&hall).await;
    let twenty = expected.lines.iter().find(|line| line.seats == 20).unwrap();
    let counted = |number| CheckIn {
        nonce: backend::random::uuid(),
        sign_up: Some(twenty.id),
        came: number,
    };
    let (first, second) = (vec![counted(20)], vec![counted(12), counted(-2)]);
    let sums = |merged: &DoorList| (merged.lines[0].came, merged.lines[0].too_many);
    let merged: DoorList = read(send(&hall, first.clone()).await, 200).await;
    assert_eq!(sums(&merged), (20, 0), "the control: one phone alone");
    for _ in 0..2 {
        let merged: DoorList = read(send(&hall, second.clone()).await, 200).await;
        assert_eq!((merged.lines.len(), sums(&merged)), (1, (20, 10)));
        let merged: DoorList = read(send(&hall, first.clone()).await, 200).await;
        assert_eq!(sums(&merged), (20, 10), "the first phone learns it too");
    }
    let look = list(&hall).await;
    let of = |line: &api_types::listening::DoorLine| (line.seats, line.came, line.too_many);
    let mut lines: Vec<_> = look.lines.iter().map(of).collect();
    lines.sort_unstable();
    assert_eq!(lines, [(3, 0, 0), (20, 20, 10)]);
    assert_eq!(come_in_all(&hall).await, 20);
    // The host looked: ten came along without a sign-up.
    let walk_ins = CheckIn {
        sign_up: None,
        ..counted(10)
    };
    let merged: DoorList = read(send(&hall, vec![counted(-10), walk_ins]).await, 200).await;
    assert_eq!((sums(&merged), merged.walk_ins), ((20, 0), 10));
    assert_eq!(come_in_all(&hall).await, 30);
}

/// What the tables say of everybody.
async fn come_in_all(hall: &Hall) -> i64 {
    let sql = "SELECT CAST(sum(came) AS BIGINT) AS n FROM check_in";
    query(Main(&hall.app), sql).await[0]
        .try_get("", "n")
        .unwrap()
}

#[tokio::test]
async fn many_phones_at_once_never_count_more_people_than_there_are_seats() {
    let hall = Hall::of(40).await;
    hall.join(&group(20)).await;
    let expected = list(&hall).await;
    let phones = (0..12).map(|_| send(&hall, vec![came(&expected, 3), came(&expected, -1)]));
    for answer in futures_util::future::join_all(phones).await {
        let merged: DoorList = read(answer, 200).await;
        assert!(merged.lines[0].came <= 20);
    }
    let after = list(&hall).await;
    assert_eq!((after.lines[0].came, after.lines[0].too_many), (20, 4));
    assert_eq!(come_in_all(&hall).await, 20);
}

#[tokio::test]
async fn a_count_that_cannot_be_is_refused_whole() {
    let hall = Hall::of(30).await;
    hall.join(&group(2)).await;
    let list = list(&hall).await;
    let stranger = CheckIn {
        sign_up: Some(api_types::SignUpId(Uuid::from_u128(7))),
        ..came(&list, 1)
    };
    let good = came(&list, 1);
    let answer = send(&hall, vec![good.clone(), stranger]).await;
    assert_refused(answer, ProblemKind::NotFound).await;
    for bad in [0, 51, -51] {
        let answer = send(&hall, vec![good.clone(), came(&list, bad)]).await;
        assert_refused(answer, ProblemKind::MalformedBody).await;
    }
    let many = (0..501).map(|_| came(&list, 1)).collect();
    assert_refused(send(&hall, many).await, ProblemKind::MalformedBody).await;
    assert_eq!(count_where(Main(&hall.app), "check_in", "1 = 1").await, 0);
}

#[tokio::test]
async fn opening_the_list_is_logged_once_a_day_and_host_and_a_roster_each_time() {
    let hall = Hall::of(30).await;
    let new = group(2);
    hall.join(&new).await;
    let roster = SignUpAction::Roster {
        text: "Ana\nLuis".to_owned(),
    };
    hall.done(&new.code, roster).await;
    let id = list(&hall).await.lines[0].id;
    list(&hall).await;
    let counted: DoorList =
        read(hall.host.get(&hall.path("door?count_only=true")).await, 200).await;
    assert_eq!(counted.lines[0].code_start, "");
    let logged = |action: u16| {
        let app = &hall.app;
        async move { count_where(Main(app), "audit_pending", &format!("action = {action}")).await }
    };
    assert_eq!(logged(17).await, 1);
    let other = sessions::host(&hall.app).await;
    other.get(&hall.path("door")).await;
    assert_eq!(logged(17).await, 2);
    hall.app.clock.advance(TimeDelta::hours(20));
    let other = sessions::host(&hall.app).await;
    other.get(&hall.path("door")).await;
    assert_eq!(logged(17).await, 3);
    for _ in 0..2 {
        let path = hall.path(&format!("sign-ups/{id}/roster"));
        let opened: OpenedRoster = read(other.post(&path, &serde_json::json!({})).await, 200).await;
        assert_eq!(opened.text, "Ana\nLuis");
    }
    assert_eq!(logged(18).await, 2);
    // Whoever has the code reads it too, and somebody on the staff who came by it is no less seen.
    for _ in 0..2 {
        let read = hall.act(&new.code, SignUpAction::ReadRoster).await;
        assert_eq!(read.status(), 200);
    }
    assert_eq!(logged(18).await, 4);
    hall.show(&new.code).await;
    assert_eq!(logged(18).await, 4, "nothing of a group is in this");
}

/// All numbers and texts of an answer.
fn leaves<'a>(value: &'a serde_json::Value, found: &mut Vec<&'a serde_json::Value>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|item| leaves(item, found)),
        leaf => found.push(leaf),
    }
}

#[tokio::test]
async fn who_has_the_list_has_nothing_that_tells_a_right_code_from_a_wrong_one() {
    let hall = Hall::of(30).await;
    let ask =
        async || -> serde_json::Value { read(hall.host.get(&hall.path("door")).await, 200).await };
    // The same sign-up under two codes that begin alike: what the list says is the same.
    let first = group(2);
    hall.join(&first).await;
    let alike = loop {
        let code = super::code();
        if code[..3] == first.code[..3] && code != first.code {
            break code;
        }
    };
    let before = ask().await;
    let new_code = alike.clone();
    hall.done(&first.code, SignUpAction::HandOver { new_code })
        .await;
    let after = ask().await;
    let (mut one, mut other) = (Vec::new(), Vec::new());
    leaves(&before, &mut one);
    leaves(&after, &mut other);
    let differ: Vec<_> = one.iter().zip(&other).filter(|(a, b)| a != b).collect();
    assert_eq!(one.len(), other.len());
    assert!(differ.len() <= 1, "{differ:?}");
    for (was, is) in differ {
        let (was, is) = (was.as_str().unwrap(), is.as_str().unwrap());
        assert_eq!((was, is), (&first.code[..5], &alike[..5]));
    }
}

#[tokio::test]
async fn needs_are_counted_in_people_and_decided_once_for_all() {
    let hall = Hall::of(30).await;
    let asl = Need {
        kind: NeedKind::Asl,
        language: None,
    };
    let mut codes = Vec::new();
    for seats in [2, 3] {
        let mut new = group(seats);
        new.attendee.needs = vec![asl.clone()];
        hall.join(&new).await;
        codes.push(new.code);
    }
    let counted = &list(&hall).await.needs[0];
    assert_eq!((counted.sign_ups, counted.seats), (2, 5));
    let decision = serde_json::json!({ "need": asl, "state": "confirmed", "on": null });
    let answer = hall.host.post(&hall.path("needs"), &decision).await;
    assert_eq!(answer.status(), 200);
    for code in &codes {
        let need = &hall.show(code).await.needs[0];
        assert_eq!(need.state, api_types::listening::NeedState::Confirmed);
        assert_eq!(need.on.as_ref().unwrap().0, "2026-11-23");
    }
}

async fn asks(hall: &Hall) -> Vec<(u32, u32)> {
    let counted: DoorList =
        read(hall.host.get(&hall.path("door?count_only=true")).await, 200).await;
    let needs = counted.needs.iter();
    needs.map(|need| (need.sign_ups, need.seats)).collect()
}

#[tokio::test]
async fn needs_are_counted_again_whenever_a_sign_up_has_changed() {
    let hall = Hall::of(30).await;
    let asl = Need {
        kind: NeedKind::Asl,
        language: None,
    };
    let mut one = group(2);
    one.attendee.needs = vec![asl.clone()];
    hall.join(&one).await;
    for _ in 0..2 {
        assert_eq!(asks(&hall).await, [(1, 2)]);
    }
    let mut two = group(3);
    hall.join(&two).await;
    two.attendee.needs = vec![asl];
    let attendee = two.attendee.clone();
    hall.done(&two.code, SignUpAction::Describe { attendee })
        .await;
    assert_eq!(asks(&hall).await, [(2, 5)]);
    // One goes and another comes: as many rows as before, and other needs.
    hall.done(&one.code, SignUpAction::Cancel).await;
    hall.join(&group(2)).await;
    assert_eq!(asks(&hall).await, [(1, 3)]);
}

#[tokio::test]
async fn nothing_is_opened_for_a_page_that_only_counts() {
    let hall = Hall::of(30).await;
    let mut new = group(4);
    new.attendee.needs = vec![Need {
        kind: NeedKind::Captions,
        language: None,
    }];
    hall.join(&new).await;
    let (path, choir) = (
        hall.path("co-hosts"),
        serde_json::json!({ "name": "Choir" }),
    );
    let key: CoHost = read(hall.host.post(&path, &choir).await, 201).await;
    let before = list(&hall).await;
    let broken = if hall.app.on_postgres() {
        "UPDATE sign_up SET sealed = '\\x00'"
    } else {
        "UPDATE sign_up SET sealed = x'00'"
    };
    run(Main(&hall.app), broken).await;
    assert_eq!(asks(&hall).await, [(1, 4)]);
    let merged: DoorList = read(send(&hall, vec![came(&before, 3)]).await, 200).await;
    assert_eq!((merged.lines[0].came, merged.lines[0].seats), (3, 4));
    assert_eq!(merged.lines[0].code_start, "");
    let door = serde_json::json!({ "key": key.key, "count": null });
    let door: DoorCount = read(hall.app.resident.post("/api/door", &door).await, 200).await;
    assert_eq!((door.came, door.ways[0].seats), (3, 4));
    assert_eq!(door.needs.len(), 1);
    for path in [hall.path(""), "/api/listening-sessions".to_owned()] {
        let path = path.trim_end_matches('/');
        assert_eq!(hall.host.get(path).await.status(), 200, "{path}");
    }
    // The control: who asks for names has them opened.
    assert_eq!(hall.host.get(&hall.path("door")).await.status(), 500);
}

#[tokio::test]
async fn names_come_page_by_page() {
    let hall = Hall::of(300).await;
    for _ in 0..5 {
        let joins = (0..41).map(|_| async { hall.join(&group(1)).await });
        futures_util::future::join_all(joins).await;
    }
    let first = list(&hall).await;
    assert_eq!(first.lines.len(), 200);
    let next = first.next.unwrap();
    let path = hall.path(&format!("door?after={next}"));
    let second: DoorList = read(hall.host.get(&path).await, 200).await;
    assert_eq!((second.lines.len(), second.next), (5, None));
    let ids: BTreeSet<Uuid> = first
        .lines
        .iter()
        .chain(&second.lines)
        .map(|line| line.id.0)
        .collect();
    assert_eq!(ids.len(), 205);
    let wrong = hall.host.get(&hall.path("door?after=everybody")).await;
    assert_refused(wrong, ProblemKind::MalformedQuery).await;
}

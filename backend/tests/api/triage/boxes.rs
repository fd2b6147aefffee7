//! The immigration boxes of an advocate unit.

use api_types::ProblemKind;
use api_types::audit::AuditAction;
use api_types::reports::Part;
use api_types::triage::BoxPage;
use chrono::TimeDelta;
use sealing::{Class, Header};

use crate::fixtures::city;
use crate::fixtures::directory::AID;
use crate::fixtures::people::Person;
use crate::fixtures::reports::Draft;
use crate::fixtures::rows::{Of::Main, count_where, query};
use crate::harness::{TestApp, assert_refused};

async fn page(person: &Person, after: Option<&str>) -> BoxPage {
    let query = after
        .map(|after| format!("?after={after}"))
        .unwrap_or_default();
    let answer = person.get(&format!("/api/immigration-boxes{query}")).await;
    assert_eq!(answer.status(), 200);
    answer.json().await.unwrap()
}

async fn fetches(app: &TestApp) -> i64 {
    let action = AuditAction::ImmigrationStatusFetched as u16;
    count_where(Main(app), "audit_pending", &format!("action = {action}")).await
}

#[tokio::test]
async fn advocates_get_every_box_filled_or_not_and_can_open_it() {
    let (app, directory) = city().await;
    let advocate = Person::advocate(&app).await;
    let filled = Draft {
        status: "case pending".to_owned(),
        ..Draft::hate()
    };
    let empty = Draft::hate_for_both();
    filled.send(&app, &directory).await;
    empty.send(&app, &directory).await;
    Draft::property().send(&app, &directory).await;
    let boxes = page(&advocate, None).await;
    assert_eq!((boxes.boxes.len(), boxes.next), (2, None));
    for (draft, shared) in [(&filled, false), (&empty, true)] {
        let found = boxes
            .boxes
            .iter()
            .find(|b| b.report_id == draft.id)
            .unwrap();
        assert_eq!(found.shared, shared);
        let header = Header {
            class: Class::ImmigrationStatus,
            report_id: draft.id.0.into_bytes(),
            revision: 1,
            policy: 1,
        };
        let opened = sealing::open(&found.envelope.0, &header, &directory.pair(AID)).unwrap();
        assert_eq!(opened.reveal(), draft.status.as_bytes());
    }
}

#[tokio::test]
async fn every_fetch_of_every_person_is_in_the_log_and_the_reporter_sees_the_day_once() {
    let (app, directory) = city().await;
    let (one, other) = (Person::advocate(&app).await, Person::advocate(&app).await);
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    for person in [&one, &one, &other] {
        page(person, None).await;
    }
    assert_eq!(fetches(&app).await, 3);
    let fetched = AuditAction::ImmigrationStatusFetched as u16;
    let actors = format!("SELECT DISTINCT actor FROM audit_pending WHERE action = {fetched}");
    assert_eq!(query(Main(&app), &actors).await.len(), 2);
    assert_eq!(draft.code.mailbox(&app).await.openings.len(), 1);
    app.clock.advance(TimeDelta::days(1));
    let advocate = Person::advocate(&app).await;
    page(&advocate, None).await;
    let openings = draft.code.mailbox(&app).await.openings;
    assert!(openings.iter().all(|o| o.part == Part::ImmigrationStatus));
    assert_eq!(openings.len(), 2);
    assert!(!draft.code.mailbox(&app).await.opened_by_police);
}

#[tokio::test]
async fn boxes_come_in_pages_of_a_hundred() {
    let (app, directory) = city().await;
    let advocate = Person::advocate(&app).await;
    for _ in 0..103 {
        Draft::hate().send(&app, &directory).await;
    }
    let first = page(&advocate, None).await;
    assert_eq!(first.boxes.len(), 100);
    let second = page(&advocate, first.next.as_deref()).await;
    assert_eq!((second.boxes.len(), second.next), (3, None));
    let mut ids: Vec<_> = first
        .boxes
        .iter()
        .chain(&second.boxes)
        .map(|b| b.report_id)
        .collect();
    ids.dedup();
    assert_eq!(ids.len(), 103);
    assert_eq!(fetches(&app).await, 103);
    let answer = advocate.get("/api/immigration-boxes?after=zzz").await;
    assert_refused(answer, ProblemKind::MalformedQuery).await;
}

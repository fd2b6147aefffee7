//! No police route carries the immigration box, or tells anything about it.

use api_types::ProblemKind;
use api_types::staff::Role;
use api_types::{ReportId, Sealed};

use crate::fixtures::city;
use crate::fixtures::directory::{AID, HATE, PROPERTY};
use crate::fixtures::people::Person;
use crate::fixtures::reports::{self, Draft};
use crate::harness::{TestApp, assert_refused};

const ROLES: [(Role, Option<&str>); 9] = [
    (Role::Detective, Some(HATE)),
    (Role::Supervisor, Some(HATE)),
    (Role::PropertyOfficer, Some(PROPERTY)),
    (Role::Supervisor, Some(PROPERTY)),
    (Role::Admin, None),
    (Role::Auditor, None),
    (Role::Host, None),
    (Role::Advocate, Some(AID)),
    (Role::AdvocateSupervisor, Some(AID)),
];

fn routes(report: ReportId) -> Vec<String> {
    vec![
        "/api/me".to_owned(),
        "/api/queue".to_owned(),
        "/api/queue?urgent=true".to_owned(),
        format!("/api/reports/{report}"),
        format!("/api/reports/{report}/messages"),
        format!("/api/reports/{report}/immigration-status"),
        "/api/immigration-boxes".to_owned(),
        "/api/immigration-boxes?after=AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
        "/api/mailbox".to_owned(),
        "/.well-known/checkpoint".to_owned(),
        "/.well-known/keys".to_owned(),
    ]
}

/// A piece of an envelope as it would travel, whatever it stands beside.
fn piece(envelope: &Sealed) -> String {
    let text = envelope.to_text();
    text[text.len() - 800..text.len() - 700].to_owned()
}

#[tokio::test]
async fn only_advocates_ever_get_a_box_on_any_route() {
    let (app, directory) = city().await;
    let draft = Draft {
        status: "afraid".to_owned(),
        ..Draft::hate_with_police_contact()
    };
    let report = draft.seal(&directory);
    let sealed_box = piece(report.immigration_status.as_ref().unwrap());
    assert_eq!(reports::send(&app, report).await.status(), 201);
    for (role, unit) in ROLES {
        let person = Person::at(&app, role, unit).await;
        let mut got = 0;
        for route in routes(draft.id) {
            let answer = person.get(&route).await;
            if answer.text().await.unwrap().contains(&sealed_box) {
                got += 1;
            }
        }
        let advocate = unit == Some(AID);
        assert_eq!(got > 0, advocate, "{role:?} of {unit:?}");
    }
}

#[tokio::test]
async fn for_everybody_else_there_is_no_list_of_boxes() {
    let (app, directory) = city().await;
    Draft::hate().send(&app, &directory).await;
    for (role, unit) in ROLES {
        let person = Person::at(&app, role, unit).await;
        let answer = person.get("/api/immigration-boxes").await;
        if unit == Some(AID) {
            assert_eq!(answer.status(), 200, "{role:?}");
        } else {
            assert_refused(answer, ProblemKind::NotFound).await;
        }
    }
    assert_refused(
        app.console.get("/api/immigration-boxes").await,
        ProblemKind::LoginRequired,
    )
    .await;
}

#[tokio::test]
async fn each_role_reaches_exactly_its_own_units_cases() {
    let (app, directory) = city().await;
    let (hate, property) = (Draft::hate(), Draft::property());
    hate.send(&app, &directory).await;
    property.send(&app, &directory).await;
    for (role, unit) in ROLES {
        let person = Person::at(&app, role, unit).await;
        for (draft, readers) in [(&hate, [HATE, AID]), (&property, [PROPERTY, PROPERTY])] {
            let answer = person.get(&format!("/api/reports/{}", draft.id)).await;
            match unit {
                None => assert_refused(answer, ProblemKind::Forbidden).await,
                Some(unit) if readers.contains(&unit) => assert_eq!(answer.status(), 200),
                Some(_) => assert_refused(answer, ProblemKind::NotFound).await,
            }
        }
        let queue = person.get("/api/queue").await;
        match unit {
            None => assert_refused(queue, ProblemKind::Forbidden).await,
            Some(_) => assert_eq!(queue.status(), 200),
        }
    }
    for path in ["/api/queue", &format!("/api/reports/{}", hate.id)] {
        assert_refused(app.console.get(path).await, ProblemKind::LoginRequired).await;
    }
}

async fn sizes(app: &TestApp, person: &Person, draft: &Draft) -> Vec<(u16, usize)> {
    let mut sizes = Vec::new();
    for route in routes(draft.id) {
        let answer = person.get(&route).await;
        let status = answer.status().as_u16();
        sizes.push((status, answer.bytes().await.unwrap().len()));
    }
    assert!(app.resident.get("/health").await.status().is_success());
    sizes
}

#[tokio::test]
async fn police_cannot_tell_a_filled_box_from_an_empty_or_an_erased_one() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let mut seen = Vec::new();
    for status in ["", "a pending case, and afraid of going to court"] {
        for erased in [false, true] {
            let draft = Draft {
                status: status.to_owned(),
                ..Draft::hate_with_police_contact()
            };
            draft.send(&app, &directory).await;
            if erased {
                assert_eq!(draft.code.erase_box(&app).await.status(), 204);
            }
            // The first answers carry the change from new to reading.
            detective.get(&format!("/api/reports/{}", draft.id)).await;
            let mut sizes = sizes(&app, &detective, &draft).await;
            // The queue grows with every round.
            sizes.remove(1);
            seen.push(sizes);
        }
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "{seen:?}");
}

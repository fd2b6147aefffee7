//! What everybody reads.

use std::collections::HashMap;

use api_types::strategy::{CommitmentPage, CommitmentState, NewCommitment, NewFinding, Strategy};
use api_types::{ProblemKind, strategy::FollowTarget};
use backend::strategy::{Changed, Tally};
use chrono::TimeDelta;
use reqwest::Method;

use super::*;
use crate::harness::assert_refused;

async fn read<T: serde::de::DeserializeOwned>(app: &TestApp, path: &str) -> T {
    let answer = app.resident.get(path).await;
    assert_eq!(answer.status(), 200, "{path}");
    answer.json().await.unwrap()
}

#[tokio::test]
async fn what_is_not_published_does_not_exist_in_public_by_any_link() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let draft = NewCommitment {
        publish: false,
        ..promised()
    };
    let draft = add_commitment(&host, &draft).await;
    let open = add_commitment(&host, &promised()).await;
    let finding = NewFinding {
        commitments: vec![draft.id, open.id],
        ..heard()
    };
    let finding = add_finding(&host, &finding).await;
    assert_eq!(finding.commitments.len(), 2);
    let hidden = NewFinding {
        publish: false,
        commitments: vec![open.id],
        ..heard()
    };
    let hidden = add_finding(&host, &hidden).await;

    let path = format!("/api/commitments/{}", draft.id);
    assert_refused(app.resident.get(&path).await, ProblemKind::NotFound).await;
    let path = format!("/api/findings/{}", hidden.id);
    assert_refused(app.resident.get(&path).await, ProblemKind::NotFound).await;
    let seen: Finding = read(&app, &format!("/api/findings/{}", finding.id)).await;
    assert_eq!(seen.commitments, [open.id]);
    let seen: Commitment = read(&app, &format!("/api/commitments/{}", open.id)).await;
    assert_eq!(seen.findings, [finding.id]);
    let page: CommitmentPage = read(&app, "/api/commitments").await;
    assert_eq!(page.commitments, [seen]);
    let strategy: Strategy = read(&app, "/api/neighborhoods/boyle-heights").await;
    assert_eq!(
        (strategy.findings.len(), strategy.commitments.len()),
        (1, 1)
    );
    // Taken back, it is gone for everybody.
    let back = NewFinding {
        publish: false,
        ..heard()
    };
    let path = format!("/api/findings/{}", finding.id);
    let edit = host
        .request(Method::PUT, &path)
        .json(&back)
        .send()
        .await
        .unwrap();
    assert_eq!(edit.status(), 200);
    assert_refused(app.resident.get(&path).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn a_small_number_of_people_is_not_told() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    for (said_by, shown) in [(9, 0), (10, 10), (14, 14), (0, 0)] {
        let finding = add_finding(&host, &NewFinding { said_by, ..heard() }).await;
        assert_eq!(finding.said_by, said_by, "hosts see what they wrote");
        let public: Finding = read(&app, &format!("/api/findings/{}", finding.id)).await;
        assert_eq!(public.said_by, shown);
    }
}

#[tokio::test]
async fn what_is_late_is_late_in_public_from_the_day_after() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    let far = add_commitment(
        &host,
        &NewCommitment {
            due: day("2026-11-30"),
            ..promised()
        },
    )
    .await;
    add_step(&host, &far, &step(CommitmentState::Done, "Done early.")).await;
    let strategies = app.application.strategies();
    // 2026-12-03 in the evening, in the city.
    app.clock.set("2026-12-04T06:00:00Z".parse().unwrap());
    let page: CommitmentPage = read(&app, "/api/commitments?late=true").await;
    assert!(page.commitments.is_empty());
    assert_eq!(strategies.overdue_count().await.unwrap(), 0);
    app.clock.advance(TimeDelta::days(2));
    let page: CommitmentPage = read(&app, "/api/commitments?late=true").await;
    assert_eq!(page.commitments.len(), 1);
    assert_eq!(
        (page.commitments[0].id, page.commitments[0].late_days),
        (commitment.id, 2)
    );
    let rest: CommitmentPage = read(&app, "/api/commitments?late=false").await;
    assert_eq!(
        (rest.commitments.len(), rest.commitments[0].id),
        (1, far.id)
    );
    assert_eq!(strategies.overdue_count().await.unwrap(), 1);
    let strategy: Strategy = read(&app, "/api/neighborhoods/boyle-heights").await;
    assert_eq!(strategy.commitments[0].id, commitment.id, "late ones first");
    let tallies = strategies.tallies().await.unwrap();
    let tally = Tally {
        heard: 0,
        promised: 2,
        done: 1,
        late: 1,
    };
    assert_eq!(
        tallies.into_iter().collect::<Vec<_>>(),
        [(place("boyle-heights"), tally)]
    );
}

#[tokio::test]
async fn late_comes_first_then_what_is_open_by_due_day_then_what_is_over() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut due = HashMap::new();
    for number in 1..=6 {
        let title = number.to_string();
        let due_day = day(&format!("2026-12-{:02}", 2 * number));
        let new = NewCommitment {
            title: title.clone(),
            due: due_day,
            ..promised()
        };
        due.insert(title, add_commitment(&host, &new).await);
    }
    add_step(&host, &due["1"], &step(CommitmentState::Done, "Done.")).await;
    add_step(
        &host,
        &due["4"],
        &step(CommitmentState::Dropped, "No money."),
    )
    .await;
    // Late are "2" and "3".
    app.clock.set("2026-12-07T20:00:00Z".parse().unwrap());
    for limit in [1, 2, 4, 5, 100] {
        let (mut seen, mut after) = (String::new(), String::new());
        loop {
            let path = format!("/api/commitments?limit={limit}{after}");
            let page: CommitmentPage = read(&app, &path).await;
            seen.extend(page.commitments.into_iter().map(|one| one.title));
            let Some(next) = page.next else { break };
            after = format!("&after={next}");
        }
        assert_eq!(seen, "235614", "{limit}");
    }
}

#[tokio::test]
async fn pages_by_due_day_show_each_commitment_once() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    for number in 0..7 {
        let due = day(&format!("2026-12-{:02}", 10 + number / 3));
        add_commitment(&host, &NewCommitment { due, ..promised() }).await;
    }
    let (mut seen, mut path) = (Vec::new(), "/api/commitments?limit=2".to_owned());
    loop {
        let page: CommitmentPage = read(&app, &path).await;
        assert!(page.commitments.len() <= 2);
        seen.extend(page.commitments.into_iter().map(|one| (one.due.0, one.id)));
        let Some(next) = page.next else { break };
        path = format!("/api/commitments?limit=2&after={next}");
    }
    assert_eq!(seen.len(), 7);
    assert!(seen.is_sorted());
    for bad in [
        "limit=0",
        "limit=101",
        "after=x",
        "state=late",
        "colour=red",
    ] {
        let answer = app.resident.get(&format!("/api/commitments?{bad}")).await;
        assert_refused(answer, ProblemKind::MalformedQuery).await;
    }
    let lost = app
        .resident
        .get("/api/commitments?neighborhood=atlantis")
        .await;
    assert_refused(lost, ProblemKind::UnknownNeighborhood).await;
    let lost = app.resident.get("/api/neighborhoods/atlantis").await;
    assert_refused(lost, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn a_feed_of_one_thing_has_what_it_is_linked_to_and_nothing_else() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let finding = add_finding(&host, &heard()).await;
    app.clock.advance(TimeDelta::minutes(1));
    let answer = NewCommitment {
        findings: vec![finding.id],
        ..promised()
    };
    let commitment = add_commitment(&host, &answer).await;
    add_commitment(
        &host,
        &NewCommitment {
            neighborhood: place("arleta"),
            ..promised()
        },
    )
    .await;
    let strategies = app.application.strategies();
    for target in [
        FollowTarget::Finding(finding.id),
        FollowTarget::Commitment(commitment.id),
        FollowTarget::Neighborhood(place("boyle-heights")),
    ] {
        let changed = strategies.changed(Some(&target), 10).await.unwrap();
        let ids: Vec<String> = changed
            .iter()
            .map(|one| match one {
                Changed::Finding(one) => one.id.to_string(),
                Changed::Commitment(one) => one.id.to_string(),
            })
            .collect();
        assert_eq!(
            ids,
            [commitment.id.to_string(), finding.id.to_string()],
            "{target:?}"
        );
    }
    assert_eq!(strategies.changed(None, 10).await.unwrap().len(), 3);
    assert_eq!(strategies.changed(None, 2).await.unwrap().len(), 2);
}

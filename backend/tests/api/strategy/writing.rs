//! What hosts write, and what is refused.

use api_types::strategy::{
    CommitmentPage, CommitmentState, FindingPage, NewCommitment, NewFinding, NewStep,
};
use api_types::{CommitmentId, LanguageTag, ListeningSessionId, ProblemKind, staff::Role};
use backend::access::{Actor, Denied};
use backend::strategy::StrategyError;
use reqwest::Method;

use super::*;
use crate::fixtures::city;
use crate::fixtures::directory::{AID, HATE};
use crate::fixtures::rows::{Of, count};
use crate::fixtures::sessions;
use crate::harness::assert_refused;

#[tokio::test]
async fn only_hosts_write_and_read_what_is_not_published() {
    let (app, _directory) = city().await;
    let commitment = add_commitment(&host(&app).await, &promised()).await;
    let finding = add_finding(&host(&app).await, &heard()).await;
    let (c, f) = (commitment.id, finding.id);
    let note = step(CommitmentState::Underway, "Begun.");
    for (role, unit) in [
        (Role::Detective, Some(HATE)),
        (Role::Supervisor, Some(HATE)),
        (Role::Advocate, Some(AID)),
        (Role::Admin, None),
        (Role::Auditor, None),
    ] {
        let person = Person::at(&app, role, unit).await;
        for path in ["/api/findings", "/api/commitments"] {
            assert_refused(person.get(path).await, ProblemKind::Forbidden).await;
        }
        let put = |path: String| person.request(Method::PUT, &path);
        let answers = [
            person.post("/api/findings", &heard()).await,
            person.post("/api/commitments", &promised()).await,
            person
                .post(&format!("/api/commitments/{c}/steps"), &note)
                .await,
            put(format!("/api/commitments/{c}"))
                .json(&promised())
                .send()
                .await
                .unwrap(),
            put(format!("/api/findings/{f}"))
                .json(&heard())
                .send()
                .await
                .unwrap(),
        ];
        for answer in answers {
            assert_refused(answer, ProblemKind::Forbidden).await;
        }
    }
    let stranger = app
        .console
        .client
        .get(format!("{}/api/findings", app.console.url));
    assert_refused(stranger.send().await.unwrap(), ProblemKind::LoginRequired).await;
    assert_eq!(count(Of::Main(&app), "finding").await, 1);
    assert_eq!(count(Of::Main(&app), "commitment_step").await, 1);
}

#[tokio::test]
async fn what_is_out_of_shape_is_refused_and_changes_nothing() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let long = |count| "x".repeat(count);
    let many = |count| (0..count).map(|_| backend::random::uuid());
    let draft = sessions::draft(&host, &sessions::plan()).await.session.id;
    let bad_findings = [
        (
            NewFinding {
                session: Some(draft),
                ..heard()
            },
            ProblemKind::NotFound,
        ),
        (
            NewFinding {
                summary: long(401),
                ..heard()
            },
            ProblemKind::TextTooLong,
        ),
        (
            NewFinding {
                quote: long(401),
                ..heard()
            },
            ProblemKind::TextTooLong,
        ),
        (
            NewFinding {
                summary: " ".to_owned(),
                ..heard()
            },
            ProblemKind::TextTooLong,
        ),
        (
            NewFinding {
                neighborhood: place("atlantis"),
                ..heard()
            },
            ProblemKind::UnknownNeighborhood,
        ),
        (
            NewFinding {
                language: LanguageTag("tlh".to_owned()),
                ..heard()
            },
            ProblemKind::UnknownLanguage,
        ),
        (
            NewFinding {
                session: Some(ListeningSessionId(backend::random::uuid())),
                ..heard()
            },
            ProblemKind::NotFound,
        ),
        (
            NewFinding {
                commitments: vec![CommitmentId(backend::random::uuid())],
                ..heard()
            },
            ProblemKind::NotFound,
        ),
        (
            NewFinding {
                commitments: many(21).map(CommitmentId).collect(),
                ..heard()
            },
            ProblemKind::TextTooLong,
        ),
    ];
    for (bad, kind) in bad_findings {
        assert_refused(host.post("/api/findings", &bad).await, kind).await;
    }
    let bad_commitments = [
        (
            NewCommitment {
                title: long(161),
                ..promised()
            },
            ProblemKind::TextTooLong,
        ),
        (
            NewCommitment {
                owner: String::new(),
                ..promised()
            },
            ProblemKind::TextTooLong,
        ),
        (
            NewCommitment {
                summary: long(1001),
                ..promised()
            },
            ProblemKind::TextTooLong,
        ),
        (
            NewCommitment {
                due: day("2027-02-30"),
                ..promised()
            },
            ProblemKind::TimeImpossible,
        ),
        (
            NewCommitment {
                due: day("soon"),
                ..promised()
            },
            ProblemKind::TimeImpossible,
        ),
    ];
    for (bad, kind) in bad_commitments {
        assert_refused(host.post("/api/commitments", &bad).await, kind).await;
    }
    for table in ["finding", "commitment", "finding_commitment"] {
        assert_eq!(count(Of::Main(&app), table).await, 0, "{table}");
    }
    let nobody = backend::random::uuid();
    for (path, body) in [
        (
            format!("/api/findings/{nobody}"),
            serde_json::to_value(heard()),
        ),
        (
            format!("/api/commitments/{nobody}"),
            serde_json::to_value(promised()),
        ),
    ] {
        let edit = host.request(Method::PUT, &path).json(&body.unwrap());
        assert_refused(edit.send().await.unwrap(), ProblemKind::NotFound).await;
    }
    let lost = format!("/api/commitments/{nobody}/steps");
    let begun = step(CommitmentState::Underway, "Begun.");
    assert_refused(host.post(&lost, &begun).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn steps_follow_the_rules_and_every_date_stays_in_the_history() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(
        &host,
        &NewCommitment {
            steps_of: 3,
            ..promised()
        },
    )
    .await;
    let path = format!("/api/commitments/{}/steps", commitment.id);
    let bad = [
        (
            NewStep {
                steps_done: 4,
                ..step(CommitmentState::Underway, "x")
            },
            ProblemKind::StepImpossible,
        ),
        (
            NewStep {
                steps_done: 2,
                ..step(CommitmentState::Done, "x")
            },
            ProblemKind::StepImpossible,
        ),
        (
            NewStep {
                evidence: "http://lacity.gov/".to_owned(),
                ..step(CommitmentState::Underway, "x")
            },
            ProblemKind::AddressRefused,
        ),
        (
            NewStep {
                new_due: Some(day("2026-11-22")),
                ..step(CommitmentState::Underway, "x")
            },
            ProblemKind::TimeImpossible,
        ),
        (
            step(CommitmentState::Underway, &"x".repeat(601)),
            ProblemKind::TextTooLong,
        ),
    ];
    for (bad, kind) in bad {
        assert_refused(host.post(&path, &bad).await, kind).await;
    }
    let moved = NewStep {
        steps_done: 1,
        new_due: Some(day("2027-01-15")),
        evidence: "https://lacity.gov/lights".to_owned(),
        ..step(CommitmentState::Underway, "The parts come late.")
    };
    add_step(&host, &commitment, &moved).await;
    let kept = NewStep {
        steps_done: 3,
        ..step(CommitmentState::Done, "All lamps work.")
    };
    let kept = add_step(&host, &commitment, &kept).await;
    assert_eq!(kept.state, CommitmentState::Done);
    assert_eq!(kept.done, Some(day("2026-11-23")));
    assert_eq!(
        (&kept.first_due, &kept.due),
        (&day("2026-12-03"), &day("2027-01-15"))
    );
    let history: Vec<(&str, &str)> = kept
        .steps
        .iter()
        .map(|step| (step.note.as_str(), step.due.0.as_str()))
        .collect();
    assert_eq!(
        history,
        [
            ("All lamps work.", "2027-01-15"),
            ("The parts come late.", "2027-01-15"),
            ("", "2026-12-03"),
        ]
    );
    let back = step(CommitmentState::Promised, "x");
    assert_refused(host.post(&path, &back).await, ProblemKind::StepImpossible).await;
    let again = NewStep {
        steps_done: 2,
        ..step(CommitmentState::Underway, "One failed.")
    };
    let again = add_step(&host, &commitment, &again).await;
    assert_eq!((again.state, again.done), (CommitmentState::Underway, None));
}

#[tokio::test]
async fn the_date_of_a_promise_that_was_published_changes_by_a_step_alone() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let draft = NewCommitment {
        publish: false,
        ..promised()
    };
    let commitment = add_commitment(&host, &draft).await;
    let path = format!("/api/commitments/{}", commitment.id);
    let put = async |new: &NewCommitment| {
        let edit = host.request(Method::PUT, &path).json(new);
        edit.send().await.unwrap()
    };
    let later = day("2027-06-01");
    let draft = NewCommitment {
        due: later.clone(),
        ..draft
    };
    assert_eq!(put(&draft).await.status(), 200);
    let public = NewCommitment {
        publish: true,
        ..draft.clone()
    };
    assert_eq!(put(&public).await.status(), 200);
    let secret = NewCommitment {
        due: day("2027-07-01"),
        ..public.clone()
    };
    assert_refused(put(&secret).await, ProblemKind::StepImpossible).await;
    // Taking it back first does not help.
    assert_eq!(put(&draft).await.status(), 200);
    let secret = NewCommitment {
        publish: false,
        ..secret
    };
    assert_refused(put(&secret).await, ProblemKind::StepImpossible).await;
    let all: CommitmentPage = host.get("/api/commitments").await.json().await.unwrap();
    assert_eq!(
        (&all.commitments[0].due, &all.commitments[0].first_due),
        (&later, &later)
    );
}

#[tokio::test]
async fn a_commitment_answers_at_most_twenty_findings_from_either_side() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    let linked = NewFinding {
        commitments: vec![commitment.id],
        ..heard()
    };
    for _ in 0..20 {
        add_finding(&host, &linked).await;
    }
    let one_more = host.post("/api/findings", &linked).await;
    assert_refused(one_more, ProblemKind::TextTooLong).await;
    assert_eq!(count(Of::Main(&app), "finding").await, 20);
    let page: FindingPage = host
        .get("/api/findings?neighborhood=boyle-heights&limit=15")
        .await
        .json()
        .await
        .unwrap();
    let rest = format!("/api/findings?limit=15&after={}", page.next.unwrap());
    let rest: FindingPage = host.get(&rest).await.json().await.unwrap();
    assert_eq!(
        (page.findings.len(), rest.findings.len(), rest.next),
        (15, 5, None)
    );
    assert!(page.findings.iter().all(|one| !rest.findings.contains(one)));
}

#[tokio::test]
async fn only_the_command_line_says_when_something_was() {
    let app = TestApp::spawn().await;
    let strategies = app.application.strategies();
    let then = "2026-03-01T20:00:00Z".parse().unwrap();
    let due = day("2026-04-01");
    let new = NewCommitment { due, ..promised() };
    let made = strategies
        .write_commitment(&Actor::System, None, new, Some(then))
        .await
        .unwrap();
    assert_eq!(
        (made.published.clone(), made.steps[0].on.clone()),
        (Some(day("2026-03-01")), day("2026-03-01"))
    );
    assert!(made.late_days > 200);
    let begun = step(CommitmentState::Underway, "Begun.");
    let before = "2026-02-01T20:00:00Z".parse().unwrap();
    let wrong = strategies
        .write_step(&Actor::System, made.id, begun.clone(), Some(before))
        .await;
    assert!(matches!(
        wrong,
        Err(StrategyError::Refused(ProblemKind::TimeImpossible))
    ));
    let visitor = strategies
        .write_step(&Actor::Visitor, made.id, begun, None)
        .await;
    assert!(matches!(
        visitor,
        Err(StrategyError::Denied(Denied::LoginRequired))
    ));
}

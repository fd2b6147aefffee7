//! What hosts see, and nobody else: lists, warnings, series, division meetings, records.

use api_types::ProblemKind;
use api_types::listening::{
    AgendaItem, BoardCount, HostedPage, HostedSession, ListeningSession, NewRecord, NewSeries,
    SessionState, Warning,
};
use api_types::staff::Role;
use api_types::{Day, NeighborhoodId};
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;

use crate::fixtures::city;
use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of, count};
use crate::fixtures::sessions::{
    division, draft, edit, host, plan, plan_at, publish, put, read, tag,
};
use crate::harness::{TestApp, assert_refused};

async fn public(app: &TestApp, slug: &str) -> ListeningSession {
    let path = format!("/api/listening-sessions/{slug}");
    read(app.resident.get(&path).await, 200).await
}

#[tokio::test]
async fn a_series_gives_each_neighborhood_its_draft_at_the_same_wall_clock() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let ids = ["koreatown", "boyle-heights", "echo-park"];
    let mut series = NewSeries {
        model: plan_at("2027-03-08T18:30", "2027-03-08T20:30"),
        neighborhoods: ids
            .iter()
            .filter_map(|id| NeighborhoodId::parse(id))
            .collect(),
        every_days: 7,
        id: None,
    };
    series.model.facts.title = "We listen".to_owned();
    series.model.facts.ask_aid_by = Some(Day("2027-03-01".to_owned()));
    let made: Vec<HostedSession> =
        read(host.post("/api/listening-series", &series).await, 201).await;
    let starts: Vec<&str> = made.iter().map(|s| s.session.starts_at.as_str()).collect();
    // The clocks change on the 14th: the wall shows 18:30 all the same.
    assert_eq!(
        starts,
        [
            "2027-03-09T02:30:00Z",
            "2027-03-16T01:30:00Z",
            "2027-03-23T01:30:00Z"
        ]
    );
    let slugs: Vec<&str> = made.iter().map(|s| s.session.slug.as_str()).collect();
    assert_eq!(slugs[1], "boyle-heights-we-listen-2027-03-15");
    assert_eq!(
        made[2].session.facts.ask_aid_by,
        Some(Day("2027-03-15".to_owned()))
    );
    series
        .neighborhoods
        .push(NeighborhoodId::parse("atlantis").unwrap());
    let answer = host.post("/api/listening-series", &series).await;
    assert_refused(answer, ProblemKind::UnknownNeighborhood).await;
    assert_eq!(
        count(Of::Main(&app), "listening_session").await,
        3,
        "all or none"
    );
}

#[tokio::test]
async fn the_hosts_list_is_filtered_paged_and_warns() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    for hour in 10..16 {
        let new = plan_at(
            &format!("2026-11-25T{hour}:00"),
            &format!("2026-11-25T{hour}:30"),
        );
        publish(&host, &new).await;
    }
    draft(&host, &plan()).await;
    publish(&host, &division()).await;
    let list = |query: &str| {
        let path = format!("/api/listening-sessions?{query}");
        let host = &host;
        async move { read::<HostedPage>(host.get(&path).await, 200).await }
    };
    let mut seen = Vec::new();
    let mut after = String::new();
    loop {
        let page = list(&format!("limit=3{after}")).await;
        seen.extend(page.sessions.into_iter().map(|s| s.session.id));
        let Some(next) = page.next else { break };
        after = format!("&after={next}");
    }
    assert_eq!(seen.len(), 8);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 8);
    assert_eq!(list("state=draft").await.sessions.len(), 1);
    assert_eq!(list("kind=division").await.sessions.len(), 1);
    let soon = list("until=2026-11-25&limit=1").await;
    assert_eq!(
        soon.sessions[0].warnings,
        [Warning::AgendaLate, Warning::NoStream]
    );
    assert!(
        list("from=2026-12-01&kind=division").await.sessions[0]
            .warnings
            .is_empty()
    );
    for query in [
        "limit=0",
        "after=zz",
        "from=tomorrow",
        "state=odd",
        "from=2026-12-02&until=2026-12-01",
    ] {
        let answer = host.get(&format!("/api/listening-sessions?{query}")).await;
        assert_refused(answer, ProblemKind::MalformedQuery).await;
    }
}

#[tokio::test]
async fn an_agenda_ends_the_warning_and_a_majority_of_a_board_begins_one() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut new = plan_at("2026-11-24T09:00", "2026-11-24T10:00");
    let soon = publish(&host, &new).await;
    assert_eq!(soon.warnings, [Warning::AgendaVeryLate, Warning::NoStream]);
    new.facts.agenda.push(AgendaItem {
        after: 0,
        title: "Welcome".to_owned(),
    });
    let ready: HostedSession = read(edit(&host, &soon, &new).await, 200).await;
    assert_eq!(ready.warnings, [Warning::NoStream]);
    let path = format!("/api/listening-sessions/{}/boards", soon.session.id);
    let mut boards = vec![BoardCount {
        board: "Wilshire Center-Koreatown".to_owned(),
        members: 9,
        coming: 5,
    }];
    let counted: HostedSession = read(put(&host, &path, &boards).await, 200).await;
    assert_eq!(
        counted.warnings,
        [Warning::BoardMajority, Warning::NoStream]
    );
    assert_eq!(counted.boards, boards);
    boards[0].coming = 10;
    assert_refused(put(&host, &path, &boards).await, ProblemKind::MalformedBody).await;
}

#[tokio::test]
async fn a_record_is_promised_then_late_then_there() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan_at("2026-11-23T11:00", "2026-11-23T12:00")).await;
    let path = format!("/api/listening-sessions/{}/record", session.session.id);
    let mut record = NewRecord {
        minutes: "People asked for lights.".to_owned(),
        language: tag("en"),
        organizations: Some(3),
        publish: false,
        revision: 0,
    };
    assert_refused(
        put(&host, &path, &record).await,
        ProblemKind::StepImpossible,
    )
    .await;
    app.clock
        .advance(TimeDelta::hours(2) + TimeDelta::minutes(30));
    let host = crate::fixtures::sessions::host(&app).await;
    assert_eq!(put(&host, &path, &record).await.status(), 200);
    let promised = public(&app, &session.session.slug).await.record.unwrap();
    assert_eq!((promised.minutes.as_str(), promised.published), ("", None));
    assert_eq!(promised.due.0, "2026-12-03");
    app.clock.set("2026-12-04T20:00:00Z".parse().unwrap());
    app.run_jobs().await;
    let host = crate::fixtures::sessions::host(&app).await;
    let open = format!("/api/listening-sessions/{}", session.session.id);
    let late: HostedSession = read(host.get(&open).await, 200).await;
    assert_eq!(late.warnings, [Warning::RecordLate]);
    assert_eq!(
        late.session.record.unwrap().minutes,
        record.minutes,
        "hosts see the draft"
    );
    let closed = public(&app, &session.session.slug).await;
    assert_eq!(closed.state, SessionState::Closed);
    assert_eq!(
        closed.changed_at, session.session.changed_at,
        "that its time has passed is no news"
    );
    record.publish = true;
    record.revision = 1;
    let done: HostedSession = read(put(&host, &path, &record).await, 200).await;
    assert!(done.session.changed_at > closed.changed_at, "minutes are");
    assert!(done.warnings.is_empty());
    let there = public(&app, &session.session.slug).await.record.unwrap();
    assert_eq!(there.minutes, record.minutes);
    assert_eq!(there.published.unwrap().0, "2026-12-04");
    assert_eq!(there.came, None, "fewer than ten are not counted in public");
}

#[tokio::test]
async fn nobody_but_a_host_plans_reads_drafts_or_answers() {
    let (app, _) = city().await;
    let host = host(&app).await;
    let made = draft(&host, &plan()).await;
    let id = made.session.id;
    let ways = [
        (Method::GET, "/api/listening-sessions".to_owned()),
        (Method::POST, "/api/listening-sessions".to_owned()),
        (Method::GET, format!("/api/listening-sessions/{id}")),
        (Method::PUT, format!("/api/listening-sessions/{id}")),
        (
            Method::POST,
            format!("/api/listening-sessions/{id}/publish"),
        ),
        (Method::POST, format!("/api/listening-sessions/{id}/cancel")),
        (Method::POST, format!("/api/listening-sessions/{id}/close")),
        (
            Method::POST,
            format!("/api/listening-sessions/{id}/door-key"),
        ),
        (Method::PUT, format!("/api/listening-sessions/{id}/record")),
        (Method::PUT, format!("/api/listening-sessions/{id}/boards")),
        (
            Method::GET,
            format!("/api/listening-sessions/{id}/retention"),
        ),
        (
            Method::GET,
            format!("/api/listening-sessions/{id}/questions"),
        ),
        (Method::POST, "/api/listening-series".to_owned()),
        (Method::GET, "/api/coverage".to_owned()),
        (Method::POST, format!("/api/questions/{id}")),
        (Method::GET, "/api/session-requests".to_owned()),
        (Method::GET, format!("/api/session-requests/{id}")),
        (Method::POST, format!("/api/session-requests/{id}")),
    ];
    let series = NewSeries {
        model: plan(),
        neighborhoods: vec![NeighborhoodId::parse("koreatown").unwrap()],
        every_days: 7,
        id: None,
    };
    let body = |path: &str| match path.rsplit('/').next() {
        Some("listening-series") => serde_json::to_value(&series).unwrap(),
        Some("cancel") => json!({"reason": "x"}),
        Some("record") => {
            json!({"minutes": "x", "language": "en", "organizations": null, "publish": false})
        }
        Some("boards") => json!([]),
        _ if path.contains("/questions/") => json!({"state": "declined"}),
        _ if path.contains("session-requests") => json!({"state": "answered", "answer": "x"}),
        _ => serde_json::to_value(plan()).unwrap(),
    };
    for (role, unit) in [
        (Role::Detective, Some("hate-crime-unit")),
        (Role::Supervisor, Some("hate-crime-unit")),
        (Role::PropertyOfficer, Some("property-desk")),
        (Role::Advocate, Some("eastside-legal-aid")),
        (Role::Admin, None),
        (Role::Auditor, None),
    ] {
        let person = Person::at(&app, role, unit).await;
        for (method, path) in &ways {
            let mut request = person.request(method.clone(), path);
            if *method != Method::GET {
                request = request.json(&body(path));
            }
            let answer = request.send().await.unwrap();
            assert_eq!(answer.status(), 403, "{role:?} {method} {path}");
        }
    }
    for (method, path) in &ways {
        let url = format!("{}{path}", app.console.url);
        let request = app.console.client.request(method.clone(), url);
        let answer = request
            .header("sec-fetch-site", "same-origin")
            .json(&body(path));
        assert_eq!(
            answer.send().await.unwrap().status(),
            401,
            "{method} {path}"
        );
    }
    let unchanged: HostedSession = read(
        host.get(&format!("/api/listening-sessions/{id}")).await,
        200,
    )
    .await;
    assert_eq!(
        unchanged,
        HostedSession {
            door_key: None,
            door_address: None,
            ..made
        }
    );
}

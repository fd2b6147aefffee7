//! The public schedule.

use std::fmt::Write;

use api_types::NeighborhoodId;
use api_types::ProblemKind;
use api_types::listening::{
    Access, Cancellation, Coverage, HostedSession, Officers, SessionPage, SessionQuery, Way,
};
use chrono::TimeDelta;

use crate::fixtures::rows::{Of::Main, query, run};
use crate::fixtures::sessions::{draft, edit, host, plan, plan_at, publish, read, tag};
use crate::harness::{TestApp, assert_refused};

async fn find(app: &TestApp, query: &str) -> SessionPage {
    let path = format!("/api/listening-sessions?{query}");
    read(app.resident.get(&path).await, 200).await
}

#[tokio::test]
async fn sessions_are_found_by_place_language_way_aid_and_day() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    publish(&host, &plan()).await;
    let mut east = plan_at("2026-12-05T10:00", "2026-12-05T12:00");
    east.facts.title = "Boyle Heights listens".to_owned();
    east.facts.neighborhood = NeighborhoodId::parse("boyle-heights");
    east.facts.languages = vec![tag("es"), tag("quc")];
    east.facts.ways = vec![Way::InPerson];
    east.facts.access = vec![Access::Childcare];
    publish(&host, &east).await;
    for (query, expected) in [
        ("", 2),
        ("neighborhood=koreatown", 1),
        ("language=es", 1),
        ("language=quc", 1),
        ("language=hy", 0),
        ("way=in-person", 2),
        ("way=online", 1),
        ("way=phone", 0),
        ("access=childcare", 1),
        ("access=childcare&neighborhood=koreatown", 0),
        (
            "access=asl&neighborhood=koreatown&language=ko&way=online",
            1,
        ),
        ("from=2026-12-01&until=2026-12-01", 1),
        ("from=2026-12-02", 1),
        ("from=2026-12-06", 0),
        ("until=2026-12-04", 1),
    ] {
        assert_eq!(find(&app, query).await.sessions.len(), expected, "{query}");
    }
}

#[tokio::test]
async fn what_an_edit_takes_away_is_not_found_any_more() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let published = publish(&host, &plan()).await;
    assert_eq!(find(&app, "language=ko").await.sessions.len(), 1);
    let mut new = plan();
    new.facts.languages = vec![tag("en")];
    assert_eq!(edit(&host, &published, &new).await.status(), 200);
    assert_eq!(find(&app, "language=ko").await.sessions.len(), 0);
    assert_eq!(find(&app, "language=en").await.sessions.len(), 1);
}

#[tokio::test]
async fn pages_follow_each_other_also_where_sessions_begin_together() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    for _ in 0..7 {
        publish(&host, &plan()).await;
    }
    let mut seen = Vec::new();
    let mut after = String::new();
    loop {
        let page = find(&app, &format!("limit=3&way=online&access=asl{after}")).await;
        seen.extend(page.sessions.into_iter().map(|s| s.slug));
        let Some(next) = page.next else { break };
        after = format!("&after={next}");
    }
    assert_eq!(seen.len(), 7);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 7);
}

#[tokio::test]
async fn a_query_that_makes_no_sense_is_refused() {
    let app = TestApp::spawn().await;
    for (query, kind) in [
        ("limit=0", ProblemKind::MalformedQuery),
        ("limit=101", ProblemKind::MalformedQuery),
        ("after=zzz", ProblemKind::MalformedQuery),
        ("from=2026-13-01", ProblemKind::MalformedQuery),
        (
            "from=2026-12-02&until=2026-12-01",
            ProblemKind::MalformedQuery,
        ),
        ("way=teleport", ProblemKind::MalformedQuery),
        ("colour=red", ProblemKind::MalformedQuery),
        ("neighborhood=atlantis", ProblemKind::UnknownNeighborhood),
        ("neighborhood=%27", ProblemKind::UnknownNeighborhood),
        ("language=tlh", ProblemKind::UnknownLanguage),
    ] {
        let answer = app
            .resident
            .get(&format!("/api/listening-sessions?{query}"))
            .await;
        assert_refused(answer, kind).await;
    }
    let none = app
        .resident
        .get("/api/listening-sessions/nothing-2026-12-01")
        .await;
    assert_refused(none, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn the_home_page_knows_what_is_on_and_what_comes_next() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let soon = publish(&host, &plan_at("2026-11-23T11:00", "2026-11-23T12:00")).await;
    let later = publish(&host, &plan()).await;
    draft(&host, &plan()).await;
    let listening = app.application.listening();
    let home = listening.next_and_live(5).await.unwrap();
    let slugs: Vec<&str> = home.next.iter().map(|s| s.slug.as_str()).collect();
    assert_eq!(
        slugs,
        [soon.session.slug.as_str(), later.session.slug.as_str()]
    );
    app.clock.advance(TimeDelta::minutes(90));
    let home = listening.next_and_live(5).await.unwrap();
    assert_eq!((home.live.len(), home.next.len()), (1, 1));
    let path = format!("/api/listening-sessions/{}/cancel", later.session.id);
    let host = crate::fixtures::sessions::host(&app).await;
    let reason = Cancellation {
        reason: "Smoke.".to_owned(),
    };
    assert_eq!(host.post(&path, &reason).await.status(), 200);
    assert!(
        listening.next_and_live(5).await.unwrap().next.is_empty(),
        "at once"
    );
    let month = listening
        .month(2026, 12, &SessionQuery::default())
        .await
        .unwrap();
    assert_eq!(month.len(), 1, "called off, and still in the month");
    let changed = listening.changed_sessions(0, 10).await.unwrap();
    assert_eq!(
        changed[0].slug, later.session.slug,
        "the newest change first"
    );
    assert_eq!(changed.len(), 2, "no draft");
}

#[tokio::test]
async fn coverage_names_every_neighborhood_and_counts_what_was_held() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    publish(&host, &plan_at("2026-11-23T11:00", "2026-11-23T12:00")).await;
    publish(&host, &plan()).await;
    draft(&host, &plan()).await;
    let of_koreatown = || async {
        let all: Vec<Coverage> = read(app.resident.get("/api/coverage").await, 200).await;
        assert_eq!(all.len(), 114);
        all.into_iter()
            .find(|c| c.neighborhood.as_str() == "koreatown")
            .unwrap()
    };
    let before = of_koreatown().await;
    assert_eq!((before.held, before.last), (0, None));
    assert_eq!(before.next.unwrap().0, "2026-11-23");
    app.clock.advance(TimeDelta::hours(3));
    let after = of_koreatown().await;
    assert_eq!(
        (after.held, after.last.unwrap().0.as_str()),
        (1, "2026-11-23")
    );
    assert_eq!(after.next.unwrap().0, "2026-12-01");
}

/// Thousands of sessions, told apart by their tags alone.
async fn lay_tags(app: &TestApp, number: u32) {
    let mut sql = String::from("INSERT INTO session_tag (tag, starts_at, session_id) VALUES ");
    for n in 0..number {
        let comma = if n == 0 { "" } else { "," };
        let at = 1_800_000_000 + i64::from(n) * 60;
        write!(
            sql,
            "{comma}('all',{at},x'{n:032x}'),('access:asl',{at},x'{n:032x}')"
        )
        .unwrap();
    }
    run(Main(app), &sql).await;
}

async fn plan_of(app: &TestApp, sql: &str) -> Vec<String> {
    let rows = query(Main(app), &format!("EXPLAIN QUERY PLAN {sql}")).await;
    rows.iter()
        .map(|row| row.try_get("", "detail").unwrap())
        .collect()
}

#[tokio::test]
async fn a_page_is_read_from_one_index_whatever_the_number_of_sessions() {
    let app = TestApp::spawn().await;
    if app.on_postgres() {
        // The planner of PostgreSQL chooses by statistics.
        return;
    }
    lay_tags(&app, 3000).await;
    let page = "SELECT tag, starts_at, session_id FROM session_tag WHERE tag = 'access:asl' AND starts_at >= 1800000000
        AND starts_at >= 1800006000 AND (starts_at > 1800006000 OR session_id > x'00')
        AND EXISTS (SELECT 1 FROM session_tag AS other WHERE other.tag = 'all' AND other.starts_at = session_tag.starts_at
            AND other.session_id = session_tag.session_id)
        ORDER BY starts_at, session_id LIMIT 21";
    let steps = plan_of(&app, page).await;
    assert!(
        steps[0].contains("SEARCH session_tag USING PRIMARY KEY (tag=? AND starts_at>?)"),
        "{steps:?}"
    );
    assert!(
        !steps
            .iter()
            .any(|s| s.contains("TEMP B-TREE") || s.contains("SCAN session")),
        "{steps:?}"
    );
    // Negative control: without the tag in front the same page is a sort of the whole table.
    let bare = "SELECT tag, starts_at, session_id FROM session_tag WHERE starts_at >= 1800000000 ORDER BY starts_at, session_id LIMIT 21";
    let steps = plan_of(&app, bare).await;
    assert!(
        steps.iter().any(|step| step.contains("TEMP B-TREE")),
        "{steps:?}"
    );
    let hosted = "SELECT id FROM listening_session WHERE kind = 1 AND state = 2 AND starts_at >= 5 AND (starts_at > 5 OR id > x'00')
        ORDER BY starts_at, id LIMIT 21";
    let steps = plan_of(&app, hosted).await;
    assert!(
        steps[0].contains("listening_session_by_time") && steps.len() == 1,
        "{steps:?}"
    );
}

#[tokio::test]
async fn that_no_officer_is_in_the_room_is_said_once_whatever_is_ticked() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut new = plan();
    new.facts.officers = Officers::Uniform;
    new.facts.access.push(Access::NoOfficers);
    let with = publish(&host, &new).await;
    assert!(!with.session.facts.access.contains(&Access::NoOfficers));
    let query = "access=no-officers";
    assert!(find(&app, query).await.sessions.is_empty());
    new.facts.officers = Officers::None;
    new.facts.access = vec![Access::Asl];
    let without: HostedSession = read(edit(&host, &with, &new).await, 200).await;
    assert_eq!(
        without.session.facts.access,
        [Access::Asl, Access::NoOfficers]
    );
    assert_eq!(find(&app, query).await.sessions.len(), 1);
}

//! What hosts do with a session, from the draft to its end.

use api_types::listening::{
    Cancellation, HostedSession, ListeningSession, NewSession, SessionPage, SessionState,
};
use api_types::{Day, NeighborhoodId, ProblemKind};
use backend::access::Actor;
use chrono::TimeDelta;
use serde_json::json;

use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of, count, count_where};
use crate::fixtures::sessions::{
    division, draft, edit, host, plan, plan_at, publish, read, step, tag,
};
use crate::harness::{TestApp, assert_refused};

const SLUG: &str = "koreatown-after-the-break-ins-2026-12-01";

async fn public(app: &TestApp, slug: &str) -> ListeningSession {
    let path = format!("/api/listening-sessions/{slug}");
    read(app.resident.get(&path).await, 200).await
}

async fn cancel(host: &Person, session: &HostedSession, reason: &str) -> reqwest::Response {
    let path = format!("/api/listening-sessions/{}/cancel", session.session.id);
    let body = Cancellation {
        reason: reason.to_owned(),
    };
    host.post(&path, &body).await
}

#[tokio::test]
async fn a_draft_is_seen_by_hosts_alone_until_it_is_published() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let made = draft(&host, &plan()).await;
    assert_eq!(made.session.slug, SLUG);
    assert_eq!(made.session.state, SessionState::Draft);
    assert_eq!(made.session.starts_at, "2026-12-02T02:30:00Z");
    assert_eq!(made.shredded_on.0, "2026-12-31");
    let path = format!("/api/listening-sessions/{SLUG}");
    assert_refused(app.resident.get(&path).await, ProblemKind::NotFound).await;
    let page: SessionPage = read(app.resident.get("/api/listening-sessions").await, 200).await;
    assert!(page.sessions.is_empty());
    let published: HostedSession = read(step(&host, &made, "publish").await, 200).await;
    assert_eq!(published.session.state, SessionState::Published);
    let seen = public(&app, SLUG).await;
    assert_eq!(seen.facts, made.session.facts);
    assert_eq!((seen.revision, seen.pools.len()), (0, 2));
    assert_eq!(seen.published_at.as_deref(), Some("2026-11-23T18:00:00Z"));
    let again = step(&host, &made, "publish").await;
    assert_refused(again, ProblemKind::StepImpossible).await;
}

#[tokio::test]
async fn a_session_has_its_key_before_anybody_can_sign_up() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    draft(&host, &plan()).await;
    assert_eq!(count_where(Of::Keys(&app), "row_key", "kind = 6").await, 1);
    let mut wrong = plan();
    wrong.facts.neighborhood = NeighborhoodId::parse("atlantis");
    let answer = host.post("/api/listening-sessions", &wrong).await;
    assert_refused(answer, ProblemKind::UnknownNeighborhood).await;
    assert_eq!(count(Of::Main(&app), "listening_session").await, 1);
    assert_eq!(count_where(Of::Keys(&app), "row_key", "kind = 6").await, 1);
}

#[tokio::test]
async fn two_sessions_of_one_title_and_day_have_two_addresses() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let first = draft(&host, &plan()).await;
    let second = draft(&host, &plan()).await;
    assert_eq!(first.session.slug, SLUG);
    assert_eq!(second.session.slug, format!("{SLUG}-2"));
}

#[tokio::test]
async fn an_address_follows_a_draft_and_stays_once_it_is_published() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let made = draft(&host, &plan()).await;
    let mut new = plan();
    new.facts.title = "¡Escuchar a Koreatown!".to_owned();
    let renamed: HostedSession = read(edit(&host, &made, &new).await, 200).await;
    assert_eq!(renamed.session.slug, "escuchar-a-koreatown-2026-12-01");
    let published: HostedSession = read(step(&host, &renamed, "publish").await, 200).await;
    let again: HostedSession = read(edit(&host, &published, &plan()).await, 200).await;
    assert_eq!(again.session.slug, "escuchar-a-koreatown-2026-12-01");
    assert_eq!(again.session.facts.title, plan().facts.title);
}

#[tokio::test]
async fn who_edits_what_somebody_else_changed_is_told() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let published = publish(&host, &plan()).await;
    let mut new = plan();
    new.facts.summary = "First.".to_owned();
    let changed: HostedSession = read(edit(&host, &published, &new).await, 200).await;
    assert_eq!(changed.session.revision, 1);
    new.facts.summary = "Second.".to_owned();
    let late = edit(&host, &published, &new).await;
    assert_refused(late, ProblemKind::EditConflict).await;
    assert_eq!(public(&app, SLUG).await.facts.summary, "First.");
    let current = edit(&host, &changed, &new).await;
    assert_eq!(current.status(), 200, "with the revision that it has");
}

#[tokio::test]
async fn a_moved_session_says_where_it_was_and_stands_at_its_new_time() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let published = publish(&host, &plan()).await;
    let mut later = plan_at("2026-12-08T19:00", "2026-12-08T21:00");
    later.facts.moved_from = Some("1999-01-01T00:00".to_owned());
    let moved: HostedSession = read(edit(&host, &published, &later).await, 200).await;
    assert_eq!(
        moved.session.facts.moved_from.as_deref(),
        Some("2026-12-01T18:30")
    );
    assert_eq!(moved.session.starts_at, "2026-12-09T03:00:00Z");
    let find = |day: &str| format!("/api/listening-sessions?from={day}&until={day}");
    let old: SessionPage = read(app.resident.get(&find("2026-12-01")).await, 200).await;
    let new: SessionPage = read(app.resident.get(&find("2026-12-08")).await, 200).await;
    assert_eq!((old.sessions.len(), new.sessions.len()), (0, 1));
    let changes = count_where(Of::Main(&app), "audit_pending", "action = 19").await;
    assert_eq!(changes, 2, "published and moved");
    let past = plan_at("2026-11-20T19:00", "2026-11-20T21:00");
    assert_refused(
        edit(&host, &moved, &past).await,
        ProblemKind::TimeImpossible,
    )
    .await;
}

#[tokio::test]
async fn times_that_do_not_exist_or_run_backwards_are_refused() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    for (starts, ends) in [
        ("2027-03-14T02:30", "2027-03-14T04:00"),
        ("2026-12-01T20:30", "2026-12-01T18:30"),
        ("2026-12-01T20:30", "2026-12-01T20:30"),
        ("2026-12-01", "2026-12-02"),
        ("2026-12-01T18:30Z", "2026-12-01T20:30Z"),
    ] {
        let answer = host
            .post("/api/listening-sessions", &plan_at(starts, ends))
            .await;
        assert_refused(answer, ProblemKind::TimeImpossible).await;
    }
    let mut nowhere = plan();
    nowhere.facts.zone = "America/Atlantis".to_owned();
    let answer = host.post("/api/listening-sessions", &nowhere).await;
    assert_refused(answer, ProblemKind::TimeImpossible).await;
    let twice = draft(&host, &plan_at("2027-11-07T01:30", "2027-11-07T03:00")).await;
    assert_eq!(
        twice.session.starts_at, "2027-11-07T08:30:00Z",
        "the earlier of the two"
    );
    assert_eq!(twice.session.ends_at, "2027-11-07T11:00:00Z");
    let night = draft(&host, &plan_at("2026-12-01T22:00", "2026-12-02T00:30")).await;
    assert_eq!(night.session.ends_at, "2026-12-02T08:30:00Z");
}

#[tokio::test]
async fn nothing_incomplete_and_nothing_past_is_published() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let mut untitled = plan();
    untitled.facts.title = " ".to_owned();
    let mut wordless = plan();
    wordless.facts.languages.clear();
    let mut seatless = plan();
    seatless.pools.pop();
    let mut homeless = plan();
    homeless.facts.venue = None;
    let past = plan_at("2026-11-22T18:00", "2026-11-22T19:00");
    let mut areas = division();
    areas.facts.area = None;
    for (new, kind) in [
        (untitled, ProblemKind::StepImpossible),
        (wordless, ProblemKind::StepImpossible),
        (seatless, ProblemKind::NotOffered),
        (homeless, ProblemKind::StepImpossible),
        (past, ProblemKind::TimeImpossible),
        (areas, ProblemKind::UnknownArea),
    ] {
        let made = draft(&host, &new).await;
        assert_refused(step(&host, &made, "publish").await, kind).await;
    }
    let mut tongues = plan();
    tongues.facts.languages.push(tag("tlh"));
    let answer = host.post("/api/listening-sessions", &tongues).await;
    assert_refused(answer, ProblemKind::UnknownLanguage).await;
    let mut long = plan();
    long.facts.title = "x".repeat(121);
    let answer = host.post("/api/listening-sessions", &long).await;
    assert_refused(answer, ProblemKind::TextTooLong).await;
    let mut doubled = plan();
    doubled.pools.push(doubled.pools[0]);
    let answer = host.post("/api/listening-sessions", &doubled).await;
    assert_refused(answer, ProblemKind::MalformedBody).await;
    let mut unknown = serde_json::to_value(plan()).unwrap();
    unknown["facts"]["slogan"] = json!("x");
    let answer = host.post("/api/listening-sessions", &unknown).await;
    assert_refused(answer, ProblemKind::UnknownField).await;
}

#[tokio::test]
async fn a_cancelled_session_stays_and_says_why() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let published = publish(&host, &plan()).await;
    assert_refused(
        cancel(&host, &published, " ").await,
        ProblemKind::MalformedBody,
    )
    .await;
    let called_off: HostedSession = read(cancel(&host, &published, "Smoke.").await, 200).await;
    assert_eq!(called_off.session.revision, 1);
    let seen = public(&app, SLUG).await;
    assert_eq!(seen.state, SessionState::Cancelled);
    assert_eq!(seen.facts.cancelled_because.as_deref(), Some("Smoke."));
    for refused in [
        edit(&host, &called_off, &plan()).await,
        step(&host, &called_off, "publish").await,
        step(&host, &called_off, "close").await,
        cancel(&host, &called_off, "Again.").await,
    ] {
        assert_refused(refused, ProblemKind::StepImpossible).await;
    }
}

#[tokio::test]
async fn a_session_is_closed_after_its_end_by_a_host_or_six_hours_later_by_itself() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let evening = publish(&host, &plan_at("2026-11-23T11:00", "2026-11-23T12:00")).await;
    assert_refused(
        step(&host, &evening, "close").await,
        ProblemKind::StepImpossible,
    )
    .await;
    app.clock
        .advance(TimeDelta::hours(2) + TimeDelta::minutes(5));
    let host = crate::fixtures::sessions::host(&app).await;
    let closed: HostedSession = read(step(&host, &evening, "close").await, 200).await;
    assert_eq!(closed.session.state, SessionState::Closed);
    let other = publish(&host, &plan_at("2026-11-23T13:00", "2026-11-23T14:00")).await;
    app.clock.set("2026-11-24T03:59:59Z".parse().unwrap());
    app.run_jobs().await;
    assert_eq!(
        public(&app, &other.session.slug).await.state,
        SessionState::Published
    );
    app.clock.set("2026-11-24T04:20:00Z".parse().unwrap());
    app.run_jobs().await;
    assert_eq!(
        public(&app, &other.session.slug).await.state,
        SessionState::Closed
    );
}

#[tokio::test]
async fn the_command_line_may_plan_what_is_past() {
    let app = TestApp::spawn().await;
    let listening = app.application.listening();
    let past: NewSession = plan_at("2026-10-01T18:30", "2026-10-01T20:30");
    let made = listening.plan(&Actor::System, past).await.unwrap();
    let id = made.session.id;
    listening.publish(&Actor::System, id).await.unwrap();
    let closed = listening.close(&Actor::System, id).await.unwrap();
    assert_eq!(closed.session.state, SessionState::Closed);
}

#[tokio::test]
async fn a_draft_can_be_thrown_away_and_what_is_published_cannot() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let published = publish(&host, &plan()).await;
    let made = draft(&host, &plan()).await;
    let path = |session: &HostedSession| format!("/api/listening-sessions/{}", session.session.id);
    let discard = async |path: String| {
        let sent = host.request(reqwest::Method::DELETE, &path).send().await;
        sent.unwrap()
    };
    let keys = count(Of::Keys(&app), "row_key").await;
    assert_refused(discard(path(&published)).await, ProblemKind::StepImpossible).await;
    assert_eq!(discard(path(&made)).await.status(), 204);
    assert_refused(host.get(&path(&made)).await, ProblemKind::NotFound).await;
    assert_refused(discard(path(&made)).await, ProblemKind::NotFound).await;
    assert_eq!(count(Of::Main(&app), "listening_session").await, 1);
    assert_eq!(
        count(Of::Main(&app), "session_pool").await,
        plan().pools.len() as i64
    );
    assert_eq!(count(Of::Keys(&app), "row_key").await, keys - 1);
}

#[tokio::test]
async fn a_refusal_names_the_field_that_it_is_about_and_stores_nothing() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let with = |change: fn(&mut NewSession)| {
        let mut new = plan();
        change(&mut new);
        new
    };
    let cases = [
        (
            with(|new| new.facts.phone_in = Some("abc".to_owned())),
            "phone_in",
        ),
        (
            with(|new| new.facts.ask_aid_by = Some(Day("2026-12-02".to_owned()))),
            "ask_aid_by",
        ),
        (with(|new| new.facts.title = "x".repeat(121)), "title"),
        (with(|new| new.facts.zone = "Mars".to_owned()), "starts"),
    ];
    for (new, field) in cases {
        let sent = host.post("/api/listening-sessions", &new).await;
        assert_eq!(sent.status(), 422, "{field}");
        let problem: serde_json::Value = sent.json().await.unwrap();
        assert_eq!(problem["field"], field, "{problem}");
    }
    assert_eq!(count(Of::Main(&app), "listening_session").await, 0);
    let last = with(|new| new.facts.ask_aid_by = Some(Day("2026-12-01".to_owned())));
    draft(&host, &last).await;
    // A problem that no field is to blame for says nothing of one.
    let path = "/api/listening-sessions/00000000-0000-4000-8000-000000000000";
    let problem: serde_json::Value = host.get(path).await.json().await.unwrap();
    assert!(problem.get("field").is_none(), "{problem}");
}

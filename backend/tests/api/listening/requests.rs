//! A group asks for a session in its own hall.

use api_types::listening::{
    Access, NewSessionRequest, RequestAction, RequestAnswer, RequestByCode, RequestFacts,
    RequestPage, RequestState, SessionRequest,
};
use api_types::{Day, ListeningSessionId, NeighborhoodId, ProblemKind};
use reqwest::Response;
use sealing::SeatCode;

use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of, count, count_where, run};
use crate::fixtures::sessions::{host, plan, publish, read, tag};
use crate::harness::{TestApp, assert_refused};

const CONTACT: &str = "Rosa Canaria, 213-555-0199";

pub fn request() -> NewSessionRequest {
    NewSessionRequest {
        code: SeatCode::generate(&mut backend::random::rng())
            .digits()
            .to_string(),
        facts: RequestFacts {
            group: "Eastside Tenants".to_owned(),
            topic: "Broken lights on our street".to_owned(),
            neighborhood: NeighborhoodId::parse("boyle-heights").unwrap(),
            hall: "St. Mary's hall".to_owned(),
            size: 60,
            days: vec![Day("2027-01-12".to_owned()), Day("2027-01-14".to_owned())],
            languages: vec![tag("es")],
            access: vec![Access::Childcare],
        },
        contact: CONTACT.to_owned(),
        proof: None,
    }
}

pub async fn send(app: &TestApp, new: &NewSessionRequest) -> SessionRequest {
    read(app.resident.post("/api/session-requests", new).await, 201).await
}

async fn listed(app: &TestApp, query: &str) -> RequestPage {
    let path = format!("/api/session-requests?{query}");
    read(app.resident.get(&path).await, 200).await
}

pub async fn answer(
    host: &Person,
    request: &SessionRequest,
    state: RequestState,
    session: Option<ListeningSessionId>,
) -> Response {
    let body = RequestAnswer {
        state,
        answer: if state == RequestState::Asked {
            ""
        } else {
            "We come."
        }
        .to_owned(),
        session,
    };
    host.post(&format!("/api/session-requests/{}", request.id), &body)
        .await
}

async fn by_code(app: &TestApp, code: &str, action: RequestAction) -> Response {
    let body = RequestByCode {
        code: code.to_owned(),
        action,
    };
    app.resident.post("/api/session-request", &body).await
}

#[tokio::test]
async fn a_request_is_a_public_promise_and_its_words_wait_for_a_host() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let new = request();
    let asked = send(&app, &new).await;
    assert_eq!(
        (asked.state, asked.due.0.as_str()),
        (RequestState::Asked, "2026-12-07")
    );
    assert_eq!(asked.facts, new.facts, "the group sees its own words");
    let page = listed(&app, "").await;
    let seen = &page.requests[0];
    assert_eq!(seen.facts.neighborhood, new.facts.neighborhood);
    assert_eq!(
        (seen.facts.topic.as_str(), seen.facts.group.as_str()),
        ("", "")
    );
    assert_eq!(
        answer(&host, &asked, RequestState::Asked, None)
            .await
            .status(),
        200
    );
    assert_eq!(listed(&app, "").await.requests[0].facts, new.facts);
    assert_eq!(
        listed(&app, "state=asked&neighborhood=boyle-heights")
            .await
            .requests
            .len(),
        1
    );
    assert_eq!(
        listed(&app, "neighborhood=koreatown").await.requests.len(),
        0
    );
    let answered: SessionRequest = read(
        answer(&host, &asked, RequestState::Answered, None).await,
        200,
    )
    .await;
    assert_eq!(answered.answered.unwrap().0, "2026-11-23");
    let session = publish(&host, &plan()).await;
    answer(
        &host,
        &asked,
        RequestState::Scheduled,
        Some(session.session.id),
    )
    .await;
    let one: SessionRequest = read(
        app.resident
            .get(&format!("/api/session-requests/{}", asked.id))
            .await,
        200,
    )
    .await;
    assert_eq!(one.session.as_deref(), Some(session.session.slug.as_str()));
    let back = answer(&host, &asked, RequestState::Asked, None).await;
    assert_refused(back, ProblemKind::StepImpossible).await;
}

#[tokio::test]
async fn how_to_reach_a_group_is_sealed_for_hosts_alone_and_opening_it_is_logged() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let asked = send(&app, &request()).await;
    assert!(!app.stores(CONTACT.as_bytes()).await);
    let path = format!("/api/session-requests/{}", asked.id);
    let public = app.resident.get(&path).await.text().await.unwrap();
    assert!(!public.contains("Canaria"));
    let list = host
        .get("/api/session-requests")
        .await
        .text()
        .await
        .unwrap();
    assert!(!list.contains("Canaria") && list.contains("Broken lights"));
    let logged = || count_where(Of::Main(&app), "audit_pending", "action = 21");
    assert_eq!(logged().await, 0);
    let opened: SessionRequest = read(host.get(&path).await, 200).await;
    assert_eq!(opened.contact.as_deref(), Some(CONTACT));
    assert_eq!(logged().await, 1);
}

#[tokio::test]
async fn the_same_code_again_is_the_same_request() {
    let app = TestApp::spawn().await;
    let mut new = request();
    let first = send(&app, &new).await;
    assert_eq!(send(&app, &new).await, first);
    assert_eq!(count(Of::Main(&app), "session_request").await, 1);
    new.facts.topic = "Something else".to_owned();
    let other = app.resident.post("/api/session-requests", &new).await;
    assert_refused(other, ProblemKind::SeatCodeTaken).await;
}

#[tokio::test]
async fn a_group_takes_its_request_back_by_its_code_and_its_words_are_gone() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let new = request();
    let asked = send(&app, &new).await;
    let shown: SessionRequest =
        read(by_code(&app, &new.code, RequestAction::Show).await, 200).await;
    assert_eq!(shown.facts.topic, new.facts.topic);
    for _ in 0..2 {
        let gone: SessionRequest =
            read(by_code(&app, &new.code, RequestAction::Withdraw).await, 200).await;
        assert_eq!(
            (gone.state, gone.facts.topic.as_str()),
            (RequestState::Withdrawn, "")
        );
        let facts = gone.facts;
        assert!(facts.size == 0 && facts.days.is_empty() && facts.languages.is_empty());
    }
    assert!(listed(&app, "").await.requests.is_empty());
    assert!(!app.stores(b"Broken lights").await);
    assert_eq!(count_where(Of::Keys(&app), "row_key", "kind = 6").await, 0);
    let path = format!("/api/session-requests/{}", asked.id);
    let opened: SessionRequest = read(host.get(&path).await, 200).await;
    assert_eq!(opened.contact, None);
    let late = answer(&host, &asked, RequestState::Answered, None).await;
    assert_refused(late, ProblemKind::StepImpossible).await;
}

#[tokio::test]
async fn wrong_codes_and_requests_that_cannot_be_are_refused() {
    let app = TestApp::spawn().await;
    let other = SeatCode::generate(&mut backend::random::rng());
    let unknown = by_code(&app, &other.digits(), RequestAction::Show).await;
    assert_refused(unknown, ProblemKind::SeatCodeUnknown).await;
    let mistyped = by_code(&app, "1234", RequestAction::Show).await;
    assert_refused(mistyped, ProblemKind::SeatCodeMalformed).await;
    let changed = |change: fn(&mut NewSessionRequest)| {
        let mut new = request();
        change(&mut new);
        new
    };
    for (new, kind) in [
        (
            changed(|r| r.code = "1".repeat(16)),
            ProblemKind::SeatCodeMalformed,
        ),
        (
            changed(|r| r.facts.topic = " ".to_owned()),
            ProblemKind::MalformedBody,
        ),
        (
            changed(|r| r.facts.topic = "x".repeat(601)),
            ProblemKind::TextTooLong,
        ),
        (
            changed(|r| r.contact = "x".repeat(401)),
            ProblemKind::TextTooLong,
        ),
        (changed(|r| r.facts.size = 0), ProblemKind::GroupTooLarge),
        (
            changed(|r| r.facts.days = vec![Day("2026-11-22".to_owned())]),
            ProblemKind::TimeImpossible,
        ),
        (
            changed(|r| r.facts.languages = vec![tag("tlh")]),
            ProblemKind::UnknownLanguage,
        ),
        (
            changed(|r| r.facts.neighborhood = NeighborhoodId::parse("atlantis").unwrap()),
            ProblemKind::UnknownNeighborhood,
        ),
    ] {
        assert_refused(app.resident.post("/api/session-requests", &new).await, kind).await;
    }
    assert_eq!(count(Of::Main(&app), "session_request").await, 0);
    assert_eq!(count_where(Of::Keys(&app), "row_key", "kind = 6").await, 0);
    let bad = app.resident.get("/api/session-requests?limit=0").await;
    assert_refused(bad, ProblemKind::MalformedQuery).await;
}

#[tokio::test]
async fn a_contact_is_destroyed_half_a_year_after_the_answer() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let asked = send(&app, &request()).await;
    let open = send(&app, &request()).await;
    answer(&host, &asked, RequestState::Answered, None).await;
    let path = |request: &SessionRequest| format!("/api/session-requests/{}", request.id);
    for (day, kept) in [("2027-05-21", true), ("2027-05-22", false)] {
        app.clock.set(format!("{day}T20:00:00Z").parse().unwrap());
        app.run_jobs().await;
        let host = crate::fixtures::sessions::host(&app).await;
        let opened: SessionRequest = read(host.get(&path(&asked)).await, 200).await;
        assert_eq!(opened.contact.is_some(), kept, "{day}");
        assert_eq!(opened.answer.as_deref(), Some("We come."));
        let waiting: SessionRequest = read(host.get(&path(&open)).await, 200).await;
        assert!(waiting.contact.is_none(), "nobody answered for 90 days");
    }
}

const WORDS: [&str; 3] = ["Eastside Tenants", "Broken lights", "St. Mary's hall"];

async fn stored_words(app: &TestApp) -> Vec<&'static str> {
    let mut found = Vec::new();
    for word in WORDS {
        if app.stores(word.as_bytes()).await {
            found.push(word);
        }
    }
    found
}

#[tokio::test]
async fn a_stolen_database_says_nothing_of_a_group_until_a_host_lets_its_words_through() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let new = request();
    let asked = send(&app, &new).await;
    assert_eq!(stored_words(&app).await, Vec::<&str>::new());
    let path = format!("/api/session-requests/{}", asked.id);
    let opened: SessionRequest = read(host.get(&path).await, 200).await;
    assert_eq!(opened.facts, new.facts);
    // What is declined is not let through by it.
    answer(&host, &asked, RequestState::Declined, None).await;
    assert_eq!(stored_words(&app).await, Vec::<&str>::new());
    // The control: a public promise lies in plain words, and the search finds them.
    answer(&host, &asked, RequestState::Answered, None).await;
    assert_eq!(stored_words(&app).await, WORDS);
    assert_eq!(send(&app, &new).await.facts, new.facts);
    assert!(!app.stores(CONTACT.as_bytes()).await);
}

#[tokio::test]
async fn what_a_group_wrote_opens_in_its_own_row_alone() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let (one, two) = (send(&app, &request()).await, request());
    send(&app, &two).await;
    run(
        Of::Main(&app),
        "UPDATE session_request SET words = (SELECT words FROM session_request ORDER BY words LIMIT 1)",
    )
    .await;
    let mut broken = 0;
    for request in listed(&app, "").await.requests {
        let path = format!("/api/session-requests/{}", request.id);
        broken += u32::from(host.get(&path).await.status() == 500);
    }
    assert_eq!(broken, 1, "one of the two is moved");
    // Who reads without opening anything is not concerned.
    let path = format!("/api/session-requests/{}", one.id);
    assert_eq!(app.resident.get(&path).await.status(), 200);
}

#[tokio::test]
async fn a_request_of_which_nothing_came_is_destroyed_after_ninety_days() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let (open, shown, declined, late) = (request(), request(), request(), request());
    let unanswered = send(&app, &open).await;
    let strange = send(&app, &request()).await;
    let let_through = send(&app, &shown).await;
    answer(&host, &let_through, RequestState::Asked, None).await;
    let refused = send(&app, &declined).await;
    app.clock.set("2026-12-03T20:00:00Z".parse().unwrap());
    let host = crate::fixtures::sessions::host(&app).await;
    answer(&host, &refused, RequestState::Declined, None).await;
    let answered = send(&app, &late).await;
    answer(&host, &answered, RequestState::Answered, None).await;
    let hosted = async |request: &SessionRequest| {
        let host = crate::fixtures::sessions::host(&app).await;
        let path = format!("/api/session-requests/{}", request.id);
        read::<SessionRequest>(host.get(&path).await, 200).await
    };
    app.clock.set("2027-02-20T20:00:00Z".parse().unwrap());
    app.run_jobs().await;
    assert_eq!(hosted(&unanswered).await.facts, open.facts);
    // One that a later release wrote holds up no other, and is not kept for that.
    let id = crate::streams::literal(&app, strange.id.0);
    run(
        Of::Main(&app),
        &format!(
            "UPDATE session_request SET facts = '{{}}', changed_day = '2026-01-01' WHERE id = {id}"
        ),
    )
    .await;
    app.clock.set("2027-02-21T20:00:00Z".parse().unwrap());
    app.run_jobs().await;
    for gone in [&unanswered, &let_through, &strange] {
        let gone = hosted(gone).await;
        assert_eq!((gone.state, gone.contact), (RequestState::Asked, None));
        let facts = gone.facts;
        assert_eq!(facts.neighborhood, open.facts.neighborhood);
        assert!(facts.topic.is_empty() && facts.days.is_empty() && facts.size == 0);
    }
    // The last word about this one came ten days later.
    assert_eq!(hosted(&refused).await.facts, declined.facts);
    app.clock.set("2027-03-03T20:00:00Z".parse().unwrap());
    app.run_jobs().await;
    let gone = hosted(&refused).await;
    assert_eq!(gone.facts.topic, "");
    assert_eq!(gone.answer.as_deref(), Some("We come."));
    // What was answered stays as it was promised, and its group can be reached.
    let kept = hosted(&answered).await;
    assert_eq!((kept.facts, kept.contact.is_some()), (late.facts, true));
    let keys = count_where(Of::Keys(&app), "row_key", "kind = 6").await;
    assert_eq!(keys, 1, "no backup of the other three opens any more");
    // Its code still shows where it stands.
    let again = by_code(&app, &open.code, RequestAction::Show).await;
    let again: SessionRequest = read(again, 200).await;
    assert_eq!((again.id, again.facts.topic.as_str()), (unanswered.id, ""));
    let answered: SessionRequest = read(
        answer(
            &crate::fixtures::sessions::host(&app).await,
            &unanswered,
            RequestState::Answered,
            None,
        )
        .await,
        200,
    )
    .await;
    assert_eq!(answered.facts.topic, "", "late is late, and still answered");
}

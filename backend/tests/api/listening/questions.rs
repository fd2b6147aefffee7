//! Questions: asked by anybody, seen once a host let them through.

use api_types::listening::{
    DivisionMeeting, HostedSession, Moderation, NewQuestion, NewSupport, Question, QuestionPage,
    QuestionState,
};
use api_types::reports::{Challenge, ProofOfWork};
use api_types::{Bytes32, ProblemKind, QuestionId};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use reqwest::Response;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::fixtures::people::Person;
use crate::fixtures::rows::{Of::Main, count, run};
use crate::fixtures::sessions::{division, draft, host, plan, plan_at, publish, read, tag};
use crate::fixtures::{city, easy};
use crate::harness::{Setup, TestApp, assert_refused};

fn question(text: &str) -> NewQuestion {
    NewQuestion {
        id: QuestionId(backend::random::uuid()),
        text: text.to_owned(),
        language: tag("es"),
        door_key: None,
        proof: None,
    }
}

async fn easy_app() -> TestApp {
    TestApp::spawn_with(Setup {
        options: backend::startup::Options {
            intake: easy(),
            ..Default::default()
        },
        ..Setup::default()
    })
    .await
}

/// Two supports of a question a day from one network.
async fn few_supports() -> TestApp {
    TestApp::spawn_with(Setup {
        options: backend::startup::Options {
            intake: easy(),
            seats: backend::listening::Settings {
                supports_per_network: 2,
                ..Default::default()
            },
            ..Default::default()
        },
        ..Setup::default()
    })
    .await
}

async fn ask(app: &TestApp, session: &HostedSession, new: &NewQuestion) -> Response {
    let path = format!("/api/listening-sessions/{}/questions", session.session.slug);
    app.resident.post(&path, new).await
}

async fn shown(app: &TestApp, session: &HostedSession) -> QuestionPage {
    let path = format!("/api/listening-sessions/{}/questions", session.session.slug);
    read(app.resident.get(&path).await, 200).await
}

async fn moderate(
    host: &Person,
    id: QuestionId,
    state: QuestionState,
    text: Option<&str>,
) -> Response {
    let body = Moderation {
        state,
        text: text.map(str::to_owned),
        answer: (state == QuestionState::Answered).then(|| "In March.".to_owned()),
    };
    host.post(&format!("/api/questions/{id}"), &body).await
}

async fn support(app: &TestApp, id: QuestionId, nonce: [u8; 16]) -> NewSupport {
    let challenge: Challenge = read(app.resident.get("/api/proof-of-work").await, 200).await;
    let body: [u8; 32] = Sha256::new_with_prefix(id.0.as_bytes())
        .chain_update(nonce)
        .finalize()
        .into();
    let counter =
        sealing::proof::solve(&challenge.token, &body, challenge.bits, 0, u64::MAX).unwrap();
    NewSupport {
        nonce: URL_SAFE_NO_PAD.encode(nonce),
        proof: ProofOfWork {
            token: challenge.token,
            bound: Bytes32(body),
            counter,
        },
    }
}

#[tokio::test]
async fn a_question_is_sealed_until_a_host_lets_it_through_in_plain_words() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let new = question("¿Cuándo vuelve la luz en la calle Ocho, señor canario?");
    let asked: Question = read(ask(&app, &session, &new).await, 201).await;
    assert_eq!(asked.state, QuestionState::Waiting);
    assert!(shown(&app, &session).await.questions.is_empty());
    assert!(!app.stores("señor canario".as_bytes()).await);
    let path = format!("/api/listening-sessions/{}/questions", session.session.id);
    let all: QuestionPage = read(host.get(&path).await, 200).await;
    assert_eq!(all.questions[0].text, new.text);
    let open = format!("/api/listening-sessions/{}", session.session.id);
    let hosted: HostedSession = read(host.get(&open).await, 200).await;
    assert_eq!(hosted.questions_waiting, 1);
    let wordless = moderate(&host, new.id, QuestionState::Shown, None).await;
    assert_refused(wordless, ProblemKind::MalformedBody).await;
    let words = "¿Cuándo vuelve la luz en la calle Ocho?";
    let passed: Question = read(
        moderate(&host, new.id, QuestionState::Shown, Some(words)).await,
        200,
    )
    .await;
    assert_eq!(
        (passed.text.as_str(), passed.shown.as_deref()),
        (new.text.as_str(), Some(words))
    );
    let page = shown(&app, &session).await;
    assert_eq!(
        (page.questions[0].text.as_str(), &page.questions[0].shown),
        (words, &None)
    );
    let answered: Question = read(
        moderate(&host, new.id, QuestionState::Answered, None).await,
        200,
    )
    .await;
    assert_eq!(answered.answer.as_deref(), Some("In March."));
    assert_eq!(
        shown(&app, &session).await.questions[0].state,
        QuestionState::Answered
    );
    let back = moderate(&host, new.id, QuestionState::Waiting, Some("x")).await;
    assert_refused(back, ProblemKind::StepImpossible).await;
    read::<Question>(
        moderate(&host, new.id, QuestionState::Declined, None).await,
        200,
    )
    .await;
    assert!(shown(&app, &session).await.questions.is_empty());
}

#[tokio::test]
async fn the_same_question_again_is_the_same_and_another_under_its_id_is_refused() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let mut new = question("Why?");
    for _ in 0..2 {
        assert_eq!(ask(&app, &session, &new).await.status(), 201);
    }
    assert_eq!(count(Main(&app), "question").await, 1);
    new.text = "Why not?".to_owned();
    assert_refused(ask(&app, &session, &new).await, ProblemKind::EditConflict).await;
}

#[tokio::test]
async fn questions_are_taken_until_three_days_after_the_end_and_not_for_drafts() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let hidden = draft(&host, &plan()).await;
    assert_refused(
        ask(&app, &hidden, &question("?")).await,
        ProblemKind::NotFound,
    )
    .await;
    let session = publish(&host, &plan_at("2026-11-23T11:00", "2026-11-23T12:00")).await;
    app.clock.set("2026-11-26T19:59:59Z".parse().unwrap());
    assert_eq!(
        ask(&app, &session, &question("In time?")).await.status(),
        201
    );
    app.clock.advance(TimeDelta::seconds(1));
    assert_refused(
        ask(&app, &session, &question("Late?")).await,
        ProblemKind::QuestionsClosed,
    )
    .await;
}

#[tokio::test]
async fn what_is_no_question_is_refused() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let mut foreign = question("Why?");
    foreign.language = tag("tlh");
    for (new, kind) in [
        (question("  "), ProblemKind::MalformedBody),
        (question(&"x".repeat(601)), ProblemKind::TextTooLong),
        (question("a\u{0}b"), ProblemKind::TextTooLong),
        (foreign, ProblemKind::UnknownLanguage),
    ] {
        assert_refused(ask(&app, &session, &new).await, kind).await;
    }
    assert_eq!(count(Main(&app), "question").await, 0);
}

#[tokio::test]
async fn a_support_counts_once_and_only_with_its_own_work() {
    let app = easy_app().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let new = question("When?");
    ask(&app, &session, &new).await;
    let path = format!("/api/questions/{}/support", new.id);
    let work = support(&app, new.id, [1; 16]).await;
    assert_refused(app.resident.post(&path, &work).await, ProblemKind::NotFound).await;
    moderate(&host, new.id, QuestionState::Shown, Some("When?")).await;
    for _ in 0..3 {
        let counted: Question = read(app.resident.post(&path, &work).await, 200).await;
        assert_eq!(counted.supports, 1, "the same work again");
    }
    let again = support(&app, new.id, [1; 16]).await;
    let counted: Question = read(app.resident.post(&path, &again).await, 200).await;
    assert_eq!(counted.supports, 1, "new work under the same nonce");
    let more = support(&app, new.id, [2; 16]).await;
    let counted: Question = read(app.resident.post(&path, &more).await, 200).await;
    assert_eq!(counted.supports, 2);
    let foreign = support(&app, QuestionId(Uuid::from_u128(7)), [3; 16]).await;
    assert_refused(
        app.resident.post(&path, &foreign).await,
        ProblemKind::ProofReplayed,
    )
    .await;
    let mut forged = support(&app, new.id, [4; 16]).await;
    forged.proof.token = URL_SAFE_NO_PAD.encode([1; 46]);
    assert_refused(
        app.resident.post(&path, &forged).await,
        ProblemKind::ProofInvalid,
    )
    .await;
    let old = support(&app, new.id, [5; 16]).await;
    app.clock.advance(TimeDelta::minutes(11));
    assert_refused(
        app.resident.post(&path, &old).await,
        ProblemKind::ProofExpired,
    )
    .await;
    assert_eq!(shown(&app, &session).await.questions[0].supports, 2);
}

#[tokio::test]
async fn a_network_supports_a_question_a_few_times_a_day() {
    let app = few_supports().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let [one, other] = [question("When?"), question("Where?")];
    for new in [&one, &other] {
        ask(&app, &session, new).await;
        moderate(&host, new.id, QuestionState::Shown, Some("Shown?")).await;
    }
    let press = async |id: QuestionId, nonce: u8| -> u32 {
        let work = support(&app, id, [nonce; 16]).await;
        let path = format!("/api/questions/{id}/support");
        read::<Question>(app.resident.post(&path, &work).await, 200)
            .await
            .supports
    };
    for (nonce, supports) in [(1, 1), (2, 2), (3, 2), (4, 2)] {
        assert_eq!(press(one.id, nonce).await, supports);
    }
    assert_eq!(press(other.id, 5).await, 1, "another question");
    app.clock.advance(TimeDelta::hours(25));
    assert_eq!(press(one.id, 6).await, 3, "another day");
}

#[tokio::test]
async fn what_most_people_want_to_know_comes_first_page_by_page() {
    let (app, _) = city().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    for n in 0..7 {
        let new = question(&format!("Question {n}?"));
        ask(&app, &session, &new).await;
        moderate(&host, new.id, QuestionState::Shown, Some(&format!("{n}"))).await;
        if n % 2 == 1 {
            moderate(&host, new.id, QuestionState::Answered, None).await;
        }
    }
    run(
        Main(&app),
        "UPDATE question SET supports = 5 WHERE shown IN ('3', '4')",
    )
    .await;
    let mut seen: Vec<(u32, String)> = Vec::new();
    let mut after = String::new();
    loop {
        let path = format!(
            "/api/listening-sessions/{}/questions?limit=2{after}",
            session.session.slug
        );
        let page: QuestionPage = read(app.resident.get(&path).await, 200).await;
        seen.extend(page.questions.into_iter().map(|q| (q.supports, q.text)));
        let Some(next) = page.next else { break };
        after = format!("&after={next}");
    }
    assert_eq!(seen.len(), 7);
    assert!(
        seen.windows(2).all(|pair| pair[0].0 >= pair[1].0),
        "{seen:?}"
    );
    let mut words: Vec<String> = seen.into_iter().map(|(_, text)| text).collect();
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 7);
}

#[tokio::test]
async fn five_hundred_unread_questions_are_enough() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let id = session.session.id.0.simple().to_string();
    let (open, close) = if app.on_postgres() {
        ("'", "'")
    } else {
        ("x'", "'")
    };
    let empty = if app.on_postgres() {
        "'\\x00'"
    } else {
        "x'00'"
    };
    let rows: Vec<String> = (0..500)
        .map(|n| format!("({open}{n:032x}{close},{open}{id}{close},1,'en',{empty},0,'2026-11-23')"))
        .collect();
    let sql = format!(
        "INSERT INTO question (id, session_id, state, language, sealed, supports, asked_day) VALUES {}",
        rows.join(",")
    );
    run(Main(&app), &sql).await;
    assert_refused(
        ask(&app, &session, &question("One more?")).await,
        ProblemKind::Busy,
    )
    .await;
    run(
        Main(&app),
        &format!(
            "UPDATE question SET state = 4 WHERE id = {open}{:032x}{close}",
            1
        ),
    )
    .await;
    assert_eq!(
        ask(&app, &session, &question("One more?")).await.status(),
        201
    );
}

#[tokio::test]
async fn one_network_asks_so_often_and_no_more() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let session = publish(&host, &plan()).await;
    let mut answers = Vec::new();
    for n in 0..70 {
        answers.push(
            ask(&app, &session, &question(&format!("{n}?")))
                .await
                .status()
                .as_u16(),
        );
    }
    assert!(answers[..50].iter().all(|status| *status == 201));
    assert!(answers.contains(&429), "{answers:?}");
}

#[tokio::test]
async fn officers_ask_a_division_meeting_without_a_name_and_with_its_key() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let meeting = publish(&host, &division()).await;
    let mut new = question("Why are we short on Fridays?");
    assert_refused(ask(&app, &meeting, &new).await, ProblemKind::NotFound).await;
    new.door_key = Some("0000 0000 0000 0000".to_owned());
    assert_refused(ask(&app, &meeting, &new).await, ProblemKind::NotFound).await;
    let key = meeting.door_key.clone().unwrap();
    new.door_key = Some(key.clone());
    assert_eq!(ask(&app, &meeting, &new).await.status(), 201);
    moderate(&host, new.id, QuestionState::Shown, Some("Fridays?")).await;
    let path = format!("/api/division/{}", meeting.session.slug);
    let body = serde_json::json!({ "key": key });
    let seen: DivisionMeeting = read(app.resident.post(&path, &body).await, 200).await;
    assert_eq!(seen.questions.questions[0].text, "Fridays?");
}

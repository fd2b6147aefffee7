//! A case opened and answered.

use api_types::audit::AuditAction;
use api_types::reports::{Direction, Message, Part};
use api_types::triage::{Case, CaseState, QueuePage};
use api_types::{Day, ProblemKind, UnitId};
use sealing::{Class, Header};

use crate::fixtures::city;
use crate::fixtures::directory::{AID, HATE, PROPERTY};
use crate::fixtures::people::Person;
use crate::fixtures::reports::{Code, Draft, message};
use crate::fixtures::rows::{Of::Main, all_counts, count_where};
use crate::harness::{TestApp, assert_refused};

async fn open(person: &Person, draft: &Draft) -> Case {
    let answer = person.get(&format!("/api/reports/{}", draft.id)).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.json().await.unwrap()
}

async fn logged(app: &TestApp, action: AuditAction) -> i64 {
    count_where(
        Main(app),
        "audit_pending",
        &format!("action = {}", action as u16),
    )
    .await
}

fn header(draft: &Draft, class: Class, revision: u32) -> Header {
    Header {
        class,
        report_id: draft.id.0.into_bytes(),
        revision,
        policy: 1,
    }
}

#[tokio::test]
async fn opening_a_case_gives_what_is_sealed_to_the_unit_and_is_noted() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    let case = open(&detective, &draft).await;
    assert_eq!(case.row.state, CaseState::Reading);
    assert_eq!(case.row.language.as_ref().unwrap().0, "es");
    assert!(case.contact.is_none(), "the contact is the advocates'");
    assert_eq!((case.messages.len(), case.next_revision), (0, 2));
    let narrative = case.narrative.unwrap();
    let opened = sealing::open(
        &narrative.0,
        &header(&draft, Class::Narrative, 1),
        &directory.pair(HATE),
    );
    assert_eq!(opened.unwrap().reveal(), draft.narrative.as_bytes());
    let noted = case.openings;
    assert_eq!(noted.len(), 1);
    assert_eq!(
        (noted[0].part, noted[0].day.clone()),
        (Part::Narrative, Day("2026-11-23".to_owned()))
    );
    let mailbox = draft.code.mailbox(&app).await;
    assert_eq!(mailbox.openings, noted);
    assert!(mailbox.opened_by_police);
    assert_eq!(logged(&app, AuditAction::NarrativeFetched).await, 1);
    assert_eq!(logged(&app, AuditAction::ContactFetched).await, 0);
}

#[tokio::test]
async fn every_fetch_is_logged_and_a_day_is_noted_once() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate_with_police_contact();
    draft.send(&app, &directory).await;
    draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "hello")
        .await;
    for _ in 0..3 {
        open(&detective, &draft).await;
    }
    for action in [
        AuditAction::NarrativeFetched,
        AuditAction::ContactFetched,
        AuditAction::MessagesFetched,
    ] {
        assert_eq!(logged(&app, action).await, 3, "{action:?}");
    }
    assert_eq!(draft.code.mailbox(&app).await.openings.len(), 3);
}

#[tokio::test]
async fn a_unit_answers_and_only_the_reporter_and_the_unit_can_read_it() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    let path = format!("/api/reports/{}/messages", draft.id);
    let body = message(&directory, &draft.code, draft.id, HATE, 2, "we will call");
    let answer = detective.post(&path, &body).await;
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.json::<Message>().await.unwrap().revision, 2);
    let counts = all_counts(&app).await;
    assert_eq!(
        detective.post(&path, &body).await.status(),
        201,
        "the same bytes again"
    );
    assert_eq!(all_counts(&app).await, counts);
    assert_eq!(logged(&app, AuditAction::AnswerSent).await, 1);

    let case = open(&detective, &draft).await;
    assert_eq!(
        (case.row.state, case.next_revision),
        (CaseState::Answered, 4)
    );
    let mailbox = draft.code.mailbox(&app).await;
    let thread = mailbox
        .threads
        .iter()
        .find(|t| t.unit.as_str() == HATE)
        .unwrap();
    let stored = &thread.messages[0];
    assert_eq!(Direction::of(stored.revision), Direction::FromUnit);
    let opened = sealing::open(
        &stored.envelope.0,
        &header(&draft, Class::Message, 2),
        &draft.code.reply_pair(),
    );
    assert_eq!(opened.unwrap().reveal(), b"we will call");
    let advocates = mailbox
        .threads
        .iter()
        .find(|t| t.unit.as_str() == AID)
        .unwrap();
    assert!(advocates.messages.is_empty());
}

#[tokio::test]
async fn an_answer_that_is_not_the_units_own_or_not_for_the_reporter_is_refused() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    let path = format!("/api/reports/{}/messages", draft.id);
    let counts = all_counts(&app).await;
    let wrong = |unit: &str, revision, code: &Code| {
        message(&directory, code, draft.id, unit, revision, "x")
    };
    for (body, kind) in [
        (wrong(AID, 2, &draft.code), ProblemKind::Forbidden),
        (
            wrong(HATE, 1, &draft.code),
            ProblemKind::EnvelopeWrongContext,
        ),
        (wrong(HATE, 4, &draft.code), ProblemKind::MessageConflict),
        (
            wrong(HATE, 0, &draft.code),
            ProblemKind::EnvelopeWrongContext,
        ),
        (
            wrong(HATE, 2, &Code::new()),
            ProblemKind::EnvelopeUnknownKey,
        ),
    ] {
        assert_refused(detective.post(&path, &body).await, kind).await;
    }
    let mut as_other = wrong(AID, 2, &draft.code);
    as_other.unit = UnitId::parse(HATE).unwrap();
    assert_refused(
        detective.post(&path, &as_other).await,
        ProblemKind::EnvelopeWrongRecipients,
    )
    .await;
    assert_eq!(all_counts(&app).await, counts);
}

#[tokio::test]
async fn a_message_of_the_reporter_marks_the_case_unread_until_it_is_opened() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    open(&detective, &draft).await;
    draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "one more thing")
        .await;
    let queue: QueuePage = detective.get("/api/queue").await.json().await.unwrap();
    assert!(queue.rows[0].unread);
    let case = open(&detective, &draft).await;
    assert_eq!(case.messages.len(), 1);
    assert!(!case.row.unread);
}

#[tokio::test]
async fn another_units_case_and_one_that_never_was_cannot_be_told_apart() {
    let (app, directory) = city().await;
    let property = Person::property_officer(&app).await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    let nobody = Draft::hate();
    let counts = all_counts(&app).await;
    let mut answers = Vec::new();
    for id in [draft.id, nobody.id] {
        let read = property.get(&format!("/api/reports/{id}")).await;
        let (status, length) = (read.status(), read.headers().get("content-length").cloned());
        answers.push((status, length, read.text().await.unwrap()));
        let body = message(&directory, &draft.code, id, PROPERTY, 2, "x");
        let written = property
            .post(&format!("/api/reports/{id}/messages"), &body)
            .await;
        assert_refused(written, ProblemKind::NotFound).await;
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0].0, 404);
    assert_refused(
        property.get("/api/reports/not-an-id").await,
        ProblemKind::NotFound,
    )
    .await;
    assert_eq!(all_counts(&app).await, counts);
}

#[tokio::test]
async fn the_advocates_who_hold_the_box_alone_get_the_contact_and_no_case() {
    let (app, directory) = city().await;
    let advocate = Person::advocate(&app).await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    let queue: QueuePage = advocate.get("/api/queue").await.json().await.unwrap();
    assert!(queue.rows.is_empty());
    let case = open(&advocate, &draft).await;
    assert!(case.narrative.is_none() && case.contact.is_some());
    let mailbox = draft.code.mailbox(&app).await;
    assert!(!mailbox.opened_by_police);
    assert_eq!(mailbox.openings[0].part, Part::Contact);
    let body = message(&directory, &draft.code, draft.id, AID, 2, "x");
    let path = format!("/api/reports/{}/messages", draft.id);
    assert_refused(advocate.post(&path, &body).await, ProblemKind::NotFound).await;
}

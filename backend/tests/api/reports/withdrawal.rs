//! Withdrawing and erasing: frozen at once, shredded on the seventh day, and what stays is said.

use api_types::reports::{Mailbox, Part, Withdrawal};
use api_types::triage::{BoxPage, Case, QueuePage};
use api_types::{Day, ProblemKind};
use backend::rowkeys::KeyKind;
use chrono::TimeDelta;

use crate::fixtures::city;
use crate::fixtures::directory::HATE;
use crate::fixtures::people::Person;
use crate::fixtures::reports::{Draft, message};
use crate::fixtures::rows::{
    Of::{Keys, Main},
    all_counts, count, count_where, query, run,
};
use crate::harness::{TestApp, assert_refused};

async fn case(person: &Person, draft: &Draft) -> Case {
    let answer = person.get(&format!("/api/reports/{}", draft.id)).await;
    assert_eq!(answer.status(), 200);
    answer.json().await.unwrap()
}

async fn queue(person: &Person) -> QueuePage {
    person.get("/api/queue").await.json().await.unwrap()
}

async fn boxes(person: &Person) -> BoxPage {
    person
        .get("/api/immigration-boxes")
        .await
        .json()
        .await
        .unwrap()
}

async fn after_a_week(app: &TestApp) {
    app.clock.advance(TimeDelta::days(7));
    app.application.reports().obey_retention().await.unwrap();
}

fn on(day: &str) -> Option<Withdrawal> {
    Some(Withdrawal::Frozen {
        shred: Day(day.to_owned()),
    })
}

#[tokio::test]
async fn a_withdrawn_report_is_frozen_at_once_and_can_be_taken_back() {
    let (app, directory) = city().await;
    let (detective, advocate) = (Person::detective(&app).await, Person::advocate(&app).await);
    let draft = Draft::hate_with_police_contact();
    draft.send(&app, &directory).await;
    let answer = draft.code.withdraw(&app).await;
    assert_eq!(
        answer.json::<Withdrawal>().await.unwrap(),
        on("2026-11-30").unwrap()
    );
    for person in [&detective, &advocate] {
        let seen = case(person, &draft).await;
        assert!(seen.row.withdrawn && seen.narrative.is_none() && seen.contact.is_none());
        assert_eq!(seen.withdrawal, on("2026-11-30"));
        assert!(queue(person).await.rows[0].withdrawn);
    }
    assert!(boxes(&advocate).await.boxes.is_empty());
    assert!(draft.code.mailbox(&app).await.openings.is_empty());
    let written = draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "wait")
        .await;
    assert_refused(written, ProblemKind::ReportWithdrawn).await;
    let body = message(&directory, &draft.code, draft.id, HATE, 2, "we are here");
    let answered = detective
        .post(&format!("/api/reports/{}/messages", draft.id), &body)
        .await;
    assert_refused(answered, ProblemKind::ReportWithdrawn).await;

    // Withdrawing again moves no day.
    app.clock.advance(TimeDelta::days(3));
    let again = draft.code.withdraw(&app).await;
    assert_eq!(
        again.json::<Withdrawal>().await.unwrap(),
        on("2026-11-30").unwrap()
    );

    assert_eq!(draft.code.cancel(&app).await.status(), 204);
    assert_refused(draft.code.cancel(&app).await, ProblemKind::NothingToCancel).await;
    let detective = Person::detective(&app).await;
    let advocate = Person::advocate(&app).await;
    assert!(case(&detective, &draft).await.narrative.is_some());
    assert_eq!(boxes(&advocate).await.boxes.len(), 1);
    after_a_week(&app).await;
    assert!(draft.code.mailbox(&app).await.withdrawal.is_none());
    assert_eq!(count(Main(&app), "report_part").await, 3);
}

#[tokio::test]
async fn what_police_never_opened_is_gone_on_the_seventh_day() {
    let (app, directory) = city().await;
    let advocate = Person::advocate(&app).await;
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "hello")
        .await;
    assert!(
        case(&advocate, &draft).await.narrative.is_some(),
        "an advocate may have read it"
    );
    let other = Draft::hate();
    other.send(&app, &directory).await;
    draft.code.withdraw(&app).await;

    app.clock.advance(TimeDelta::days(6));
    app.application.reports().obey_retention().await.unwrap();
    assert_eq!(count(Main(&app), "report_part").await, 6);
    app.clock.advance(TimeDelta::days(1));
    app.application.reports().obey_retention().await.unwrap();

    let of_report = |column: &str| match app.on_postgres() {
        true => format!("{column} = '{}'", draft.id),
        false => format!("{column} = x'{}'", draft.id.0.simple()),
    };
    for table in ["report_part", "message"] {
        assert_eq!(
            count_where(Main(&app), table, &of_report("report_id")).await,
            0
        );
    }
    assert_eq!(
        count_where(Main(&app), "case_record", &of_report("report_id")).await,
        0
    );
    assert_eq!(
        count_where(Keys(&app), "row_key", &of_report("row_id")).await,
        0
    );
    let stub = format!(
        "{} AND language IS NULL AND reply_key IS NULL",
        of_report("id")
    );
    assert_eq!(count_where(Main(&app), "report", &stub).await, 1);

    let mailbox: Mailbox = draft.code.mailbox(&app).await;
    assert_eq!(mailbox.withdrawal, Some(Withdrawal::Shredded));
    assert!(
        mailbox
            .threads
            .iter()
            .all(|thread| thread.messages.is_empty())
    );
    assert_refused(draft.code.cancel(&app).await, ProblemKind::NothingToCancel).await;
    let detective = Person::detective(&app).await;
    assert_eq!(queue(&detective).await.rows.len(), 1);
    assert!(case(&detective, &other).await.narrative.is_some());
}

#[tokio::test]
async fn what_police_opened_stays_with_them_and_the_box_and_the_advocates_contact_go() {
    let (app, directory) = city().await;
    let (detective, advocate) = (Person::detective(&app).await, Person::advocate(&app).await);
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    assert!(case(&detective, &draft).await.narrative.is_some());
    draft.code.withdraw(&app).await;
    let kept = Some(Withdrawal::Kept {
        shred: Day("2026-11-30".to_owned()),
    });
    let mailbox = draft.code.mailbox(&app).await;
    assert!(mailbox.opened_by_police);
    assert_eq!(mailbox.withdrawal, kept);
    let seen = case(&detective, &draft).await;
    assert!(seen.row.withdrawn && seen.narrative.is_some());
    assert_eq!(seen.withdrawal, kept);
    assert!(
        case(&advocate, &draft).await.narrative.is_none(),
        "the advocates had not opened it"
    );
    let written = draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "wait")
        .await;
    assert_refused(written, ProblemKind::ReportWithdrawn).await;

    after_a_week(&app).await;
    let keys = &app.application.platform().row_keys;
    for (kind, there) in [
        (KeyKind::Content, true),
        (KeyKind::Contact, false),
        (KeyKind::ImmigrationStatus, false),
    ] {
        assert_eq!(
            keys.get(draft.id.0, kind).await.unwrap().is_some(),
            there,
            "{kind:?}"
        );
    }
    assert_eq!(count(Main(&app), "report_part").await, 1);
    let (detective, advocate) = (Person::detective(&app).await, Person::advocate(&app).await);
    assert!(case(&detective, &draft).await.narrative.is_some());
    assert!(boxes(&advocate).await.boxes.is_empty());
    assert!(draft.code.mailbox(&app).await.advocate_box_erased);
    assert_refused(draft.code.cancel(&app).await, ProblemKind::NothingToCancel).await;
}

#[tokio::test]
async fn after_a_withdrawal_a_unit_gets_only_the_parts_that_it_had_opened() {
    let (app, directory) = city().await;
    let (detective, advocate) = (Person::detective(&app).await, Person::advocate(&app).await);
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    assert!(case(&detective, &draft).await.narrative.is_some());
    // The console of the advocates fetches boxes by itself: nobody has read the report by that.
    assert_eq!(boxes(&advocate).await.boxes.len(), 1);
    draft
        .code
        .write(&app, &directory, draft.id, HATE, 1, "not read yet")
        .await;
    draft.code.withdraw(&app).await;
    let seen = case(&advocate, &draft).await;
    assert!(seen.narrative.is_none() && seen.contact.is_none());
    let seen = case(&detective, &draft).await;
    assert!(seen.narrative.is_some() && seen.messages.is_empty());
}

#[tokio::test]
async fn keys_that_a_broken_off_shredding_left_are_destroyed_within_the_hour() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    app.run_jobs().await;
    run(Keys(&app), "CREATE TABLE backup AS SELECT * FROM row_key").await;
    assert_eq!(draft.code.erase_box(&app).await.status(), 204);
    let left = "INSERT INTO row_key SELECT * FROM backup WHERE kind = 3";
    run(Keys(&app), left).await;
    app.clock.advance(TimeDelta::hours(1));
    assert!(app.run_jobs().await.contains(&"rowkeys-tombstones"));
    assert_eq!(count_where(Keys(&app), "row_key", "kind = 3").await, 0);
    assert_eq!(count(Keys(&app), "row_key").await, 2);
}

#[tokio::test]
async fn a_contact_that_police_fetched_is_kept_with_the_rest() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate_with_police_contact();
    draft.send(&app, &directory).await;
    assert!(case(&detective, &draft).await.contact.is_some());
    draft.code.withdraw(&app).await;
    after_a_week(&app).await;
    let detective = Person::detective(&app).await;
    assert!(case(&detective, &draft).await.contact.is_some());
    assert_eq!(count(Main(&app), "report_part").await, 2);
}

#[tokio::test]
async fn keys_that_come_back_from_a_backup_are_destroyed_again() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    run(Keys(&app), "CREATE TABLE backup AS SELECT * FROM row_key").await;
    draft.code.withdraw(&app).await;
    after_a_week(&app).await;
    let keys = app.application.platform().row_keys.clone();
    assert!(
        keys.get(draft.id.0, KeyKind::Content)
            .await
            .unwrap()
            .is_none()
    );
    run(Keys(&app), "INSERT INTO row_key SELECT * FROM backup").await;
    assert!(
        keys.get(draft.id.0, KeyKind::Content)
            .await
            .unwrap()
            .is_some()
    );
    assert_eq!(keys.replay_tombstones().await.unwrap(), 3);
    assert_eq!(count(Keys(&app), "row_key").await, 0);
}

#[tokio::test]
async fn the_box_alone_is_erased_at_once_and_police_see_no_difference() {
    let (app, directory) = city().await;
    let (detective, advocate) = (Person::detective(&app).await, Person::advocate(&app).await);
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    let path = format!("/api/reports/{}", draft.id);
    // The second answer: the first one notes the opening.
    detective.get(&path).await;
    let before = detective.get(&path).await.text().await.unwrap();
    assert_eq!(boxes(&advocate).await.boxes.len(), 1);
    assert_eq!(draft.code.erase_box(&app).await.status(), 204);
    let keys = &app.application.platform().row_keys;
    let key = keys
        .get(draft.id.0, KeyKind::ImmigrationStatus)
        .await
        .unwrap();
    assert!(key.is_none());
    assert_eq!(count_where(Main(&app), "report_part", "class = 3").await, 0);
    assert_eq!(count(Main(&app), "report_part").await, 2);
    assert!(boxes(&advocate).await.boxes.is_empty());
    assert_eq!(detective.get(&path).await.text().await.unwrap(), before);
    let mailbox = draft.code.mailbox(&app).await;
    assert!(mailbox.advocate_box_erased && mailbox.withdrawal.is_none());
    assert!(
        mailbox
            .openings
            .iter()
            .any(|o| o.part == Part::ImmigrationStatus)
    );
    let counts = all_counts(&app).await;
    assert_refused(draft.code.erase_box(&app).await, ProblemKind::AlreadyErased).await;
    assert_eq!(all_counts(&app).await, counts);
}

#[tokio::test]
async fn a_key_that_survived_the_erasing_goes_when_the_person_tries_again() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    run(
        Keys(&app),
        "CREATE TABLE backup AS SELECT * FROM row_key WHERE kind = 3",
    )
    .await;
    draft.code.erase_box(&app).await;
    run(Keys(&app), "INSERT INTO row_key SELECT * FROM backup").await;
    assert_refused(draft.code.erase_box(&app).await, ProblemKind::AlreadyErased).await;
    assert_eq!(count_where(Keys(&app), "row_key", "kind = 3").await, 0);
}

#[tokio::test]
async fn a_property_report_has_no_box_to_erase() {
    let (app, directory) = city().await;
    let draft = Draft::property();
    draft.send(&app, &directory).await;
    assert_refused(draft.code.erase_box(&app).await, ProblemKind::NotFound).await;
}

#[tokio::test]
async fn an_opening_and_a_withdrawal_at_once_leave_one_truth() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    for _ in 0..5 {
        let draft = Draft::hate();
        draft.send(&app, &directory).await;
        let (seen, _) = futures_util::join!(case(&detective, &draft), draft.code.withdraw(&app));
        let mailbox = draft.code.mailbox(&app).await;
        assert_eq!(seen.narrative.is_some(), mailbox.opened_by_police);
        let kept = matches!(mailbox.withdrawal, Some(Withdrawal::Kept { .. }));
        assert_eq!(kept, mailbox.opened_by_police);
    }
    let sql = "SELECT count(*) AS n FROM report WHERE withdrawal = 0";
    let row = query(Main(&app), sql).await.pop().unwrap();
    assert_eq!(row.try_get::<i64>("", "n").unwrap(), 0);
}

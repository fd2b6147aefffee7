//! A unit's queue.

use std::fmt::Write;

use api_types::triage::{CaseState, QueuePage};
use api_types::{ProblemKind, ReportId};
use uuid::Uuid;

use crate::fixtures::directory::{AID, HATE};
use crate::fixtures::people::Person;
use crate::fixtures::reports::Draft;
use crate::fixtures::rows::{Of::Main, count, query, run};
use crate::fixtures::{city, reports::message};
use crate::harness::{TestApp, assert_refused};

async fn page(person: &Person, query: &str) -> QueuePage {
    let answer = person.get(&format!("/api/queue{query}")).await;
    assert_eq!(answer.status(), 200, "{query}");
    answer.json().await.unwrap()
}

/// Lays cases on the table of the hate-crime unit: state by turns, every tenth urgent, ten a day.
async fn lay_cases(app: &TestApp, number: u128) {
    let mut sql = String::from(
        "INSERT INTO case_record (unit, report_id, state, kind, urgent, area, received_day, due_day, language_tag, unread, withdrawn) VALUES ",
    );
    let (uuid, bytes, no) = match app.on_postgres() {
        true => (("'", "'"), ("'\\x", "'"), "FALSE"),
        false => (("x'", "'"), ("x'", "'"), "0"),
    };
    for n in 0..number {
        let id = Uuid::from_u128(n.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835) | 1);
        let urgent = match (n % 10 == 0, app.on_postgres()) {
            (true, true) => "TRUE",
            (true, false) => "1",
            _ => no,
        };
        let day = n / 10;
        let due = format!(
            "20{:02}-{:02}-{:02}",
            10 + day / 336,
            1 + day / 28 % 12,
            1 + day % 28
        );
        let comma = if n == 0 { "" } else { "," };
        let id = id.simple();
        write!(
            sql,
            "{comma}('{HATE}',{}{id}{},{},1,{urgent},NULL,'{due}','{due}',{}00{},{no},{no})",
            uuid.0,
            uuid.1,
            n % 3,
            bytes.0,
            bytes.1,
        )
        .unwrap();
    }
    run(Main(app), &sql).await;
}

#[tokio::test]
async fn a_queue_shows_the_units_own_cases_with_their_routing_facts() {
    let (app, directory) = city().await;
    let (detective, advocate) = (Person::detective(&app).await, Person::advocate(&app).await);
    let property = Person::property_officer(&app).await;
    let mut urgent = Draft::hate();
    urgent.urgent = true;
    urgent.language = "fa";
    urgent.send(&app, &directory).await;
    Draft::hate_for_both().send(&app, &directory).await;
    Draft::property().send(&app, &directory).await;
    let queue = page(&detective, "").await;
    assert_eq!(queue.rows.len(), 2);
    assert_eq!((queue.counts.new, queue.counts.urgent_unread), (2, 1));
    assert_eq!(queue.today.0, "2026-11-23");
    let row = queue.rows.iter().find(|row| row.urgent).unwrap();
    assert_eq!(row.report_id, urgent.id);
    assert_eq!(row.language.as_ref().unwrap().0, "fa");
    assert_eq!((row.area.unwrap().0, row.due.0.as_str()), (1, "2026-11-24"));
    assert_eq!(row.number, backend::triage::number(urgent.id));
    assert_eq!(page(&advocate, "").await.rows.len(), 1);
    assert_eq!(page(&property, "").await.rows.len(), 1);
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_and_without_a_case_twice() {
    let (app, _) = city().await;
    lay_cases(&app, 317).await;
    let detective = Person::detective(&app).await;
    for (filter, expected) in [
        ("", 317),
        ("&state=reading", 106),
        ("&urgent=true", 32),
        ("&urgent=false&state=new", 95),
    ] {
        let mut seen: Vec<(String, ReportId)> = Vec::new();
        let mut after = String::new();
        loop {
            let got = page(&detective, &format!("?limit=40{filter}{after}")).await;
            seen.extend(got.rows.into_iter().map(|row| (row.due.0, row.report_id)));
            let Some(next) = got.next else { break };
            after = format!("&after={next}");
        }
        assert_eq!(seen.len(), expected, "{filter}");
        assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "{filter}");
    }
}

#[tokio::test]
async fn counts_stop_at_a_thousand() {
    let (app, _) = city().await;
    lay_cases(&app, 3300).await;
    let detective = Person::detective(&app).await;
    let counts = page(&detective, "?limit=1").await.counts;
    assert_eq!(
        (counts.new, counts.reading, counts.answered),
        (1000, 1000, 1000)
    );
    assert_eq!(counts.urgent_unread, 110);
}

#[tokio::test]
async fn a_page_is_read_from_the_index_alone_whatever_the_number_of_cases() {
    let (app, _) = city().await;
    if app.on_postgres() {
        // The planner of PostgreSQL chooses by statistics; the bench measures it.
        return;
    }
    let sql = "EXPLAIN QUERY PLAN SELECT unit, report_id, state, kind, urgent, area, received_day, due_day, language_tag, unread, withdrawn
        FROM case_record WHERE unit = 'a' AND state = 0 AND (due_day, report_id) > ('2026-11-23', x'00')
        ORDER BY due_day, report_id LIMIT 50";
    let rows = query(Main(&app), sql).await;
    let plan: Vec<String> = rows
        .iter()
        .map(|row| row.try_get("", "detail").unwrap())
        .collect();
    assert_eq!(plan.len(), 1, "{plan:?}");
    assert!(
        plan[0].contains("USING COVERING INDEX case_queue"),
        "{plan:?}"
    );
}

#[tokio::test]
async fn a_query_out_of_range_is_refused() {
    let (app, _) = city().await;
    let detective = Person::detective(&app).await;
    for query in [
        "limit=0",
        "limit=101",
        "limit=x",
        "after=zzz",
        "state=closed",
        "unit=other",
    ] {
        let answer = detective.get(&format!("/api/queue?{query}")).await;
        assert_refused(answer, ProblemKind::MalformedQuery).await;
    }
}

#[tokio::test]
async fn the_state_follows_what_the_unit_does_and_never_goes_back() {
    let (app, directory) = city().await;
    let detective = Person::detective(&app).await;
    let draft = Draft::hate_for_both();
    draft.send(&app, &directory).await;
    let path = format!("/api/reports/{}", draft.id);
    detective.get(&path).await;
    assert_eq!(page(&detective, "?state=reading").await.rows.len(), 1);
    let body = message(&directory, &draft.code, draft.id, HATE, 2, "hello");
    detective.post(&format!("{path}/messages"), &body).await;
    detective.get(&path).await;
    let row = &page(&detective, "").await.rows[0];
    assert_eq!(row.state, CaseState::Answered);
    let advocate = Person::advocate(&app).await;
    assert_eq!(
        page(&advocate, "").await.rows[0].state,
        CaseState::New,
        "each unit has its own"
    );
}

#[tokio::test]
async fn the_people_of_a_unit_get_one_mail_a_quarter_of_an_hour_that_says_nothing() {
    let (app, directory) = city().await;
    let _detectives = (Person::detective(&app).await, Person::detective(&app).await);
    let _advocate = Person::advocate(&app).await;
    for _ in 0..3 {
        Draft::hate().send(&app, &directory).await;
    }
    assert_eq!(count(Main(&app), "desk_news").await, 1);
    assert!(app.run_jobs().await.contains(&"triage-news"));
    assert_eq!(count(Main(&app), "desk_news").await, 0);
    assert_eq!(
        count(Main(&app), "outbox").await,
        2,
        "one for each detective, none for {AID}"
    );
}

//! What is kept for how long: `docs/data-retention.md`, obeyed by a job.

use api_types::reports::Withdrawal;
use backend::reports::Retention;
use chrono::TimeDelta;

use crate::fixtures::city;
use crate::fixtures::directory::TestDirectory;
use crate::fixtures::people::Person;
use crate::fixtures::reports::Draft;
use crate::fixtures::rows::{
    Of::{Keys, Main},
    count, count_where,
};
use crate::harness::{TestApp, assert_refused};
use api_types::ProblemKind;
use reqwest::Method;

async fn wait(app: &TestApp, days: u32) {
    app.clock.advance(TimeDelta::days(days.into()));
    app.application.reports().obey_retention().await.unwrap();
}

async fn two_reports(app: &TestApp, directory: &TestDirectory) -> (Draft, Draft) {
    let (opened, unopened) = (Draft::hate(), Draft::hate());
    opened.send(app, directory).await;
    unopened.send(app, directory).await;
    let detective = Person::detective(app).await;
    detective.get(&format!("/api/reports/{}", opened.id)).await;
    (opened, unopened)
}

#[tokio::test]
async fn a_report_that_nobody_opened_goes_after_its_time_and_an_opened_one_stays() {
    let (app, directory) = city().await;
    let kept = Retention::default();
    let (opened, unopened) = two_reports(&app, &directory).await;
    wait(&app, kept.unopened_days - 1).await;
    assert!(unopened.code.mailbox(&app).await.withdrawal.is_none());
    wait(&app, 1).await;
    assert_eq!(
        unopened.code.mailbox(&app).await.withdrawal,
        Some(Withdrawal::Shredded)
    );
    assert!(opened.code.mailbox(&app).await.withdrawal.is_none());
    assert_eq!(count_where(Main(&app), "report_part", "class = 1").await, 1);
    assert_eq!(count(Main(&app), "case_record").await, 1);
}

#[tokio::test]
async fn an_immigration_box_goes_after_its_time_whatever_became_of_the_report() {
    let (app, directory) = city().await;
    let kept = Retention::default();
    let (opened, unopened) = two_reports(&app, &directory).await;
    wait(&app, kept.box_days - 1).await;
    assert_eq!(count_where(Main(&app), "report_part", "class = 3").await, 2);
    wait(&app, 1).await;
    assert_eq!(count_where(Main(&app), "report_part", "class = 3").await, 0);
    assert_eq!(count_where(Keys(&app), "row_key", "kind = 3").await, 0);
    for draft in [&opened, &unopened] {
        assert!(draft.code.mailbox(&app).await.advocate_box_erased);
    }
    assert_eq!(count_where(Main(&app), "report_part", "class = 1").await, 2);
}

#[tokio::test]
async fn the_last_trace_of_a_shredded_report_goes_too() {
    let (app, directory) = city().await;
    let kept = Retention::default();
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    draft.code.withdraw(&app).await;
    wait(&app, 7).await;
    wait(&app, kept.shredded_row_days - 1).await;
    assert_eq!(count(Main(&app), "report").await, 1);
    wait(&app, 1).await;
    assert_eq!(count(Main(&app), "report").await, 0);
    let tried = draft
        .code
        .request(&app, Method::GET, "/api/mailbox")
        .send()
        .await
        .unwrap();
    assert_refused(tried, ProblemKind::CodeUnknown).await;
}

#[tokio::test]
async fn the_jobs_run_by_themselves_and_twice_without_harm() {
    let (app, directory) = city().await;
    let draft = Draft::hate();
    draft.send(&app, &directory).await;
    draft.code.withdraw(&app).await;
    app.clock.advance(TimeDelta::days(7));
    let ran = app.run_jobs().await;
    assert!(ran.contains(&"reports-retention") && ran.contains(&"reports-orphaned-keys"));
    assert_eq!(count(Main(&app), "report_part").await, 0);
    app.clock.advance(TimeDelta::hours(2));
    assert!(app.run_jobs().await.contains(&"reports-retention"));
}

#[test]
fn the_page_says_the_numbers_that_the_job_obeys() {
    let page = include_str!("../../../../docs/data-retention.md");
    let kept = Retention::default();
    for (what, days) in [
        ("report that no unit opened", kept.unopened_days),
        ("immigration box", kept.box_days),
        ("row of a shredded report", kept.shredded_row_days),
    ] {
        let said = page
            .lines()
            .any(|line| line.contains(what) && line.contains(&format!("{days} days")));
        assert!(said, "docs/data-retention.md: {what}: {days} days");
    }
}

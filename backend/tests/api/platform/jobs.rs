//! Periodic work on several replicas.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use backend::db::wake_after_commit;
use backend::jobs::{Job, JobError, Jobs};
use chrono::TimeDelta;
use futures_util::FutureExt;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use tokio::sync::{mpsc, watch};

use crate::fixtures::rows::{Of, hold};
use crate::harness::TestApp;

fn counting(name: &'static str, count: &Arc<AtomicU32>) -> Job {
    let count = count.clone();
    Job::new(name, TimeDelta::hours(1), move |_| {
        let count = count.clone();
        Box::pin(async move {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(())
        })
    })
}

async fn is_held(app: &TestApp, name: &str) -> bool {
    let sql = format!("SELECT name FROM job WHERE name = '{name}' AND holder IS NOT NULL");
    let db = app.db.read();
    let statement = Statement::from_string(db.get_database_backend(), sql);
    db.query_one_raw(statement).await.unwrap().is_some()
}

fn replica(app: &TestApp, job: Job) -> Jobs {
    Jobs::new(app.db.clone(), app.clock.clone(), vec![job])
}

#[tokio::test]
async fn of_two_replicas_one_runs_the_job_and_the_next_turn_comes_when_it_is_due() {
    let app = TestApp::spawn().await;
    let count = Arc::new(AtomicU32::new(0));
    let one = replica(&app, counting("test-count", &count));
    let other = replica(&app, counting("test-count", &count));
    futures_util::join!(one.run_due(), other.run_due());
    other.run_due().await;
    assert_eq!(count.load(Ordering::SeqCst), 1);
    app.clock.advance(TimeDelta::hours(1));
    futures_util::join!(other.run_due(), one.run_due());
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_job_that_fails_or_breaks_off_is_tried_again_a_minute_later() {
    let app = TestApp::spawn().await;
    let tries = Arc::new(AtomicU32::new(0));
    let seen = tries.clone();
    let job = Job::new("test-fail", TimeDelta::hours(1), move |_| {
        let seen = seen.clone();
        Box::pin(async move {
            match seen.fetch_add(1, Ordering::SeqCst) {
                0 => Err(JobError("not yet")),
                1 => panic!("in a job"),
                _ => Ok(()),
            }
        })
    });
    let jobs = replica(&app, job);
    assert!(jobs.run_due().await.is_empty());
    assert!(jobs.run_due().await.is_empty());
    assert_eq!(tries.load(Ordering::SeqCst), 1);
    app.clock.advance(TimeDelta::minutes(1));
    assert!(jobs.run_due().await.is_empty());
    app.clock.advance(TimeDelta::minutes(1));
    assert_eq!(jobs.run_due().await, ["test-fail"]);
}

#[tokio::test]
async fn a_replica_that_died_is_followed_after_its_lease() {
    let app = TestApp::spawn().await;
    let dying = Job::new("test-lease", TimeDelta::hours(1), |_| {
        Box::pin(std::future::pending())
    });
    let dying = replica(&app, dying);
    let held = tokio::spawn(async move { dying.run_due().await });
    let count = Arc::new(AtomicU32::new(0));
    let heir = replica(&app, counting("test-lease", &count));
    // Until the first one holds it, or the heir would just run it.
    while !is_held(&app, "test-lease").await {
        tokio::task::yield_now().await;
    }
    held.abort();
    assert!(heir.run_due().await.is_empty());
    app.clock.advance(TimeDelta::minutes(10));
    assert_eq!(heir.run_due().await, ["test-lease"]);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_job_with_a_lease_of_its_own_has_an_heir_after_that_and_no_sooner() {
    let app = TestApp::spawn().await;
    let dying = Job::new("test-alarm", TimeDelta::seconds(10), |_| {
        Box::pin(std::future::pending())
    });
    let dying = replica(&app, dying.leased_for(TimeDelta::seconds(30)));
    let held = tokio::spawn(async move { dying.run_due().await });
    while !is_held(&app, "test-alarm").await {
        tokio::task::yield_now().await;
    }
    held.abort();
    let count = Arc::new(AtomicU32::new(0));
    let heir = replica(&app, counting("test-alarm", &count));
    app.clock.advance(TimeDelta::seconds(29));
    assert!(heir.run_due().await.is_empty());
    app.clock.advance(TimeDelta::seconds(1));
    assert_eq!(heir.run_due().await, ["test-alarm"]);
}

#[tokio::test]
async fn who_is_told_to_stop_gives_back_what_it_holds_when_its_patience_is_over() {
    let app = TestApp::spawn().await;
    let endless = Job::new("test-stop", TimeDelta::hours(1), |_| {
        Box::pin(std::future::pending())
    });
    let (stop, stopped) = watch::channel(false);
    let leaving = replica(&app, endless).patient_for(std::time::Duration::ZERO);
    let leaving = tokio::spawn(leaving.run(stopped));
    while !is_held(&app, "test-stop").await {
        tokio::task::yield_now().await;
    }
    stop.send_replace(true);
    leaving.await.unwrap();
    let count = Arc::new(AtomicU32::new(0));
    let heir = replica(&app, counting("test-stop", &count));
    assert_eq!(heir.run_due().await, ["test-stop"], "at the same second");
}

#[tokio::test]
async fn what_runs_when_the_process_stops_may_end_and_is_not_done_again() {
    let app = TestApp::spawn().await;
    let (go, gone) = watch::channel(false);
    let slow = Job::new("test-end", TimeDelta::hours(1), move |_| {
        let mut gone = gone.clone();
        Box::pin(async move {
            let ended = gone.wait_for(|gone| *gone).await;
            ended.map(drop).map_err(|_| JobError("nobody let it go"))
        })
    });
    let (stop, stopped) = watch::channel(false);
    let leaving = replica(&app, slow).patient_for(std::time::Duration::MAX);
    let leaving = tokio::spawn(leaving.run(stopped));
    while !is_held(&app, "test-end").await {
        tokio::task::yield_now().await;
    }
    stop.send_replace(true);
    go.send_replace(true);
    leaving.await.unwrap();
    let count = Arc::new(AtomicU32::new(0));
    let heir = replica(&app, counting("test-end", &count));
    assert!(heir.run_due().await.is_empty());
    assert!(!is_held(&app, "test-end").await);
}

/// A unit of work that wants a job to run.
async fn write(app: &TestApp, job: &'static str, result: Result<(), DbErr>) -> Result<(), DbErr> {
    app.db
        .write(move |_| {
            wake_after_commit(job);
            Box::pin(async move { result })
        })
        .await
}

#[tokio::test]
async fn what_is_stored_wakes_its_job_before_its_time_and_what_is_not_wakes_nobody() {
    let app = TestApp::spawn().await;
    let (ran, mut runs) = mpsc::unbounded_channel();
    let job = Job::new("test-wake", TimeDelta::hours(1), move |_| {
        let told = ran.send(()).map_err(|_| JobError("nobody listens"));
        Box::pin(async move { told })
    });
    let waker = app.db.waker("test-wake");
    assert!(
        write(&app, "test-wake", Err(DbErr::Custom("no".to_owned())))
            .await
            .is_err()
    );
    assert!(write(&app, "test-other", Ok(())).await.is_ok());
    assert!(waker.notified().now_or_never().is_none());
    assert!(write(&app, "test-wake", Ok(())).await.is_ok());
    assert!(waker.notified().now_or_never().is_some());
    // The clock stands still: after the first run no other is due.
    let (stop, stopped) = watch::channel(false);
    let running = tokio::spawn(replica(&app, job).run(stopped));
    runs.recv().await.unwrap();
    for _ in 0..3 {
        write(&app, "test-wake", Ok(())).await.unwrap();
        runs.recv().await.unwrap();
    }
    assert!(runs.try_recv().is_err());
    stop.send_replace(true);
    running.await.unwrap();
}

#[tokio::test]
async fn a_wake_does_not_run_what_another_replica_runs() {
    let app = TestApp::spawn().await;
    let count = Arc::new(AtomicU32::new(0));
    let jobs = replica(&app, counting("test-held", &count));
    hold(Of::Main(&app), "test-held").await;
    let (stop, stopped) = watch::channel(false);
    write(&app, "test-held", Ok(())).await.unwrap();
    let running = tokio::spawn(jobs.run(stopped));
    // Until it has taken the wake.
    let waker = app.db.waker("test-held");
    while waker.notified().now_or_never().is_some() {
        waker.notify_one();
        tokio::task::yield_now().await;
    }
    stop.send_replace(true);
    running.await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

//! Who follows is told when it happens: the change wakes the job that writes, and the letter the one that sends.

use std::time::Duration;

use api_types::strategy::CommitmentState;
use futures_util::FutureExt;
use tokio::sync::watch;
use tokio::time::timeout;

use super::*;
use crate::fixtures::rows::{Of, count, hold};

// Only for a test that fails: nothing else ends it, as the clock of the jobs stands still.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_kept_commitment_is_told_at_once_and_not_at_the_next_turn_of_the_job() {
    let app = TestApp::spawn().await;
    let host = host(&app).await;
    let commitment = add_commitment(&host, &promised()).await;
    follow(&app, &wish(FollowTarget::Commitment(commitment.id))).await;
    // All jobs have had their turn, and the clock stands still: none is due again. The letter stays in the outbox.
    app.run_jobs().await;
    hold(Of::Main(&app), "notify-deliver").await;
    let letters = || count(Of::Main(&app), "letter");
    let (stop, stopped) = watch::channel(false);
    let jobs = tokio::spawn(app.application.jobs().clone().run(stopped));
    assert_eq!((app.run_jobs().await.len(), letters().await), (0, 0));
    add_step(&host, &commitment, &step(CommitmentState::Done, "Done.")).await;
    let told = async {
        while letters().await == 0 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, told).await.expect("a letter");
    assert_eq!(letters().await, 1);
    stop.send_replace(true);
    jobs.await.unwrap();
}

#[tokio::test]
async fn a_first_letter_wakes_the_outbox() {
    let app = TestApp::spawn().await;
    let deliver = app.db.waker("notify-deliver");
    assert!(deliver.notified().now_or_never().is_none());
    let wish = wish(FollowTarget::Neighborhood(place("boyle-heights")));
    assert_eq!(app.resident.post("/api/follows", &wish).await.status(), 201);
    assert!(deliver.notified().now_or_never().is_some());
    // The same wish again posts no letter.
    assert_eq!(app.resident.post("/api/follows", &wish).await.status(), 201);
    assert!(deliver.notified().now_or_never().is_none());
}

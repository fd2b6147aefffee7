//! States by probe and clock, and the mail to the host of a stream that broke off.

use api_types::streams::{StreamSource, StreamState};

use super::server::Doing;
use super::{Evening, stream};
use crate::fixtures::rows::{Of, run};
use StreamState::{Ended, Interrupted, Live, Scheduled, StartingSoon, Unknown};

#[tokio::test]
async fn a_stream_goes_through_the_evening_by_what_is_seen_and_by_the_clock() {
    let evening = Evening::new().await;
    evening.put(vec![evening.hls()]).await;
    evening.at(-3000).await;
    assert_eq!(evening.states().await, [Scheduled]);
    assert_eq!(evening.encoder.asked(), 0, "nobody looks long before");
    evening.at(-900).await;
    assert_eq!(evening.states().await, [StartingSoon]);
    evening.at(0).await;
    assert_eq!(evening.states().await, [Live]);
    // It runs over, and ends when the encoder says so.
    evening.at(7300).await;
    assert_eq!(evening.states().await, [Live]);
    evening.encoder.is(Doing::Ended);
    evening.at(7310).await;
    assert_eq!(evening.states().await, [Ended]);
    let asked = evening.encoder.asked();
    evening.at(7400).await;
    assert_eq!(evening.encoder.asked(), asked, "nobody looks afterwards");
    assert!(evening.mails().is_empty());
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_told_to_its_host_within_the_minute_and_comes_back() {
    for doing in [Doing::Gone, Doing::Still, Doing::Elsewhere, Doing::Flood] {
        let evening = Evening::new().await;
        evening.live().await;
        let version = evening.view().await.version;
        evening.encoder.is(doing);
        let mut at = 10;
        while evening.states().await == [Live] {
            at += 10;
            assert!(at <= 60, "within the minute");
            evening.at(at).await;
        }
        assert!(at >= 30, "one miss is an accident");
        let view = evening.view().await;
        assert_eq!(view.streams[0].state, Interrupted);
        assert_eq!(
            view.streams[0].interrupted_at.as_deref(),
            Some(view.streams[0].since.as_str())
        );
        assert_eq!(view.phone_in.as_deref(), Some("+1 213 555 0100"));
        assert!(view.version > version);
        let mails = evening.mails();
        assert_eq!(mails.len(), 1, "in the same run");
        assert!(mails[0].contains(&evening.host.email), "{}", mails[0]);
        assert!(mails[0].contains("Subject: A livestream broke off"));
        // Half an hour of silence is one mail and one clock.
        evening.at(600).await;
        evening.at(1800).await;
        assert_eq!(evening.mails().len(), 1);
        let still = evening.view().await;
        assert_eq!(
            still.streams[0].interrupted_at,
            view.streams[0].interrupted_at
        );
        assert_eq!(still.version, view.version, "nothing changed");
        evening.encoder.is(Doing::Moving);
        evening.at(1810).await;
        let back = evening.view().await;
        assert_eq!(
            (back.streams[0].state, &back.streams[0].interrupted_at),
            (Live, &None)
        );
    }
}

#[tokio::test]
async fn a_second_break_soon_after_an_alarm_is_told_when_the_pause_is_over() {
    let evening = Evening::new().await;
    evening.live().await;
    let mut at = 10;
    evening.encoder.is(Doing::Gone);
    while evening.mails().is_empty() {
        at += 10;
        evening.at(at).await;
    }
    let told = at;
    evening.encoder.is(Doing::Moving);
    evening.at(told + 10).await;
    assert_eq!(evening.states().await, [Live]);
    evening.encoder.is(Doing::Gone);
    for after in [20, 30, 40, 50] {
        evening.at(told + after).await;
        assert_eq!(evening.mails().len(), 1, "not two mails within a minute");
    }
    assert_eq!(evening.states().await, [Interrupted]);
    evening.at(told + 60).await;
    assert_eq!(evening.mails().len(), 2);
    evening.at(told + 600).await;
    assert_eq!(evening.mails().len(), 2, "once");
}

#[tokio::test]
async fn a_stream_that_never_comes_is_told_two_minutes_after_the_start() {
    let evening = Evening::new().await;
    evening.encoder.is(Doing::Gone);
    evening.put(vec![evening.hls()]).await;
    for at in (-60..120).step_by(10) {
        evening.at(at).await;
    }
    assert_eq!(evening.states().await, [StartingSoon]);
    evening.at(120).await;
    assert_eq!(evening.states().await, [Interrupted]);
    assert_eq!(evening.mails().len(), 1);
}

#[tokio::test]
async fn two_languages_that_break_together_are_one_mail() {
    let evening = Evening::new().await;
    let mut spanish = stream(
        StreamSource::Hls,
        &evening.encoder.address("master-es.m3u8"),
    );
    spanish.facts.language.0 = "es".to_owned();
    evening.put(vec![evening.hls(), spanish]).await;
    for at in [-20, 0, 10] {
        evening.at(at).await;
    }
    assert_eq!(evening.states().await, [Live, Live]);
    evening.encoder.is(Doing::Gone);
    evening.at(20).await;
    evening.at(30).await;
    assert_eq!(evening.states().await, [Interrupted, Interrupted]);
    assert_eq!(evening.mails().len(), 1);
}

#[tokio::test]
async fn a_page_is_live_by_the_clock_while_it_answers_and_else_nobody_knows() {
    let evening = Evening::new().await;
    let page = stream(StreamSource::Page, &evening.encoder.address("watch"));
    let channel = stream(StreamSource::Channel, "Channel 35");
    evening.put(vec![page, channel]).await;
    evening.at(0).await;
    assert_eq!(evening.states().await, [Live, Live]);
    evening.encoder.is(Doing::Elsewhere);
    evening.at(10).await;
    evening.at(20).await;
    assert_eq!(evening.states().await, [Unknown, Live]);
    assert!(evening.mails().is_empty());
    evening.at(7200).await;
    assert_eq!(evening.states().await, [Ended, Ended]);
}

#[tokio::test]
async fn a_session_that_is_called_off_ends_and_a_moved_one_waits_again() {
    let evening = Evening::new().await;
    evening.live().await;
    let main = Of::Main(&evening.app);
    run(
        main,
        "UPDATE listening_session SET starts_at = starts_at + 86400, ends_at = ends_at + 86400",
    )
    .await;
    evening.at(20).await;
    assert_eq!(evening.states().await, [Scheduled]);
    evening.at(86_400 - 900).await;
    assert_eq!(evening.states().await, [StartingSoon]);
    evening.at(86_400).await;
    assert_eq!(evening.states().await, [Live]);
    run(main, "UPDATE listening_session SET state = 3").await;
    evening.at(86_410).await;
    assert_eq!(evening.states().await, [Ended]);
    assert!(evening.mails().is_empty());
}

#[tokio::test]
async fn of_two_processes_one_looks() {
    let evening = Evening::new().await;
    evening.put(vec![evening.hls()]).await;
    evening.at(-900).await;
    let asked = evening.encoder.asked();
    evening.app.clock.advance(chrono::TimeDelta::seconds(10));
    let jobs = evening.app.application.jobs();
    futures_util::join!(jobs.run_due(), jobs.run_due());
    assert_eq!(evening.encoder.asked(), asked + 1);
}

#[tokio::test]
async fn what_goes_on_now_stands_ready_for_the_home_page() {
    let evening = Evening::new().await;
    evening.put(vec![evening.hls()]).await;
    let streams = evening.app.application.streams().clone();
    evening.at(-1000).await;
    assert!(streams.live_now().await.unwrap().is_empty());
    evening.at(-900).await;
    let now = streams.live_now().await.unwrap();
    assert_eq!(now.len(), 1);
    assert_eq!(now[0].session.slug, "boyle-heights-1");
    assert_eq!(now[0].streams.streams[0].state, StartingSoon);
    // A draft is nobody's business.
    let main = Of::Main(&evening.app);
    run(main, "UPDATE listening_session SET state = 1").await;
    assert!(streams.live_now().await.unwrap().is_empty());
}

//! Server-sent events: several listeners, several processes, who comes back, who comes too late.

use std::net::TcpListener;

use api_types::ProblemKind;
use api_types::streams::{StateByHand, StreamState, Streams};
use backend::clock::{Clock, SystemClock};
use backend::startup::{Application, Options, Platform, Sockets};
use chrono::TimeDelta;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use reqwest::Method;

use super::{Evening, send};
use crate::fixtures::people::Person;
use crate::fixtures::rows::{self, Of};
use crate::harness::assert_refused;
use crate::harness::process::Process;

const PATH: &str = "/api/listening-sessions/boyle-heights-1/live";

/// A page that listens.
struct Ear {
    body: BoxStream<'static, Vec<u8>>,
    rest: String,
}

impl Ear {
    async fn on(url: &str, has: Option<u64>) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut request = client.get(format!("{url}{PATH}"));
        if let Some(has) = has {
            request = request.header("last-event-id", has);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert!(answer.headers().contains_key("content-security-policy"));
        let body = answer.bytes_stream();
        Self {
            body: body.map(|chunk| chunk.unwrap_or_default().to_vec()).boxed(),
            rest: String::new(),
        }
    }

    /// The next block; none when the server has ended.
    async fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.rest.split_once("\n\n") {
                let block = block.to_owned();
                self.rest = rest.to_owned();
                return Some(block);
            }
            let chunk = self.body.next().await.filter(|chunk| !chunk.is_empty())?;
            self.rest.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }

    async fn event(&mut self) -> Option<(u64, Streams)> {
        loop {
            let block = self.block().await?;
            if let Some(rest) = block.strip_prefix("id: ") {
                let (id, data) = rest.split_once("\ndata: ").unwrap();
                return Some((id.parse().unwrap(), serde_json::from_str(data).unwrap()));
            }
        }
    }
}

/// An evening that begins in twenty minutes: its host may say that it is live.
async fn soon() -> Evening {
    let evening = Evening::new().await;
    evening.app.clock.advance(TimeDelta::minutes(40));
    evening
}

async fn set(evening: &Evening, state: StreamState) {
    let host = evening.console().await;
    set_by(&host, evening, state).await;
}

async fn set_by(host: &Person, evening: &Evening, state: StreamState) {
    let id = evening.view().await.streams[0].id;
    let path = format!("/api/streams/{id}/state");
    let word = StateByHand { state: Some(state) };
    assert_eq!(send(host, Method::POST, &path, &word).await.status(), 200);
}

#[tokio::test]
async fn all_listeners_hear_the_state_and_then_each_change() {
    let evening = soon().await;
    evening.put(vec![evening.hls()]).await;
    let url = &evening.app.resident.url;
    let mut ears = Vec::new();
    for _ in 0..5 {
        ears.push(Ear::on(url, None).await);
    }
    let version = evening.view().await.version;
    for ear in &mut ears {
        assert!(ear.block().await.unwrap().starts_with("retry: "));
        let (id, streams) = ear.event().await.unwrap();
        assert_eq!((id, streams.version), (version, version));
        assert_eq!(streams.streams[0].state, StreamState::Scheduled);
    }
    set(&evening, StreamState::Live).await;
    for ear in &mut ears {
        let (id, streams) = ear.event().await.unwrap();
        assert_eq!(id, version + 1);
        assert_eq!(streams, evening.view().await);
    }
    // Who comes back is told what is new, and nothing twice.
    let mut behind = Ear::on(url, Some(version)).await;
    assert_eq!(behind.event().await.unwrap().0, version + 1);
    let mut even = Ear::on(url, Some(version + 1)).await;
    assert!(even.block().await.unwrap().starts_with("retry: "));
    set(&evening, StreamState::Ended).await;
    assert_eq!(even.event().await.unwrap().0, version + 2);
}

#[tokio::test]
async fn a_process_that_stops_ends_its_answers() {
    let evening = soon().await;
    evening.put(vec![evening.hls()]).await;
    let mut ear = Ear::on(&evening.app.resident.url, None).await;
    assert!(ear.event().await.is_some());
    let Evening { app, .. } = evening;
    // Waits for the application to end, so beside this test.
    let end = tokio::task::spawn_blocking(move || drop(app));
    assert!(ear.event().await.is_none());
    end.await.unwrap();
}

#[tokio::test]
async fn who_finds_no_room_is_told_when_to_come_again_and_can_ask_instead() {
    let evening = Evening::with("streams.listeners = 2").await;
    evening.put(vec![evening.hls()]).await;
    let url = &evening.app.resident.url;
    let (one, _two) = (Ear::on(url, None).await, Ear::on(url, None).await);
    let late = evening.app.resident.get(PATH).await;
    assert!(late.headers().contains_key("retry-after"));
    assert_refused(late, ProblemKind::Busy).await;
    assert_eq!(evening.view().await.streams.len(), 1);
    drop(one);
    assert!(evening.app.application.streams().listeners() <= 2);
}

#[tokio::test]
async fn a_change_made_by_one_process_is_heard_at_the_other() {
    let evening = soon().await;
    if !evening.app.on_postgres() {
        // SQLite has one process, and a file lock that sees to it.
        return;
    }
    evening.put(vec![evening.hls()]).await;
    let platform = evening.app.application.platform();
    let other = Platform::open((*platform.config).clone(), evening.app.clock.clone())
        .await
        .unwrap();
    let other = Application::build(other, Options::default()).await.unwrap();
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let running = other
        .listen(Sockets {
            resident: Some(socket),
            console: None,
        })
        .unwrap();
    let mut here = Ear::on(&evening.app.resident.url, None).await;
    let mut there = Ear::on(&url, None).await;
    let (first, _) = here.event().await.unwrap();
    assert_eq!(there.event().await.unwrap().0, first);
    set(&evening, StreamState::Live).await;
    for ear in [&mut here, &mut there] {
        let (id, streams) = ear.event().await.unwrap();
        assert_eq!(
            (id, streams.streams[0].state),
            (first + 1, StreamState::Live)
        );
    }
    running.stop().await;
    assert!(there.event().await.is_none());
}

#[tokio::test]
async fn a_host_at_one_process_is_heard_at_another_of_the_real_program() {
    let evening = soon().await;
    if !evening.app.on_postgres() {
        return;
    }
    // Such processes have the clock of the machine.
    let now = SystemClock.now();
    evening.app.clock.set(now);
    // Early enough to be merely planned, late enough for a host to say that it is live.
    let (starts, ends) = (now.timestamp() + 1500, now.timestamp() + 7200);
    let sql = format!("UPDATE listening_session SET starts_at = {starts}, ends_at = {ends}");
    rows::run(Of::Main(&evening.app), &sql).await;
    evening.put(vec![evening.hls()]).await;
    let folder = &evening.app.folder;
    let (here, there) = (Process::start(folder), Process::start(folder));
    let mut ear = Ear::on(&there.resident.url, None).await;
    let (first, streams) = ear.event().await.unwrap();
    assert_eq!(streams.streams[0].state, StreamState::Scheduled);
    let host = evening.console().await.at_console(&here.console);
    set_by(&host, &evening, StreamState::Live).await;
    let (id, streams) = ear.event().await.unwrap();
    assert!(id > first);
    assert_eq!(streams.streams[0].state, StreamState::Live);
}

//! Livestreams: states by probe, alarms, what hosts do, listeners, captions, own media.

mod alarms;
mod captions;
mod hosting;
mod listeners;
mod media;
mod pushed;
mod refusals;
mod server;

use api_types::staff::Role;
use api_types::streams::{
    Captions, NewStream, NewStreams, Stream, StreamFacts, StreamSource, StreamState, Streams,
};
use api_types::{LanguageTag, StreamId};
use backend::clock::Clock;
use backend::random;
use chrono::TimeDelta;
use reqwest::{Method, Response};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use crate::fixtures::people::Person;
use crate::fixtures::rows::{self, Of};
use crate::harness::{Setup, TestApp};
use crate::staff::account::Account;
use server::Encoder;

/// A city with an encoder in its own network, a session in an hour, and its host.
pub struct Evening {
    pub app: TestApp,
    pub encoder: Encoder,
    pub session: Uuid,
    pub host: Account,
}

impl Evening {
    pub async fn new() -> Self {
        Self::with("").await
    }

    pub async fn with(settings: &str) -> Self {
        let encoder = Encoder::start().await;
        let private = format!("streams.private_hosts = [\"{}\"]\n{settings}", encoder.host);
        let app = TestApp::spawn_with(Setup {
            settings: private,
            ..Setup::default()
        })
        .await;
        Self::on(app, encoder).await
    }

    pub async fn on(app: TestApp, encoder: Encoder) -> Self {
        let host = Account::new("h.ost");
        host.add(&app, Role::Host, None).await.unwrap();
        let session = session(&app, "boyle-heights-1", &host, Some(7)).await;
        Self {
            app,
            encoder,
            session,
            host,
        }
    }

    pub async fn console(&self) -> Person {
        Person::at(&self.app, Role::Host, None).await
    }

    pub async fn put(&self, streams: Vec<NewStream>) -> Vec<Stream> {
        let answer = self.try_put(streams).await;
        assert_eq!(answer.status(), 200);
        answer.json::<Streams>().await.unwrap().streams
    }

    pub async fn try_put(&self, streams: Vec<NewStream>) -> Response {
        let path = format!("/api/listening-sessions/{}/streams", self.session);
        send(
            &self.console().await,
            Method::PUT,
            &path,
            &NewStreams { streams },
        )
        .await
    }

    /// Seconds after (before) the start; the watch runs then.
    pub async fn at(&self, seconds: i64) {
        let now = self.app.clock.now().timestamp();
        let then = start() + seconds;
        assert!(then >= now, "time goes forward");
        self.app.clock.advance(TimeDelta::seconds(then - now));
        self.app.run_jobs().await;
    }

    pub async fn view(&self) -> Streams {
        let path = "/api/listening-sessions/boyle-heights-1/streams";
        let answer = self.app.resident.get(path).await;
        assert_eq!(answer.status(), 200);
        answer.json().await.unwrap()
    }

    pub async fn states(&self) -> Vec<StreamState> {
        let streams = self.view().await.streams;
        streams.iter().map(|stream| stream.state).collect()
    }

    /// A stream of the encoder that is live.
    pub async fn live(&self) -> StreamId {
        let id = self.put(vec![self.hls()]).await[0].id;
        self.at(-20).await;
        self.at(0).await;
        self.at(10).await;
        assert_eq!(self.states().await, [StreamState::Live]);
        id
    }

    pub fn hls(&self) -> NewStream {
        stream(StreamSource::Hls, &self.encoder.address("live.m3u8"))
    }

    pub fn mails(&self) -> Vec<String> {
        let folder = std::fs::read_dir(self.app.folder.join("mail")).unwrap();
        let files = folder.map(|entry| entry.unwrap().path());
        files
            .filter(|path| path.extension().is_some_and(|end| end == "eml"))
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect()
    }
}

pub async fn send(
    person: &Person,
    method: Method,
    path: &str,
    body: &(impl Serialize + Sync),
) -> Response {
    person
        .request(method, path)
        .json(body)
        .send()
        .await
        .unwrap()
}

pub fn stream(source: StreamSource, address: &str) -> NewStream {
    NewStream {
        id: None,
        facts: StreamFacts {
            language: LanguageTag("en".to_owned()),
            source,
            address: address.to_owned(),
            backup: None,
            provider: String::new(),
            captions: Captions::Human,
            asl: true,
            interpreted: false,
        },
    }
}

/// An hour after the start of every test, Unix seconds.
pub fn start() -> i64 {
    let begin: chrono::DateTime<chrono::Utc> = crate::harness::START.parse().unwrap();
    begin.timestamp() + 3600
}

/// A published session of two hours, past the routes of another capability.
pub async fn session(app: &TestApp, slug: &str, host: &Account, recording: Option<u16>) -> Uuid {
    let id = random::uuid();
    let facts = json!({
        "title": "Boyle Heights", "summary": "We listen.", "language": "en", "neighborhood": "boyle-heights", "area": null,
        "starts": "2026-11-23T11:00", "ends": "2026-11-23T13:00", "zone": "America/Los_Angeles", "venue": null,
        "ways": ["in-person"], "languages": ["en"], "officers": "none", "filmed": true, "public_record": "recording",
        "phone_in": "+1 213 555 0100", "ask_aid_by": null, "organizer": "City", "recording_days": recording,
    });
    let (start, end) = (start(), start() + 7200);
    let sql = format!(
        "INSERT INTO listening_session (id, slug, kind, state, revision, starts_at, ends_at, host, facts, next_position, changed_at) \
         VALUES ({}, '{slug}', 1, 2, 1, {start}, {end}, {}, '{facts}', 1, {start})",
        literal(app, id),
        literal(app, host.id.0),
    );
    rows::run(Of::Main(app), &sql).await;
    id
}

/// An id as a literal of the database.
pub fn literal(app: &TestApp, id: Uuid) -> String {
    if app.on_postgres() {
        format!("'{id}'")
    } else {
        format!("X'{}'", id.simple())
    }
}

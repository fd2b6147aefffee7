//! An application of its own for each test: migrated databases, port 0, a clock that stands still, mail in a folder.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use api_types::keys::{RootKey, Roots};
use api_types::{Bytes32, Problem, ProblemKind};
use backend::clock::ManualClock;
use backend::config::Config;
use backend::db::Db;
use backend::startup::{Application, Options, Platform, Sockets};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderMap, HeaderName};
use sealing::SigningKey;
use serde::Serialize;
use tokio::sync::oneshot;

pub mod databases;
pub mod log;
pub mod lossy;
pub mod process;
pub mod release;
pub mod sizes;
pub mod statements;

use databases::Databases;
use statements::Statements;

/// Where the clock of every test starts: 10 in the morning in Los Angeles.
pub const START: &str = "2026-11-23T18:00:00Z";

/// A running application. Gone, with its databases, when dropped.
pub struct TestApp {
    pub clock: Arc<ManualClock>,
    pub application: Application,
    pub db: Db,
    pub keys_db: Db,
    /// Holds settings, secrets, mail and, on SQLite, the databases.
    pub folder: PathBuf,
    pub resident: Site,
    pub console: Site,
    pub roots: TestRoots,
    pub statements: Statements,
    databases: Arc<Databases>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// One surface, as a browser sees it.
#[derive(Clone)]
pub struct Site {
    /// `http://127.0.0.1:port`, without a slash at the end.
    pub url: String,
    /// Follows no redirect, keeps no cookie.
    pub client: reqwest::Client,
}

/// The root keys that the instance trusts.
pub struct TestRoots {
    pub city: Vec<(String, SigningKey)>,
    pub advocate: Vec<(String, SigningKey)>,
}

/// What a test changes before the start.
pub struct Setup {
    /// Lines of TOML, put before the tables of the settings.
    pub settings: String,
    /// Variables over the settings.
    pub variables: Vec<(String, String)>,
    pub options: Options,
}

// All phones of a test are one network: unless a test is about its share, it has room for them.
impl Default for Setup {
    fn default() -> Self {
        let seats = backend::listening::Settings {
            seats_per_network: 60,
            ..Default::default()
        };
        Self {
            settings: String::new(),
            variables: Vec::new(),
            options: Options {
                seats,
                ..Options::default()
            },
        }
    }
}

impl TestApp {
    /// The usual application.
    pub async fn spawn() -> Self {
        Self::spawn_with(Setup::default()).await
    }

    /// An application with other settings.
    pub async fn spawn_with(setup: Setup) -> Self {
        log::start();
        let databases = Arc::new(Databases::create());
        let folder = databases.folder.clone();
        let roots = TestRoots::new();
        let sockets = Sockets {
            resident: Some(TcpListener::bind("127.0.0.1:0").unwrap()),
            console: Some(TcpListener::bind("127.0.0.1:0").unwrap()),
        };
        let port = |socket: &Option<TcpListener>| {
            let socket = socket.as_ref().expect("both surfaces are served");
            socket.local_addr().unwrap().port()
        };
        let (resident, console) = (port(&sockets.resident), port(&sockets.console));
        write_files(&folder, &roots);
        let text = settings(&setup, &databases, resident, console);
        let file = folder.join("amparo.toml");
        std::fs::write(&file, text).unwrap();
        let config = Config::load(Some(&file), setup.variables).expect("sound settings");
        let clock = Arc::new(ManualClock::new(START.parse().unwrap()));
        let (ready, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let shared = clock.clone();
        let statements = Statements::default();
        let ear = statements.ear();
        // A runtime of its own: the test may block, and the end of the test waits for the end of the application.
        let thread = std::thread::spawn(move || {
            runtime().block_on(async move {
                let platform = Platform::open_for(config, shared, Some(ear)).await;
                let platform = platform.expect("opens");
                let application = Application::build(platform, setup.options)
                    .await
                    .expect("builds");
                let running = application.clone().listen(sockets).expect("starts");
                ready.send(application).unwrap();
                // Also ends when the test has panicked.
                let _ = stopped.await;
                // A connection that the test used last goes back to its pool on the test's runtime, which is waiting for this thread.
                let _ = tokio::time::timeout(std::time::Duration::from_millis(500), running.stop())
                    .await;
            });
        });
        let application = started.recv().expect("the application starts");
        let platform = application.platform().clone();
        Self {
            clock,
            db: platform.db,
            keys_db: platform.keys_db,
            application,
            folder,
            resident: Site::on(resident),
            console: Site::on(console),
            roots,
            statements,
            databases,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// Runs what is due by the test's clock, and names it.
    pub async fn run_jobs(&self) -> Vec<&'static str> {
        self.application.jobs().run_due().await
    }

    /// True if these bytes stand anywhere in the databases, as they are (SQLite: also in free pages and in the write-ahead log).
    pub async fn stores(&self, bytes: &[u8]) -> bool {
        self.databases.hold(bytes).await
    }

    /// True when this run is on PostgreSQL.
    pub fn on_postgres(&self) -> bool {
        !self.db.is_sqlite()
    }

    /// Ends the application; a process of its own may take over what it leaves.
    pub async fn end(mut self) -> Arc<Databases> {
        self.stop();
        self.application.platform().close().await;
        self.databases.clone()
    }

    fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A runtime for what goes on beside the test.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

impl Site {
    fn on(port: u16) -> Self {
        Self::with(format!("http://127.0.0.1:{port}"), HeaderMap::new())
    }

    fn with(url: String, headers: HeaderMap) -> Self {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .default_headers(headers)
            .no_proxy()
            .build()
            .unwrap();
        Self { url, client }
    }

    /// The same as somebody in another network sees it, through the proxy of a `Process`.
    pub fn in_network(&self, number: u16) -> Self {
        let [high, low] = number.to_be_bytes();
        let address = format!("10.{high}.{low}.1").parse().unwrap();
        let headers = HeaderMap::from_iter([(HeaderName::from_static("x-forwarded-for"), address)]);
        Self::with(self.url.clone(), headers)
    }

    /// The host and port alone.
    pub fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    pub async fn get(&self, path: &str) -> reqwest::Response {
        let url = format!("{}{path}", self.url);
        self.client.get(url).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, body: &impl Serialize) -> reqwest::Response {
        let url = format!("{}{path}", self.url);
        self.client.post(url).json(body).send().await.unwrap()
    }
}

/// Reads an answer that must be a refusal of this kind, in its documented form.
pub async fn assert_refused(response: reqwest::Response, kind: ProblemKind) {
    assert_eq!(response.status().as_u16(), kind.status(), "{kind:?}");
    assert_eq!(
        response.headers()["content-type"],
        "application/problem+json"
    );
    let problem: Problem = response.json().await.unwrap();
    assert_eq!(problem, Problem::new(kind));
}

impl TestRoots {
    fn new() -> Self {
        let key = |seed: u8| SigningKey::from_bytes(&[seed; 32]);
        let city = ["city-root-a", "city-root-b", "city-root-c"];
        let advocate = ["advocate-root-a", "advocate-root-b"];
        Self {
            city: city
                .into_iter()
                .zip(1..)
                .map(|(n, s)| (n.to_owned(), key(s)))
                .collect(),
            advocate: advocate
                .into_iter()
                .zip(11..)
                .map(|(n, s)| (n.to_owned(), key(s)))
                .collect(),
        }
    }

    /// As pages and settings carry them.
    pub fn public(&self) -> Roots {
        let list = |keys: &[(String, SigningKey)]| {
            let public = keys.iter().map(|(name, key)| RootKey {
                name: name.clone(),
                key: Bytes32(key.verifying_key().to_bytes()),
            });
            public.collect()
        };
        Roots {
            origin: "amparo.test/keys".to_owned(),
            city: list(&self.city),
            advocate: list(&self.advocate),
        }
    }
}

fn settings(setup: &Setup, databases: &Databases, resident: u16, console: u16) -> String {
    let city = Path::new(env!("CARGO_MANIFEST_DIR")).join("../city/los-angeles");
    format!(
        "instance = \"amparo-test\"\ncity_pack = \"{}\"\nassets = \"{}\"\n{}\n\
         [resident]\nlisten = \"127.0.0.1:{resident}\"\norigin = \"http://127.0.0.1:{resident}\"\n\
         [console]\nlisten = \"127.0.0.1:{console}\"\n\
         [database]\nurl = \"{}\"\nkeys_url = \"{}\"\npool = 4\n\
         [limits]\nworkers = 1\n",
        city.display(),
        release::folder().display(),
        setup.settings,
        databases.url,
        databases.keys_url,
    )
}

fn write_files(folder: &Path, roots: &TestRoots) {
    let secrets = folder.join("secrets");
    std::fs::create_dir_all(secrets.join("login-keys")).unwrap();
    std::fs::create_dir_all(folder.join("mail")).unwrap();
    for (name, byte) in [
        ("kek", 0xa1),
        ("pepper", 0xa2),
        ("checkpoint", 0xa3),
        ("instance-secret", 0xa4),
        ("login-keys/1.seed", 0xa5),
    ] {
        std::fs::write(secrets.join(name), STANDARD.encode([byte; 32])).unwrap();
    }
    let public = serde_json::to_string(&roots.public()).unwrap();
    std::fs::write(folder.join("roots.json"), public).unwrap();
}

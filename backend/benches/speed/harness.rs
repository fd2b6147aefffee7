//! The application as an operator runs it, in this process: threads of its own, port 0, the usual log level.

use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;

use api_types::Bytes32;
use api_types::keys::{RootKey, Roots};
use backend::clock::ManualClock;
use backend::config::Config;
use backend::reports::Settings;
use backend::startup::{Application, Options, Platform, Running, Sockets};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sealing::SigningKey;
use serde::Serialize;
use tokio::runtime::{Builder, Runtime};
use tracing_subscriber::util::SubscriberInitExt;

use crate::databases::{Databases, Server};

#[path = "../../tests/api/harness/release.rs"]
pub mod release;

/// What an operator logs.
const LOG: &str = "warn,backend=info";

/// The client is one network: it may come as often as it likes.
fn unhurried() -> backend::listening::Settings {
    let plenty = std::num::NonZeroU32::new(1_000_000).unwrap();
    backend::listening::Settings {
        codes_per_network: plenty,
        codes_per_second: plenty,
        sign_ups_per_network: plenty,
        ..backend::listening::Settings::default()
    }
}

/// A running application.
pub struct TestApp {
    pub clock: Arc<ManualClock>,
    pub application: Application,
    pub resident: Site,
    pub console: Site,
    pub roots: TestRoots,
    pub databases: Databases,
    running: Running,
    runtime: Runtime,
}

/// One surface, as a client sees it.
pub struct Site {
    /// `http://127.0.0.1:port`, without a slash at the end.
    pub url: String,
    pub client: reqwest::Client,
}

/// The root keys that the instance trusts.
pub struct TestRoots {
    pub city: Vec<(String, SigningKey)>,
    pub advocate: Vec<(String, SigningKey)>,
}

impl TestApp {
    /// Starts on fresh databases.
    pub fn start(server: &Server, intake: Settings) -> Self {
        // Fails for the second application: the log is there already.
        let _ = backend::telemetry::subscriber(LOG, std::io::stderr).try_init();
        let runtime = Builder::new_multi_thread()
            .thread_name("server")
            .enable_all()
            .build()
            .unwrap();
        let databases = runtime.block_on(Databases::create(server, "served"));
        let roots = TestRoots::new();
        let socket = || TcpListener::bind("127.0.0.1:0").unwrap();
        let (resident, console) = (socket(), socket());
        let port = |socket: &TcpListener| socket.local_addr().unwrap().port();
        let (resident_port, console_port) = (port(&resident), port(&console));
        write_files(&databases.folder, &roots);
        let file = databases.folder.join("amparo.toml");
        std::fs::write(&file, settings(&databases, resident_port, console_port)).unwrap();
        let config = Config::load(Some(&file), []).expect("sound settings");
        let clock = Arc::new(ManualClock::new("2026-11-23T18:00:00Z".parse().unwrap()));
        let running = runtime.block_on(async {
            let platform = Platform::open(config, clock.clone()).await.expect("opens");
            let options = Options {
                intake,
                seats: unhurried(),
                ..Options::default()
            };
            let application = Application::build(platform, options).await.expect("builds");
            let sockets = Sockets {
                resident: Some(resident),
                console: Some(console),
            };
            application.listen(sockets).expect("starts")
        });
        Self {
            clock,
            application: running.application().clone(),
            resident: Site::on(resident_port),
            console: Site::on(console_port),
            roots,
            databases,
            running,
            runtime,
        }
    }

    /// Ends it and removes its files.
    pub fn stop(self) {
        self.runtime.block_on(async {
            self.running.stop().await;
            self.application.platform().close().await;
        });
        self.databases.remove();
    }
}

impl Site {
    fn on(port: u16) -> Self {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        Self {
            url: format!("http://127.0.0.1:{port}"),
            client,
        }
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

impl TestRoots {
    fn new() -> Self {
        let named = |names: &[&str], first: u8| {
            let names = names.iter().zip(first..);
            let keys = names.map(|(name, seed)| {
                let key = SigningKey::from_bytes(&[seed; 32]);
                ((*name).to_owned(), key)
            });
            keys.collect()
        };
        Self {
            city: named(&["city-root-a", "city-root-b", "city-root-c"], 1),
            advocate: named(&["advocate-root-a", "advocate-root-b"], 11),
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
            origin: "amparo.bench/keys".to_owned(),
            city: list(&self.city),
            advocate: list(&self.advocate),
        }
    }
}

fn settings(databases: &Databases, resident: u16, console: u16) -> String {
    let city = Path::new(env!("CARGO_MANIFEST_DIR")).join("../city/los-angeles");
    format!(
        "instance = \"amparo-bench\"\ncity_pack = \"{}\"\nassets = \"{}\"\n\
         [resident]\nlisten = \"127.0.0.1:{resident}\"\norigin = \"http://127.0.0.1:{resident}\"\n\
         [console]\nlisten = \"127.0.0.1:{console}\"\n\
         [database]\nurl = \"{}\"\nkeys_url = \"{}\"\n",
        city.display(),
        release::folder().display(),
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

//! A thousand pages that listen to one session: what they weigh, and how long a change takes to reach the last of them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, DatabaseConnection};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use crate::databases::connect;
use crate::harness::TestApp;
use crate::median;

const LISTENERS: usize = 1_000;
const ROUNDS: i64 = 15;
const AT_ONCE: usize = 50;
const PATIENCE: Duration = Duration::from_secs(30);
const SLUG: &str = "bench";

/// Somebody has this version, since then.
type Heard = (i64, Instant);

/// One process with all listeners; on PostgreSQL then a second one beside it with half of them.
pub fn measure(app: &TestApp, client: &Runtime) -> Value {
    let bare = client.block_on(connect(&app.databases.url, 1));
    client.block_on(fill(&bare, app.application.platform().db.is_sqlite()));
    let one = with(&[app.resident.address().to_owned()], None, &bare, client);
    let two = (!app.application.platform().db.is_sqlite()).then(|| {
        let beside = Beside::start(app);
        let addresses = [app.resident.address().to_owned(), beside.address.clone()];
        with(&addresses, Some(&beside), &bare, client)
    });
    client.block_on(bare.close()).unwrap();
    json!({ "listeners": LISTENERS, "one_process": one, "two_processes": two })
}

fn with(
    addresses: &[String],
    beside: Option<&Beside>,
    bare: &DatabaseConnection,
    client: &Runtime,
) -> Value {
    // Of the process beside this one, where there is one: it has the server's ends of its listeners alone.
    let process = beside.map_or(std::process::id(), |beside| beside.child.id());
    let heard_there = LISTENERS / addresses.len();
    let before = resident_kib(process);
    let (tell, mut heard) = unbounded_channel();
    let mut tasks = Vec::new();
    client.block_on(async {
        for number in 0..LISTENERS {
            let address = addresses[number % addresses.len()].clone();
            tasks.push(tokio::spawn(listen(address, tell.clone())));
            if number % AT_ONCE == AT_ONCE - 1 {
                // The first state that each of them gets.
                all(&mut heard, AT_ONCE, None).await;
            }
        }
    });
    let weight = resident_kib(process).saturating_sub(before) as f64 / heard_there as f64;
    let (mut last, mut middle) = (vec![], vec![]);
    for _ in 0..ROUNDS {
        let times = client.block_on(async {
            let version = change(bare).await;
            let changed = Instant::now();
            let mut times = all(&mut heard, LISTENERS, Some(version)).await;
            times.sort();
            let since = |at: Instant| (at - changed).as_secs_f64() * 1000.0;
            (
                since(times[LISTENERS / 2]),
                since(times[LISTENERS - 1]),
                since(times[0]),
            )
        });
        middle.push(times.0);
        last.push((times.1, times.1 - times.2));
    }
    for task in tasks {
        task.abort();
    }
    let most = last.iter().map(|(all, _)| *all).fold(0.0, f64::max);
    json!({
        // In one process: both ends of the connection. In the process beside it: the server's end.
        "kib_each": weight,
        "median_ms": median(middle),
        "last_ms_median": median(last.iter().map(|(all, _)| *all).collect()),
        "last_ms_most": most,
        // From the first who hears it to the last: without the second between two looks.
        "spread_ms_median": median(last.iter().map(|(_, spread)| *spread).collect()),
    })
}

/// Waits until so many have heard, of this version.
async fn all(heard: &mut UnboundedReceiver<Heard>, count: usize, of: Option<i64>) -> Vec<Instant> {
    let mut times = Vec::with_capacity(count);
    while times.len() < count {
        let next = timeout(PATIENCE, heard.recv()).await;
        let (version, at) = next.expect("a listener hears it").expect("they listen");
        if of.is_none_or(|of| of == version) {
            times.push(at);
        }
    }
    times
}

async fn listen(address: String, tell: UnboundedSender<Heard>) {
    let mut socket = TcpStream::connect(&address).await.expect("connects");
    let head =
        format!("GET /api/listening-sessions/{SLUG}/live HTTP/1.1\r\nhost: {address}\r\n\r\n");
    socket.write_all(head.as_bytes()).await.unwrap();
    let mut text = String::new();
    let mut chunk = [0; 2048];
    loop {
        let read = socket.read(&mut chunk).await.unwrap_or(0);
        if read == 0 {
            return;
        }
        text.push_str(&String::from_utf8_lossy(&chunk[..read]));
        while let Some((_, rest)) = text.split_once("id: ") {
            let Some((version, rest)) = rest.split_once("\ndata: ") else {
                break;
            };
            let version = version.parse().expect("a number");
            text = rest.to_owned();
            if tell.send((version, Instant::now())).is_err() {
                return;
            }
        }
    }
}

async fn change(bare: &DatabaseConnection) -> i64 {
    let sql = "UPDATE live SET version = version + 1";
    bare.execute_unprepared(sql).await.unwrap();
    let asked =
        sea_orm::Statement::from_string(bare.get_database_backend(), "SELECT version FROM live");
    let row = bare
        .query_one_raw(asked)
        .await
        .unwrap()
        .expect("one session");
    row.try_get("", "version").unwrap()
}

/// One session with a stream a language.
async fn fill(bare: &DatabaseConnection, sqlite: bool) {
    let id = |number: u8| {
        let plain = format!("{:032x}", u128::from(number));
        if sqlite {
            format!("X'{plain}'")
        } else {
            format!("'{plain}'")
        }
    };
    let facts = json!({
        "title": "A session", "summary": "", "language": "en", "neighborhood": null, "area": null,
        "starts": "2026-11-23T11:00", "ends": "2026-11-23T13:00", "zone": "America/Los_Angeles", "venue": null,
        "ways": ["online"], "languages": ["en"], "officers": "none", "filmed": true, "public_record": "recording",
        "phone_in": "+1 213 555 0100", "ask_aid_by": null, "organizer": "City",
    });
    let session = format!(
        "INSERT INTO listening_session (id, slug, kind, state, revision, starts_at, ends_at, host, facts, next_position, changed_at) \
         VALUES ({}, '{SLUG}', 1, 2, 1, 1795460400, 1795467600, {}, '{facts}', 1, 0)",
        id(1),
        id(2)
    );
    bare.execute_unprepared(&session).await.unwrap();
    for (language, number) in ["en", "es", "hy"].into_iter().zip(3..) {
        let facts = json!({
            "language": language, "source": "hls", "address": "https://stream.example/live.m3u8",
            "captions": "human", "asl": true,
        });
        let stream = format!(
            "INSERT INTO stream (id, session_id, place, language, facts, state, state_since, by_hand, misses, moved_at) \
             VALUES ({}, {}, {number}, '{language}', '{facts}', 3, 0, {}, 0, 0)",
            id(number),
            id(1),
            if sqlite { "0" } else { "false" }
        );
        bare.execute_unprepared(&stream).await.unwrap();
    }
    let live = format!(
        "INSERT INTO live (session_id, version) VALUES ({}, 1)",
        id(1)
    );
    bare.execute_unprepared(&live).await.unwrap();
}

/// A second server on the same databases, as a process of its own.
struct Beside {
    child: Child,
    address: String,
}

impl Beside {
    fn start(app: &TestApp) -> Self {
        let free = || {
            TcpListener::bind("127.0.0.1:0")
                .unwrap()
                .local_addr()
                .unwrap()
        };
        let (resident, console) = (free().to_string(), free().to_string());
        let mut child = Command::new(env!("CARGO_BIN_EXE_amparo"))
            .arg("--config")
            .arg(app.databases.folder.join("amparo.toml"))
            .arg("serve")
            .env("AMPARO_RESIDENT_LISTEN", &resident)
            .env("AMPARO_CONSOLE_LISTEN", console)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        let started = log.any(|line| line.is_ok_and(|line| line.contains("\"serving\"")));
        assert!(started, "the second server starts");
        std::thread::spawn(move || log.for_each(drop));
        Self {
            child,
            address: resident,
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn resident_kib(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let words = line.and_then(|line| line.split_whitespace().nth(1));
    words.and_then(|kib| kib.parse().ok()).expect("Linux")
}

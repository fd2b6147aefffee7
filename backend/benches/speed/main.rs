//! What the server costs, as ratios to the bare database in the same run. `cargo xtask bench` runs it and writes the figures down.
//!
//! SQLite always; PostgreSQL too with `AMPARO_TEST_POSTGRES=postgres://admin@host/postgres`. Prints one JSON object on standard output.
//! With `live` or `signups` as an argument only listeners or only sign-ups are measured.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement that went wrong says so by breaking off"
)]

mod bare;
mod copied;
mod cpu;
mod databases;
mod feeds;
#[expect(dead_code, reason = "the tests use more of them")]
mod fixtures;
mod harness;
mod intake;
mod live;
mod opening;
mod queue;
mod signups;
mod wire;

use databases::Server;
use fixtures::directory::TestDirectory;
use fixtures::people::Person;
use harness::TestApp;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

/// Requests under way at a time when reports are sent.
const CONCURRENCY: usize = 16;

fn main() {
    let client = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name(cpu::CLIENT)
        .enable_all()
        .build()
        .unwrap();
    let postgres = std::env::var("AMPARO_TEST_POSTGRES").ok();
    let figures = json!({
        "sqlite": on(&Server::Sqlite, &client),
        "postgres": postgres.map(|url| on(&Server::Postgres(url), &client)),
        "opening_ms": opening::milliseconds(),
    });
    let _ = std::fs::remove_dir_all(harness::release::folder());
    println!("{figures}");
}

fn on(server: &Server, client: &Runtime) -> Value {
    let app = TestApp::start(server, fixtures::settings());
    if std::env::args().any(|part| part == "live") {
        let live = live::measure(&app, client);
        app.stop();
        return json!({ "live": live });
    }
    if std::env::args().any(|part| part == "signups") {
        let sign_ups = signups::measure(server, &app, client);
        app.stop();
        return json!({ "sign_ups": sign_ups });
    }
    let directory = TestDirectory::new(&app.roots);
    let detective = client.block_on(async {
        directory.publish(&app).await;
        Person::detective(&app).await
    });
    let intake = intake::measure(server, &app, &directory, client);
    let queue = queue::measure(&app, &detective, client);
    let sign_ups = signups::measure(server, &app, client);
    let live = live::measure(&app, client);
    let feeds = feeds::measure(&app, client);
    app.stop();
    json!({ "intake": intake, "queue": queue, "sign_ups": sign_ups, "live": live, "feeds": feeds })
}

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The value that 95 of 100 stay below.
fn p95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() * 95 / 100]
}

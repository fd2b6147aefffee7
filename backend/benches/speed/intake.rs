//! Sealed reports over HTTP against bare inserts of the same rows, turn and turn about.

use api_types::ReportId;
use api_types::reports::Challenge;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::bare::Bare;
use crate::databases::{Databases, Server, connect};
use crate::fixtures::directory::TestDirectory;
use crate::fixtures::reports::{Draft, bound_to, solve};
use crate::harness::TestApp;
use crate::{CONCURRENCY, copied, cpu, median, wire};

const ROUNDS: usize = 7;
const REPORTS: usize = 400;

/// Both rates (medians), their ratio (median of the rounds' ratios) and the server's processor time.
pub fn measure(
    server: &Server,
    app: &TestApp,
    directory: &TestDirectory,
    client: &Runtime,
) -> Value {
    let (bare, copies) = client.block_on(async {
        let copies = Databases::create(server, "bare").await;
        (Bare::connect(server, &copies).await, copies)
    });
    let (mut served, mut raw, mut ratios, mut cpu_ms) = (vec![], vec![], vec![], vec![]);
    for round in 0..=ROUNDS {
        let (ids, requests) = prepare(app, directory, client);
        let address = app.resident.address().to_owned();
        let before = cpu::server_seconds();
        let (seconds, _) = client
            .block_on(async move { wire::send_all(&address, requests, CONCURRENCY, 201).await });
        let used = cpu::server_seconds() - before;
        let raw_seconds = client.block_on(async {
            let rows = stored(app, &ids).await;
            bare.insert_all(rows, CONCURRENCY).await
        });
        // The first round warms everything up.
        if round > 0 {
            let count = REPORTS as f64;
            served.push(count / seconds);
            raw.push(count / raw_seconds);
            ratios.push(raw_seconds / seconds);
            cpu_ms.push(used * 1e3 / count);
        }
    }
    client.block_on(bare.close());
    copies.remove();
    json!({
        "served_per_second": median(served),
        "bare_per_second": median(raw),
        "ratio": median(ratios),
        "cpu_ms": median(cpu_ms),
    })
}

/// Seals reports and does their work; gives them as requests.
fn prepare(
    app: &TestApp,
    directory: &TestDirectory,
    client: &Runtime,
) -> (Vec<ReportId>, Vec<Vec<u8>>) {
    // The server keeps no list of challenges: one token does for many bodies, each with work of its own.
    let challenge: Challenge = client.block_on(async {
        let answer = app.resident.get("/api/proof-of-work").await;
        answer.json().await.unwrap()
    });
    let sealed = (0..REPORTS).map(|_| {
        let mut report = Draft::hate().seal(directory);
        report.proof = solve(&challenge, bound_to(&report));
        let body = serde_json::to_vec(&report).unwrap();
        let head = format!(
            "POST /api/reports HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            app.resident.address(),
            body.len()
        );
        (report.report_id, [head.into_bytes(), body].concat())
    });
    sealed.unzip()
}

async fn stored(app: &TestApp, ids: &[ReportId]) -> Vec<copied::ReportRows> {
    let main = connect(&app.databases.url, 1).await;
    let keys = connect(&app.databases.keys_url, 1).await;
    let mut rows = Vec::new();
    for id in ids {
        rows.push(copied::of(&main, &keys, *id).await);
    }
    main.close().await.unwrap();
    keys.close().await.unwrap();
    rows
}

//! Pages of a unit's queue over HTTP against the bare query of the covering index, with few cases and with many.

use api_types::triage::QueuePage;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use uuid::Uuid;

use crate::bare::ask_all;
use crate::databases::connect;
use crate::fixtures::directory::HATE;
use crate::fixtures::people::Person;
use crate::harness::TestApp;
use crate::{median, p95, wire};

const TOTALS: [usize; 3] = [1_000, 10_000, 100_000];
const ROUNDS: usize = 7;
const PAGES: usize = 200;
const READERS: usize = 8;
const COLUMNS: &str = "unit, report_id, state, kind, urgent, area, received_day, due_day, language_tag, unread, withdrawn";
/// As many connections as the application reads with.
const CONNECTIONS_SQLITE: u32 = 3;
const CONNECTIONS_POSTGRES: u32 = 16;

/// For each total: the 95th percentile of a page, alone and with others, and the rates.
pub fn measure(app: &TestApp, detective: &Person, client: &Runtime) -> Vec<Value> {
    let sqlite = app.application.platform().db.is_sqlite();
    let connections = if sqlite {
        CONNECTIONS_SQLITE
    } else {
        CONNECTIONS_POSTGRES
    };
    let bare = client.block_on(connect(&app.databases.url, connections));
    let mut figures = Vec::new();
    for total in TOTALS {
        client.block_on(fill(&bare, total));
        let requests = client.block_on(requests(detective));
        figures.push(with(total, app.console.address(), &requests, &bare, client));
    }
    client.block_on(bare.close()).unwrap();
    figures
}

fn with(
    total: usize,
    address: &str,
    requests: &[Vec<u8>],
    bare: &DatabaseConnection,
    client: &Runtime,
) -> Value {
    let pages: Vec<Vec<u8>> = requests.iter().cycle().take(PAGES).cloned().collect();
    let queries = client.block_on(queries(bare, requests.len()));
    let queries: Vec<Statement> = queries.into_iter().cycle().take(PAGES).collect();
    let ask = |readers| {
        let pages = pages.clone();
        client.block_on(wire::send_all(address, pages, readers, 200))
    };
    let (mut alone, mut together) = (vec![], vec![]);
    let (mut served, mut raw, mut ratios) = (vec![], vec![], vec![]);
    for round in 0..=ROUNDS {
        let (_, times) = ask(1);
        let (seconds, times_together) = ask(READERS);
        let raw_seconds = client.block_on(ask_all(bare, queries.clone(), READERS, 51));
        // The first round warms everything up.
        if round > 0 {
            alone.push(times);
            together.push(times_together);
            served.push(PAGES as f64 / seconds);
            raw.push(PAGES as f64 / raw_seconds);
            ratios.push(raw_seconds / seconds);
        }
    }
    json!({
        "total": total,
        "p95_ms_alone": p95(alone.concat()),
        "median_ms_alone": median(alone.concat()),
        "p95_ms_together": p95(together.concat()),
        "served_per_second": median(served),
        "bare_per_second": median(raw),
        "ratio": median(ratios),
    })
}

/// Lays cases on the unit's table until it has `total`: a third in each state, every twentieth urgent, on 300 days.
async fn fill(bare: &DatabaseConnection, total: usize) {
    let backend = bare.get_database_backend();
    let count = format!("SELECT count(*) AS n FROM case_record WHERE unit = '{HATE}'");
    let row = bare
        .query_one_raw(Statement::from_string(backend, count))
        .await
        .unwrap();
    let there: i64 = row.unwrap().try_get("", "n").unwrap();
    let missing = i64::try_from(total).unwrap() - there;
    let tag = format!("(SELECT language_tag FROM case_record WHERE unit = '{HATE}' LIMIT 1)");
    let statements = if backend == DbBackend::Sqlite {
        vec![
            format!(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {missing})
                 INSERT INTO case_record ({COLUMNS})
                 SELECT '{HATE}', randomblob(16), i % 3, 1, i % 20 = 0, 1 + i % 9,
                     date('2026-01-01', '+' || (i % 300) || ' days'),
                     date('2026-01-02', '+' || (i % 300) || ' days'), {tag}, 0, 0 FROM n"
            ),
            "ANALYZE".to_owned(),
            "PRAGMA wal_checkpoint(TRUNCATE)".to_owned(),
        ]
    } else {
        vec![
            format!(
                "INSERT INTO case_record ({COLUMNS})
                 SELECT '{HATE}', gen_random_uuid(), (i % 3)::smallint, 1, i % 20 = 0, (1 + i % 9)::smallint,
                     DATE '2026-01-01' + i % 300, DATE '2026-01-02' + i % 300, {tag}, FALSE, FALSE
                 FROM generate_series(1, {missing}) AS i"
            ),
            "VACUUM ANALYZE case_record".to_owned(),
        ]
    };
    if missing > 0 {
        for statement in statements {
            bare.execute_unprepared(&statement).await.unwrap();
        }
    }
}

/// The first pages of the new cases, each by the cursor of the one before.
async fn requests(detective: &Person) -> Vec<Vec<u8>> {
    let mut requests = Vec::new();
    let mut path = "/api/queue?state=new".to_owned();
    loop {
        let page: QueuePage = detective.get(&path).await.json().await.unwrap();
        let Some(next) = page.next.filter(|_| requests.len() < 50) else {
            return requests;
        };
        assert_eq!(page.rows.len(), 50);
        let request = detective.request(reqwest::Method::GET, &path);
        requests.push(as_bytes(&request.build().unwrap()));
        path = format!("/api/queue?state=new&after={next}");
    }
}

fn as_bytes(request: &reqwest::Request) -> Vec<u8> {
    let url = request.url();
    let query = url.query().unwrap_or_default();
    let mut text = format!(
        "GET {}?{query} HTTP/1.1\r\nHost: {}\r\n",
        url.path(),
        url.authority()
    );
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    text.push_str("\r\n");
    text.into_bytes()
}

/// The same pages as the bare database gives them.
async fn queries(bare: &DatabaseConnection, pages: usize) -> Vec<Statement> {
    let backend = bare.get_database_backend();
    let mut queries = Vec::new();
    let before_all = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();
    let mut after = (before_all, Uuid::nil());
    for _ in 0..pages {
        let sql = format!(
            "SELECT {COLUMNS} FROM case_record WHERE unit = $1 AND state = $2 AND (due_day, report_id) > ($3, $4)
             ORDER BY due_day, report_id LIMIT 51"
        );
        let values = [HATE.into(), 0_i16.into(), after.0.into(), after.1.into()];
        let query = Statement::from_sql_and_values(backend, sql, values);
        let rows = bare.query_all_raw(query.clone()).await.unwrap();
        let last = &rows[49];
        after = (
            last.try_get("", "due_day").unwrap(),
            last.try_get("", "report_id").unwrap(),
        );
        queries.push(query);
    }
    queries
}

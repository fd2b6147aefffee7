//! Sign-ups for one session over HTTP against the same transaction in bare SQL, turn and turn about.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use api_types::StaffId;
use api_types::listening::{Attendee, Extras, NewSignUp, PoolKind, PoolSize, Way};
use backend::access::Actor;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use sealing::SeatCode;
use serde_json::{Value as Json, json};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::bare::begin;
use crate::databases::{Databases, Server, connect};
use crate::fixtures::sessions;
use crate::harness::TestApp;
use crate::{CONCURRENCY, cpu, median, wire};

const ROUNDS: usize = 7;
const SIGN_UPS: usize = 400;
const POOL: u32 = 16;
const TAKE: &str =
    "UPDATE session_pool SET taken = taken + 1 WHERE session_id = $1 AND kind = 1 AND waiting = 0
    AND taken + 1 <= capacity";

/// Both rates (medians), their ratio (median of the rounds' ratios) and the server's processor time.
pub fn measure(server: &Server, app: &TestApp, client: &Runtime) -> Json {
    let connections = match server {
        Server::Sqlite => 1,
        Server::Postgres(_) => POOL,
    };
    let (slug, session) = client.block_on(published(app));
    let (bare, copies) = client.block_on(async {
        let copies = Databases::create(server, "seats").await;
        let bare = connect(&copies.url, connections).await;
        let pool = "INSERT INTO session_pool (session_id, kind, capacity, taken, waiting) VALUES ($1, 1, 100000, 0, 0)";
        let backend = bare.get_database_backend();
        let pool = Statement::from_sql_and_values(backend, pool, [session.into()]);
        bare.execute_raw(pool).await.unwrap();
        (bare, copies)
    });
    let (mut served, mut raw, mut ratios, mut cpu_ms) = (vec![], vec![], vec![], vec![]);
    let mut seen = 0;
    for round in 0..=ROUNDS {
        let requests = (0..SIGN_UPS).map(|_| request(app, &slug)).collect();
        let address = app.resident.address().to_owned();
        let before = cpu::server_seconds();
        let (seconds, _) = client
            .block_on(async move { wire::send_all(&address, requests, CONCURRENCY, 201).await });
        let used = cpu::server_seconds() - before;
        let raw_seconds = client.block_on(async {
            let rows = stored(app, &mut seen).await;
            insert_all(&bare, session, rows).await
        });
        // The first round warms everything up.
        if round > 0 {
            let count = SIGN_UPS as f64;
            served.push(count / seconds);
            raw.push(count / raw_seconds);
            ratios.push(raw_seconds / seconds);
            cpu_ms.push(used * 1e3 / count);
        }
    }
    client.block_on(bare.close()).unwrap();
    copies.remove();
    json!({
        "served_per_second": median(served),
        "bare_per_second": median(raw),
        "ratio": median(ratios),
        "cpu_ms": median(cpu_ms),
    })
}

async fn published(app: &TestApp) -> (String, Uuid) {
    let mut plan = sessions::plan();
    plan.pools = vec![PoolSize {
        kind: PoolKind::InPerson,
        capacity: 100_000,
    }];
    plan.facts.ways = vec![Way::InPerson];
    let listening = app.application.listening();
    let nobody = StaffId(Uuid::nil());
    let made = listening
        .plan_for(&Actor::System, nobody, plan)
        .await
        .expect("a draft");
    let session = made.session;
    listening
        .publish(&Actor::System, session.id)
        .await
        .expect("a session");
    (session.slug, session.id.0)
}

fn request(app: &TestApp, slug: &str) -> Vec<u8> {
    let new = NewSignUp {
        code: SeatCode::generate(&mut backend::random::rng())
            .digits()
            .to_string(),
        way: Way::InPerson,
        seats: 1,
        extras: Extras::default(),
        accept_partial: false,
        least: None,
        attendee: Attendee::default(),
        proof: None,
    };
    let body = serde_json::to_vec(&new).unwrap();
    let head = format!(
        "POST /api/listening-sessions/{slug}/sign-ups HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        app.resident.address(),
        body.len()
    );
    [head.into_bytes(), body].concat()
}

const NUMBERS: [&str; 12] = [
    "wanted",
    "seats",
    "wheelchair",
    "asl_seating",
    "headset",
    "childcare",
    "speaking",
    "least",
    "offer_seats",
    "lapsed_seats",
    "revision",
    "knows",
];

/// The rows of the last round, as statements that store the same rows elsewhere.
async fn stored(app: &TestApp, seen: &mut usize) -> Vec<Statement> {
    let main = connect(&app.databases.url, 1).await;
    let backend = main.get_database_backend();
    let rows = Statement::from_string(backend, "SELECT * FROM sign_up");
    let rows = main.query_all_raw(rows).await.unwrap();
    main.close().await.unwrap();
    assert_eq!(rows.len(), *seen + SIGN_UPS);
    *seen = rows.len();
    // Which of the rows is the same: each gets an id and a code of its own.
    let some = rows.iter().take(SIGN_UPS);
    some.map(|row| {
        let mut columns = vec![
            "id",
            "session_id",
            "code_tag",
            "state",
            "confirmed",
            "mail_confirmed",
            "pool",
            "accept_partial",
            "position",
            "sealed",
        ];
        columns.extend(NUMBERS);
        let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
        let insert = format!(
            "INSERT INTO sign_up ({}) VALUES ({})",
            columns.join(", "),
            places.join(", ")
        );
        Statement::from_sql_and_values(backend, insert, values(row))
    })
    .collect()
}

fn values(row: &QueryResult) -> Vec<Value> {
    let bytes = |column: &str| row.try_get::<Vec<u8>>("", column).unwrap();
    let mut values: Vec<Value> = vec![
        backend::random::uuid().into(),
        row.try_get::<Uuid>("", "session_id").unwrap().into(),
        backend::random::bytes::<32>().to_vec().into(),
        row.try_get::<i16>("", "state").unwrap().into(),
        row.try_get::<bool>("", "confirmed").unwrap().into(),
        row.try_get::<bool>("", "mail_confirmed").unwrap().into(),
        row.try_get::<i16>("", "pool").unwrap().into(),
        row.try_get::<bool>("", "accept_partial").unwrap().into(),
        row.try_get::<i64>("", "position").unwrap().into(),
        bytes("sealed").into(),
    ];
    values.extend(
        NUMBERS
            .iter()
            .map(|column| row.try_get::<i32>("", column).unwrap().into()),
    );
    values
}

/// Takes a seat and inserts the row in one transaction, `CONCURRENCY` at a time; gives the seconds that it took.
async fn insert_all(bare: &DatabaseConnection, session: Uuid, rows: Vec<Statement>) -> f64 {
    let rows = Arc::new(rows);
    let next = Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let mut running = JoinSet::new();
    for _ in 0..CONCURRENCY {
        let (bare, rows, next) = (bare.clone(), rows.clone(), next.clone());
        running.spawn(async move {
            while let Some(insert) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                let transaction = begin(&bare).await;
                let backend = bare.get_database_backend();
                let take = Statement::from_sql_and_values(backend, TAKE, [session.into()]);
                let taken = transaction.execute_raw(take).await.unwrap();
                assert_eq!(taken.rows_affected(), 1);
                transaction.execute_raw(insert.clone()).await.unwrap();
                transaction.commit().await.unwrap();
            }
        });
    }
    running.join_all().await;
    start.elapsed().as_secs_f64()
}

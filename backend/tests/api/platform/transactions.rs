//! A phone that loses its connection cancels the handler, never the transaction.
//!
//! sqlx 0.9 leaves a pooled PostgreSQL connection "idle in transaction" when a BEGIN is cancelled (transact-rs/sqlx#4385), and a
//! connection that is reset drops the handler in the middle. Each test has its negative control: without `Db::write` the check fails.

use std::sync::Arc;
use std::task::Poll;

use actix_web::{App, HttpResponse, HttpServer, web};
use api_types::ProblemKind;
use backend::db::Db;
use backend::http::Refusal;
use sea_orm::{ConnectionTrait, Database, DatabaseTransaction, DbErr, Statement, TransactionTrait};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, mpsc};

use crate::harness::{Site, TestApp};

/// A phone, down to its bytes.
pub struct Phone(TcpStream);

pub async fn connect(site: &Site) -> Phone {
    Phone(TcpStream::connect(site.address()).await.unwrap())
}

impl Phone {
    /// Sends a JSON body in chunks, without saying how long it is, and reads the answer.
    pub async fn post_chunked(&mut self, path: &str, body: &[u8]) -> String {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        );
        self.0.write_all(head.as_bytes()).await.unwrap();
        for chunk in body.chunks(16 * 1024) {
            let framed = [format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat();
            if self.0.write_all(&framed).await.is_err() {
                break; // The server has heard enough.
            }
        }
        let _ = self.0.write_all(b"0\r\n\r\n").await;
        let mut answer = Vec::new();
        let _ = self.0.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Gone without a word: the next packet is a reset.
    fn vanish(self) {
        self.0.set_zero_linger().unwrap();
    }
}

/// A listener whose one route writes two lines and stops between them until the test says go.
struct SlowRoute {
    site: Site,
    entered: mpsc::UnboundedReceiver<()>,
    dropped: mpsc::UnboundedReceiver<()>,
    go: Arc<Semaphore>,
    server: actix_web::dev::ServerHandle,
}

#[derive(Clone)]
struct Stage {
    db: Db,
    entered: mpsc::UnboundedSender<()>,
    dropped: mpsc::UnboundedSender<()>,
    go: Arc<Semaphore>,
    by_the_rule: bool,
}

/// Tells when the handler is over, finished or dropped.
struct Over(mpsc::UnboundedSender<()>);

impl Drop for Over {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

async fn insert(db: &impl ConnectionTrait, name: &str) -> Result<(), DbErr> {
    let sql =
        format!("INSERT INTO job (name, due_at) VALUES ('{name}', '2026-11-23T00:00:00+00:00')");
    db.execute_unprepared(&sql).await.map(drop)
}

async fn wait(stage: &Stage) {
    let _ = stage.entered.send(());
    stage.go.acquire().await.unwrap().forget();
}

async fn slow(stage: web::Data<Stage>, name: web::Path<String>) -> HttpResponse {
    let _over = Over(stage.dropped.clone());
    let stage = stage.get_ref().clone();
    if stage.by_the_rule {
        let db = stage.db.clone();
        let written =
            db.write(move |txn| Box::pin(async move { two_lines(txn, &stage, &name).await }));
        written.await.unwrap();
    } else {
        // What a handler must not do.
        let db = stage.db.for_migrations().clone();
        insert(&db, &format!("{name}-first")).await.unwrap();
        wait(&stage).await;
        insert(&db, &format!("{name}-second")).await.unwrap();
    }
    HttpResponse::Ok().finish()
}

async fn two_lines(txn: &DatabaseTransaction, stage: &Stage, name: &str) -> Result<(), DbErr> {
    insert(txn, &format!("{name}-first")).await?;
    wait(stage).await;
    insert(txn, &format!("{name}-second")).await
}

impl SlowRoute {
    fn serve(app: &TestApp, by_the_rule: bool) -> Self {
        let (entered_tx, entered) = mpsc::unbounded_channel();
        let (dropped_tx, dropped) = mpsc::unbounded_channel();
        let go = Arc::new(Semaphore::new(0));
        let stage = web::Data::new(Stage {
            db: app.db.clone(),
            entered: entered_tx,
            dropped: dropped_tx,
            go: go.clone(),
            by_the_rule,
        });
        let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(stage.clone())
                .route("/slow/{name}", web::post().to(slow))
        })
        .workers(1)
        .disable_signals()
        .listen(socket)
        .unwrap()
        .run();
        let handle = server.handle();
        tokio::spawn(server);
        let site = Site {
            url,
            client: app.resident.client.clone(),
        };
        Self {
            site,
            entered,
            dropped,
            go,
            server: handle,
        }
    }

    /// A phone begins the write, vanishes in the middle, and only then may the write go on.
    async fn lose_a_phone(&mut self, name: &str) {
        let mut phone = connect(&self.site).await;
        let head = format!("POST /slow/{name} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        phone.0.write_all(head.as_bytes()).await.unwrap();
        self.entered.recv().await.unwrap();
        phone.vanish();
        self.dropped.recv().await.unwrap();
        self.go.add_permits(1);
    }
}

/// Waits until every transaction that writes is over.
async fn fence(app: &TestApp) {
    let sqlite = app.db.is_sqlite();
    let done: Result<(), DbErr> = app
        .db
        .write(move |txn| {
            Box::pin(async move {
                // On SQLite the write lock is the fence.
                if !sqlite {
                    txn.execute_unprepared("LOCK TABLE job IN ACCESS EXCLUSIVE MODE")
                        .await?;
                }
                Ok(())
            })
        })
        .await;
    done.unwrap();
}

async fn count(db: &impl ConnectionTrait, sql: &str) -> i64 {
    let statement = Statement::from_string(
        db.get_database_backend(),
        format!("SELECT count(*) AS n FROM {sql}"),
    );
    let row = db.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

/// Names that have one of their two lines and not the other.
async fn halves(app: &TestApp) -> i64 {
    let sql = "(SELECT replace(replace(name, '-first', ''), '-second', '') AS stem FROM job WHERE name LIKE 'slow%' \
               GROUP BY stem HAVING count(*) = 1) AS halves";
    count(app.db.read(), sql).await
}

async fn lines(app: &TestApp) -> i64 {
    count(app.db.read(), "job WHERE name LIKE 'slow%'").await
}

/// Connections that hold a transaction open and do nothing with it. On SQLite: 1 if the write lock is taken.
async fn stuck(app: &TestApp) -> i64 {
    if app.on_postgres() {
        let sql = "pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
        return count(app.db.read(), sql).await;
    }
    let url = format!("sqlite://{}", app.folder.join("amparo.db").display());
    let other = Database::connect(url).await.unwrap();
    other
        .execute_unprepared("PRAGMA busy_timeout = 0")
        .await
        .unwrap();
    let free = other
        .execute_unprepared("BEGIN IMMEDIATE; ROLLBACK")
        .await
        .is_ok();
    i64::from(!free)
}

#[tokio::test]
async fn a_phone_that_vanishes_in_the_middle_of_a_write_leaves_all_of_it_and_no_open_transaction() {
    let app = TestApp::spawn().await;
    let mut route = SlowRoute::serve(&app, true);
    for round in 0..20 {
        route.lose_a_phone(&format!("slow{round}")).await;
    }
    fence(&app).await;
    assert_eq!((lines(&app).await, halves(&app).await), (40, 0));
    assert_eq!(stuck(&app).await, 0);
    route.server.stop(false).await;
}

#[tokio::test]
async fn control_a_handler_that_writes_by_itself_leaves_half_of_it() {
    let app = TestApp::spawn().await;
    let mut route = SlowRoute::serve(&app, false);
    route.lose_a_phone("slow").await;
    fence(&app).await;
    assert_eq!((lines(&app).await, halves(&app).await), (1, 1));
    route.server.stop(false).await;
}

/// Polls once and drops: what happens to a handler that is cancelled while its database work is on the wire.
async fn cancel_at_first_poll<F: Future>(work: F) {
    let mut work = Box::pin(work);
    std::future::poll_fn(|context| {
        let _ = work.as_mut().poll(context);
        Poll::Ready(())
    })
    .await;
}

#[tokio::test]
async fn a_write_that_nobody_waits_for_any_more_still_ends_its_transaction() {
    let app = TestApp::spawn().await;
    for round in 0..50 {
        let name = format!("slow{round}");
        cancel_at_first_poll(app.db.write(move |txn| {
            Box::pin(async move {
                insert(txn, &format!("{name}-first")).await?;
                insert(txn, &format!("{name}-second")).await
            })
        }))
        .await;
    }
    // Each is in line for a connection or done; a fence passes only those that have one.
    while lines(&app).await < 100 {
        fence(&app).await;
    }
    assert_eq!(halves(&app).await, 0);
    assert_eq!(stuck(&app).await, 0);
}

#[tokio::test]
async fn control_a_cancelled_begin_leaves_a_connection_idle_in_transaction() {
    let app = TestApp::spawn().await;
    if !app.on_postgres() {
        return; // sqlx rolls back by itself on SQLite.
    }
    let writer = app.db.for_migrations();
    // The connection must be there before, or the first poll only asks for one.
    writer.ping().await.unwrap();
    let mut seen = 0;
    for _ in 0..200 {
        cancel_at_first_poll(writer.begin()).await;
        for _ in 0..20 {
            seen += stuck(&app).await;
        }
        if seen > 0 {
            return;
        }
    }
    panic!("the check never saw what it looks for");
}

#[tokio::test]
async fn a_full_disk_refuses_what_does_not_fit_and_nothing_after_it() {
    let app = TestApp::spawn().await;
    if app.on_postgres() {
        return; // There the server keeps count of its own transactions.
    }
    // One row: SQLite then rolls the whole transaction back by itself, behind the back of sqlx.
    let write = |bytes: u32| {
        app.db.write(move |txn| {
            Box::pin(async move {
                let sql = format!(
                    "INSERT INTO job (name, due_at) VALUES ('slow' || hex(randomblob({bytes})), '2026-11-23')"
                );
                txn.execute_unprepared(&sql).await.map(drop)
            })
        })
    };
    let writer = app.db.for_migrations();
    let full = "PRAGMA max_page_count = 1";
    writer.execute_unprepared(full).await.unwrap();
    let fault: DbErr = write(1_000_000).await.unwrap_err();
    assert_eq!(Refusal::from(fault).0, ProblemKind::StorageUnavailable);
    assert_eq!(lines(&app).await, 0);
    let after: Result<(), DbErr> = write(1).await;
    after.unwrap();
    assert_eq!(lines(&app).await, 1);
}

//! The bare database: the same two commits for the same rows, without anything of the application.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait,
};
use tokio::task::JoinSet;

use crate::copied::ReportRows;
use crate::databases::{Databases, Server, connect};

const POOL: u32 = 16;

/// Connections to a pair of databases: one writer each on SQLite, a pool on PostgreSQL, as the application has them.
#[derive(Clone)]
pub struct Bare {
    main: DatabaseConnection,
    keys: DatabaseConnection,
}

impl Bare {
    pub async fn connect(server: &Server, databases: &Databases) -> Self {
        let connections = match server {
            Server::Sqlite => 1,
            Server::Postgres(_) => POOL,
        };
        Self {
            main: connect(&databases.url, connections).await,
            keys: connect(&databases.keys_url, connections).await,
        }
    }

    /// Inserts all, `tasks` at a time; gives the seconds that it took.
    pub async fn insert_all(&self, reports: Vec<ReportRows>, tasks: usize) -> f64 {
        let reports = Arc::new(reports);
        let next = Arc::new(AtomicUsize::new(0));
        let begin = Instant::now();
        let mut running = JoinSet::new();
        for _ in 0..tasks {
            let (bare, reports, next) = (self.clone(), reports.clone(), next.clone());
            running.spawn(async move {
                while let Some(rows) = reports.get(next.fetch_add(1, Ordering::Relaxed)) {
                    bare.insert(rows).await;
                }
            });
        }
        running.join_all().await;
        begin.elapsed().as_secs_f64()
    }

    async fn insert(&self, rows: &ReportRows) {
        for (database, statements) in [(&self.keys, &rows.keys), (&self.main, &rows.main)] {
            let transaction = begin(database).await;
            for statement in statements {
                transaction.execute_raw(statement.clone()).await.unwrap();
            }
            transaction.commit().await.unwrap();
        }
    }

    /// Closes the connections.
    pub async fn close(self) {
        self.main.close().await.unwrap();
        self.keys.close().await.unwrap();
    }
}

/// Begins as the application does.
pub async fn begin(database: &DatabaseConnection) -> DatabaseTransaction {
    let immediate = database.get_database_backend() == DbBackend::Sqlite;
    let options = TransactionOptions {
        sqlite_transaction_mode: immediate.then_some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    database.begin_with_options(options).await.unwrap()
}

/// Asks all of `queries`, `tasks` at a time; gives the seconds that it took. Every answer has `rows` rows.
pub async fn ask_all(
    database: &DatabaseConnection,
    queries: Vec<Statement>,
    tasks: usize,
    rows: usize,
) -> f64 {
    let queries = Arc::new(queries);
    let next = Arc::new(AtomicUsize::new(0));
    let begin = Instant::now();
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let (database, queries, next) = (database.clone(), queries.clone(), next.clone());
        running.spawn(async move {
            while let Some(query) = queries.get(next.fetch_add(1, Ordering::Relaxed)) {
                let found = database.query_all_raw(query.clone()).await.unwrap();
                assert_eq!(found.len(), rows);
            }
        });
    }
    running.join_all().await;
    begin.elapsed().as_secs_f64()
}

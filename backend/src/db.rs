//! The database: SQLite behind one writer and a file lock, or a PostgreSQL pool.
//!
//! Every write runs in a task of its own that the handler awaits. A phone that drops its connection cancels the handler, never the
//! transaction: a cancelled BEGIN would leave a pooled PostgreSQL connection "idle in transaction" (sqlx 0.9, transact-rs/sqlx#4385).

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, RuntimeErr, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sqlx,
};
use tokio::runtime::Handle;
use tokio::sync::Notify;

mod wakes;

use wakes::Wakes;
pub use wakes::wake_after_commit;

const SQLITE_READERS: u32 = 3;
const SQLITE_BUSY: Duration = Duration::from_secs(10);
const ACQUIRE: Duration = Duration::from_secs(10);
const APPLICATION: &str = "amparo";

/// Hears of each statement, with its values. For tests alone: they are what people wrote.
pub type Ear = Arc<dyn Fn(&Statement) + Send + Sync>;

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process holds the SQLite file.
    #[error(
        "{0:?} is in use by another process; SQLite takes one at a time (use PostgreSQL for replicas)"
    )]
    InUse(PathBuf),
    /// The folder, the file or the lock cannot be used.
    #[error("cannot use {0:?}: {1}")]
    File(PathBuf, std::io::Error),
    /// The database refused.
    #[error("cannot open the database: {0}")]
    Db(#[from] DbErr),
}

/// A database that is open.
#[derive(Clone)]
pub struct Db {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    // The runtime that outlives every worker: a unit of work never ends with the thread that asked for it.
    runtime: Handle,
    wakes: Wakes,
    // Held, not read: the lock ends with the last clone.
    _lock: Option<Arc<File>>,
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Db")
            .field("sqlite", &self.is_sqlite())
            .finish_non_exhaustive()
    }
}

impl Db {
    /// Opens `sqlite://path` (made if missing, locked for this process) or `postgres://..` with `pool` connections. Writes run on the
    /// runtime that this is called on.
    pub async fn open(url: &str, pool: u32) -> Result<Self, OpenError> {
        let Some(path) = sqlite_path(url) else {
            let connection = Database::connect(postgres(url, pool)).await?;
            return Ok(Self {
                writer: connection.clone(),
                reader: connection,
                runtime: Handle::current(),
                wakes: Wakes::default(),
                _lock: None,
            });
        };
        let lock = lock(&path)?;
        make_private(&path)?;
        let writer = Database::connect(sqlite(&path, 1, false)).await?;
        let reader = Database::connect(sqlite(&path, SQLITE_READERS, true)).await?;
        Ok(Self {
            writer,
            reader,
            runtime: Handle::current(),
            wakes: Wakes::default(),
            _lock: Some(Arc::new(lock)),
        })
    }

    /// Opens for reading alone, beside a process that serves: `write` fails.
    pub async fn open_read_only(url: &str) -> Result<Self, OpenError> {
        let reader = match sqlite_path(url) {
            Some(path) => Database::connect(sqlite(&path, 1, true)).await?,
            None => {
                let mut options = postgres(url, 2);
                options.map_sqlx_postgres_opts(|o| {
                    o.options([("default_transaction_read_only", "on")])
                });
                Database::connect(options).await?
            }
        };
        Ok(Self {
            writer: reader.clone(),
            reader,
            runtime: Handle::current(),
            wakes: Wakes::default(),
            _lock: None,
        })
    }

    /// Tells `ear` of each statement that runs from now on. Clones that were made before stay silent.
    pub fn tell(&mut self, ear: &Ear) {
        for connection in [&mut self.writer, &mut self.reader] {
            let ear = ear.clone();
            connection.set_metric_callback(move |info| ear(info.statement));
        }
    }

    /// For single statements that read. On SQLite these connections cannot write.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// The connection that migrations run on.
    pub fn for_migrations(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// True on SQLite, where `BEGIN IMMEDIATE` takes the place of row locks.
    pub fn is_sqlite(&self) -> bool {
        self.writer.get_database_backend() == DbBackend::Sqlite
    }

    /// One unit of work: all of it is stored or nothing.
    ///
    /// Runs in its own task, commits on `Ok`, rolls back on `Err` and on a panic. Never call `begin` elsewhere, and never put a
    /// timeout around it. On SQLite the transaction holds the write lock from its start, so `work` must not call `write` again.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: for<'t> FnOnce(&'t DatabaseTransaction) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<DbErr> + Send + 'static,
    {
        let writer = self.writer.clone();
        let (sqlite, wakes) = (self.is_sqlite(), self.wakes.clone());
        let task = self.runtime.spawn(Wakes::during(async move {
            let transaction = begin(&writer, sqlite).await?;
            match work(&transaction).await {
                Ok(value) => {
                    transaction.commit().await?;
                    wakes.fire();
                    Ok(value)
                }
                Err(refused) => {
                    // SQLite rolls back by itself when the disk is full; what counts is why the work was refused.
                    if transaction.rollback().await.is_err() {
                        tracing::warn!("a rollback was refused");
                    }
                    Err(refused)
                }
            }
        }));
        match task.await {
            Ok(result) => result,
            Err(_) => Err(DbErr::Custom("the unit of work broke off".to_owned()).into()),
        }
    }

    /// Tells when a unit of work that was stored has asked for this job (`wake_after_commit`).
    pub fn waker(&self, job: &'static str) -> Arc<Notify> {
        self.wakes.of(job)
    }

    /// Lets go of deleted bytes. On SQLite the write-ahead log holds old pages until it is emptied; on PostgreSQL the archive's age limit
    /// does this.
    pub async fn forget_deleted(&self) -> Result<(), DbErr> {
        if self.is_sqlite() {
            let empty = "PRAGMA wal_checkpoint(TRUNCATE)";
            self.writer.execute_unprepared(empty).await?;
        }
        Ok(())
    }

    /// Answers when the database does.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.reader.ping().await
    }

    /// Closes the connections, waiting for those in use.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close_by_ref().await?;
        self.writer.close_by_ref().await
    }
}

async fn begin(writer: &DatabaseConnection, sqlite: bool) -> Result<DatabaseTransaction, DbErr> {
    if !sqlite {
        return writer.begin().await;
    }
    match begin_immediate(writer).await {
        Err(fault) if is_out_of_step(&fault) => {
            // After a full disk sqlx still counts the transaction that SQLite rolled back by itself, and would refuse every write from
            // then on: the one writer is replaced.
            let pool = writer.get_sqlite_connection_pool();
            let stuck = pool.acquire().await.map_err(from_sqlx)?;
            stuck.close().await.map_err(from_sqlx)?;
            begin_immediate(writer).await
        }
        outcome => outcome,
    }
}

async fn begin_immediate(writer: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    writer
        .begin_with_options(TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        })
        .await
}

fn is_out_of_step(fault: &DbErr) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(inner))
    | DbErr::Query(RuntimeErr::SqlxError(inner))
    | DbErr::Conn(RuntimeErr::SqlxError(inner))) = fault
    else {
        return false;
    };
    matches!(**inner, sqlx::Error::InvalidSavePointStatement)
}

fn from_sqlx(fault: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(fault.into()))
}

fn sqlite_path(url: &str) -> Option<PathBuf> {
    let rest = url.strip_prefix("sqlite:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let path = rest.split_once('?').map_or(rest, |(path, _)| path);
    Some(PathBuf::from(path))
}

fn lock(path: &Path) -> Result<File, OpenError> {
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|e| OpenError::File(folder.to_owned(), e))?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let lock_path = PathBuf::from(name);
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&lock_path)
        .map_err(|e| OpenError::File(lock_path.clone(), e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(path.to_owned())),
        Err(TryLockError::Error(e)) => Err(OpenError::File(lock_path, e)),
    }
}

fn make_private(path: &Path) -> Result<(), OpenError> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
        .map(drop)
        .map_err(|e| OpenError::File(path.to_owned(), e))
}

fn quiet(options: &mut ConnectOptions) {
    // Statements carry what people wrote; they are never logged.
    options.sqlx_logging(false).record_stmt_in_spans(false);
}

fn sqlite(path: &Path, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(format!("sqlite://{}", path.display()));
    options
        .max_connections(connections)
        .min_connections(connections)
        .acquire_timeout(SQLITE_BUSY * 2)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |o| {
            use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
            let o = o
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(SQLITE_BUSY)
                .foreign_keys(true)
                .pragma("secure_delete", "ON")
                .pragma("trusted_schema", "OFF");
            if read_only {
                o.pragma("query_only", "ON")
            } else {
                o
            }
        });
    quiet(&mut options);
    options
}

fn postgres(url: &str, pool: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(pool)
        .acquire_timeout(ACQUIRE)
        .test_before_acquire_if_idle_for(Duration::from_secs(10))
        .set_application_name(APPLICATION)
        .map_sqlx_postgres_opts(|o| {
            o.options([
                ("idle_in_transaction_session_timeout", "10s"),
                ("lock_timeout", "10s"),
                ("statement_timeout", "60s"),
            ])
        });
    quiet(&mut options);
    options
}

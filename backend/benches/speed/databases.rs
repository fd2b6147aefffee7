//! Two fresh, migrated databases on SQLite or PostgreSQL, and plain connections to them.

use std::path::PathBuf;
use std::time::Duration;

use migrations::{KeyMigrator, Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

/// Which kind of database.
pub enum Server {
    /// Files in a temporary folder.
    Sqlite,
    /// A server on which databases may be made and dropped.
    Postgres(String),
}

/// A main and a key database.
pub struct Databases {
    pub url: String,
    pub keys_url: String,
    pub folder: PathBuf,
}

impl Databases {
    /// Makes and migrates the pair `name`.
    pub async fn create(server: &Server, name: &str) -> Self {
        let unique = format!("amparo_bench_{}_{name}", std::process::id());
        let folder = std::env::temp_dir().join(&unique);
        std::fs::create_dir_all(&folder).unwrap();
        let (url, keys_url) = match server {
            Server::Sqlite => {
                let file = |name: &str| format!("sqlite://{}", folder.join(name).display());
                (file("amparo.db"), file("keys.db"))
            }
            Server::Postgres(admin) => {
                let connection = Database::connect(admin).await.unwrap();
                let names = [unique.clone(), format!("{unique}_keys")];
                for name in &names {
                    let create = format!("CREATE DATABASE {name}");
                    connection.execute_unprepared(&create).await.unwrap();
                }
                connection.close().await.unwrap();
                let place = admin.rsplit_once('/').expect("a database in the URL").0;
                let [main, keys] = names.map(|name| format!("{place}/{name}"));
                (main, keys)
            }
        };
        let main = connect(&url, 1).await;
        let keys = connect(&keys_url, 1).await;
        Migrator::up(&main, None).await.unwrap();
        KeyMigrator::up(&keys, None).await.unwrap();
        main.close().await.unwrap();
        keys.close().await.unwrap();
        Self {
            url,
            keys_url,
            folder,
        }
    }

    /// Removes the files. Databases on a server go with the server, which lives for this run.
    pub fn remove(&self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Connections as durable as the application's, with nothing around them.
pub async fn connect(url: &str, connections: u32) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(connections)
        .acquire_timeout(Duration::from_secs(60))
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|o| {
            o.create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10))
                .foreign_keys(true)
                .pragma("secure_delete", "ON")
        });
    Database::connect(options).await.unwrap()
}

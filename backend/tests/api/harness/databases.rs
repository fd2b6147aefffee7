//! Databases for one test: copies of a template that is migrated once per run.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use backend::db::Db;
use migrations::{KeyMigrator, Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};

/// The two databases of a test, and a folder for its files. Gone when dropped.
pub struct Databases {
    pub url: String,
    pub keys_url: String,
    pub folder: PathBuf,
    // Names on the PostgreSQL server; none on SQLite.
    names: Vec<String>,
}

/// The migrated database that a test's `kind` of database is copied from.
fn template(kind: &str) -> String {
    format!("amparo_test_{}_template_{kind}", std::process::id())
}

impl Databases {
    pub fn create() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        static CLEAN: OnceLock<()> = OnceLock::new();
        CLEAN.get_or_init(remove_leftovers);
        let count = COUNT.fetch_add(1, Ordering::SeqCst);
        let name = format!("amparo_test_{}_{count}", std::process::id());
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir_all(&folder).unwrap();
        match admin_url() {
            Some(admin) => Self::on_postgres(&admin, &name, folder),
            None => Self::on_sqlite(folder),
        }
    }

    fn on_sqlite(folder: PathBuf) -> Self {
        static MIGRATED: OnceLock<PathBuf> = OnceLock::new();
        let template = MIGRATED.get_or_init(|| {
            let folder = std::env::temp_dir().join(format!("amparo_test_{}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            let url = |name: &str| format!("sqlite://{}", folder.join(name).display());
            migrate(url("amparo.db"), url("keys.db"));
            folder
        });
        for name in ["amparo.db", "keys.db"] {
            std::fs::copy(template.join(name), folder.join(name)).unwrap();
        }
        let url = |name: &str| format!("sqlite://{}", folder.join(name).display());
        Self {
            url: url("amparo.db"),
            keys_url: url("keys.db"),
            folder,
            names: Vec::new(),
        }
    }

    fn on_postgres(admin: &str, name: &str, folder: PathBuf) -> Self {
        static MIGRATED: OnceLock<()> = OnceLock::new();
        MIGRATED.get_or_init(|| {
            on_server(admin, |server| async move {
                drop_leftovers(&server).await;
                for kind in ["main", "keys"] {
                    run(&server, &format!("CREATE DATABASE {}", template(kind))).await;
                }
            });
            migrate(
                beside(admin, &template("main")),
                beside(admin, &template("keys")),
            );
        });
        let keys = format!("{name}_keys");
        let names = vec![name.to_owned(), keys.clone()];
        let made = names.clone();
        on_server(admin, |server| async move {
            for (name, kind) in made.iter().zip(["main", "keys"]) {
                let sql = format!("CREATE DATABASE {name} TEMPLATE {}", template(kind));
                run(&server, &sql).await;
            }
        });
        Self {
            url: beside(admin, name),
            keys_url: beside(admin, &keys),
            folder,
            names,
        }
    }

    /// True if the bytes stand in one of them.
    pub async fn hold(&self, bytes: &[u8]) -> bool {
        if self.names.is_empty() {
            return files_hold(&self.folder, bytes);
        }
        for url in [&self.url, &self.keys_url] {
            let server = Database::connect(url).await.unwrap();
            let found = rows_hold(&server, bytes).await;
            server.close().await.unwrap();
            if found {
                return true;
            }
        }
        false
    }

    fn remove(&self) {
        if let Some(admin) = admin_url().filter(|_| !self.names.is_empty()) {
            let names = self.names.clone();
            on_server(&admin, |server| async move {
                for name in &names {
                    drop_database(&server, name).await;
                }
            });
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Drop for Databases {
    fn drop(&mut self) {
        self.remove();
    }
}

/// The server that the tests may use, if they shall run on PostgreSQL.
pub fn admin_url() -> Option<String> {
    std::env::var("AMPARO_TEST_POSTGRES")
        .ok()
        .filter(|url| !url.is_empty())
}

/// Removes what runs left behind that have ended: their templates, and the folders of tests that broke off.
fn remove_leftovers() {
    for entry in std::fs::read_dir(std::env::temp_dir()).unwrap().flatten() {
        if is_left_over(&entry.file_name().to_string_lossy()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

async fn drop_leftovers(server: &DatabaseConnection) {
    let names = "SELECT datname FROM pg_database WHERE datname LIKE 'amparo\\_test\\_%'";
    let names = Statement::from_string(server.get_database_backend(), names);
    for row in server.query_all_raw(names).await.unwrap() {
        let name: String = row.try_get("", "datname").unwrap();
        if is_left_over(&name) {
            drop_database(server, &name).await;
        }
    }
}

/// True for a name with the id of a process that has ended.
fn is_left_over(name: &str) -> bool {
    let process = name
        .strip_prefix("amparo_test_")
        .and_then(|rest| rest.split('_').next());
    process.is_some_and(|id| !Path::new("/proc").join(id).exists())
}

/// Another database of the same server.
fn beside(admin: &str, name: &str) -> String {
    let (address, parameters) = match admin.split_once('?') {
        Some((address, parameters)) => (address, format!("?{parameters}")),
        None => (admin, String::new()),
    };
    let server = address.rsplit_once('/').expect("a database in the URL").0;
    format!("{server}/{name}{parameters}")
}

fn migrate(main: String, keys: String) {
    in_thread(async move {
        let main = Db::open(&main, 1).await.unwrap();
        let keys = Db::open(&keys, 1).await.unwrap();
        Migrator::up(main.for_migrations(), None).await.unwrap();
        KeyMigrator::up(keys.for_migrations(), None).await.unwrap();
        main.close().await.unwrap();
        keys.close().await.unwrap();
    });
}

/// Runs to the end beside the test, whose own runtime may be waiting.
fn in_thread(work: impl Future<Output = ()> + Send + 'static) {
    std::thread::spawn(move || super::runtime().block_on(work))
        .join()
        .expect("the database obeys");
}

fn on_server<F, R>(admin: &str, work: F)
where
    F: FnOnce(DatabaseConnection) -> R + Send + 'static,
    R: Future<Output = ()> + Send,
{
    let admin = admin.to_owned();
    in_thread(async move {
        let server = Database::connect(admin).await.unwrap();
        work(server.clone()).await;
        server.close().await.unwrap();
    });
}

async fn run(server: &DatabaseConnection, sql: &str) {
    server.execute_unprepared(sql).await.unwrap();
}

async fn drop_database(server: &DatabaseConnection, name: &str) {
    run(
        server,
        &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"),
    )
    .await;
}

fn files_hold(folder: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".db"))
        .any(|path| super::log::holds(&std::fs::read(path).unwrap(), bytes))
}

async fn rows_hold(server: &DatabaseConnection, bytes: &[u8]) -> bool {
    let backend = server.get_database_backend();
    let tables = "SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'";
    let tables = server
        .query_all_raw(Statement::from_string(backend, tables))
        .await
        .unwrap();
    // A row as text shows bytea in hex.
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    for table in tables {
        let name: String = table.try_get("", "name").unwrap();
        let rows = format!("SELECT t::text AS line FROM {name} t");
        let rows = server
            .query_all_raw(Statement::from_string(backend, rows))
            .await
            .unwrap();
        for row in rows {
            let line: String = row.try_get("", "line").unwrap();
            if super::log::holds(line.as_bytes(), bytes) || line.contains(&hex) {
                return true;
            }
        }
    }
    false
}

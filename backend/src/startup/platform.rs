//! What every command stands on: settings, clock, city, databases, row keys.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono_tz::Tz;
use migrations::{KeyMigrator, Migrator, MigratorTrait};
use sea_orm::DbErr;
use sealing::Kek;
use zeroize::Zeroizing;

use crate::clock::SharedClock;
use crate::config::Config;
use crate::db::{Db, Ear, OpenError};
use crate::pages::assets::{Assets, AssetsError};
use crate::places::{City, PackError};
use crate::rowkeys::{KeyRing, RowKeys};

const GOODBYE: Duration = Duration::from_secs(2);

/// Why an instance does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A database refuses.
    #[error("the database refused: {0}")]
    Db(#[from] DbErr),
    /// The schema is older than the program.
    #[error("the database has {0} steps to go; run `amparo migrate`")]
    NotMigrated(usize),
    /// The city pack has a slip.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The built pages are not there.
    #[error(transparent)]
    Assets(#[from] AssetsError),
    /// A secret's file is missing or not of its form.
    #[error("{0} ({1:?}) {2}")]
    Secret(&'static str, PathBuf, String),
    /// A file is missing or not of its form.
    #[error("{0} ({1:?}) {2}")]
    File(&'static str, PathBuf, String),
    /// A socket cannot be had.
    #[error("cannot listen on {0}: {1}")]
    Listen(std::net::SocketAddr, std::io::Error),
    /// A capability cannot be built.
    #[error("{0}")]
    Other(String),
}

/// What every command stands on.
#[derive(Clone)]
pub struct Platform {
    /// The settings.
    pub config: Arc<Config>,
    /// The time.
    pub clock: SharedClock,
    /// The city.
    pub city: Arc<City>,
    /// The zone in which the city's days begin and end.
    pub zone: Tz,
    /// The main database.
    pub db: Db,
    /// The key database.
    pub keys_db: Db,
    /// The row keys.
    pub row_keys: RowKeys,
}

impl Platform {
    /// Opens everything; changes nothing.
    pub async fn open(config: Config, clock: SharedClock) -> Result<Self, StartError> {
        Self::open_for(config, clock, None).await
    }

    /// The same, and `ear` hears of every statement: tests count them.
    pub async fn open_for(
        config: Config,
        clock: SharedClock,
        ear: Option<Ear>,
    ) -> Result<Self, StartError> {
        // For clients and relays alike; the second call of a process finds it installed.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let city = Arc::new(City::load(&config.city_pack)?);
        let ring = key_ring(&config.secrets.kek_file)?;
        let mut db = Db::open(&config.database.url, config.database.pool).await?;
        let mut keys_db = Db::open(&config.database.keys_url, config.database.pool).await?;
        if let Some(ear) = ear {
            db.tell(&ear);
            keys_db.tell(&ear);
        }
        let zone = city.zone;
        let row_keys = RowKeys::new(keys_db.clone(), db.clone(), ring, clock.clone(), zone);
        Ok(Self {
            config: Arc::new(config),
            clock,
            city,
            zone,
            db,
            keys_db,
            row_keys,
        })
    }

    /// Reads what an instance is made of and opens no database: city pack, secrets, built pages.
    pub fn check(config: &Config) -> Result<(), StartError> {
        let secrets = &config.secrets;
        City::load(&config.city_pack)?;
        key_ring(&secrets.kek_file)?;
        for (key, path) in [
            ("secrets.pepper_file", &secrets.pepper_file),
            ("secrets.checkpoint_key_file", &secrets.checkpoint_key_file),
            (
                "secrets.instance_secret_file",
                &secrets.instance_secret_file,
            ),
        ] {
            secret(key, path)?;
        }
        Assets::load(&config.assets)?;
        super::read_roots(&config.roots).map(drop)
    }

    /// Brings both schemas up to date.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        Migrator::up(self.db.for_migrations(), None).await?;
        KeyMigrator::up(self.keys_db.for_migrations(), None).await
    }

    /// Refuses a database that is older than the program.
    pub async fn require_migrated(&self) -> Result<(), StartError> {
        let main = Migrator::get_pending_migrations(self.db.for_migrations()).await?;
        let keys = KeyMigrator::get_pending_migrations(self.keys_db.for_migrations()).await?;
        match main.len() + keys.len() {
            0 => Ok(()),
            pending => Err(StartError::NotMigrated(pending)),
        }
    }

    /// The secret that all replicas share.
    pub fn instance_secret(&self) -> Result<[u8; 32], StartError> {
        secret(
            "secrets.instance_secret_file",
            &self.config.secrets.instance_secret_file,
        )
    }

    /// Answers when both databases do.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.db.ping().await?;
        self.keys_db.ping().await
    }

    /// Closes both databases; does not wait long for somebody who still reads.
    pub async fn close(&self) {
        for db in [&self.db, &self.keys_db] {
            let closed = tokio::time::timeout(GOODBYE, db.clone().close()).await;
            if !matches!(closed, Ok(Ok(()))) {
                tracing::warn!("a database did not close");
            }
        }
    }
}

/// Reads the key-encryption keys: a line `<id> <base64>` each, the current one first; a bare value has id 1.
fn key_ring(path: &Path) -> Result<KeyRing, StartError> {
    const KEY: &str = "secrets.kek_file";
    let wrong = |what: &str| StartError::Secret(KEY, path.to_owned(), what.to_owned());
    let text = read_secret(KEY, path)?;
    let mut keys = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (id, value) = line.split_once(' ').unwrap_or(("1", line));
        let id = id
            .parse()
            .map_err(|_| wrong("has a line without a number"))?;
        keys.push((id, Kek::from_bytes(decode(KEY, path, value.trim())?)));
    }
    KeyRing::new(keys).ok_or(wrong("holds no key, or two of the same number"))
}

/// 32 bytes from a file that holds them as one line of base64. `key` is the setting that named the file.
pub fn secret(key: &'static str, path: &Path) -> Result<[u8; 32], StartError> {
    decode(key, path, read_secret(key, path)?.trim())
}

fn read_secret(key: &'static str, path: &Path) -> Result<Zeroizing<String>, StartError> {
    std::fs::read_to_string(path)
        .map(Zeroizing::new)
        .map_err(|e| StartError::Secret(key, path.to_owned(), format!("cannot be read: {e}")))
}

fn decode(key: &'static str, path: &Path, text: &str) -> Result<[u8; 32], StartError> {
    STANDARD
        .decode(text)
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| {
            StartError::Secret(
                key,
                path.to_owned(),
                "does not hold 32 bytes of base64".to_owned(),
            )
        })
}

//! The settings: a TOML file, then `AMPARO_*` variables over it, checked before anything starts. Every error names the key.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

mod intake;
mod layers;
mod streams;

pub use intake::IntakeSettings;
pub use layers::ConfigError;
use layers::Layers;
pub use streams::StreamSettings;

/// Everything an instance is told.
#[derive(Debug, Clone)]
pub struct Config {
    /// The instance's name; receipts and row envelopes are bound to it, so it never changes.
    pub instance: String,
    /// Folder of the city pack.
    pub city_pack: PathBuf,
    /// Folder of the built pages (`release.json` and what it lists).
    pub assets: PathBuf,
    /// The root public keys (`roots.json`).
    pub roots: PathBuf,
    /// A demo's own root seeds, with which it renews its directory. A city never sets it.
    pub demo_roots: Option<PathBuf>,
    /// What is logged (`tracing` directives).
    pub log: String,
    /// The residents' listener.
    pub resident: Listener,
    /// The staff's listener.
    pub console: Listener,
    /// Where the data is.
    pub database: Databases,
    /// Where the secrets are.
    pub secrets: Secrets,
    /// How staff get mail.
    pub mail: Mail,
    /// Ceilings of one process.
    pub limits: Limits,
    /// Reports that come in.
    pub intake: IntakeSettings,
    /// Livestreams.
    pub streams: StreamSettings,
    /// Push services (`name` or `name:port`) that may lie in a private network and speak plain HTTP.
    pub push_hosts: Vec<String>,
}

/// One surface.
#[derive(Debug, Clone)]
pub struct Listener {
    /// Address and port.
    pub listen: SocketAddr,
    /// How browsers reach it: `https://host` or, on this machine, `http://localhost:8080`. No slash at the end.
    pub origin: String,
    /// Tells browsers to come by HTTPS alone (off for an onion service and on this machine).
    pub hsts: bool,
    /// How many proxies of ours add to `X-Forwarded-For`. The address is hashed for the rate limits and dropped.
    pub proxies: usize,
}

/// The two databases.
#[derive(Debug, Clone)]
pub struct Databases {
    /// The main one: `sqlite://path` or `postgres://..`.
    pub url: String,
    /// The row keys', with backups of its own that are kept at most 14 days.
    pub keys_url: String,
    /// Connections of the PostgreSQL pool.
    pub pool: u32,
}

/// Files that only the server may read. They are read where they are used, never kept in the settings.
#[derive(Debug, Clone)]
pub struct Secrets {
    /// Key-encryption keys, one a line: `<id> <32 bytes, base64>`, the current one first.
    pub kek_file: PathBuf,
    /// The pepper of staff authenticators.
    pub pepper_file: PathBuf,
    /// Folder of login-token keys: `<kid>.seed`.
    pub login_keys: PathBuf,
    /// The seed that signs audit checkpoints.
    pub checkpoint_key_file: PathBuf,
    /// 32 bytes, base64, that all replicas share: proof of work, language tags.
    pub instance_secret_file: PathBuf,
}

/// Mail to staff.
#[derive(Clone)]
pub struct Mail {
    /// The sender.
    pub from: String,
    /// How it leaves.
    pub transport: MailTransport,
}

/// How mail leaves.
#[derive(Clone)]
pub enum MailTransport {
    /// Written as files (the demo, tests).
    Folder(PathBuf),
    /// Handed to a relay.
    Smtp {
        /// Host name.
        host: String,
        /// Port.
        port: u16,
        /// Refuses to talk without TLS.
        tls: bool,
        /// User and password.
        credentials: Option<(String, String)>,
    },
}

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The password stays out of every log.
        f.debug_struct("Mail").finish_non_exhaustive()
    }
}

/// Ceilings of one process.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Open connections a surface.
    pub connections: usize,
    /// Threads a surface.
    pub workers: usize,
    /// How long a stop waits for requests that run.
    pub shutdown_seconds: u64,
}

impl Config {
    /// Reads and checks. Relative paths of the file are below the file's folder, those of variables below the working folder.
    pub fn load(
        file: Option<&Path>,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut layers = Layers::read(file, variables)?;
        let config = Self::from_layers(&mut layers)?;
        layers.finish()?;
        Ok(config)
    }

    /// As `load`, from a text instead of a file.
    pub fn parse(
        text: &str,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut layers = Layers::parse(text, Path::new(""), variables)?;
        let config = Self::from_layers(&mut layers)?;
        layers.finish()?;
        Ok(config)
    }

    fn from_layers(layers: &mut Layers) -> Result<Self, ConfigError> {
        let folder = layers.path("secrets.folder", Some("secrets"))?;
        let secret = |layers: &mut Layers, key, name: &str| -> Result<PathBuf, ConfigError> {
            match layers.optional_path(key)? {
                Some(path) => Ok(path),
                None => Ok(folder.join(name)),
            }
        };
        let connections = layers.number("limits.connections", 4096, 1..=100_000)?;
        Ok(Self {
            instance: instance(layers)?,
            city_pack: layers.path("city_pack", Some("city/los-angeles"))?,
            assets: layers.path("assets", Some("target/pwa"))?,
            roots: layers.path("roots", Some("roots.json"))?,
            demo_roots: layers.optional_path("demo_roots")?,
            log: layers
                .optional_text("log")?
                .unwrap_or_else(|| "warn,backend=info".to_owned()),
            resident: Listener::read(layers, &RESIDENT_KEYS, 8080)?,
            console: Listener::read(layers, &CONSOLE_KEYS, 8081)?,
            database: Databases {
                url: database_url(layers, "database.url")?,
                keys_url: database_url(layers, "database.keys_url")?,
                pool: layers.number("database.pool", 16, 1..=500)?,
            },
            secrets: Secrets {
                kek_file: secret(layers, "secrets.kek_file", "kek")?,
                pepper_file: secret(layers, "secrets.pepper_file", "pepper")?,
                login_keys: secret(layers, "secrets.login_keys", "login-keys")?,
                checkpoint_key_file: secret(layers, "secrets.checkpoint_key_file", "checkpoint")?,
                instance_secret_file: secret(
                    layers,
                    "secrets.instance_secret_file",
                    "instance-secret",
                )?,
            },
            mail: mail(layers)?,
            limits: Limits {
                connections,
                workers: layers.number("limits.workers", processors(), 1..=64)?,
                shutdown_seconds: layers.number("limits.shutdown_seconds", 1, 0..=600)?,
            },
            intake: IntakeSettings::read(layers)?,
            streams: StreamSettings::read(layers, connections)?,
            push_hosts: streams::hosts(layers, "push.private_hosts")?,
        })
    }
}

struct ListenerKeys {
    listen: &'static str,
    origin: &'static str,
    hsts: &'static str,
    proxies: &'static str,
    // Cookies ignore ports: on one machine the surfaces need two host names.
    local_name: &'static str,
}

const RESIDENT_KEYS: ListenerKeys = ListenerKeys {
    listen: "resident.listen",
    origin: "resident.origin",
    hsts: "resident.hsts",
    proxies: "resident.proxies",
    local_name: "localhost",
};

const CONSOLE_KEYS: ListenerKeys = ListenerKeys {
    listen: "console.listen",
    origin: "console.origin",
    hsts: "console.hsts",
    proxies: "console.proxies",
    local_name: "127.0.0.1",
};

impl Listener {
    fn read(layers: &mut Layers, keys: &ListenerKeys, port: u16) -> Result<Self, ConfigError> {
        let moved = layers.is_overridden(keys.listen) && !layers.is_overridden(keys.origin);
        let listen: SocketAddr = layers
            .optional_text(keys.listen)?
            .unwrap_or_else(|| format!("127.0.0.1:{port}"))
            .parse()
            .map_err(|_| ConfigError::new(keys.listen, "is not an address with a port"))?;
        let local = format!("http://{}:{}", keys.local_name, listen.port());
        let origin = match layers.optional_text(keys.origin)? {
            // Only the listener was moved, on this machine: the origin moves along.
            Some(_) if moved && listen.ip().is_loopback() => local,
            Some(origin) => origin,
            None if listen.ip().is_loopback() => local,
            None => return Err(ConfigError::new(keys.origin, "is missing")),
        };
        check_origin(&origin).map_err(|what| ConfigError::new(keys.origin, what))?;
        Ok(Self {
            listen,
            hsts: layers
                .optional_bool(keys.hsts)?
                .unwrap_or_else(|| origin.starts_with("https://")),
            proxies: layers.number(keys.proxies, 0, 0..=8)?,
            origin,
        })
    }
}

/// A thread a processor on each surface.
fn processors() -> usize {
    std::thread::available_parallelism().map_or(2, |count| count.get().min(64))
}

fn check_origin(origin: &str) -> Result<(), &'static str> {
    let (secure, host) = match (
        origin.strip_prefix("https://"),
        origin.strip_prefix("http://"),
    ) {
        (Some(host), _) => (true, host),
        (None, Some(host)) => (false, host),
        (None, None) => return Err("is not https://host"),
    };
    let name = host.split(':').next().unwrap_or_default();
    let plain_is_safe = matches!(name, "localhost" | "127.0.0.1") || name.ends_with(".onion");
    if host.is_empty() || host.contains(['/', '?', '#', '@', ' ']) {
        Err("is not https://host without a path")
    } else if !secure && !plain_is_safe {
        Err("must be https (plain http is for this machine and onion services)")
    } else {
        Ok(())
    }
}

fn instance(layers: &mut Layers) -> Result<String, ConfigError> {
    let name = layers.word("instance")?;
    let good = (1..=60).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.'));
    good.then_some(name).ok_or(ConfigError::new(
        "instance",
        "must be 1 to 60 of a-z, 0-9, - and .",
    ))
}

fn database_url(layers: &mut Layers, key: &'static str) -> Result<String, ConfigError> {
    let url = layers.word(key)?;
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return Ok(url);
    }
    let path = url
        .strip_prefix("sqlite://")
        .filter(|path| !path.is_empty())
        .ok_or(ConfigError::new(
            key,
            "is neither sqlite://path nor postgres://..",
        ))?;
    Ok(format!(
        "sqlite://{}",
        layers.below_file(key, path).display()
    ))
}

fn mail(layers: &mut Layers) -> Result<Mail, ConfigError> {
    let from = layers
        .optional_text("mail.from")?
        .unwrap_or_else(|| "Amparo <noreply@localhost>".to_owned());
    let transport = match layers.optional_text("mail.transport")?.as_deref() {
        None | Some("folder") => MailTransport::Folder(layers.path("mail.folder", Some("mail"))?),
        Some("smtp") => MailTransport::Smtp {
            host: layers.word("mail.host")?,
            port: layers.number("mail.port", 465, 1..=65_535)?,
            tls: layers.optional_bool("mail.tls")?.unwrap_or(true),
            credentials: match layers.optional_text("mail.user")? {
                Some(user) => Some((user, layers.word("mail.password")?)),
                None => None,
            },
        },
        Some(_) => {
            return Err(ConfigError::new(
                "mail.transport",
                "is neither folder nor smtp",
            ));
        }
    };
    Ok(Mail { from, transport })
}

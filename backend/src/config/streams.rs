//! Settings of livestreams: own media, hosts in the city's own network, origins that watch pages may load from, how many may listen.

use std::path::PathBuf;

use super::layers::{ConfigError, Layers};

const PRIVATE_HOSTS: &str = "streams.private_hosts";
const ORIGINS: &str = "streams.origins";
const MOST_LISTENERS: usize = 5_000;

/// What an instance is told about livestreams.
#[derive(Debug, Clone, Default)]
pub struct StreamSettings {
    /// Folder that an encoder writes HLS files into; served below `/media/`.
    pub media_folder: Option<PathBuf>,
    /// Hosts (`name` or `name:port`) that may lie in a private network and speak plain HTTP: an encoder of the city, a demo.
    pub private_hosts: Vec<String>,
    /// `https://host` of HLS servers that watch pages may load from, beside our own.
    pub origins: Vec<String>,
    /// Listeners of one process; who comes then asks now and then instead.
    pub listeners: usize,
}

impl StreamSettings {
    /// `connections`: a listener keeps one open, and others must still get in.
    pub(super) fn read(layers: &mut Layers, connections: usize) -> Result<Self, ConfigError> {
        let private_hosts = hosts(layers, PRIVATE_HOSTS)?;
        let origins = layers.list(ORIGINS)?;
        if !origins.iter().all(|origin| is_origin(origin)) {
            return Err(ConfigError::new(
                ORIGINS,
                "has an entry that is not https://host",
            ));
        }
        let most = (connections / 4 * 3).clamp(1, MOST_LISTENERS);
        Ok(Self {
            media_folder: layers.optional_path("streams.media_folder")?,
            private_hosts,
            origins,
            listeners: layers.number("streams.listeners", most, 1..=100_000)?,
        })
    }
}

/// A list of `name` or `name:port`.
pub(super) fn hosts(layers: &mut Layers, key: &'static str) -> Result<Vec<String>, ConfigError> {
    let hosts = layers.list(key)?;
    if hosts.iter().all(|host| is_host(host)) {
        Ok(hosts)
    } else {
        Err(ConfigError::new(
            key,
            "has an entry that is not name or name:port",
        ))
    }
}

fn is_host(text: &str) -> bool {
    url::Url::parse(&format!("http://{text}/"))
        .is_ok_and(|url| url.path() == "/" && url.username().is_empty() && url.query().is_none())
}

// It goes into a header: nothing but a host and a port.
fn is_origin(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://localhost"))
        .or_else(|| text.strip_prefix("http://127.0.0.1"));
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    host.is_some_and(|host| host.chars().all(plain)) && url::Url::parse(text).is_ok()
}

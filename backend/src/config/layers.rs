//! A TOML file with environment variables laid over it, read key by key so that every complaint can name the key.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

const PREFIX: &str = "AMPARO_";

/// Every key. A variable is the key in capitals, `.` as `_`: `AMPARO_DATABASE_URL`; with `_FILE` at the end it names a file whose text is
/// the value.
const KEYS: &[&str] = &[
    "assets",
    "city_pack",
    "console.hsts",
    "console.listen",
    "console.origin",
    "console.proxies",
    "database.keys_url",
    "database.pool",
    "database.url",
    "demo_roots",
    "instance",
    "limits.connections",
    "limits.shutdown_seconds",
    "limits.workers",
    "log",
    "mail.folder",
    "mail.from",
    "mail.host",
    "mail.password",
    "mail.port",
    "mail.tls",
    "mail.transport",
    "mail.user",
    "push.private_hosts",
    "resident.hsts",
    "resident.listen",
    "resident.origin",
    "resident.proxies",
    "roots",
    "secrets.checkpoint_key_file",
    "secrets.folder",
    "secrets.instance_secret_file",
    "secrets.kek_file",
    "secrets.login_keys",
    "secrets.pepper_file",
    "streams.listeners",
    "streams.media_folder",
    "streams.origins",
    "streams.private_hosts",
];

/// A setting that is missing or wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} {what}")]
pub struct ConfigError {
    key: String,
    what: String,
}

impl ConfigError {
    /// Says what is wrong with a key. Never quotes the value: it may be a secret.
    pub fn new(key: &str, what: &str) -> Self {
        Self {
            key: key.to_owned(),
            what: what.to_owned(),
        }
    }

    /// The key.
    pub fn key(&self) -> &str {
        &self.key
    }
}

pub(super) struct Layers {
    values: BTreeMap<String, Value>,
    overridden: BTreeSet<&'static str>,
    base: PathBuf,
}

impl Layers {
    pub(super) fn read(
        file: Option<&Path>,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let Some(file) = file else {
            return Self::parse("", Path::new(""), variables);
        };
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file)
            .map_err(|e| ConfigError::new(&name, &format!("cannot be read: {e}")))?;
        Self::parse(&text, file.parent().unwrap_or(Path::new("")), variables)
    }

    pub(super) fn parse(
        text: &str,
        base: &Path,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let table: Table = text.parse().map_err(|e: toml::de::Error| {
            let line = e.span().map_or(0, |span| {
                text.get(..span.start)
                    .map_or(0, |t| t.matches('\n').count())
                    + 1
            });
            ConfigError::new(&format!("line {line} of the file"), "is not TOML")
        })?;
        let mut layers = Self {
            values: BTreeMap::new(),
            overridden: BTreeSet::new(),
            base: base.to_owned(),
        };
        layers.flatten("", table);
        for (name, value) in variables {
            layers.lay_over(&name, value)?;
        }
        Ok(layers)
    }

    fn flatten(&mut self, prefix: &str, table: Table) {
        for (name, value) in table {
            let key = format!("{prefix}{name}");
            match value {
                Value::Table(inner) => self.flatten(&format!("{key}."), inner),
                value => drop(self.values.insert(key, value)),
            }
        }
    }

    fn lay_over(&mut self, variable: &str, value: String) -> Result<(), ConfigError> {
        let Some(name) = variable.strip_prefix(PREFIX) else {
            return Ok(());
        };
        if let Some(key) = key_of(name) {
            self.values.insert(key.to_owned(), Value::String(value));
            self.overridden.insert(key);
        } else if let Some(key) = name.strip_suffix("_FILE").and_then(key_of) {
            let text = std::fs::read_to_string(&value).map_err(|e| {
                ConfigError::new(variable, &format!("names a file that cannot be read: {e}"))
            })?;
            let text = text.trim_end().to_owned();
            self.values.insert(key.to_owned(), Value::String(text));
            self.overridden.insert(key);
        }
        // Other variables with this prefix belong to the tools around the server.
        Ok(())
    }

    /// True if a variable set it.
    pub(super) fn is_overridden(&self, key: &str) -> bool {
        self.overridden.contains(key)
    }

    pub(super) fn optional_text(
        &mut self,
        key: &'static str,
    ) -> Result<Option<String>, ConfigError> {
        match self.values.remove(key) {
            None => Ok(None),
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text)),
            Some(Value::String(_)) => Err(ConfigError::new(key, "is empty")),
            Some(_) => Err(ConfigError::new(key, "is not a text")),
        }
    }

    pub(super) fn word(&mut self, key: &'static str) -> Result<String, ConfigError> {
        self.optional_text(key)?
            .ok_or(ConfigError::new(key, "is missing"))
    }

    pub(super) fn optional_bool(&mut self, key: &'static str) -> Result<Option<bool>, ConfigError> {
        match self.values.remove(key) {
            None => Ok(None),
            Some(Value::Boolean(is)) => Ok(Some(is)),
            Some(Value::String(text)) if text == "true" => Ok(Some(true)),
            Some(Value::String(text)) if text == "false" => Ok(Some(false)),
            Some(_) => Err(ConfigError::new(key, "is neither true nor false")),
        }
    }

    /// Texts: an array in the file, separated by spaces in a variable.
    pub(super) fn list(&mut self, key: &'static str) -> Result<Vec<String>, ConfigError> {
        let wrong = || ConfigError::new(key, "is not a list of texts");
        match self.values.remove(key) {
            None => Ok(Vec::new()),
            Some(Value::String(text)) => Ok(text.split_whitespace().map(str::to_owned).collect()),
            Some(Value::Array(items)) => items
                .into_iter()
                .map(|item| match item {
                    Value::String(text) => Ok(text),
                    _ => Err(wrong()),
                })
                .collect(),
            Some(_) => Err(wrong()),
        }
    }

    pub(super) fn number<N>(
        &mut self,
        key: &'static str,
        otherwise: N,
        range: RangeInclusive<i64>,
    ) -> Result<N, ConfigError>
    where
        N: TryFrom<i64>,
    {
        let what = format!("is not a number from {} to {}", range.start(), range.end());
        let wrong = || ConfigError::new(key, &what);
        let number = match self.values.remove(key) {
            None => return Ok(otherwise),
            Some(Value::Integer(number)) => number,
            Some(Value::String(text)) => text.trim().parse().map_err(|_| wrong())?,
            Some(_) => return Err(wrong()),
        };
        if !range.contains(&number) {
            return Err(wrong());
        }
        N::try_from(number).map_err(|_| wrong())
    }

    pub(super) fn optional_path(
        &mut self,
        key: &'static str,
    ) -> Result<Option<PathBuf>, ConfigError> {
        let text = self.optional_text(key)?;
        Ok(text.map(|text| self.below_file(key, &text)))
    }

    /// A path; what is left out is `otherwise` below the working folder for what the program brings along, below the file for the rest.
    pub(super) fn path(
        &mut self,
        key: &'static str,
        otherwise: Option<&str>,
    ) -> Result<PathBuf, ConfigError> {
        if let Some(path) = self.optional_path(key)? {
            return Ok(path);
        }
        let path = otherwise.ok_or(ConfigError::new(key, "is missing"))?;
        Ok(match key {
            "city_pack" | "assets" => PathBuf::from(path),
            _ => self.base.join(path),
        })
    }

    pub(super) fn below_file(&self, key: &str, path: &str) -> PathBuf {
        if self.is_overridden(key) {
            PathBuf::from(path)
        } else {
            self.base.join(path)
        }
    }

    /// Complains about a key that nobody asked for: a slip of the pen in a setting must not pass unnoticed.
    pub(super) fn finish(self) -> Result<(), ConfigError> {
        match self
            .values
            .into_keys()
            .find(|key| !KEYS.contains(&key.as_str()))
        {
            Some(key) => Err(ConfigError::new(&key, "is not a known key")),
            None => Ok(()),
        }
    }
}

fn key_of(variable: &str) -> Option<&'static str> {
    KEYS.iter()
        .copied()
        .find(|key| key.replace('.', "_").eq_ignore_ascii_case(variable))
}

//! `amparo audit`: check the log against what it signed, also beside a server that runs.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Subcommand;
use ed25519_dalek::{SigningKey, VerifyingKey};

use super::Failure;
use crate::audit::{verifier_key, verify};
use crate::config::Config;
use crate::db::Db;
use crate::startup::secret;

/// What to do about the log.
#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Recompute the log and name the first entry that is not as it was written. Ends with 1 when there is one.
    Verify {
        /// A checkpoint kept elsewhere: the log must still begin as it says.
        #[arg(long, value_name = "FILE")]
        since: Option<PathBuf>,
        /// The log's public key (base64); by default the public half of the configured key.
        #[arg(long)]
        key: Option<String>,
    },
    /// Print the key that checkpoints verify under.
    Key,
}

impl Audit {
    pub(super) async fn run(self, config: Config) -> Result<(), Failure> {
        let origin = format!("{}/log", config.instance);
        match self {
            Self::Key => {
                println!("{}", verifier_key(&origin, &configured_key(&config)?));
                Ok(())
            }
            Self::Verify { since, key } => {
                let key = match key {
                    Some(text) => given_key(&text)?,
                    None => configured_key(&config)?,
                };
                let since = match since {
                    Some(file) => Some(
                        std::fs::read_to_string(&file)
                            .map_err(|e| format!("{}: {e}", file.display()))?,
                    ),
                    None => None,
                };
                let db = Db::open_read_only(&config.database.url).await?;
                let verified = verify(db.read(), &key, &origin, since.as_deref()).await?;
                println!(
                    "{} entries are as they were written; {} checkpoints agree; root {}",
                    verified.size,
                    verified.checkpoints,
                    STANDARD.encode(verified.root)
                );
                Ok(())
            }
        }
    }
}

fn configured_key(config: &Config) -> Result<VerifyingKey, Failure> {
    let seed = secret(
        "secrets.checkpoint_key_file",
        &config.secrets.checkpoint_key_file,
    )?;
    Ok(SigningKey::from_bytes(&seed).verifying_key())
}

fn given_key(text: &str) -> Result<VerifyingKey, Failure> {
    let bytes: [u8; 32] = STANDARD
        .decode(text.trim())
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or("the key is not 32 bytes of base64")?;
    Ok(VerifyingKey::from_bytes(&bytes)?)
}

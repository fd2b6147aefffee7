//! The capabilities that everything about staff rests on: directory, log, mail, accounts. The command line needs them without a server.

use std::path::Path;
use std::sync::Arc;

use api_types::keys::Roots;
use ed25519_dalek::SigningKey;

use super::platform::{Platform, StartError, secret};
use crate::audit::Audit;
use crate::config::MailTransport;
use crate::jobs::Job;
use crate::keys::Keys;
use crate::notify::{Notify, Post, Pushes};
use crate::outside::Outside;
use crate::push::Vouchers;
use crate::staff::{Authenticator, StaffDesk, StaffSettings, TokenKeys};

/// Directory, log, mail and accounts of one instance.
#[derive(Debug, Clone)]
pub struct BackOffice {
    /// The signed key directory.
    pub keys: Keys,
    /// The log.
    pub audit: Audit,
    /// Mail to staff.
    pub notify: Notify,
    /// Accounts and logins.
    pub staff: StaffDesk,
}

impl BackOffice {
    /// Reads roots and secrets and builds the four.
    pub async fn open(platform: &Platform) -> Result<Self, StartError> {
        let (config, clock, zone) = (&platform.config, &platform.clock, platform.zone);
        let keys = Keys::open(
            platform.db.clone(),
            clock.clone(),
            zone,
            read_roots(&config.roots)?,
        )
        .await?;
        if let Some(folder) = &config.demo_roots {
            keys.renew_for_demo(folder)
                .await
                .map_err(|fault| StartError::Other(format!("demo: {fault}")))?;
        }
        let audit = Audit::new(
            platform.db.clone(),
            clock.clone(),
            zone,
            format!("{}/log", config.instance),
            SigningKey::from_bytes(&secret(
                "secrets.checkpoint_key_file",
                &config.secrets.checkpoint_key_file,
            )?),
        );
        let notify = Notify::new(
            platform.db.clone(),
            platform.row_keys.clone(),
            clock.clone(),
            config.instance.clone(),
            post(platform)?,
            pushes(platform)?,
        );
        let pepper = secret("secrets.pepper_file", &config.secrets.pepper_file)?;
        let tokens = TokenKeys::new(&config.instance, &login_keys(&config.secrets.login_keys)?)
            .ok_or_else(|| {
                StartError::Secret(
                    LOGIN_KEYS,
                    config.secrets.login_keys.clone(),
                    "holds no <kid>.seed".to_owned(),
                )
            })?;
        let settings = StaffSettings {
            instance: config.instance.clone(),
            origin: config.console.origin.clone(),
            zone,
            authenticator: Authenticator::new(&pepper),
            tokens: Arc::new(tokens),
        };
        let staff = StaffDesk::new(
            platform.db.clone(),
            platform.row_keys.clone(),
            keys.clone(),
            clock.clone(),
            settings,
        );
        Ok(Self {
            keys,
            audit,
            notify,
            staff,
        })
    }

    /// Their periodic work.
    pub fn jobs(&self) -> Vec<Job> {
        [
            self.keys.jobs(),
            self.audit.jobs(),
            self.notify.jobs(),
            self.staff.jobs(),
        ]
        .concat()
    }
}

const LOGIN_KEYS: &str = "secrets.login_keys";

/// The root public keys of the instance.
pub fn read_roots(path: &Path) -> Result<Roots, StartError> {
    let wrong = |what: String| StartError::File("roots", path.to_owned(), what);
    let text = std::fs::read_to_string(path).map_err(|e| wrong(format!("cannot be read: {e}")))?;
    serde_json::from_str(&text).map_err(|e| wrong(format!("is not a list of roots: {e}")))
}

/// The keys of the login token, `<kid>.seed`. The last kid in (length, alphabet) order signs: adding `2.seed` rotates, and what
/// `1.seed` signed still verifies.
fn login_keys(folder: &Path) -> Result<Vec<(String, [u8; 32])>, StartError> {
    let wrong = |e: std::io::Error| {
        StartError::Secret(
            LOGIN_KEYS,
            folder.to_owned(),
            format!("cannot be read: {e}"),
        )
    };
    let mut keys = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        let kid = path.file_stem().and_then(|stem| stem.to_str());
        if let (Some(kid), Some("seed")) = (
            kid,
            path.extension().and_then(|extension| extension.to_str()),
        ) {
            keys.push((kid.to_owned(), secret(LOGIN_KEYS, &path)?));
        }
    }
    keys.sort_by(|(a, _), (b, _)| (b.len(), b).cmp(&(a.len(), a)));
    Ok(keys)
}

fn pushes(platform: &Platform) -> Result<Pushes, StartError> {
    let config = &platform.config;
    let outside = Outside {
        private_hosts: config.push_hosts.clone().into(),
    };
    let secret = platform.instance_secret()?;
    let vouchers = Vouchers::derived(&secret, &config.resident.origin)
        .ok_or_else(|| StartError::Other("no key for push messages comes out".to_owned()))?;
    Ok(Pushes::new(outside, vouchers, secret))
}

fn post(platform: &Platform) -> Result<Post, StartError> {
    let mail = &platform.config.mail;
    match &mail.transport {
        MailTransport::Folder(folder) => {
            std::fs::create_dir_all(folder)
                .map_err(|e| StartError::File("mail.folder", folder.clone(), e.to_string()))?;
            Post::folder(folder, &mail.from)
        }
        MailTransport::Smtp {
            host,
            port,
            tls,
            credentials,
        } => Post::smtp(host, *port, *tls, credentials.clone(), &mail.from),
    }
    .map_err(|fault| StartError::Other(format!("mail: {fault}")))
}

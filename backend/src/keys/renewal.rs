//! The next version of a directory, and the demo that signs its own.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use sealing::directory::{Date, assemble_note, sign_note};
use sealing::{Directory, SigningKey};

use super::{Keys, PublishError};
use crate::access::Actor;
use crate::clock::CityDay;

/// Days that a new directory is valid: one less than clients accept.
pub const VALID_DAYS: u32 = 89;
const RENEW_BELOW_DAYS: i64 = 30;

/// Why the demo could not renew its directory.
#[derive(Debug, thiserror::Error)]
pub enum RenewError {
    /// A root's seed is not where the settings say.
    #[error("the seed of {0} cannot be read from the folder of the demo's roots")]
    Seed(String),
    /// The calendar ends.
    #[error("no such day")]
    Day,
    /// The new version was not taken.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

/// The same units in a new version, valid from `today`. None beyond the calendar.
pub fn renewed(before: &Directory, today: NaiveDate, days: u32) -> Option<Directory> {
    Some(Directory {
        version: before.version.checked_add(1)?,
        not_before: date(today)?,
        not_after: date(CityDay::after(today, days))?,
        ..before.clone()
    })
}

/// A day as a directory holds it.
pub fn date(day: NaiveDate) -> Option<Date> {
    Date::parse(&day.to_string())
}

/// The note with the signatures of these roots.
pub fn signed(directory: &Directory, roots: &[(String, SigningKey)]) -> String {
    let body = directory.body_text();
    let lines: Vec<String> = roots
        .iter()
        .map(|(name, key)| sign_note(&body, name, key))
        .collect();
    assemble_note(&body, &lines)
}

/// A seed as files hold it: 32 bytes, base64, one line.
pub fn read_seed(path: &Path) -> Option<[u8; 32]> {
    let text = std::fs::read_to_string(path).ok()?;
    STANDARD.decode(text.trim()).ok()?.try_into().ok()
}

impl Keys {
    /// The root seeds in a folder, `<name>.seed` for each root of the instance. Only a demo has such a folder.
    pub fn demo_roots(&self, folder: &Path) -> Result<Vec<(String, SigningKey)>, RenewError> {
        let roots = self.roots();
        roots
            .city
            .iter()
            .chain(&roots.advocate)
            .map(|root| {
                let seed = read_seed(&folder.join(format!("{}.seed", root.name)));
                let seed = seed.ok_or_else(|| RenewError::Seed(root.name.clone()))?;
                Ok((root.name.clone(), SigningKey::from_bytes(&seed)))
            })
            .collect()
    }

    /// In a demo: publishes the directory anew when less than 30 days of it are left.
    pub async fn renew_for_demo(&self, folder: &Path) -> Result<Option<u32>, RenewError> {
        let (current, today) = (self.current(), self.today());
        let left = current.last_day().map(|last| (last - today).num_days());
        let Some(before) = current
            .directory()
            .filter(|_| left.is_some_and(|days| days < RENEW_BELOW_DAYS))
        else {
            return Ok(None);
        };
        let next = renewed(before, today, VALID_DAYS).ok_or(RenewError::Day)?;
        let note = signed(&next, &self.demo_roots(folder)?);
        Ok(Some(self.publish(&Actor::System, note).await?))
    }
}

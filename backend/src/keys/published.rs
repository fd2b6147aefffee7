//! The directory that is served, and what its keys may be used for today.

use std::collections::HashMap;

use api_types::UnitId;
use api_types::staff::UnitKind;
use chrono::NaiveDate;
use sealing::directory::{Date, PREVIOUS_KEY_DAYS};
use sealing::{Directory, KeyId, UnitEntry};
use sha2::{Digest, Sha256};

/// Whether a key is the one to seal to, or the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyAge {
    /// The key of the current epoch.
    Current,
    /// The key of the epoch before, accepted for 30 days: phones may hold reports that were sealed to it.
    Previous,
}

/// Whose key it is and what may be sealed to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRole {
    /// The unit.
    pub unit: UnitId,
    /// Its kind.
    pub kind: UnitKind,
    /// The classes that may be sealed to it.
    pub classes: Vec<u8>,
    /// The epoch that the key belongs to.
    pub epoch: u32,
    /// Current or previous.
    pub age: KeyAge,
}

#[derive(Debug, Clone)]
struct AcceptedKey {
    role: KeyRole,
    until: Option<NaiveDate>,
}

/// A directory with everything that is asked of it.
#[derive(Debug, Clone, Default)]
pub struct PublishedDirectory {
    note: String,
    etag: String,
    directory: Option<Directory>,
    last_day: Option<NaiveDate>,
    keys: HashMap<[u8; 8], AcceptedKey>,
}

impl PublishedDirectory {
    /// `epoch_began` tells since when a unit's current epoch has been published.
    pub(super) fn new(
        note: String,
        directory: Directory,
        epoch_began: &HashMap<(String, u32), NaiveDate>,
    ) -> Self {
        let mut keys = HashMap::new();
        for unit in &directory.units {
            let Some(id) = UnitId::parse(&unit.name) else {
                continue;
            };
            let role = |epoch, age| KeyRole {
                unit: id.clone(),
                kind: wire_kind(unit.kind),
                classes: unit.classes.clone(),
                epoch,
                age,
            };
            if let Some(previous) = &unit.previous_kem {
                let until = epoch_began
                    .get(&(unit.name.clone(), unit.epoch))
                    .and_then(|began| {
                        began.checked_add_signed(chrono::TimeDelta::days(PREVIOUS_KEY_DAYS))
                    });
                let role = role(unit.epoch.saturating_sub(1), KeyAge::Previous);
                keys.insert(
                    previous.key_id().0,
                    AcceptedKey {
                        role,
                        until: Some(until.unwrap_or(NaiveDate::MIN)),
                    },
                );
            }
            keys.insert(
                unit.kem.key_id().0,
                AcceptedKey {
                    role: role(unit.epoch, KeyAge::Current),
                    until: None,
                },
            );
        }
        Self {
            etag: format!(
                "\"{}\"",
                data_encoding::HEXLOWER.encode(&Sha256::digest(&note))
            ),
            note,
            last_day: calendar_day(directory.not_after),
            directory: Some(directory),
            keys,
        }
    }

    /// The signed text.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Its entity tag, quotes included.
    pub fn etag(&self) -> &str {
        &self.etag
    }

    /// The version; 0 when none is published.
    pub fn version(&self) -> u32 {
        self.directory
            .as_ref()
            .map_or(0, |directory| directory.version)
    }

    /// Its last day; none when none is published.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// The directory itself; none when none is published.
    pub fn directory(&self) -> Option<&Directory> {
        self.directory.as_ref()
    }

    /// The units.
    pub fn units(&self) -> &[UnitEntry] {
        self.directory
            .as_ref()
            .map_or(&[], |directory| directory.units.as_slice())
    }

    /// One unit.
    pub fn unit(&self, id: &UnitId) -> Option<&UnitEntry> {
        self.directory.as_ref()?.unit(id.as_str())
    }

    /// What a key may be used for on a day.
    pub fn find_key(&self, key: KeyId, today: NaiveDate) -> Option<&KeyRole> {
        self.keys
            .get(&key.0)
            .filter(|key| key.until.is_none_or(|until| today <= until))
            .map(|key| &key.role)
    }

    /// True when nothing may be sealed to it any more.
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        self.last_day.is_none_or(|last| today > last)
    }
}

/// The kind as it travels.
pub fn wire_kind(kind: sealing::UnitKind) -> UnitKind {
    match kind {
        sealing::UnitKind::Police => UnitKind::Police,
        sealing::UnitKind::Advocate => UnitKind::Advocate,
    }
}

/// A day of the directory as the server counts days.
pub(super) fn calendar_day(date: Date) -> Option<NaiveDate> {
    date.to_string().parse().ok()
}

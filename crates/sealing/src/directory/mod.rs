//! The key directory: the signed list of the units that a report can be sealed to, served at `/.well-known/keys`.
//!
//! ```text
//! portal.example/keys
//! version 17
//! valid 2026-11-20 2027-02-18
//! unit hate-crime-unit police classes=1,2,5 suite=1 epoch=4 kem=<b64> sign=<b64> previous_kem=<b64> previous_sign=<b64>
//! unit advocate-east advocate classes=1,2,3,5 suite=1 epoch=2 kem=<b64> sign=<b64>
//!
//! - city-root-a <base64 Ed25519 over the text above, its last newline included>
//! - city-root-b <..>
//! - advocate-root-a <..>
//! - advocate-root-b <..>
//! ```
//! There is one way to write a directory: what is parsed and printed again must be the same bytes.

mod date;
mod parse;
mod verify;

use std::fmt::Write;

use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signer, SigningKey};

pub use date::Date;

use crate::kem::{KemPublicKey, KeyId, SUITE};

/// A directory is valid for at most so many days.
pub const MAX_VALID_DAYS: i64 = 90;
/// The previous epoch's key is accepted so many days after the directory's first.
pub const PREVIOUS_KEY_DAYS: i64 = 30;

/// Whose unit it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    /// Part of the police department.
    Police,
    /// An organization that is not the police and not the city.
    Advocate,
}

impl UnitKind {
    fn word(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Advocate => "advocate",
        }
    }
}

/// One unit: who it is, what may be sealed to it, and its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitEntry {
    /// The unit's id: `a-z`, `0-9`, `-`.
    pub name: String,
    /// Police or advocate.
    pub kind: UnitKind,
    /// The classes that it may receive, ascending.
    pub classes: Vec<u8>,
    /// Counts up with every new seed, from 1.
    pub epoch: u32,
    /// The key to seal to.
    pub kem: KemPublicKey,
    /// The key that signs its answers (Ed25519).
    pub sign: [u8; 32],
    /// The key of the epoch before, for reports that were sealed while it was current.
    pub previous_kem: Option<KemPublicKey>,
    /// The signing key of the epoch before, for answers that were written while it was current.
    pub previous_sign: Option<[u8; 32]>,
}

impl UnitEntry {
    /// Whether this class may be sealed to the unit.
    pub fn receives(&self, class: crate::envelope::Class) -> bool {
        self.classes.contains(&class.number())
    }
}

/// A directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directory {
    /// `portal.example/keys`.
    pub origin: String,
    /// Counts up; a client never goes back.
    pub version: u32,
    /// Its first day.
    pub not_before: Date,
    /// Its last day.
    pub not_after: Date,
    /// The units.
    pub units: Vec<UnitEntry>,
}

/// The root public keys (Ed25519) of an installation, part of the signed release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roots {
    /// The directory's first line.
    pub origin: String,
    /// The city's roots, name and key: 2 must sign.
    pub city: Vec<(String, [u8; 32])>,
    /// The advocate organization's roots: all, and at least 2, must sign as soon as somebody may receive class 3.
    pub advocate: Vec<(String, [u8; 32])>,
}

/// Why a directory is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryError {
    /// Not the format, or not the one way to write it.
    #[error("the directory is malformed: {0}")]
    Malformed(&'static str),
    /// An attribute that this client does not know; it might change who can read.
    #[error("unknown attribute {0}")]
    UnknownAttribute(String),
    /// One unit in two lines.
    #[error("two lines for the unit {0}")]
    DuplicateUnit(String),
    /// One public key in two places: a second reader under another name.
    #[error("the unit {0} has a key that stands elsewhere too")]
    DuplicateKey(String),
    /// A police unit that may receive the immigration box.
    #[error("the police unit {0} may not receive class 3")]
    PoliceWithClassThree(String),
    /// Another installation's.
    #[error("the directory belongs to another site")]
    WrongOrigin,
    /// A root's name over a signature that it did not make.
    #[error("the signature of {0} is wrong")]
    BadSignature(String),
    /// Fewer than 2 city roots.
    #[error("too few city signatures")]
    TooFewCitySignatures,
    /// Class 3 without all advocate roots.
    #[error("too few advocate signatures")]
    TooFewAdvocateSignatures,
    /// The roots themselves are unusable: one name or key twice, or no key at all.
    #[error("the root keys are unusable")]
    BadRoots,
    /// Longer than 90 days, or backwards.
    #[error("the directory is valid for more than 90 days")]
    ValidTooLong,
    /// Not yet.
    #[error("the directory is not valid yet")]
    NotYetValid,
    /// No longer.
    #[error("the directory has expired")]
    Expired,
    /// Older than one that was seen before.
    #[error("the directory is older than one seen before")]
    RolledBack,
    /// What the caller gave as today is no date.
    #[error("today is not a date")]
    BadToday,
}

impl Directory {
    /// The text that the roots sign, and that stands above the signatures.
    pub fn body_text(&self) -> String {
        let mut text = format!(
            "{}\nversion {}\nvalid {} {}\n",
            self.origin, self.version, self.not_before, self.not_after
        );
        for unit in &self.units {
            let classes: Vec<String> = unit.classes.iter().map(u8::to_string).collect();
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "unit {} {} classes={} suite={SUITE} epoch={} kem={} sign={}",
                unit.name,
                unit.kind.word(),
                classes.join(","),
                unit.epoch,
                STANDARD.encode(unit.kem.as_bytes()),
                STANDARD.encode(unit.sign),
            );
            if let Some(previous) = &unit.previous_kem {
                text.push_str(" previous_kem=");
                text.push_str(&STANDARD.encode(previous.as_bytes()));
            }
            if let Some(previous) = &unit.previous_sign {
                text.push_str(" previous_sign=");
                text.push_str(&STANDARD.encode(previous));
            }
            text.push('\n');
        }
        text
    }

    /// The unit of this name.
    pub fn unit(&self, name: &str) -> Option<&UnitEntry> {
        self.units.iter().find(|unit| unit.name == name)
    }

    /// The unit that a stanza is for: by its current key, or by its previous one in the first 30 days of the directory.
    pub fn recipient(&self, key_id: KeyId, today: &str) -> Option<&UnitEntry> {
        let late = Date::parse(today)?.days_since(self.not_before) > PREVIOUS_KEY_DAYS;
        self.units.iter().find(|unit| {
            let previous = unit.previous_kem.as_ref().filter(|_| !late);
            unit.kem.key_id() == key_id || previous.is_some_and(|key| key.key_id() == key_id)
        })
    }
}

/// One signature line, without its newline: `- <root> <base64>`.
pub fn sign_note(body: &str, name: &str, key: &SigningKey) -> String {
    let signature = key.sign(body.as_bytes()).to_bytes();
    format!("- {name} {}", STANDARD.encode(signature))
}

/// The whole directory as it is served: the body, an empty line, the signature lines.
pub fn assemble_note(body: &str, signatures: &[String]) -> String {
    let mut note = format!("{body}\n");
    for line in signatures {
        note.push_str(line);
        note.push('\n');
    }
    note
}

//! What a client demands of a directory before it seals anything to a key in it.

use ed25519_dalek::{Signature, VerifyingKey};

use super::parse::{Note, all_distinct};
use super::{Date, Directory, DirectoryError, MAX_VALID_DAYS, Roots};
use crate::envelope::Class;

const CITY_SIGNATURES: usize = 2;
const ADVOCATE_SIGNATURES: usize = 2;

impl Directory {
    /// Reads a directory and checks everything: origin, signatures, who may receive class 3, days, version.
    pub fn verify(
        text: &str,
        roots: &Roots,
        today: &str,
        at_least_version: u32,
    ) -> Result<Self, DirectoryError> {
        let note = Note::parse(text)?;
        let directory = &note.directory;
        if directory.origin != roots.origin {
            return Err(DirectoryError::WrongOrigin);
        }
        roots.check()?;
        if signed_by(&note, &roots.city)? < CITY_SIGNATURES {
            return Err(DirectoryError::TooFewCitySignatures);
        }
        let advocates = signed_by(&note, &roots.advocate)?;
        let class_three = |unit: &super::UnitEntry| unit.receives(Class::ImmigrationStatus);
        if directory.units.iter().any(class_three)
            && advocates < roots.advocate.len().max(ADVOCATE_SIGNATURES)
        {
            return Err(DirectoryError::TooFewAdvocateSignatures);
        }
        directory.check_days(today)?;
        if directory.version < at_least_version {
            return Err(DirectoryError::RolledBack);
        }
        Ok(note.directory)
    }

    fn check_days(&self, today: &str) -> Result<(), DirectoryError> {
        let today = Date::parse(today).ok_or(DirectoryError::BadToday)?;
        if !(0..=MAX_VALID_DAYS).contains(&self.not_after.days_since(self.not_before)) {
            return Err(DirectoryError::ValidTooLong);
        }
        if today < self.not_before {
            return Err(DirectoryError::NotYetValid);
        }
        if today > self.not_after {
            return Err(DirectoryError::Expired);
        }
        Ok(())
    }
}

impl Roots {
    /// Two names for one key would turn one signature into two.
    fn check(&self) -> Result<(), DirectoryError> {
        let all = || self.city.iter().chain(&self.advocate);
        let mut names: Vec<&str> = all().map(|(name, _)| name.as_str()).collect();
        let mut keys: Vec<&[u8; 32]> = all().map(|(_, key)| key).collect();
        if all_distinct(&mut names) && all_distinct(&mut keys) {
            Ok(())
        } else {
            Err(DirectoryError::BadRoots)
        }
    }
}

/// How many of these roots signed. A wrong signature under a root's name refuses the whole directory; names that are
/// no root here are passed over, so that roots can be replaced.
fn signed_by(note: &Note<'_>, roots: &[(String, [u8; 32])]) -> Result<usize, DirectoryError> {
    let mut count = 0;
    for (name, key) in roots {
        let Some((_, signature)) = note.signatures.iter().find(|(signer, _)| signer == name) else {
            continue;
        };
        let key = VerifyingKey::from_bytes(key).map_err(|_| DirectoryError::BadRoots)?;
        key.verify_strict(note.body.as_bytes(), &Signature::from_bytes(signature))
            .map_err(|_| DirectoryError::BadSignature(name.clone()))?;
        count += 1;
    }
    Ok(count)
}

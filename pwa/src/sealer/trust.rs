//! Whom to seal to: the signed key directory, checked against the roots of this release. Anything doubtful is refused.

use api_types::UnitId;
use api_types::keys::Roots;
use api_types::staff::UnitKind;
use sealing::directory::{Directory, DirectoryError, UnitEntry};
use sealing::{Class, KemPublicKey};

use super::error::{DirectoryFault, SealerError};
use super::protocol::{Reader, SignedDirectory};

/// The roots in the form that the directory check takes.
pub(super) fn trusted(roots: &Roots) -> sealing::directory::Roots {
    let named = |keys: &[api_types::keys::RootKey]| {
        keys.iter()
            .map(|root| (root.name.clone(), root.key.0))
            .collect()
    };
    sealing::directory::Roots {
        origin: roots.origin.clone(),
        city: named(&roots.city),
        advocate: named(&roots.advocate),
    }
}

/// Checks signatures, origin, validity and version.
pub(super) fn verify(
    directory: &SignedDirectory,
    roots: &sealing::directory::Roots,
    today: &str,
) -> Result<Directory, SealerError> {
    Directory::verify(&directory.text, roots, today, directory.at_least)
        .map_err(|error| SealerError::Directory(fault(&error)))
}

fn fault(error: &DirectoryError) -> DirectoryFault {
    match error {
        DirectoryError::Expired => DirectoryFault::Expired,
        DirectoryError::NotYetValid => DirectoryFault::NotYetValid,
        DirectoryError::RolledBack => DirectoryFault::RolledBack,
        DirectoryError::TooFewCitySignatures
        | DirectoryError::TooFewAdvocateSignatures
        | DirectoryError::BadSignature(_) => DirectoryFault::UnderSigned,
        DirectoryError::PoliceWithClassThree(_) => DirectoryFault::PoliceWithClassThree,
        _ => DirectoryFault::Malformed,
    }
}

/// The units as the page lists them.
pub(super) fn readers(directory: &Directory) -> Result<Vec<Reader>, SealerError> {
    directory
        .units
        .iter()
        .map(|entry| {
            Ok(Reader {
                unit: UnitId::parse(&entry.name)
                    .ok_or(SealerError::Directory(DirectoryFault::Malformed))?,
                kind: kind(entry),
                classes: entry.classes.clone(),
            })
        })
        .collect()
}

fn kind(entry: &UnitEntry) -> UnitKind {
    match entry.kind {
        sealing::directory::UnitKind::Police => UnitKind::Police,
        sealing::directory::UnitKind::Advocate => UnitKind::Advocate,
    }
}

/// The entry of a unit.
pub(super) fn entry<'a>(
    directory: &'a Directory,
    unit: &UnitId,
) -> Result<&'a UnitEntry, SealerError> {
    directory
        .unit(unit.as_str())
        .ok_or(SealerError::Directory(DirectoryFault::UnitMissing))
}

/// The keys of units that may receive a class. One that may not, and the immigration box for anybody but an advocate, is refused.
pub(super) fn recipients(
    directory: &Directory,
    units: &[UnitId],
    class: Class,
) -> Result<Vec<KemPublicKey>, SealerError> {
    units
        .iter()
        .map(|unit| {
            let entry = entry(directory, unit)?;
            let allowed = entry.receives(class)
                && (class != Class::ImmigrationStatus || kind(entry) == UnitKind::Advocate);
            allowed
                .then(|| entry.kem.clone())
                .ok_or(SealerError::Directory(DirectoryFault::UnitMissing))
        })
        .collect()
}

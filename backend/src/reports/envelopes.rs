//! The form of what is sealed: parsed, of the right class, bound to its report. What is inside nobody here can tell.

use api_types::ReportId;
use sealing::{Class, Envelope, KeyId};

use super::readers::ReaderKey;
use super::{ReportError, Reports, id_bytes};

/// The revision of everything that a new report brings.
pub(super) const FIRST: u32 = 1;

const MOST_NARRATIVE: usize = 96 * 1024;
const MOST_MESSAGE: usize = 16 * 1024;

/// What the server knows of an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outside {
    /// The keys that can open it.
    pub key_ids: Vec<KeyId>,
    /// The directory that the sender saw.
    pub policy: u32,
    /// The intake digest.
    pub digest: [u8; 32],
}

/// Reads an envelope that must be of this class, for this report and revision.
pub(super) fn read(
    bytes: &[u8],
    class: Class,
    report: ReportId,
    revision: u32,
) -> Result<Outside, ReportError> {
    let envelope = Envelope::parse(bytes).map_err(|_| ReportError::NotAnEnvelope)?;
    let header = envelope.header();
    if header.class != class {
        return Err(ReportError::WrongClass);
    }
    if header.report_id != id_bytes(report) || header.revision != revision {
        return Err(ReportError::WrongContext);
    }
    let most = match class {
        Class::Message => MOST_MESSAGE,
        _ => MOST_NARRATIVE,
    };
    if envelope.padded_len() > most {
        return Err(ReportError::TooLarge);
    }
    Ok(Outside {
        key_ids: envelope.key_ids().collect(),
        policy: header.policy,
        digest: envelope.body_digest(),
    })
}

impl Reports {
    /// The directory must be in force, and be the one that the sender saw or a later one.
    pub(super) fn check_policy(&self, policies: &[u32]) -> Result<(), ReportError> {
        if self.0.keys.is_expired(self.today()) {
            return Err(ReportError::DirectoryExpired);
        }
        let current = self.0.keys.current().version();
        if policies.iter().all(|policy| (1..=current).contains(policy)) {
            Ok(())
        } else {
            Err(ReportError::WrongContext)
        }
    }

    /// True if the directory has a unit that takes class 3.
    pub(super) fn box_is_offered(&self) -> bool {
        let current = self.0.keys.current();
        current
            .units()
            .iter()
            .any(|unit| unit.receives(Class::ImmigrationStatus))
    }

    /// Whose keys these are; a key of the epoch before counts for 30 days.
    pub(super) fn readers(&self, key_ids: &[KeyId]) -> Result<Vec<ReaderKey>, ReportError> {
        key_ids
            .iter()
            .map(|id| {
                let role = self.0.keys.find_key(*id).ok_or(ReportError::UnknownKey)?;
                Ok(ReaderKey {
                    unit: role.unit,
                    kind: role.kind,
                    classes: role.classes,
                })
            })
            .collect()
    }
}

//! Between row and domain: the one place where a stored value is put under its row key and taken out again.
//!
//! An L3 envelope cannot be opened here; what is opened is the L2 envelope around it, which binds it to its row and lets it be shredded.
//! Beside the envelope it holds the units that the part is sealed to: a thief of the rows learns no reader and no key id.

use api_types::{ReportId, UnitId};
use sealing::{Class, RowContext, RowKey};

use super::ReportError;
use super::store::{joined, split};
use crate::random::rng;

const SCHEMA: u32 = 1;
// The longest tag of BCP 47 that is in use has 7 bytes; the length must not tell which language it is.
const LANGUAGE_ROOM: usize = 32;

/// A part as its readers fetch it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StoredPart {
    /// The units that it is sealed to, in ascending order.
    pub readers: Vec<UnitId>,
    /// The envelope.
    pub envelope: Vec<u8>,
}

/// Puts values of this instance into rows.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    instance: String,
}

impl Rows {
    pub(super) fn new(instance: String) -> Self {
        Self { instance }
    }

    pub(super) fn seal_part(
        &self,
        key: &RowKey,
        report: ReportId,
        class: Class,
        part: &StoredPart,
    ) -> Vec<u8> {
        let readers = joined(&part.readers);
        let mut plain = Vec::with_capacity(2 + readers.len() + part.envelope.len());
        plain.extend_from_slice(
            &u16::try_from(readers.len())
                .unwrap_or_default()
                .to_be_bytes(),
        );
        plain.extend_from_slice(readers.as_bytes());
        plain.extend_from_slice(&part.envelope);
        let row = part_row(report, class);
        key.seal(
            &self.context("report_part", "sealed", &row),
            &plain,
            &mut rng(),
        )
    }

    pub(super) fn open_part(
        &self,
        key: &RowKey,
        report: ReportId,
        class: Class,
        sealed: &[u8],
    ) -> Result<StoredPart, ReportError> {
        let row = part_row(report, class);
        let plain = key
            .open(&self.context("report_part", "sealed", &row), sealed)
            .map_err(|_| ReportError::Unreadable)?;
        let (length, rest) = plain
            .reveal()
            .split_first_chunk::<2>()
            .ok_or(ReportError::Unreadable)?;
        let (readers, envelope) = rest
            .split_at_checked(usize::from(u16::from_be_bytes(*length)))
            .ok_or(ReportError::Unreadable)?;
        let readers = std::str::from_utf8(readers).map_err(|_| ReportError::Unreadable)?;
        Ok(StoredPart {
            readers: split(readers),
            envelope: envelope.to_vec(),
        })
    }

    pub(super) fn seal_message(
        &self,
        key: &RowKey,
        report: ReportId,
        unit: &UnitId,
        revision: u32,
        envelope: &[u8],
    ) -> Vec<u8> {
        let row = message_row(report, unit, revision);
        key.seal(
            &self.context("message", "sealed", &row),
            envelope,
            &mut rng(),
        )
    }

    pub(super) fn open_message(
        &self,
        key: &RowKey,
        report: ReportId,
        unit: &UnitId,
        revision: u32,
        sealed: &[u8],
    ) -> Result<Vec<u8>, ReportError> {
        let row = message_row(report, unit, revision);
        key.open(&self.context("message", "sealed", &row), sealed)
            .map(|plain| plain.reveal().to_vec())
            .map_err(|_| ReportError::Unreadable)
    }

    pub(super) fn seal_language(&self, key: &RowKey, report: ReportId, tag: &str) -> Vec<u8> {
        let mut room = [0_u8; LANGUAGE_ROOM];
        for (place, byte) in room.iter_mut().zip(tag.bytes()) {
            *place = byte;
        }
        key.seal(
            &self.context("report", "language", report.0.as_bytes()),
            &room,
            &mut rng(),
        )
    }

    pub(super) fn seal_reply_key(
        &self,
        key: &RowKey,
        report: ReportId,
        reply_key: &[u8],
    ) -> Vec<u8> {
        key.seal(
            &self.context("report", "reply_key", report.0.as_bytes()),
            reply_key,
            &mut rng(),
        )
    }

    pub(super) fn open_reply_key(
        &self,
        key: &RowKey,
        report: ReportId,
        sealed: &[u8],
    ) -> Result<Vec<u8>, ReportError> {
        key.open(
            &self.context("report", "reply_key", report.0.as_bytes()),
            sealed,
        )
        .map(|plain| plain.reveal().to_vec())
        .map_err(|_| ReportError::Unreadable)
    }

    fn context<'a>(&'a self, table: &'a str, column: &'a str, row_id: &'a [u8]) -> RowContext<'a> {
        RowContext {
            instance: &self.instance,
            table,
            column,
            row_id,
            schema: SCHEMA,
        }
    }
}

fn part_row(report: ReportId, class: Class) -> Vec<u8> {
    let mut row = report.0.as_bytes().to_vec();
    row.push(class as u8);
    row
}

fn message_row(report: ReportId, unit: &UnitId, revision: u32) -> Vec<u8> {
    let mut row = report.0.as_bytes().to_vec();
    row.extend_from_slice(&revision.to_be_bytes());
    row.extend_from_slice(unit.as_str().as_bytes());
    row
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn unit(name: &str) -> UnitId {
        UnitId::parse(name).unwrap()
    }

    #[test]
    fn a_part_comes_back_with_its_readers_and_from_no_other_row() {
        let rows = Rows::new("test".to_owned());
        let key = RowKey::generate(&mut rng());
        let (one, other) = (ReportId(Uuid::from_u128(1)), ReportId(Uuid::from_u128(2)));
        let part = StoredPart {
            readers: vec![unit("aid"), unit("hate-crime-unit")],
            envelope: b"SLF1 and so on".to_vec(),
        };
        let sealed = rows.seal_part(&key, one, Class::Contact, &part);
        assert_eq!(
            rows.open_part(&key, one, Class::Contact, &sealed).unwrap(),
            part
        );
        assert!(
            rows.open_part(&key, other, Class::Contact, &sealed)
                .is_err()
        );
        assert!(
            rows.open_part(&key, one, Class::Narrative, &sealed)
                .is_err()
        );
        assert!(
            rows.open_part(&RowKey::generate(&mut rng()), one, Class::Contact, &sealed)
                .is_err()
        );
        assert!(
            rows.open_part(&key, one, Class::Contact, &sealed[..sealed.len() - 1])
                .is_err()
        );
        assert!(
            Rows::new("elsewhere".to_owned())
                .open_part(&key, one, Class::Contact, &sealed)
                .is_err()
        );
    }

    #[test]
    fn a_message_is_bound_to_its_thread_and_place() {
        let rows = Rows::new("test".to_owned());
        let key = RowKey::generate(&mut rng());
        let report = ReportId(Uuid::from_u128(1));
        let sealed = rows.seal_message(&key, report, &unit("aid"), 2, b"bytes");
        assert_eq!(
            rows.open_message(&key, report, &unit("aid"), 2, &sealed)
                .unwrap(),
            b"bytes"
        );
        assert!(
            rows.open_message(&key, report, &unit("aid"), 4, &sealed)
                .is_err()
        );
        assert!(
            rows.open_message(&key, report, &unit("other"), 2, &sealed)
                .is_err()
        );
    }

    #[test]
    fn no_language_is_longer_than_another() {
        let rows = Rows::new("test".to_owned());
        let key = RowKey::generate(&mut rng());
        let report = ReportId(Uuid::from_u128(1));
        let length = |tag: &str| rows.seal_language(&key, report, tag).len();
        assert_eq!(length("en"), length("zh-Hant"));
    }
}

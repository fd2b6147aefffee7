//! Short texts under the key of a row's people, all of one column of one length.

use sealing::{RowContext, RowKey};
use uuid::Uuid;

use super::ListeningError;

/// Where a text lies; it opens nowhere else.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) instance: &'a str,
    pub(super) table: &'static str,
    pub(super) column: &'static str,
    pub(super) row: &'a Uuid,
}

impl Place<'_> {
    fn context(&self) -> RowContext<'_> {
        RowContext {
            instance: self.instance,
            table: self.table,
            column: self.column,
            row_id: self.row.as_bytes(),
            schema: 1,
        }
    }
}

/// Seals a text, filled up to `room` bytes. A text holds no zero byte.
pub(super) fn close(key: &RowKey, place: Place<'_>, text: &str, room: usize) -> Vec<u8> {
    let mut plain = text.as_bytes().to_vec();
    plain.resize(plain.len().max(room), 0);
    key.seal(&place.context(), &plain, &mut crate::random::rng())
}

/// Opens what `close` sealed.
pub(super) fn open(
    key: &RowKey,
    place: Place<'_>,
    sealed: &[u8],
) -> Result<String, ListeningError> {
    let plain = key
        .open(&place.context(), sealed)
        .map_err(|_| ListeningError::Unreadable)?;
    std::str::from_utf8(plain.reveal())
        .map(|text| text.trim_end_matches('\0').to_owned())
        .map_err(|_| ListeningError::Unreadable)
}

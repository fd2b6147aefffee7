//! What is known of somebody who follows: an address, a language and a code, sealed at one size under a key of its own.

use api_types::ProblemKind;
use i18n::Locale;
use sealing::{RowContext, RowKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::StrategyError;
use super::store::follow;

const ROOM: usize = 512;

/// What lies sealed.
#[derive(Serialize, Deserialize)]
pub(super) struct Sealed {
    pub(super) email: String,
    pub(super) language: String,
    /// For the links in the letters: the server has it nowhere else.
    pub(super) code: String,
}

impl Sealed {
    /// The language of the letters.
    pub(super) fn locale(&self) -> Locale {
        Locale::parse(&self.language).unwrap_or_default()
    }

    pub(super) fn seal(
        &self,
        instance: &str,
        id: Uuid,
        key: &RowKey,
    ) -> Result<Vec<u8>, StrategyError> {
        let mut plain =
            Zeroizing::new(serde_json::to_vec(self).map_err(|_| ProblemKind::Internal)?);
        if plain.len() > ROOM {
            return Err(ProblemKind::EmailMalformed.into());
        }
        // Spaces after a JSON value mean nothing.
        plain.resize(ROOM, b' ');
        let context = context(instance, id.as_bytes());
        Ok(key.seal(&context, &plain, &mut crate::random::rng()))
    }
}

fn context<'a>(instance: &'a str, id: &'a [u8]) -> RowContext<'a> {
    RowContext {
        instance,
        table: "follow",
        column: "sealed",
        row_id: id,
        schema: 1,
    }
}

/// Opens what lies sealed; `None` if it does not open.
pub(super) fn open(instance: &str, row: &follow::Model, key: &RowKey) -> Option<Sealed> {
    let plain = key
        .open(&context(instance, row.id.as_bytes()), &row.sealed)
        .ok()?;
    serde_json::from_slice(plain.reveal()).ok()
}

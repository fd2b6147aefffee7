//! Level 2: values that the server can read while it runs, each under the key of its row, bound to its place.
//!
//! A value is `0x02 | 0x01 | nonce 24 | ciphertext | tag 16`, sealed with `HKDF(salt "SLF1 row", row key,
//! table || 0 || column)`; its AAD is the length-prefixed list of the first two bytes, instance, table, column, row id
//! and schema version. A wrapped row key is `0x01 | KEK id 4 | nonce 24 | ciphertext 32 | tag 16`; its AAD is the
//! length-prefixed list of the first five bytes, `"SLF1 row key"` and the label. Lengths are 8 bytes, big-endian.

use rand_core::CryptoRng;

use crate::secret::{Plain, Seed};
use crate::symmetric::{
    NONCE, decrypt, derive_key, encrypt, length_prefixed, open_secret, random, seal_secret,
};

const WRAPPED_KEY: u8 = 0x01;
const VALUE: [u8; 2] = [0x02, 0x01];
const WRAP_DOMAIN: &[u8] = b"SLF1 row key";

/// Where a value stands. A value that is moved to another place does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowContext<'a> {
    /// The installation.
    pub instance: &'a str,
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The row's immutable id.
    pub row_id: &'a [u8],
    /// The version of what is inside.
    pub schema: u32,
}

/// Why a row key or a value does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// Not the format, or cut off.
    #[error("not a sealed row value")]
    Malformed,
    /// Another key, another place, or changed bytes.
    #[error("the row value does not open here")]
    Refused,
}

/// The key-encryption key that wraps row keys.
pub struct Kek(Seed);

impl Kek {
    /// Takes the bytes that the operator configured.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Seed::from_bytes(bytes))
    }
}

/// The key of one row and kind. Deleting it shreds what it sealed.
pub struct RowKey(Seed);

impl RowKey {
    /// A new one.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(Seed::generate(rng))
    }

    /// Takes bytes that are already known: vectors and tests.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Seed::from_bytes(bytes))
    }

    /// Wraps the key for storing. The label names the row and kind that it belongs to.
    pub fn wrap(&self, kek: &Kek, kek_id: u32, label: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
        seal_secret(
            &wrap_prefix(kek_id),
            kek.0.expose(),
            &[WRAP_DOMAIN, label],
            self.0.expose(),
            rng,
        )
    }

    /// Which KEK wrapped a row key; `None` if these bytes are no wrapped row key.
    pub fn wrapped_kek_id(bytes: &[u8]) -> Option<u32> {
        let (&kind, rest) = bytes.split_first()?;
        let (kek_id, _) = rest.split_first_chunk()?;
        (kind == WRAPPED_KEY).then(|| u32::from_be_bytes(*kek_id))
    }

    /// Opens a stored key; [`RowKey::wrapped_kek_id`] says which KEK it needs.
    pub fn unwrap(bytes: &[u8], kek: &Kek, label: &[u8]) -> Result<Self, RowError> {
        let kek_id = Self::wrapped_kek_id(bytes).ok_or(RowError::Malformed)?;
        open_secret(
            &wrap_prefix(kek_id),
            kek.0.expose(),
            &[WRAP_DOMAIN, label],
            bytes,
        )
        .map(|key| Self(Seed::from_bytes(*key)))
        .ok_or(RowError::Refused)
    }

    /// Seals a value for its place.
    pub fn seal(
        &self,
        context: &RowContext<'_>,
        plain: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Vec<u8> {
        let nonce: [u8; NONCE] = random(rng);
        let body = encrypt(
            &self.column_key(context),
            &nonce,
            &context.aad(),
            plain.to_vec(),
        );
        [VALUE.as_slice(), &nonce, &body].concat()
    }

    /// Opens a value at its place.
    pub fn open(&self, context: &RowContext<'_>, bytes: &[u8]) -> Result<Plain, RowError> {
        let rest = bytes.strip_prefix(&VALUE).ok_or(RowError::Malformed)?;
        let (nonce, body) = rest.split_first_chunk().ok_or(RowError::Malformed)?;
        decrypt(&self.column_key(context), nonce, &context.aad(), body)
            .map(Plain::new)
            .ok_or(RowError::Refused)
    }

    fn column_key(&self, context: &RowContext<'_>) -> zeroize::Zeroizing<[u8; 32]> {
        let info: [&[u8]; 3] = [context.table.as_bytes(), b"\0", context.column.as_bytes()];
        derive_key(b"SLF1 row", self.0.expose(), &info)
    }
}

fn wrap_prefix(kek_id: u32) -> [u8; 5] {
    let [a, b, c, d] = kek_id.to_be_bytes();
    [WRAPPED_KEY, a, b, c, d]
}

impl RowContext<'_> {
    fn aad(&self) -> Vec<u8> {
        length_prefixed(&[
            &VALUE,
            self.instance.as_bytes(),
            self.table.as_bytes(),
            self.column.as_bytes(),
            self.row_id,
            &self.schema.to_be_bytes(),
        ])
    }
}

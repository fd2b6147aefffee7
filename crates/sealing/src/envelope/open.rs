//! Opening: only with a reader's key, only for the report, class, revision and directory that the caller expects.

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::{BodyKeys, Envelope, Header, MalformedEnvelope, WRAP_INFO};
use crate::envelope::Class;
use crate::kem::KemKeyPair;
use crate::padding::LENGTH;
use crate::secret::Plain;
use crate::symmetric::decrypt;

/// Why an envelope stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// No envelope at all.
    #[error(transparent)]
    Malformed(#[from] MalformedEnvelope),
    /// It belongs to another report, class, revision or directory.
    #[error("the envelope belongs to something else")]
    WrongHeader,
    /// It is not sealed to this key.
    #[error("not sealed to this key")]
    NotARecipient,
    /// The stanza was changed, or made for another envelope.
    #[error("the wrapped key does not open")]
    WrapRefused,
    /// The key in the stanza is not the one that the envelope was committed to.
    #[error("the key is not the committed one")]
    CommitmentMismatch,
    /// The body was changed.
    #[error("the body does not open")]
    BodyRefused,
    /// The padding holds something, or is not what its text gives.
    #[error("the padding is not canonical")]
    BadPadding,
    /// It opens, but what it holds is not a seed.
    #[error("not a seed")]
    NotASeed,
}

/// Opens an envelope. `expected` comes from the caller's own records, never from the bytes.
pub fn open(bytes: &[u8], expected: &Header, key: &KemKeyPair) -> Result<Plain, OpenError> {
    let envelope = Envelope::parse(bytes)?;
    if envelope.header() != *expected {
        return Err(OpenError::WrongHeader);
    }
    let own = key.public().key_id();
    let stanza = envelope
        .stanzas()
        .find(|stanza| stanza.key_id == own)
        .ok_or(OpenError::NotARecipient)?;
    let bound = [&envelope.header_bytes[..], &envelope.commitment[..]].concat();
    let aad = [bound.as_slice(), &own.0].concat();
    let cek = key
        .unwrap(WRAP_INFO, &aad, stanza.encapsulated, stanza.wrapped)
        .ok_or(OpenError::WrapRefused)?;
    let keys = BodyKeys::derive(&cek, envelope.header_bytes);
    if !bool::from(keys.commitment.ct_eq(envelope.commitment)) {
        return Err(OpenError::CommitmentMismatch);
    }
    let text =
        decrypt(&keys.body, envelope.nonce, &bound, envelope.body).ok_or(OpenError::BodyRefused)?;
    unpad(expected.class, &text).ok_or(OpenError::BadPadding)
}

fn unpad(class: Class, text: &[u8]) -> Option<Plain> {
    let (length, rest) = text.split_first_chunk::<LENGTH>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (plaintext, zeros) = rest.split_at_checked(length)?;
    let canonical =
        class.padding().padded(length) == Some(text.len()) && zeros.iter().all(|&byte| byte == 0);
    canonical.then(|| Plain::new(Zeroizing::new(plaintext.to_vec())))
}

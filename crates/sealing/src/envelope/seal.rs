//! Sealing: one random CEK, wrapped to each reader, and one padded body.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{BodyKeys, COMMITMENT, HEADER, Header, MAX_RECIPIENTS, STANZA, WRAP_INFO, has_twins};
use crate::envelope::Class;
use crate::kem::{KemPublicKey, KeyId};
use crate::padding::LENGTH;
use crate::symmetric::{NONCE, TAG, encrypt, random};

/// Why nothing was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The text does not fit its class.
    #[error("longer than {max} bytes")]
    TooLong {
        /// How many bytes fit.
        max: usize,
    },
    /// Nobody could read it.
    #[error("no recipient")]
    NoRecipients,
    /// More than 16.
    #[error("more than 16 recipients")]
    TooManyRecipients,
    /// One key twice.
    #[error("one recipient twice")]
    DuplicateRecipient,
    /// The KEM refused a key.
    #[error("a recipient's key cannot be used")]
    UnusableKey,
}

/// Seals `plaintext` to the recipients. The header says what it belongs to; [`super::open`] must be told the same.
pub fn seal(
    header: &Header,
    recipients: &[KemPublicKey],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let key_ids = check_recipients(recipients)?;
    let text = pad(header.class, plaintext)?;
    let header_bytes = header.to_bytes();
    let cek: Zeroizing<[u8; 32]> = Zeroizing::new(random(rng));
    let keys = BodyKeys::derive(&cek, &header_bytes);
    let bound = [&header_bytes[..], &keys.commitment[..]].concat();

    let mut out = Vec::with_capacity(sealed_size(header.class, plaintext.len(), recipients.len()));
    out.extend_from_slice(&bound);
    // 1 to 16, checked above.
    out.extend(u8::try_from(recipients.len()));
    for (recipient, key_id) in recipients.iter().zip(key_ids) {
        let aad = [bound.as_slice(), &key_id.0].concat();
        let (encapsulated, wrapped) = recipient
            .wrap(WRAP_INFO, &aad, &cek, rng)
            .ok_or(SealError::UnusableKey)?;
        out.extend_from_slice(&key_id.0);
        out.extend(encapsulated);
        out.extend(wrapped);
    }
    let nonce = random(rng);
    let body = encrypt(&keys.body, &nonce, &bound, text);
    out.extend_from_slice(&nonce);
    // At most 16 MiB, checked by the padding.
    out.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend(body);
    Ok(out)
}

/// The size of an envelope: what a person's network and the server's limits must carry.
pub fn sealed_size(class: Class, plaintext_len: usize, recipients: usize) -> usize {
    let padding = class.padding();
    let padded = padding
        .padded(plaintext_len.min(padding.max_text()))
        .unwrap_or_default();
    HEADER + COMMITMENT + 1 + recipients * STANZA + NONCE + LENGTH + padded + TAG
}

fn check_recipients(recipients: &[KemPublicKey]) -> Result<Vec<KeyId>, SealError> {
    if recipients.is_empty() {
        return Err(SealError::NoRecipients);
    }
    if recipients.len() > MAX_RECIPIENTS {
        return Err(SealError::TooManyRecipients);
    }
    let key_ids: Vec<KeyId> = recipients.iter().map(KemPublicKey::key_id).collect();
    if has_twins(&key_ids) {
        return Err(SealError::DuplicateRecipient);
    }
    Ok(key_ids)
}

/// `length || text || zeros`, in a buffer that never grows again: a growing one would leave copies behind.
fn pad(class: Class, plaintext: &[u8]) -> Result<Vec<u8>, SealError> {
    let too_long = SealError::TooLong {
        max: class.padding().max_text(),
    };
    let padded = class.padding().padded(plaintext.len()).ok_or(too_long)?;
    let length = u32::try_from(plaintext.len()).map_err(|_| too_long)?;
    let mut text = Vec::with_capacity(padded + TAG);
    text.extend_from_slice(&length.to_be_bytes());
    text.extend_from_slice(plaintext);
    text.resize(padded, 0);
    Ok(text)
}

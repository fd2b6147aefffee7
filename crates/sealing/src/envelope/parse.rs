//! The one parser of envelopes: every byte has one meaning, everything else is refused.

use super::{Class, HEADER, Header, KEY_ID, MAGIC, MAX_RECIPIENTS, STANZA, has_twins};
use crate::kem::{ENCAPSULATED, KeyId, SUITE};
use crate::symmetric::{NONCE, TAG, sha256};

/// Why bytes are not an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MalformedEnvelope {
    /// It ends too early, or more follows than its length says.
    #[error("the envelope has the wrong length")]
    WrongLength,
    /// It does not begin with `SLF1`.
    #[error("not an envelope")]
    NotAnEnvelope,
    /// Another suite than 1.
    #[error("unknown suite")]
    UnknownSuite,
    /// A number that no class has.
    #[error("unknown class")]
    UnknownClass,
    /// Not the padding of its class.
    #[error("the padding scheme is not the one of the class")]
    WrongPaddingScheme,
    /// A byte that must be 0.
    #[error("the reserved byte is set")]
    ReservedByte,
    /// None, or more than 16.
    #[error("an envelope has 1 to 16 stanzas")]
    StanzaCount,
    /// Two stanzas for one key.
    #[error("two stanzas for one key")]
    DuplicateStanza,
    /// No text of this class pads to this length.
    #[error("no text of this class has this length")]
    ImpossibleSize,
}

/// One stanza: the CEK, wrapped to one key.
#[derive(Clone, Copy)]
pub(super) struct Stanza<'a> {
    pub(super) key_id: KeyId,
    pub(super) encapsulated: &'a [u8],
    pub(super) wrapped: &'a [u8],
}

/// A well-formed envelope. Nothing is proven about its content until somebody opens it.
#[derive(Clone, Copy)]
pub struct Envelope<'a> {
    header: Header,
    pub(super) header_bytes: &'a [u8; HEADER],
    pub(super) commitment: &'a [u8; 32],
    stanzas: &'a [u8],
    pub(super) nonce: &'a [u8; NONCE],
    pub(super) body: &'a [u8],
}

impl<'a> Envelope<'a> {
    /// Reads an envelope; the only way to one.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, MalformedEnvelope> {
        let cut = MalformedEnvelope::WrongLength;
        let (header_bytes, rest) = bytes.split_first_chunk::<HEADER>().ok_or(cut)?;
        let header = parse_header(header_bytes)?;
        let (commitment, rest) = rest.split_first_chunk().ok_or(cut)?;
        let (&count, rest) = rest.split_first().ok_or(cut)?;
        let count = usize::from(count);
        if !(1..=MAX_RECIPIENTS).contains(&count) {
            return Err(MalformedEnvelope::StanzaCount);
        }
        let (stanzas, rest) = rest.split_at_checked(count * STANZA).ok_or(cut)?;
        let (nonce, rest) = rest.split_first_chunk().ok_or(cut)?;
        let (length, body) = rest.split_first_chunk().ok_or(cut)?;
        if usize::try_from(u32::from_be_bytes(*length)) != Ok(body.len()) {
            return Err(cut);
        }
        let padded = body.len().checked_sub(TAG).ok_or(cut)?;
        if !header.class.padding().allows(padded) {
            return Err(MalformedEnvelope::ImpossibleSize);
        }
        let envelope = Self {
            header,
            header_bytes,
            commitment,
            stanzas,
            nonce,
            body,
        };
        let seen: Vec<KeyId> = envelope.key_ids().collect();
        if has_twins(&seen) {
            return Err(MalformedEnvelope::DuplicateStanza);
        }
        Ok(envelope)
    }

    /// What the envelope says that it belongs to.
    pub fn header(&self) -> Header {
        self.header
    }

    /// The keys that it is sealed to.
    pub fn key_ids(&self) -> impl Iterator<Item = KeyId> + use<'a> {
        self.stanzas().map(|stanza| stanza.key_id)
    }

    /// The intake digest `SHA-256(H || C || nonce || ciphertext)`: everything but the stanzas.
    pub fn body_digest(&self) -> [u8; 32] {
        sha256(&[self.header_bytes, self.commitment, self.nonce, self.body])
    }

    /// The length of the padded text.
    pub fn padded_len(&self) -> usize {
        self.body.len().saturating_sub(TAG)
    }

    pub(super) fn stanzas(&self) -> impl Iterator<Item = Stanza<'a>> + use<'a> {
        self.stanzas.chunks_exact(STANZA).filter_map(|bytes| {
            let (key_id, rest) = bytes.split_first_chunk::<KEY_ID>()?;
            let (encapsulated, wrapped) = rest.split_at_checked(ENCAPSULATED)?;
            Some(Stanza {
                key_id: KeyId(*key_id),
                encapsulated,
                wrapped,
            })
        })
    }
}

fn parse_header(bytes: &[u8; HEADER]) -> Result<Header, MalformedEnvelope> {
    let cut = MalformedEnvelope::WrongLength;
    let (magic, rest) = bytes.split_first_chunk().ok_or(cut)?;
    let ([suite, class, scheme, reserved], rest) = rest.split_first_chunk().ok_or(cut)?;
    let (report_id, rest) = rest.split_first_chunk().ok_or(cut)?;
    let (revision, rest) = rest.split_first_chunk().ok_or(cut)?;
    let policy = rest.try_into().map_err(|_| cut)?;
    if magic != MAGIC {
        return Err(MalformedEnvelope::NotAnEnvelope);
    }
    if *suite != SUITE {
        return Err(MalformedEnvelope::UnknownSuite);
    }
    let class = Class::from_number(*class).ok_or(MalformedEnvelope::UnknownClass)?;
    if *scheme != class.padding().scheme() {
        return Err(MalformedEnvelope::WrongPaddingScheme);
    }
    if *reserved != 0 {
        return Err(MalformedEnvelope::ReservedByte);
    }
    Ok(Header {
        class,
        report_id: *report_id,
        revision: u32::from_be_bytes(*revision),
        policy: u32::from_be_bytes(policy),
    })
}

//! Who wrote an answer: a unit's Ed25519 signature (RFC 8032) inside the sealed message, so that the server, which
//! knows the reporter's public key, cannot speak in the unit's name.
//!
//! Signed is the length-prefixed list of `"SLF1 answer"`, report id, revision, unit and text; lengths are 8 bytes.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::symmetric::length_prefixed;

/// Signs an answer. Revision is the message's; its parity is the direction.
pub fn sign_text(
    key: &SigningKey,
    report_id: &[u8; 16],
    revision: u32,
    unit: &str,
    text: &str,
) -> [u8; 64] {
    key.sign(&signed_bytes(report_id, revision, unit, text))
        .to_bytes()
}

/// Whether the unit with this public key signed exactly this. An unsigned answer is never shown as the unit's.
#[must_use]
pub fn verify_text(
    key: &[u8; 32],
    report_id: &[u8; 16],
    revision: u32,
    unit: &str,
    text: &str,
    signature: &[u8],
) -> bool {
    let (Ok(key), Ok(signature)) = (
        VerifyingKey::from_bytes(key),
        Signature::from_slice(signature),
    ) else {
        return false;
    };
    key.verify_strict(&signed_bytes(report_id, revision, unit, text), &signature)
        .is_ok()
}

fn signed_bytes(report_id: &[u8; 16], revision: u32, unit: &str, text: &str) -> Vec<u8> {
    length_prefixed(&[
        b"SLF1 answer",
        report_id,
        &revision.to_be_bytes(),
        unit.as_bytes(),
        text.as_bytes(),
    ])
}

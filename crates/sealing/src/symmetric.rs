//! The symmetric parts that every format shares: HKDF-SHA256 (RFC 5869), XChaCha20-Poly1305, length prefixes.

use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Bytes of an XChaCha20-Poly1305 nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of a Poly1305 tag.
pub(crate) const TAG: usize = 16;

/// HKDF-SHA256 with 32 bytes of output; `info` is the concatenation of its parts.
#[expect(
    clippy::expect_used,
    reason = "HKDF-SHA256 fails above 8,160 bytes of output; 32 are asked for"
)]
pub(crate) fn derive_key(salt: &[u8], secret: &[u8], info: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand_multi_info(info, key.as_mut())
        .expect("32 bytes are within the limit of HKDF");
    key
}

/// Encrypts in place and appends the tag.
#[expect(
    clippy::expect_used,
    reason = "ChaCha20 fails above 256 GiB, more than any buffer here can hold"
)]
pub(crate) fn encrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    aad: &[u8],
    mut text: Vec<u8>,
) -> Vec<u8> {
    let tag = XChaCha20Poly1305::new(key.into())
        .encrypt_inout_detached(nonce.into(), aad, text.as_mut_slice().into())
        .expect("a buffer of less than 256 GiB");
    text.extend_from_slice(&tag);
    text
}

/// The plaintext of `ciphertext || tag`, or `None` if one bit of key, nonce, AAD or text differs.
pub(crate) fn decrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    aad: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let (text, tag) = sealed.split_last_chunk::<TAG>()?;
    let mut text = Zeroizing::new(text.to_vec());
    XChaCha20Poly1305::new(key.into())
        .decrypt_inout_detached(nonce.into(), aad, text.as_mut_slice().into(), tag.into())
        .ok()?;
    Some(text)
}

/// Seals 32 secret bytes: `prefix || nonce || ciphertext || tag`. The prefix is authenticated with the context.
pub(crate) fn seal_secret(
    prefix: &[u8],
    key: &[u8; 32],
    context: &[&[u8]],
    secret: &[u8; 32],
    rng: &mut impl CryptoRng,
) -> Vec<u8> {
    let nonce = random(rng);
    let aad = secret_aad(prefix, context);
    let mut out = prefix.to_vec();
    out.extend_from_slice(&nonce);
    out.extend(encrypt(key, &nonce, &aad, secret.to_vec()));
    out
}

/// Opens what [`seal_secret`] made; the caller says which prefix it must have.
pub(crate) fn open_secret(
    prefix: &[u8],
    key: &[u8; 32],
    context: &[&[u8]],
    bytes: &[u8],
) -> Option<Zeroizing<[u8; 32]>> {
    let (nonce, sealed) = bytes.strip_prefix(prefix)?.split_first_chunk()?;
    let text = decrypt(key, nonce, &secret_aad(prefix, context), sealed)?;
    text.as_slice().try_into().ok().map(Zeroizing::new)
}

fn secret_aad(prefix: &[u8], context: &[&[u8]]) -> Vec<u8> {
    let mut parts = vec![prefix];
    parts.extend_from_slice(context);
    length_prefixed(&parts)
}

/// Each part behind its length (8 bytes, big-endian), so that no two lists of parts give the same bytes.
pub(crate) fn length_prefixed(parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in parts {
        out.extend_from_slice(&(part.len() as u64).to_be_bytes());
        out.extend_from_slice(part);
    }
    out
}

/// SHA-256 over the concatenation of the parts.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The first bytes of a SHA-256.
pub(crate) fn sha256_first<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(sha256(parts)) {
        *to = from;
    }
    out
}

pub(crate) fn random<const N: usize>(rng: &mut impl CryptoRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

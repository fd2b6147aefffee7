//! X-Wing key pairs (ML-KEM-768 with X25519) and the HPKE wrap (RFC 9180, base mode) of a 32-byte key to one of them.

use std::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::secret::Seed;
use crate::symmetric::sha256_first;

/// The suite byte: X-Wing, HKDF-SHA256, ChaCha20-Poly1305. There is only this one.
pub const SUITE: u8 = 1;
/// Bytes of a public key.
pub const PUBLIC_KEY: usize = 1216;
/// Bytes of an encapsulated key.
pub(crate) const ENCAPSULATED: usize = 1120;
/// Bytes of a wrapped 32-byte key: the key and its tag.
pub(crate) const WRAPPED: usize = 48;

type PrivateKey = <XWing as Kem>::PrivateKey;
type PublicKey = <XWing as Kem>::PublicKey;
type EncappedKey = <XWing as Kem>::EncappedKey;

/// Names a public key in a stanza: `SHA-256("SLF1 key id\0" || suite || key)[..8]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 8]);

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The bytes are no X-Wing public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an X-Wing public key")]
pub struct BadKey;

/// Somebody's public key; checked, so sealing to it works.
#[derive(Clone, PartialEq, Eq)]
pub struct KemPublicKey {
    bytes: Box<[u8; PUBLIC_KEY]>,
    key: PublicKey,
}

impl fmt::Debug for KemPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KemPublicKey({:?})", self.key_id())
    }
}

impl KemPublicKey {
    /// Reads 1,216 bytes; refuses lattice coefficients that are out of range (FIPS 203, section 7.2).
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadKey> {
        let exact: [u8; PUBLIC_KEY] = bytes.try_into().map_err(|_| BadKey)?;
        let key = PublicKey::from_bytes(bytes).map_err(|_| BadKey)?;
        let bytes = Box::new(exact);
        Ok(Self { bytes, key })
    }

    /// The key as it is published.
    pub fn as_bytes(&self) -> &[u8; PUBLIC_KEY] {
        &self.bytes
    }

    /// Its name in stanzas.
    pub fn key_id(&self) -> KeyId {
        KeyId(sha256_first(&[
            b"SLF1 key id\0",
            &[SUITE],
            self.bytes.as_slice(),
        ]))
    }

    /// Wraps a 32-byte key: `(encapsulated, wrapped)`. `None` only if the KEM itself fails.
    pub(crate) fn wrap(
        &self,
        info: &[u8],
        aad: &[u8],
        secret: &[u8; 32],
        rng: &mut impl CryptoRng,
    ) -> Option<(Vec<u8>, Vec<u8>)> {
        let (encapsulated, wrapped) = hpke::single_shot_seal_with_rng::<
            ChaCha20Poly1305,
            HkdfSha256,
            XWing,
        >(&OpModeS::Base, &self.key, info, secret, aad, rng)
        .ok()?;
        Some((encapsulated.to_bytes().to_vec(), wrapped))
    }
}

/// Somebody's key pair, derived from a seed; the private half never leaves this type.
pub struct KemKeyPair {
    private: PrivateKey,
    public: KemPublicKey,
}

impl KemKeyPair {
    /// HPKE `DeriveKeyPair(seed)`.
    pub fn from_seed(seed: &Seed) -> Self {
        let (private, key) = XWing::derive_keypair(seed.expose());
        let mut bytes = Box::new([0; PUBLIC_KEY]);
        key.write_exact(bytes.as_mut_slice());
        let public = KemPublicKey { bytes, key };
        Self { private, public }
    }

    /// The half to publish.
    pub fn public(&self) -> &KemPublicKey {
        &self.public
    }

    /// Opens what [`KemPublicKey::wrap`] made.
    pub(crate) fn unwrap(
        &self,
        info: &[u8],
        aad: &[u8],
        encapsulated: &[u8],
        wrapped: &[u8],
    ) -> Option<Zeroizing<[u8; 32]>> {
        let encapsulated = EncappedKey::from_bytes(encapsulated).ok()?;
        let secret = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.private,
            &encapsulated,
            info,
            wrapped,
            aad,
        )
        .ok()
        .map(Zeroizing::new)?;
        secret.as_slice().try_into().ok().map(Zeroizing::new)
    }
}

//! The seed that a unit shares in one epoch, and how it reaches a member and the epoch before it.
//!
//! `HKDF(salt "SLF1 unit seed", seed, "kem" | "sign" | "index" | "prev")`. A member's wrap is a class 9 envelope with
//! report id `SHA-256("SLF1 unit\0" || unit || 0 || epoch)[..16]`, revision = epoch, policy 0. The previous epoch's
//! seed is `0x03 | nonce 24 | ciphertext 32 | tag 16` under `prev`; its AAD is the length-prefixed list of the first
//! byte, `"SLF1 unit seed"`, the unit and the newer epoch.

use ed25519_dalek::SigningKey;
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::envelope::{Class, Header, OpenError, SealError, open, seal};
use crate::kem::{KemKeyPair, KemPublicKey};
use crate::secret::Seed;
use crate::symmetric::{derive_key, open_secret, seal_secret, sha256_first};

const SALT: &[u8] = b"SLF1 unit seed";
const PREVIOUS_SEED: [u8; 1] = [0x03];

/// A unit's seed of one epoch.
pub struct UnitSeed(pub Seed);

impl UnitSeed {
    /// A new epoch's seed.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(Seed::generate(rng))
    }

    /// The key pair that reports are sealed to.
    pub fn kem(&self) -> KemKeyPair {
        KemKeyPair::from_seed(&Seed::from_bytes(*self.derive(b"kem")))
    }

    /// The key that signs answers.
    pub fn sign(&self) -> SigningKey {
        SigningKey::from_bytes(&self.derive(b"sign"))
    }

    /// The key of the unit's blind index.
    pub fn index(&self) -> [u8; 32] {
        *self.derive(b"index")
    }

    /// Wraps the seed to a member's own key.
    pub fn wrap_for(
        &self,
        member: &KemPublicKey,
        unit: &str,
        epoch: u32,
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, SealError> {
        let header = seed_header(b"SLF1 unit\0", unit, epoch);
        seal(&header, std::slice::from_ref(member), self.0.expose(), rng)
    }

    /// Opens a member's wrap.
    pub fn unwrap(
        bytes: &[u8],
        unit: &str,
        epoch: u32,
        member: &KemKeyPair,
    ) -> Result<Self, OpenError> {
        open_seed(bytes, &seed_header(b"SLF1 unit\0", unit, epoch), member).map(Self)
    }

    /// Seals the previous epoch's seed under this one. `epoch` is this seed's.
    pub fn seal_previous(
        &self,
        previous: &Self,
        unit: &str,
        epoch: u32,
        rng: &mut impl CryptoRng,
    ) -> Vec<u8> {
        seal_secret(
            &PREVIOUS_SEED,
            &self.derive(b"prev"),
            &[SALT, unit.as_bytes(), &epoch.to_be_bytes()],
            previous.0.expose(),
            rng,
        )
    }

    /// Opens the previous epoch's seed. `epoch` is this seed's.
    pub fn open_previous(&self, bytes: &[u8], unit: &str, epoch: u32) -> Result<Self, OpenError> {
        open_secret(
            &PREVIOUS_SEED,
            &self.derive(b"prev"),
            &[SALT, unit.as_bytes(), &epoch.to_be_bytes()],
            bytes,
        )
        .map(|seed| Self(Seed::from_bytes(*seed)))
        .ok_or(OpenError::BodyRefused)
    }

    fn derive(&self, label: &[u8]) -> Zeroizing<[u8; 32]> {
        derive_key(SALT, self.0.expose(), &[label])
    }
}

/// The header of a wrapped seed: it has no report, so its id is made from the unit and epoch.
pub(crate) fn seed_header(domain: &[u8], unit: &str, epoch: u32) -> Header {
    let parts: [&[u8]; 4] = [domain, unit.as_bytes(), b"\0", &epoch.to_be_bytes()];
    Header {
        class: Class::UnitSeed,
        report_id: sha256_first(&parts),
        revision: epoch,
        policy: 0,
    }
}

pub(crate) fn open_seed(
    bytes: &[u8],
    expected: &Header,
    key: &KemKeyPair,
) -> Result<Seed, OpenError> {
    let plain = open(bytes, expected, key)?;
    Seed::from_slice(plain.reveal()).ok_or(OpenError::NotASeed)
}

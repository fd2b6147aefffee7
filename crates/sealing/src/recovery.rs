//! The way back to a unit's seed when its last member is lost: a wrap to an offline key that custodians hold in shares.
//!
//! The recovery key pair is `DeriveKeyPair(HKDF(salt "SLF1 recovery seed", seed, "kem"))`. The wrap is a class 9
//! envelope with report id `SHA-256("SLF1 recovery\0" || unit || 0 || epoch)[..16]`, revision = epoch, policy 0: a
//! member's wrap is never taken for a recovery wrap, nor the other way round.

use rand_core::CryptoRng;

use crate::envelope::{OpenError, SealError, seal};
use crate::kem::{KemKeyPair, KemPublicKey};
use crate::secret::Seed;
use crate::symmetric::derive_key;
use crate::unit::{UnitSeed, open_seed, seed_header};

const DOMAIN: &[u8] = b"SLF1 recovery\0";

/// A unit's recovery seed. It exists offline, and in the shares.
pub struct RecoverySeed(pub Seed);

impl RecoverySeed {
    /// A new one.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(Seed::generate(rng))
    }

    /// The key pair whose public half the unit's members wrap to.
    pub fn kem(&self) -> KemKeyPair {
        let key = derive_key(b"SLF1 recovery seed", self.0.expose(), &[b"kem"]);
        KemKeyPair::from_seed(&Seed::from_bytes(*key))
    }
}

/// Wraps a unit's seed to its recovery key.
pub fn wrap_for_recovery(
    seed: &UnitSeed,
    recovery: &KemPublicKey,
    unit: &str,
    epoch: u32,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let header = seed_header(DOMAIN, unit, epoch);
    seal(
        &header,
        std::slice::from_ref(recovery),
        seed.0.expose(),
        rng,
    )
}

/// Opens a recovery wrap.
pub fn open_recovery(
    bytes: &[u8],
    unit: &str,
    epoch: u32,
    recovery: &RecoverySeed,
) -> Result<UnitSeed, OpenError> {
    open_seed(bytes, &seed_header(DOMAIN, unit, epoch), &recovery.kem()).map(UnitSeed)
}

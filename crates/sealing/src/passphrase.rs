//! What a pass-phrase becomes in the browser: `auth`, which is sent, and `unlock`, which never is.
//!
//! `S = Argon2id(pass-phrase, salt, memory, passes, 1 lane, 32 bytes)` (RFC 9106), then `HKDF(salt "SLF1 staff", S,
//! "auth" | "unlock")`. A locked seed is `0x04 | nonce 24 | ciphertext 32 | tag 16`; its AAD is the length-prefixed
//! list of the first byte, `"SLF1 staff seed"` and the person's id.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::secret::Seed;
use crate::symmetric::{derive_key, open_secret, seal_secret};

const SALT: &[u8] = b"SLF1 staff";
const LOCKED_SEED: [u8; 1] = [0x04];
const LOCK_DOMAIN: &[u8] = b"SLF1 staff seed";
/// Beyond this a server could freeze the browser that asks it how to stretch.
const MAX_MEMORY_KIB: u32 = 1024 * 1024;
const MAX_PASSES: u32 = 16;

/// Why a pass-phrase or receipt was not stretched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StretchFailed {
    /// Parameters that Argon2id refuses, or that are unreasonable.
    #[error("bad stretching parameters")]
    BadParameters,
    /// The device has not enough memory.
    #[error("not enough memory")]
    NotEnoughMemory,
}

/// Both halves of a stretched pass-phrase.
pub struct Stretched {
    /// What the server checks.
    pub auth: [u8; 32],
    /// What opens the person's seed; never leaves the browser.
    pub unlock: UnlockKey,
}

/// Opens the person's seed.
pub struct UnlockKey(Seed);

/// Whether these parameters are strong enough for a real pass-phrase (OWASP's least: 19 MiB, 2 passes). A browser
/// refuses weaker ones, since they come from the server.
pub fn strong_enough(memory_kib: u32, passes: u32) -> bool {
    memory_kib >= 19 * 1024 && passes >= 2
}

/// Stretches a pass-phrase. The text is taken as it is: bring it to NFKC before, or two keyboards disagree.
pub fn stretch(
    pass: &str,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
) -> Result<Stretched, StretchFailed> {
    let stretched = argon2id(pass.as_bytes(), salt, memory_kib, passes)?;
    Ok(Stretched {
        auth: *derive_key(SALT, stretched.as_slice(), &[b"auth"]),
        unlock: UnlockKey(Seed::from_bytes(*derive_key(
            SALT,
            stretched.as_slice(),
            &[b"unlock"],
        ))),
    })
}

impl UnlockKey {
    /// Locks the person's seed for storing at the server.
    pub fn seal_seed(&self, seed: &Seed, staff_id: &[u8; 16], rng: &mut impl CryptoRng) -> Vec<u8> {
        seal_secret(
            &LOCKED_SEED,
            self.0.expose(),
            &[LOCK_DOMAIN, staff_id],
            seed.expose(),
            rng,
        )
    }

    /// Unlocks it; the error is a wrong pass-phrase, another person's seed, or changed bytes.
    pub fn open_seed(&self, bytes: &[u8], staff_id: &[u8; 16]) -> Result<Seed, WrongUnlockKey> {
        open_secret(
            &LOCKED_SEED,
            self.0.expose(),
            &[LOCK_DOMAIN, staff_id],
            bytes,
        )
        .map(|seed| Seed::from_bytes(*seed))
        .ok_or(WrongUnlockKey)
    }

    /// The secret bytes: for handing the key from one worker to another, and for vectors.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }

    /// Takes the bytes back.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Seed::from_bytes(bytes))
    }
}

/// The seed does not open with this pass-phrase for this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the seed does not open with this pass-phrase")]
pub struct WrongUnlockKey;

/// Argon2id, version 0x13, one lane, 32 bytes.
pub(crate) fn argon2id(
    secret: &[u8],
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
) -> Result<Zeroizing<[u8; 32]>, StretchFailed> {
    if memory_kib > MAX_MEMORY_KIB || passes > MAX_PASSES {
        return Err(StretchFailed::BadParameters);
    }
    let params =
        Params::new(memory_kib, passes, 1, Some(32)).map_err(|_| StretchFailed::BadParameters)?;
    // Our own memory, so that it can be wiped and so that too little of it is an error and not an abort.
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| StretchFailed::NotEnoughMemory)?;
    memory.resize_with(params.block_count(), Block::default);
    let mut memory = Zeroizing::new(memory);
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret, salt, out.as_mut(), memory.as_mut_slice())
        .map_err(|_| StretchFailed::BadParameters)?;
    Ok(out)
}

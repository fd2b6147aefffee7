//! Makes the vectors anew from fixed inputs. Randomness is ChaCha20Rng with the seed that stands in each vector.

mod people;
mod public;
mod sealed;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use sealing::{KemKeyPair, Seed};

use super::model::*;

const ABOUT: [&str; 5] = [
    "Frozen vectors of every sealed format. Bytes are hexadecimal. Test secrets only.",
    "rng: the seed of the ChaCha20Rng (rand_chacha 0.10) that the value was sealed with; it draws, in this order,",
    "an envelope's CEK (32), 64 bytes per recipient (ML-KEM 32, X25519 32), the nonce (24); a row value's nonce (24).",
    "A unit's wrap, recovery wrap and previous seed are drawn one after the other from one generator.",
    "A change here is a change of format: readers of old data must stay able to open what stands here now.",
];

type Made<T> = Result<T, String>;

fn said(error: impl ToString) -> String {
    error.to_string()
}

/// Every vector, made anew.
pub fn generate() -> Made<Vectors> {
    Ok(Vectors {
        about: ABOUT.map(str::to_owned).to_vec(),
        padding: sealed::padding(),
        kem: (1..=3).map(sealed::kem).collect(),
        envelope: sealed::envelopes()?,
        row_key: vec![
            sealed::row_key(1, b"content", 0x21),
            sealed::row_key(0x0102_0304, b"", 0x22),
        ],
        row: sealed::rows(),
        receipt: vec![
            people::receipt("0000000000000000000000", "test-instance")?,
            people::receipt("4711081500420099123456", "amparo-demo")?,
        ],
        staff: vec![
            people::staff("correct horse battery staple", 64, 1)?,
            people::staff("گذرواژه‌ی بلند من است", 256, 2)?,
        ],
        unit: vec![
            people::unit("advocate-east", 2, 0x41)?,
            people::unit("hate-crime-unit", 7, 0x42)?,
        ],
        directory: vec![public::directory()?],
        answer: vec![
            public::answer(0x51, 2, "hate-crime-unit", "We read your report today."),
            public::answer(0x52, 4, "advocate-east", "ما اینجا هستیم. 🕊"),
        ],
        proof: vec![
            public::proof("token-1", &[b"a", b"", b"bc"], 8)?,
            public::proof("", &[], 12)?,
        ],
    })
}

fn rng(byte: u8) -> (Hex, ChaCha20Rng) {
    ([byte; 32].into(), ChaCha20Rng::from_seed([byte; 32]))
}

fn pair(byte: u8) -> KemKeyPair {
    KemKeyPair::from_seed(&Seed::from_bytes([byte; 32]))
}

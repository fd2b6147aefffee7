//! Keys, a seeded generator, and every single change of some bytes.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use sealing::{Class, Header, KemKeyPair, KemPublicKey, Seed};

/// The same randomness in every run.
pub fn rng(byte: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([byte; 32])
}

pub fn pair(byte: u8) -> KemKeyPair {
    KemKeyPair::from_seed(&Seed::from_bytes([byte; 32]))
}

pub fn public(byte: u8) -> KemPublicKey {
    pair(byte).public().clone()
}

pub fn header(class: Class) -> Header {
    Header {
        class,
        report_id: [0xab; 16],
        revision: 1,
        policy: 17,
    }
}

/// Seals to the keys of these seeds.
pub fn sealed(header: &Header, readers: &[u8], text: &[u8], byte: u8) -> Vec<u8> {
    let readers: Vec<KemPublicKey> = readers.iter().map(|reader| public(*reader)).collect();
    sealing::seal(header, &readers, text, &mut rng(byte)).unwrap()
}

/// A copy with one bit turned over.
pub fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[bit / 8] ^= 1 << (bit % 8);
    changed
}

/// Every copy with one bit turned over.
pub fn all_flips(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| flipped(bytes, bit))
}

/// Every shorter copy, and two longer ones.
pub fn all_cuts(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let cuts = (0..bytes.len()).map(|length| bytes[..length].to_vec());
    let longer = [vec![0], vec![0; 16]].map(|more| [bytes, &more].concat());
    cuts.chain(longer)
}

//! The proof of work that a sender does instead of a CAPTCHA, bound to the body that is sent.
//!
//! `SHA-256` over the length-prefixed token, bound digest and counter (8 bytes) must begin with so many zero bits.
//! The bound digest is `SHA-256("SLF1 bound\0" || length-prefixed parts)`. All lengths are 8 bytes, big-endian.

use sha2::{Digest, Sha256};

use crate::symmetric::{length_prefixed, sha256};

/// The digest that the work is bound to.
pub fn bind(parts: &[&[u8]]) -> [u8; 32] {
    sha256(&[b"SLF1 bound\0", &length_prefixed(parts)])
}

/// The hash that must begin with zero bits.
pub fn work_hash(token: &str, bound: &[u8; 32], counter: u64) -> [u8; 32] {
    finish(prepared(token, bound), counter)
}

/// Tries `tries` counters from `start` on; call it in slices, so that the page can show progress and stop.
pub fn solve(token: &str, bound: &[u8; 32], bits: u8, start: u64, tries: u64) -> Option<u64> {
    let prepared = prepared(token, bound);
    (start..start.saturating_add(tries))
        .find(|&counter| zero_bits(&finish(prepared.clone(), counter)) >= u32::from(bits))
}

/// Whether the counter solves it.
#[must_use]
pub fn check(token: &str, bound: &[u8; 32], bits: u8, counter: u64) -> bool {
    zero_bits(&work_hash(token, bound, counter)) >= u32::from(bits)
}

/// The hash of everything before the counter: it is the same for every try.
fn prepared(token: &str, bound: &[u8; 32]) -> Sha256 {
    let mut hash = Sha256::new();
    hash.update(length_prefixed(&[token.as_bytes(), bound]));
    hash.update(8_u64.to_be_bytes());
    hash
}

fn finish(mut prepared: Sha256, counter: u64) -> [u8; 32] {
    prepared.update(counter.to_be_bytes());
    prepared.finalize().into()
}

fn zero_bits(hash: &[u8; 32]) -> u32 {
    let whole = hash.iter().take_while(|&&byte| byte == 0);
    let next = hash.iter().find(|&&byte| byte != 0);
    whole.map(|_| 8).sum::<u32>() + next.map_or(0, |byte| byte.leading_zeros())
}

//! Randomness of the machine. Without it nothing is sealed, numbered or logged in: the request breaks off.

use rand_core::{Rng, UnwrapErr};
use uuid::Uuid;

/// The machine's generator.
pub fn rng() -> UnwrapErr<getrandom::SysRng> {
    UnwrapErr(getrandom::SysRng)
}

/// An array of random bytes.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rng().fill_bytes(&mut bytes);
    bytes
}

/// A random id (UUID version 4): it holds no time and no order.
pub fn uuid() -> Uuid {
    uuid::Builder::from_random_bytes(bytes()).into_uuid()
}

//! Wrapped unit seeds, the chain and locked personal seeds: nothing that was not sealed opens.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sealing::recovery::open_recovery;
use sealing::{KemKeyPair, RecoverySeed, Seed, UnitSeed, UnlockKey};

fuzz_target!(|bytes: &[u8]| {
    let member = KemKeyPair::from_seed(&Seed::from_bytes([1; 32]));
    assert!(UnitSeed::unwrap(bytes, "desk", 1, &member).is_err());
    let recovery = RecoverySeed(Seed::from_bytes([2; 32]));
    assert!(open_recovery(bytes, "desk", 1, &recovery).is_err());
    let seed = UnitSeed(Seed::from_bytes([3; 32]));
    assert!(seed.open_previous(bytes, "desk", 1).is_err());
    let unlock = UnlockKey::from_bytes([4; 32]);
    assert!(unlock.open_seed(bytes, &[0; 16]).is_err());
});

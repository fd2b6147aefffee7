//! Pass-phrases: two halves that tell nothing of each other, and a seed that only its owner opens.

use sealing::passphrase::strong_enough;
use sealing::{Seed, StretchFailed, Stretched, stretch};

use crate::fixtures::{all_cuts, all_flips, rng};

fn stretched(pass: &str, salt: u8) -> Stretched {
    stretch(pass, &[salt; 16], 64, 1).unwrap()
}

#[test]
fn a_seed_opens_with_its_pass_phrase_for_its_owner() {
    let key = stretched("a long pass-phrase", 1).unlock;
    let locked = key.seal_seed(&Seed::from_bytes([7; 32]), &[1; 16], &mut rng(1));
    let again = stretched("a long pass-phrase", 1).unlock;
    assert_eq!(
        again.open_seed(&locked, &[1; 16]).unwrap().expose(),
        &[7; 32]
    );

    assert!(again.open_seed(&locked, &[2; 16]).is_err());
    assert!(
        stretched("a long pass-phrasf", 1)
            .unlock
            .open_seed(&locked, &[1; 16])
            .is_err()
    );
    assert!(
        stretched("a long pass-phrase", 2)
            .unlock
            .open_seed(&locked, &[1; 16])
            .is_err()
    );
    for changed in all_flips(&locked).chain(all_cuts(&locked)) {
        assert!(again.open_seed(&changed, &[1; 16]).is_err());
    }
}

#[test]
fn what_is_sent_does_not_open_the_seed() {
    let both = stretched("a long pass-phrase", 1);
    let locked = both
        .unlock
        .seal_seed(&Seed::from_bytes([7; 32]), &[1; 16], &mut rng(1));
    let sent = sealing::UnlockKey::from_bytes(both.auth);
    assert!(sent.open_seed(&locked, &[1; 16]).is_err());
}

#[test]
fn bad_parameters_are_refused_and_weak_ones_known() {
    let with = |salt: &[u8], memory, passes| stretch("pass", salt, memory, passes).err();
    let bad = Some(StretchFailed::BadParameters);
    assert_eq!(with(&[1; 16], 64, 1), None);
    assert_eq!(with(&[1; 7], 64, 1), bad);
    assert_eq!(with(&[1; 16], 7, 1), bad);
    assert_eq!(with(&[1; 16], 64, 0), bad);
    // A server must not be able to freeze the browser.
    assert_eq!(with(&[1; 16], u32::MAX, 1), bad);
    assert_eq!(with(&[1; 16], 64, u32::MAX), bad);
    assert!(strong_enough(32 * 1024, 3));
    assert!(!strong_enough(64, 3) && !strong_enough(32 * 1024, 1));
}

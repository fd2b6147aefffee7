//! Unit seeds: a wrap opens for its member, unit and epoch; the chain leads back; recovery is a way of its own.

use sealing::recovery::{open_recovery, wrap_for_recovery};
use sealing::{Class, OpenError, RecoverySeed, Seed, UnitSeed};

use crate::fixtures::{all_cuts, all_flips, header, pair, rng, sealed};

fn seed(byte: u8) -> UnitSeed {
    UnitSeed(Seed::from_bytes([byte; 32]))
}

#[test]
fn a_wrap_opens_for_its_member_unit_and_epoch_only() {
    let wrap = seed(1)
        .wrap_for(pair(2).public(), "desk", 3, &mut rng(1))
        .unwrap();
    let opened = UnitSeed::unwrap(&wrap, "desk", 3, &pair(2)).unwrap();
    assert_eq!(opened.0.expose(), &[1; 32]);

    let refusal = |unit, epoch, member| UnitSeed::unwrap(&wrap, unit, epoch, &pair(member)).err();
    assert_eq!(refusal("desk2", 3, 2), Some(OpenError::WrongHeader));
    assert_eq!(refusal("desk", 2, 2), Some(OpenError::WrongHeader));
    assert_eq!(refusal("desk", 3, 3), Some(OpenError::NotARecipient));
}

#[test]
fn a_member_wrap_is_no_recovery_wrap() {
    let recovery = RecoverySeed(Seed::from_bytes([5; 32]));
    let kem = recovery.kem();
    let wrap = wrap_for_recovery(&seed(1), kem.public(), "desk", 3, &mut rng(1)).unwrap();
    let opened = open_recovery(&wrap, "desk", 3, &recovery).unwrap();
    assert_eq!(opened.0.expose(), &[1; 32]);
    assert_eq!(
        UnitSeed::unwrap(&wrap, "desk", 3, &kem).err(),
        Some(OpenError::WrongHeader)
    );
    let member = seed(1)
        .wrap_for(kem.public(), "desk", 3, &mut rng(1))
        .unwrap();
    assert_eq!(
        open_recovery(&member, "desk", 3, &recovery).err(),
        Some(OpenError::WrongHeader)
    );
    let other = RecoverySeed(Seed::from_bytes([6; 32]));
    assert_eq!(
        open_recovery(&wrap, "desk", 3, &other).err(),
        Some(OpenError::NotARecipient)
    );
}

#[test]
fn the_chain_leads_one_epoch_back() {
    let (old, new) = (seed(1), seed(2));
    let link = new.seal_previous(&old, "desk", 4, &mut rng(1));
    let opened = new.open_previous(&link, "desk", 4).unwrap();
    assert_eq!(opened.0.expose(), old.0.expose());
    assert!(new.open_previous(&link, "desk", 5).is_err());
    assert!(new.open_previous(&link, "desk2", 4).is_err());
    assert!(old.open_previous(&link, "desk", 4).is_err());
    for changed in all_flips(&link).chain(all_cuts(&link)) {
        assert!(new.open_previous(&changed, "desk", 4).is_err());
    }
}

#[test]
fn something_else_in_class_9_is_no_seed() {
    let header = sealing::Header {
        revision: 3,
        ..header(Class::UnitSeed)
    };
    let bytes = sealed(&header, &[2], &[1; 31], 1);
    assert!(sealing::open(&bytes, &header, &pair(2)).is_ok());
    assert!(UnitSeed::unwrap(&bytes, "desk", 3, &pair(2)).is_err());
}

#[test]
fn every_key_of_a_seed_is_another() {
    let seed = seed(1);
    let keys = [
        *seed.0.expose(),
        seed.index(),
        seed.sign().to_bytes(),
        *self::seed(2).0.expose(),
    ];
    for (index, key) in keys.iter().enumerate() {
        assert!(keys.iter().skip(index + 1).all(|other| other != key));
    }
    assert_ne!(seed.kem().public(), pair(1).public());
}

#[test]
fn all_the_city_s_secrets_open_no_immigration_box() {
    let advocate = seed(0x80);
    let city: Vec<UnitSeed> = (1..20).map(seed).collect();
    let header = header(Class::ImmigrationStatus);
    for number in 0..20 {
        let mut rng = rng(number);
        let to = [advocate.kem().public().clone()];
        let bytes = sealing::seal(&header, &to, b"afraid", &mut rng).unwrap();
        for police in &city {
            let refused = sealing::open(&bytes, &header, &police.kem());
            assert_eq!(refused.err(), Some(OpenError::NotARecipient));
        }
        assert!(sealing::open(&bytes, &header, &advocate.kem()).is_ok());
    }
}

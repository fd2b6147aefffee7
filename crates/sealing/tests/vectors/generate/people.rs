//! Vectors of what a person holds: a receipt, a pass-phrase, a unit's seed.

use argon2::{Algorithm, Argon2, Params, Version};
use sealing::{Receipt, RecoverySeed, Seed, UnitSeed};
use sha2::{Digest, Sha256};

use super::{Made, pair, rng, said};
use crate::frozen::model::*;

pub(super) fn receipt(random: &str, instance: &str) -> Made<ReceiptVector> {
    // The check digits by plain long division, not by the code under test.
    let rest = random
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    let digits = format!("{random}{:02}", 98 - rest * 100 % 97);
    let in_script = |zero: u32| -> String {
        let digit = |d: u8| char::from_u32(zero + u32::from(d - b'0')).unwrap_or('?');
        digits.bytes().map(digit).collect()
    };
    let receipt = Receipt::parse(&digits).map_err(said)?;
    let keys = receipt.derive(instance).map_err(said)?;
    let salt = Sha256::new()
        .chain_update(b"SLF1 receipt salt\0")
        .chain_update(instance)
        .finalize();
    let salt: Vec<u8> = salt.into_iter().take(16).collect();
    let mut stretched = [0; 32];
    let params = Params::new(32 * 1024, 3, 1, None).map_err(said)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(random.as_bytes(), &salt, &mut stretched)
        .map_err(said)?;
    let typed = vec![
        receipt.groups().join("-"),
        format!("\u{200f}{}\u{200e}", in_script(0x0660)),
        in_script(0x06f0),
        in_script(0x0e50),
        in_script(0x17e0),
        in_script(0x0966),
        in_script(0xff10),
    ];
    Ok(ReceiptVector {
        typed,
        instance: instance.to_owned(),
        salt: salt.into(),
        argon2id: stretched.into(),
        lookup: keys.lookup.into(),
        lookup_digest: sealing::receipt::digest(&keys.lookup).into(),
        access: keys.access.into(),
        reply: keys.reply.expose().into(),
        draft: keys.draft.into(),
        digits,
    })
}

pub(super) fn staff(pass: &str, memory_kib: u32, passes: u32) -> Made<StaffVector> {
    let (seed, mut rng) = rng(0x31);
    let salt = [0x32; 16];
    let stretched = sealing::stretch(pass, &salt, memory_kib, passes).map_err(said)?;
    let staff_id = [0x33; 16];
    let personal = Seed::from_bytes([0x34; 32]);
    let locked = stretched.unlock.seal_seed(&personal, &staff_id, &mut rng);
    Ok(StaffVector {
        pass: pass.to_owned(),
        salt: salt.into(),
        memory_kib,
        passes,
        auth: stretched.auth.into(),
        unlock: stretched.unlock.expose().into(),
        staff_id: staff_id.into(),
        seed: personal.expose().into(),
        rng: seed,
        locked: locked.into(),
    })
}

pub(super) fn unit(name: &str, epoch: u32, byte: u8) -> Made<UnitVector> {
    let (seed, mut rng) = rng(byte);
    let own = UnitSeed(Seed::from_bytes([byte + 0x20; 32]));
    let previous = UnitSeed(Seed::from_bytes([byte + 0x21; 32]));
    let recovery = RecoverySeed(Seed::from_bytes([byte + 0x22; 32]));
    let member = pair(2);
    let wrap = own
        .wrap_for(member.public(), name, epoch, &mut rng)
        .map_err(said)?;
    let recovery_wrap =
        sealing::recovery::wrap_for_recovery(&own, recovery.kem().public(), name, epoch, &mut rng)
            .map_err(said)?;
    Ok(UnitVector {
        unit: name.to_owned(),
        epoch,
        seed: own.0.expose().into(),
        kem_key_id: own.kem().public().key_id().0.into(),
        sign_public: own.sign().verifying_key().as_bytes().into(),
        index: own.index().into(),
        member_seed: [2; 32].into(),
        recovery_seed: recovery.0.expose().into(),
        previous_seed: previous.0.expose().into(),
        rng: seed,
        wrap: wrap.into(),
        recovery_wrap: recovery_wrap.into(),
        previous: own.seal_previous(&previous, name, epoch, &mut rng).into(),
    })
}

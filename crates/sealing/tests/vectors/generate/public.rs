//! Vectors of what everybody may see: the directory, an answer's signature, a proof of work.

use sealing::directory::{Date, assemble_note, sign_note};
use sealing::{Directory, Seed, SigningKey, UnitEntry, UnitKind, UnitSeed};

use super::Made;
use crate::frozen::model::*;

pub(super) fn directory() -> Made<DirectoryVector> {
    let day = |text| Date::parse(text).ok_or("a date");
    let entry = |name: &str, kind, classes: &[u8], byte: u8, previous: bool| {
        let (now, before) = (seed_of(byte), seed_of(byte + 1));
        UnitEntry {
            name: name.to_owned(),
            kind,
            classes: classes.to_vec(),
            epoch: if previous { 4 } else { 1 },
            kem: now.kem().public().clone(),
            sign: now.sign().verifying_key().to_bytes(),
            previous_kem: previous.then(|| before.kem().public().clone()),
            previous_sign: previous.then(|| before.sign().verifying_key().to_bytes()),
        }
    };
    let directory = Directory {
        origin: "portal.example/keys".to_owned(),
        version: 17,
        not_before: day("2026-11-20")?,
        not_after: day("2027-02-18")?,
        units: vec![
            entry(
                "hate-crime-unit",
                UnitKind::Police,
                &[1, 2, 4, 5],
                0x71,
                true,
            ),
            entry("property-desk", UnitKind::Police, &[1, 2, 5], 0x73, false),
            entry(
                "advocate-east",
                UnitKind::Advocate,
                &[1, 2, 3, 4, 5],
                0x75,
                false,
            ),
        ],
    };
    let root = |(name, byte): (&str, u8)| RootVector {
        name: name.to_owned(),
        seed: [byte; 32].into(),
        public: SigningKey::from_bytes(&[byte; 32])
            .verifying_key()
            .as_bytes()
            .into(),
    };
    let city = [
        ("city-root-a", 0x61),
        ("city-root-b", 0x62),
        ("city-root-c", 0x63),
    ];
    let advocate = [("advocate-root-a", 0x64), ("advocate-root-b", 0x65)];
    let body = directory.body_text();
    // Two of the three city roots, and both of the advocate's.
    let lines: Vec<String> = city
        .iter()
        .take(2)
        .chain(&advocate)
        .map(|(name, byte)| sign_note(&body, name, &SigningKey::from_bytes(&[*byte; 32])))
        .collect();
    Ok(DirectoryVector {
        origin: directory.origin.clone(),
        city: city.into_iter().map(root).collect(),
        advocate: advocate.into_iter().map(root).collect(),
        today: "2026-11-23".to_owned(),
        at_least_version: 17,
        note: assemble_note(&body, &lines),
        units: directory.units.into_iter().map(|unit| unit.name).collect(),
    })
}

fn seed_of(byte: u8) -> UnitSeed {
    UnitSeed(Seed::from_bytes([byte; 32]))
}

pub(super) fn answer(byte: u8, revision: u32, unit: &str, text: &str) -> AnswerVector {
    let key = SigningKey::from_bytes(&[byte; 32]);
    let report_id = [0xef; 16];
    AnswerVector {
        seed: [byte; 32].into(),
        public: key.verifying_key().as_bytes().into(),
        report_id: report_id.into(),
        revision,
        unit: unit.to_owned(),
        text: text.to_owned(),
        signature: sealing::answer::sign_text(&key, &report_id, revision, unit, text).into(),
    }
}

pub(super) fn proof(token: &str, parts: &[&[u8]], bits: u8) -> Made<ProofVector> {
    let bound = sealing::proof::bind(parts);
    let counter = sealing::proof::solve(token, &bound, bits, 0, 1 << 20).ok_or("no solution")?;
    Ok(ProofVector {
        token: token.to_owned(),
        parts: parts.iter().map(Hex::from).collect(),
        bound: bound.into(),
        bits,
        counter,
        hash: sealing::proof::work_hash(token, &bound, counter).into(),
    })
}

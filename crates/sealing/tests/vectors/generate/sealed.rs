//! Vectors of padding, key pairs, envelopes and row values.

use sealing::{Class, Envelope, Header, Kek, KemPublicKey, Padding, RowContext, RowKey};

use super::{Made, pair, rng, said};
use crate::frozen::model::*;

pub(super) fn padding() -> Vec<PaddingVector> {
    let lengths = [0, 1, 252, 253, 1000, 1020, 2044, 2045, 5000, 100_000];
    let vector = |class: Class, text| {
        let padded = class.padding().padded(text)?;
        Some(PaddingVector {
            class: class.number(),
            text,
            padded,
        })
    };
    Class::ALL
        .into_iter()
        .filter(|class| class.padding() != Padding::Exact)
        .flat_map(|class| {
            lengths
                .into_iter()
                .filter_map(move |text| vector(class, text))
        })
        .collect()
}

pub(super) fn kem(byte: u8) -> KemVector {
    let pair = pair(byte);
    KemVector {
        seed: [byte; 32].into(),
        public: pair.public().as_bytes().into(),
        key_id: pair.public().key_id().0.into(),
    }
}

pub(super) fn envelopes() -> Made<Vec<EnvelopeVector>> {
    let long = "The door was kicked in at night. ".repeat(80);
    vec![
        (
            "narrative, one reader",
            Class::Narrative,
            vec![1],
            "vector one".as_bytes(),
        ),
        (
            "narrative, two readers",
            Class::Narrative,
            vec![1, 2],
            "two".as_bytes(),
        ),
        (
            "narrative, empty, three readers",
            Class::Narrative,
            vec![3, 1, 2],
            b"",
        ),
        (
            "narrative, long",
            Class::Narrative,
            vec![2],
            long.as_bytes(),
        ),
        (
            "contact, one reader",
            Class::Contact,
            vec![1],
            "Ana, +1 213 555 0100".as_bytes(),
        ),
        ("contact, two readers", Class::Contact, vec![2, 1], b""),
        (
            "immigration box, filled",
            Class::ImmigrationStatus,
            vec![3],
            "visa U".as_bytes(),
        ),
        (
            "immigration box, empty",
            Class::ImmigrationStatus,
            vec![3],
            b"",
        ),
        ("attachment list", Class::Attachment, vec![1, 2], b"[]"),
        ("message", Class::Message, vec![1, 3], "សូមអរគុណ".as_bytes()),
        (
            "message, two steps",
            Class::Message,
            vec![1, 3],
            long.as_bytes(),
        ),
        (
            "staff note",
            Class::StaffNote,
            vec![2],
            "called back".as_bytes(),
        ),
        ("staff seed", Class::StaffSeed, vec![2], [7; 32].as_slice()),
        (
            "unit seed, two readers",
            Class::UnitSeed,
            vec![2, 3],
            [8; 32].as_slice(),
        ),
    ]
    .into_iter()
    .zip(0x09..)
    .map(|((name, class, recipients, plaintext), byte)| {
        envelope(name, class, &recipients, plaintext, byte)
    })
    .collect()
}

fn envelope(
    name: &str,
    class: Class,
    recipients: &[u8],
    text: &[u8],
    byte: u8,
) -> Made<EnvelopeVector> {
    let (seed, mut rng) = rng(byte);
    let header = Header {
        class,
        report_id: [0xab; 16],
        revision: 1,
        policy: u32::from(byte),
    };
    let keys: Vec<KemPublicKey> = recipients
        .iter()
        .map(|r| pair(*r).public().clone())
        .collect();
    let bytes = sealing::seal(&header, &keys, text, &mut rng).map_err(said)?;
    let body_digest = Envelope::parse(&bytes).map_err(said)?.body_digest().into();
    Ok(EnvelopeVector {
        name: name.to_owned(),
        class: class.number(),
        report_id: header.report_id.into(),
        revision: header.revision,
        policy: header.policy,
        recipients: recipients.iter().map(|r| [*r; 32].into()).collect(),
        plaintext: text.into(),
        rng: seed,
        envelope: bytes.into(),
        body_digest,
    })
}

pub(super) fn row_key(kek_id: u32, label: &[u8], byte: u8) -> RowKeyVector {
    let (seed, mut rng) = rng(byte);
    let kek = Kek::from_bytes([0x11; 32]);
    RowKeyVector {
        kek: [0x11; 32].into(),
        kek_id,
        label: label.into(),
        row_key: [0x12; 32].into(),
        rng: seed,
        wrapped: RowKey::from_bytes([0x12; 32])
            .wrap(&kek, kek_id, label, &mut rng)
            .into(),
    }
}

pub(super) fn rows() -> Vec<RowVector> {
    let row = |column: &str, text: &[u8], byte| {
        let (seed, mut rng) = rng(byte);
        let context = RowContext {
            instance: "amparo-demo",
            table: "report",
            column,
            row_id: &[0xcd; 16],
            schema: 1,
        };
        RowVector {
            row_key: [0x12; 32].into(),
            instance: context.instance.to_owned(),
            table: context.table.to_owned(),
            column: column.to_owned(),
            row_id: context.row_id.into(),
            schema: context.schema,
            plaintext: text.into(),
            rng: seed,
            sealed: RowKey::from_bytes([0x12; 32])
                .seal(&context, text, &mut rng)
                .into(),
        }
    };
    vec![
        row("narrative", b"an envelope", 0x23),
        row("facts", b"", 0x24),
    ]
}

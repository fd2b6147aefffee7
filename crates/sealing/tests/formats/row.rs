//! Row values and row keys: only the right key, only at their place, only unchanged.

use proptest::prelude::*;
use sealing::{Kek, RowContext, RowError, RowKey};

use crate::fixtures::{all_cuts, all_flips, rng};

const PLACE: RowContext<'static> = RowContext {
    instance: "amparo",
    table: "report",
    column: "narrative",
    row_id: &[7; 16],
    schema: 1,
};

fn kek(byte: u8) -> Kek {
    Kek::from_bytes([byte; 32])
}

#[test]
fn a_value_opens_at_its_place_only() {
    let key = RowKey::generate(&mut rng(1));
    let bytes = key.seal(&PLACE, b"value", &mut rng(2));
    assert_eq!(key.open(&PLACE, &bytes).unwrap().reveal(), b"value");
    let elsewhere = [
        RowContext {
            instance: "amparo2",
            ..PLACE
        },
        RowContext {
            table: "reports",
            ..PLACE
        },
        RowContext {
            column: "contact",
            ..PLACE
        },
        RowContext {
            row_id: &[8; 16],
            ..PLACE
        },
        RowContext {
            row_id: &[7; 15],
            ..PLACE
        },
        RowContext { schema: 2, ..PLACE },
        // The same letters, cut at another place.
        RowContext {
            instance: "amparor",
            table: "eport",
            ..PLACE
        },
        RowContext {
            table: "reportn",
            column: "arrative",
            ..PLACE
        },
    ];
    for place in elsewhere {
        assert_eq!(key.open(&place, &bytes).err(), Some(RowError::Refused));
    }
    let other = RowKey::generate(&mut rng(3));
    assert_eq!(other.open(&PLACE, &bytes).err(), Some(RowError::Refused));
}

#[test]
fn a_value_opens_unchanged_only() {
    let key = RowKey::generate(&mut rng(1));
    let bytes = key.seal(&PLACE, b"value", &mut rng(2));
    for changed in all_flips(&bytes).chain(all_cuts(&bytes)) {
        assert!(key.open(&PLACE, &changed).is_err());
    }
    assert!(key.open(&PLACE, &bytes).is_ok());
}

#[test]
fn a_row_key_opens_with_its_kek_and_label_only() {
    let key = RowKey::generate(&mut rng(1));
    let wrapped = key.wrap(&kek(1), 5, b"content", &mut rng(2));
    assert_eq!(RowKey::wrapped_kek_id(&wrapped), Some(5));
    let opened = RowKey::unwrap(&wrapped, &kek(1), b"content").unwrap();
    let value = key.seal(&PLACE, b"value", &mut rng(3));
    assert_eq!(opened.open(&PLACE, &value).unwrap().reveal(), b"value");

    assert!(RowKey::unwrap(&wrapped, &kek(2), b"content").is_err());
    assert!(RowKey::unwrap(&wrapped, &kek(1), b"contact").is_err());
    for changed in all_flips(&wrapped).chain(all_cuts(&wrapped)) {
        assert!(RowKey::unwrap(&changed, &kek(1), b"content").is_err());
    }
}

#[test]
fn a_value_is_no_row_key_and_a_row_key_no_value() {
    let key = RowKey::from_bytes([9; 32]);
    let wrapped = key.wrap(&Kek::from_bytes([9; 32]), 1, b"", &mut rng(2));
    assert_eq!(key.open(&PLACE, &wrapped).err(), Some(RowError::Malformed));
    let value = key.seal(&PLACE, &[0; 32], &mut rng(2));
    assert_eq!(RowKey::wrapped_kek_id(&value), None);
    assert_eq!(
        RowKey::unwrap(&value, &kek(9), b"").err(),
        Some(RowError::Malformed)
    );
}

proptest! {
    #[test]
    fn any_value_comes_back(text in prop::collection::vec(any::<u8>(), 0..500), id in any::<[u8; 16]>()) {
        let key = RowKey::generate(&mut rng(1));
        let place = RowContext { row_id: &id, ..PLACE };
        let bytes = key.seal(&place, &text, &mut rng(2));
        prop_assert_eq!(bytes.len(), 2 + 24 + text.len() + 16);
        let plain = key.open(&place, &bytes).unwrap();
        prop_assert_eq!(plain.reveal(), &text);
    }

    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let key = RowKey::from_bytes([9; 32]);
        prop_assert!(key.open(&PLACE, &bytes).is_err());
        prop_assert!(RowKey::unwrap(&bytes, &kek(9), b"").is_err());
    }
}

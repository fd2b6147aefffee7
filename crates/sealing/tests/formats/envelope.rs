//! Envelopes: only the readers open them, only as what they were sealed, and only unchanged.

use proptest::prelude::*;
use sealing::{
    Class, Envelope, Header, MalformedEnvelope, OpenError, Padding, SealError, open, seal,
    sealed_size,
};

use crate::fixtures::{all_cuts, flipped, header, pair, public, rng, sealed};

/// Where the parts of an envelope with one stanza begin.
const KEY_ID: usize = 65;
const WRAPPED: usize = KEY_ID + 8 + 1120;
const NONCE: usize = KEY_ID + 1176;

#[test]
fn every_class_opens_for_every_reader() {
    for class in Class::ALL {
        let header = header(class);
        let bytes = sealed(&header, &[1, 2], b"text", 9);
        assert_eq!(bytes.len(), sealed_size(class, 4, 2));
        assert_eq!(Envelope::parse(&bytes).unwrap().header(), header);
        for reader in [1, 2] {
            let plain = open(&bytes, &header, &pair(reader)).unwrap();
            assert_eq!(plain.reveal_text(), Some("text"));
        }
        assert_eq!(
            open(&bytes, &header, &pair(3)).err(),
            Some(OpenError::NotARecipient)
        );
    }
}

#[test]
fn no_single_bit_can_change() {
    let header = header(Class::StaffSeed);
    let bytes = sealed(&header, &[1], b"seed", 9);
    let reader = pair(1);
    assert!(open(&bytes, &header, &reader).is_ok());
    for bit in 0..bytes.len() * 8 {
        let changed = open(&flipped(&bytes, bit), &header, &reader);
        assert!(changed.is_err(), "bit {bit} was changed and it opens");
    }
}

#[test]
fn no_byte_can_be_cut_off_or_added() {
    let header = header(Class::Narrative);
    let bytes = sealed(&header, &[1], b"text", 9);
    for changed in all_cuts(&bytes) {
        assert!(
            Envelope::parse(&changed).is_err(),
            "{} bytes",
            changed.len()
        );
    }
    assert!(Envelope::parse(&bytes).is_ok());
}

#[test]
fn it_opens_only_as_what_the_caller_expects() {
    let right = header(Class::Contact);
    let bytes = sealed(&right, &[1], b"Ana", 9);
    let others = [
        Header {
            class: Class::ImmigrationStatus,
            ..right
        },
        Header {
            report_id: [0xac; 16],
            ..right
        },
        Header {
            revision: 2,
            ..right
        },
        Header {
            policy: 18,
            ..right
        },
    ];
    for wrong in others {
        assert_eq!(
            open(&bytes, &wrong, &pair(1)).err(),
            Some(OpenError::WrongHeader)
        );
    }
    assert!(open(&bytes, &right, &pair(1)).is_ok());
}

#[test]
fn each_part_has_its_own_refusal() {
    let right = header(Class::Contact);
    let bytes = sealed(&right, &[1], b"Ana", 9);
    let fails = |at: usize| open(&flipped(&bytes, at * 8), &right, &pair(1)).err();
    let malformed = |fault| Some(OpenError::Malformed(fault));
    assert_eq!(fails(0), malformed(MalformedEnvelope::NotAnEnvelope));
    assert_eq!(fails(4), malformed(MalformedEnvelope::UnknownSuite));
    assert_eq!(fails(6), malformed(MalformedEnvelope::WrongPaddingScheme));
    assert_eq!(fails(7), malformed(MalformedEnvelope::ReservedByte));
    assert_eq!(fails(8), Some(OpenError::WrongHeader));
    assert_eq!(fails(32), Some(OpenError::WrapRefused));
    assert_eq!(fails(64), malformed(MalformedEnvelope::StanzaCount));
    assert_eq!(fails(KEY_ID), Some(OpenError::NotARecipient));
    assert_eq!(fails(KEY_ID + 8), Some(OpenError::WrapRefused));
    assert_eq!(fails(WRAPPED), Some(OpenError::WrapRefused));
    assert_eq!(fails(NONCE), Some(OpenError::BodyRefused));
    assert_eq!(fails(NONCE + 24), malformed(MalformedEnvelope::WrongLength));
    assert_eq!(fails(bytes.len() - 1), Some(OpenError::BodyRefused));
}

#[test]
fn unknown_classes_and_counts_are_refused() {
    let bytes = sealed(&header(Class::Contact), &[1], b"Ana", 9);
    let with = |at: usize, value: u8| {
        let mut changed = bytes.clone();
        changed[at] = value;
        Envelope::parse(&changed).err()
    };
    for number in (0..=255).filter(|number| Class::from_number(*number).is_none()) {
        assert_eq!(with(5, number), Some(MalformedEnvelope::UnknownClass));
    }
    for count in [0, 17, 255] {
        assert_eq!(with(64, count), Some(MalformedEnvelope::StanzaCount));
    }
}

#[test]
fn a_stanza_for_the_same_key_twice_is_refused() {
    let bytes = sealed(&header(Class::Contact), &[1], b"Ana", 9);
    let mut twice = bytes.clone();
    twice[64] = 2;
    twice.splice(NONCE..NONCE, bytes[KEY_ID..NONCE].to_vec());
    assert_eq!(
        Envelope::parse(&twice).err(),
        Some(MalformedEnvelope::DuplicateStanza)
    );
}

#[test]
fn the_server_sees_a_size_that_no_text_of_the_class_has() {
    // A body of one class under the header of another, with the length that fits the body.
    for (as_class, from_class) in [
        (Class::ImmigrationStatus, Class::Contact),
        (Class::Contact, Class::ImmigrationStatus),
        (Class::Message, Class::Contact),
    ] {
        let mut bytes = sealed(&header(from_class), &[1], b"x", 9);
        bytes[5] = as_class.number();
        bytes[6] = as_class.padding().scheme();
        assert_eq!(
            Envelope::parse(&bytes).err(),
            Some(MalformedEnvelope::ImpossibleSize)
        );
    }
}

#[test]
fn the_immigration_box_looks_the_same_filled_or_not() {
    let header = header(Class::ImmigrationStatus);
    let longest = vec![b'x'; Padding::Fixed(2048).max_text()];
    for text in [b"".as_slice(), b"U visa", &longest] {
        let bytes = sealed(&header, &[1], text, 9);
        assert_eq!(bytes.len(), 1285 + 2048);
        assert_eq!(Envelope::parse(&bytes).unwrap().padded_len(), 2048);
    }
    let too_long = seal(&header, &[public(1)], &vec![0; 2045], &mut rng(9));
    assert_eq!(too_long.err(), Some(SealError::TooLong { max: 2044 }));
}

#[test]
fn sealing_needs_1_to_16_different_readers() {
    let header = header(Class::Contact);
    let keys: Vec<_> = (1..=17).map(public).collect();
    let outcome = |keys: &[sealing::KemPublicKey]| seal(&header, keys, b"", &mut rng(9));
    assert_eq!(outcome(&[]).err(), Some(SealError::NoRecipients));
    assert_eq!(outcome(&keys).err(), Some(SealError::TooManyRecipients));
    let twice = [keys[0].clone(), keys[1].clone(), keys[0].clone()];
    assert_eq!(outcome(&twice).err(), Some(SealError::DuplicateRecipient));
    let bytes = outcome(&keys[..16]).unwrap();
    assert!(open(&bytes, &header, &pair(16)).is_ok());
}

#[test]
fn two_sealings_of_one_text_have_nothing_in_common_behind_the_header() {
    let header = header(Class::Contact);
    let mut rng = rng(9);
    let mut seal = || seal(&header, &[public(1)], b"same", &mut rng).unwrap();
    let (one, two) = (seal(), seal());
    for part in [
        32..64,
        KEY_ID + 8..WRAPPED,
        WRAPPED..NONCE,
        NONCE..NONCE + 24,
    ] {
        assert_ne!(one[part.clone()], two[part]);
    }
    let digests = [&one, &two].map(|bytes| Envelope::parse(bytes).unwrap().body_digest());
    assert_ne!(digests[0], digests[1]);
}

#[test]
fn padding_follows_the_paper() {
    let padme = Padding::Padme { floor: 256 };
    for (text, padded) in [
        (0, 256),
        (252, 256),
        (253, 272),
        (1000, 1024),
        (5000, 5120),
        (100_000, 100_352),
    ] {
        assert_eq!(padme.padded(text), Some(padded));
    }
    assert_eq!(Padding::Steps(2048).padded(2045), Some(4096));
    assert_eq!(Padding::Fixed(1024).padded(1021), None);
    assert_eq!(padme.padded(16 * 1024 * 1024), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_opens_for_exactly_its_readers(
        class in prop::sample::select(Class::ALL.to_vec()),
        text in prop::collection::vec(any::<u8>(), 0..1000),
        readers in prop::sample::subsequence(vec![1_u8, 2, 3, 4], 1..4),
        report_id in any::<[u8; 16]>(),
        revision in any::<u32>(),
        policy in any::<u32>(),
        seed in any::<u8>(),
    ) {
        let header = Header { class, report_id, revision, policy };
        let bytes = sealed(&header, &readers, &text, seed);
        prop_assert_eq!(bytes.len(), sealed_size(class, text.len(), readers.len()));
        for reader in 1..=4 {
            match open(&bytes, &header, &pair(reader)) {
                Ok(plain) => {
                    prop_assert!(readers.contains(&reader));
                    prop_assert_eq!(plain.reveal(), &text);
                }
                Err(error) => {
                    prop_assert!(!readers.contains(&reader));
                    prop_assert_eq!(error, OpenError::NotARecipient);
                }
            }
        }
    }

    #[test]
    fn any_flip_of_a_larger_envelope_is_refused(bit in any::<prop::sample::Index>()) {
        let header = header(Class::Narrative);
        let bytes = sealed(&header, &[1], &[b'x'; 3000], 9);
        let changed = flipped(&bytes, bit.index(bytes.len() * 8));
        prop_assert!(open(&changed, &header, &pair(1)).is_err());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_parsed_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        prop_assert!(Envelope::parse(&bytes).is_err());
    }

    #[test]
    fn padding_grows_with_the_text_and_is_never_wasteful(text in 0_usize..1_000_000) {
        for padding in Class::ALL.map(Class::padding) {
            let Some(padded) = padding.padded(text) else { continue };
            prop_assert!(padded >= text + 4);
            prop_assert!(padding.allows(padded));
            if let Some(next) = padding.padded(text + 1) {
                prop_assert!(next >= padded);
            }
            if matches!(padding, Padding::Padme { .. }) && text > 252 {
                prop_assert!(padded * 100 <= (text + 4) * 112);
            }
        }
    }
}

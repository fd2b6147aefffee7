//! Parts of one envelope in another: between reports, classes, revisions, directories and readers. All refused.

use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};
use hkdf::Hkdf;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable, OpModeS, Serializable};
use sealing::{Class, Header, OpenError, open};
use sha2::Sha256;

use crate::fixtures::{header, pair, public, rng, sealed};

/// The parts of an envelope with one stanza.
const PARTS: [(&str, std::ops::Range<usize>); 5] = [
    ("header", 0..32),
    ("commitment", 32..64),
    ("stanza", 65..1241),
    ("nonce", 1241..1265),
    ("body", 1269..usize::MAX),
];

#[test]
fn no_combination_of_two_envelopes_opens() {
    let home = header(Class::Narrative);
    let neighbors = [
        Header {
            report_id: [0xac; 16],
            ..home
        },
        Header {
            class: Class::StaffNote,
            ..home
        },
        Header {
            revision: 2,
            ..home
        },
        Header { policy: 18, ..home },
        home,
    ];
    let one = sealed(&home, &[1], b"one", 9);
    for (number, neighbor) in (10..).zip(neighbors) {
        let two = sealed(&neighbor, &[1], b"two", number);
        assert_eq!(one.len(), two.len());
        // Every choice of parts from both but the two envelopes themselves.
        for choice in 1..(1_u32 << PARTS.len()) - 1 {
            let mut mixed = one.clone();
            for (index, (_, range)) in PARTS.iter().enumerate() {
                if choice & (1 << index) != 0 {
                    let range = range.start..range.end.min(one.len());
                    mixed[range.clone()].copy_from_slice(&two[range]);
                }
            }
            // The two headers of the last neighbor are the same: swapping them changes nothing.
            if mixed == one || mixed == two {
                continue;
            }
            for expected in [&home, &neighbor] {
                assert!(
                    open(&mixed, expected, &pair(1)).is_err(),
                    "{neighbor:?} {choice:b}"
                );
            }
        }
        assert!(open(&two, &neighbor, &pair(1)).is_ok());
    }
    assert!(open(&one, &home, &pair(1)).is_ok());
}

#[test]
fn a_stanza_of_another_reader_or_envelope_opens_nothing() {
    let home = header(Class::Narrative);
    let both = sealed(&home, &[1, 2], b"one", 9);
    let other = sealed(&home, &[1, 2], b"two", 10);
    let (first, second) = (65..1241, 1241..2417);

    // The stanza of one reader under the key id of the other.
    let mut renamed = both.clone();
    renamed[first.start..first.start + 8].copy_from_slice(&both[second.start..second.start + 8]);
    renamed[second.start..second.start + 8].copy_from_slice(&both[first.start..first.start + 8]);
    for reader in [1, 2] {
        assert_eq!(
            open(&renamed, &home, &pair(reader)).err(),
            Some(OpenError::WrapRefused)
        );
    }

    // One stanza of another envelope: its reader is refused, the other still reads what was sealed.
    let mut mixed = both.clone();
    mixed[first.clone()].copy_from_slice(&other[first]);
    assert_eq!(
        open(&mixed, &home, &pair(1)).err(),
        Some(OpenError::WrapRefused)
    );
    assert_eq!(open(&mixed, &home, &pair(2)).unwrap().reveal(), b"one");

    // Stanzas are no part of the body, so their order says nothing.
    let swapped = [&both[..65], &both[second], &both[65..1241], &both[2417..]].concat();
    for reader in [1, 2] {
        assert_eq!(
            open(&swapped, &home, &pair(reader)).unwrap().reveal(),
            b"one"
        );
    }
}

/// An envelope made by somebody who follows the format where they like: the CEK of each reader, the CEK that C commits
/// to, the CEK of the body, and the padded text are free.
struct Forged<'a> {
    wrapped: [(u8, [u8; 32]); 2],
    committed: [u8; 32],
    body: [u8; 32],
    text: &'a [u8],
}

impl Forged<'_> {
    fn bytes(&self, header: &Header) -> Vec<u8> {
        let header = header.to_bytes();
        let derive = |cek: &[u8; 32], label: &[u8]| {
            let mut key = [0; 32];
            Hkdf::<Sha256>::new(Some(b"SLF1 cek"), cek)
                .expand_multi_info(&[label, &header], &mut key)
                .unwrap();
            key
        };
        let bound = [header, derive(&self.committed, b"commit")].concat();
        let mut out = bound.clone();
        out.push(2);
        for (reader, cek) in &self.wrapped {
            let key = public(*reader);
            let key_id = key.key_id().0;
            let (enc, wrapped) =
                hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
                    &OpModeS::Base,
                    &Deserializable::from_bytes(key.as_bytes()).unwrap(),
                    b"SLF1 wrap",
                    cek,
                    &[bound.as_slice(), &key_id].concat(),
                    &mut rng(*reader),
                )
                .unwrap();
            out.extend(key_id);
            out.extend(enc.to_bytes());
            out.extend(wrapped);
        }
        let nonce = [5; 24];
        let mut body = self.text.to_vec();
        let tag = XChaCha20Poly1305::new(&derive(&self.body, b"body").into())
            .encrypt_inout_detached(&nonce.into(), &bound, body.as_mut_slice().into())
            .unwrap();
        body.extend(tag);
        out.extend(nonce);
        out.extend((body.len() as u32).to_be_bytes());
        out.extend(body);
        out
    }
}

fn padded(text: &[u8], length: usize) -> Vec<u8> {
    let mut padded = [&(text.len() as u32).to_be_bytes(), text].concat();
    padded.resize(length, 0);
    padded
}

#[test]
fn police_and_advocate_cannot_be_shown_two_texts() {
    let home = header(Class::Narrative);
    let text = padded(b"text", 256);
    let (right, wrong) = ([1; 32], [2; 32]);
    let forged = |second, committed, body| {
        Forged {
            wrapped: [(1, right), (2, second)],
            committed,
            body,
            text: &text,
        }
        .bytes(&home)
    };
    let opens = |bytes: &[u8], reader| open(bytes, &home, &pair(reader)).err();

    // The control: forged with one CEK it is an ordinary envelope.
    let honest = forged(right, right, right);
    assert_eq!((opens(&honest, 1), opens(&honest, 2)), (None, None));

    // Two CEKs, one commitment: whoever got the other CEK is refused before anything is decrypted.
    let mismatch = Some(OpenError::CommitmentMismatch);
    let split = forged(wrong, right, right);
    assert_eq!((opens(&split, 1), opens(&split, 2)), (None, mismatch));
    let split = forged(wrong, right, wrong);
    assert_eq!(
        (opens(&split, 1), opens(&split, 2)),
        (Some(OpenError::BodyRefused), mismatch)
    );
    let split = forged(right, wrong, right);
    assert_eq!((opens(&split, 1), opens(&split, 2)), (mismatch, mismatch));
}

#[test]
fn padding_that_holds_something_is_refused() {
    let home = header(Class::Narrative);
    let opens = |text: &[u8]| {
        let bytes = Forged {
            wrapped: [(1, [1; 32]), (2, [1; 32])],
            committed: [1; 32],
            body: [1; 32],
            text,
        }
        .bytes(&home);
        open(&bytes, &home, &pair(1)).map(|plain| plain.reveal().to_vec())
    };
    let good = padded(b"text", 256);
    assert_eq!(opens(&good), Ok(b"text".to_vec()));

    let mut hidden = good.clone();
    hidden[255] = 1;
    assert_eq!(opens(&hidden), Err(OpenError::BadPadding));
    // Longer than its text needs: a second way to write the same.
    assert_eq!(opens(&padded(b"text", 272)), Err(OpenError::BadPadding));
    // A length beyond the end.
    let mut beyond = good;
    beyond[..4].copy_from_slice(&253_u32.to_be_bytes());
    assert_eq!(opens(&beyond), Err(OpenError::BadPadding));
}

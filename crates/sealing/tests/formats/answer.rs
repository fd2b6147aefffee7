//! Answers: only the unit speaks in the unit's name.

use sealing::answer::{sign_text, verify_text};

use crate::fixtures::{all_cuts, all_flips};

#[test]
fn a_signature_fits_one_report_revision_unit_and_text() {
    let key = sealing::SigningKey::from_bytes(&[1; 32]);
    let public = key.verifying_key().to_bytes();
    let signature = sign_text(&key, &[7; 16], 2, "desk", "We read it.");
    let fits = |report: u8, revision, unit, text| {
        verify_text(&public, &[report; 16], revision, unit, text, &signature)
    };
    assert!(fits(7, 2, "desk", "We read it."));
    assert!(!fits(8, 2, "desk", "We read it."));
    assert!(!fits(7, 4, "desk", "We read it."));
    assert!(!fits(7, 2, "advocate", "We read it."));
    assert!(!fits(7, 2, "desk", "We read it"));
    assert!(!fits(7, 2, "deskW", "e read it."));

    let other = sealing::SigningKey::from_bytes(&[2; 32])
        .verifying_key()
        .to_bytes();
    for wrong_key in [other, [0; 32], [0xff; 32]] {
        assert!(!verify_text(
            &wrong_key,
            &[7; 16],
            2,
            "desk",
            "We read it.",
            &signature
        ));
    }
    for changed in all_flips(&signature).chain(all_cuts(&signature)) {
        assert!(!verify_text(
            &public,
            &[7; 16],
            2,
            "desk",
            "We read it.",
            &changed
        ));
    }
}

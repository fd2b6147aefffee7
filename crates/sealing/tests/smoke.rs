//! Round trips of every format.
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use sealing::*;
#[test]
fn envelopes() {
    let mut rng = ChaCha20Rng::from_seed([9; 32]);
    let a = KemKeyPair::from_seed(&Seed::from_bytes([1; 32]));
    let b = KemKeyPair::from_seed(&Seed::from_bytes([2; 32]));
    assert_eq!(format!("{:?}", a.public().key_id()), "1bd89fa185c7af4d");
    for class in Class::ALL {
        let header = Header {
            class,
            report_id: [0xab; 16],
            revision: 1,
            policy: 1,
        };
        let bytes = seal(
            &header,
            &[a.public().clone(), b.public().clone()],
            b"vector one",
            &mut rng,
        )
        .unwrap();
        assert_eq!(bytes.len(), sealed_size(class, 10, 2));
        for key in [&a, &b] {
            assert_eq!(open(&bytes, &header, key).unwrap().reveal(), b"vector one");
        }
    }
}

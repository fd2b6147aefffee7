//! Proof of work: worth something for one token and one body only.

use sealing::proof::{bind, check, solve, work_hash};

#[test]
fn a_solution_fits_its_token_and_body() {
    let bound = bind(&[b"body"]);
    let counter = solve("token", &bound, 12, 0, u64::MAX).unwrap();
    assert!(check("token", &bound, 12, counter));
    assert!(check("token", &bound, 0, 0));
    assert!(!check("token", &bound, 255, counter));
    // One in 4,096 passes by chance: among so many others there is one that does not.
    assert!((0..20).any(|n| !check(&format!("token{n}"), &bound, 12, counter)));
    assert!((0..20).any(|n| !check("token", &bind(&[&[n]]), 12, counter)));
}

#[test]
fn it_can_be_searched_in_slices() {
    let bound = bind(&[b"body"]);
    let whole = solve("token", &bound, 10, 0, u64::MAX).unwrap();
    let sliced = (0..)
        .step_by(64)
        .find_map(|start| solve("token", &bound, 10, start, 64));
    assert_eq!(sliced, Some(whole));
    assert_eq!(solve("token", &bound, 10, 0, whole), None);
    assert_eq!(solve("token", &bound, 10, u64::MAX, u64::MAX), None);
}

#[test]
fn difficulty_counts_leading_zero_bits() {
    let bound = bind(&[]);
    for counter in 0..2_000 {
        let hash = work_hash("token", &bound, counter);
        let zeros = hash.iter().take_while(|byte| **byte == 0).count() as u32 * 8
            + hash
                .iter()
                .find(|byte| **byte != 0)
                .map_or(0, |byte| byte.leading_zeros());
        let zeros = u8::try_from(zeros).unwrap();
        assert!(check("token", &bound, zeros, counter));
        assert!(!check("token", &bound, zeros + 1, counter));
    }
}

#[test]
fn parts_cannot_be_cut_at_another_place() {
    let cuts: [&[&[u8]]; 5] = [
        &[b"ab", b"c"],
        &[b"a", b"bc"],
        &[b"abc"],
        &[b"abc", b""],
        &[b"", b"abc"],
    ];
    for (index, parts) in cuts.iter().enumerate() {
        for others in cuts.iter().skip(index + 1) {
            assert_ne!(bind(parts), bind(others));
        }
    }
}

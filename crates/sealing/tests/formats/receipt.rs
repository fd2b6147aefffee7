//! Receipts: what people mistype is caught, what they type in their own script is understood.

use proptest::prelude::*;
use sealing::{MistypedReceipt, Receipt};

use crate::fixtures::rng;

fn parse(text: &str) -> Result<String, MistypedReceipt> {
    Receipt::parse(text).map(|receipt| receipt.digits().to_string())
}

fn codes() -> impl Iterator<Item = String> {
    let mut rng = rng(1);
    (0..50).map(move |_| Receipt::generate(&mut rng).digits().to_string())
}

#[test]
fn every_wrong_digit_is_caught() {
    for code in codes() {
        assert_eq!(parse(&code), Ok(code.clone()));
        for position in 0..24 {
            for digit in b'0'..=b'9' {
                let mut typed = code.clone().into_bytes();
                if typed[position] == digit {
                    continue;
                }
                typed[position] = digit;
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(
                    parse(&typed),
                    Err(MistypedReceipt::WrongCheckDigits),
                    "{typed}"
                );
            }
        }
    }
}

#[test]
fn every_swap_of_neighbors_is_caught() {
    for code in codes() {
        for position in 0..23 {
            let mut typed = code.clone().into_bytes();
            typed.swap(position, position + 1);
            let typed = String::from_utf8(typed).unwrap();
            let swapped = typed != code;
            assert_eq!(parse(&typed).is_err(), swapped, "{typed}");
        }
    }
}

#[test]
fn there_is_one_way_to_write_the_check_digits() {
    // 00, 01 and 99 leave the same remainder as 97, 98 and 02.
    let random = "0000000000000000000000";
    let accepted: Vec<u32> = (0..100)
        .filter(|check| parse(&format!("{random}{check:02}")).is_ok())
        .collect();
    assert_eq!(accepted, [98]);
    for random in 0..300 {
        let accepted = (0..100).filter(|check| parse(&format!("{random:022}{check:02}")).is_ok());
        assert_eq!(accepted.count(), 1);
    }
}

#[test]
fn digits_of_any_script_are_read() {
    let code = codes().next().unwrap();
    for zero in ['0', '٠', '۰', '०', '๐', '០', '０', '০', '௦', '𝟎', '𞥐'] {
        let script: String = code
            .bytes()
            .map(|digit| char::from_u32(u32::from(zero) + u32::from(digit - b'0')).unwrap())
            .collect();
        assert_eq!(parse(&script), Ok(code.clone()), "{script}");
    }
}

#[test]
fn spaces_dashes_and_direction_marks_do_not_count() {
    let code = codes().next().unwrap();
    for between in [
        " ", "-", "–", "\u{2212}", "\u{a0}", "\u{200f}", "\u{2067}", "\u{ad}", "\n", "－",
        "\u{3000}",
    ] {
        let typed: String = code
            .chars()
            .flat_map(|digit| [digit.to_string(), between.to_owned()])
            .collect();
        assert_eq!(parse(&typed), Ok(code.clone()), "{between:?}");
    }
}

#[test]
fn the_person_is_told_what_is_wrong() {
    let code = codes().next().unwrap();
    assert_eq!(parse(""), Err(MistypedReceipt::TooShort { missing: 24 }));
    assert_eq!(
        parse(&code[1..]),
        Err(MistypedReceipt::TooShort { missing: 1 })
    );
    assert_eq!(parse(&format!("{code}0")), Err(MistypedReceipt::TooLong));
    assert_eq!(
        parse("1234 O"),
        Err(MistypedReceipt::NotADigit { position: 6 })
    );
    // A number that is no decimal digit.
    assert_eq!(parse("½"), Err(MistypedReceipt::NotADigit { position: 1 }));
    assert_eq!(parse("四"), Err(MistypedReceipt::NotADigit { position: 1 }));
}

#[test]
fn the_groups_are_the_code() {
    let receipt = Receipt::generate(&mut rng(1));
    let groups = receipt.groups();
    assert!(groups.iter().all(|group| group.len() == 4));
    assert_eq!(parse(&groups.join(" ")), Ok(receipt.digits().to_string()));
}

#[test]
fn random_digits_are_equally_likely() {
    let mut rng = rng(2);
    let mut counts = [0_u32; 10];
    for _ in 0..5_000 {
        for digit in &Receipt::generate(&mut rng).digits().as_bytes()[..22] {
            counts[usize::from(digit - b'0')] += 1;
        }
    }
    let expected = f64::from(5_000 * 22) / 10.0;
    let chi_square: f64 = counts
        .iter()
        .map(|count| (f64::from(*count) - expected).powi(2) / expected)
        .sum();
    // 9 degrees of freedom: beyond 27.9 once in a thousand generators; this one is fixed.
    assert!(chi_square < 27.9, "{counts:?}");
}

#[test]
fn keys_belong_to_one_code_and_one_site() {
    let mut rng = rng(1);
    let (one, two) = (Receipt::generate(&mut rng), Receipt::generate(&mut rng));
    let here = one.derive("here").unwrap();
    let again = Receipt::parse(&one.digits())
        .unwrap()
        .derive("here")
        .unwrap();
    assert_eq!(here.lookup, again.lookup);
    assert_eq!(here.reply.expose(), again.reply.expose());
    for other in [one.derive("there").unwrap(), two.derive("here").unwrap()] {
        assert_ne!(here.lookup, other.lookup);
        assert_ne!(here.access, other.access);
        assert_ne!(here.reply.expose(), other.reply.expose());
        assert_ne!(here.draft, other.draft);
    }
    let mut keys = [here.lookup, here.access, *here.reply.expose(), here.draft];
    keys.sort_unstable();
    assert!(keys.windows(2).all(|two| two[0] != two[1]));
    assert_ne!(sealing::receipt::digest(&here.lookup), here.lookup);
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}") {
        let _ = Receipt::parse(&text);
    }

    #[test]
    fn any_24_digits_with_right_check_digits_are_read(digits in "[0-9]{22}", script in prop::sample::select(vec![0x30_u32, 0x660, 0x6f0, 0xff10])) {
        let good = (0..100).map(|check| format!("{digits}{check:02}")).filter(|code| Receipt::parse(code).is_ok());
        let good: Vec<String> = good.collect();
        prop_assert_eq!(good.len(), 1);
        let typed: String = good[0].bytes().map(|d| char::from_u32(script + u32::from(d - b'0')).unwrap()).collect();
        prop_assert_eq!(parse(&typed), Ok(good[0].clone()));
    }
}

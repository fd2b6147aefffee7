//! A typed code: which mistake it has, and how it looks while it is typed. No key is derived here.

use sealing::receipt::{MistypedReceipt, Receipt};

use super::error::Mistyped;

/// Digits of a code, check digits included.
pub const CODE_DIGITS: usize = 24;

/// Reads a code; the error says what is wrong before anything is derived or sent.
pub(super) fn read(typed: &str) -> Result<Receipt, Mistyped> {
    Receipt::parse(typed).map_err(|mistake| match mistake {
        MistypedReceipt::TooShort { missing } => Mistyped::TooShort {
            digits: CODE_DIGITS.saturating_sub(missing),
        },
        MistypedReceipt::TooLong => Mistyped::TooLong,
        MistypedReceipt::WrongCheckDigits => Mistyped::CheckDigits,
        MistypedReceipt::NotADigit { .. } => Mistyped::NotADigit,
    })
}

/// Says what is wrong with a typed code.
pub fn check(typed: &str) -> Result<(), Mistyped> {
    read(typed).map(|_| ())
}

/// What was typed so far in groups of four figures, in the script it was typed in.
pub fn in_groups(typed: &str) -> Vec<String> {
    let figures: Vec<char> = typed.chars().filter(|letter| letter.is_numeric()).collect();
    figures
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 22 digits and the check digits that ISO 7064 gives them.
    fn coded(digits: &str) -> String {
        let rest = digits.bytes().fold(0_u32, |rest, digit| {
            (rest * 10 + u32::from(digit - b'0')) % 97
        });
        let check = 98 - (rest * 100) % 97;
        format!("{digits}{check:02}")
    }

    #[test]
    fn a_code_is_read_with_spaces_and_dashes_in_any_scripts_digits() {
        let code = coded("0123456789012345678901");
        assert_eq!(
            check(&format!("{} {}-{}", &code[..4], &code[4..8], &code[8..])),
            Ok(())
        );
        for zero in [
            '\u{6F0}', '\u{660}', '\u{E50}', '\u{17E0}', '\u{966}', '\u{FF10}',
        ] {
            let typed: String = code
                .bytes()
                .map(|digit| char::from_u32(u32::from(zero) + u32::from(digit - b'0')).unwrap())
                .collect();
            assert_eq!(check(&typed), Ok(()), "{typed}");
            assert_eq!(in_groups(&typed).len(), 6);
        }
    }

    #[test]
    fn a_short_a_long_and_a_wrong_code_are_told_apart() {
        let code = coded("4071993522806614035871");
        assert_eq!(check(&code[..23]), Err(Mistyped::TooShort { digits: 23 }));
        assert_eq!(check(&format!("{code}0")), Err(Mistyped::TooLong));
        assert_eq!(check("4071 99x5"), Err(Mistyped::NotADigit));
        let mut swapped = code.into_bytes();
        swapped.swap(0, 1);
        assert_eq!(
            check(std::str::from_utf8(&swapped).unwrap()),
            Err(Mistyped::CheckDigits)
        );
    }

    #[test]
    fn groups_are_shown_while_typing() {
        assert_eq!(in_groups("40719 9-3"), ["4071", "993"]);
        assert!(in_groups("").is_empty());
    }
}

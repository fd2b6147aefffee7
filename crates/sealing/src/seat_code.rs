//! The code of a sign-up, a request for a session or a subscription: 16 digits that only its holder has.
//!
//! 14 digits are random, 2 are check digits (ISO 7064 MOD 97-10). Shorter than a receipt, so that nobody takes one for the other. The
//! server stores an HMAC of it under a key of its own: 46 bits would not withstand guessing against a bare hash.

use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::receipt::{MistypedReceipt, check_digits, typed_digits};
use crate::symmetric::random;

const RANDOM: usize = 14;
const DIGITS: usize = 16;

/// A code with right check digits.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SeatCode([u8; DIGITS]);

impl SeatCode {
    /// A new one. Bytes of 250 and more are thrown away, so that every digit is equally likely.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut random_digits = Zeroizing::new([0_u8; RANDOM]);
        for digit in random_digits.iter_mut() {
            *digit = loop {
                let [byte] = random(rng);
                if byte < 250 {
                    break byte % 10;
                }
            };
        }
        let mut digits = [0; DIGITS];
        let all = random_digits
            .iter()
            .copied()
            .chain(check_digits(random_digits.as_slice()));
        for (to, from) in digits.iter_mut().zip(all) {
            *to = from;
        }
        Self(digits)
    }

    /// Reads what somebody typed, in the digits of any script; spaces, dashes and direction marks do not count.
    pub fn parse(typed: &str) -> Result<Self, MistypedReceipt> {
        let digits: Zeroizing<[u8; DIGITS]> = typed_digits(typed)?;
        let (random_digits, check) = digits
            .split_first_chunk::<RANDOM>()
            .ok_or(MistypedReceipt::TooLong)?;
        if check != check_digits(random_digits) {
            return Err(MistypedReceipt::WrongCheckDigits);
        }
        Ok(Self(*digits))
    }

    /// Four groups of four, as shown and printed.
    pub fn groups(&self) -> [String; 4] {
        std::array::from_fn(|group| {
            let digits = self.0.iter().skip(group * 4).take(4);
            digits.map(|&digit| char::from(b'0' + digit)).collect()
        })
    }

    /// All 16 digits without spaces: in addresses, in the QR code, and what the server hashes.
    pub fn digits(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|&d| char::from(b'0' + d)).collect())
    }
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng;

    use super::*;

    #[test]
    fn a_code_is_read_again_in_any_digits_and_no_other_is() {
        let mut rng = ChaCha20Rng::from_seed([7; 32]);
        for _ in 0..200 {
            let code = SeatCode::generate(&mut rng);
            let digits = code.digits();
            let persian: String = digits
                .chars()
                .filter_map(|c| char::from_u32(0x6F0 + c.to_digit(10)?))
                .collect();
            assert_eq!(*SeatCode::parse(&persian).unwrap().digits(), *digits);
            assert_eq!(
                *SeatCode::parse(&code.groups().join(" - "))
                    .unwrap()
                    .digits(),
                *digits
            );
            let mut wrong: Vec<u8> = digits.bytes().collect();
            wrong[3] = b'0' + (wrong[3] - b'0' + 1) % 10;
            let wrong = String::from_utf8(wrong).unwrap();
            assert!(matches!(
                SeatCode::parse(&wrong),
                Err(MistypedReceipt::WrongCheckDigits)
            ));
        }
        assert!(matches!(
            SeatCode::parse("1234"),
            Err(MistypedReceipt::TooShort { missing: 12 })
        ));
    }
}

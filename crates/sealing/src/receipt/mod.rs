//! The receipt: 24 digits that only the reporter has, and the four keys that the browser makes from them.
//!
//! 22 digits are random, 2 are check digits (ISO 7064 MOD 97-10). `S = Argon2id(22 digits, salt = SHA-256("SLF1 receipt
//! salt\0" || instance)[..16], 32 MiB, 3 passes, 1 lane)`, then `HKDF(salt "SLF1 receipt", S, "lookup" | "access" |
//! "reply" | "draft")`. The salt is one for all, since the look-up value itself comes from the code.

pub(crate) mod digits;

use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::passphrase::{StretchFailed, argon2id};
use crate::secret::Seed;
use crate::symmetric::{derive_key, random, sha256, sha256_first};
use digits::{Symbol, read};

/// Random digits.
const RANDOM: usize = 22;
/// All digits.
const DIGITS: usize = 24;
const MEMORY_KIB: u32 = 32 * 1024;
const PASSES: u32 = 3;
const SALT: &[u8] = b"SLF1 receipt";

/// Why what was typed is no receipt. Holds nothing of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MistypedReceipt {
    /// Digits are missing.
    #[error("{missing} digits are missing")]
    TooShort {
        /// How many.
        missing: usize,
    },
    /// There are more digits than that.
    #[error("too many digits")]
    TooLong,
    /// A digit is wrong, or two are swapped.
    #[error("a digit is wrong")]
    WrongCheckDigits,
    /// Something that is no digit of any script.
    #[error("character {position} is not a digit")]
    NotADigit {
        /// Counted in characters, from 1.
        position: usize,
    },
}

/// A receipt with right check digits.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Receipt([u8; DIGITS]);

impl Receipt {
    /// A new one. Bytes of 250 and more are thrown away, so that every digit is equally likely.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut random_digits = Zeroizing::new([0; RANDOM]);
        for digit in random_digits.iter_mut() {
            *digit = loop {
                let [byte] = random(rng);
                if byte < 250 {
                    break byte % 10;
                }
            };
        }
        Self::with_check_digits(&random_digits)
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

    /// Six groups of four, as shown and printed.
    pub fn groups(&self) -> [String; 6] {
        std::array::from_fn(|group| {
            let digits = self.0.iter().skip(group * 4).take(4);
            digits.map(|&digit| char::from(b'0' + digit)).collect()
        })
    }

    /// All 24 digits without spaces: for the QR code.
    pub fn digits(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|&d| char::from(b'0' + d)).collect())
    }

    /// Makes the keys; takes 32 MiB and a noticeable time, on purpose. `instance` keeps two installations apart.
    pub fn derive(&self, instance: &str) -> Result<ReceiptKeys, StretchFailed> {
        let salt: [u8; 16] = sha256_first(&[b"SLF1 receipt salt\0", instance.as_bytes()]);
        let code: Zeroizing<Vec<u8>> =
            Zeroizing::new(self.0.iter().take(RANDOM).map(|d| b'0' + d).collect());
        let stretched = argon2id(&code, &salt, MEMORY_KIB, PASSES)?;
        let key = |label: &[u8]| *derive_key(SALT, stretched.as_slice(), &[label]);
        Ok(ReceiptKeys {
            lookup: key(b"lookup"),
            access: key(b"access"),
            reply: Seed::from_bytes(key(b"reply")),
            draft: key(b"draft"),
        })
    }

    fn with_check_digits(random_digits: &[u8; RANDOM]) -> Self {
        let mut digits = [0; DIGITS];
        let all = random_digits
            .iter()
            .copied()
            .chain(check_digits(random_digits));
        for (to, from) in digits.iter_mut().zip(all) {
            *to = from;
        }
        Self(digits)
    }
}

/// As many digits as a code has, from what somebody typed in any script.
pub(crate) fn typed_digits<const N: usize>(
    typed: &str,
) -> Result<Zeroizing<[u8; N]>, MistypedReceipt> {
    let mut digits = Zeroizing::new([0; N]);
    let mut count = 0;
    for (index, character) in typed.chars().enumerate() {
        match read(character) {
            Symbol::Ignored => {}
            Symbol::Digit(digit) => {
                *digits.get_mut(count).ok_or(MistypedReceipt::TooLong)? = digit;
                count += 1;
            }
            Symbol::Other => {
                return Err(MistypedReceipt::NotADigit {
                    position: index + 1,
                });
            }
        }
    }
    if count < N {
        return Err(MistypedReceipt::TooShort { missing: N - count });
    }
    Ok(digits)
}

/// ISO 7064 MOD 97-10: the whole number leaves 1 when divided by 97. Every wrong digit and every swap of neighbors
/// shows.
pub(crate) fn check_digits(random_digits: &[u8]) -> [u8; 2] {
    let remainder = random_digits
        .iter()
        .fold(0_u32, |rest, &digit| (rest * 10 + u32::from(digit)) % 97);
    // At most 98.
    let check = (98 - remainder * 100 % 97).to_le_bytes()[0];
    [check / 10, check % 10]
}

/// What the browser makes from a receipt.
#[derive(ZeroizeOnDrop)]
pub struct ReceiptKeys {
    /// Finds the mailbox; the server stores its digest.
    pub lookup: [u8; 32],
    /// Opens the mailbox; the server stores its digest.
    pub access: [u8; 32],
    /// The seed of the key pair that answers are sealed to.
    pub reply: Seed,
    /// The key of a draft that the person asked to keep.
    pub draft: [u8; 32],
}

/// SHA-256: what the server stores of `lookup` and `access`.
pub fn digest(value: &[u8; 32]) -> [u8; 32] {
    sha256(&[value])
}

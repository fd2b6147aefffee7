//! One-time codes (TOTP, RFC 6238): six digits, 30 seconds, SHA-1 because authenticator apps silently use nothing else.

use totp_rs::{Algorithm, Builder, Totp};

/// Seconds of one step.
pub const STEP: i64 = 30;
/// Bytes of a seed.
pub const SEED: usize = 20;

/// The step that a code is for, if it is the last, this or the next one and later than the last one that was accepted.
pub fn accepted_step(seed: &[u8; SEED], code: &str, now: i64, last: i64) -> Option<i64> {
    let good_form = code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit());
    let totp = generator(seed)?;
    let current = now.div_euclid(STEP);
    // Every step is computed, so that the time tells nothing.
    let mut accepted = None;
    for step in current - 1..=current + 1 {
        let Ok(second) = u64::try_from(step * STEP) else {
            continue;
        };
        let fits = totp.check(code, second).is_some();
        if fits && good_form && step > last {
            accepted = accepted.or(Some(step));
        }
    }
    accepted
}

/// The code of this moment: for the command line, which shows it to whoever sets up an account.
pub fn code_at(seed: &[u8; SEED], now: i64) -> Option<String> {
    let second = u64::try_from(now).ok()?;
    generator(seed).map(|totp| totp.generate(second).to_string())
}

/// What an authenticator app scans.
pub fn otpauth_uri(seed: &[u8; SEED], login_name: &str) -> String {
    let secret = data_encoding::BASE32_NOPAD.encode(seed);
    format!(
        "otpauth://totp/Amparo:{login_name}?secret={secret}&issuer=Amparo&algorithm=SHA1&digits=6&period={STEP}"
    )
}

fn generator(seed: &[u8; SEED]) -> Option<Totp> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(0)
        .with_step_duration(STEP.unsigned_abs())
        .with_secret(*seed)
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED_OF_THE_RFC: &[u8; SEED] = b"12345678901234567890";

    #[test]
    fn the_codes_of_the_rfc_come_out() {
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_at(SEED_OF_THE_RFC, time).unwrap(), code);
        }
    }

    #[test]
    fn a_code_is_good_for_one_step_around_now_and_once() {
        let code = code_at(SEED_OF_THE_RFC, 3_000).unwrap();
        for (now, expected) in [
            (2_940, None),
            (2_970, Some(100)),
            (3_000, Some(100)),
            (3_059, Some(100)),
            (3_060, None),
        ] {
            assert_eq!(
                accepted_step(SEED_OF_THE_RFC, &code, now, 0),
                expected,
                "{now}"
            );
        }
        assert_eq!(accepted_step(SEED_OF_THE_RFC, &code, 3_000, 100), None);
        for wrong in ["", "00000", "0000000", "abcdef", "\u{661}23456"] {
            assert_eq!(accepted_step(SEED_OF_THE_RFC, wrong, 3_000, 0), None);
        }
    }
}

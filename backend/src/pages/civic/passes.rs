//! The address of a page that a form was answered with: "Back", a reload and the language menu ask for it again.
//!
//! The code is sealed in it: who reads the address reads no code. It opens for a quarter of an hour, and from our own pages alone.

use data_encoding::BASE64URL_NOPAD;
use sealing::{RowContext, RowKey, SeatCode};
use zeroize::Zeroizing;

use super::visit::Visit;

/// The parameter.
pub(super) const PASS: &str = "pass";
/// After so many seconds the address asks for the code.
const OPEN: i64 = 900;
/// Clocks of replicas differ.
const SKEW: i64 = 300;

/// What an address opens.
pub(super) struct Pass {
    /// The code, its digits alone.
    pub(super) code: Zeroizing<String>,
    /// What was just done.
    pub(super) said: String,
}

/// Seals codes into addresses.
pub(super) struct Passes(RowKey);

impl Passes {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self(RowKey::from_bytes(key))
    }

    /// As it stands in an address.
    pub(super) fn sealed(&self, code: &str, said: &str, now: i64) -> String {
        let second = u32::try_from(now).unwrap_or(u32::MAX).to_be_bytes();
        let code = code.parse::<u64>().unwrap_or(0).to_be_bytes();
        let plain = Zeroizing::new([&second, code.as_slice(), said.as_bytes()].concat());
        let sealed = self.0.seal(&PLACE, &plain, &mut crate::random::rng());
        BASE64URL_NOPAD.encode(&sealed)
    }

    /// What the address holds, while it is open.
    pub(super) fn opened(&self, typed: &str, now: i64) -> Option<Pass> {
        let sealed = BASE64URL_NOPAD.decode(typed.as_bytes()).ok()?;
        let plain = self.0.open(&PLACE, &sealed).ok()?;
        let (second, rest) = plain.reveal().split_first_chunk()?;
        let (code, said) = rest.split_first_chunk()?;
        let age = now - i64::from(u32::from_be_bytes(*second));
        let said = String::from_utf8(said.to_vec()).ok()?;
        (-SKEW..OPEN).contains(&age).then(|| Pass {
            code: Zeroizing::new(format!("{:016}", u64::from_be_bytes(*code))),
            said,
        })
    }
}

const PLACE: RowContext<'static> = RowContext {
    instance: "",
    table: "address",
    column: "pass",
    row_id: &[],
    schema: 1,
};

impl Visit {
    /// `path` with the code sealed behind it.
    pub(super) fn with_pass(&self, path: &str, code: &str, said: &str) -> String {
        let digits = SeatCode::parse(code).map(|code| code.digits());
        let digits = digits.unwrap_or_default();
        let passes = &self.civic.drafts.passes;
        let pass = passes.sealed(&digits, said, self.words().now);
        format!("{path}?{PASS}={pass}")
    }

    /// What the address opens; nothing if it is too old, or if something else than a page of ours led to it.
    pub(super) fn pass(&self, typed: &str) -> Option<Pass> {
        let now = self.words().now;
        let pass = self.civic.drafts.passes.opened(typed, now);
        pass.filter(|_| self.is_from_here())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_000_000;
    const CODE: &str = "0012345678901234";

    #[test]
    fn an_address_opens_for_a_quarter_of_an_hour_and_shows_no_code() {
        let passes = Passes::new([7; 32]);
        let pass = passes.sealed(CODE, "done:change", NOW);
        assert!(!pass.contains("12345678"));
        for at in [NOW - SKEW, NOW, NOW + OPEN - 1] {
            let found = passes.opened(&pass, at).unwrap();
            assert_eq!(
                (found.code.as_str(), found.said.as_str()),
                (CODE, "done:change")
            );
        }
        for at in [NOW - SKEW - 1, NOW + OPEN, NOW + 2 * OPEN] {
            assert!(passes.opened(&pass, at).is_none());
        }
    }

    #[test]
    fn an_address_that_somebody_made_or_changed_opens_nothing() {
        let passes = Passes::new([7; 32]);
        let pass = passes.sealed(CODE, "", NOW);
        let other = Passes::new([8; 32]).sealed(CODE, "", NOW);
        for (place, _) in pass.char_indices() {
            let mut changed = pass.clone().into_bytes();
            if let Some(sign) = changed.get_mut(place) {
                *sign = if *sign == b'A' { b'B' } else { b'A' };
            }
            let changed = String::from_utf8(changed).unwrap();
            assert!(passes.opened(&changed, NOW).is_none(), "{place}");
        }
        for wrong in ["", "x", CODE, other.as_str(), &pass[1..]] {
            assert!(passes.opened(wrong, NOW).is_none(), "{wrong}");
        }
    }
}

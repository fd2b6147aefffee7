//! Codes of seats and of requests: what is stored of them, and how often somebody may try one.

use std::num::NonZeroU32;

use api_types::ProblemKind;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use hkdf::Hkdf;
use sealing::SeatCode;
use sha2::Sha256;

use crate::http::Network;

/// What tests change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Uses of a code a minute from one network: a hall full of phones shares one.
    pub codes_per_network: NonZeroU32,
    /// Uses of a code that nobody has, a minute from one network.
    pub unknown_codes_per_network: NonZeroU32,
    /// Uses of a code a second on this replica.
    pub codes_per_second: NonZeroU32,
    /// Sign-ups a minute from one network: a hall full of phones shares one.
    pub sign_ups_per_network: NonZeroU32,
    /// First letters an hour to one address.
    pub first_letters_per_address: NonZeroU32,
    /// First letters an hour from one network: a hall full of phones shares one.
    pub first_letters_per_network: NonZeroU32,
    /// Other addresses an hour for one sign-up.
    pub addresses_per_sign_up: NonZeroU32,
    /// Seats of one pool that a network takes in a day before more is asked of it, however small the pool is.
    pub seats_per_network: u32,
    /// The same where the pool is large enough: at most half of it. Half of the largest group form, so that a group of any size that
    /// leaves a mail address is asked for nothing else.
    pub seats_per_shared_network: u32,
    /// Questions to one session that a network asks in a day before more is asked of it.
    pub questions_per_network: u32,
    /// Supports of one question that a network gives in a day. More of them change nothing.
    pub supports_per_network: u32,
    /// Requests for a session that a network makes in a day before more is asked of it.
    pub requests_per_network: u32,
    /// Takes seats by what it read before, as one must not: the tests show that this oversells.
    #[doc(hidden)]
    pub careless: bool,
}

const fn at_least_one(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            codes_per_network: at_least_one(600),
            unknown_codes_per_network: at_least_one(20),
            codes_per_second: at_least_one(100),
            sign_ups_per_network: at_least_one(300),
            first_letters_per_address: at_least_one(5),
            first_letters_per_network: at_least_one(300),
            addresses_per_sign_up: at_least_one(4),
            seats_per_network: 6,
            seats_per_shared_network: 25,
            questions_per_network: 60,
            supports_per_network: 10,
            requests_per_network: 10,
            careless: false,
        }
    }
}

/// Tags of codes and addresses, and the pace of those who try codes.
pub(super) struct Codes {
    key: [u8; 32],
    tries: DefaultKeyedRateLimiter<[u8; 8]>,
    misses: DefaultKeyedRateLimiter<[u8; 8]>,
    all_tries: DefaultDirectRateLimiter,
    sign_ups: DefaultKeyedRateLimiter<[u8; 8]>,
    addresses: DefaultKeyedRateLimiter<[u8; 8]>,
    letters: DefaultKeyedRateLimiter<[u8; 8]>,
    moves: DefaultKeyedRateLimiter<uuid::Uuid>,
}

impl Codes {
    pub(super) fn new(secret: &[u8; 32], settings: Settings) -> Self {
        Self {
            key: keyed(secret, &[b"listening codes"]),
            tries: RateLimiter::keyed(Quota::per_minute(settings.codes_per_network)),
            misses: RateLimiter::keyed(Quota::per_minute(settings.unknown_codes_per_network)),
            all_tries: RateLimiter::direct(Quota::per_second(settings.codes_per_second)),
            sign_ups: RateLimiter::keyed(Quota::per_minute(settings.sign_ups_per_network)),
            addresses: RateLimiter::keyed(Quota::per_hour(settings.first_letters_per_address)),
            letters: RateLimiter::keyed(Quota::per_hour(settings.first_letters_per_network)),
            moves: RateLimiter::keyed(Quota::per_hour(settings.addresses_per_sign_up)),
        }
    }

    /// What finds the row of a code.
    pub(super) fn code_tag(&self, code: &SeatCode) -> Vec<u8> {
        keyed(&self.key, &[b"code", code.digits().as_bytes()]).to_vec()
    }

    /// One address, one sign-up: the same address in another session has another tag.
    pub(super) fn contact_tag(&self, session: uuid::Uuid, email: &str) -> Vec<u8> {
        let email = email.to_lowercase();
        keyed(
            &self.key,
            &[b"contact", session.as_bytes(), email.as_bytes()],
        )
        .to_vec()
    }

    /// Twenty digits (64 bits) that only the letter to this address says: whoever has them has read it.
    pub(super) fn click(&self, code: &SeatCode, email: &str) -> String {
        let digits = code.digits();
        let parts: [&[u8]; 3] = [b"click", digits.as_bytes(), email.as_bytes()];
        let tag = keyed(&self.key, &parts);
        let number = tag.first_chunk().copied().map_or(0, u64::from_be_bytes);
        format!("{number:020}")
    }

    /// What tells one decision about one need from another in the names of letters; it says neither.
    pub(super) fn need_tag(&self, sign_up: uuid::Uuid, decision: &str, need: &str) -> String {
        let parts: [&[u8]; 4] = [
            b"need",
            sign_up.as_bytes(),
            decision.as_bytes(),
            need.as_bytes(),
        ];
        let tag = keyed(&self.key, &parts);
        let (head, _) = tag.split_at(16);
        URL_SAFE_NO_PAD.encode(head)
    }

    /// Notes the use of a code; false if there were too many.
    pub(super) fn may_try(&self, network: Network) -> bool {
        self.tries.check_key(&network.0).is_ok() && self.all_tries.check().is_ok()
    }

    /// Notes a code that nobody has; false if there were too many.
    pub(super) fn may_miss(&self, network: Network) -> bool {
        self.misses.check_key(&network.0).is_ok()
    }

    /// Notes a first letter to an address: nobody fills somebody else's box.
    pub(super) fn may_write_to(&self, email: &str) -> bool {
        let email = email.to_lowercase();
        let [a, b, c, d, e, f, g, h, ..] = keyed(&self.key, &[b"letters", email.as_bytes()]);
        let address = [a, b, c, d, e, f, g, h];
        self.addresses.check_key(&address).is_ok()
    }

    /// Notes a first letter that a network asked for; false if there were too many.
    pub(super) fn may_write_from(&self, network: Network) -> bool {
        self.letters.check_key(&network.0).is_ok()
    }

    /// Notes that a sign-up gets another address; false if it had too many.
    pub(super) fn may_move(&self, sign_up: uuid::Uuid) -> bool {
        self.moves.check_key(&sign_up).is_ok()
    }

    /// Notes a sign-up; false if there were too many.
    pub(super) fn may_sign_up(&self, network: Network) -> bool {
        self.sign_ups.check_key(&network.0).is_ok()
    }

    /// Forgets networks and addresses that have been quiet.
    pub(super) fn forget(&self) {
        for networks in [
            &self.tries,
            &self.misses,
            &self.sign_ups,
            &self.addresses,
            &self.letters,
        ] {
            networks.retain_recent();
            networks.shrink_to_fit();
        }
        self.moves.retain_recent();
        self.moves.shrink_to_fit();
    }
}

/// Reads a code.
pub(super) fn read_code(typed: &str) -> Result<SeatCode, ProblemKind> {
    SeatCode::parse(typed).map_err(|_| ProblemKind::SeatCodeMalformed)
}

// HMAC-SHA256 (which HKDF calls "extract") over length-prefixed parts.
fn keyed(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut input = Vec::new();
    for part in parts {
        input.extend_from_slice(&(part.len() as u64).to_be_bytes());
        input.extend_from_slice(part);
    }
    Hkdf::<Sha256>::extract(Some(key), &input).0.into()
}

//! How often one network follows, one address is written to, and codes are tried. In memory only; nothing here is stored or logged.

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::http::Network;

const fn at_least_one(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

const FOLLOWS_A_MINUTE: NonZeroU32 = at_least_one(20);
const LETTERS_AN_HOUR: NonZeroU32 = at_least_one(5);
const CODES_A_MINUTE: NonZeroU32 = at_least_one(60);
const CODES_A_SECOND: NonZeroU32 = at_least_one(50);
// Above it, those who have been quiet are forgotten.
const MANY: usize = 10_000;

type Keyed = DefaultKeyedRateLimiter<[u8; 8]>;

/// Counts and slows down.
pub(super) struct Pace {
    follows: Keyed,
    addresses: Keyed,
    codes: Keyed,
    all_codes: DefaultDirectRateLimiter,
}

impl Pace {
    /// With empty counters.
    pub(super) fn new() -> Self {
        Self {
            follows: RateLimiter::keyed(Quota::per_minute(FOLLOWS_A_MINUTE)),
            addresses: RateLimiter::keyed(Quota::per_hour(LETTERS_AN_HOUR)),
            codes: RateLimiter::keyed(Quota::per_minute(CODES_A_MINUTE)),
            all_codes: RateLimiter::direct(Quota::per_second(CODES_A_SECOND)),
        }
    }

    /// Notes a wish to follow; false if there were too many.
    pub(super) fn may_follow(&self, network: Network) -> bool {
        check(&self.follows, network.0)
    }

    /// Notes a first letter to an address (a keyed digest of it): nobody fills somebody else's box.
    pub(super) fn may_write_to(&self, address: [u8; 8]) -> bool {
        check(&self.addresses, address)
    }

    /// Notes the use of a code.
    pub(super) fn may_use_code(&self, network: Network) -> bool {
        check(&self.codes, network.0) && self.may_unsubscribe()
    }

    /// Notes a click in a mail program: a provider sends the clicks of all its people from one network.
    pub(super) fn may_unsubscribe(&self) -> bool {
        self.all_codes.check().is_ok()
    }
}

fn check(limiter: &Keyed, key: [u8; 8]) -> bool {
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    limiter.check_key(&key).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_and_one_address_are_slowed_down_and_others_are_not() {
        let pace = Pace::new();
        assert!(!(0..21).all(|_| pace.may_follow(Network([1; 8]))));
        assert!(pace.may_follow(Network([2; 8])));
        assert!(!(0..6).all(|_| pace.may_write_to([1; 8])));
        assert!(pace.may_write_to([2; 8]));
    }
}

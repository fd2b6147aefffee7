//! How often one network follows, one address is written to, and codes are tried that nobody has. In memory only; nothing here is stored or logged.

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
// A provider sends the clicks of all its people from one network, and sends a click again.
const MISSES_A_MINUTE: NonZeroU32 = at_least_one(60);
const MISSES_A_SECOND: NonZeroU32 = at_least_one(50);
// Above it, those who have been quiet are forgotten.
const MANY: usize = 10_000;

type Keyed = DefaultKeyedRateLimiter<[u8; 8]>;

/// Counts and slows down.
pub(super) struct Pace {
    follows: Keyed,
    addresses: Keyed,
    misses: Keyed,
    all_misses: DefaultDirectRateLimiter,
}

impl Pace {
    /// With empty counters.
    pub(super) fn new() -> Self {
        Self {
            follows: RateLimiter::keyed(Quota::per_minute(FOLLOWS_A_MINUTE)),
            addresses: RateLimiter::keyed(Quota::per_hour(LETTERS_AN_HOUR)),
            misses: RateLimiter::keyed(Quota::per_minute(MISSES_A_MINUTE)),
            all_misses: RateLimiter::direct(Quota::per_second(MISSES_A_SECOND)),
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

    /// Notes a code that nobody has; false if there were too many. A code that somebody has is never asked about here: whoever tries
    /// codes keeps nobody from leaving.
    pub(super) fn may_miss(&self, network: Network) -> bool {
        check(&self.misses, network.0) && self.all_misses.check().is_ok()
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
        assert!(!(0..61).all(|_| pace.may_miss(Network([1; 8]))));
    }

    #[test]
    fn many_networks_that_try_codes_are_slowed_down_together() {
        let pace = Pace::new();
        let tries = (0..=255).flat_map(|network| [Network([network; 8]); 2]);
        assert!(!tries.into_iter().all(|network| pace.may_miss(network)));
    }
}

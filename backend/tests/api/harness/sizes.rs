//! How much the tests do: little in every run, much with `AMPARO_TEST_SOAK=1` (`cargo xtask soak`), and the chance that they play with.
//!
//! What is left to chance follows from one number. It is always the same, unless `AMPARO_TEST_SEED` names another.

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

/// How much is done of everything that has a size.
pub struct Sizes {
    /// Clients at once in a rush for seats, and how often a rush comes.
    pub clients: u16,
    pub rushes: u16,
    /// Groups that sign up at a server that is killed, and how often it is.
    pub groups: u16,
    pub kills_among_groups: usize,
    /// Sealed reports to a server that is killed, and how often it is.
    pub reports: usize,
    pub kills_among_reports: usize,
    /// Reports of a year that is lived again.
    pub reports_of_the_year: usize,
}

const LITTLE: Sizes = Sizes {
    clients: 100,
    rushes: 2,
    groups: 80,
    kills_among_groups: 3,
    reports: 60,
    kills_among_reports: 3,
    reports_of_the_year: 40,
};

const MUCH: Sizes = Sizes {
    clients: 120,
    rushes: 5,
    groups: 400,
    kills_among_groups: 12,
    reports: 2_000,
    kills_among_reports: 12,
    reports_of_the_year: 1_000,
};

/// The sizes of this run.
pub fn sizes() -> &'static Sizes {
    match is_soak() {
        true => &MUCH,
        false => &LITTLE,
    }
}

fn is_soak() -> bool {
    std::env::var("AMPARO_TEST_SOAK").is_ok_and(|word| word == "1")
}

/// Says what was done, for the sum at the end of a soak.
pub fn tell(figures: &[(&str, usize)]) {
    for (what, number) in figures {
        println!("soak: {number} {what}");
    }
}

/// Chance that can be played again.
pub struct Dice(ChaCha20Rng);

impl Dice {
    /// The dice of one test. A test that breaks off shows with which seed it did.
    pub fn of(test: &str) -> Self {
        let seed = std::env::var("AMPARO_TEST_SEED").ok();
        let seed: u64 = seed.map_or(1, |seed| seed.parse().expect("a seed is a number"));
        println!("{test}: AMPARO_TEST_SEED={seed}");
        let seed = Sha256::new()
            .chain_update(seed.to_be_bytes())
            .chain_update(test);
        Self(ChaCha20Rng::from_seed(seed.finalize().into()))
    }

    /// 0 to `sides` - 1.
    pub fn below(&mut self, sides: usize) -> usize {
        usize::try_from(self.0.next_u64() % sides.max(1) as u64).unwrap()
    }

    /// 1 to `most`.
    pub fn upto(&mut self, most: u16) -> u16 {
        1 + u16::try_from(self.below(usize::from(most))).unwrap()
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

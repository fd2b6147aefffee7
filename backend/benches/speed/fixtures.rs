//! The builders of the tests, over this program's harness.

#[path = "../../tests/api/fixtures/directory.rs"]
pub mod directory;
#[path = "../../tests/api/fixtures/people.rs"]
pub mod people;
#[path = "../../tests/api/fixtures/reports.rs"]
pub mod reports;
#[path = "../../tests/api/fixtures/sessions.rs"]
pub mod sessions;

use std::num::NonZeroU32;

use backend::reports::{Difficulty, Limits, Settings};

/// Intake without its brakes: one bit of work, no ceiling, nobody comes too often.
pub fn settings() -> Settings {
    let plenty = NonZeroU32::MAX;
    Settings {
        difficulty: Difficulty {
            least: 1,
            most: 1,
            calm_per_minute: u32::MAX,
        },
        limits: Limits {
            challenges_per_network: plenty,
            codes_per_network: plenty,
            codes_per_second: plenty,
        },
        per_hour: u32::MAX,
        ..Settings::default()
    }
}

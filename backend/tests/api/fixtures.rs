//! Builders that several capabilities' tests share: a signed directory, sealed reports, people who are logged in.

pub mod directory;
pub mod mail;
pub mod people;
pub mod reports;
pub mod rows;
pub mod sessions;
pub mod today;
pub mod year;

use std::num::NonZeroU32;

use backend::reports::{Difficulty, Limits, Settings};
use backend::startup::Options;

use crate::harness::{Setup, TestApp};
use directory::TestDirectory;

/// Intake that is quick to please: one bit of work, and nobody comes too often.
pub fn easy() -> Settings {
    let plenty = NonZeroU32::new(1_000_000).unwrap();
    Settings {
        difficulty: Difficulty {
            least: 1,
            most: 12,
            calm_per_minute: 1_000_000,
        },
        limits: Limits {
            challenges_per_network: plenty,
            codes_per_network: plenty,
            codes_per_second: plenty,
        },
        ..Settings::default()
    }
}

/// An application with a published directory.
pub async fn city() -> (TestApp, TestDirectory) {
    city_with(easy()).await
}

/// The same with other settings of intake.
pub async fn city_with(intake: Settings) -> (TestApp, TestDirectory) {
    let app = TestApp::spawn_with(Setup {
        options: Options {
            intake,
            ..Options::default()
        },
        ..Setup::default()
    })
    .await;
    let directory = TestDirectory::new(&app.roots);
    directory.publish(&app).await;
    (app, directory)
}

//! Settings of intake: how much a city expects, and how much work a phone does for a report.

use super::layers::{ConfigError, Layers};

/// What an instance is told about reports that come in.
#[derive(Debug, Clone, Copy)]
pub struct IntakeSettings {
    /// Reports and messages an hour, over all replicas.
    pub per_hour: u32,
    /// Reports and messages a minute at one process that are still calm: every doubling above them makes the work harder.
    pub calm_per_minute: u32,
    /// Leading zero bits of the work on a calm day.
    pub work_bits: u8,
}

impl IntakeSettings {
    pub(super) fn read(layers: &mut Layers) -> Result<Self, ConfigError> {
        Ok(Self {
            // A city of four million sends some fifteen an hour; this is the day of a catastrophe.
            per_hour: layers.number("intake.per_hour", 20_000, 1..=100_000_000)?,
            calm_per_minute: layers.number("intake.calm_per_minute", 60, 1..=10_000_000)?,
            work_bits: layers.number("intake.work_bits", 14, 1..=22)?,
        })
    }
}

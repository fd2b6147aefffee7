//! The parts that pages are made of. They know no rules: what they show and what they tell back are properties.

pub mod browser;
mod choice;
mod field;
#[cfg(feature = "ssr")]
mod frame;
mod icon;
mod look;
mod notice;
mod say;
mod steps;
mod waiting;
pub mod words;

pub use choice::{Card, Choices};
pub use field::{Fault, Field, Kind, error_summary};
#[cfg(feature = "ssr")]
pub use frame::{above, footer, frame, languages};
pub use icon::Icon;
pub use look::{Look, facts, use_look};
pub use notice::{Notice, Tone};
pub use say::ReadAloud;
pub use steps::steps;
pub use waiting::{Empty, Failed, Waiting};

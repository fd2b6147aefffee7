//! The parts that pages are made of. They know no rules: what they show and what they tell back are properties.

pub mod browser;
mod choice;
mod field;
mod frame;
mod icon;
mod links;
mod notice;
mod say;
mod steps;
mod waiting;

pub use choice::{Choice, Choices};
pub use field::{ErrorSummary, Fault, Field, Kind};
pub use frame::{Footer, Frame, Languages, Mast, SafetyBar};
pub use icon::Icon;
pub use links::{Door, LinkRow};
pub use notice::{Fact, Facts, More, Notice, Tone};
pub use say::ReadAloud;
pub use steps::Steps;
pub use waiting::{Empty, Failed, Waiting};

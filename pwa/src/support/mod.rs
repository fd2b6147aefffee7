//! Where to find help, and what a unit says about itself.

mod help;
pub mod hours;
mod unit_facts;

pub use help::{HelpPage, ServiceRow};
pub use unit_facts::{UnitFacts, language_name, tel};

//! Where to find help, and what a unit says about itself.

mod help;
pub mod hours;
mod unit_facts;

pub use help::{help, service_row};
pub use unit_facts::{language_name, tel, unit_facts};

//! What other programs read: iCalendar, Atom, JSON Feed, Open Civic Data, JSON-LD. Read-only, with entity tags.

mod atom;
mod calendars;
mod json_feed;
pub mod json_ld;
mod news;
mod open_civic;
mod shelf;
mod site;

#[cfg(test)]
mod tests;

pub use site::Site;

//! Fluent catalogues of all pages and mails.
//!
//! The texts lie in `locales/<tag>/<capability>.ftl`. On the server they are embedded and handed out by
//! [`source`]; in the browser only the catalogue of the page's language exists, and it arrives with the page.

mod catalogue;
mod files;
mod fluent;
mod locale;
mod plural;
#[cfg(not(target_arch = "wasm32"))]
mod sources;

pub use catalogue::{Arg, Catalogue};
pub use files::{SURFACES, TAGS};
pub use locale::Locale;
#[cfg(not(target_arch = "wasm32"))]
pub use sources::source;

/// A set of pages or mails that shares one catalogue.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Surface {
    /// What residents see.
    Resident,
    /// What staff see.
    Console,
    /// What the server renders whole: sessions, livestreams, neighborhoods, commitments, and all of `/basic/`.
    Civic,
    /// What is mailed.
    Mail,
}

impl Surface {
    /// All surfaces.
    pub const ALL: [Self; 4] = [Self::Resident, Self::Console, Self::Civic, Self::Mail];

    /// The surface's name in file names and page contexts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Console => "console",
            Self::Civic => "civic",
            Self::Mail => "mail",
        }
    }
}

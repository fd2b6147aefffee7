//! Listening sessions: what is public, seats, sign-ups, questions, requests for a session, and what hosts do.
//!
//! A listening session is an event; a login is a login. A local time is `2026-12-01T18:30` in an IANA zone: the clock on the wall of the
//! hall, which a rule of daylight saving time may move against UTC until the day itself.

/// Seats in one row, the largest group that can sign up at once.
pub const MOST_SEATS: u16 = 50;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every value, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word on the wire, in forms and in text keys.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Reads the word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

mod asking;
mod co_host;
mod door;
mod hosting;
mod planning;
mod session;
mod sign_up;
mod words;

pub use asking::*;
pub use co_host::*;
pub use door::*;
pub use hosting::*;
pub use planning::*;
pub use session::*;
pub use sign_up::*;
pub use words::*;

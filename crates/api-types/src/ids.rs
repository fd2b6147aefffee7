//! One type per kind of id, so that a unit is never passed where a report belongs.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

uuid_id!(
    /// A report. Random (UUID version 4, RFC 9562), chosen in the browser: it holds no time.
    ReportId
);
uuid_id!(
    /// A person on the staff of a unit.
    StaffId
);

uuid_id!(
    /// A listening session.
    ListeningSessionId
);
uuid_id!(
    /// Sessions that were planned together.
    SeriesId
);
uuid_id!(
    /// A sign-up for a listening session. Hosts alone see it; people have a code.
    SignUpId
);
uuid_id!(
    /// A group that helps at the door of a listening session.
    CoHostId
);
uuid_id!(
    /// A question to a listening session, chosen by the caller.
    QuestionId
);
uuid_id!(
    /// A request for a listening session.
    SessionRequestId
);
uuid_id!(
    /// A livestream.
    StreamId
);
uuid_id!(
    /// Something that was heard.
    FindingId
);
uuid_id!(
    /// Something that was promised.
    CommitmentId
);

macro_rules! slug_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads a slug: 1 to 40 of `a-z`, `0-9` and `-`.
            pub fn parse(text: &str) -> Option<Self> {
                let good = (1..=40).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                good.then(|| Self(text.to_owned()))
            }

            /// The slug.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text).ok_or("not a slug")
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

slug_id!(
    /// A unit of the key directory: `hate-crime-unit`, `property-desk`, an advocate organization.
    UnitId
);
slug_id!(
    /// A neighborhood of the city pack: `boyle-heights`.
    NeighborhoodId
);

/// A police area of the city pack, by the city's own number (LAPD: 1 to 21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct AreaId(pub u8);

/// A BCP 47 tag of one of the languages that the site speaks: `en`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct LanguageTag(pub String);

/// A day in the city's own time zone, `2026-11-23` (ISO 8601). There is no finer time in a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Day(pub String);

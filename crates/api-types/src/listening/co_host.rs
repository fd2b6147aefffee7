//! Groups that help at the door: they count people in, and see numbers alone.

use serde::{Deserialize, Serialize};

use super::{NeedCount, PoolKind, SessionFacts, Way};
use crate::CoHostId;

/// `POST /api/listening-sessions/{id}/co-hosts` (console).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCoHost {
    /// The name of the group, 1 to 120 characters.
    pub name: String,
    /// A number of the sender (UUID version 4): sent again after a timeout it makes one key, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
}

/// A group that helps at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CoHost {
    /// The group.
    pub id: CoHostId,
    /// Its name.
    pub name: String,
    /// Its key, in the answer that makes it and never again.
    #[serde(default)]
    pub key: Option<String>,
}

/// `POST /api/door`: what the holder of a co-host's key sees and does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoorRequest {
    /// The key.
    pub key: String,
    /// People to count in; none to look.
    #[serde(default)]
    pub count: Option<HeadCount>,
}

/// People who came. The nonce makes it harmless to send it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HeadCount {
    /// Random (UUID version 4).
    pub nonce: uuid::Uuid,
    /// How many more came; negative takes a slip back. -50 to 50.
    pub came: i16,
}

/// The door in numbers: nobody is on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DoorCount {
    /// What the host says about the session.
    pub facts: SessionFacts,
    /// The start, RFC 3339 in UTC.
    pub starts_at: String,
    /// Seats for each way to take part.
    pub ways: Vec<WayCount>,
    /// Places beside the seats that were asked for.
    pub places: Vec<PlaceCount>,
    /// Needs, each with the number of people who have it.
    pub needs: Vec<NeedCount>,
    /// How many came.
    pub came: u32,
}

/// Seats of one way to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WayCount {
    /// The way.
    pub way: Way,
    /// Seats that people have.
    pub seats: u32,
    /// Seats that are waited for.
    pub waiting: u32,
}

/// Places of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceCount {
    /// The kind.
    pub kind: PoolKind,
    /// Places that were asked for.
    pub places: u32,
}

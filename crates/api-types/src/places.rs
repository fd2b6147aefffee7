//! Areas and neighborhoods of the city pack (`GET /api/places`).

use serde::{Deserialize, Serialize};

use crate::{AreaId, NeighborhoodId};

/// All places of the city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Places {
    /// The city's name.
    pub city: String,
    /// Police areas, by number.
    pub areas: Vec<Area>,
    /// Neighborhoods, by name.
    pub neighborhoods: Vec<Neighborhood>,
}

/// A police area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The city's number.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// The station's address.
    pub station: String,
}

/// A neighborhood and the police areas it lies in, largest share first. 31 of 114 lie in more than one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Neighborhood {
    /// The slug.
    pub id: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Areas, largest share first.
    pub areas: Vec<AreaId>,
}

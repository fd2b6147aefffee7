//! What a page must know to check the key directory, and what a unit says about itself.

use serde::{Deserialize, Serialize};

use crate::staff::UnitKind;
use crate::{Bytes32, LanguageTag, UnitId};

/// The root public keys (Ed25519) of one instance; content-hashed into the release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roots {
    /// The directory's origin line: `portal.example/keys`.
    pub origin: String,
    /// City roots: name and key; 2 of 3 must sign.
    pub city: Vec<RootKey>,
    /// Advocate roots: name and key; both must sign.
    pub advocate: Vec<RootKey>,
}

/// One root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RootKey {
    /// `city-root-a`.
    pub name: String,
    /// Ed25519 public key (RFC 8032).
    pub key: Bytes32,
}

/// `GET /api/units`: who could read a report. Facts from the city pack; keys are in the signed directory alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UnitProfile {
    /// The unit.
    pub id: UnitId,
    /// The name that people know.
    pub name: String,
    /// Police or advocate.
    pub kind: UnitKind,
    /// Takes hate reports, property reports, or both.
    pub takes: Vec<crate::reports::ReportKind>,
    /// Languages that somebody there speaks.
    pub languages: Vec<LanguageTag>,
    /// Opening hours, `Mo-Fr 09:00-17:00` (OpenStreetMap opening_hours form).
    pub hours: String,
    /// Phone, in the form that people dial.
    pub phone: String,
    /// Has lawyers or accredited representatives.
    pub lawyers: bool,
    /// Its people must by law report child or elder abuse (PC 11165.7, WIC 15630).
    pub mandated_reporters: bool,
}

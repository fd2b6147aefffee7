//! Logging in at the console. The pass-phrase never travels: the browser derives `auth` from it and keeps `unlock`.

use serde::{Deserialize, Serialize};

use crate::{Bytes32, Sealed, StaffId, UnitId};

/// `POST /api/login/start`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LoginStart {
    /// The login name.
    pub name: String,
}

/// How to stretch the pass-phrase (Argon2id, RFC 9106). Unknown names get a stable answer of the same form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// 16 bytes.
    pub salt: Sealed,
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes.
    pub passes: u32,
}

/// `POST /api/login`. Answers `Me` and sets the login cookie.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewLogin {
    /// The login name.
    pub name: String,
    /// The half of the stretched pass-phrase that the server may know.
    pub auth: Bytes32,
    /// Six digits (TOTP, RFC 6238).
    pub one_time_code: String,
}

/// The kind of a unit, as in the key directory. Only an advocate unit can receive class 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// Part of the police department.
    Police,
    /// An organization that is not the police and not the city.
    Advocate,
}

/// What a person may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Hate-crime unit: reads and answers.
    Detective,
    /// Property desk: reads and answers.
    PropertyOfficer,
    /// Leads a police unit.
    Supervisor,
    /// Advocate organization: reads, answers, opens the immigration box.
    Advocate,
    /// Leads an advocate unit.
    AdvocateSupervisor,
    /// Accounts; belongs to no unit and holds no key.
    Admin,
    /// Reads and verifies the audit log.
    Auditor,
    /// Office of Community Safety: schedules and runs listening sessions; belongs to no unit and reads no report.
    Host,
}

/// A unit seed of one epoch, sealed (class 9) to the person.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UnitKeyWrap {
    /// The epoch.
    pub epoch: u32,
    /// Class 9 envelope.
    pub envelope: Sealed,
    /// The previous epoch's seed under this one, if this person gets the history.
    pub previous: Option<Sealed>,
}

/// `GET /api/me`: who is logged in, and the locked keys that the browser opens with the pass-phrase.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Me {
    /// The person.
    pub staff_id: StaffId,
    /// As colleagues write it: `R. Okafor`.
    pub display_name: String,
    /// What the person may do.
    pub role: Role,
    /// The unit; admins and auditors have none.
    pub unit: Option<UnitId>,
    /// Its kind.
    pub unit_kind: Option<UnitKind>,
    /// How to stretch the pass-phrase again after a reload.
    pub stretch: Stretch,
    /// The personal seed, locked with `unlock`.
    pub sealed_seed: Sealed,
    /// The unit's seeds.
    pub unit_keys: Vec<UnitKeyWrap>,
}

//! Following what becomes of something, without an account.

use serde::{Deserialize, Serialize};

use crate::{CommitmentId, FindingId, LanguageTag, ListeningSessionId, NeighborhoodId};

/// What can be followed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum FollowTarget {
    /// A finding.
    Finding(FindingId),
    /// A neighborhood.
    Neighborhood(NeighborhoodId),
    /// A commitment.
    Commitment(CommitmentId),
    /// A session.
    Session(ListeningSessionId),
}

/// Where a browser gets messages, as its `PushSubscription` says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PushSubscription {
    /// The address at the push service, at most 600 bytes.
    pub endpoint: String,
    /// The browser's public key: an uncompressed point of P-256, base64url.
    pub p256dh: String,
    /// The secret that the two share: 16 bytes, base64url.
    pub auth: String,
}

/// `GET /api/push-key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PushKey {
    /// The `applicationServerKey`: an uncompressed point of P-256, base64url.
    pub key: String,
}

/// `POST /api/follows`, with either a mail address or a browser. By mail it counts when the link in the mail is opened and is forgotten
/// after two days otherwise; by push it counts at once, for the browser has asked the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewFollow {
    /// 16 digits, as for sign-ups: the same code again is the same wish.
    pub code: String,
    /// What.
    pub target: FollowTarget,
    /// Where to write to; empty if it goes to a browser.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The browser that is told instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push: Option<PushSubscription>,
    /// In which language.
    pub language: LanguageTag,
}

/// What the holder of a follow's code does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FollowAct {
    /// Say that the address is theirs.
    Confirm,
    /// See what is followed.
    Show,
    /// End it: the address is destroyed.
    End,
}

/// `POST /api/follow`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UseFollow {
    /// The code.
    pub code: String,
    /// What to do.
    #[serde(rename = "do")]
    pub act: FollowAct,
    /// The eight digits at the end of the link in the first mail: they show that the address is theirs. Needed to confirm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub click: Option<String>,
}

/// Something that is followed. After `end` it is what was followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Follow {
    /// What.
    pub target: FollowTarget,
    /// In which language the mails are.
    pub language: LanguageTag,
    /// False until the link in the first mail was used.
    pub confirmed: bool,
    /// True if a browser is told instead of a mail address.
    #[serde(default)]
    pub push: bool,
}

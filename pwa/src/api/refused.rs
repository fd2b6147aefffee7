//! Why the server did not take what a form sent, and which member of it the problem names.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fetch::{self, Call};
use super::{Failure, refusal};

/// A refusal of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub why: Failure,
    /// The member of the body, as the server calls it.
    pub field: Option<String>,
}

impl From<Failure> for Refused {
    fn from(why: Failure) -> Self {
        Self { why, field: None }
    }
}

/// The extension member of a problem.
#[derive(Deserialize)]
struct Member {
    #[serde(default)]
    field: Option<String>,
}

/// Sends a form and reads the answer.
pub(super) async fn read_form<T: DeserializeOwned>(call: Call) -> Result<T, Refused> {
    let answer = fetch::fetch(call).await?;
    if answer.is_good() {
        return Ok(crate::json::read(&answer.body).ok_or(Failure::Unreadable)?);
    }
    let member = crate::json::read::<Member>(&answer.body);
    Err(Refused {
        why: refusal(&answer),
        field: member.and_then(|member| member.field),
    })
}

//! Work that a form brings when its network has taken its share: the fields, and how they are read.

use api_types::reports::{Challenge, ProofOfWork};
use api_types::{Bytes32, ProblemKind};
use pwa::civic::models::WorkView;

use crate::http::Form;
use crate::listening::bound;

/// The field of the challenge.
pub(super) const TOKEN: &str = "work_token";
/// The field of what solves it; empty until a script has worked.
pub(super) const COUNTER: &str = "work_counter";

/// True for a refusal that work answers.
pub(super) fn is_asked_for(kind: ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::ProofInvalid | ProblemKind::ProofExpired | ProblemKind::ProofReplayed
    )
}

/// What the page needs so that a script can work.
pub(super) fn view(challenge: Challenge, on: String, by_mail: bool) -> WorkView {
    WorkView {
        token: challenge.token,
        bits: challenge.bits,
        on,
        by_mail,
    }
}

/// The work that came with a form; none if no script has worked.
pub(super) fn proof(sent: &Form, on: &str) -> Option<ProofOfWork> {
    Some(ProofOfWork {
        token: sent.one(TOKEN).to_owned(),
        bound: Bytes32(bound(on)),
        counter: sent.one(COUNTER).parse().ok()?,
    })
}

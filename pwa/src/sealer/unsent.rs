//! A sealed report on its way: exactly these bytes are sent each time, only the proof of work is fresh.

use api_types::reports::{NewReport, ProofOfWork};
use api_types::{Bytes32, ReportId};
use serde::{Deserialize, Serialize};

/// A report that is sealed and not delivered yet. Holds no readable word.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnsentReport(NewReport);

impl UnsentReport {
    /// Takes a report whose proof is still empty.
    pub(super) fn new(report: NewReport) -> Self {
        Self(report)
    }

    /// The proof's place while there is none.
    pub(super) fn no_proof() -> ProofOfWork {
        ProofOfWork {
            token: String::new(),
            bound: Bytes32([0; 32]),
            counter: 0,
        }
    }

    /// The report's id.
    pub fn report_id(&self) -> ReportId {
        self.0.report_id
    }

    /// What the proof of work is bound to.
    pub fn bound(&self) -> Bytes32 {
        let parts = self.0.bound_parts();
        let slices: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        Bytes32(sealing::proof::bind(&slices))
    }

    /// The body to send.
    pub fn proved(&self, proof: ProofOfWork) -> NewReport {
        NewReport {
            proof,
            ..self.0.clone()
        }
    }
}

impl PartialEq for UnsentReport {
    fn eq(&self, other: &Self) -> bool {
        self.bound() == other.bound()
    }
}

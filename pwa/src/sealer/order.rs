//! From what the pages hold to what the worker is given: only what it needs.

use api_types::staff::Me;
use api_types::triage::Case;
use serde::Serialize;

use super::error::SealerError;
use super::protocol::{LockedKeys, Order, SealedCase, Secret};
use crate::content::Draft;

impl Order {
    /// The order for a checked draft.
    pub fn of(draft: &Draft) -> Result<Self, SealerError> {
        Ok(Self {
            kind: draft.kind,
            urgent: draft.urgent,
            area: draft.area,
            language: draft.language.clone(),
            units: draft.units.clone(),
            contact_readers: draft.contact_readers.clone(),
            advocate: draft.advocate.clone(),
            narrative: json(&draft.narrative)?,
            contact: json(&draft.contact)?,
            immigration_status: json(&draft.immigration_status)?,
        })
    }
}

fn json(part: &impl Serialize) -> Result<Secret, SealerError> {
    serde_json::to_string(part)
        .map(Secret::from)
        .map_err(|_| SealerError::Broken)
}

impl From<Me> for LockedKeys {
    fn from(me: Me) -> Self {
        Self {
            staff_id: me.staff_id,
            unit: me.unit,
            sealed_seed: me.sealed_seed,
            unit_keys: me.unit_keys,
        }
    }
}

impl From<Case> for SealedCase {
    fn from(case: Case) -> Self {
        Self {
            report: case.row.report_id,
            narrative: case.narrative,
            contact: case.contact,
            messages: case.messages,
        }
    }
}

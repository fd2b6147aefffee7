//! How many people need what: in one session, or in all sessions of a page at once.

use std::collections::{BTreeMap, HashMap};

use api_types::listening::{Need, NeedCount, NeedDecision, NeedState};
use uuid::Uuid;

use super::store::sealed_person;
use super::view::count;
use super::{Listening, ListeningError};
use crate::rowkeys::KeyKind;

/// Needs, each with the sign-ups and the seats that have it.
#[derive(Debug, Default)]
pub(super) struct Needs(BTreeMap<Need, (u32, u32)>);

impl Needs {
    /// Adds a sign-up.
    pub(super) fn add(&mut self, needs: &[Need], seats: i32) {
        for need in needs {
            let counts = self.0.entry(need.clone()).or_default();
            counts.0 += 1;
            counts.1 += u32::from(count(seats));
        }
    }

    /// With what was decided about them.
    pub(super) fn decided(self, decisions: &[NeedDecision]) -> Vec<NeedCount> {
        let needs = self.0.into_iter().map(|(need, (sign_ups, seats))| {
            let decided = decisions.iter().find(|decision| decision.need == need);
            NeedCount {
                state: decided.map_or(NeedState::Asked, |decision| decision.state),
                need,
                sign_ups,
                seats,
            }
        });
        needs.collect()
    }
}

impl Listening {
    /// The needs of these sessions; nothing of those whose people are shredded. Asks for a page of sign-ups at a time, whatever session they
    /// are for.
    pub(super) async fn needs_in(
        &self,
        sessions: &[Uuid],
    ) -> Result<HashMap<Uuid, Needs>, ListeningError> {
        let mut found: HashMap<Uuid, Needs> = HashMap::new();
        if sessions.is_empty() {
            return Ok(found);
        }
        let keys = self.0.row_keys.get_many(sessions, KeyKind::People).await?;
        let open: Vec<Uuid> = keys.keys().copied().collect();
        let mut after = None;
        loop {
            let page = sealed_person::page(self.0.db.read(), &open, after).await?;
            for row in &page {
                if let Some(key) = keys.get(&row.session_id) {
                    let person = self.open_person(key, row.id, &row.sealed)?;
                    let needs = found.entry(row.session_id).or_default();
                    needs.add(&person.attendee.needs, row.wanted);
                }
            }
            match page.last() {
                Some(last) if page.len() as u64 == sealed_person::PAGE => {
                    after = Some((last.session_id, last.id));
                }
                _ => return Ok(found),
            }
        }
    }
}

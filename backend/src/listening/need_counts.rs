//! How many people have each need. Needs are sealed, so they are counted once and again only when a sign-up has changed; what is kept in
//! memory are the counts, without anybody.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use api_types::listening::{Need, NeedCount, NeedState};
use uuid::Uuid;

use super::store::{door, need_decision, sealed_person};
use super::view::count;
use super::{Listening, ListeningError};
use crate::rowkeys::KeyKind;

/// More sessions than that are not looked at in one day.
const MOST: usize = 500;

/// Rows and revisions of a session's sign-ups.
type Stamp = (i64, i64);
/// Sign-ups and seats, by need.
type Counts = BTreeMap<Need, (u32, u32)>;

/// The counts of the sessions that hosts look at.
#[derive(Default)]
pub(super) struct Counted(Mutex<HashMap<Uuid, (Stamp, Counts)>>);

impl Counted {
    fn get(&self, session: Uuid, stamp: Stamp) -> Option<Counts> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, counts) = known.get(&session)?;
        (*at == stamp).then(|| counts.clone())
    }

    fn put(&self, session: Uuid, stamp: Stamp, counts: Counts) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(session, (stamp, counts));
    }
}

impl Listening {
    /// The needs of some sessions. None for those whose people are shredded.
    pub(super) async fn need_counts(
        &self,
        sessions: &[Uuid],
    ) -> Result<HashMap<Uuid, Vec<NeedCount>>, ListeningError> {
        if sessions.is_empty() {
            return Ok(HashMap::new());
        }
        let db = self.0.db.read();
        let decisions = need_decision::of_sessions(db, sessions).await?;
        let mut needs = HashMap::new();
        for (session, counts) in self.counts_of(sessions).await? {
            let state_of = |need: &Need| {
                let found = decisions
                    .iter()
                    .find(|(of, decision)| *of == session && decision.need == *need);
                found.map_or(NeedState::Asked, |(_, decision)| decision.state)
            };
            let counts = counts
                .into_iter()
                .map(|(need, (sign_ups, seats))| NeedCount {
                    state: state_of(&need),
                    need,
                    sign_ups,
                    seats,
                });
            needs.insert(session, counts.collect());
        }
        Ok(needs)
    }

    async fn counts_of(&self, sessions: &[Uuid]) -> Result<HashMap<Uuid, Counts>, ListeningError> {
        let (db, known) = (self.0.db.read(), &self.2.needs);
        let (mut found, mut changed) = (HashMap::new(), HashMap::new());
        for (session, rows, revisions) in door::stamps(db, sessions).await? {
            match known.get(session, (rows, revisions)) {
                Some(counts) => found.insert(session, counts).map(drop),
                None => changed.insert(session, (rows, revisions)).map(drop),
            };
        }
        if changed.is_empty() {
            return Ok(found);
        }
        let ids: Vec<Uuid> = changed.keys().copied().collect();
        let counted = self.count_anew(&ids).await?;
        for (session, stamp) in changed {
            if let Some(counts) = counted.get(&session) {
                known.put(session, stamp, counts.clone());
            }
        }
        found.extend(counted);
        Ok(found)
    }

    // A page of sign-ups at a time, whatever session they are for.
    async fn count_anew(&self, sessions: &[Uuid]) -> Result<HashMap<Uuid, Counts>, ListeningError> {
        let keys = self.0.row_keys.get_many(sessions, KeyKind::People).await?;
        let open: Vec<Uuid> = keys.keys().copied().collect();
        let mut found: HashMap<Uuid, Counts> = open.iter().map(|id| (*id, Counts::new())).collect();
        let mut after = None;
        while !open.is_empty() {
            let page = sealed_person::page(self.0.db.read(), &open, after).await?;
            for row in &page {
                let Some(key) = keys.get(&row.session_id) else {
                    continue;
                };
                let counts = found.entry(row.session_id).or_default();
                for need in self.open_person(key, row.id, &row.sealed)?.attendee.needs {
                    let sums = counts.entry(need).or_default();
                    sums.0 += 1;
                    sums.1 += u32::from(count(row.wanted));
                }
            }
            match page.last() {
                Some(last) if page.len() as u64 == sealed_person::PAGE => {
                    after = Some((last.session_id, last.id));
                }
                _ => break,
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_good_for_their_stamp_alone_and_there_is_an_end_to_them() {
        let known = Counted::default();
        known.put(Uuid::nil(), (2, 2), Counts::new());
        assert!(known.get(Uuid::nil(), (2, 2)).is_some());
        for other in [(2, 3), (3, 2), (1, 2)] {
            assert!(known.get(Uuid::nil(), other).is_none());
        }
        for n in 0..3 * MOST {
            known.put(Uuid::from_u128(n as u128), (0, 0), Counts::new());
        }
        let held = known.0.lock().unwrap().len();
        assert!(held <= MOST);
    }
}

//! A unit's queue: the most pressing first, in pages that cost the same whatever the number of cases.

use api_types::triage::{CaseState, QueueCounts, QueuePage, QueueQuery, QueueRow};
use api_types::{AreaId, ReportId, UnitId};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use super::store::{self, After, case_record};
use super::{Triage, TriageError, case};
use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::clock::CityDay;

const USUAL: u16 = 50;
const MOST: u16 = 100;
const COUNT_TO: u64 = 1000;
const STATES: [CaseState; 3] = [CaseState::New, CaseState::Reading, CaseState::Answered];

impl Triage {
    /// A page of the unit's queue.
    pub async fn list_queue(
        &self,
        staff: &StaffActor,
        query: &QueueQuery,
    ) -> Result<QueuePage, TriageError> {
        let unit = own_unit(staff, Action::OpenQueue)?;
        let limit = query.limit.unwrap_or(USUAL);
        if !(1..=MOST).contains(&limit) {
            return Err(TriageError::MalformedQuery);
        }
        let after = match &query.after {
            Some(text) => Some(read_cursor(text).ok_or(TriageError::MalformedQuery)?),
            None => None,
        };
        let limit = usize::from(limit);
        let mut cases = self.page(&unit, query, after, limit + 1).await?;
        let more = cases.len() > limit;
        cases.truncate(limit);
        let next = cases.last().filter(|_| more).map(cursor);
        Ok(QueuePage {
            rows: cases.iter().map(|case| self.row(&unit, case)).collect(),
            next,
            counts: self.counts(&unit).await?,
            today: CityDay::on_the_wire(self.today()),
        })
    }

    /// The queue is kept by state; all states together are three pages merged.
    async fn page(
        &self,
        unit: &UnitId,
        query: &QueueQuery,
        after: Option<After>,
        limit: usize,
    ) -> Result<Vec<case_record::Model>, TriageError> {
        let mut cases = Vec::new();
        for state in STATES {
            if query.state.is_none_or(|wanted| wanted == state) {
                let db = self.db.read();
                cases
                    .extend(store::page(db, unit, state, query.urgent, after, limit as u64).await?);
            }
        }
        cases.sort_by_key(|case| (case.due_day, case.report_id));
        cases.truncate(limit);
        Ok(cases)
    }

    async fn counts(&self, unit: &UnitId) -> Result<QueueCounts, TriageError> {
        let db = self.db.read();
        let count = |state, urgent| store::count(db, unit, state, urgent, COUNT_TO);
        Ok(QueueCounts {
            new: count(CaseState::New, false).await?,
            reading: count(CaseState::Reading, false).await?,
            answered: count(CaseState::Answered, false).await?,
            urgent_unread: count(CaseState::New, true).await?,
        })
    }

    pub(super) fn row(&self, unit: &UnitId, case: &case_record::Model) -> QueueRow {
        let report_id = ReportId(case.report_id);
        QueueRow {
            report_id,
            number: case::number(report_id),
            kind: case.kind.into(),
            state: case.state.into(),
            urgent: case.urgent,
            area: case
                .area
                .and_then(|area| u8::try_from(area).ok())
                .map(AreaId),
            language: self.languages.read(unit, &case.language_tag),
            received: CityDay::on_the_wire(case.received_day),
            due: CityDay::on_the_wire(case.due_day),
            unread: case.unread,
            withdrawn: case.withdrawn,
        }
    }
}

/// The unit of a person who may do this to its own things.
pub(super) fn own_unit(staff: &StaffActor, action: Action) -> Result<UnitId, TriageError> {
    let actor = Actor::Staff(staff.clone());
    let unit = staff.unit.clone();
    let resource = unit.as_ref().map_or(Resource::Site, Resource::Unit);
    authorize(&actor, action, &resource)?;
    unit.ok_or(TriageError::NotFound)
}

fn cursor(case: &case_record::Model) -> String {
    let mut bytes = case.due_day.num_days_from_ce().to_be_bytes().to_vec();
    bytes.extend_from_slice(case.report_id.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

fn read_cursor(text: &str) -> Option<After> {
    let bytes: [u8; 20] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
    let (day, id) = bytes.split_first_chunk::<4>()?;
    Some(After {
        due: NaiveDate::from_num_days_from_ce_opt(i32::from_be_bytes(*day))?,
        report: Uuid::from_slice(id).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_cursor_makes_it_panic(text in "\\PC{0,40}") {
            let _ = read_cursor(&text);
        }

        #[test]
        fn a_cursor_of_twenty_bytes_is_a_place_or_refused(bytes in prop::array::uniform20(any::<u8>())) {
            if let Some(after) = read_cursor(&URL_SAFE_NO_PAD.encode(bytes)) {
                let day = after.due.num_days_from_ce().to_be_bytes();
                prop_assert_eq!(&day[..], &bytes[..4]);
                prop_assert_eq!(after.report.as_bytes().as_slice(), &bytes[4..]);
            }
        }
    }
}

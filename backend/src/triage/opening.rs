//! A case opened and answered. What was fetched, that it was fetched and where the case stands now are one transaction.

use api_types::ReportId;
use api_types::audit::AuditAction;
use api_types::reports::{Message, NewMessage, Part};
use api_types::staff::UnitKind;
use api_types::triage::{Case, CaseState, QueueRow};

use super::case::{Event, after, number};
use super::queue::own_unit;
use super::{Triage, TriageError, store};
use crate::access::{Action, Actor, StaffActor};
use crate::audit;
use crate::clock::CityDay;
use crate::reports::{CaseParts, Line, Reader};

impl Triage {
    /// Fetches a case: what is sealed to the unit of the person, and nothing of class 3.
    pub async fn open_case(
        &self,
        staff: &StaffActor,
        report: ReportId,
    ) -> Result<Case, TriageError> {
        let unit = own_unit(staff, Action::ReadCase)?;
        own_unit(staff, Action::ReadContact)?;
        let reader = Reader {
            is_police: staff.unit_kind != Some(UnitKind::Advocate),
            unit,
        };
        let keys = self.reports.case_keys(report).await?;
        let (triage, actor, at) = (
            self.clone(),
            Actor::Staff(staff.clone()),
            self.now_in_the_city(),
        );
        self.db
            .write(move |txn| {
                Box::pin(async move {
                    let unit = &reader.unit;
                    let parts = triage
                        .reports
                        .fetch_case(txn, &keys, report, &reader)
                        .await?;
                    for part in &parts.fetched {
                        audit::record(txn, at, &actor, fetched(*part), report.0, [0; 32]).await?;
                    }
                    let row = match store::of_unit(txn, unit, report).await? {
                        Some(mut case) if !parts.fetched.is_empty() => {
                            let state = after(case.state.into(), Event::Opened);
                            store::set_progress(txn, unit, report, state, false).await?;
                            case.state = state.into();
                            case.unread = false;
                            triage.row(unit, &case)
                        }
                        Some(case) => triage.row(unit, &case),
                        // The advocate unit that holds the box alone: it gets the contact, and has no line in a queue.
                        None => row_without_case(report, &parts),
                    };
                    Ok(as_case(row, parts))
                })
            })
            .await
    }

    /// Stores the unit's next message.
    pub async fn answer_case(
        &self,
        staff: &StaffActor,
        report: ReportId,
        new: NewMessage,
    ) -> Result<Message, TriageError> {
        let unit = own_unit(staff, Action::AnswerCase)?;
        if store::of_unit(self.db.read(), &unit, report)
            .await?
            .is_none()
        {
            return Err(TriageError::NotFound);
        }
        if new.unit != unit {
            return Err(TriageError::NotYourUnit);
        }
        let line = Line::from_unit(report, new)?;
        let keys = self.reports.case_keys(report).await?;
        self.reports.check_answer(&line, &keys).await?;
        let (triage, actor, at) = (
            self.clone(),
            Actor::Staff(staff.clone()),
            self.now_in_the_city(),
        );
        self.db
            .write(move |txn| {
                Box::pin(async move {
                    let (message, is_new) = triage.reports.store_answer(txn, &keys, &line).await?;
                    if is_new {
                        triage.note_answer(txn, &unit, report).await?;
                        let digest = line.digest();
                        audit::record(txn, at, &actor, AuditAction::AnswerSent, report.0, digest)
                            .await?;
                    }
                    Ok(message)
                })
            })
            .await
    }

    async fn note_answer(
        &self,
        txn: &sea_orm::DatabaseTransaction,
        unit: &api_types::UnitId,
        report: ReportId,
    ) -> Result<(), TriageError> {
        let case = store::of_unit(txn, unit, report)
            .await?
            .ok_or(TriageError::NotFound)?;
        let state = after(case.state.into(), Event::Answered);
        Ok(store::set_progress(txn, unit, report, state, case.unread).await?)
    }
}

fn fetched(part: Part) -> AuditAction {
    match part {
        Part::Narrative => AuditAction::NarrativeFetched,
        Part::Contact => AuditAction::ContactFetched,
        Part::ImmigrationStatus => AuditAction::ImmigrationStatusFetched,
        Part::Message => AuditAction::MessagesFetched,
    }
}

fn as_case(row: QueueRow, parts: CaseParts) -> Case {
    Case {
        row,
        units: parts.units,
        narrative: parts.narrative,
        contact: parts.contact,
        messages: parts.messages,
        openings: parts.openings,
        withdrawal: parts.withdrawal,
        next_revision: parts.next_revision,
    }
}

fn row_without_case(report_id: ReportId, parts: &CaseParts) -> QueueRow {
    let routing = parts.routing;
    QueueRow {
        report_id,
        number: number(report_id),
        kind: routing.kind,
        state: CaseState::New,
        urgent: routing.urgent,
        area: routing.area,
        language: None,
        received: CityDay::on_the_wire(routing.received),
        due: CityDay::on_the_wire(routing.due),
        unread: false,
        withdrawn: parts.withdrawal.is_some(),
    }
}

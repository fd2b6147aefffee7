//! The immigration boxes of an advocate unit: all that it holds, filled or not, in pages. There is no other way to class 3.

use api_types::audit::AuditAction;
use api_types::triage::{BoxPage, ImmigrationBox};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::case::number;
use super::queue::own_unit;
use super::{Triage, TriageError};
use crate::access::{Action, Actor, Denied, StaffActor};
use crate::audit;
use crate::clock::CityDay;
use crate::reports::BoxOfReport;

const PAGE: u64 = 100;

impl Triage {
    /// A page of boxes. For everybody but the people of an advocate unit there is nothing here.
    pub async fn list_boxes(
        &self,
        staff: &StaffActor,
        after: Option<&str>,
    ) -> Result<BoxPage, TriageError> {
        let unit = own_unit(staff, Action::ReadImmigrationStatus).map_err(hide)?;
        let after = match after {
            Some(text) => Some(read_cursor(text).ok_or(TriageError::MalformedQuery)?),
            None => None,
        };
        let (reports, actor, at) = (
            self.reports.clone(),
            Actor::Staff(staff.clone()),
            self.now_in_the_city(),
        );
        let held = self
            .db
            .write::<_, TriageError, _>(move |txn| {
                Box::pin(async move {
                    let held = reports.list_boxes(txn, &unit, after, PAGE).await?;
                    // Every time and for every person: the reporter sees the unit and the day, the log the reading.
                    for sealed in &held {
                        let (action, id) =
                            (AuditAction::ImmigrationStatusFetched, sealed.report().0);
                        audit::record(txn, at, &actor, action, id, [0; 32]).await?;
                    }
                    Ok(held)
                })
            })
            .await?;
        let next = held
            .last()
            .filter(|_| held.len() as u64 == PAGE)
            .map(|last| URL_SAFE_NO_PAD.encode(last.report().0.as_bytes()));
        let boxes = self.reports.open_boxes(held).await?;
        Ok(BoxPage {
            boxes: boxes.into_iter().map(on_the_wire).collect(),
            next,
        })
    }
}

fn hide(error: TriageError) -> TriageError {
    match error {
        TriageError::Denied(Denied::Role) => TriageError::NotFound,
        other => other,
    }
}

fn on_the_wire(found: BoxOfReport) -> ImmigrationBox {
    ImmigrationBox {
        report_id: found.report,
        number: number(found.report),
        received: CityDay::on_the_wire(found.received),
        shared: found.shared,
        envelope: found.envelope,
    }
}

fn read_cursor(text: &str) -> Option<Uuid> {
    Uuid::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

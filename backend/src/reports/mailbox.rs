//! What the code opens: the standing of a report, the openings, the talk with each unit. Never the report.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpRequest};
use api_types::audit::AuditAction;
use api_types::reports::{Mailbox, Message, NewMessage, Part, Thread, Withdrawal};
use api_types::{Bytes32, ProblemKind, ReportId, UnitId};
use sealing::receipt;
use subtle::ConstantTimeEq;

use super::store::{self, report};
use super::threads::Line;
use super::withdrawal::Standing;
use super::{ReportError, Reports};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::clock::CityDay;
use crate::http::{Network, Refusal};
use crate::proof::ProofFault;

/// The two values that the phone derives from the 24 digits (`Authorization: Receipt <lookup>.<access>`).
pub(super) struct Code {
    lookup: [u8; 32],
    access: [u8; 32],
}

impl FromRequest for Code {
    type Error = Refusal;
    type Future = Ready<Result<Self, Refusal>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let mut headers = request.headers().get_all(AUTHORIZATION);
        let first = headers.next().and_then(|value| value.to_str().ok());
        ready(match (first, headers.next()) {
            (_, Some(_)) => Err(ProblemKind::TwoCredentials.into()),
            (Some(text), None) => Self::parse(text).ok_or(ProblemKind::CodeUnknown.into()),
            (None, None) => Err(ProblemKind::CodeUnknown.into()),
        })
    }
}

impl Code {
    fn parse(header: &str) -> Option<Self> {
        let (lookup, access) = header.strip_prefix("Receipt ")?.split_once('.')?;
        Some(Self {
            lookup: Bytes32::from_text(lookup)?.0,
            access: Bytes32::from_text(access)?.0,
        })
    }
}

/// A report whose code was shown.
pub(super) struct Entered {
    pub(super) report: ReportId,
    pub(super) row: report::Model,
}

impl Reports {
    /// Finds the report of a code. A code that nobody has and one with a wrong second half do the same work and get the same answer.
    pub(super) async fn enter(
        &self,
        code: &Code,
        network: Network,
        action: Action,
    ) -> Result<Entered, ReportError> {
        if !self.0.pace.may_use_code(network) {
            return Err(ReportError::TooManyAttempts(10));
        }
        let found = store::by_lookup(self.0.db.read(), &receipt::digest(&code.lookup)).await?;
        let given = receipt::digest(&code.access);
        let nobody = [0; 32];
        let wanted = found.as_ref().map_or(&nobody[..], |row| &row.access_digest);
        let same = bool::from(given.as_slice().ct_eq(wanted));
        match found {
            Some(row) if same => {
                let report = ReportId(row.id);
                authorize(&Actor::Reporter(report), action, &Resource::Mailbox(report))
                    .map_err(|_| ReportError::CodeUnknown)?;
                Ok(Entered { report, row })
            }
            _ => Err(ReportError::CodeUnknown),
        }
    }

    pub(super) async fn read_mailbox(
        &self,
        code: &Code,
        network: Network,
    ) -> Result<Mailbox, ReportError> {
        let Entered { report, row } = self.enter(code, network, Action::ReadMailbox).await?;
        let units = store::split(&row.units);
        let standing = Standing::of(&row);
        let openings = store::openings(self.0.db.read(), report, None).await?;
        let mut threads = Vec::with_capacity(units.len());
        for unit in &units {
            threads.push(Thread {
                unit: unit.clone(),
                messages: self.messages(self.0.db.read(), report, unit).await?,
            });
        }
        Ok(Mailbox {
            report_id: report,
            kind: row.kind.into(),
            received: CityDay::on_the_wire(row.received_day),
            due: CityDay::on_the_wire(row.due_day),
            units,
            advocate: row.advocate_unit.as_deref().and_then(UnitId::parse),
            advocate_box_erased: row.box_state == report::BoxState::Erased,
            opened_by_police: row.opened_by_police,
            openings,
            threads,
            withdrawal: standing.told(CityDay::on_the_wire),
        })
    }

    pub(super) async fn write_from_mailbox(
        &self,
        code: &Code,
        network: Network,
        new: NewMessage,
    ) -> Result<Message, ReportError> {
        let Entered { report, row } = self.enter(code, network, Action::WriteFromMailbox).await?;
        if !Standing::of(&row).may_write() {
            return Err(ReportError::Withdrawn);
        }
        let body = sealing::proof::bind(&[&new.envelope.0]);
        let proof = new
            .proof
            .as_ref()
            .ok_or(ReportError::Proof(ProofFault::Invalid))?;
        self.check_proof(proof, &body)?;
        if !store::split(&row.units).contains(&new.unit) {
            return Err(ReportError::UnknownUnit);
        }
        let line = Line::from_reporter(report, new)?;
        let keys = self.case_keys(report).await?;
        self.check_line(&line, &row, &keys)?;
        let there = store::message_at(self.0.db.read(), report, &line.unit, line.revision).await?;
        if there.is_none() {
            self.take_place().await?;
        }
        let (reports, desk) = (self.clone(), self.0.desk.clone());
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let written = reports.write_line(txn, &keys, &line).await?;
                    if written.is_new {
                        desk.message_came(txn, report, &line.unit).await?;
                    }
                    Ok(written.message)
                })
            })
            .await
    }

    /// Freezes at once. Withdrawing twice changes nothing.
    pub(super) async fn withdraw(
        &self,
        code: &Code,
        network: Network,
    ) -> Result<Withdrawal, ReportError> {
        let Entered { report, .. } = self.enter(code, network, Action::WithdrawReport).await?;
        let (today, at, desk) = (self.today(), self.now_in_the_city(), self.0.desk.clone());
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = store::locked(txn, report)
                        .await?
                        .ok_or(ReportError::CodeUnknown)?;
                    let before = Standing::of(&row);
                    let after = before.withdraw(today);
                    if after != before {
                        store::set_standing(txn, report, after).await?;
                        desk.withdrawal_changed(txn, report, true).await?;
                        let actor = Actor::Reporter(report);
                        audit::record(txn, at, &actor, AuditAction::Withdrawn, report.0, [0; 32])
                            .await?;
                    }
                    after
                        .told(CityDay::on_the_wire)
                        .ok_or(ReportError::Unreadable)
                })
            })
            .await
    }

    /// Takes a withdrawal back, until the day of the shredding.
    pub(super) async fn cancel_withdrawal(
        &self,
        code: &Code,
        network: Network,
    ) -> Result<(), ReportError> {
        let Entered { report, .. } = self.enter(code, network, Action::WithdrawReport).await?;
        let (at, desk) = (self.now_in_the_city(), self.0.desk.clone());
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = store::locked(txn, report)
                        .await?
                        .ok_or(ReportError::CodeUnknown)?;
                    let after = Standing::of(&row)
                        .cancel()
                        .map_err(|_| ReportError::NothingToCancel)?;
                    store::set_standing(txn, report, after).await?;
                    desk.withdrawal_changed(txn, report, false).await?;
                    let actor = Actor::Reporter(report);
                    audit::record(
                        txn,
                        at,
                        &actor,
                        AuditAction::WithdrawalCancelled,
                        report.0,
                        [0; 32],
                    )
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Destroys the immigration box alone, also of a report that is withdrawn or being worked on.
    pub(super) async fn erase_immigration_status(
        &self,
        code: &Code,
        network: Network,
    ) -> Result<(), ReportError> {
        let Entered { report, .. } = self.enter(code, network, Action::WithdrawReport).await?;
        let actor = Actor::Reporter(report);
        self.erase_box(report, actor, AuditAction::ImmigrationStatusErased)
            .await
    }
}

impl Standing {
    pub(super) fn of(row: &report::Model) -> Self {
        Self {
            stage: row.withdrawal,
            shred: row.shred_day,
            opened_by_police: row.opened_by_police,
        }
    }
}

impl From<store::opening::PartNumber> for Part {
    fn from(part: store::opening::PartNumber) -> Self {
        use store::opening::PartNumber;
        match part {
            PartNumber::Narrative => Self::Narrative,
            PartNumber::Contact => Self::Contact,
            PartNumber::ImmigrationStatus => Self::ImmigrationStatus,
            PartNumber::Message => Self::Message,
        }
    }
}

impl From<Part> for store::opening::PartNumber {
    fn from(part: Part) -> Self {
        match part {
            Part::Narrative => Self::Narrative,
            Part::Contact => Self::Contact,
            Part::ImmigrationStatus => Self::ImmigrationStatus,
            Part::Message => Self::Message,
        }
    }
}

//! A sealed report comes in: checked from the outside, stored whole or not at all, and the same answer for the same bytes.

use api_types::ReportId;
use api_types::audit::AuditAction;
use api_types::reports::{Challenge, NewReport, ProofOfWork, ReportKind, ReportStored};
use chrono::NaiveDate;
use i18n::Locale;
use sea_orm::{DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, SqlErr};
use sealing::{Class, KemPublicKey, RowKey};
use sha2::{Digest, Sha256};

use super::desk::Received;
use super::envelopes::{self, FIRST, Outside};
use super::readers::{self, Readers, Sealing, WrongReaders};
use super::rows::StoredPart;
use super::store::{self, class_number, joined, part, report};
use super::withdrawal::Stage;
use super::{ReportError, Reports};
use crate::access::Actor;
use crate::audit;
use crate::clock::CityDay;
use crate::http::Network;
use crate::proof::ProofFault;
use crate::random;
use crate::rowkeys::KeyKind;

/// The envelopes of a report, seen from the outside.
struct Sealed {
    narrative: Outside,
    contact: Outside,
    immigration_status: Option<Outside>,
}

impl Reports {
    /// A challenge, as hard as what is going on asks for.
    pub fn challenge(&self, network: Network) -> Challenge {
        let now = self.0.clock.now();
        let slow_lane = self.0.pace.is_slow_lane(network);
        let bits = self
            .0
            .settings
            .difficulty
            .bits(self.0.pace.per_minute(now), slow_lane);
        self.0.challenger.issue(bits, random::bytes(), now)
    }

    /// The work must be for this body, and at most two bits easier than a new challenge would be.
    pub(super) fn check_proof(
        &self,
        proof: &ProofOfWork,
        body: &[u8; 32],
    ) -> Result<(), ReportError> {
        let now = self.0.clock.now();
        let wanted = self
            .0
            .settings
            .difficulty
            .bits(self.0.pace.per_minute(now), false);
        self.0
            .challenger
            .check(proof, body, wanted.saturating_sub(2), now)
            .map_err(ReportError::Proof)
    }

    /// Takes a place below the hour's ceiling and counts towards the difficulty. Only what is about to be stored does: the same body may
    /// come again for nothing.
    pub(super) async fn take_place(&self) -> Result<(), ReportError> {
        let now = self.0.clock.now();
        if let Some(seconds) = self.0.ceiling.take(&self.0.db, now).await? {
            return Err(ReportError::Busy(seconds));
        }
        self.0.pace.note_intake(now);
        Ok(())
    }

    /// Stores a report. The same code with the same body gives the same answer again, with another body a conflict.
    pub async fn send_report(&self, new: NewReport) -> Result<ReportStored, ReportError> {
        let sealed = self.check_form(&new)?;
        let body_digest = digest_of(&new);
        self.check_proof(&new.proof, &body_digest)?;
        if let Some(answer) = self.stored_before(&new, &body_digest).await? {
            return Ok(answer);
        }
        let readers = self.check_readers(&new, &sealed)?;
        self.take_place().await?;
        match self.store(&new, &sealed, readers, body_digest).await {
            Err(ReportError::Storage(fault)) if is_taken(&fault) => {
                // Somebody was faster: the same phone over another connection, or somebody else's report with this id.
                let before = self.stored_before(&new, &body_digest).await?;
                before.ok_or(ReportError::Conflict)
            }
            result => result,
        }
    }

    fn check_form(&self, new: &NewReport) -> Result<Sealed, ReportError> {
        let is_random = new.report_id.0.get_version_num() == 4
            && new.report_id.0.get_variant() == uuid::Variant::RFC4122;
        if !is_random || !readers::is_a_pick(&new.units) {
            return Err(ReportError::Malformed);
        }
        if new.kind == ReportKind::Property && new.immigration_status.is_some() {
            return Err(ReportError::Malformed);
        }
        KemPublicKey::from_bytes(&new.reply_key.0).map_err(|_| ReportError::Malformed)?;
        let takes = |unit| {
            let profile = self.0.places.unit(unit);
            profile.is_some_and(|profile| profile.takes.contains(&new.kind))
        };
        if !new.units.iter().all(takes) {
            return Err(ReportError::UnknownUnit);
        }
        if new.area.is_some_and(|area| !self.0.places.has_area(area)) {
            return Err(ReportError::UnknownArea);
        }
        if Locale::parse(&new.language.0).is_none_or(|known| known.tag() != new.language.0) {
            return Err(ReportError::UnknownLanguage);
        }
        let read = |bytes: &[u8], class| envelopes::read(bytes, class, new.report_id, FIRST);
        Ok(Sealed {
            narrative: read(&new.narrative.0, Class::Narrative)?,
            contact: read(&new.contact.0, Class::Contact)?,
            immigration_status: new
                .immigration_status
                .as_ref()
                .map(|sealed| read(&sealed.0, Class::ImmigrationStatus))
                .transpose()?,
        })
    }

    async fn stored_before(
        &self,
        new: &NewReport,
        body_digest: &[u8; 32],
    ) -> Result<Option<ReportStored>, ReportError> {
        let rows =
            store::by_lookup_or_id(self.0.db.read(), &new.lookup_digest.0, new.report_id).await?;
        let Some(row) = rows.first().cloned() else {
            return Ok(None);
        };
        if row.lookup_digest != new.lookup_digest.0 || row.body_digest != body_digest {
            return Err(ReportError::Conflict);
        }
        Ok(Some(answer(new.report_id, row.received_day, row.due_day)))
    }

    fn check_readers(&self, new: &NewReport, sealed: &Sealed) -> Result<Readers, ReportError> {
        let mut policies = vec![sealed.narrative.policy, sealed.contact.policy];
        policies.extend(sealed.immigration_status.as_ref().map(|s| s.policy));
        self.check_policy(&policies)?;
        let status = sealed
            .immigration_status
            .as_ref()
            .map(|outside| self.readers(&outside.key_ids))
            .transpose()?;
        readers::of_report(&Sealing {
            kind: new.kind,
            units: &new.units,
            narrative: &self.readers(&sealed.narrative.key_ids)?,
            contact: &self.readers(&sealed.contact.key_ids)?,
            immigration_status: status.as_deref(),
            box_offered: self.box_is_offered(),
        })
        .map_err(|wrong| match wrong {
            WrongReaders::Box => ReportError::Malformed,
            WrongReaders::Recipients => ReportError::WrongReaders,
        })
    }

    async fn store(
        &self,
        new: &NewReport,
        sealed: &Sealed,
        readers: Readers,
        body_digest: [u8; 32],
    ) -> Result<ReportStored, ReportError> {
        let received = self.today();
        let due = CityDay::after(received, 1);
        let (row, parts) = self
            .rows_of(new, readers, body_digest, received, due)
            .await?;
        let notice = Received {
            report: new.report_id,
            kind: new.kind,
            urgent: new.urgent,
            area: new.area,
            language: new.language.clone(),
            units: new.units.clone(),
            received,
            due,
        };
        let (desk, at) = (self.0.desk.clone(), self.now_in_the_city());
        let detail = intake_digest(sealed);
        self.0
            .db
            .write::<_, ReportError, _>(move |txn| {
                Box::pin(async move {
                    insert(txn, row, parts).await?;
                    desk.receive(txn, &notice).await?;
                    audit::record(
                        txn,
                        at,
                        &Actor::Visitor,
                        AuditAction::ReportStored,
                        notice.report.0,
                        detail,
                    )
                    .await?;
                    Ok(())
                })
            })
            .await?;
        Ok(answer(new.report_id, received, due))
    }

    /// Makes the row keys, committed on their own, and puts everything under them.
    async fn rows_of(
        &self,
        new: &NewReport,
        readers: Readers,
        body_digest: [u8; 32],
        received: NaiveDate,
        due: NaiveDate,
    ) -> Result<(report::Model, Vec<part::Model>), ReportError> {
        let kinds: &[KeyKind] = match new.immigration_status {
            Some(_) => &[
                KeyKind::Content,
                KeyKind::Contact,
                KeyKind::ImmigrationStatus,
            ],
            None => &[KeyKind::Content, KeyKind::Contact],
        };
        let keys = self.0.row_keys.create_all(new.report_id.0, kinds).await?;
        let key = |kind| find(&keys, kind);
        let part = |kind, class, units, envelope: &[u8]| -> Result<part::Model, ReportError> {
            let part = StoredPart {
                readers: units,
                envelope: envelope.to_vec(),
            };
            Ok(part::Model {
                report_id: new.report_id.0,
                class: class_number(class),
                revision: 1,
                sealed: self
                    .0
                    .rows
                    .seal_part(key(kind)?, new.report_id, class, &part),
            })
        };
        let mut parts = vec![
            part(
                KeyKind::Content,
                Class::Narrative,
                new.units.clone(),
                &new.narrative.0,
            )?,
            part(
                KeyKind::Contact,
                Class::Contact,
                readers.contact,
                &new.contact.0,
            )?,
        ];
        if let (Some(sealed), Some(advocate)) = (&new.immigration_status, &readers.advocate) {
            let holder = vec![advocate.clone()];
            parts.push(part(
                KeyKind::ImmigrationStatus,
                Class::ImmigrationStatus,
                holder,
                &sealed.0,
            )?);
        }
        let content = key(KeyKind::Content)?;
        let row = report::Model {
            id: new.report_id.0,
            kind: new.kind.into(),
            urgent: new.urgent,
            area: new.area.map(|area| i16::from(area.0)),
            received_day: received,
            due_day: due,
            lookup_digest: new.lookup_digest.0.to_vec(),
            access_digest: new.access_digest.0.to_vec(),
            body_digest: body_digest.to_vec(),
            units: joined(&new.units),
            box_state: if readers.advocate.is_some() {
                report::BoxState::Held
            } else {
                report::BoxState::Absent
            },
            advocate_unit: readers.advocate.map(String::from),
            withdrawal: Stage::None,
            shred_day: None,
            opened_by_police: false,
            language: Some(
                self.0
                    .rows
                    .seal_language(content, new.report_id, &new.language.0),
            ),
            reply_key: Some(
                self.0
                    .rows
                    .seal_reply_key(content, new.report_id, &new.reply_key.0),
            ),
        };
        Ok((row, parts))
    }
}

async fn insert(
    txn: &DatabaseTransaction,
    row: report::Model,
    parts: Vec<part::Model>,
) -> Result<(), DbErr> {
    report::Entity::insert(row.into_active_model())
        .exec_without_returning(txn)
        .await?;
    part::Entity::insert_many(parts.into_iter().map(|part| part.into_active_model()))
        .exec_without_returning(txn)
        .await
        .map(drop)
}

fn find(keys: &[(KeyKind, RowKey)], wanted: KeyKind) -> Result<&RowKey, ReportError> {
    keys.iter()
        .find(|(kind, _)| *kind == wanted)
        .map(|(_, key)| key)
        .ok_or(ReportError::Unreadable)
}

fn is_taken(fault: &DbErr) -> bool {
    matches!(fault.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// What the proof of work and idempotency are bound to.
fn digest_of(new: &NewReport) -> [u8; 32] {
    let parts = new.bound_parts();
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    sealing::proof::bind(&parts)
}

/// What the log keeps: whoever changes a stored body later is found out.
fn intake_digest(sealed: &Sealed) -> [u8; 32] {
    let mut digest = Sha256::new()
        .chain_update(sealed.narrative.digest)
        .chain_update(sealed.contact.digest);
    if let Some(status) = &sealed.immigration_status {
        digest = digest.chain_update(status.digest);
    }
    digest.finalize().into()
}

fn answer(report_id: ReportId, received: NaiveDate, due: NaiveDate) -> ReportStored {
    ReportStored {
        report_id,
        received: CityDay::on_the_wire(received),
        due: CityDay::on_the_wire(due),
    }
}

impl From<ReportKind> for report::Kind {
    fn from(kind: ReportKind) -> Self {
        match kind {
            ReportKind::Hate => Self::Hate,
            ReportKind::Property => Self::Property,
        }
    }
}

impl From<report::Kind> for ReportKind {
    fn from(kind: report::Kind) -> Self {
        match kind {
            report::Kind::Hate => Self::Hate,
            report::Kind::Property => Self::Property,
        }
    }
}

impl From<ProofFault> for ReportError {
    fn from(fault: ProofFault) -> Self {
        Self::Proof(fault)
    }
}

//! What a unit fetches. Fetching a ciphertext is the reading: it is noted in the same transaction, for the reporter and for the log.

use std::collections::HashMap;

use api_types::reports::{Direction, Message, Opening, Part, ReportKind, Withdrawal};
use api_types::{AreaId, ReportId, Sealed, UnitId};
use chrono::NaiveDate;
use sea_orm::{DatabaseTransaction, DbErr};
use sealing::{Class, RowKey};
use uuid::Uuid;

use super::store::{self, report};
use super::threads::Line;
use super::withdrawal::Standing;
use super::{ReportError, Reports};
use crate::clock::CityDay;
use crate::rowkeys::KeyKind;

/// Who fetches.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The unit.
    pub unit: UnitId,
    /// It belongs to the police: then the immigration box is out of reach, and the opening counts for a withdrawal.
    pub is_police: bool,
}

/// The row keys of a report that a case needs, fetched before the transaction.
pub struct CaseKeys(HashMap<KeyKind, RowKey>);

/// What routing knows of a report; its language is not among it.
#[derive(Debug, Clone, Copy)]
pub struct Routing {
    /// What it is about.
    pub kind: ReportKind,
    /// The reporter may be in danger again.
    pub urgent: bool,
    /// The police area, if one was named.
    pub area: Option<AreaId>,
    /// The day it came.
    pub received: NaiveDate,
    /// By when the first answer is due.
    pub due: NaiveDate,
}

/// What a unit gets of a report.
#[derive(Debug)]
pub struct CaseParts {
    /// What routing knows.
    pub routing: Routing,
    /// Who may read what happened.
    pub units: Vec<UnitId>,
    /// Class 1.
    pub narrative: Option<Sealed>,
    /// Class 2.
    pub contact: Option<Sealed>,
    /// The unit's thread.
    pub messages: Vec<Message>,
    /// The unit's own openings, with those of this moment.
    pub openings: Vec<Opening>,
    /// Where a withdrawal stands.
    pub withdrawal: Option<Withdrawal>,
    /// The revision of the unit's next message.
    pub next_revision: u32,
    /// What was given out just now.
    pub fetched: Vec<Part>,
}

/// An immigration box, for the advocate unit that holds it.
#[derive(Debug)]
pub struct BoxOfReport {
    /// The report.
    pub report: ReportId,
    /// The day it came.
    pub received: NaiveDate,
    /// What happened is sealed to this unit too.
    pub shared: bool,
    /// The envelope.
    pub envelope: Sealed,
}

impl CaseKeys {
    pub(super) fn get(&self, kind: KeyKind) -> Option<&RowKey> {
        self.0.get(&kind)
    }
}

impl Reports {
    /// The keys of what happened and of the contact; the immigration box's is not among them.
    pub async fn case_keys(&self, report: ReportId) -> Result<CaseKeys, ReportError> {
        let mut keys = HashMap::new();
        for kind in [KeyKind::Content, KeyKind::Contact] {
            if let Some(key) = self.0.row_keys.get(report.0, kind).await? {
                keys.insert(kind, key);
            }
        }
        Ok(CaseKeys(keys))
    }

    /// Gives a unit what is sealed to it. `NotFound` when nothing is, whether or not there is such a report.
    pub async fn fetch_case(
        &self,
        txn: &DatabaseTransaction,
        keys: &CaseKeys,
        report: ReportId,
        reader: &Reader,
    ) -> Result<CaseParts, ReportError> {
        let row = store::locked(txn, report)
            .await?
            .ok_or(ReportError::NotFound)?;
        let units = store::split(&row.units);
        let holds_box = row.advocate_unit.as_deref() == Some(reader.unit.as_str());
        if !units.contains(&reader.unit) && !holds_box {
            return Err(ReportError::NotFound);
        }
        let standing = Standing::of(&row);
        let before = store::openings(txn, report, Some(&reader.unit)).await?;
        let mut case = CaseParts {
            routing: Routing::of(&row),
            units,
            narrative: None,
            contact: None,
            messages: Vec::new(),
            openings: Vec::new(),
            withdrawal: standing.told(CityDay::on_the_wire),
            next_revision: self
                .next_revision(txn, report, &reader.unit, Direction::FromUnit)
                .await?,
            fetched: Vec::new(),
        };
        let may_have = |part| standing.may_open(before.iter().any(|opening| opening.part == part));
        if [Part::Narrative, Part::Contact, Part::Message]
            .into_iter()
            .any(may_have)
        {
            self.give_parts(txn, keys, report, reader, &may_have, &mut case)
                .await?;
            self.note_openings(txn, report, reader, standing, &case.fetched)
                .await?;
        }
        case.openings = store::openings(txn, report, Some(&reader.unit)).await?;
        Ok(case)
    }

    async fn give_parts(
        &self,
        txn: &DatabaseTransaction,
        keys: &CaseKeys,
        report: ReportId,
        reader: &Reader,
        may_have: &(impl Fn(Part) -> bool + Sync),
        case: &mut CaseParts,
    ) -> Result<(), ReportError> {
        for (class, kind, name) in [
            (Class::Narrative, KeyKind::Content, Part::Narrative),
            (Class::Contact, KeyKind::Contact, Part::Contact),
        ] {
            if !may_have(name) {
                continue;
            }
            let (Some(key), Some(row)) =
                (keys.get(kind), store::part_of(txn, report, class).await?)
            else {
                continue;
            };
            let part = self.0.rows.open_part(key, report, class, &row.sealed)?;
            if !part.readers.contains(&reader.unit) {
                continue;
            }
            let envelope = Some(Sealed(part.envelope));
            if class == Class::Narrative {
                case.narrative = envelope;
            } else {
                case.contact = envelope;
            }
            case.fetched.push(name);
        }
        if !may_have(Part::Message) {
            return Ok(());
        }
        case.messages = self.messages(txn, report, &reader.unit).await?;
        if !case.messages.is_empty() {
            case.fetched.push(Part::Message);
        }
        Ok(())
    }

    async fn note_openings(
        &self,
        txn: &DatabaseTransaction,
        report: ReportId,
        reader: &Reader,
        standing: Standing,
        parts: &[Part],
    ) -> Result<(), DbErr> {
        for part in parts {
            store::note_opening(txn, report, &reader.unit, *part, self.today()).await?;
        }
        let after = standing.open(reader.is_police && !parts.is_empty());
        if after != standing {
            store::set_standing(txn, report, after).await?;
        }
        Ok(())
    }

    /// Checks a unit's answer from the outside.
    pub async fn check_answer(&self, line: &Line, keys: &CaseKeys) -> Result<(), ReportError> {
        let row = store::by_id(self.0.db.read(), line.report)
            .await?
            .ok_or(ReportError::NotFound)?;
        if !store::split(&row.units).contains(&line.unit) {
            return Err(ReportError::NotFound);
        }
        if !Standing::of(&row).may_write() {
            return Err(ReportError::Withdrawn);
        }
        self.check_line(line, &row, keys)
    }

    /// Stores a unit's answer in its place. False when the same bytes were there before.
    pub async fn store_answer(
        &self,
        txn: &DatabaseTransaction,
        keys: &CaseKeys,
        line: &Line,
    ) -> Result<(Message, bool), ReportError> {
        let written = self.write_line(txn, keys, line).await?;
        Ok((written.message, written.is_new))
    }

    /// The boxes that an advocate unit holds, in the order of their ids. That they were fetched is noted for the reporters, once a day.
    pub async fn list_boxes(
        &self,
        txn: &DatabaseTransaction,
        unit: &UnitId,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Vec<SealedBox>, ReportError> {
        let held = store::boxes_of(txn, unit, after, limit).await?;
        let ids: Vec<ReportId> = held.iter().map(|row| row.report).collect();
        store::note_box_openings(txn, unit, &ids, self.today()).await?;
        Ok(held)
    }

    /// Takes the envelopes of boxes out of their rows. One that was erased meanwhile is left out.
    pub async fn open_boxes(&self, held: Vec<SealedBox>) -> Result<Vec<BoxOfReport>, ReportError> {
        let ids: Vec<Uuid> = held.iter().map(|row| row.report.0).collect();
        let keys = self
            .0
            .row_keys
            .get_many(&ids, KeyKind::ImmigrationStatus)
            .await?;
        let mut boxes = Vec::with_capacity(held.len());
        for row in held {
            let Some(key) = keys.get(&row.report.0) else {
                continue;
            };
            let part =
                self.0
                    .rows
                    .open_part(key, row.report, Class::ImmigrationStatus, &row.sealed)?;
            boxes.push(BoxOfReport {
                report: row.report,
                received: row.received,
                shared: row.shared,
                envelope: Sealed(part.envelope),
            });
        }
        Ok(boxes)
    }
}

impl Routing {
    fn of(row: &report::Model) -> Self {
        Self {
            kind: row.kind.into(),
            urgent: row.urgent,
            area: row
                .area
                .and_then(|area| u8::try_from(area).ok())
                .map(AreaId),
            received: row.received_day,
            due: row.due_day,
        }
    }
}

/// A box as it lies in its row.
#[derive(Debug)]
pub struct SealedBox {
    pub(super) report: ReportId,
    pub(super) received: NaiveDate,
    pub(super) shared: bool,
    pub(super) sealed: Vec<u8>,
}

impl SealedBox {
    /// The report.
    pub fn report(&self) -> ReportId {
        self.report
    }
}

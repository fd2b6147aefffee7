//! A message between the reporter and one unit: odd revisions from the reporter, even ones from the unit, none left out.

use api_types::reports::{Direction, Message, NewMessage};
use api_types::{ReportId, Sealed, UnitId};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseTransaction, EntityTrait};
use sealing::{Class, KemPublicKey};

use super::envelopes::{self, Outside};
use super::reading::CaseKeys;
use super::store::{self, message, report};
use super::withdrawal::Standing;
use super::{ReportError, Reports};
use crate::clock::CityDay;
use crate::rowkeys::KeyKind;

/// A message that wants its place in a thread.
#[derive(Debug)]
pub struct Line {
    pub(super) report: ReportId,
    pub(super) unit: UnitId,
    pub(super) revision: u32,
    pub(super) envelope: Sealed,
    outside: Outside,
}

/// A message in its place.
pub(super) struct Written {
    pub(super) message: Message,
    /// False when the same bytes were there before.
    pub(super) is_new: bool,
}

impl Line {
    /// What a reporter wrote.
    pub(super) fn from_reporter(report: ReportId, new: NewMessage) -> Result<Self, ReportError> {
        Self::new(report, new, Direction::FromReporter)
    }

    /// What a unit wrote.
    pub fn from_unit(report: ReportId, new: NewMessage) -> Result<Self, ReportError> {
        Self::new(report, new, Direction::FromUnit)
    }

    /// The intake digest of the envelope.
    pub fn digest(&self) -> [u8; 32] {
        self.outside.digest
    }

    fn new(report: ReportId, new: NewMessage, way: Direction) -> Result<Self, ReportError> {
        let counts = (1..=u32::from(u16::MAX)).contains(&new.revision);
        if !counts || Direction::of(new.revision) != way {
            return Err(ReportError::WrongContext);
        }
        let outside = envelopes::read(&new.envelope.0, Class::Message, report, new.revision)?;
        Ok(Self {
            report,
            unit: new.unit,
            revision: new.revision,
            envelope: new.envelope,
            outside,
        })
    }
}

/// The first revision of a direction: the reporter's are odd, a unit's are even.
fn first(way: Direction) -> u32 {
    match way {
        Direction::FromReporter => 1,
        Direction::FromUnit => 2,
    }
}

impl Reports {
    /// The readers must be the unit and the reporter, and nobody else.
    pub(super) fn check_line(
        &self,
        line: &Line,
        row: &report::Model,
        keys: &CaseKeys,
    ) -> Result<(), ReportError> {
        self.check_policy(&[line.outside.policy])?;
        let content = keys.get(KeyKind::Content).ok_or(ReportError::Withdrawn)?;
        let sealed = row.reply_key.as_ref().ok_or(ReportError::Withdrawn)?;
        let reply_key = self.0.rows.open_reply_key(content, line.report, sealed)?;
        let reporter = KemPublicKey::from_bytes(&reply_key)
            .map_err(|_| ReportError::Unreadable)?
            .key_id();
        let others: Vec<_> = line
            .outside
            .key_ids
            .iter()
            .copied()
            .filter(|id| *id != reporter)
            .collect();
        let units = self.readers(&others)?;
        match units.as_slice() {
            [unit]
                if line.outside.key_ids.len() == 2
                    && unit.unit == line.unit
                    && unit.classes.contains(&(Class::Message as u8)) =>
            {
                Ok(())
            }
            _ => Err(ReportError::WrongReaders),
        }
    }

    /// Stores a message in its place, if the place is the next one. The same bytes again are no fault.
    pub(super) async fn write_line(
        &self,
        txn: &DatabaseTransaction,
        keys: &CaseKeys,
        line: &Line,
    ) -> Result<Written, ReportError> {
        let row = store::locked(txn, line.report)
            .await?
            .ok_or(ReportError::NotFound)?;
        if !Standing::of(&row).may_write() {
            return Err(ReportError::Withdrawn);
        }
        let content = keys.get(KeyKind::Content).ok_or(ReportError::Withdrawn)?;
        if let Some(before) = store::message_at(txn, line.report, &line.unit, line.revision).await?
        {
            let there = self.0.rows.open_message(
                content,
                line.report,
                &line.unit,
                line.revision,
                &before.sealed,
            )?;
            if there != line.envelope.0 {
                return Err(ReportError::MessageConflict);
            }
            return Ok(Written {
                message: as_message(line.revision, before.day, there),
                is_new: false,
            });
        }
        let next = self
            .next_revision(txn, line.report, &line.unit, Direction::of(line.revision))
            .await?;
        if next != line.revision {
            return Err(ReportError::MessageConflict);
        }
        let day = self.today();
        let sealed = self.0.rows.seal_message(
            content,
            line.report,
            &line.unit,
            line.revision,
            &line.envelope.0,
        );
        message::Entity::insert(message::ActiveModel {
            report_id: Set(line.report.0),
            unit: Set(line.unit.to_string()),
            revision: Set(i32::try_from(line.revision).unwrap_or(i32::MAX)),
            day: Set(day),
            sealed: Set(sealed),
        })
        .exec_without_returning(txn)
        .await?;
        Ok(Written {
            message: as_message(line.revision, day, line.envelope.0.clone()),
            is_new: true,
        })
    }

    /// The revision that the next message of a direction takes.
    pub(super) async fn next_revision(
        &self,
        db: &impl ConnectionTrait,
        report: ReportId,
        unit: &UnitId,
        way: Direction,
    ) -> Result<u32, ReportError> {
        let revisions = store::revisions(db, report, unit).await?;
        let last = revisions
            .into_iter()
            .filter(|r| Direction::of(*r) == way)
            .max();
        Ok(last.map_or(first(way), |last| last.saturating_add(2)))
    }

    /// A thread, oldest day first. After shredding there is none.
    pub(super) async fn messages(
        &self,
        db: &impl ConnectionTrait,
        report: ReportId,
        unit: &UnitId,
    ) -> Result<Vec<Message>, ReportError> {
        let rows = store::messages(db, report, unit).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let Some(content) = self.0.row_keys.get(report.0, KeyKind::Content).await? else {
            return Ok(Vec::new());
        };
        rows.into_iter()
            .map(|row| {
                let revision = u32::try_from(row.revision).unwrap_or_default();
                let envelope =
                    self.0
                        .rows
                        .open_message(&content, report, unit, revision, &row.sealed)?;
                Ok(as_message(revision, row.day, envelope))
            })
            .collect()
    }
}

fn as_message(revision: u32, day: chrono::NaiveDate, envelope: Vec<u8>) -> Message {
    Message {
        revision,
        day: CityDay::on_the_wire(day),
        envelope: Sealed(envelope),
    }
}

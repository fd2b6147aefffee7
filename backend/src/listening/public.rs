//! A session as everybody sees it: its row, its seats, what was decided about needs, its record.

use std::collections::HashMap;

use api_types::listening::{
    ListeningSession, NeedState, Pool, SessionFacts, SessionKind, SessionRecord, SessionState, Way,
};
use api_types::{LanguageTag, ListeningSessionId, SeriesId};
use chrono::NaiveDate;
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::store::{record, session};
use super::{Listening, seating, time};
use crate::clock::CityDay;

/// Days after a session until its record is promised.
pub(super) const RECORD_DAYS: u32 = 10;
/// Fewer people could be known by name.
pub(super) const FEWEST: u32 = 10;

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Everybody,
    Host,
}

impl Listening {
    /// Sessions with what belongs to them, in the order of the rows.
    pub(super) async fn dress(
        &self,
        db: &impl ConnectionTrait,
        rows: Vec<session::Model>,
        reader: Reader,
    ) -> Result<Vec<ListeningSession>, DbErr> {
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut pools = seating::pools_of(db, &ids).await?;
        let mut needs = seating::needs_of(db, &ids).await?;
        let mut records: HashMap<Uuid, record::Model> = record::Entity::find()
            .filter(record::Column::SessionId.is_in(ids))
            .all(db)
            .await?
            .into_iter()
            .map(|row| (row.session_id, row))
            .collect();
        let (now, zone) = (self.0.clock.now().timestamp(), self.0.zone);
        let dressed = rows.into_iter().filter_map(|row| {
            let id = row.id;
            let record = record_of(&row, records.remove(&id), reader, now, zone);
            let mut dressed = undressed(row)?;
            dressed.pools = pools.remove(&id).unwrap_or_default();
            dressed.needs = needs.remove(&id).unwrap_or_default();
            if reader == Reader::Everybody {
                dressed.pools.iter_mut().for_each(hide_few);
                dressed
                    .needs
                    .retain(|decision| decision.state == NeedState::Confirmed);
            }
            dressed.record = record;
            Some(dressed)
        });
        Ok(dressed.collect())
    }
}

impl Listening {
    /// What a feed says of sessions: their facts, and whether the minutes are out. No seats, no needs, no words of the minutes. In the order
    /// of the rows.
    pub(super) async fn plain(
        &self,
        rows: Vec<session::Model>,
    ) -> Result<Vec<ListeningSession>, DbErr> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let out: Vec<(Uuid, NaiveDate)> = record::Entity::find()
            .select_only()
            .column(record::Column::SessionId)
            .column(record::Column::PublishedDay)
            .filter(record::Column::SessionId.is_in(rows.iter().map(|row| row.id)))
            .filter(record::Column::PublishedDay.is_not_null())
            .into_tuple()
            .all(self.0.db.read())
            .await?;
        let out: HashMap<Uuid, NaiveDate> = out.into_iter().collect();
        let (now, zone) = (self.0.clock.now().timestamp(), self.0.zone);
        let plain = rows.into_iter().filter_map(|row| {
            let record = match out.get(&row.id) {
                Some(day) => Some(wordless(&row, Some(*day), zone)),
                None => record_of(&row, None, Reader::Everybody, now, zone),
            };
            let session = undressed(row)?;
            Some(ListeningSession { record, ..session })
        });
        Ok(plain.collect())
    }
}

/// One wheelchair place that is taken is one person: beside the ways to take part everybody sees only whether there is room.
fn hide_few(pool: &mut Pool) {
    if Way::parse(pool.kind.word()).is_none() {
        pool.taken = if pool.taken >= pool.capacity {
            pool.capacity
        } else {
            0
        };
        pool.waiting = 0;
        pool.parties = 0;
    }
}

// Facts that cannot be read are a row of a later release: as if it were not there.
fn undressed(row: session::Model) -> Option<ListeningSession> {
    let facts: SessionFacts = serde_json::from_str(&row.facts).ok()?;
    Some(ListeningSession {
        id: ListeningSessionId(row.id),
        slug: row.slug,
        kind: row.kind.into(),
        state: row.state.into(),
        revision: u32::try_from(row.revision).unwrap_or(0),
        starts_at: time::rfc3339(row.starts_at),
        ends_at: time::rfc3339(row.ends_at),
        changed_at: time::rfc3339(row.changed_at),
        published_at: row.published_at.map(time::rfc3339),
        series: row.series.map(SeriesId),
        facts,
        pools: Vec::new(),
        needs: Vec::new(),
        record: None,
    })
}

/// By when the record of a session is promised.
pub(super) fn record_due(ends_at: i64, zone: Tz) -> NaiveDate {
    CityDay::after(time::day_of(ends_at, zone), RECORD_DAYS)
}

fn record_of(
    row: &session::Model,
    written: Option<record::Model>,
    reader: Reader,
    now: i64,
    zone: Tz,
) -> Option<SessionRecord> {
    let due = CityDay::on_the_wire(record_due(row.ends_at, zone));
    let visible = |record: &record::Model| reader == Reader::Host || record.published_day.is_some();
    if let Some(record) = written.filter(visible) {
        let count = |value: Option<i32>| value.and_then(|v| u32::try_from(v).ok());
        return Some(SessionRecord {
            minutes: record.minutes,
            language: LanguageTag(record.language),
            came: count(record.came).filter(|came| reader == Reader::Host || *came >= FEWEST),
            organizations: count(record.organizations),
            due,
            published: record.published_day.map(CityDay::on_the_wire),
        });
    }
    let promised = row.state != session::State::Cancelled
        && row.state != session::State::Draft
        && row.kind == session::Kind::Public
        && row.ends_at <= now;
    promised.then(|| wordless(row, None, zone))
}

fn wordless(row: &session::Model, published: Option<NaiveDate>, zone: Tz) -> SessionRecord {
    SessionRecord {
        minutes: String::new(),
        language: LanguageTag("en".to_owned()),
        came: None,
        organizations: None,
        due: CityDay::on_the_wire(record_due(row.ends_at, zone)),
        published: published.map(CityDay::on_the_wire),
    }
}

impl From<session::Kind> for SessionKind {
    fn from(kind: session::Kind) -> Self {
        match kind {
            session::Kind::Public => Self::Public,
            session::Kind::Division => Self::Division,
        }
    }
}

impl From<SessionKind> for session::Kind {
    fn from(kind: SessionKind) -> Self {
        match kind {
            SessionKind::Public => Self::Public,
            SessionKind::Division => Self::Division,
        }
    }
}

impl From<session::State> for SessionState {
    fn from(state: session::State) -> Self {
        match state {
            session::State::Draft => Self::Draft,
            session::State::Published => Self::Published,
            session::State::Cancelled => Self::Cancelled,
            session::State::Closed => Self::Closed,
        }
    }
}

impl From<SessionState> for session::State {
    fn from(state: SessionState) -> Self {
        match state {
            SessionState::Draft => Self::Draft,
            SessionState::Published => Self::Published,
            SessionState::Cancelled => Self::Cancelled,
            SessionState::Closed => Self::Closed,
        }
    }
}

//! A session that people sign up for at this moment, with the key of its people: read once in a few seconds, checked as a row is written.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use api_types::ProblemKind;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use sealing::RowKey;

use super::memory::SECONDS;
use super::store::session;
use super::{Listening, ListeningError};

// More are not remembered: they cost two queries each time.
const MOST_DESKS: usize = 256;

/// A session that takes sign-ups, and the key of its people.
pub(super) struct Desk {
    pub(super) session: session::Model,
    pub(super) key: Arc<RowKey>,
}

/// Sessions that people sign up for at this moment, by their name in addresses. Who uses one checks its revision in the transaction.
#[derive(Default)]
pub(super) struct Desks(Mutex<HashMap<String, (i64, Arc<Desk>)>>);

impl Desks {
    pub(super) fn get(&self, slug: &str, now: i64) -> Option<Arc<Desk>> {
        let held = self.0.lock().ok()?;
        let (at, desk) = held.get(slug)?;
        (*at..*at + SECONDS).contains(&now).then(|| desk.clone())
    }

    pub(super) fn put(&self, now: i64, desk: Arc<Desk>) {
        if let Ok(mut held) = self.0.lock() {
            held.retain(|_, (at, _)| (*at..*at + SECONDS).contains(&now));
            if held.len() < MOST_DESKS {
                held.insert(desk.session.slug.clone(), (now, desk));
            }
        }
    }

    pub(super) fn clear(&self) {
        if let Ok(mut held) = self.0.lock() {
            held.clear();
        }
    }
}

impl Listening {
    /// A session that people sign up for, as it was a few seconds ago.
    pub(super) async fn desk(&self, slug: &str) -> Result<Arc<Desk>, ListeningError> {
        match self.1.desks.get(slug, self.now()) {
            Some(desk) if self.is_open(&desk.session) => Ok(desk),
            _ => self.fresh_desk(slug).await,
        }
    }

    // Drafts and division meetings are not there for residents.
    pub(super) async fn fresh_desk(&self, slug: &str) -> Result<Arc<Desk>, ListeningError> {
        let row = session::Entity::find()
            .filter(session::Column::Slug.eq(slug))
            .one(self.0.db.read())
            .await?;
        let row = row
            .filter(|row| row.state != session::State::Draft && row.kind == session::Kind::Public);
        let session = row.ok_or(ProblemKind::NotFound)?;
        let key = self
            .shared_key(session.id)
            .await?
            .ok_or(ProblemKind::Shredded)?;
        let desk = Arc::new(Desk { session, key });
        if self.is_open(&desk.session) {
            self.1.desks.put(self.now(), desk.clone());
        }
        Ok(desk)
    }

    pub(super) fn is_open(&self, session: &session::Model) -> bool {
        session.state == session::State::Published && session.starts_at > self.now()
    }

    // Only a session that is open now is worth another try.
    pub(super) fn differs(&self, before: &Desk, now: &Desk) -> bool {
        before.session.revision != now.session.revision && self.is_open(&now.session)
    }
}

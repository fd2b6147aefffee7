//! Listening sessions: the schedule, seats and the waiting list, needs, questions, requests for a session, the door.
//!
//! - A pool is never oversold, also by two processes at once; freed seats go by one rule (`waiting_list`), and nobody jumps the queue.
//! - A sign-up needs no name and no address. Who comes lies under the key of the session, which is destroyed 30 days after it.
//! - No police role and no admin reads a sign-up by any route; opening the door list or a roster is logged.
//! - Nothing here shares an id, a table or a mail with reports.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::web;
use api_types::listening::{SessionFacts, SessionKind, SessionState};
use api_types::{ListeningSessionId, ProblemKind, StaffId};
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use crate::access::Denied;
use crate::clock::SharedClock;
use crate::db::Db;
use crate::http::Refusal;
use crate::jobs::Job;
use crate::places::Places;
use crate::proof::{Challenger, Difficulty};
use crate::rowkeys::{RowKeyError, RowKeys};

mod again;
mod answering;
mod attendee;
mod changes;
mod co_host_routes;
mod co_hosts;
mod codes;
mod counted;
mod coverage;
mod cursor;
mod desk;
mod discard;
mod door;
mod door_key;
mod door_list;
mod door_routes;
mod expiry;
mod facts;
mod fair_share;
mod from_request;
mod heard;
mod host_routes;
mod hosting;
mod letters;
mod life;
mod memory;
mod moderation;
mod need_counts;
mod news;
mod people;
mod place;
mod public;
mod question_routes;
mod questions;
mod record;
mod request_letter;
mod request_routes;
mod request_words;
mod requests;
mod retention;
mod rows;
mod schedule;
mod schedule_routes;
mod sealed;
mod seat_routes;
mod seating;
mod seats;
mod series;
mod session;
mod sign_up;
mod slug;
mod stamp;
mod store;
mod telling;
mod time;
mod view;
mod waiting_list;
mod warnings;

pub(crate) use co_host_routes::{ConsolePaths as CoHostConsolePaths, Paths as CoHostPaths};
pub use codes::Settings;
pub(crate) use door_routes::Paths as DoorPaths;
pub use fair_share::bound;
pub use heard::{Heard, SessionChange};
pub(crate) use host_routes::Paths as HostPaths;
pub use memory::{Home, Streamed};
pub use place::PlaceSessions;
pub(crate) use question_routes::{ConsolePaths as QuestionConsolePaths, Paths as QuestionPaths};
pub(crate) use request_routes::{ConsolePaths as RequestConsolePaths, Paths as RequestPaths};
pub(crate) use schedule_routes::{ConsolePaths as CoveragePaths, Paths as SchedulePaths};
pub(crate) use seat_routes::Paths as SeatPaths;

/// What listening sessions are built from.
pub struct Parts {
    /// The main database.
    pub db: Db,
    /// The row keys.
    pub row_keys: RowKeys,
    /// The clock.
    pub clock: SharedClock,
    /// The city's time zone.
    pub zone: Tz,
    /// The instance's name.
    pub instance: String,
    /// 32 bytes that all replicas share.
    pub secret: [u8; 32],
    /// `https://host` of the residents' pages, for links in mails.
    pub origin: String,
    /// The address that mails come from.
    pub sender: String,
    /// Neighborhoods and areas.
    pub places: Places,
    /// What tests change.
    pub settings: Settings,
    /// How hard the work is that stands where an account would.
    pub work: Difficulty,
}

/// The listening sessions of one instance.
#[derive(Clone)]
pub struct Listening(Arc<Parts>, Arc<memory::Memory>, Arc<Seats>);

// What sign-ups have in memory.
struct Seats {
    codes: codes::Codes,
    shares: fair_share::Shares,
    openings: door::Openings,
    needs: need_counts::Counted,
}

impl std::fmt::Debug for Listening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Listening").finish_non_exhaustive()
    }
}

/// What goes wrong, in the words of the person whom it stops.
#[derive(Debug, thiserror::Error)]
pub enum ListeningError {
    /// The caller may not do this.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A rule says no; the kind says which.
    #[error("{0:?}")]
    Refused(ProblemKind),
    /// A rule says no to one field of what a host wrote.
    #[error("{0:?} in {1}")]
    Field(ProblemKind, &'static str),
    /// Too many tries; seconds until the next.
    #[error("too many attempts")]
    TooManyAttempts(u32),
    /// A stored value does not open under its key.
    #[error("a stored value does not open")]
    Unreadable,
    /// A row key could not be had.
    #[error(transparent)]
    RowKey(#[from] RowKeyError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

impl From<ProblemKind> for ListeningError {
    fn from(kind: ProblemKind) -> Self {
        Self::Refused(kind)
    }
}

impl From<ListeningError> for Refusal {
    fn from(error: ListeningError) -> Self {
        match error {
            ListeningError::Denied(denied) => ProblemKind::from(denied).into(),
            ListeningError::Refused(kind) => kind.into(),
            ListeningError::Field(kind, field) => Self::of_field(kind, field),
            ListeningError::TooManyAttempts(seconds) => {
                Self::later(ProblemKind::TooManyAttempts, seconds)
            }
            ListeningError::Unreadable => {
                tracing::error!("a stored value does not open under its row key");
                ProblemKind::Internal.into()
            }
            ListeningError::RowKey(fault) => fault.into(),
            ListeningError::Storage(fault) => fault.into(),
        }
    }
}

/// What other capabilities need to know of a session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionBrief {
    /// The session.
    pub id: ListeningSessionId,
    /// Its name in addresses.
    pub slug: String,
    /// Who it is for.
    pub kind: SessionKind,
    /// Where it stands.
    pub state: SessionState,
    /// The start, Unix seconds.
    pub starts_at: i64,
    /// The end, Unix seconds.
    pub ends_at: i64,
    /// Who answers for it.
    pub host: StaffId,
    /// What the host says.
    pub facts: SessionFacts,
}

impl Listening {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let seats = Seats {
            codes: codes::Codes::new(&parts.secret, parts.settings),
            shares: fair_share::Shares::default(),
            openings: door::Openings::default(),
            needs: need_counts::Counted::default(),
        };
        Self(Arc::new(parts), Arc::default(), Arc::new(seats))
    }

    /// Who says which sessions have a stream. The first word counts.
    pub fn ask_about_streams(&self, streams: Arc<dyn Streamed>) {
        let _ = self.1.streams.set(streams);
    }

    fn challenger(&self) -> Challenger {
        Challenger::of_instance(&self.0.secret)
    }

    /// A session by its id, whatever its state.
    pub async fn brief(&self, id: ListeningSessionId) -> Result<Option<SessionBrief>, DbErr> {
        let row = store::session::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?;
        Ok(row.and_then(brief))
    }

    /// How many people were counted at the door of a session; nobody if nobody counted.
    pub async fn came(&self, id: ListeningSessionId) -> Result<u32, DbErr> {
        store::check_in::all(self.0.db.read(), id.0).await
    }

    /// Sessions by their ids, whatever their state, in one question.
    pub async fn briefs(
        &self,
        ids: impl IntoIterator<Item = ListeningSessionId>,
    ) -> Result<HashMap<ListeningSessionId, SessionBrief>, DbErr> {
        let ids: Vec<_> = ids.into_iter().map(|id| id.0).collect();
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let rows = store::session::Entity::find()
            .filter(store::session::Column::Id.is_in(ids))
            .all(self.0.db.read())
            .await?;
        let briefs = rows.into_iter().filter_map(brief);
        Ok(briefs.map(|brief| (brief.id, brief)).collect())
    }

    /// A session by its name in addresses, whatever its state.
    pub async fn brief_by_slug(&self, slug: &str) -> Result<Option<SessionBrief>, DbErr> {
        let row = store::session::Entity::find()
            .filter(store::session::Column::Slug.eq(slug))
            .one(self.0.db.read())
            .await?;
        Ok(row.and_then(brief))
    }

    /// Its periodic work.
    pub fn jobs(&self) -> Vec<Job> {
        [self.seat_jobs(), self.plan_jobs()].concat()
    }
}

/// What the residents' document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi()]
pub(crate) struct Paths;

/// What the staff's document says about these routes.
#[derive(utoipa::OpenApi)]
#[openapi()]
pub(crate) struct ConsolePaths;

/// Registers what residents reach.
pub fn routes_resident(cfg: &mut web::ServiceConfig) {
    seat_routes::routes(cfg);
    co_host_routes::resident(cfg);
    schedule_routes::resident(cfg);
    question_routes::resident(cfg);
    request_routes::resident(cfg);
}

/// Registers what hosts reach.
pub fn routes_console(cfg: &mut web::ServiceConfig) {
    door_routes::routes(cfg);
    co_host_routes::console(cfg);
    host_routes::console(cfg);
    schedule_routes::console(cfg);
    question_routes::console(cfg);
    request_routes::console(cfg);
}

// Facts that cannot be read are a row of a later release: as if it were not there.
fn brief(row: store::session::Model) -> Option<SessionBrief> {
    Some(SessionBrief {
        id: ListeningSessionId(row.id),
        slug: row.slug,
        kind: row.kind.into(),
        state: row.state.into(),
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        host: StaffId(row.host),
        facts: serde_json::from_str(&row.facts).ok()?,
    })
}

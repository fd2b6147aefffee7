//! Livestreams: which there are, what state each is in, who is told when one breaks, recordings and transcripts.
//!
//! - The state comes from a probe and from the clock; a host's word stands above both.
//! - The probe opens no address of a private network, whatever name leads there.
//! - Watchers on any process hear of a change within two seconds.

use std::path::Path;
use std::sync::Arc;

use api_types::{ListeningSessionId, ProblemKind};
use chrono_tz::Tz;
use sea_orm::DbErr;

use crate::access::Denied;
use crate::clock::SharedClock;
use crate::config::StreamSettings;
use crate::db::Db;
use crate::http::Refusal;
use crate::jobs::Job;
use crate::listening::Listening;
use crate::notify::{DeviceError, Notify};
use crate::outside::Outside;
use crate::rowkeys::RowKeyError;

mod address;
mod alarms;
mod bulk;
mod hosting;
mod live;
mod media;
mod probe;
mod reading;
mod routes;
mod routes_console;
mod state;
#[cfg(test)]
mod state_tests;
mod store;
mod vtt;
mod watch;

pub use reading::SessionStreams;
pub(crate) use routes::Paths;
pub use routes::routes_resident;
pub(crate) use routes_console::ConsolePaths;
pub use routes_console::routes_console;

use address::Addresses;
use live::{Full, Hub, Listener};
use probe::Prober;

/// What livestreams are built from.
pub struct Parts {
    /// The main database.
    pub db: Db,
    /// The clock.
    pub clock: SharedClock,
    /// The city's time zone.
    pub zone: Tz,
    /// The sessions.
    pub listening: Listening,
    /// Mail to the named host when a stream breaks.
    pub notify: Notify,
    /// `https://host` of the residents' pages.
    pub origin: String,
    /// Own media, hosts of the city's own network, origins, how many may listen.
    pub settings: StreamSettings,
}

struct Inner {
    db: Db,
    clock: SharedClock,
    zone: Tz,
    listening: Listening,
    notify: Notify,
    prober: Prober,
    hub: Hub,
    origins: Vec<String>,
}

/// The livestreams of one instance.
#[derive(Clone)]
pub struct Streams(Arc<Inner>);

impl std::fmt::Debug for Streams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Streams").finish_non_exhaustive()
    }
}

/// What goes wrong, in the words of the person whom it stops.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The caller may not do this.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A rule says no; the kind says which.
    #[error("{0:?}")]
    Refused(ProblemKind),
    /// A row key could not be had.
    #[error(transparent)]
    RowKey(#[from] RowKeyError),
    /// The database refused.
    #[error(transparent)]
    Storage(#[from] DbErr),
}

impl From<DeviceError> for StreamError {
    fn from(error: DeviceError) -> Self {
        match error {
            DeviceError::Refused(kind) => Self::Refused(kind),
            DeviceError::RowKey(fault) => Self::RowKey(fault),
            DeviceError::Storage(fault) => Self::Storage(fault),
        }
    }
}

impl From<ProblemKind> for StreamError {
    fn from(kind: ProblemKind) -> Self {
        Self::Refused(kind)
    }
}

impl From<StreamError> for Refusal {
    fn from(error: StreamError) -> Self {
        match error {
            StreamError::Denied(denied) => ProblemKind::from(denied).into(),
            StreamError::Refused(kind) => kind.into(),
            StreamError::RowKey(fault) => fault.into(),
            StreamError::Storage(fault) => fault.into(),
        }
    }
}

impl Streams {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let settings = parts.settings;
        let addresses = Addresses {
            outside: Outside {
                private_hosts: settings.private_hosts.into(),
            },
            own_media: settings.media_folder.is_some(),
            origin: parts.origin.into(),
        };
        Self(Arc::new(Inner {
            db: parts.db,
            clock: parts.clock,
            zone: parts.zone,
            listening: parts.listening,
            notify: parts.notify,
            prober: Prober::new(addresses, settings.media_folder),
            hub: Hub::new(settings.listeners),
            origins: settings.origins,
        }))
    }

    /// Their periodic work.
    pub fn jobs(&self) -> Vec<Job> {
        vec![self.watching()]
    }

    /// `https://host` of HLS servers that a watch page loads from, for its Content-Security-Policy (`connect-src` and `media-src`).
    pub fn origins(&self) -> &[String] {
        &self.0.origins
    }

    /// How many listen to this process at the moment.
    pub fn listeners(&self) -> usize {
        self.0.hub.listeners()
    }

    fn media_folder(&self) -> Option<&Path> {
        self.0.prober.media_folder()
    }

    /// Begins to listen. The database is asked for the first listener of a session alone.
    async fn listen(
        &self,
        slug: &str,
        has: Option<u64>,
    ) -> Result<Result<Option<Listener>, Full>, DbErr> {
        if self.0.hub.knows(slug)
            && let Ok(Some(listener)) = self.0.hub.listen(slug, None, has)
        {
            return Ok(Ok(Some(listener)));
        }
        let brief = self.0.listening.brief_by_slug(slug).await?;
        let id: Option<ListeningSessionId> = brief.filter(reading::is_public).map(|brief| brief.id);
        Ok(self.0.hub.listen(slug, id, has))
    }
}

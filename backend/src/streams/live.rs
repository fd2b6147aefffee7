//! Server-sent events: one task of a process looks once a second whether anything changed, for all of its listeners together.
//!
//! A listener costs no work on the database and holds no queue: it sees the newest state or, if it reads too slowly, is let go.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use actix_web::web::Bytes;
use api_types::ListeningSessionId;
use futures_util::Stream;
use tokio::sync::{Notify, watch};
use uuid::Uuid;

use super::SessionStreams;

const LOOK_EVERY: Duration = Duration::from_secs(1);
const HEARTBEAT: Duration = Duration::from_secs(20);
// Somebody whose connection takes nothing for so long comes again.
const SLOWEST: Duration = Duration::from_secs(90);
// How many counters one question asks for.
const AT_ONCE: usize = 200;

/// A state as it is sent.
#[derive(Debug, Clone)]
struct Frame {
    version: u64,
    bytes: Bytes,
}

#[derive(Debug)]
struct Channel {
    session: Uuid,
    newest: watch::Sender<Option<Frame>>,
}

/// The listeners of a process.
#[derive(Debug)]
pub struct Hub {
    most: usize,
    listeners: Arc<AtomicUsize>,
    // By the session's name in addresses. None when the process stops.
    channels: Mutex<Option<HashMap<String, Channel>>>,
    fresh: Notify,
}

/// Somebody who listens.
#[derive(Debug)]
pub struct Listener {
    newest: watch::Receiver<Option<Frame>>,
    has: Option<u64>,
    begun: bool,
    last: Instant,
    _seat: Seat,
}

#[derive(Debug)]
struct Seat(Arc<AtomicUsize>);

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Why nobody can listen now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Full;

impl Hub {
    /// At most `most` listeners.
    pub fn new(most: usize) -> Self {
        Self {
            most,
            listeners: Arc::default(),
            channels: Mutex::new(Some(HashMap::new())),
            fresh: Notify::new(),
        }
    }

    /// How many listen.
    pub fn listeners(&self) -> usize {
        self.listeners.load(Ordering::SeqCst)
    }

    fn seat(&self) -> Result<Seat, Full> {
        let taken = self.listeners.fetch_add(1, Ordering::SeqCst);
        let seat = Seat(self.listeners.clone());
        if taken < self.most {
            Ok(seat)
        } else {
            Err(Full)
        }
    }

    fn channels(&self) -> MutexGuard<'_, Option<HashMap<String, Channel>>> {
        self.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True if somebody listens to this session already: then nothing has to be asked about it.
    pub fn knows(&self, slug: &str) -> bool {
        self.channels()
            .as_ref()
            .is_some_and(|channels| channels.contains_key(slug))
    }

    /// Begins to listen; `has` is the state that the caller has seen. `session` is needed for the first listener alone.
    pub fn listen(
        &self,
        slug: &str,
        session: Option<ListeningSessionId>,
        has: Option<u64>,
    ) -> Result<Option<Listener>, Full> {
        let seat = self.seat()?;
        let mut channels = self.channels();
        let channels = channels.as_mut().ok_or(Full)?;
        if !channels.contains_key(slug) {
            let Some(session) = session else {
                return Ok(None);
            };
            let channel = Channel {
                session: session.0,
                newest: watch::Sender::new(None),
            };
            channels.insert(slug.to_owned(), channel);
            self.fresh.notify_one();
        }
        Ok(channels.get(slug).map(|channel| Listener {
            newest: channel.newest.subscribe(),
            has,
            begun: false,
            last: Instant::now(),
            _seat: seat,
        }))
    }

    /// The sessions that somebody listens to, with the newest state that was sent; forgets the others.
    fn wanted(&self) -> Vec<(Uuid, Option<u64>)> {
        let mut channels = self.channels();
        let Some(channels) = channels.as_mut() else {
            return Vec::new();
        };
        channels.retain(|_, channel| channel.newest.receiver_count() > 0);
        let newest = |channel: &Channel| channel.newest.borrow().as_ref().map(|f| f.version);
        channels
            .values()
            .map(|channel| (channel.session, newest(channel)))
            .collect()
    }

    fn send(&self, session: Uuid, frame: &Frame) {
        if let Some(channels) = self.channels().as_ref() {
            for channel in channels.values().filter(|c| c.session == session) {
                channel.newest.send_replace(Some(frame.clone()));
            }
        }
    }

    // The senders go, and with them every listener's answer ends.
    fn close(&self) {
        *self.channels() = None;
    }
}

impl super::Streams {
    /// Tells the listeners of this process what changed, until told to stop.
    pub async fn fan_out(self, mut stop: watch::Receiver<bool>) {
        loop {
            self.tell_changes().await;
            tokio::select! {
                () = tokio::time::sleep(LOOK_EVERY) => {}
                () = self.0.hub.fresh.notified() => {}
                _ = stop.wait_for(|stop| *stop) => return self.0.hub.close(),
            }
        }
    }

    async fn tell_changes(&self) {
        let wanted = self.0.hub.wanted();
        for part in wanted.chunks(AT_ONCE) {
            let ids = part.iter().map(|(session, _)| *session).collect();
            // A database that does not answer is logged where people ask for something; listeners wait.
            let Ok(rows) = super::store::versions(self.0.db.read(), ids).await else {
                continue;
            };
            let counted: HashMap<Uuid, i64> = rows
                .into_iter()
                .map(|row| (row.session_id, row.version))
                .collect();
            let changed = part.iter().filter(|(session, newest)| {
                let version = counted.get(session).copied().unwrap_or(0);
                *newest != Some(u64::try_from(version).unwrap_or(0))
            });
            let changed = changed.map(|(session, _)| ListeningSessionId(*session));
            let Ok(briefs) = self.0.listening.briefs(changed).await else {
                continue;
            };
            let Ok(views) = self.views(briefs.into_values().collect()).await else {
                continue;
            };
            for SessionStreams { session, streams } in views {
                if let Ok(data) = serde_json::to_string(&streams) {
                    let version = streams.version;
                    let bytes = format!("id: {version}\ndata: {data}\n\n").into();
                    self.0.hub.send(session.id.0, &Frame { version, bytes });
                }
            }
        }
    }
}

impl Listener {
    /// What is sent: when to come again, each state that is new to the caller, and a sign of life.
    pub fn events(self) -> impl Stream<Item = Result<Bytes, actix_web::Error>> {
        futures_util::stream::unfold(self, |mut listener| async move {
            let bytes = listener.next().await?;
            Some((Ok(bytes), listener))
        })
    }

    async fn next(&mut self) -> Option<Bytes> {
        if !self.begun {
            self.begun = true;
            // Not all at once after a restart.
            let [chance] = crate::random::bytes::<1>();
            let pause = 2_000 + u32::from(chance) * 20;
            return Some(Bytes::from(format!("retry: {pause}\n\n")));
        }
        // Asked again only when the connection took what came before.
        if self.last.elapsed() > SLOWEST {
            return None;
        }
        loop {
            let frame = self.newest.borrow_and_update().clone();
            if let Some(frame) = frame
                && self.has != Some(frame.version)
            {
                self.has = Some(frame.version);
                self.last = Instant::now();
                return Some(frame.bytes);
            }
            tokio::select! {
                changed = self.newest.changed() => changed.ok()?,
                () = tokio::time::sleep(HEARTBEAT) => {
                    self.last = Instant::now();
                    return Some(Bytes::from_static(b":\n\n"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> Option<ListeningSessionId> {
        Some(ListeningSessionId(Uuid::from_u128(7)))
    }

    #[test]
    fn there_are_no_more_listeners_than_seats_and_a_seat_comes_back() {
        let hub = Hub::new(2);
        let first = hub.listen("a", id(), None).unwrap();
        let second = hub.listen("a", None, None).unwrap();
        assert!(hub.listen("a", None, None).is_err());
        assert_eq!(hub.listeners(), 2);
        drop(second);
        assert!(hub.listen("a", None, None).unwrap().is_some());
        drop(first);
        assert_eq!(hub.listeners(), 0);
        assert!(hub.wanted().is_empty() && !hub.knows("a"));
        hub.close();
        assert!(hub.listen("a", id(), None).is_err());
        assert_eq!(hub.listeners(), 0);
    }

    #[tokio::test]
    async fn a_listener_gets_the_newest_state_and_never_a_queue() {
        let hub = Hub::new(2);
        let frame = |version: u64| Frame {
            version,
            bytes: Bytes::from(version.to_string()),
        };
        let session = Uuid::from_u128(7);
        let mut listener = hub.listen("a", id(), Some(3)).unwrap().unwrap();
        assert!(listener.next().await.unwrap().starts_with(b"retry: "));
        for version in 3..=90 {
            hub.send(session, &frame(version));
        }
        assert_eq!(listener.next().await.unwrap(), "90");
        hub.close();
        assert_eq!(listener.next().await, None);
    }
}

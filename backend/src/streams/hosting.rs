//! What hosts do: write down the streams of a session, overrule the probe, post recordings, captions and transcripts.

use std::collections::HashSet;

use api_types::audit::AuditAction;
use api_types::streams::{
    NewRecording, NewStream, NewStreamText, NewStreams, StateByHand, StreamFacts, StreamSource,
    Streams as View,
};
use api_types::{LanguageTag, ListeningSessionId, ProblemKind, StreamId};
use sea_orm::DatabaseTransaction;

use super::state::{Event, Standing};
use super::watch::times;
use super::{StreamError, Streams, store, vtt};
use crate::access::{Action, Actor, Resource, StaffActor, authorize};
use crate::audit;
use crate::listening::{SessionBrief, SessionChange};

const MOST_STREAMS: usize = 32;
const MOST_TEXTS: usize = 40;
const LONGEST_NAME: usize = 120;

impl Streams {
    /// The streams of a session, also of a draft. Hosts may.
    pub async fn list_for_host(
        &self,
        staff: &StaffActor,
        session: ListeningSessionId,
    ) -> Result<View, StreamError> {
        host(staff)?;
        let view = self.of_session(session).await?;
        view.ok_or(ProblemKind::NotFound.into())
    }

    /// Writes down all streams of a session; one with an id keeps its state. Hosts may.
    pub async fn put_streams(
        &self,
        staff: &StaffActor,
        session: ListeningSessionId,
        new: NewStreams,
    ) -> Result<View, StreamError> {
        let actor = host(staff)?;
        let brief = self.brief(session).await?;
        let streams = self.checked(new).await?;
        let due = self.recording_due(&brief);
        let (now, at) = self.now();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    // The counter's row is the session's lock: a session without a stream has no other.
                    store::count_change(txn, session.0).await?;
                    let mut held = store::hold_session(txn, session.0).await?;
                    for (new, place) in streams.into_iter().zip(0_i16..) {
                        let facts = serde_json::to_string(&new.facts)
                            .map_err(|_| ProblemKind::MalformedBody)?;
                        let Some(id) = new.id else {
                            let row = fresh(session, place, &new.facts, facts, due, now);
                            store::add(txn, row).await?;
                            continue;
                        };
                        let found = held.iter().position(|row| row.id == id.0);
                        let mut row = held.swap_remove(found.ok_or(ProblemKind::NotFound)?);
                        let old = row.said().map(|old| (old.source, old.address));
                        if old != Some((new.facts.source, new.facts.address.clone())) {
                            row.mark = None;
                            row.moved_at = 0;
                            row.misses = 0;
                        }
                        if !row.by_hand && row.recording.is_none() {
                            row.next_probe = Some(now);
                        }
                        row.place = place;
                        row.language = new.facts.language.0;
                        row.facts = facts;
                        row.recording_due = due;
                        store::save(txn, row).await?;
                    }
                    for gone in held {
                        store::remove(txn, gone.id).await?;
                    }
                    let changed = AuditAction::SessionChanged;
                    audit::record(txn, at, &actor, changed, session.0, [0; 32]).await?;
                    Ok::<_, StreamError>(())
                })
            })
            .await?;
        self.list_for_host(staff, session).await
    }

    /// A host knows better than the probe, or gives a stream back to it. Hosts may.
    pub async fn set_state(
        &self,
        staff: &StaffActor,
        stream: StreamId,
        word: StateByHand,
    ) -> Result<View, StreamError> {
        let event = word.state.map_or(Event::GivenBack, Event::ByHand);
        self.change(staff, stream, event, |_| {}).await
    }

    /// The recording is there. Hosts may.
    pub async fn post_recording(
        &self,
        staff: &StaffActor,
        stream: StreamId,
        new: NewRecording,
    ) -> Result<View, StreamError> {
        host(staff)?;
        let addresses = self.0.prober.addresses();
        addresses.check(&new.address).await?;
        let (address, today) = (addresses.tidy(&new.address), self.today());
        self.change(staff, stream, Event::Recorded, move |row| {
            row.recording = Some(address);
            // Another address later does not make it come later.
            row.recording_day = row.recording_day.or(Some(today));
        })
        .await
    }

    /// Captions and transcript in one language. Hosts may.
    pub async fn put_text(
        &self,
        staff: &StaffActor,
        stream: StreamId,
        new: NewStreamText,
    ) -> Result<View, StreamError> {
        let actor = host(staff)?;
        let (row, brief) = self.stream_and_session(stream).await?;
        check_language(&new.language)?;
        vtt::read(&new.vtt)?;
        let there = store::text_languages(self.0.db.read(), vec![row.id]).await?;
        if there.len() >= MOST_TEXTS && !there.iter().any(|(_, tag)| *tag == new.language.0) {
            return Err(ProblemKind::TooLarge.into());
        }
        let text = store::stream_text::Model {
            stream_id: stream.0,
            language: new.language.0,
            vtt: vtt::tidy(&new.vtt),
            by_a_person: new.by_a_person,
        };
        let ((_, at), session) = (self.now(), brief.id);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    store::hold(txn, stream.0)
                        .await?
                        .ok_or(ProblemKind::NotFound)?;
                    store::put_text(txn, text).await?;
                    written(txn, at, &actor, session).await
                })
            })
            .await?;
        self.list_for_host(staff, session).await
    }

    async fn change(
        &self,
        staff: &StaffActor,
        stream: StreamId,
        event: Event,
        also: impl FnOnce(&mut store::stream::Model) + Send + 'static,
    ) -> Result<View, StreamError> {
        let actor = host(staff)?;
        let (_, brief) = self.stream_and_session(stream).await?;
        let ((now, at), session) = (self.now(), brief.id);
        let listening = self.0.listening.clone();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = store::hold(txn, stream.0).await?;
                    let mut row = row.ok_or(ProblemKind::NotFound)?;
                    let standing = row.standing().after(event, times(&brief), now)?;
                    row.stand(standing);
                    row.next_probe = standing.next_look(times(&brief), now).map(|_| now);
                    let recorded = row.recording.is_some();
                    also(&mut row);
                    let posted = row.recording.is_some() && !recorded;
                    store::save(txn, row).await?;
                    if posted {
                        let news = SessionChange::Recording;
                        listening.tell_followers(txn, session, news).await?;
                    }
                    written(txn, at, &actor, session).await
                })
            })
            .await?;
        self.list_for_host(staff, session).await
    }

    async fn brief(&self, session: ListeningSessionId) -> Result<SessionBrief, StreamError> {
        let brief = self.0.listening.brief(session).await?;
        brief.ok_or(ProblemKind::NotFound.into())
    }

    async fn stream_and_session(
        &self,
        stream: StreamId,
    ) -> Result<(store::stream::Model, SessionBrief), StreamError> {
        let row = store::one(self.0.db.read(), stream.0).await?;
        let row = row.ok_or(ProblemKind::NotFound)?;
        let brief = self.brief(ListeningSessionId(row.session_id)).await?;
        Ok((row, brief))
    }

    fn now(&self) -> (i64, chrono::DateTime<chrono_tz::Tz>) {
        let now = self.0.clock.now();
        (now.timestamp(), now.with_timezone(&self.0.zone))
    }

    /// Checks what a host wrote and brings it into its form.
    async fn checked(&self, new: NewStreams) -> Result<Vec<NewStream>, ProblemKind> {
        if new.streams.len() > MOST_STREAMS {
            return Err(ProblemKind::TooLarge);
        }
        let ids: Vec<StreamId> = new.streams.iter().filter_map(|new| new.id).collect();
        if ids.iter().collect::<HashSet<_>>().len() != ids.len() {
            return Err(ProblemKind::MalformedBody);
        }
        let addresses = self.0.prober.addresses();
        let mut streams = Vec::with_capacity(new.streams.len());
        for mut stream in new.streams {
            let facts = &mut stream.facts;
            check_language(&facts.language)?;
            if facts.provider.len() > LONGEST_NAME {
                return Err(ProblemKind::TextTooLong);
            }
            if facts.source == StreamSource::Channel {
                let name = facts.address.trim();
                if name.len() > LONGEST_NAME {
                    return Err(ProblemKind::TextTooLong);
                }
                if name.is_empty() {
                    return Err(ProblemKind::AddressRefused);
                }
                facts.address = name.to_owned();
            } else {
                addresses.check(&facts.address).await?;
                facts.address = addresses.tidy(&facts.address);
            }
            if let Some(backup) = &facts.backup {
                addresses.check(backup).await?;
                facts.backup = Some(addresses.tidy(backup));
            }
            streams.push(stream);
        }
        Ok(streams)
    }
}

pub(super) fn host(staff: &StaffActor) -> Result<Actor, StreamError> {
    let actor = Actor::Staff(staff.clone());
    authorize(&actor, Action::HostSessions, &Resource::Site)?;
    Ok(actor)
}

async fn written(
    txn: &DatabaseTransaction,
    at: chrono::DateTime<chrono_tz::Tz>,
    actor: &Actor,
    session: ListeningSessionId,
) -> Result<(), StreamError> {
    store::count_change(txn, session.0).await?;
    let changed = AuditAction::SessionChanged;
    Ok(audit::record(txn, at, actor, changed, session.0, [0; 32]).await?)
}

fn fresh(
    session: ListeningSessionId,
    place: i16,
    said: &StreamFacts,
    facts: String,
    due: Option<chrono::NaiveDate>,
    now: i64,
) -> store::stream::Model {
    let standing = Standing::new(now);
    store::stream::Model {
        id: crate::random::uuid(),
        session_id: session.0,
        place,
        language: said.language.0.clone(),
        facts,
        state: store::number(standing.state),
        state_since: now,
        by_hand: false,
        misses: 0,
        mark: None,
        moved_at: 0,
        next_probe: Some(now),
        interrupted_at: None,
        alarmed_at: None,
        recording: None,
        recording_due: due,
        recording_day: None,
    }
}

// More languages are spoken in a city than its pages speak: any well-formed tag (RFC 5646), by its outer form.
fn check_language(tag: &LanguageTag) -> Result<(), ProblemKind> {
    let mut parts = tag.0.split('-');
    let first = parts.next().unwrap_or_default();
    let good = tag.0.len() <= 35
        && (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
    good.then_some(()).ok_or(ProblemKind::UnknownLanguage)
}

//! What everybody sees: the streams of a session, what goes on now, recordings that are late, transcripts.

use std::collections::{BTreeSet, HashMap};

use api_types::listening::{SessionKind, SessionState};
use api_types::streams::{Stream, Streams as View, TranscriptCue, TranscriptPage};
use api_types::{LanguageTag, ListeningSessionId, ProblemKind, StreamId};
use chrono::{DateTime, NaiveDate, SecondsFormat};
use sea_orm::DbErr;
use uuid::Uuid;

use super::{StreamError, Streams, store, vtt};
use crate::clock::CityDay;
use crate::listening::SessionBrief;

const MOST: u64 = 200;
// Four hours of speech are about 4,000 pieces; a page has to end.
const WHOLE: usize = 5_000;
const CUES: usize = 100;
const LONGEST_QUESTION: usize = 100;

/// A session with its streams.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionStreams {
    /// The session.
    pub session: SessionBrief,
    /// Its streams.
    pub streams: View,
}

impl Streams {
    /// The streams of a session, whatever its state. None if there is no such session.
    pub async fn of_session(&self, id: ListeningSessionId) -> Result<Option<View>, DbErr> {
        let brief = self.0.listening.brief(id).await?;
        let found = self.views(brief.into_iter().collect()).await?.pop();
        Ok(found.map(|found| found.streams))
    }

    /// The streams of a session that everybody may know of, by its name in addresses.
    pub async fn of_public(&self, slug: &str) -> Result<Option<SessionStreams>, DbErr> {
        let brief = self.0.listening.brief_by_slug(slug).await?;
        let session = brief.filter(is_public);
        Ok(self.views(session.into_iter().collect()).await?.pop())
    }

    /// Public sessions with a stream that is live, interrupted or about to begin; the earliest first.
    pub async fn live_now(&self) -> Result<Vec<SessionStreams>, DbErr> {
        let rows = store::going_on(self.0.db.read(), MOST).await?;
        self.sessions_of(rows).await
    }

    /// Public sessions with a recording that was promised for a day that has passed; the longest overdue first.
    pub async fn overdue_recordings(&self) -> Result<Vec<SessionStreams>, DbErr> {
        let rows = store::overdue(self.0.db.read(), self.today(), MOST).await?;
        self.sessions_of(rows).await
    }

    /// A page of a transcript; with `question`, the pieces that hold these words. `after` is the number of the last piece that was seen.
    pub async fn transcript(
        &self,
        stream: StreamId,
        language: &str,
        question: Option<&str>,
        after: Option<u32>,
    ) -> Result<TranscriptPage, StreamError> {
        let words = question.unwrap_or_default().trim().to_lowercase();
        if words.len() > LONGEST_QUESTION {
            return Err(ProblemKind::TextTooLong.into());
        }
        let row = self.public_text(stream, language).await?;
        // It was read when it was kept.
        let cues = vtt::read(&row.vtt)?;
        let mut found = cues
            .into_iter()
            .zip(0_u32..)
            .filter(|(_, number)| after.is_none_or(|after| *number > after))
            .filter(|(cue, _)| words.is_empty() || cue.text.to_lowercase().contains(&words));
        let cues: Vec<TranscriptCue> = found
            .by_ref()
            .take(CUES)
            .map(|(cue, number)| TranscriptCue {
                number,
                from_ms: cue.from,
                to_ms: cue.to,
                text: cue.text,
            })
            .collect();
        let more = found.next().is_some();
        Ok(TranscriptPage {
            by_a_person: row.by_a_person,
            next: cues.last().filter(|_| more).map(|cue| cue.number),
            cues,
        })
    }

    /// The whole transcript, or what of it has the words: for a page, which reads it once. True beside it if a person wrote it.
    pub async fn whole_transcript(
        &self,
        stream: StreamId,
        language: &str,
        question: Option<&str>,
    ) -> Result<(Vec<TranscriptCue>, bool), StreamError> {
        let words = question.unwrap_or_default().trim().to_lowercase();
        if words.len() > LONGEST_QUESTION {
            return Err(ProblemKind::TextTooLong.into());
        }
        let row = self.public_text(stream, language).await?;
        let cues = vtt::read(&row.vtt)?;
        let found = cues
            .into_iter()
            .zip(0_u32..)
            .filter(|(cue, _)| words.is_empty() || cue.text.to_lowercase().contains(&words))
            .take(WHOLE)
            .map(|(cue, number)| TranscriptCue {
                number,
                from_ms: cue.from,
                to_ms: cue.to,
                text: cue.text,
            });
        Ok((found.collect(), row.by_a_person))
    }

    /// The texts of a stream of a session that everybody may know of.
    pub(super) async fn public_text(
        &self,
        stream: StreamId,
        language: &str,
    ) -> Result<store::stream_text::Model, StreamError> {
        let row = store::one(self.0.db.read(), stream.0).await?;
        let row = row.ok_or(ProblemKind::NotFound)?;
        let brief = self.0.listening.brief(ListeningSessionId(row.session_id));
        if !brief.await?.as_ref().is_some_and(is_public) {
            return Err(ProblemKind::NotFound.into());
        }
        let text = store::text(self.0.db.read(), stream.0, language).await?;
        text.ok_or(ProblemKind::NotFound.into())
    }

    pub(super) fn today(&self) -> NaiveDate {
        CityDay::today(&*self.0.clock, self.0.zone)
    }

    async fn sessions_of(
        &self,
        rows: Vec<store::stream::Model>,
    ) -> Result<Vec<SessionStreams>, DbErr> {
        let ids: BTreeSet<Uuid> = rows.into_iter().map(|row| row.session_id).collect();
        let briefs = self
            .0
            .listening
            .briefs(ids.into_iter().map(ListeningSessionId));
        let mut public: Vec<SessionBrief> = briefs.await?.into_values().filter(is_public).collect();
        public.sort_by_key(|brief| (brief.starts_at, brief.id));
        self.views(public).await
    }

    /// The streams of these sessions, in their order: as many questions for a hundred as for one.
    pub(super) async fn views(
        &self,
        sessions: Vec<SessionBrief>,
    ) -> Result<Vec<SessionStreams>, DbErr> {
        if sessions.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<_> = sessions.iter().map(|session| session.id).collect();
        // The counters first: what is newer than they are is sent again, what is older never stays.
        let counted = ids.iter().map(|id| id.0).collect();
        let versions = store::versions(self.0.db.read(), counted).await?;
        let versions: HashMap<Uuid, i64> = versions
            .into_iter()
            .map(|row| (row.session_id, row.version))
            .collect();
        let mut streams = self.of_sessions(&ids).await?;
        let views = sessions.into_iter().map(|session| {
            let version = versions.get(&session.id.0).copied().unwrap_or(0);
            let streams = View {
                session: session.id,
                version: u64::try_from(version).unwrap_or(0),
                streams: streams.remove(&session.id).unwrap_or_default(),
                phone_in: session.facts.phone_in.clone(),
            };
            SessionStreams { session, streams }
        });
        Ok(views.collect())
    }
}

/// True if everybody may know of the session.
pub(super) fn is_public(brief: &SessionBrief) -> bool {
    brief.kind == SessionKind::Public && brief.state != SessionState::Draft
}

pub(super) fn shown(
    row: &store::stream::Model,
    texts: Vec<LanguageTag>,
    today: NaiveDate,
) -> Option<Stream> {
    let standing = row.standing();
    Some(Stream {
        id: StreamId(row.id),
        facts: row.said()?,
        state: standing.state,
        since: utc(standing.since),
        by_hand: standing.by_hand,
        interrupted_at: standing.interrupted_at.map(utc),
        recording: row.recording.clone(),
        recording_due: row.recording_due.map(CityDay::on_the_wire),
        recording_posted: row.recording_day.map(CityDay::on_the_wire),
        recording_overdue: row.recording_day.is_none()
            && row.recording_due.is_some_and(|due| due < today),
        texts,
    })
}

fn utc(at: i64) -> String {
    DateTime::from_timestamp(at, 0)
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

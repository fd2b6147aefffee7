//! The front doors that these pages knock at, with what a refusal means for a page.

use std::collections::HashMap;

use api_types::ProblemKind;
use api_types::listening::{
    Coverage, ListeningSession, NewSignUp, Question, QuestionQuery, SessionPage, SessionQuery,
    SignUp, SignUpAction, SignUpAnswer,
};
use api_types::streams::{Stream, Streams};
use chrono::{Datelike, NaiveDate};
use i18n::{Catalogue, Locale, Surface};
use pwa::civic::models::Tally;
use uuid::Uuid;

use super::Civic;
use crate::feeds::{Site, json_ld};
use crate::http::{Network, Refusal};

/// Questions on a page; the rest is a click away.
const QUESTIONS: u16 = 50;

impl Civic {
    pub(super) async fn schedule(&self, query: &SessionQuery) -> Result<SessionPage, Refusal> {
        Ok(self.listening.schedule(query).await?)
    }

    pub(super) async fn month(
        &self,
        first: NaiveDate,
        query: &SessionQuery,
    ) -> Result<Vec<ListeningSession>, Refusal> {
        let (year, month) = (first.year(), first.month());
        Ok(self.listening.month(year, month, query).await?)
    }

    pub(super) async fn session(&self, slug: &str) -> Result<ListeningSession, Refusal> {
        Ok(self.listening.session(slug).await?)
    }

    pub(super) async fn streams(&self, session: &ListeningSession) -> Result<Streams, Refusal> {
        let found = self.streams.of_session(session.id).await?;
        Ok(found.ok_or(ProblemKind::NotFound)?)
    }

    pub(super) async fn streams_of(
        &self,
        sessions: impl IntoIterator<Item = &ListeningSession>,
    ) -> Result<HashMap<Uuid, Vec<Stream>>, Refusal> {
        let ids: Vec<_> = sessions.into_iter().map(|session| session.id).collect();
        let all = self.streams.of_sessions(&ids).await?;
        Ok(all.into_iter().map(|(id, all)| (id.0, all)).collect())
    }

    pub(super) async fn questions(&self, slug: &str) -> Result<Vec<Question>, Refusal> {
        let query = QuestionQuery {
            limit: Some(QUESTIONS),
            ..QuestionQuery::default()
        };
        Ok(self.listening.questions(slug, &query).await?.questions)
    }

    pub(super) async fn coverage(&self) -> Result<Vec<Coverage>, Refusal> {
        Ok(self.listening.coverage().await?)
    }

    /// The numbers of each neighborhood of which anything is known.
    pub(super) async fn tallies(&self) -> Result<HashMap<String, Tally>, Refusal> {
        let known = self.strategies.tallies().await?;
        let tallies = known.into_iter();
        let tallies = tallies.map(|(id, tally)| (id.as_str().to_owned(), shown_tally(tally)));
        Ok(tallies.collect())
    }

    pub(super) async fn sign_up(
        &self,
        slug: &str,
        new: NewSignUp,
        from: Network,
    ) -> Result<SignUp, Refusal> {
        self.listening.check_sign_up_pace(from)?;
        Ok(self.listening.sign_up(slug, new, Some(from)).await?.0)
    }

    /// True if something was sent with this code before. Only for codes that this server made: nobody can try others here.
    pub(super) async fn has_signed_up(&self, code: &str) -> Result<bool, Refusal> {
        Ok(self.listening.is_signed_up(code).await?)
    }

    /// The same for requests.
    pub(super) async fn has_requested(&self, code: &str) -> Result<bool, Refusal> {
        Ok(self.listening.is_requested(code).await?)
    }

    pub(super) async fn act(
        &self,
        code: &str,
        action: SignUpAction,
        from: Network,
    ) -> Result<SignUpAnswer, Refusal> {
        self.listening.check_code_pace(from)?;
        Ok(self.listening.act(code, action, from).await?)
    }

    /// The same with a code that this server sealed itself: it is no try.
    pub(super) async fn act_by_pass(
        &self,
        code: &str,
        action: SignUpAction,
        from: Network,
    ) -> Result<SignUpAnswer, Refusal> {
        Ok(self.listening.act(code, action, from).await?)
    }

    /// Notes that nobody has the code that was used.
    pub(super) fn missed(&self, from: Network) -> Result<(), Refusal> {
        Ok(self.listening.check_miss_pace(from)?)
    }

    /// What search engines and calendars read of a session, as JSON.
    pub(super) fn facts_of(
        &self,
        locale: Locale,
        session: &ListeningSession,
        streams: &[Stream],
    ) -> String {
        let texts = Catalogue::new(locale, i18n::source(locale, Surface::Civic));
        let site = Site {
            origin: &self.origin,
            instance: &self.instance,
            city: self.places.city(),
            texts: &texts,
            wanted: Some(locale),
        };
        json_ld::session(&site, session, streams).to_string()
    }
}

/// The numbers of a neighborhood, as a page shows them.
pub(super) fn shown_tally(tally: crate::strategy::Tally) -> Tally {
    Tally {
        heard: tally.heard,
        promised: tally.promised,
        done: tally.done,
        late: tally.late,
    }
}

//! What hosts do with a request for a session: read it, call the group, answer in public.

use api_types::audit::AuditAction;
use api_types::listening::{
    RequestAnswer, RequestPage, RequestQuery, RequestState, SessionRequest,
};
use api_types::{ListeningSessionId, ProblemKind, SessionRequestId};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel,
};

use super::request_words::{read, written};
use super::requests::locked_request;
use super::store::{request, session};
use super::{Listening, ListeningError, facts, sealed};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::clock::CityDay;

const ANSWER: usize = 2000;

/// Where a request may go. What was answered once stays answered, what was promised stays promised; only a session that was called off
/// (`off`) leaves its request with an answer alone.
fn may_go(from: RequestState, to: RequestState, off: bool) -> bool {
    use RequestState::{Answered, Asked, Declined, Scheduled};
    matches!(
        (from, to),
        (Asked, Asked | Answered | Scheduled | Declined)
            | (Answered, Answered | Scheduled | Declined)
            | (Declined, Answered | Scheduled | Declined)
            | (Scheduled, Scheduled)
    ) || (off && (from, to) == (Scheduled, Answered))
}

impl Listening {
    /// All requests in the groups' own words, what is due first. Hosts may.
    pub async fn all_requests(
        &self,
        actor: &Actor,
        query: &RequestQuery,
    ) -> Result<RequestPage, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        self.request_page(query, true).await
    }

    /// A request with how to reach the group; that it was read is logged. Hosts may.
    pub async fn open_request(
        &self,
        actor: &Actor,
        id: SessionRequestId,
    ) -> Result<SessionRequest, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let row = request::Entity::find_by_id(id.0)
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound)?;
        let contact = match self.people_key(row.id).await? {
            Some(key) if !row.sealed.is_empty() => Some(sealed::open(
                &key,
                self.request_place(&row.id),
                &row.sealed,
            )?),
            _ => None,
        };
        if contact.is_some() {
            let at = self.0.clock.now().with_timezone(&self.0.zone);
            let actor = actor.clone();
            self.0
                .db
                .write(move |txn| {
                    Box::pin(async move {
                        let action = AuditAction::RequestContactOpened;
                        audit::record(txn, at, &actor, action, id.0, [0; 32]).await
                    })
                })
                .await?;
        }
        let mut told = self.told(row, true).await?;
        told.contact = contact;
        Ok(told)
    }

    /// Answers a request in public, and by mail if the group left an address; or lets its words through. Hosts may.
    pub async fn answer_request(
        &self,
        actor: &Actor,
        id: SessionRequestId,
        answer: RequestAnswer,
    ) -> Result<SessionRequest, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let reply = answer.answer.trim().to_owned();
        facts::text(&reply, ANSWER)?;
        let needs_words = matches!(
            answer.state,
            RequestState::Answered | RequestState::Declined
        );
        let scheduled = answer.state == RequestState::Scheduled;
        if (needs_words && reply.is_empty()) || scheduled != answer.session.is_some() {
            return Err(ProblemKind::MalformedBody.into());
        }
        let today = CityDay::today(&*self.0.clock, self.0.zone);
        let (now, key) = (self.now(), self.people_key(id.0).await?);
        let listening = self.clone();
        let stored = self
            .0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked_request(txn, id).await?;
                    let off = is_off(txn, &row).await?;
                    if !may_go(row.state.into(), answer.state, off) {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    let session = match answer.session {
                        Some(id) => Some(planned(txn, id, &row, now).await?),
                        None => None,
                    };
                    let before = (row.state, row.answer.clone(), row.session_id);
                    // A draft that is planned from it stays so, whatever is said meanwhile.
                    let kept = row.state != request::State::Scheduled;
                    let draft = row.session_id.filter(|_| kept);
                    let first = row.answered_day.unwrap_or(today);
                    // What everybody may read from now on is sealed no more.
                    let words = match &key {
                        Some(key) if !row.words.is_empty() => {
                            let facts = listening.with_words(key, &row, read(&row)?)?;
                            Some(written(&facts)?)
                        }
                        _ => None,
                    };
                    let mut change = row.into_active_model();
                    change.changed_day = Set(today);
                    change.state = Set(answer.state.into());
                    // Words that were declined may be why: they are not let through by it.
                    if answer.state != RequestState::Declined {
                        change.shown = Set(true);
                        if let Some(words) = words {
                            change.facts = Set(words);
                            change.words = Set(Vec::new());
                        }
                    }
                    if answer.state != RequestState::Asked {
                        change.answered_day = Set(Some(first));
                        change.answer = Set((!reply.is_empty()).then_some(reply));
                        change.session_id = Set(answer.session.map(|session| session.0).or(draft));
                    }
                    let stored = change.update(txn).await?;
                    let is_news =
                        before != (stored.state, stored.answer.clone(), stored.session_id);
                    if let (Some(key), true) = (&key, is_news) {
                        listening
                            .mail_answer(txn, key, &stored, session.as_ref())
                            .await?;
                    }
                    Ok(stored)
                })
            })
            .await?;
        self.told(stored, true).await
    }
}

/// Whether the session that was promised will not be.
async fn is_off(
    txn: &DatabaseTransaction,
    request: &request::Model,
) -> Result<bool, ListeningError> {
    let Some(id) = request.session_id else {
        return Ok(false);
    };
    let session = session::Entity::find_by_id(id).one(txn).await?;
    Ok(session.is_none_or(|row| row.state == session::State::Cancelled))
}

/// The session that comes of a request: everybody can read it, and it has not begun. What was promised before stays so.
async fn planned(
    txn: &DatabaseTransaction,
    id: ListeningSessionId,
    request: &request::Model,
    now: i64,
) -> Result<session::Model, ListeningError> {
    let row = session::Entity::find_by_id(id.0).one(txn).await?;
    let row = row.filter(|row| row.kind == session::Kind::Public);
    let row = row.ok_or(ProblemKind::NotFound)?;
    if request.state == request::State::Scheduled && request.session_id == Some(row.id) {
        return Ok(row);
    }
    if row.state != session::State::Published {
        return Err(ProblemKind::StepImpossible.into());
    }
    if row.starts_at <= now {
        return Err(ProblemKind::SessionOver.into());
    }
    Ok(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_answered_becomes_unanswered_and_nothing_taken_back_is_answered() {
        for from in RequestState::ALL {
            if *from != RequestState::Asked {
                assert!(!may_go(*from, RequestState::Asked, true), "{from:?}");
            }
            assert!(!may_go(*from, RequestState::Withdrawn, true));
            assert!(!may_go(RequestState::Withdrawn, *from, true));
        }
    }

    #[test]
    fn a_promised_session_is_taken_back_only_once_it_is_called_off() {
        use RequestState::{Answered, Declined, Scheduled};
        assert!(!may_go(Scheduled, Answered, false));
        assert!(may_go(Scheduled, Answered, true));
        assert!(!may_go(Scheduled, Declined, true));
    }
}

//! A session that is planned from a request: the draft knows its request, and on the day when everybody can read it the promise stands.

use api_types::ProblemKind;
use api_types::listening::{HostedSession, NewSession};
use api_types::{ListeningSessionId, SessionRequestId};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter,
};
use sealing::RowKey;

use super::request_words::{read, written};
use super::requests::locked_request;
use super::store::{request, session};
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::clock::CityDay;

/// A request that waits for a session, and its key if it still has one.
pub(super) type Waiting = (SessionRequestId, Option<RowKey>);

/// A session can still come of it, by this way.
fn waits(state: request::State) -> bool {
    use request::State::{Answered, Asked, Declined};
    matches!(state, Asked | Answered | Declined)
}

impl Listening {
    /// Makes a draft that the host answers for, from a request. Hosts may.
    pub async fn plan_from(
        &self,
        actor: &Actor,
        new: NewSession,
        from: SessionRequestId,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let asked = request::Entity::find_by_id(from.0)
            .one(self.0.db.read())
            .await?
            .ok_or(ProblemKind::NotFound)?;
        if !waits(asked.state) || new.kind != api_types::listening::SessionKind::Public {
            return Err(ProblemKind::StepImpossible.into());
        }
        let made = self.plan(actor, new).await?;
        let session = made.session.id;
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked_request(txn, from).await?;
                    if !waits(row.state) {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    let mut change = row.into_active_model();
                    change.session_id = Set(Some(session.0));
                    change.update(txn).await?;
                    Ok(())
                })
            })
            .await?;
        Ok(made)
    }

    /// The requests that a draft is planned from.
    pub(super) async fn waiting_for(
        &self,
        id: ListeningSessionId,
    ) -> Result<Vec<Waiting>, ListeningError> {
        let rows = of_session(id).all(self.0.db.read()).await?;
        let mut waiting = Vec::with_capacity(rows.len());
        for row in rows.into_iter().filter(|row| waits(row.state)) {
            waiting.push((SessionRequestId(row.id), self.people_key(row.id).await?));
        }
        Ok(waiting)
    }

    /// Publishes a draft, and with it the promise to the groups that asked.
    pub(super) async fn open(
        &self,
        txn: &DatabaseTransaction,
        actor: &Actor,
        id: ListeningSessionId,
        waiting: Vec<Waiting>,
    ) -> Result<(), ListeningError> {
        self.publish_in(txn, actor, id).await?;
        self.promise(txn, id, waiting).await
    }

    // What the session was planned from is promised, and the group is told.
    async fn promise(
        &self,
        txn: &DatabaseTransaction,
        id: ListeningSessionId,
        waiting: Vec<Waiting>,
    ) -> Result<(), ListeningError> {
        let today = CityDay::today(&*self.0.clock, self.0.zone);
        let session = session::Entity::find_by_id(id.0).one(txn).await?;
        for (request, key) in waiting {
            let row = locked_request(txn, request).await?;
            if row.session_id != Some(id.0) || !waits(row.state) {
                continue;
            }
            let first = row.answered_day.unwrap_or(today);
            let words = match &key {
                Some(key) if !row.words.is_empty() => {
                    Some(written(&self.with_words(key, &row, read(&row)?)?)?)
                }
                _ => None,
            };
            let mut change = row.into_active_model();
            change.state = Set(request::State::Scheduled);
            change.changed_day = Set(today);
            change.answered_day = Set(Some(first));
            change.shown = Set(true);
            if let Some(words) = words {
                change.facts = Set(words);
                change.words = Set(Vec::new());
            }
            let stored = change.update(txn).await?;
            if let Some(key) = &key {
                self.mail_answer(txn, key, &stored, session.as_ref())
                    .await?;
            }
        }
        Ok(())
    }
}

/// A draft is thrown away: its requests wait again.
pub(super) async fn let_go(txn: &DatabaseTransaction, id: ListeningSessionId) -> Result<(), DbErr> {
    request::Entity::update_many()
        .col_expr(
            request::Column::SessionId,
            sea_orm::sea_query::Expr::value(Option::<uuid::Uuid>::None),
        )
        .filter(request::Column::SessionId.eq(id.0))
        .exec(txn)
        .await
        .map(drop)
}

fn of_session(id: ListeningSessionId) -> sea_orm::Select<request::Entity> {
    request::Entity::find().filter(request::Column::SessionId.eq(id.0))
}

//! The record of a session: minutes, how many came, how many groups. Promised ten days after it; late is seen by everybody.

use api_types::listening::{HostedSession, NewRecord};
use api_types::{ListeningSessionId, ProblemKind};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

use super::public::record_due;
use super::session::locked;
use super::store::{record, session};
use super::{Listening, ListeningError, SessionChange, facts, seating};
use crate::access::{Action, Actor, Resource, authorize};
use crate::clock::CityDay;

const MINUTES: usize = 20_000;

impl Listening {
    /// Keeps what was written down, from the start of the session on; publishes it once the session is over. Nobody writes over what she has
    /// not seen. Hosts may.
    pub async fn keep_record(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
        new: NewRecord,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        facts::text(&new.minutes, MINUTES)?;
        facts::known_languages([&new.language].into_iter(), &self.0.places)?;
        if new.publish && new.minutes.trim().is_empty() {
            return Err(ProblemKind::MalformedBody.into());
        }
        let organizations = new.organizations.map(i32::try_from).transpose();
        let organizations = organizations.map_err(|_| ProblemKind::MalformedBody)?;
        let (now, zone) = (self.now(), self.0.zone);
        let today = CityDay::today(&*self.0.clock, zone);
        let me = self.clone();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked(txn, id).await?;
                    let held = matches!(
                        row.state,
                        session::State::Published | session::State::Closed
                    );
                    let since = if new.publish {
                        row.ends_at
                    } else {
                        row.starts_at
                    };
                    if !held || now < since {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    let before = record::Entity::find_by_id(id.0).one(txn).await?;
                    let written = before.as_ref().map_or(0, |record| record.revision);
                    let published = before.as_ref().and_then(|record| record.published_day);
                    if before.as_ref().is_some_and(|record| says(record, &new)) {
                        return Ok(());
                    }
                    if u32::try_from(written) != Ok(new.revision) {
                        return Err(ProblemKind::EditConflict.into());
                    }
                    let turnout = seating::turnouts_of(txn, &[row.id]).await?;
                    let came = turnout.get(&row.id).map_or(0, |turnout| turnout.came);
                    let kept = record::ActiveModel {
                        session_id: Set(row.id),
                        minutes: Set(new.minutes),
                        language: Set(new.language.0),
                        came: Set(Some(i32::try_from(came).unwrap_or(i32::MAX))),
                        organizations: Set(organizations),
                        due_day: Set(record_due(row.ends_at, zone)),
                        // The first day counts; what is corrected later is still the record.
                        published_day: Set(published.or(new.publish.then_some(today))),
                        revision: Set(written + 1),
                    };
                    record::Entity::insert(kept)
                        .on_conflict(
                            OnConflict::column(record::Column::SessionId)
                                .update_columns([
                                    record::Column::Minutes,
                                    record::Column::Language,
                                    record::Column::Came,
                                    record::Column::Organizations,
                                    record::Column::DueDay,
                                    record::Column::PublishedDay,
                                    record::Column::Revision,
                                ])
                                .to_owned(),
                        )
                        .exec_without_returning(txn)
                        .await?;
                    if new.publish && published.is_none() {
                        me.tell_followers(txn, id, SessionChange::Minutes).await?;
                        let mut change = row.into_active_model();
                        change.changed_at = Set(now);
                        change.update(txn).await?;
                    }
                    Ok(())
                })
            })
            .await?;
        self.1.forget();
        self.hosted_session(id.0).await
    }
}

// What is there already is no conflict: the answer to it may have been lost.
fn says(there: &record::Model, new: &NewRecord) -> bool {
    let organizations = there
        .organizations
        .and_then(|count| u32::try_from(count).ok());
    there.minutes == new.minutes
        && there.language == new.language.0
        && organizations == new.organizations
        && (there.published_day.is_some() || !new.publish)
}

//! Another key for a division meeting: the one that was given out is lost, or known to somebody who should not have it.

use api_types::audit::AuditAction;
use api_types::listening::HostedSession;
use api_types::{ListeningSessionId, ProblemKind};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use sealing::SeatCode;

use super::session::locked;
use super::store::session;
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::random;

impl Listening {
    /// Makes a new key; the old one opens nothing any more. It is in the log. Hosts may.
    pub async fn renew_door_key(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<HostedSession, ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let code = SeatCode::generate(&mut random::rng());
        let tag = self.door_tag(&code);
        let at = self.0.clock.now().with_timezone(&self.0.zone);
        let actor = actor.clone();
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked(txn, id).await?;
                    let is_open =
                        matches!(row.state, session::State::Draft | session::State::Published);
                    if row.kind != session::Kind::Division || !is_open {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    let mut change = row.into_active_model();
                    change.door_tag = Set(Some(tag));
                    change.update(txn).await?;
                    let changed = AuditAction::SessionChanged;
                    audit::record(txn, at, &actor, changed, id.0, [0; 32]).await?;
                    Ok(())
                })
            })
            .await?;
        let hosted = self.hosted_session(id.0).await?;
        Ok(self.with_door(hosted, Some(code.groups().join(" "))))
    }
}

//! A draft that nobody needs: its rows go, and its key is destroyed.

use api_types::audit::AuditAction;
use api_types::listening::SessionState;
use api_types::{ListeningSessionId, ProblemKind};
use sea_orm::{ColumnTrait, EntityTrait, ModelTrait, QueryFilter};

use super::from_request::let_go;
use super::session::locked;
use super::store::{board, co_host, need_decision, pool, tag};
use super::{Listening, ListeningError};
use crate::access::{Action, Actor, Resource, authorize};
use crate::audit;
use crate::rowkeys::KeyKind;

impl Listening {
    /// Throws a draft away. What was published is called off instead: somebody may have a seat. Hosts may.
    pub async fn discard(
        &self,
        actor: &Actor,
        id: ListeningSessionId,
    ) -> Result<(), ListeningError> {
        authorize(actor, Action::HostSessions, &Resource::Site)?;
        let (row_keys, actor) = (self.0.row_keys.clone(), actor.clone());
        let at = self.0.clock.now().with_timezone(&self.0.zone);
        self.0
            .db
            .write(move |txn| {
                Box::pin(async move {
                    let row = locked(txn, id).await?;
                    if SessionState::from(row.state) != SessionState::Draft {
                        return Err(ListeningError::from(ProblemKind::StepImpossible));
                    }
                    row_keys.entomb(txn, id.0, &[KeyKind::People]).await?;
                    pool::Entity::delete_many()
                        .filter(pool::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    tag::Entity::delete_many()
                        .filter(tag::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    board::Entity::delete_many()
                        .filter(board::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    need_decision::Entity::delete_many()
                        .filter(need_decision::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    co_host::Entity::delete_many()
                        .filter(co_host::Column::SessionId.eq(id.0))
                        .exec(txn)
                        .await?;
                    let_go(txn, id).await?;
                    row.delete(txn).await?;
                    audit::record(txn, at, &actor, AuditAction::SessionChanged, id.0, [0; 32])
                        .await?;
                    Ok(())
                })
            })
            .await?;
        // What breaks off here is destroyed by the replay of the tombstones.
        self.0.row_keys.shred(id.0, &[KeyKind::People]).await?;
        self.1.forget();
        Ok(())
    }
}

//! Keys of people that were made for a session, a request or a follow that was never stored.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::Strategies;
use super::store::follow;
use crate::rowkeys::KeyKind;

impl Strategies {
    /// Destroys row keys of people without a row. Follows share their kind of key with sessions and requests, which `listening` knows, and with browsers of hosts.
    pub async fn sweep_orphaned_keys(&self) -> Result<u64, DbErr> {
        let (db, listening) = (self.db().clone(), self.0.parts.listening.clone());
        let notify = self.0.parts.notify.clone();
        let row_keys = &self.0.parts.row_keys;
        row_keys
            .sweep_orphans(&[KeyKind::People], move |rows| {
                let (db, listening) = (db.clone(), listening.clone());
                let notify = notify.clone();
                Box::pin(async move {
                    let follows: Vec<Uuid> = follow::Entity::find()
                        .select_only()
                        .column(follow::Column::Id)
                        .filter(follow::Column::Id.is_in(rows.iter().copied()))
                        .into_tuple()
                        .all(db.read())
                        .await?;
                    let devices = notify.known_devices(&rows).await?;
                    let mut known: HashSet<Uuid> = listening.people_rows(rows).await?;
                    known.extend(follows);
                    known.extend(devices);
                    Ok(known)
                })
            })
            .await
    }
}

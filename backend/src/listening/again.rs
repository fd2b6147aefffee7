//! What a host makes with a number of her browser: sent again after a timeout it is the same thing, with the same key.

use api_types::ProblemKind;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use sea_orm::EntityTrait;
use sealing::SeatCode;
use uuid::{Builder, Uuid};

use super::facts::Plan;
use super::store::session;
use super::{Listening, ListeningError, rows, seating};
use crate::proof::keyed_digest;
use crate::random;

/// What follows from the number: ids that nobody chose, and a key that is stored nowhere.
pub(super) struct Origin([u8; 32]);

impl Origin {
    /// The id of the thing with this place among those that are made at once.
    pub(super) fn id(&self, place: usize) -> Uuid {
        let place = u64::try_from(place).unwrap_or(u64::MAX).to_be_bytes();
        let digest = keyed_digest(&self.0, b"id", &[&place]);
        let mut head = [0; 16];
        for (to, from) in head.iter_mut().zip(digest) {
            *to = from;
        }
        Builder::from_random_bytes(head).into_uuid()
    }

    /// The key.
    pub(super) fn code(&self) -> SeatCode {
        let seed = keyed_digest(&self.0, b"key", &[]);
        SeatCode::generate(&mut ChaCha20Rng::from_seed(seed))
    }
}

impl Listening {
    /// Without a number everything is new. The number of one host leads nowhere for another.
    pub(super) fn origin(&self, what: &[u8], host: Uuid, number: Option<Uuid>) -> Origin {
        Origin(match number {
            None => random::bytes(),
            Some(number) => {
                let parts: [&[u8]; 3] = [what, host.as_bytes(), number.as_bytes()];
                keyed_digest(&self.0.secret, b"made by a host", &parts)
            }
        })
    }

    /// Whether this draft is there already. One that says something else now is no draft to send again.
    pub(super) async fn is_there(&self, id: Uuid, plan: &Plan) -> Result<bool, ListeningError> {
        let db = self.0.db.read();
        let Some(row) = session::Entity::find_by_id(id).one(db).await? else {
            return Ok(false);
        };
        let pools = seating::pools_of(db, &[id]).await?.remove(&id);
        let mut there: Vec<(_, u32)> = pools
            .unwrap_or_default()
            .into_iter()
            .map(|pool| (pool.kind, pool.capacity))
            .collect();
        let mut wanted: Vec<(_, u32)> = plan
            .pools
            .iter()
            .map(|pool| (pool.kind, pool.capacity))
            .collect();
        there.sort_unstable();
        wanted.sort_unstable();
        let same = row.kind == plan.kind.into()
            && row.facts == rows::json(&plan.facts)?
            && there == wanted;
        same.then_some(true).ok_or(ProblemKind::EditConflict.into())
    }
}

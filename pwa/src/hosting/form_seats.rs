//! The seats of a session's form: a way that is chosen needs some, one that is not has none.

use api_types::listening::{PoolKind, PoolSize, Way};

use super::form::SessionForm;
use super::typed::optional_number;

impl SessionForm {
    /// Pools with seats. A way that is chosen needs seats, one that is not has none.
    pub(super) fn pools(&self) -> Option<Vec<PoolSize>> {
        let mut pools = Vec::new();
        for (kind, typed) in PoolKind::ALL.iter().zip(&self.seats) {
            let capacity = optional_number::<u32>(typed)?;
            match (self.way_of(*kind), capacity) {
                (Some(false), _) | (None, None | Some(0)) => {}
                (Some(true), None | Some(0)) => return None,
                (_, Some(capacity)) => pools.push(PoolSize {
                    kind: *kind,
                    capacity,
                }),
            }
        }
        Some(pools)
    }

    /// Whether the pool is that of a way to take part, and if so whether that way is chosen.
    fn way_of(&self, kind: PoolKind) -> Option<bool> {
        Way::parse(kind.word()).map(|way| self.ways.contains(&way))
    }

    /// Whether seats of this pool can be given.
    pub fn offers(&self, kind: PoolKind) -> bool {
        self.way_of(kind) != Some(false)
    }
}

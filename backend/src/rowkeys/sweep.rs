//! The sweeps: keys that were committed for a row that never came, and keys that a shredding left behind.

use std::collections::HashSet;

use chrono::TimeDelta;
use futures_util::future::BoxFuture;
use sea_orm::DbErr;
use uuid::Uuid;

use super::{KeyKind, RowKeys, store};
use crate::clock::CityDay;
use crate::jobs::Job;

// The sweep runs daily; a month of looking back survives a long standstill and spares it the whole table.
const LOOK_BACK_DAYS: u32 = 30;

impl RowKeys {
    /// The work that comes back. A shredding ends with its keys, after its transaction: a phone that hangs up in between, or a key
    /// database that is away, leaves them to this.
    pub fn jobs(&self) -> Vec<Job> {
        let row_keys = self.clone();
        vec![Job::new(
            "rowkeys-tombstones",
            TimeDelta::hours(1),
            move |_| {
                let row_keys = row_keys.clone();
                Box::pin(async move {
                    let today = CityDay::today(&*row_keys.clock, row_keys.zone);
                    let first = CityDay::before(today, LOOK_BACK_DAYS);
                    let gone = row_keys.replay_since(Some(first)).await?;
                    if gone > 0 {
                        tracing::warn!(count = gone, "keys that a shredding left are destroyed");
                    }
                    Ok(())
                })
            },
        )]
    }

    /// Destroys the keys of these kinds whose row does not exist and which are older than a day. `known` tells which rows exist.
    /// Returns how many keys went.
    pub async fn sweep_orphans<F>(&self, kinds: &[KeyKind], known: F) -> Result<u64, DbErr>
    where
        F: Fn(Vec<Uuid>) -> BoxFuture<'static, Result<HashSet<Uuid>, DbErr>>,
    {
        let today = CityDay::today(&*self.clock, self.zone);
        let last = CityDay::before(today, 2);
        let first = CityDay::before(last, LOOK_BACK_DAYS);
        let numbers: Vec<i16> = kinds.iter().map(|kind| kind.number()).collect();
        let mut gone = 0;
        let mut after = None;
        loop {
            let rows = store::rows_made(self.keys.read(), &numbers, first, last, after).await?;
            let Some(end) = rows.last().copied() else {
                return Ok(gone);
            };
            after = Some(end);
            let existing = known(rows.clone()).await?;
            let orphans: Vec<(Uuid, i16)> = rows
                .into_iter()
                .filter(|row| !existing.contains(row))
                .flat_map(|row| numbers.iter().map(move |number| (row, *number)))
                .collect();
            if orphans.is_empty() {
                continue;
            }
            gone += self.destroy(orphans, Some(last)).await?;
        }
    }
}

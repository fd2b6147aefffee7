//! The sweep of orphans: keys that were committed for a row that never came.

use std::collections::HashSet;

use futures_util::future::BoxFuture;
use sea_orm::DbErr;
use uuid::Uuid;

use super::{KeyKind, RowKeys, store};
use crate::clock::CityDay;

// The sweep runs daily; a month of looking back survives a long standstill and spares it the whole table.
const LOOK_BACK_DAYS: u32 = 30;

impl RowKeys {
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

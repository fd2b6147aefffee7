//! Two processes of the real program on one PostgreSQL, and everybody wants the last seats.

use api_types::listening::PoolKind;
use futures_util::future::join_all;

use super::Hall;
use super::rush::{Door, SEATS, check, one_client};
use crate::harness::process::Process;

#[tokio::test]
async fn two_processes_on_one_postgresql_sell_no_seat_twice() {
    let hall = Hall::today(&[(PoolKind::InPerson, SEATS as u32)]).await;
    // SQLite takes one process at a time, and says so.
    if !hall.app.on_postgres() {
        return;
    }
    let processes = [(); 2].map(|()| Process::start(&hall.app.folder));
    let doors = [0, 1].map(|at| Door::Http(processes[at].resident.clone()));
    // Each of the two has every sort of client.
    let clients = (0..200).map(|n| one_client(&hall, &doors[usize::from(n / 4 % 2)], n));
    join_all(clients).await;
    check(&hall).await;
}

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
    // Each of the two has every sort of client, and each client a network of its own.
    let door = |n: u16| Door::Http(processes[usize::from(n / 4 % 2)].resident.in_network(n));
    let doors: Vec<(u16, Door)> = (0..200).map(|n| (n, door(n))).collect();
    let clients = doors.iter().map(|(n, door)| one_client(&hall, door, *n));
    join_all(clients).await;
    check(&hall).await;
}

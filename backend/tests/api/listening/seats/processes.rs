//! Two processes of the real program on one PostgreSQL, and everybody wants the last seats.

use api_types::listening::PoolKind;
use futures_util::future::join_all;

use super::Hall;
use super::rush::{Door, SEATS, check, clients, one_client, tell_seats};
use crate::harness::process::Process;
use crate::harness::sizes::{Dice, sizes};

#[tokio::test]
async fn two_processes_on_one_postgresql_sell_no_seat_twice() {
    let hall = Hall::today(&[(PoolKind::InPerson, SEATS as u32)]).await;
    // SQLite takes one process at a time, and says so.
    if !hall.app.on_postgres() {
        return;
    }
    let processes = [(); 2].map(|()| Process::start(&hall.app.folder));
    // Each client has a network of its own.
    let clients = clients(2 * sizes().clients, &mut Dice::of("two processes"));
    let door = |n: usize| Door::Http(processes[n % 2].resident.in_network(n as u16));
    let doors: Vec<Door> = (0..clients.len()).map(door).collect();
    let pairs = clients.iter().zip(&doors);
    let served = join_all(pairs.map(|(client, door)| one_client(&hall, door, client))).await;
    assert!(served.iter().all(|is| *is));
    check(&hall).await;
    tell_seats(&hall, clients.len()).await;
}

//! Everybody at once for the last seats: never oversold, nothing drifts, nothing idles, nobody jumps. And what happens without care.

use api_types::ProblemKind;
use api_types::listening::{
    Extras, NewSignUp, PoolKind, SignUpAction, SignUpAnswer, SignUpRequest,
};
use backend::clock::SharedClock;
use backend::config::Config;
use backend::http::Network;
use backend::listening::{Listening, ListeningError, Settings};
use backend::startup::{Application, Options, Platform};
use futures_util::future::join_all;
use reqwest::Response;
use sea_orm::DbErr;
use serde::Serialize;

use super::{Hall, by_mail, group, unhurried};
use crate::fixtures::rows::{Of::Main, count, query, run};
use crate::fixtures::sessions::read;
use crate::harness::sizes::{Dice, sizes, tell};
use crate::harness::{Site, assert_refused};

pub(super) const SEATS: i64 = 100;
/// Entries that a waiting list takes.
const LONGEST_LIST: usize = 500;

/// What the tables say: seats that are given, seats that the pool counts, and both for those who wait.
async fn sums(hall: &Hall) -> (i64, i64, i64, i64) {
    let sql = "SELECT
        (SELECT CAST(coalesce(sum(seats), 0) AS BIGINT) FROM sign_up WHERE state = 1) AS given,
        (SELECT CAST(taken AS BIGINT) FROM session_pool WHERE kind = 1) AS taken,
        (SELECT CAST(coalesce(sum(wanted - seats), 0) AS BIGINT) FROM sign_up WHERE state = 1) AS rest,
        (SELECT CAST(waiting AS BIGINT) FROM session_pool WHERE kind = 1) AS waiting";
    let row = &query(Main(&hall.app), sql).await[0];
    let of = |column: &str| row.try_get::<i64>("", column).unwrap();
    (of("given"), of("taken"), of("rest"), of("waiting"))
}

pub(super) async fn check(hall: &Hall) {
    let (given, taken, rest, waiting) = sums(hall).await;
    assert!(given <= SEATS, "oversold: {given}");
    assert_eq!((given, rest), (taken, waiting), "the counters drifted");
    let sql = "SELECT CAST(wanted - seats AS BIGINT) AS rest, CAST(seats AS BIGINT) AS seats, position,
        CAST(offer_seats AS BIGINT) AS offer FROM sign_up WHERE state = 1 AND seats < wanted ORDER BY position";
    let queue = query(Main(&hall.app), sql).await;
    let free = SEATS - taken;
    if let Some(head) = queue.first() {
        let rest: i64 = head.try_get("", "rest").unwrap();
        assert!(
            rest > free,
            "{free} seats are idle, and the head needs {rest}"
        );
        let held: i64 = head.try_get("", "offer").unwrap();
        assert!(free == 0 || held == free, "{held} of {free} seats are held");
    }
    let jumps = "SELECT count(*) AS n FROM sign_up late JOIN sign_up early ON early.position < late.position AND early.position > 0
        WHERE late.state = 1 AND early.state = 1 AND late.seats = late.wanted AND early.seats < early.wanted";
    let jumps: i64 = query(Main(&hall.app), jumps).await[0]
        .try_get("", "n")
        .unwrap();
    assert_eq!(jumps, 0, "somebody behind was served before somebody ahead");
}

/// What somebody does in a rush.
pub(super) struct Client {
    seats: u16,
    accept_partial: bool,
    then: Option<SignUpAction>,
}

/// So many of all sorts.
pub(super) fn clients(number: u16, dice: &mut Dice) -> Vec<Client> {
    let one = |dice: &mut Dice| Client {
        seats: dice.upto(20),
        accept_partial: dice.once_in(4),
        then: match dice.below(4) {
            0 => Some(SignUpAction::Cancel),
            1 => Some(SignUpAction::Change {
                seats: dice.upto(20),
                extras: Extras::default(),
            }),
            _ => None,
        },
    };
    (0..number).map(|_| one(dice)).collect()
}

/// False if the waiting list is full.
pub(super) async fn one_client(hall: &Hall, door: &Door, client: &Client) -> bool {
    let mut new = group(client.seats);
    new.accept_partial = client.accept_partial;
    if !door.join(hall, &new).await {
        return false;
    }
    if let Some(action) = &client.then {
        door.act(&new.code, action.clone()).await;
    }
    true
}

/// Says how many seats were given, and how many too many.
pub(super) async fn tell_seats(hall: &Hall, clients: usize) {
    let (given, ..) = sums(hall).await;
    let count = |number: i64| usize::try_from(number.max(0)).unwrap();
    tell(&[
        ("clients in a rush for seats", clients),
        ("seats given in a rush", count(given)),
        ("seats oversold", count(given - SEATS)),
    ]);
}

/// Where a client comes in: over HTTP, or straight into one of two applications.
pub(super) enum Door {
    Http(Site),
    Front(Listening),
}

/// A server that is too busy says so, or lets the connection go: the phone sends the same again. True if it did.
async fn until_answered(site: &Site, path: &str, body: &impl Serialize) -> (Response, bool) {
    let url = format!("{}{path}", site.url);
    let mut is_again = false;
    loop {
        match site.client.post(&url).json(body).send().await {
            Ok(answer) if answer.status() != 503 => return (answer, is_again),
            _ => is_again = true,
        }
    }
}

/// The same without HTTP.
fn is_busy<T>(done: Result<T, ListeningError>) -> bool {
    match done {
        Err(ListeningError::Storage(DbErr::ConnectionAcquire(_))) => true,
        done => {
            done.unwrap();
            false
        }
    }
}

impl Door {
    /// False if the waiting list is full: it has an end.
    async fn join(&self, hall: &Hall, new: &NewSignUp) -> bool {
        match self {
            Self::Http(site) => {
                let path = format!("/api/listening-sessions/{}/sign-ups", hall.slug());
                let (answer, _) = until_answered(site, &path, new).await;
                if answer.status().is_success() {
                    return true;
                }
                assert_refused(answer, ProblemKind::WaitingListFull).await;
                false
            }
            Self::Front(listening) => {
                let join = || listening.sign_up(hall.slug(), new.clone(), None);
                while is_busy(join().await) {}
                true
            }
        }
    }

    async fn act(&self, code: &str, action: SignUpAction) {
        match self {
            Self::Http(site) => {
                let request = SignUpRequest {
                    code: code.to_owned(),
                    action,
                };
                let (answer, is_again) = until_answered(site, "/api/sign-up", &request).await;
                if is_again && answer.status() == 409 {
                    // It was given back the first time.
                    assert_refused(answer, ProblemKind::SignUpEnded).await;
                } else {
                    read::<SignUpAnswer>(answer, 200).await;
                }
            }
            Self::Front(listening) => {
                let act = || listening.act(code, action.clone(), Network([0; 8]));
                while is_busy(act().await) {}
            }
        }
    }
}

#[tokio::test]
async fn clients_who_come_at_once_get_exactly_what_is_there() {
    let mut dice = Dice::of("rush");
    let hall = Hall::of(SEATS as u32).await;
    let door = Door::Http(hall.app.resident.clone());
    let (number, rushes) = (sizes().clients, sizes().rushes);
    let (all, mut served) = (usize::from(number) * usize::from(rushes), 0);
    for _ in 0..rushes {
        let clients = clients(number, &mut dice);
        let come = clients
            .iter()
            .map(|client| one_client(&hall, &door, client));
        served += join_all(come).await.into_iter().filter(|is| *is).count();
        check(&hall).await;
    }
    assert!(served >= all.min(LONGEST_LIST), "{served} of {all}");
    tell_seats(&hall, all).await;
}

#[tokio::test]
async fn while_the_hall_grows_and_shrinks_nothing_is_oversold() {
    let hall = Hall::of(SEATS as u32 / 2).await;
    let door = Door::Http(hall.app.resident.clone());
    let clients = clients(60, &mut Dice::of("growing hall"));
    let clients = join_all(
        clients
            .iter()
            .map(|client| one_client(&hall, &door, client)),
    );
    let grow = async {
        let grown = hall.resize(&[(PoolKind::InPerson, SEATS as u32)]).await;
        assert_eq!(grown.status(), 200);
    };
    let (served, ()) = tokio::join!(clients, grow);
    assert!(served.iter().all(|is| *is));
    check(&hall).await;
}

/// Another process on the same databases, but for its listeners.
async fn second(hall: &Hall) -> Application {
    let file = hall.app.folder.join("amparo.toml");
    let config = Config::load(Some(&file), Vec::new()).unwrap();
    let clock: SharedClock = hall.app.clock.clone();
    let platform = Platform::open(config, clock).await.unwrap();
    let options = Options {
        seats: unhurried(),
        ..Options::default()
    };
    Application::build(platform, options).await.unwrap()
}

#[tokio::test]
async fn two_servers_on_one_postgresql_sell_no_seat_twice() {
    let hall = Hall::of(SEATS as u32).await;
    // SQLite takes one process at a time, and says so.
    if !hall.app.on_postgres() {
        return;
    }
    let other = second(&hall).await;
    let here = Door::Http(hall.app.resident.clone());
    let doors = [here, Door::Front(other.listening().clone())];
    let clients = clients(2 * sizes().clients, &mut Dice::of("two servers"));
    let through = |(n, client)| one_client(&hall, &doors[n % 2], client);
    let served = join_all(clients.iter().enumerate().map(through)).await;
    assert!(served.iter().all(|is| *is));
    check(&hall).await;
    tell_seats(&hall, clients.len()).await;
    other.platform().close().await;
}

#[tokio::test]
async fn without_the_conditions_the_same_rush_oversells() {
    let careless = Settings {
        careless: true,
        ..unhurried()
    };
    let hall = Hall::under(careless, &[(PoolKind::InPerson, SEATS as u32)]).await;
    let joins = (0..100).map(|_| async { hall.post(&group(4)).await });
    join_all(joins).await;
    let (given, taken, ..) = sums(&hall).await;
    assert!(
        given > SEATS || given != taken,
        "the control proves nothing: {given} given, {taken} counted"
    );
}

#[tokio::test]
async fn what_breaks_off_in_the_middle_leaves_no_seat_and_no_letter() {
    let hall = Hall::of(10).await;
    // The letter is written last: without its table everything before it is taken back.
    run(Main(&hall.app), "ALTER TABLE letter RENAME TO letter_away").await;
    let new = by_mail(3, "a@mail.example");
    assert_eq!(hall.post(&new).await.status(), 500);
    run(Main(&hall.app), "ALTER TABLE letter_away RENAME TO letter").await;
    assert_eq!(count(Main(&hall.app), "sign_up").await, 0);
    assert_eq!(sums(&hall).await, (0, 0, 0, 0));
    // The phone tries again with the same code.
    hall.join(&new).await;
    assert_eq!(sums(&hall).await, (3, 3, 0, 0));
    assert_eq!(count(Main(&hall.app), "letter").await, 1);
    // A unit of work that ends without its commit, at any statement.
    let broken = hall.app.db.write(|txn| {
        Box::pin(async move {
            use sea_orm::ConnectionTrait;
            txn.execute_unprepared("UPDATE session_pool SET taken = taken + 5")
                .await?;
            Err::<(), DbErr>(DbErr::Custom("killed".to_owned()))
        })
    });
    assert!(broken.await.is_err());
    assert_eq!(sums(&hall).await, (3, 3, 0, 0));
}

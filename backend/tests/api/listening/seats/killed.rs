//! A process that is killed in the middle of a rush: what it acknowledged is there, and what it did not is there whole or not at all.

use std::collections::HashSet;
use std::sync::Arc;

use api_types::listening::{NewSignUp, PoolKind};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use uuid::Uuid;

use super::{Hall, by_mail, group};
use crate::fixtures::rows::{Of::At, count, hold, query, run};
use crate::harness::Site;
use crate::harness::databases::Databases;
use crate::harness::process::Process;
use crate::harness::sizes::{Dice, sizes, tell};

const SEATS: u32 = 60;

/// Groups for more seats than there are; every third says where it gets mail.
fn crowd(number: u16, dice: &mut Dice) -> Vec<NewSignUp> {
    let one = |number: u16, dice: &mut Dice| NewSignUp {
        accept_partial: dice.once_in(3),
        ..match number % 3 {
            0 => by_mail(dice.upto(6), &format!("p{number}@mail.example")),
            _ => group(dice.upto(6)),
        }
    };
    (0..number).map(|number| one(number, dice)).collect()
}

/// The status of the answer to somebody in a network of its own; none if none came.
async fn send(site: &Site, slug: &str, new: &NewSignUp) -> Option<u16> {
    let url = format!("{}/api/listening-sessions/{slug}/sign-ups", site.url);
    let network = new.code[..4].parse::<u16>().unwrap().to_be_bytes();
    let request = site.client.post(url).json(new);
    let request = request.header(
        "x-forwarded-for",
        format!("10.{}.{}.1", network[0], network[1]),
    );
    let answer = request.send().await;
    answer.ok().map(|answer| answer.status().as_u16())
}

/// Everybody at once who has no answer yet, and the process is killed when the `last` answer has come.
async fn rush(
    process: &mut Process,
    slug: &str,
    crowd: &[NewSignUp],
    answered: &mut HashSet<String>,
    last: usize,
) {
    let site = process.resident.clone();
    let (site, mut came) = (&site, 0);
    let send = |new| async move { (new, send(site, slug, new).await) };
    let left = crowd.iter().filter(|new| !answered.contains(&new.code));
    let mut answers: FuturesUnordered<_> = left.map(send).collect();
    while let Some((new, answer)) = answers.next().await {
        // Who is told that the server is too busy has no answer yet.
        if let Some(status) = answer.filter(|status| *status != 503) {
            // The server before may have stored what it did not answer.
            assert!(matches!(status, 200 | 201), "{status}");
            answered.insert(new.code.clone());
            came += 1;
            if came == last {
                process.kill();
            }
        }
    }
}

/// What is wrong in the tables, in words; nothing if all is well.
async fn faults(databases: &Databases) -> Vec<&'static str> {
    let main = At(&databases.url);
    let given = "SELECT coalesce(sum(s.seats), 0) FROM sign_up s WHERE s.session_id = p.session_id AND s.pool = p.kind AND s.state = 1";
    let rest = given.replace("s.seats", "s.wanted - s.seats");
    let rules = [
        (
            "a counter has drifted",
            format!(
                "session_pool p WHERE kind = 1 AND (taken <> ({given}) OR waiting <> ({rest}))"
            ),
        ),
        (
            "a pool is oversold",
            format!("session_pool p WHERE kind = 1 AND ({given}) > capacity"),
        ),
        (
            "a row is written by half",
            "sign_up WHERE length(sealed) = 0 OR revision < 1".to_owned(),
        ),
        (
            "a sign-up has no session",
            "sign_up WHERE session_id NOT IN (SELECT id FROM listening_session)".to_owned(),
        ),
        (
            "a code is there twice",
            "sign_up GROUP BY code_tag HAVING count(*) > 1".to_owned(),
        ),
    ];
    let mut found = Vec::new();
    for (fault, rule) in rules {
        let sql = format!("SELECT 1 AS n FROM {rule}");
        if !query(main, &sql).await.is_empty() {
            found.push(fault);
        }
    }
    let ids = |rows: Vec<sea_orm::QueryResult>| -> HashSet<Uuid> {
        rows.iter()
            .map(|row| row.try_get("", "id").unwrap())
            .collect()
    };
    let by_mail = ids(query(main, "SELECT id FROM sign_up WHERE contact_tag IS NOT NULL").await);
    let mut written_to = HashSet::new();
    for row in query(main, "SELECT occasion FROM letter").await {
        let occasion: String = row.try_get("", "occasion").unwrap();
        let about: Vec<Uuid> = occasion
            .split('/')
            .filter_map(|part| part.parse().ok())
            .collect();
        if !about.iter().any(|id| by_mail.contains(id)) {
            found.push("a letter is about nobody");
        }
        if occasion.starts_with("confirm/") {
            written_to.extend(about);
        }
    }
    if !by_mail.is_subset(&written_to) {
        found.push("somebody waits for a letter that is not there");
    }
    if databases.url.starts_with("sqlite") {
        for url in [&databases.url, &databases.keys_url] {
            let whole = query(At(url), "PRAGMA integrity_check").await;
            let said: String = whole[0].try_get("", "integrity_check").unwrap();
            if said != "ok" || !query(At(url), "PRAGMA foreign_key_check").await.is_empty() {
                found.push("a file is damaged");
            }
        }
    }
    found
}

/// Databases with a session, and its name in addresses.
async fn prepared() -> (Arc<Databases>, String) {
    let hall = Hall::today(&[(PoolKind::InPerson, SEATS)]).await;
    let slug = hall.slug().to_owned();
    let databases = hall.app.end().await;
    hold(At(&databases.url), "notify-deliver").await;
    (databases, slug)
}

#[tokio::test]
async fn what_a_killed_process_acknowledged_is_there_and_everything_can_be_sent_again() {
    let mut dice = Dice::of("sign-ups killed");
    let kills = sizes().kills_among_groups;
    let (databases, slug) = prepared().await;
    let crowd = crowd(sizes().groups, &mut dice);
    let mut answered = HashSet::new();
    for life in 1..=kills {
        let mut process = Process::start(&databases.folder);
        let left = crowd.len() - answered.len();
        let last = 1 + dice.below(left / (kills - life + 2));
        rush(&mut process, &slug, &crowd, &mut answered, last).await;
        process.kill();
        assert_eq!(faults(&databases).await, [""; 0], "life {life}");
    }
    let unanswered = crowd.len() - answered.len();
    assert!(unanswered > 0, "no process was killed in the middle");
    let next = Process::start(&databases.folder);
    let stored = count(At(&databases.url), "sign_up").await;
    let mut new_ones = 0;
    for new in &crowd {
        match send(&next.resident, &slug, new).await {
            Some(200) => {}
            Some(201) if !answered.contains(&new.code) => new_ones += 1,
            other => panic!("{other:?}, acknowledged: {}", answered.contains(&new.code)),
        }
    }
    let all = crowd.len() as i64;
    assert_eq!(stored + new_ones, all);
    // Once more, and nothing changes.
    for new in &crowd {
        assert_eq!(send(&next.resident, &slug, new).await, Some(200));
    }
    assert_eq!(count(At(&databases.url), "sign_up").await, all);
    assert_eq!(faults(&databases).await, [""; 0]);
    tell(&[
        ("sign-ups among kills", crowd.len()),
        ("kills among sign-ups", kills),
        ("sign-ups lost", 0),
    ]);
}

#[tokio::test]
async fn the_check_finds_what_a_kill_could_leave_behind() {
    let (databases, slug) = prepared().await;
    let main = At(&databases.url);
    let process = Process::start(&databases.folder);
    let crowd = crowd(6, &mut Dice::of("sign-ups damaged"));
    for new in &crowd {
        assert_eq!(send(&process.resident, &slug, new).await, Some(201));
    }
    assert_eq!(faults(&databases).await, [""; 0]);
    let one = "id IN (SELECT id FROM sign_up WHERE contact_tag IS NOT NULL ORDER BY position, id LIMIT 1)";
    let empty = if databases.url.starts_with("sqlite") {
        "X''"
    } else {
        "''"
    };
    let damages = [
        (
            "a counter has drifted",
            "UPDATE session_pool SET taken = taken + 1 WHERE kind = 1".to_owned(),
        ),
        (
            "a pool is oversold",
            "UPDATE session_pool SET taken = 1, capacity = 1 WHERE kind = 1".to_owned(),
        ),
        (
            "a row is written by half",
            format!("UPDATE sign_up SET sealed = {empty} WHERE {one}"),
        ),
        (
            "somebody waits for a letter that is not there",
            "UPDATE letter SET occasion = 'lost-' || occasion".to_owned(),
        ),
        (
            "a letter is about nobody",
            format!("DELETE FROM sign_up WHERE {one}"),
        ),
        (
            "a sign-up has no session",
            "DELETE FROM listening_session".to_owned(),
        ),
    ];
    for (fault, damage) in damages {
        assert!(!faults(&databases).await.contains(&fault), "{fault}");
        run(main, &damage).await;
        assert!(faults(&databases).await.contains(&fault), "{fault}");
    }
}

#[tokio::test]
async fn a_sign_up_that_was_lost_would_be_noticed_when_it_is_sent_again() {
    let (databases, slug) = prepared().await;
    let process = Process::start(&databases.folder);
    let new = group(2);
    assert_eq!(send(&process.resident, &slug, &new).await, Some(201));
    assert_eq!(send(&process.resident, &slug, &new).await, Some(200));
    run(At(&databases.url), "DELETE FROM sign_up").await;
    assert_eq!(send(&process.resident, &slug, &new).await, Some(201));
}

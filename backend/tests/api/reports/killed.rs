//! A server that is killed while sealed reports come in: what it acknowledged is there, once, and the rest is there whole or not at all.

use std::collections::{HashMap, HashSet};

use api_types::reports::{Challenge, Mailbox, ReportStored};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use uuid::Uuid;

use crate::fixtures::directory::TestDirectory;
use crate::fixtures::reports::{Code, Draft, bound_to, solve};
use crate::fixtures::rows::{Of, Of::At, count, query, run};
use crate::fixtures::today::city_for_a_process;
use crate::harness::Site;
use crate::harness::databases::Databases;
use crate::harness::process::Process;
use crate::harness::sizes::{Dice, sizes, tell};

/// Requests under way at a time.
const AT_ONCE: usize = 16;
const TO_LOOK_UP: usize = 20;

/// A phone that keeps its sealed report until an answer has come, and sends it again unchanged.
struct Phone {
    id: Uuid,
    code: Code,
    body: Vec<u8>,
    answer: Option<ReportStored>,
}

/// Seals so many reports of all sorts on all processors, with their work.
fn phones(
    number: usize,
    directory: &TestDirectory,
    challenge: &Challenge,
    dice: &mut Dice,
) -> Vec<Phone> {
    let drafts: Vec<Draft> = (0..number).map(|_| draft(dice)).collect();
    let seal = |draft: &Draft| {
        let mut report = draft.seal(directory);
        report.proof = solve(challenge, bound_to(&report));
        Phone {
            id: report.report_id.0,
            code: draft.code.clone(),
            body: serde_json::to_vec(&report).unwrap(),
            answer: None,
        }
    };
    let processors = std::thread::available_parallelism().unwrap();
    let share = number.div_ceil(processors.get()).max(1);
    std::thread::scope(|scope| {
        let shares = drafts.chunks(share);
        let threads: Vec<_> = shares
            .map(|share| scope.spawn(move || share.iter().map(seal).collect::<Vec<_>>()))
            .collect();
        let sealed = threads.into_iter().map(|thread| thread.join().unwrap());
        sealed.flatten().collect()
    })
}

fn draft(dice: &mut Dice) -> Draft {
    let mut draft = match dice.below(6) {
        0 => Draft::hate(),
        1 => Draft::hate_for_both(),
        2 => Draft::hate_with_police_contact(),
        _ => Draft::property(),
    };
    draft.urgent = dice.once_in(10);
    draft.language = *dice.pick(&["en", "es", "ko", "fa", "zh-Hant", "km"]);
    draft.narrative = "x".repeat(dice.below(3_000));
    draft
}

/// The answer to a report; none if none came.
async fn send(site: &Site, body: &[u8]) -> Option<ReportStored> {
    let url = format!("{}/api/reports", site.url);
    let request = site.client.post(url).body(body.to_vec());
    let request = request.header("content-type", "application/json");
    let answer = request.send().await.ok()?;
    let status = answer.status().as_u16();
    let text = answer.text().await.ok()?;
    assert_eq!(status, 201, "{text}");
    Some(serde_json::from_str(&text).unwrap())
}

/// True if an answer came.
async fn try_once(site: &Site, phone: &mut Phone) -> bool {
    phone.answer = send(site, &phone.body).await;
    phone.answer.is_some()
}

/// Sends everything that is unanswered, and kills the process when so many answers have come. Gives how many came.
async fn send_all(process: &mut Process, phones: &mut [Phone], last: usize) -> usize {
    let site = process.resident.clone();
    let mut came = 0;
    let mut left = phones.iter_mut().filter(|phone| phone.answer.is_none());
    let one = |phone| try_once(&site, phone);
    let mut under_way: FuturesUnordered<_> = left.by_ref().take(AT_ONCE).map(one).collect();
    while let Some(answered) = under_way.next().await {
        came += usize::from(answered);
        if answered && came == last {
            process.kill();
        }
        if came < last {
            under_way.extend(left.next().map(one));
        }
    }
    came
}

async fn challenge(site: &Site) -> Challenge {
    let answer = site.get("/api/proof-of-work").await;
    answer.json().await.unwrap()
}

async fn ids(of: Of<'_>, sql: &str) -> Vec<Uuid> {
    let rows = query(of, sql).await;
    rows.iter()
        .map(|row| row.try_get("", "id").unwrap())
        .collect()
}

/// What is wrong in the tables, in words; nothing if all is well.
async fn faults(databases: &Databases) -> Vec<&'static str> {
    let parts = "(SELECT count(*) FROM report_part p WHERE p.report_id = r.id)";
    let lines = "(SELECT count(*) FROM case_record c WHERE c.report_id = r.id)";
    let log = |table: &str| {
        format!(
            "(SELECT count(*) FROM {table} a WHERE a.object_id = r.id AND a.action = 1 AND length(a.detail) = 32)"
        )
    };
    let rules = [
        (
            "a report is there by half",
            format!("report r WHERE {parts} <> 2 + r.box_state"),
        ),
        (
            "a part has no report",
            "report_part WHERE length(sealed) = 0 OR report_id NOT IN (SELECT id FROM report)"
                .to_owned(),
        ),
        (
            "a report is not on the desks that it was sent to",
            format!(
                "report r WHERE {lines} <> 1 + length(units) - length(replace(units, ',', ''))"
            ),
        ),
        (
            "a desk has what nobody sent",
            "case_record WHERE report_id NOT IN (SELECT id FROM report)".to_owned(),
        ),
        (
            "a report is not in the log, or twice",
            format!(
                "report r WHERE {} + {} <> 1",
                log("audit_pending"),
                log("audit_entry")
            ),
        ),
    ];
    let mut found = Vec::new();
    for (fault, rule) in rules {
        let sql = format!("SELECT 1 AS n FROM {rule} LIMIT 1");
        if !query(At(&databases.url), &sql).await.is_empty() {
            found.push(fault);
        }
    }
    let mut keys = HashMap::<Uuid, usize>::new();
    for id in ids(At(&databases.keys_url), "SELECT row_id AS id FROM row_key").await {
        *keys.entry(id).or_default() += 1;
    }
    let mut needed = HashMap::<Uuid, usize>::new();
    let part_of = "SELECT report_id AS id FROM report_part";
    for id in ids(At(&databases.url), part_of).await {
        *needed.entry(id).or_default() += 1;
    }
    if needed
        .iter()
        .any(|(id, number)| keys.get(id) != Some(number))
    {
        found.push("a key is missing");
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

/// How many of those that were acknowledged are not there.
async fn lost(databases: &Databases, phones: &[Phone]) -> usize {
    let stored = ids(At(&databases.url), "SELECT id FROM report").await;
    let stored: HashSet<Uuid> = stored.into_iter().collect();
    let answered = phones.iter().filter(|phone| phone.answer.is_some());
    answered.filter(|phone| !stored.contains(&phone.id)).count()
}

async fn mailbox(site: &Site, code: &Code) -> Mailbox {
    let request = site.client.get(format!("{}/api/mailbox", site.url));
    let request = request.header("authorization", code.header());
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    answer.json().await.unwrap()
}

#[tokio::test]
async fn no_report_that_a_killed_server_acknowledged_is_lost_and_none_is_there_twice() {
    let mut dice = Dice::of("reports killed");
    let (number, kills) = (sizes().reports, sizes().kills_among_reports);
    let (databases, directory) = city_for_a_process().await;
    let (mut all, mut unanswered): (Vec<Phone>, usize) = (Vec::new(), 0);
    for life in 1..=kills {
        let mut process = Process::start(&databases.folder);
        let challenge = challenge(&process.resident).await;
        all.extend(phones(number / kills, &directory, &challenge, &mut dice));
        let waiting = all.iter().filter(|phone| phone.answer.is_none()).count();
        let last = 1 + dice.below(waiting);
        let came = send_all(&mut process, &mut all, last).await;
        process.kill();
        unanswered += waiting - came;
        assert_eq!(faults(&databases).await, [""; 0], "life {life}");
        assert_eq!(lost(&databases, &all).await, 0, "life {life}");
    }
    assert!(unanswered > 0, "no server was killed in the middle");
    let mut process = Process::start(&databases.folder);
    send_all(&mut process, &mut all, usize::MAX).await;
    assert!(all.iter().all(|phone| phone.answer.is_some()));
    let stored = count(At(&databases.url), "report").await;
    assert_eq!(usize::try_from(stored).unwrap(), all.len());
    for _ in 0..TO_LOOK_UP {
        let phone = dice.pick(&all);
        // Once more, and nothing changes.
        assert_eq!(send(&process.resident, &phone.body).await, phone.answer);
        let mailbox = mailbox(&process.resident, &phone.code).await;
        assert_eq!(mailbox.report_id.0, phone.id);
    }
    assert_eq!(count(At(&databases.url), "report").await, stored);
    assert_eq!(faults(&databases).await, [""; 0]);
    tell(&[
        ("reports accepted", all.len()),
        ("kills among reports", kills),
        ("reports lost", lost(&databases, &all).await),
        (
            "reports doubled",
            usize::try_from(stored).unwrap() - all.len(),
        ),
    ]);
}

#[tokio::test]
async fn the_check_finds_what_a_kill_could_leave_of_a_report() {
    let mut dice = Dice::of("reports damaged");
    let (databases, directory) = city_for_a_process().await;
    let mut process = Process::start(&databases.folder);
    let challenge = challenge(&process.resident).await;
    let mut sent = phones(8, &directory, &challenge, &mut dice);
    send_all(&mut process, &mut sent, usize::MAX).await;
    process.kill();
    assert_eq!(faults(&databases).await, [""; 0]);
    let (main, keys) = (At(&databases.url), At(&databases.keys_url));
    let one = "(SELECT id FROM report ORDER BY id LIMIT 1)";
    let a_part = format!("DELETE FROM report_part WHERE class = 1 AND report_id = {one}");
    let a_line = format!("DELETE FROM case_record WHERE report_id = {one}");
    let an_entry = format!("DELETE FROM audit_pending WHERE object_id = {one}");
    let damages = [
        (
            "a key is missing",
            keys,
            "DELETE FROM row_key WHERE kind = 1",
        ),
        ("a report is there by half", main, a_part.as_str()),
        (
            "a report is not on the desks that it was sent to",
            main,
            a_line.as_str(),
        ),
        (
            "a report is not in the log, or twice",
            main,
            an_entry.as_str(),
        ),
        ("a desk has what nobody sent", main, "DELETE FROM report"),
    ];
    assert_eq!(lost(&databases, &sent).await, 0);
    for (fault, of, damage) in damages {
        assert!(!faults(&databases).await.contains(&fault), "{fault}");
        run(of, damage).await;
        assert!(faults(&databases).await.contains(&fault), "{fault}");
    }
    assert_eq!(lost(&databases, &sent).await, sent.len());
}

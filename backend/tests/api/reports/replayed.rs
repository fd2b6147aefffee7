//! Days of a city's year, lived again: every report is on the desk under its day, kind and area, and nothing else is.
//!
//! `AMPARO_TEST_YEAR` names a file with a year (CSV with `occurred_at`, `kind`, `lapd_area`, `narrative_chars` and `locale`; `.xz` too).
//! Without it days are made up.

use std::collections::BTreeMap;
use std::process::Command;

use api_types::reports::ReportKind;
use api_types::{AreaId, Bytes32};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use futures_util::future::join_all;
use i18n::Locale;

use crate::fixtures::reports::{Draft, bound_to, no_proof, solve};
use crate::fixtures::rows::{Of::Main, query};
use crate::fixtures::{city, directory::TestDirectory};
use crate::harness::TestApp;
use crate::harness::sizes::{Dice, sizes, tell};

/// Midnight in Los Angeles, soon after the directory of the tests begins.
const MIDNIGHT: &str = "2026-11-24T08:00:00Z";
const FIRST_DAY: &str = "2026-11-24";
const AT_ONCE: usize = 8;
const MOST_CHARS: usize = 6_000;

/// A report of the year.
struct Row {
    at: NaiveDateTime,
    kind: ReportKind,
    area: Option<AreaId>,
    language: &'static str,
    chars: usize,
}

fn read(line: &str, columns: &[usize; 5]) -> Row {
    let fields: Vec<&str> = line.split(',').collect();
    let [at, kind, area, chars, language] = columns.map(|column| fields[column]);
    Row {
        at: NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").unwrap(),
        kind: match kind {
            "hate" => ReportKind::Hate,
            _ => ReportKind::Property,
        },
        area: area.parse().ok().map(AreaId),
        language: Locale::parse(language).expect("a language of ours").tag(),
        chars: chars.parse().unwrap(),
    }
}

fn year_in(file: &str) -> Vec<Row> {
    let text = if file.ends_with(".xz") {
        let unpacked = Command::new("xz").args(["-dc", file]).output().unwrap();
        assert!(unpacked.status.success(), "xz opens {file}");
        String::from_utf8(unpacked.stdout).unwrap()
    } else {
        std::fs::read_to_string(file).unwrap()
    };
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap().split(',').collect();
    let columns = [
        "occurred_at",
        "kind",
        "lapd_area",
        "narrative_chars",
        "locale",
    ];
    let columns = columns.map(|name| head.iter().position(|column| *column == name).unwrap());
    lines.map(|line| read(line, &columns)).collect()
}

/// A report every hour and a half.
fn made_up(number: usize, dice: &mut Dice) -> Vec<Row> {
    let start = FIRST_DAY.parse::<NaiveDate>().unwrap();
    let mut at = start.and_time(NaiveTime::MIN);
    let mut rows = Vec::new();
    for _ in 0..number {
        at += TimeDelta::minutes(i64::from(dice.upto(180)));
        rows.push(Row {
            at,
            kind: match dice.once_in(4) {
                true => ReportKind::Hate,
                false => ReportKind::Property,
            },
            area: (!dice.once_in(10)).then(|| AreaId(u8::try_from(dice.upto(21)).unwrap())),
            language: dice.pick::<&str>(&["en", "es", "fa", "ja"]),
            chars: usize::from(dice.upto(2_000)),
        });
    }
    rows
}

/// Consecutive reports of a year, beginning anywhere in it.
fn some_days(dice: &mut Dice) -> Vec<Row> {
    let number = sizes().reports_of_the_year;
    let Ok(file) = std::env::var("AMPARO_TEST_YEAR") else {
        return made_up(number, dice);
    };
    let mut year = year_in(&file);
    year.sort_by_key(|row| row.at);
    let start = dice.below(year.len() - number.min(year.len()) + 1);
    year.into_iter().skip(start).take(number).collect()
}

async fn send_all(app: &TestApp, directory: &TestDirectory, rows: &[&Row]) {
    let challenge = app.resident.get("/api/proof-of-work").await;
    let challenge = challenge.json().await.unwrap();
    let send = |row: &Row| {
        let mut draft = match row.kind {
            ReportKind::Hate => Draft::hate(),
            ReportKind::Property => Draft::property(),
        };
        draft.language = row.language;
        draft.narrative = "x".repeat(row.chars.min(MOST_CHARS));
        let mut report = draft.seal(directory);
        report.area = row.area;
        report.proof = no_proof();
        report.proof = solve(&challenge, bound_to(&report));
        assert_ne!(report.proof.bound, Bytes32([0; 32]));
        async move {
            let answer = app.resident.post("/api/reports", &report).await;
            assert_eq!(answer.status(), 201, "{}", answer.text().await.unwrap());
        }
    };
    for some in rows.chunks(AT_ONCE) {
        join_all(some.iter().map(|row| send(row))).await;
    }
}

/// Day, kind, area and how many, as a table has them.
type Counts = BTreeMap<(NaiveDate, i16, Option<i16>), i64>;

async fn stored(app: &TestApp, table: &str) -> Counts {
    let sql = format!(
        "SELECT received_day, kind, area, count(*) AS n FROM {table} GROUP BY received_day, kind, area"
    );
    let rows = query(Main(app), &sql).await;
    let of = |row: &sea_orm::QueryResult| {
        let key = (
            row.try_get("", "received_day").unwrap(),
            row.try_get("", "kind").unwrap(),
            row.try_get("", "area").unwrap(),
        );
        (key, row.try_get("", "n").unwrap())
    };
    rows.iter().map(of).collect()
}

#[tokio::test]
async fn days_of_a_year_lie_on_the_desks_as_they_came() {
    let mut dice = Dice::of("days of a year");
    let rows = some_days(&mut dice);
    let (app, directory) = city().await;
    let (first, midnight) = (
        rows[0].at.date(),
        MIDNIGHT.parse::<DateTime<Utc>>().unwrap(),
    );
    let shift = FIRST_DAY.parse::<NaiveDate>().unwrap() - first;
    let mut hours: BTreeMap<i64, Vec<&Row>> = BTreeMap::new();
    let mut expected = Counts::new();
    for row in &rows {
        let since = row.at - first.and_time(NaiveTime::MIN);
        hours.entry(since.num_hours()).or_default().push(row);
        let kind = match row.kind {
            ReportKind::Hate => 1,
            ReportKind::Property => 2,
        };
        let area = row.area.map(|area| i16::from(area.0));
        *expected
            .entry((row.at.date() + shift, kind, area))
            .or_default() += 1;
    }
    for (hour, rows) in hours {
        app.clock.set(midnight + TimeDelta::hours(hour));
        app.run_jobs().await;
        send_all(&app, &directory, &rows).await;
    }
    assert_eq!(stored(&app, "report").await, expected);
    assert_eq!(stored(&app, "case_record").await, expected);
    tell(&[("reports of a year lived again", rows.len())]);
}

//! The figures as a page.

use std::fmt;
use std::path::Path;

use serde_json::Value;

use crate::shell::{Outcome, output_of, program};

/// What somebody else measured stands below this line and stays.
const KEPT: &str = "## In a browser";

/// What a phone loads before the page can be read, beside the page itself.
const FIRST: [&str; 3] = ["resident.css", "boot.js", "icons.svg"];

/// What a resident's phone loads to make a report.
const RESIDENT_APP: [&str; 6] = [
    "resident.wasm",
    "resident.js",
    "sealer.wasm",
    "sealer.js",
    "resident.css",
    "boot.js",
];

/// One figure and its aim.
pub struct Row {
    what: String,
    figure: f64,
    aim: f64,
    unit: &'static str,
    more_is_better: bool,
    note: String,
}

impl Row {
    /// A figure that should stay below its aim.
    pub fn below(what: &str, figure: f64, aim: f64, unit: &'static str) -> Self {
        Self {
            what: what.to_owned(),
            figure,
            aim,
            unit,
            more_is_better: false,
            note: String::new(),
        }
    }

    /// A figure that should reach its aim.
    pub fn at_least(what: &str, figure: f64, aim: f64, unit: &'static str) -> Self {
        Self {
            more_is_better: true,
            ..Self::below(what, figure, aim, unit)
        }
    }

    /// With the figures behind it.
    pub fn because(mut self, note: String) -> Self {
        self.note = note;
        self
    }

    fn met(&self) -> bool {
        if self.more_is_better {
            self.figure >= self.aim
        } else {
            self.figure < self.aim
        }
    }

    fn shown(&self) -> String {
        let figure = short(self.figure);
        match self.note.as_str() {
            "" => format!("{figure} {}", self.unit),
            note => format!("{figure} {} ({note})", self.unit),
        }
    }

    fn aimed(&self) -> String {
        let word = if self.more_is_better {
            "at least"
        } else {
            "under"
        };
        format!("{word} {} {}", short(self.aim), self.unit)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.met() { "met" } else { "**missed**" };
        write!(
            f,
            "| {} | {} | {} | {word} |",
            self.what,
            self.shown(),
            self.aimed()
        )
    }
}

/// Three figures are enough.
fn short(figure: f64) -> String {
    if figure >= 100.0 || figure.fract() == 0.0 {
        format!("{figure:.0}")
    } else if figure >= 10.0 {
        format!("{figure:.1}")
    } else {
        format!("{figure:.2}")
    }
}

/// With commas.
pub fn thousands(number: u64) -> String {
    if number < 1000 {
        return number.to_string();
    }
    format!("{},{:03}", thousands(number / 1000), number % 1000)
}

/// What the bundles weigh, compressed.
pub fn weights(assets: &Path, page_bytes: usize, rows: &mut Vec<Row>) -> Outcome {
    let release = std::fs::read_to_string(assets.join("release.json"))?;
    let release: Value = serde_json::from_str(&release)?;
    let listed = release
        .get("assets")
        .and_then(Value::as_array)
        .ok_or("release.json lists no assets")?;
    let weight = |names: &[&str]| -> f64 {
        let named = |asset: &&Value| {
            let name = asset.get("name").and_then(Value::as_str);
            name.is_some_and(|name| names.contains(&name))
        };
        let bytes = |asset: &Value| {
            asset
                .get("br")
                .or(asset.get("bytes"))
                .and_then(Value::as_f64)
        };
        listed.iter().filter(named).filter_map(bytes).sum()
    };
    rows.push(Row::below(
        "start page, styles, boot script and icons, brotli",
        (page_bytes as f64 + weight(&FIRST)) / 1000.0,
        30.0,
        "KB",
    ));
    rows.push(
        Row::below(
            "whole resident app, brotli",
            weight(&RESIDENT_APP) / 1000.0,
            250.0,
            "KB",
        )
        .because(format!(
            "app {:.0} KB, sealer {:.0} KB",
            weight(&["resident.wasm", "resident.js"]) / 1000.0,
            weight(&["sealer.wasm", "sealer.js"]) / 1000.0
        )),
    );
    Ok(())
}

/// The page; what stands below `KEPT` in `before` stays.
pub fn text(rows: &[Row], load: &str, before: &str) -> Outcome<String> {
    let date = output_of(program("date").arg("+%Y-%m-%d"))?;
    let cores = std::thread::available_parallelism()?;
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown processor", |rest| {
            rest.trim_start_matches([' ', '\t', ':'])
        });
    let busy = load.split_whitespace().next().unwrap_or("unknown");
    let table: Vec<String> = rows.iter().map(Row::to_string).collect();
    let missed: Vec<String> = rows
        .iter()
        .filter(|row| !row.met())
        .map(|row| {
            format!(
                "- {}: {}, the aim is {}",
                row.what,
                row.shown(),
                row.aimed()
            )
        })
        .collect();
    let missed = match missed.as_slice() {
        [] => "Every aim is met.".to_owned(),
        missed => format!("These aims are missed:\n\n{}", missed.join("\n")),
    };
    let kept = before
        .find(KEPT)
        .and_then(|place| before.get(place..))
        .unwrap_or_default();
    Ok(format!(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench` on {} on a machine with {cores} cores ({model}), load {busy} before the start.\n\
         Rates and times belong to this machine and this run; ratios travel better.\n\n\
         | what | figure | aim | |\n|---|---|---|---|\n{}\n\n{missed}\n\n{HOW}\n{kept}",
        date.trim(),
        table.join("\n"),
    ))
}

const HOW: &str = "\
## How it is measured

- Client, server and database share the machine's cores. Rounds of the two sides of a ratio take turns; figures are medians of seven \
rounds after one that warms up (`backend/benches/speed/main.rs`).
- Reports: hate reports with three envelopes, sealed and their work done beforehand, 16 under way at a time; the rate limits and the \
hourly ceiling are lifted, the proof of work is one bit. Bare: the same rows in the same two commits (key database, then main), 16 at \
a time, over as many connections, with the same settings of the database (SQLite: WAL, FULL; PostgreSQL: fsync on). Processor time is \
that of all threads of the server, SQLite's included, without the client and without PostgreSQL's own processes.
- Queue: `/api/queue?state=new`, the first fifty pages by cursor, by one reader; in brackets by eight, which is also how the rates are \
compared. A page is one query of the covering index, four counts (up to 1,000 each), the check of the login, and JSON. Bare: that one \
query alone. A third of the cases is in each state. Because a count stops at 1,000, the page's cost may grow until each state has that many cases, \
and no further; \"independent of the number of cases\" is taken as less than 1.5 times from 1,000 to 100,000. The design aims at a million; that is not measured here.
- Sign-ups: one seat each without a name, for one session, 16 under way at a time. Bare: the seat is taken and the same row inserted \
in one transaction, 16 at a time. pretix 2026.8 needed 360 ms of processor time for the same over REST on such a machine.
- Listeners: server-sent events over connections of their own; a change is written into the database beside the server, which looks \
every second. Memory counts both ends. Two processes: half of the listeners each, on the same database.
- Feeds: the kept copy, compressed, median of 101; in brackets the answer to an unchanged `ETag`, and the one that has to be made anew.
- Pages of sessions: of the demo's year (`seed-demo --year`), with the style sheets and scripts that they name; the player is asked for \
only when somebody presses play.
- The server as it is: the release build on a seeded demo with SQLite; medians of five starts. Memory is resident memory.
- Opening: narrative and contact of each case, each sealed to two readers, outside of a browser.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_aim_is_met_from_its_own_side() {
        assert!(Row::at_least("rate", 55.0, 55.0, "%").met());
        assert!(!Row::at_least("rate", 54.9, 55.0, "%").met());
        assert!(Row::below("time", 19.9, 20.0, "ms").met());
        assert!(!Row::below("time", 20.0, 20.0, "ms").met());
    }

    #[test]
    fn figures_are_short() {
        assert_eq!(
            [0.456, 12.34, 123.4, 3.0].map(short),
            ["0.46", "12.3", "123", "3"]
        );
        assert_eq!(
            [999, 1000, 100_000, 1_000_050].map(thousands),
            ["999", "1,000", "100,000", "1,000,050"]
        );
    }

    #[test]
    fn what_was_measured_elsewhere_stays_and_a_miss_is_named() {
        let rows = [Row::below("a page", 30.0, 20.0, "ms")];
        let before = "# Benchmarks\n\nold\n\n## In a browser\n\n| kept |\n";
        let page = text(&rows, "0.50 0.1 0.1", before).unwrap();
        assert!(page.ends_with("## In a browser\n\n| kept |\n"));
        assert!(page.contains("- a page: 30 ms, the aim is under 20 ms") && !page.contains("old"));
    }
}

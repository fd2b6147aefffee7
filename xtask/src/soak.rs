//! The soak: the tests that have sizes, with the big ones, again and again with new chance, on both databases, until the time is over.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::postgres::Cluster;
use crate::setup;
use crate::shell::{Outcome, cargo, output_of, program, watched};

const MINUTES: u64 = 20;
/// Tests of the interface that read `backend/tests/api/harness/sizes.rs`.
const SIZED: [&str; 5] = [
    "listening::seats::rush",
    "listening::seats::processes",
    "listening::seats::killed",
    "reports::killed",
    "reports::replayed",
];
/// Properties of rules, with so many cases each.
const RULES: [&str; 2] = ["listening::", "proof::"];
const CASES: &str = "4000";

/// How long, and with which year.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    minutes: u64,
    year: Option<PathBuf>,
}

impl Options {
    /// Reads `--minutes N` and `--year FILE`.
    pub fn parse(words: &[&str]) -> Outcome<Self> {
        let mut options = Self {
            minutes: MINUTES,
            year: None,
        };
        for pair in words.chunks(2) {
            match pair {
                ["--minutes", minutes] => options.minutes = minutes.parse()?,
                ["--year", file] => options.year = Some(std::path::absolute(file)?),
                _ => return Err(format!("unknown option {:?}", pair.join(" ")).into()),
            }
        }
        Ok(options)
    }
}

/// Runs rounds, on each database in turn, until the time is over or a test fails.
pub fn run(options: &Options) -> Outcome {
    setup::for_soak()?;
    match &options.year {
        Some(file) if !file.is_file() => return Err(format!("no file {}", file.display()).into()),
        Some(_) => {}
        None => println!("no --year: days are made up, no year is lived again"),
    }
    let (interface, rules) = (
        built(&["--test", "api"], "api")?,
        built(&["--lib"], "backend")?,
    );
    let cluster = Cluster::start()?;
    let begin = Instant::now();
    let mut sum = Sum::default();
    while begin.elapsed() < Duration::from_secs(60 * options.minutes) {
        for postgres in [None, Some(cluster.url())] {
            let seed = seed();
            let name = postgres.as_ref().map_or("SQLite", |_| "PostgreSQL");
            println!("\n== round {}, {name}, seed {seed}", sum.rounds + 1);
            let mut command = program(&interface);
            command
                .args(SIZED)
                .args(["--nocapture", "--test-threads", "2"])
                .env("AMPARO_TEST_SOAK", "1")
                .env("AMPARO_TEST_SEED", seed.to_string());
            if let Some(url) = postgres {
                command.env("AMPARO_TEST_POSTGRES", url);
            }
            if let Some(year) = &options.year {
                command.env("AMPARO_TEST_YEAR", year);
            }
            sum.round(name, &mut command, seed)?;
        }
        let seed = seed();
        println!("\n== rules, seed {seed}");
        let mut command = program(&rules);
        command
            .args(RULES)
            .arg("--quiet")
            .env("PROPTEST_CASES", CASES)
            .env("PROPTEST_RNG_SEED", seed.to_string());
        sum.round("rules", &mut command, seed)?;
    }
    sum.print(begin.elapsed());
    Ok(())
}

/// What was done so far.
#[derive(Default)]
struct Sum {
    rounds: u32,
    of: BTreeMap<String, u32>,
    figures: BTreeMap<String, u64>,
}

impl Sum {
    fn round(&mut self, name: &str, command: &mut Command, seed: u64) -> Outcome {
        let begin = Instant::now();
        let figures = &mut self.figures;
        let well = watched(command, |line| {
            if let Some((number, what)) = figure(line) {
                *figures.entry(what.to_owned()).or_default() += number;
            }
        })?;
        println!("-- {name}: {:.1} s", begin.elapsed().as_secs_f32());
        if !well {
            return Err(
                format!("{name} failed with seed {seed}; the same seed fails again").into(),
            );
        }
        self.rounds += 1;
        *self.of.entry(name.to_owned()).or_default() += 1;
        Ok(())
    }

    fn print(&self, time: Duration) {
        let rounds: Vec<String> = self.of.iter().map(|(of, n)| format!("{of} {n}")).collect();
        println!(
            "\n{} rounds in {:.1} minutes: {}",
            self.rounds,
            time.as_secs_f32() / 60.0,
            rounds.join(", ")
        );
        for (what, number) in &self.figures {
            println!("{number:>9} {what}");
        }
    }
}

/// A line by which a test says what it did: `soak: 60 reports accepted`.
fn figure(line: &str) -> Option<(u64, &str)> {
    let (_, said) = line.split_once("soak: ")?;
    let (number, what) = said.split_once(' ')?;
    Some((number.parse().ok()?, what))
}

/// Builds tests of the server and gives the program of the target `name`.
fn built(targets: &[&str], name: &str) -> Outcome<PathBuf> {
    let messages = output_of(
        cargo()
            .args(["test", "--package", "backend", "--no-run"])
            .args(targets)
            .args(["--message-format", "json-render-diagnostics"]),
    )?;
    let mut programs = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let is_it = message.pointer("/target/name")? == name
            && message.pointer("/profile/test")?.as_bool()?;
        let path = message.get("executable")?.as_str().filter(|_| is_it)?;
        Some(PathBuf::from(path))
    });
    programs
        .next_back()
        .ok_or_else(|| format!("cargo built no test {name}").into())
}

/// A number that nobody chose.
fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_tests_are_read_and_nothing_else() {
        assert_eq!(
            figure("soak: 60 reports accepted"),
            Some((60, "reports accepted"))
        );
        // The runner writes the name of the test before it.
        let after = "test reports::killed::none_is_lost ... soak: 3 kills";
        assert_eq!(figure(after), Some((3, "kills")));
        assert_eq!(figure("test soak ... ok"), None);
        assert_eq!(figure("soak: many reports"), None);
    }

    #[test]
    fn minutes_and_a_year_can_be_given() {
        let options = Options::parse(&["--minutes", "3", "--year", "/y.csv"]).unwrap();
        assert_eq!(options.minutes, 3);
        assert_eq!(options.year, Some(PathBuf::from("/y.csv")));
        assert_eq!(Options::parse(&[]).unwrap().minutes, MINUTES);
        assert!(Options::parse(&["--hours", "1"]).is_err());
        assert!(Options::parse(&["--minutes"]).is_err());
    }
}

//! The whole check, step by step, with one line of figures at the end.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::postgres::Cluster;
use crate::pwa::bind;
use crate::shell::{Outcome, below_root, cargo, files_below, program, run, watched};
use crate::{pwa, setup, tidy};

/// The workspace without this tool, which is built with its own set of features when it starts.
const WORKSPACE: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// Everything that must hold before a change lands.
pub fn everything() -> Outcome<ExitCode> {
    setup::everything()?;
    let mut sheet = Sheet::default();
    sheet.step("format", |_| run(cargo().args(["fmt", "--all", "--check"])));
    sheet.step("tidy", |_| tidy::run());
    sheet.step("lints", |_| {
        run(cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ]))
    });
    sheet.step("lints of the browser's code", |_| {
        run(cargo()
            .args(["clippy", "--package", "pwa", "--lib", "--bins"])
            .args([
                "--target",
                "wasm32-unknown-unknown",
                "--features",
                "hydration",
            ])
            .args(["--", "--deny", "warnings"]))
    });
    sheet.step("tests of the tool", |counts| {
        tests(cargo().args(["test", "--package", "xtask"]), counts)
    });
    sheet.step("tests, with SQLite", |counts| {
        tests(cargo().arg("test").args(WORKSPACE), counts)
    });
    sheet.step("tests of the interface, with PostgreSQL", |counts| {
        let cluster = Cluster::start()?;
        let mut command = cargo();
        command
            .arg("test")
            .args(WORKSPACE)
            .args(["--test", "api"])
            .env("AMPARO_TEST_POSTGRES", cluster.url());
        tests(&mut command, counts)
    });
    sheet.step("bundles", |_| pwa::build_and_weigh());
    sheet.step("vectors in WebAssembly", |_| vectors_in_wasm());
    sheet.step("vectors in Python", |_| vectors_in_python());
    sheet.step("feeds, read by others", |_| feeds_read_by_others());
    sheet.step("server", |_| setup::server().map(|_| ()));
    sheet.step("browser", |counts| journeys(&[], counts));
    Ok(sheet.finish())
}

/// Only the browser tests.
pub fn browser(files: &[&str]) -> Outcome<ExitCode> {
    setup::for_bundles()?;
    setup::for_tests()?;
    let mut sheet = Sheet::default();
    sheet.step("bundles", |_| pwa::build().map(|_| ()));
    sheet.step("server", |_| setup::server().map(|_| ()));
    sheet.step("browser", |counts| journeys(files, counts));
    Ok(sheet.finish())
}

/// Pictures of all pages.
pub fn shots() -> Outcome<ExitCode> {
    setup::for_bundles()?;
    setup::for_tests()?;
    pwa::build()?;
    setup::server()?;
    run(program("node")
        .arg("shots.js")
        .current_dir(below_root("e2e")))?;
    Ok(ExitCode::SUCCESS)
}

/// How many tests went which way.
#[derive(Default)]
struct Counts {
    passed: u64,
    failed: u64,
}

impl Counts {
    /// Reads the closing lines of cargo's and Node's test runners.
    fn read(&mut self, line: &str) {
        if let Some((_, figures)) = line.split_once("test result: ") {
            for part in figures.split([';', '.']) {
                let mut words = part.split_whitespace();
                let count = words.next().and_then(|word| word.parse::<u64>().ok());
                match (count, words.next()) {
                    (Some(count), Some("passed")) => self.passed += count,
                    (Some(count), Some("failed")) => self.failed += count,
                    _ => {}
                }
            }
        } else if let Some(figures) = line.strip_prefix("# ").or(line.strip_prefix("ℹ ")) {
            let mut words = figures.split_whitespace();
            match (
                words.next(),
                words.next().and_then(|word| word.parse::<u64>().ok()),
            ) {
                (Some("pass"), Some(count)) => self.passed += count,
                (Some("fail" | "cancelled"), Some(count)) => self.failed += count,
                _ => {}
            }
        }
    }
}

/// The steps so far.
#[derive(Default)]
struct Sheet {
    counts: Counts,
    steps: Vec<(String, Duration, bool)>,
}

impl Sheet {
    /// Does a step. A step that fails without naming failed tests counts as one failure; the next ones run all the same.
    fn step(&mut self, name: &str, work: impl FnOnce(&mut Counts) -> Outcome) {
        println!("\n== {name}");
        let begin = Instant::now();
        let mut counts = Counts::default();
        let outcome = work(&mut counts);
        if let Err(error) = &outcome {
            println!("{name}: {error}");
            counts.failed = counts.failed.max(1);
        }
        println!("-- {name}: {:.1} s", begin.elapsed().as_secs_f32());
        self.counts.passed += counts.passed;
        self.counts.failed += counts.failed;
        self.steps
            .push((name.to_owned(), begin.elapsed(), outcome.is_ok()));
    }

    /// Prints the table. The last line holds the figures.
    fn finish(self) -> ExitCode {
        println!();
        for (name, time, ok) in &self.steps {
            let word = if *ok { "ok" } else { "FAILED" };
            println!("{name:<42} {:>7.1} s  {word}", time.as_secs_f32());
        }
        println!(
            "{} passed, {} failed",
            self.counts.passed, self.counts.failed
        );
        if self.counts.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

/// Runs a test command and counts. The runner's own verdict decides.
fn tests(command: &mut Command, counts: &mut Counts) -> Outcome {
    command.args(["--no-fail-fast", "--", "--quiet"]);
    counted(command, counts)
}

fn counted(command: &mut Command, counts: &mut Counts) -> Outcome {
    if watched(command, |line| counts.read(line))? {
        Ok(())
    } else {
        Err("some tests failed".into())
    }
}

fn journeys(files: &[&str], counts: &mut Counts) -> Outcome {
    let mut command = program("node");
    command
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .current_dir(below_root("e2e"))
        .env("AMPARO_BIN", below_root("target/debug/amparo"))
        .env("AMPARO_ASSETS", below_root("target/pwa"));
    // By their names: what a folder means there differs between versions of Node.
    if files.is_empty() {
        command.args(every_journey()?);
    } else {
        command.args(files);
    }
    counted(&mut command, counts)
}

/// The files of all journeys, as seen from `e2e`.
fn every_journey() -> Outcome<Vec<PathBuf>> {
    let folder = below_root("e2e");
    let mut found = Vec::new();
    for path in files_below(&folder.join("journeys"))? {
        if path.to_string_lossy().ends_with(".test.js") {
            found.push(path.strip_prefix(&folder)?.to_path_buf());
        }
    }
    found.sort();
    match found.is_empty() {
        true => Err("there are no journeys".into()),
        false => Ok(found),
    }
}

fn vectors_in_wasm() -> Outcome {
    let wasm = bind::compile_vectors()?;
    run(program("node")
        .arg("vectors.js")
        .arg(wasm)
        .current_dir(below_root("e2e")))
}

/// The independent decoder opens them, and refuses them when they are damaged.
fn vectors_in_python() -> Outcome {
    let decoder = "crates/sealing/testdata/decode.py";
    run(program(setup::python()).arg(decoder))?;
    run(program(setup::python()).args([decoder, "--self-check"]))
}

/// Other people's parsers read calendars and feeds, and notice each of many damages.
fn feeds_read_by_others() -> Outcome {
    run(program(setup::python()).args(["e2e/feeds_check.py", "--self-check"]))
}

#[cfg(test)]
mod tests {
    use super::{Counts, every_journey};

    #[test]
    fn journeys_are_named_one_by_one() {
        let found = every_journey().unwrap();
        assert!(found.contains(&"journeys/listening.test.js".into()));
        assert!(found.iter().all(|path| path.is_relative()));
    }

    #[test]
    fn both_runners_figures_are_read() {
        let mut counts = Counts::default();
        counts.read("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.1s");
        counts.read("test result: FAILED. 1 passed; 2 failed; 0 ignored; finished in 0.1s");
        counts.read("ℹ pass 5");
        counts.read("# pass 1");
        counts.read("ℹ fail 1");
        counts.read("ℹ duration_ms 12");
        counts.read("a page that passed 7 times");
        assert_eq!((counts.passed, counts.failed), (19, 3));
    }
}

//! `cargo xtask bench`: what the server and the bundles cost, measured in one run and written to `docs/benchmarks.md`.

mod civic;
mod listening;
mod page;
mod serving;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::postgres::{self, Cluster};
use crate::pwa;
use crate::shell::{Outcome, below_root, cargo, output_of, program, run};
use listening::Listening;
use page::Row;
use serving::Serving;

const PAGE: &str = "docs/benchmarks.md";

/// What `backend/benches/speed` prints.
#[derive(Deserialize)]
struct Speed {
    sqlite: Store,
    postgres: Option<Store>,
    opening_ms: f64,
}

#[derive(Deserialize)]
struct Store {
    intake: Intake,
    queue: Vec<Queue>,
    #[serde(flatten)]
    listening: Listening,
}

#[derive(Deserialize)]
struct Intake {
    served_per_second: f64,
    bare_per_second: f64,
    ratio: f64,
    cpu_ms: f64,
}

#[derive(Deserialize)]
struct Queue {
    total: u64,
    p95_ms_alone: f64,
    median_ms_alone: f64,
    p95_ms_together: f64,
    served_per_second: f64,
    bare_per_second: f64,
    ratio: f64,
}

/// Builds, measures, prints and writes the page. Fails when something cannot be measured, not when an aim is missed.
pub fn run_and_write() -> Outcome {
    let assets = assets()?;
    println!("building the server for release (the first time takes some minutes)");
    run(bench().arg("--no-run"))?;
    let server = below_root("target/release/amparo");
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("the server as it is");
    let serving = Serving::measure(&server, &assets)?;
    println!("pages of sessions, in a year that was lived through");
    let pages = civic::measure(&server, &assets)?;
    println!("reports and queues, on SQLite and PostgreSQL");
    let speed = speed()?;
    let mut rows = Vec::new();
    store(&mut rows, "SQLite", &speed.sqlite);
    if let Some(on_postgres) = &speed.postgres {
        store(&mut rows, "PostgreSQL", on_postgres);
    }
    rows.push(Row::below(
        "opening 300 sealed cases, natively, one core",
        speed.opening_ms,
        3000.0,
        "ms",
    ));
    serving.describe(&mut rows);
    page::weights(&assets, serving.page_bytes, &mut rows)?;
    rows.extend(pages);
    let file = below_root(PAGE);
    let before = fs::read_to_string(&file).unwrap_or_default();
    fs::write(&file, page::text(&rows, &load, &before)?)?;
    for row in &rows {
        println!("{row}");
    }
    println!("written to {PAGE}");
    Ok(())
}

/// The bundles to serve: those that are named, or the ones of the present sources.
fn assets() -> Outcome<PathBuf> {
    match std::env::var_os("AMPARO_ASSETS") {
        Some(folder) => Ok(folder.into()),
        None => {
            pwa::build()?;
            Ok(below_root("target/pwa"))
        }
    }
}

/// Builds the measuring program, and the server with it.
fn bench() -> Command {
    let mut command = cargo();
    command.args([
        "bench",
        "--quiet",
        "--package",
        "backend",
        "--bench",
        "speed",
    ]);
    command
}

fn speed() -> Outcome<Speed> {
    let cluster = Cluster::start()?;
    make_durable(&cluster.url())?;
    let printed = output_of(bench().env("AMPARO_TEST_POSTGRES", cluster.url()))?;
    let line = printed
        .lines()
        .find(|line| line.starts_with('{'))
        .ok_or("the measuring program printed no figures")?;
    Ok(serde_json::from_str(line)?)
}

/// The tests' cluster forgets everything when the power fails, which no city's does: started again with what tests do without.
fn make_durable(url: &str) -> Outcome {
    let programs = postgres::programs().ok_or("no PostgreSQL")?;
    let shown =
        output_of(program(programs.join("psql")).args(["-Atc", "SHOW data_directory", url]))?;
    let data = PathBuf::from(shown.trim());
    let options = data.join("postmaster.opts");
    let mut text = fs::read_to_string(&options)?;
    for name in ["fsync", "synchronous_commit", "full_page_writes"] {
        text = text.replace(&format!("{name}=off"), &format!("{name}=on"));
    }
    fs::write(&options, text)?;
    // A restart uses the options of the file.
    let restart = programs.join("pg_ctl");
    let mut command = if output_of(program("id").arg("-u"))?.trim() == "0" {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(restart);
        command
    } else {
        Command::new(restart)
    };
    run(command
        .args(["restart", "-s", "-w", "-l", "/dev/null", "-D"])
        .arg(&data)
        .current_dir("/")
        .stdout(Stdio::null()))?;
    let fsync = output_of(program(programs.join("psql")).args(["-Atc", "SHOW fsync", url]))?;
    match fsync.trim() {
        "on" => Ok(()),
        _ => Err("PostgreSQL did not become durable".into()),
    }
}

fn store(rows: &mut Vec<Row>, name: &str, store: &Store) {
    let intake = &store.intake;
    rows.push(
        Row::at_least(
            &format!("accepting sealed reports over HTTP, {name}, of the bare insert rate"),
            intake.ratio * 100.0,
            55.0,
            "%",
        )
        .because(format!(
            "{:.0}/s, bare {:.0}/s",
            intake.served_per_second, intake.bare_per_second
        )),
    );
    rows.push(Row::below(
        &format!("processor time of the server a report, {name}"),
        intake.cpu_ms,
        3.0,
        "ms",
    ));
    for queue in &store.queue {
        let what = format!(
            "page of 50 of {} cases, {name}",
            page::thousands(queue.total)
        );
        rows.push(
            Row::below(&format!("{what}, p95"), queue.p95_ms_alone, 20.0, "ms").because(format!(
                "median {:.1} ms; with 8 asking at once p95 {:.1} ms",
                queue.median_ms_alone, queue.p95_ms_together
            )),
        );
        rows.push(
            Row::at_least(
                &format!("{what}, of the bare index query's rate"),
                queue.ratio * 100.0,
                30.0,
                "%",
            )
            .because(format!(
                "{:.0}/s, bare {:.0}/s",
                queue.served_per_second, queue.bare_per_second
            )),
        );
    }
    if let [small, middle, large] = store.queue.as_slice() {
        let times = |queue: &Queue| large.median_ms_alone / queue.median_ms_alone;
        rows.push(
            Row::below(
                &format!("the page with a hundred times the cases, {name}"),
                times(small),
                1.5,
                "times the time",
            )
            .because(format!("with ten times the cases {:.2}", times(middle))),
        );
    }
    store.listening.describe(name, rows);
}

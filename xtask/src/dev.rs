//! The demo on this machine: built, filled and started.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde::Deserialize;

use crate::live::Live;
use crate::shell::{Outcome, below_root, program, run};
use crate::{pwa, setup};

/// How to start the demo.
pub struct Options {
    folder: String,
    resident_port: u16,
    console_port: u16,
}

impl Options {
    /// Reads the command line; the environment (`AMPARO_PORT`, `AMPARO_CONSOLE_PORT`) comes second.
    pub fn parse(words: &[&str]) -> Outcome<Self> {
        let mut options = Self {
            folder: "var".to_owned(),
            resident_port: port_from_environment("AMPARO_PORT", 8080)?,
            console_port: port_from_environment("AMPARO_CONSOLE_PORT", 8081)?,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let value = words
                .next()
                .ok_or_else(|| format!("{word} needs a value"))?;
            match *word {
                "--dir" => options.folder = (*value).to_owned(),
                "--port" => options.resident_port = value.parse()?,
                "--console-port" => options.console_port = value.parse()?,
                _ => return Err(format!("unknown option {word}").into()),
            }
        }
        Ok(options)
    }
}

fn port_from_environment(name: &str, otherwise: u16) -> Outcome<u16> {
    match std::env::var(name) {
        Ok(port) => Ok(port.parse().map_err(|_| format!("{name} is not a port"))?),
        Err(_) => Ok(otherwise),
    }
}

/// What the seed says about the people of the demo.
#[derive(Deserialize)]
struct Demo {
    staff: Vec<DemoStaff>,
    #[serde(default)]
    reports: Vec<DemoReport>,
}

#[derive(Deserialize)]
struct DemoStaff {
    name: String,
    passphrase: String,
    totp_secret: String,
    unit: Option<String>,
    role: String,
}

#[derive(Deserialize)]
struct DemoReport {
    code: String,
    kind: String,
}

/// Lays out the demo's data, unless it is there already.
pub fn seed(options: &Options) -> Outcome {
    let server = setup::server()?;
    run(program(server).args(["seed-demo", "--year", "--dir", &options.folder]))
}

/// Prints the one-time code that a demo person's authenticator app would show now.
pub fn code(name: &str, options: &Options) -> Outcome {
    let server = setup::server()?;
    run(program(server).args(["demo-code", "--dir", &options.folder, name]))
}

/// Builds, seeds and serves until it is stopped.
pub fn start(options: &Options) -> Outcome {
    setup::for_bundles()?;
    pwa::build()?;
    println!("building the server (the first time takes some minutes)");
    let server = setup::server()?;
    // What it prints about the people stands at the end, where the addresses are.
    run(program(&server)
        .args(["seed-demo", "--year", "--dir", &options.folder])
        .stdout(Stdio::null()))?;
    // Without it the demo shows a stream that broke off, which is a state of its own.
    let _live = Live::start(&below_root(&options.folder))
        .inspect_err(|error| println!("no livestream in this demo: {error}"));
    let resident_port = next_free(options.resident_port, None)?;
    let console_port = next_free(options.console_port, Some(resident_port))?;
    let folder = below_root(&options.folder);
    let mut serving = Serving(
        serve(
            &server,
            &folder.join("amparo.toml"),
            resident_port,
            console_port,
        )
        .spawn()
        .map_err(|error| format!("cannot start {}: {error}", server.display()))?,
    );
    serving.wait_until_ready(resident_port)?;
    println!();
    println!("residents   http://localhost:{resident_port}");
    println!("console     http://127.0.0.1:{console_port}");
    print_people(&folder.join("demo.json"));
    println!("\nCtrl-C ends it; the data stay in {}.", options.folder);
    std::io::stdout().flush()?;
    let status = serving.0.wait()?;
    Err(format!("the server ended with {status}").into())
}

fn serve(server: &Path, config: &Path, resident_port: u16, console_port: u16) -> Command {
    let mut command = program(server);
    command
        .args(["serve", "--config"])
        .arg(config)
        .env(
            "AMPARO_RESIDENT_LISTEN",
            format!("127.0.0.1:{resident_port}"),
        )
        .env("AMPARO_CONSOLE_LISTEN", format!("127.0.0.1:{console_port}"))
        .env("AMPARO_ASSETS", below_root("target/pwa"));
    command
}

/// The server, ended when this tool fails on the way. A signal to the process group reaches it by itself.
struct Serving(Child);

impl Serving {
    fn wait_until_ready(&mut self, port: u16) -> Outcome {
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(60) {
            if let Some(status) = self.0.try_wait()? {
                return Err(format!("the server ended with {status}").into());
            }
            if answers(port) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Err("the server did not answer within a minute".into())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn answers(port: u16) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(
            format!("GET /health HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")
                .as_bytes(),
        )?;
        let mut head = [0; 12];
        stream.read_exact(&mut head)?;
        Ok(head.ends_with(b" 200"))
    };
    ask().unwrap_or(false)
}

fn next_free(wanted: u16, taken: Option<u16>) -> Outcome<u16> {
    (wanted..wanted.saturating_add(100))
        .find(|port| Some(*port) != taken && TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .ok_or_else(|| format!("no free port from {wanted} on").into())
}

fn print_people(path: &PathBuf) {
    let demo = fs::read_to_string(path)
        .ok()
        .and_then(|text| serde_json::from_str::<Demo>(&text).ok());
    let Some(demo) = demo else {
        return;
    };
    println!("\ndemo log-ins (name, pass-phrase, secret for an authenticator app)");
    for person in demo.staff {
        let unit = person.unit.unwrap_or_else(|| "no unit".to_owned());
        println!(
            "  {:<24} {:<34} {}  ({}, {unit})",
            person.name, person.passphrase, person.totp_secret, person.role
        );
    }
    if let Some(report) = demo.reports.first() {
        println!("\ndemo code of a {} report: {}", report.kind, report.code);
    }
}

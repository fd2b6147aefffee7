//! The release server as an operator starts it: how soon it answers and how much memory it holds.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::page::Row;
use crate::postgres::free_port;
use crate::shell::{Outcome, program, run};

const STARTS: usize = 5;
const CONNECTIONS: usize = 1000;
/// Until the jobs of the start have run.
const SETTLE: Duration = Duration::from_secs(2);

/// What was measured.
pub struct Serving {
    start_ms: f64,
    idle_mb: f64,
    used_mb: f64,
    connected_mb: f64,
    /// The start page as it goes over the wire, compressed.
    pub page_bytes: usize,
}

impl Serving {
    /// Seeds a demo, starts the server on it several times and looks at the last one more closely.
    pub fn measure(server: &Path, assets: &Path) -> Outcome<Self> {
        let demo = Demo::seed(server, assets, &[])?;
        let mut starts = Vec::new();
        for _ in 1..STARTS {
            starts.push(demo.start()?.1);
        }
        let (running, last) = demo.start()?;
        starts.push(last);
        starts.sort();
        let start = starts.get(STARTS / 2).ok_or("no start")?;
        sleep(SETTLE);
        let idle_mb = running.memory_mb()?;
        let page_bytes = running.weigh("/en/")?;
        let used_mb = running.memory_mb()?;
        let mut open = Vec::new();
        for _ in 0..CONNECTIONS {
            let mut stream = running.connect()?;
            ask(&mut stream, "/health", "keep-alive")?;
            open.push(stream);
        }
        let connected_mb = running.memory_mb()?;
        // Still open: each gets another answer.
        for stream in open.iter_mut().rev().take(10) {
            ask(stream, "/health", "keep-alive")?;
        }
        Ok(Self {
            start_ms: start.as_secs_f64() * 1e3,
            idle_mb,
            used_mb,
            connected_mb,
            page_bytes,
        })
    }

    /// The figures as rows.
    pub fn describe(&self, rows: &mut Vec<Row>) {
        rows.push(Row::below(
            "from process start to the first answer",
            self.start_ms,
            100.0,
            "ms",
        ));
        rows.push(
            Row::below("memory of the idle server", self.idle_mb, 40.0, "MB")
                .because(format!("{:.1} MB after its first page", self.used_mb)),
        );
        rows.push(Row::below(
            "memory with 1,000 open connections",
            self.connected_mb,
            100.0,
            "MB",
        ));
    }
}

/// A demo's folder, removed at the end.
pub struct Demo {
    server: PathBuf,
    assets: PathBuf,
    folder: PathBuf,
}

impl Demo {
    /// Lays one out; `more` goes to `seed-demo`.
    pub fn seed(server: &Path, assets: &Path, more: &[&str]) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("amparo-bench-{}", std::process::id()));
        let demo = Self {
            server: server.to_path_buf(),
            assets: assets.to_path_buf(),
            folder,
        };
        run(program(server)
            .args(["seed-demo", "--dir"])
            .arg(&demo.folder)
            .args(more)
            .stdout(Stdio::null()))?;
        Ok(demo)
    }

    /// A running server, and how long it took to the first answer.
    pub fn start(&self) -> Outcome<(Running, Duration)> {
        let (port, console) = (free_port()?, free_port()?);
        let begin = Instant::now();
        let child = Command::new(&self.server)
            .args(["serve", "--config"])
            .arg(self.folder.join("amparo.toml"))
            .env("AMPARO_RESIDENT_LISTEN", format!("127.0.0.1:{port}"))
            .env("AMPARO_CONSOLE_LISTEN", format!("127.0.0.1:{console}"))
            .env("AMPARO_ASSETS", &self.assets)
            .stderr(Stdio::null())
            .spawn()?;
        let running = Running { child, port };
        while begin.elapsed() < Duration::from_secs(30) {
            let answered = running
                .connect()
                .and_then(|mut stream| ask(&mut stream, "/health", "close"));
            if answered.is_ok() {
                let time = begin.elapsed();
                return Ok((running, time));
            }
            sleep(Duration::from_millis(1));
        }
        Err("the server did not answer within 30 seconds".into())
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A server that runs until it is dropped.
pub struct Running {
    child: Child,
    port: u16,
}

impl Running {
    fn connect(&self) -> Outcome<TcpStream> {
        let stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(stream)
    }

    fn memory_mb(&self) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kib: f64 = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.split_whitespace().next())
            .ok_or("no VmRSS")?
            .parse()?;
        Ok(kib * 1024.0 / 1e6)
    }

    /// The bytes of a page's body, compressed.
    pub fn weigh(&self, path: &str) -> Outcome<usize> {
        ask(&mut self.connect()?, path, "close")
    }

    /// A page's body as it is.
    pub fn read(&self, path: &str) -> Outcome<Vec<u8>> {
        fetch(&mut self.connect()?, path, "close", "identity")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks for a path and gives the bytes of the compressed body.
fn ask(stream: &mut TcpStream, path: &str, connection: &str) -> Outcome<usize> {
    Ok(fetch(stream, path, connection, "br")?.len())
}

/// Asks for a path and gives the body; anything but 200 with a length is an error.
fn fetch(stream: &mut TcpStream, path: &str, connection: &str, coding: &str) -> Outcome<Vec<u8>> {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {coding}\r\nConnection: {connection}\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        head.extend_from_slice(&byte);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    if !head.starts_with("http/1.1 200") {
        return Err(format!("{path}: {}", head.lines().next().unwrap_or_default()).into());
    }
    let length: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .ok_or("an answer without a length")?
        .trim()
        .parse()?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(body)
}

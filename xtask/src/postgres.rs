//! A throwaway PostgreSQL for the tests: own folder, own port, gone afterwards.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::shell::{Outcome, output_of, program, run, succeeds};

/// The newest installed server's programs.
pub fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .filter(|folder| folder.join("initdb").is_file())
        .collect();
    found.sort();
    found.pop()
}

/// A running cluster. It ends when this value is dropped.
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    as_postgres: bool,
    port: u16,
    server: Child,
}

impl Cluster {
    /// Makes and starts one.
    pub fn start() -> Outcome<Self> {
        let programs = programs().ok_or("no PostgreSQL under /usr/lib/postgresql")?;
        let as_postgres = output_of(program("id").arg("-u"))?.trim() == "0";
        let folder = std::env::temp_dir().join(format!("amparo-postgres-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        if as_postgres {
            // PostgreSQL refuses to run as root.
            run(program("chown").arg("postgres").arg(&folder))?;
        }
        let data = folder.join("data");
        run(owner(as_postgres, &programs.join("initdb"))
            .args(["--no-sync", "--auth=trust", "--username=postgres"])
            .args(["--encoding=UTF8", "--locale=C.UTF-8", "--pgdata"])
            .arg(&data)
            .current_dir(&folder)
            .stdout(Stdio::null()))?;
        let port = free_port()?;
        let server = owner(as_postgres, &programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .arg("-k")
            .arg(&folder)
            .args(["-p", &port.to_string()])
            .args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"])
            .args(["-c", "synchronous_commit=off", "-c", "full_page_writes=off"])
            .args(["-c", "max_connections=300", "-c", "log_min_messages=fatal"])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let cluster = Self {
            programs,
            folder,
            as_postgres,
            port,
            server,
        };
        cluster.wait()?;
        Ok(cluster)
    }

    /// Where the tests find it.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait(&self) -> Outcome {
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(60) {
            let ready = succeeds(
                program(self.programs.join("pg_isready"))
                    .args(["-q", "-h", "127.0.0.1", "-p"])
                    .arg(self.port.to_string()),
            );
            if ready {
                return Ok(());
            }
            sleep(Duration::from_millis(100));
        }
        Err("PostgreSQL did not start within a minute".into())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        succeeds(
            owner(self.as_postgres, &self.programs.join("pg_ctl"))
                .args(["stop", "-s", "-m", "immediate", "-D"])
                .arg(self.folder.join("data"))
                .current_dir("/"),
        );
        // Already ended by pg_ctl; this only collects it.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn owner(as_postgres: bool, path: &Path) -> Command {
    if as_postgres {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(path);
        command
    } else {
        Command::new(path)
    }
}

/// A port that nobody listens on at the moment.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

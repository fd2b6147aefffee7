//! The real program as a process of its own, which can be killed.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

use tokio::net::TcpSocket;

use super::Site;

/// `amparo serve` behind a proxy, with the machine's clock and its jobs. Killed when dropped.
pub struct Process {
    child: Child,
    pub resident: Site,
    pub console: Site,
    _ports: [Port; 2],
}

/// A port that nobody else is given: bound here and never listened on, so that the process may share it.
struct Port(
    u16,
    #[expect(dead_code, reason = "held, not read")] TcpSocket,
);

impl Port {
    fn reserve() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self(socket.local_addr().unwrap().port(), socket)
    }

    fn address(&self) -> String {
        format!("127.0.0.1:{}", self.0)
    }
}

impl Process {
    /// Serves with the settings of the application that was, or is, in `folder`. Returns when it takes requests.
    pub fn start(folder: &Path) -> Self {
        let ports = [Port::reserve(), Port::reserve()];
        let mut child = Command::new(env!("CARGO_BIN_EXE_amparo"))
            .arg("--config")
            .arg(folder.join("amparo.toml"))
            .arg("serve")
            .env("AMPARO_RESIDENT_LISTEN", ports[0].address())
            .env("AMPARO_CONSOLE_LISTEN", ports[1].address())
            .env("AMPARO_RESIDENT_PROXIES", "1")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let (ready, started) = mpsc::channel();
        // Reads on until the end: a full pipe would stop the process.
        std::thread::spawn(move || {
            let mut said = String::new();
            for line in log.lines().map_while(Result::ok) {
                if line.contains("\"serving\"") {
                    let _ = ready.send(Ok(()));
                }
                said = said + &line + "\n";
            }
            let _ = ready.send(Err(said));
        });
        let start = started.recv().unwrap();
        start.expect("the process starts");
        Self {
            child,
            resident: Site::on(ports[0].0),
            console: Site::on(ports[1].0),
            _ports: ports,
        }
    }

    /// Ends it between two instructions (SIGKILL): it closes nothing and says no good-bye.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

//! A client that costs next to nothing: ready-made bytes out, status and body back, one connection kept alive.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Sends every request once over `connections` connections. Gives the seconds that it took in all and the milliseconds of each.
pub async fn send_all(
    address: &str,
    requests: Vec<Vec<u8>>,
    connections: usize,
    status: u16,
) -> (f64, Vec<f64>) {
    let mut wires = Vec::new();
    for _ in 0..connections {
        wires.push(Wire::connect(address).await);
    }
    let requests = Arc::new(requests);
    let next = Arc::new(AtomicUsize::new(0));
    let begin = Instant::now();
    let mut tasks = JoinSet::new();
    for mut wire in wires {
        let (requests, next) = (requests.clone(), next.clone());
        tasks.spawn(async move {
            let mut times = Vec::new();
            while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                let begin = Instant::now();
                assert_eq!(wire.ask(request).await, status);
                times.push(begin.elapsed().as_secs_f64() * 1e3);
            }
            times
        });
    }
    let times: Vec<Vec<f64>> = tasks.join_all().await;
    (begin.elapsed().as_secs_f64(), times.concat())
}

/// One connection.
struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Wire {
    async fn connect(address: &str) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            buffer: Vec::with_capacity(64 * 1024),
        }
    }

    /// Sends a request and reads the whole answer; gives its status.
    async fn ask(&mut self, request: &[u8]) -> u16 {
        self.stream.write_all(request).await.unwrap();
        self.buffer.clear();
        loop {
            let read = self.stream.read_buf(&mut self.buffer).await.unwrap();
            assert!(read > 0, "the server hung up");
            let Some(end) = self.buffer.windows(4).position(|w| w == b"\r\n\r\n") else {
                continue;
            };
            let head = std::str::from_utf8(&self.buffer[..end]).unwrap();
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.trim().parse::<usize>().unwrap())
            });
            let status = head[9..12].parse().unwrap();
            let whole = end + 4 + length.expect("an answer of known length");
            while self.buffer.len() < whole {
                let read = self.stream.read_buf(&mut self.buffer).await.unwrap();
                assert!(read > 0, "the server hung up");
            }
            return status;
        }
    }
}

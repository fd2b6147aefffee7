//! An encoder in the city's own network: a small HTTP server whose playlist moves, stands still, ends or goes away.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// What it does.
#[derive(Clone, Copy, PartialEq)]
pub enum Doing {
    Moving,
    Still,
    Ended,
    Gone,
    /// Sends people on, to a place that would answer.
    Elsewhere,
    /// A body without end.
    Flood,
}

pub struct Encoder {
    /// `127.0.0.1:port`.
    pub host: String,
    doing: Arc<Mutex<Doing>>,
    asked: Arc<AtomicUsize>,
}

impl Encoder {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let doing = Arc::new(Mutex::new(Doing::Moving));
        let asked = Arc::new(AtomicUsize::new(0));
        let (does, counts) = (doing.clone(), asked.clone());
        tokio::spawn(async move {
            let mut sequence = 0_u32;
            while let Ok((mut socket, _)) = listener.accept().await {
                counts.fetch_add(1, Ordering::SeqCst);
                let mut head = vec![0; 4096];
                let read = socket.read(&mut head).await.unwrap_or(0);
                let head = String::from_utf8_lossy(&head[..read]).into_owned();
                let doing = *does.lock().unwrap();
                if doing != Doing::Still {
                    sequence += 1;
                }
                let answer = answer(doing, &head, sequence);
                let _ = socket.write_all(answer.as_bytes()).await;
                if doing == Doing::Flood {
                    while socket.write_all(&[b'#'; 65_536]).await.is_ok() {}
                }
                let _ = socket.shutdown().await;
            }
        });
        Self { host, doing, asked }
    }

    pub fn is(&self, doing: Doing) {
        *self.doing.lock().unwrap() = doing;
    }

    /// How often somebody came.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    pub fn address(&self, file: &str) -> String {
        format!("http://{}/{file}", self.host)
    }
}

fn answer(doing: Doing, head: &str, sequence: u32) -> String {
    let master = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=800000\nlow/live.m3u8\n";
    let end = if doing == Doing::Ended {
        "#EXT-X-ENDLIST\n"
    } else {
        ""
    };
    let playlist = format!(
        "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXT-X-MEDIA-SEQUENCE:{sequence}\n#EXTINF:6.0,\nseg{sequence}.ts\n{end}"
    );
    match doing {
        Doing::Gone => {
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned()
        }
        Doing::Elsewhere => {
            "HTTP/1.1 302 Found\r\nlocation: /live.m3u8\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                .to_owned()
        }
        Doing::Flood => "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n#EXTM3U\n".to_owned(),
        _ => {
            let body = if head.starts_with("GET /master") {
                master
            } else {
                &playlist
            };
            format!(
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            )
        }
    }
}

//! A way to PostgreSQL on which the answer to a commit is lost: the server has stored it, and the connection breaks.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

const WHOLE: u8 = 0;
const ARMED: u8 = 1;
const LOST: u8 = 2;

/// The way, while its runtime lives.
pub struct Lossy {
    /// The database at the end of it.
    pub url: String,
    state: Arc<AtomicU8>,
}

impl Lossy {
    /// A way to the database at `url`.
    pub async fn to(url: &str) -> Self {
        let mut url = Url::parse(url).unwrap();
        let server = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap_or(5432));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        url.set_ip_host(address.ip()).unwrap();
        url.set_port(Some(address.port())).unwrap();
        let state = Arc::new(AtomicU8::new(WHOLE));
        let shared = state.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = TcpStream::connect(&server).await.unwrap();
                tokio::spawn(carry(client, server, shared.clone()));
            }
        });
        Self {
            url: url.into(),
            state,
        }
    }

    pub fn lose_the_next_commit(&self) {
        self.state.store(ARMED, Ordering::SeqCst);
    }

    pub fn has_lost(&self) -> bool {
        self.state.load(Ordering::SeqCst) == LOST
    }
}

async fn carry(mut client: TcpStream, mut server: TcpStream, state: Arc<AtomicU8>) {
    let (mut asked, mut answered) = ([0; 16 * 1024], [0; 16 * 1024]);
    loop {
        tokio::select! {
            read = client.read(&mut asked) => {
                let Ok(count @ 1..) = read else { return };
                let words = &asked[..count];
                let commits = super::log::holds(words, b"COMMIT\0");
                server.write_all(words).await.unwrap();
                let lost = commits
                    && state.compare_exchange(ARMED, LOST, Ordering::SeqCst, Ordering::SeqCst).is_ok();
                if lost {
                    // Its answer says that it is stored. Then both ends are dropped.
                    assert!(server.read(&mut answered).await.unwrap() > 0);
                    return;
                }
            }
            read = server.read(&mut answered) => {
                let Ok(count @ 1..) = read else { return };
                if client.write_all(&answered[..count]).await.is_err() {
                    return;
                }
            }
        }
    }
}

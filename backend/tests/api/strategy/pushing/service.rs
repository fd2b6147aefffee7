//! A push service and a browser, as RFC 8030 and RFC 8291 describe them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes128Gcm, Nonce};
use api_types::strategy::PushSubscription;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A push service: keeps what arrives, and answers as it is told.
pub struct Service {
    pub host: String,
    status: Arc<Mutex<u16>>,
    arrived: Arc<Mutex<Vec<Message>>>,
}

#[derive(Clone)]
pub struct Message {
    pub path: String,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Service {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let status = Arc::new(Mutex::new(201));
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let (says, keeps) = (status.clone(), arrived.clone());
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let mut bytes = Vec::new();
                let message = loop {
                    let mut part = [0; 4096];
                    let read = socket.read(&mut part).await.unwrap();
                    bytes.extend_from_slice(&part[..read]);
                    if let Some(message) = whole(&bytes) {
                        break message;
                    }
                    assert_ne!(read, 0, "the request is cut off");
                };
                keeps.lock().unwrap().push(message);
                let status = *says.lock().unwrap();
                let answer = format!(
                    "HTTP/1.1 {status} X\r\nlocation: /elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
                let _ = socket.write_all(answer.as_bytes()).await;
                let _ = socket.shutdown().await;
            }
        });
        Self {
            host,
            status,
            arrived,
        }
    }

    pub fn says(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    pub fn arrived(&self) -> Vec<Message> {
        self.arrived.lock().unwrap().clone()
    }
}

fn whole(bytes: &[u8]) -> Option<Message> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let first = lines.next().unwrap();
    let headers: HashMap<String, String> = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let body = &bytes[end + 4..];
    let length: usize = headers["content-length"].parse().unwrap();
    (body.len() == length).then(|| Message {
        path: first.split(' ').nth(1).unwrap().to_owned(),
        headers: headers.clone(),
        body: body.to_vec(),
    })
}

/// A browser with a subscription.
pub struct Browser {
    key: SecretKey,
    auth: [u8; 16],
    pub subscription: PushSubscription,
}

impl Browser {
    pub fn at(host: &str, path: &str) -> Self {
        let key = SecretKey::from_slice(&backend::random::bytes::<32>()).unwrap();
        let auth = backend::random::bytes();
        let subscription = PushSubscription {
            endpoint: format!("http://{host}{path}"),
            p256dh: URL_SAFE_NO_PAD.encode(key.public_key().to_sec1_point(false).as_bytes()),
            auth: URL_SAFE_NO_PAD.encode(auth),
        };
        Self {
            key,
            auth,
            subscription,
        }
    }

    /// The receiver's side of RFC 8291.
    pub fn read(&self, body: &[u8]) -> Option<Vec<u8>> {
        let (salt, rest) = body.split_at(16);
        let (size, rest) = rest.split_at(4);
        assert_eq!(size, 4096_u32.to_be_bytes());
        assert_eq!(rest[0], 65);
        let (point, cipher) = rest[1..].split_at(65);
        let sender = PublicKey::from_sec1_bytes(point).unwrap();
        let shared = p256::ecdh::diffie_hellman(self.key.to_nonzero_scalar(), sender.as_affine());
        let own = self.key.public_key().to_sec1_point(false);
        let info = [b"WebPush: info\0".as_slice(), own.as_bytes(), point].concat();
        let expand = |salt: &[u8], input: &[u8], info: &[u8], to: &mut [u8]| {
            Hkdf::<Sha256>::new(Some(salt), input)
                .expand(info, to)
                .unwrap();
        };
        let (mut input, mut key, mut nonce) = ([0; 32], [0; 16], [0; 12]);
        expand(&self.auth, shared.raw_secret_bytes(), &info, &mut input);
        expand(salt, &input, b"Content-Encoding: aes128gcm\0", &mut key);
        expand(salt, &input, b"Content-Encoding: nonce\0", &mut nonce);
        let cipher_key = Aes128Gcm::new_from_slice(&key).unwrap();
        let mut plain = cipher_key.decrypt(&Nonce::from(nonce), cipher).ok()?;
        assert_eq!(plain.pop(), Some(2), "the last record");
        Some(plain)
    }
}

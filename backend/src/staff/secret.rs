//! What the server keeps of a pass-phrase: a peppered Argon2id of `auth`, which is itself a stretched half of it.

use std::num::NonZero;
use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

// OWASP's least for Argon2id; enough, because `auth` has 256 bits already.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
// Beyond this a login is sent away instead of waiting: public reporting shares these cores.
const WAITING: usize = 64;

/// More logins at once than this machine checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many logins at once")]
pub struct Overloaded;

/// The keys that come out of the instance's pepper.
struct Pepper {
    auth: Zeroizing<[u8; 32]>,
    names: Zeroizing<[u8; 32]>,
    salts: Zeroizing<[u8; 32]>,
}

/// Checks authenticators, a few at a time and off the async threads.
#[derive(Clone)]
pub struct Authenticator {
    pepper: Arc<Pepper>,
    admitted: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

impl std::fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authenticator")
    }
}

impl Authenticator {
    /// One check per core at once.
    pub fn new(pepper: &[u8; 32]) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        Self {
            pepper: Arc::new(Pepper {
                auth: subkey(pepper, b"auth"),
                names: subkey(pepper, b"names"),
                salts: subkey(pepper, b"salts"),
            }),
            admitted: Arc::new(Semaphore::new(cores + WAITING)),
            running: Arc::new(Semaphore::new(cores)),
        }
    }

    /// The tag that is stored and compared.
    pub async fn tag(
        &self,
        auth: Zeroizing<[u8; 32]>,
        salt: [u8; 16],
    ) -> Result<[u8; 32], Overloaded> {
        let admitted = self
            .admitted
            .clone()
            .try_acquire_owned()
            .map_err(|_| Overloaded)?;
        let running = self
            .running
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| Overloaded)?;
        let pepper = self.pepper.clone();
        // The permits go along: a caller who hangs up frees no place for a further check while this one still runs.
        tokio::task::spawn_blocking(move || {
            let _permits = (admitted, running);
            pepper.tag(&auth, &salt)
        })
        .await
        .unwrap_or(Err(Overloaded))
    }

    /// The same, where nobody waits in line: the command line.
    pub fn tag_now(&self, auth: &[u8; 32], salt: &[u8; 16]) -> Result<[u8; 32], Overloaded> {
        self.pepper.tag(auth, salt)
    }

    /// What attempts at a name are counted under.
    pub fn name_tag(&self, name: &str) -> [u8; 32] {
        mac(&self.pepper.names, name.as_bytes())
    }

    /// A salt for a name that nobody has: always the same, so that asking twice tells nothing.
    pub fn salt_for_nobody(&self, name: &str) -> [u8; 16] {
        let [salt @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
            mac(&self.pepper.salts, name.as_bytes());
        salt
    }
}

impl Pepper {
    fn tag(&self, auth: &[u8; 32], salt: &[u8; 16]) -> Result<[u8; 32], Overloaded> {
        let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32)).map_err(|_| Overloaded)?;
        let mut out = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(auth, salt, out.as_mut())
            .map_err(|_| Overloaded)?;
        Ok(mac(&self.auth, out.as_slice()))
    }
}

fn subkey(pepper: &[u8; 32], label: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    // 32 bytes are within what HKDF gives.
    let _ = Hkdf::<Sha256>::new(Some(b"amparo pepper"), pepper).expand(label, key.as_mut());
    key
}

fn mac(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    // A key shorter than the hash's block is filled up with zeros (RFC 2104).
    let mut block = Zeroizing::new([0; 64]);
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_depends_on_authenticator_salt_and_pepper() {
        let tag = |pepper: u8, auth: u8, salt: u8| {
            Authenticator::new(&[pepper; 32])
                .tag_now(&[auth; 32], &[salt; 16])
                .unwrap()
        };
        let first = tag(1, 2, 3);
        assert_eq!(first, tag(1, 2, 3));
        assert!(
            [tag(9, 2, 3), tag(1, 9, 3), tag(1, 2, 9)]
                .iter()
                .all(|other| *other != first)
        );
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_line_is_bounded_and_everybody_in_it_is_served() {
        let authenticator = Authenticator::new(&[1; 32]);
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let many = cores + WAITING + 40;
        let tasks: Vec<_> = (0..many)
            .map(|_| {
                let authenticator = authenticator.clone();
                tokio::spawn(
                    async move { authenticator.tag(Zeroizing::new([2; 32]), [3; 16]).await },
                )
            })
            .collect();
        let mut most = 0;
        let mut answers = Vec::new();
        for task in tasks {
            most = most.max(cores - authenticator.running.available_permits());
            answers.push(task.await.unwrap());
        }
        assert!(most <= cores);
        let served: Vec<[u8; 32]> = answers.into_iter().flatten().collect();
        assert!((cores..many).contains(&served.len()), "{}", served.len());
        assert!(served.iter().all(|tag| *tag == served[0]));
        assert!(
            authenticator
                .tag(Zeroizing::new([2; 32]), [3; 16])
                .await
                .is_ok()
        );
    }
}

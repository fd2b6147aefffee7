//! The caller's network as a keyed hash: enough to slow down a flood, nothing to trace a person with.
//!
//! The key is made at the start, changes every day and is never stored; the address itself goes no further than this file.

use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::Mutex;

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use chrono::NaiveDate;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::clock::SharedClock;

/// A /24 (IPv4) or /48 (IPv6) network, hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(pub [u8; 8]);

impl FromRequest for Network {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        // Without the middleware all callers share one bucket.
        let found = request.extensions().get::<Self>().copied();
        ready(Ok(found.unwrap_or(Self([0; 8]))))
    }
}

/// Hashes addresses with the key of the day.
pub struct NetworkHasher {
    clock: SharedClock,
    proxies: usize,
    key: Mutex<(NaiveDate, [u8; 32])>,
}

impl NetworkHasher {
    /// Behind `proxies` proxies of ours; 0 takes the address of the connection.
    pub fn new(clock: SharedClock, proxies: usize) -> Self {
        let today = clock.now().date_naive();
        Self {
            clock,
            proxies,
            key: Mutex::new((today, fresh_key())),
        }
    }

    /// The caller's network.
    pub fn network_of(&self, request: &ServiceRequest) -> Network {
        let address = if self.proxies == 0 {
            request.peer_addr().map(|peer| peer.ip())
        } else {
            forwarded(request, self.proxies)
        };
        let key = self.key_of_today();
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&key) else {
            return Network([0; 8]);
        };
        mac.update(&prefix(address));
        let digest = mac.finalize().into_bytes();
        let mut short = [0; 8];
        for (to, from) in short.iter_mut().zip(digest.iter()) {
            *to = *from;
        }
        Network(short)
    }

    fn key_of_today(&self) -> [u8; 32] {
        let today = self.clock.now().date_naive();
        let mut held = self
            .key
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if held.0 != today {
            *held = (today, fresh_key());
        }
        held.1
    }
}

fn fresh_key() -> [u8; 32] {
    let mut key = [0; 32];
    if getrandom::fill(&mut key).is_err() {
        tracing::error!("the system gives no random numbers");
    }
    key
}

/// The entry that the outermost of our proxies wrote: what stands left of it was written by the caller.
fn forwarded(request: &ServiceRequest, proxies: usize) -> Option<IpAddr> {
    let entries: Vec<&str> = request
        .headers()
        .get_all("x-forwarded-for")
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let at = entries.len().checked_sub(proxies)?;
    entries.get(at)?.parse().ok()
}

fn prefix(address: Option<IpAddr>) -> Vec<u8> {
    match address.map(|a| a.to_canonical()) {
        Some(IpAddr::V4(v4)) => v4.octets().into_iter().take(3).collect(),
        Some(IpAddr::V6(v6)) => v6.octets().into_iter().take(6).collect(),
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use actix_web::test::TestRequest;
    use chrono::TimeDelta;

    use super::*;
    use crate::clock::ManualClock;

    fn from(address: &str) -> ServiceRequest {
        TestRequest::default()
            .peer_addr(address.parse().unwrap())
            .to_srv_request()
    }

    #[test]
    fn neighbours_share_a_bucket_and_tomorrow_nobody_knows_them() {
        let clock = Arc::new(ManualClock::new("2026-11-23T12:00:00Z".parse().unwrap()));
        let hasher = NetworkHasher::new(clock.clone(), 0);
        let here = hasher.network_of(&from("203.0.113.7:1"));
        assert_eq!(here, hasher.network_of(&from("203.0.113.9:2")));
        assert_ne!(here, hasher.network_of(&from("203.0.114.7:1")));
        clock.advance(TimeDelta::days(1));
        assert_ne!(here, hasher.network_of(&from("203.0.113.7:1")));
    }

    #[test]
    fn what_the_caller_claims_to_be_forwarded_from_does_not_count() {
        let clock = Arc::new(ManualClock::new("2026-11-23T12:00:00Z".parse().unwrap()));
        let hasher = NetworkHasher::new(clock, 1);
        let claim = |value: &str| {
            hasher.network_of(
                &TestRequest::default()
                    .insert_header(("x-forwarded-for", value))
                    .to_srv_request(),
            )
        };
        assert_eq!(
            claim("198.51.100.1, 203.0.113.7"),
            claim("192.0.2.9, 203.0.113.7")
        );
        assert_ne!(claim("203.0.113.7"), claim("198.51.100.1"));
    }
}

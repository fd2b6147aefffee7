//! Letters that go to a browser instead of a mail box: encrypted to it, handed to the push service that it named (RFC 8030).

use std::time::Duration;

use chrono::{DateTime, Utc};
use hkdf::Hkdf;
use i18n::Locale;
use reqwest::StatusCode;
use serde_json::json;
use sha2::Sha256;
use url::Url;

use super::{Letter, PostError, PushPart};
use crate::outside::Outside;
use crate::push::{MOST, Subscription, Vouchers};
use crate::random;

const PATIENCE: Duration = Duration::from_secs(5);
/// How long a push service keeps a message for a phone that is off, in seconds.
const KEPT: i64 = 3 * 24 * 3_600;

/// Hands messages to push services.
#[derive(Clone)]
pub struct Pushes {
    outside: Outside,
    secret: [u8; 32],
    // None if this machine has no certificates to trust: then nothing leaves.
    client: Option<reqwest::Client>,
    vouchers: Vouchers,
}

impl std::fmt::Debug for Pushes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pushes").finish_non_exhaustive()
    }
}

impl Pushes {
    /// To what `outside` lets through, signed by `vouchers`. `secret` is what all replicas share.
    pub fn new(outside: Outside, vouchers: Vouchers, secret: [u8; 32]) -> Self {
        let client = outside.client(PATIENCE);
        if client.is_none() {
            tracing::warn!("no HTTPS client on this machine: no push message can leave");
        }
        Self {
            outside,
            secret,
            client,
            vouchers,
        }
    }

    /// What browsers are told as `applicationServerKey`.
    pub fn public_key(&self) -> String {
        self.vouchers.public_key()
    }

    /// A subscription that messages may be sent to, with its address as it is kept. The resolver has the last word.
    pub fn accepted(&self, subscription: &Subscription) -> Option<Subscription> {
        let url = self.address(subscription)?;
        Some(Subscription {
            endpoint: url.into(),
            ..subscription.clone()
        })
    }

    /// What finds a browser without saying where it is: HMAC-SHA256 of its address.
    pub(super) fn tag(&self, endpoint: &str) -> Vec<u8> {
        let input = [b"staff device\0".as_slice(), endpoint.as_bytes()].concat();
        Hkdf::<Sha256>::extract(Some(&self.secret), &input)
            .0
            .to_vec()
    }

    fn address(&self, subscription: &Subscription) -> Option<Url> {
        let url = subscription.check().ok()?;
        self.outside.may_visit(&url).then_some(url)
    }

    pub(super) async fn send(
        &self,
        to: &PushPart,
        letter: &Letter,
        now: DateTime<Utc>,
    ) -> Result<(), PostError> {
        let (seconds, urgency) = match to.until {
            None => (KEPT, "normal"),
            Some(until) => (until - now.timestamp(), "high"),
        };
        if seconds <= 0 {
            return Err(PostError::Letter);
        }
        let url = self.address(&to.subscription).ok_or(PostError::Recipient)?;
        let client = self.client.as_ref().ok_or(PostError::Refused)?;
        let message = message(&letter.subject, &letter.text, to);
        let body = to
            .subscription
            .encrypt(&message, &random::bytes(), &random::bytes())
            .map_err(|_| PostError::Letter)?;
        let voucher = self.vouchers.authorization(&url, now.timestamp());
        let answer = client
            .post(url)
            .header("ttl", seconds)
            .header("urgency", urgency)
            .header("content-encoding", "aes128gcm")
            .header("content-type", "application/octet-stream")
            .header("authorization", voucher)
            .body(body)
            .send()
            .await
            .map_err(|_| PostError::Refused)?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            StatusCode::NOT_FOUND | StatusCode::GONE => Err(PostError::Gone),
            StatusCode::TOO_MANY_REQUESTS => Err(PostError::Refused),
            status if status.is_server_error() => Err(PostError::Refused),
            _ => Err(PostError::Recipient),
        }
    }
}

/// What the phone shows, cut at the end if it is long. Always of one size: its length tells nothing.
fn message(title: &str, text: &str, to: &PushPart) -> Vec<u8> {
    let language = Locale::parse(&to.language).unwrap_or_default();
    let (lang, dir, mut text) = (language.tag(), language.dir(), text.trim());
    loop {
        let body =
            json!({ "title": title, "body": text, "lang": lang, "dir": dir, "url": to.page });
        let mut plain = body.to_string().into_bytes();
        if plain.len() <= MOST || text.is_empty() {
            // Spaces after a JSON value mean nothing.
            plain.resize(plain.len().max(MOST), b' ');
            return plain;
        }
        let over = plain.len() - MOST;
        let end = text.floor_char_boundary(text.len().saturating_sub(over.max(4)));
        text = text.get(..end).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_always_of_one_size_and_stays_readable() {
        let to = PushPart {
            subscription: Subscription {
                endpoint: String::new(),
                p256dh: String::new(),
                auth: String::new(),
            },
            page: "https://portal.example/en/follow/1".to_owned(),
            language: "fa".to_owned(),
            until: None,
        };
        for text in [
            String::new(),
            "short".to_owned(),
            "نشست شما \"فردا\" است. ".repeat(400),
            "\u{1}".repeat(5_000),
        ] {
            let plain = message("News", &text, &to);
            assert_eq!(plain.len(), MOST);
            let read: serde_json::Value = serde_json::from_slice(&plain).unwrap();
            assert!(text.starts_with(read["body"].as_str().unwrap()));
            assert_eq!(read["url"], "https://portal.example/en/follow/1");
            assert_eq!((&read["lang"], &read["dir"]), (&json!("fa"), &json!("rtl")));
        }
    }
}

//! Web Push: a message for one browser, encrypted to it (RFC 8291), and the voucher that its push service asks for (RFC 8292). Pure.
//!
//! The one crate for this speaks an older generation of the cryptographic crates; these are the current ones, held against the
//! example of RFC 8291 appendix A.

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes128Gcm, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::{PublicKey, SecretKey};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use url::Url;

/// What a message may hold, in bytes, before it is encrypted. Push services take 4,096 in all.
pub const MOST: usize = 3_000;
const RECORD: u32 = 4_096;
// Services refuse vouchers for more than a day.
const VOUCHER_SECONDS: i64 = 12 * 3_600;

/// Where a browser gets messages, as its `PushSubscription` says it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subscription {
    /// The address at the push service.
    pub endpoint: String,
    /// The browser's public key: an uncompressed point of P-256, base64url.
    pub p256dh: String,
    /// The secret that the two share: 16 bytes, base64url.
    pub auth: String,
}

/// A subscription is not of its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a push subscription")]
pub struct NotASubscription;

/// Signs vouchers: who sends, to which service, until when.
#[derive(Clone)]
pub struct Vouchers {
    key: SigningKey,
    contact: String,
}

impl Vouchers {
    /// A key from 32 bytes that all replicas share; `contact` is the site's own address. `None` for the few values that are no key.
    pub fn new(seed: &[u8; 32], contact: &str) -> Option<Self> {
        Some(Self {
            key: SigningKey::from_slice(seed).ok()?,
            contact: contact.to_owned(),
        })
    }

    /// The same from the secret that all replicas share.
    pub fn derived(secret: &[u8; 32], contact: &str) -> Option<Self> {
        let derive = |turn: u8| {
            let mut seed = [0; 32];
            expand(
                b"",
                secret,
                &[b"push vouchers".as_slice(), &[0, turn]].concat(),
                &mut seed,
            )
            .ok()?;
            Self::new(&seed, contact)
        };
        // One in 2^32 values is no key.
        (0..4).find_map(derive)
    }

    /// What a browser is told as `applicationServerKey`, base64url.
    pub fn public_key(&self) -> String {
        let point = self.key.verifying_key().to_sec1_point(false);
        URL_SAFE_NO_PAD.encode(point.as_bytes())
    }

    /// The value of `Authorization` for a message to this service.
    pub fn authorization(&self, endpoint: &Url, now: i64) -> String {
        let claims = serde_json::json!({
            "aud": endpoint.origin().ascii_serialization(),
            "exp": now + VOUCHER_SECONDS,
            "sub": self.contact,
        });
        let text = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(br#"{"typ":"JWT","alg":"ES256"}"#),
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let signature: Signature = self.key.sign(text.as_bytes());
        format!(
            "vapid t={text}.{}, k={}",
            URL_SAFE_NO_PAD.encode(signature.to_bytes()),
            self.public_key()
        )
    }
}

impl Subscription {
    /// Checks the form, and gives the address: without a user in it. Where it may lead is for `outside` to say.
    pub fn check(&self) -> Result<Url, NotASubscription> {
        self.receiver()?;
        let url = Url::parse(&self.endpoint).map_err(|_| NotASubscription)?;
        let good = matches!(url.scheme(), "https" | "http")
            && url.username().is_empty()
            && url.password().is_none()
            && url.as_str().len() <= 600;
        good.then_some(url).ok_or(NotASubscription)
    }

    fn receiver(&self) -> Result<(PublicKey, [u8; 16]), NotASubscription> {
        let decode = |text: &str| {
            URL_SAFE_NO_PAD
                .decode(text.trim_end_matches('='))
                .map_err(|_| NotASubscription)
        };
        let key =
            PublicKey::from_sec1_bytes(&decode(&self.p256dh)?).map_err(|_| NotASubscription)?;
        let auth = decode(&self.auth)?
            .try_into()
            .map_err(|_| NotASubscription)?;
        Ok((key, auth))
    }

    /// The body for the push service (`Content-Encoding: aes128gcm`), with fresh randomness of the caller: 32 bytes for the key of this
    /// message and 16 of salt. Refuses more than `MOST` bytes and the few values that are no key.
    pub fn encrypt(
        &self,
        message: &[u8],
        ephemeral: &[u8; 32],
        salt: &[u8; 16],
    ) -> Result<Vec<u8>, NotASubscription> {
        if message.len() > MOST {
            return Err(NotASubscription);
        }
        let (receiver, auth) = self.receiver()?;
        let own = SecretKey::from_slice(ephemeral).map_err(|_| NotASubscription)?;
        let shared = p256::ecdh::diffie_hellman(own.to_nonzero_scalar(), receiver.as_affine());
        let own_point = own.public_key().to_sec1_point(false);
        let info = [
            b"WebPush: info\0".as_slice(),
            receiver.to_sec1_point(false).as_bytes(),
            own_point.as_bytes(),
        ]
        .concat();
        let mut input = [0; 32];
        expand(&auth, shared.raw_secret_bytes(), &info, &mut input)?;
        let (mut key, mut nonce) = ([0; 16], [0; 12]);
        expand(salt, &input, b"Content-Encoding: aes128gcm\0", &mut key)?;
        expand(salt, &input, b"Content-Encoding: nonce\0", &mut nonce)?;
        // 2 marks the last record (RFC 8188 section 2).
        let plain = [message, &[2]].concat();
        let cipher = Aes128Gcm::new_from_slice(&key)
            .map_err(|_| NotASubscription)?
            .encrypt(&Nonce::from(nonce), plain.as_slice())
            .map_err(|_| NotASubscription)?;
        let length = u8::try_from(own_point.as_bytes().len()).map_err(|_| NotASubscription)?;
        Ok([
            salt.as_slice(),
            &RECORD.to_be_bytes(),
            &[length],
            own_point.as_bytes(),
            &cipher,
        ]
        .concat())
    }
}

fn expand(salt: &[u8], input: &[u8], info: &[u8], to: &mut [u8]) -> Result<(), NotASubscription> {
    Hkdf::<Sha256>::new(Some(salt), input)
        .expand(info, to)
        .map_err(|_| NotASubscription)
}

#[cfg(test)]
mod tests {
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier;

    use super::*;

    fn bytes<const N: usize>(text: &str) -> [u8; N] {
        URL_SAFE_NO_PAD.decode(text).unwrap().try_into().unwrap()
    }

    fn example() -> Subscription {
        Subscription {
            endpoint: "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV".to_owned(),
            p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                .to_owned(),
            auth: "BTBZMqHH6r4Tts7J_aSIgg".to_owned(),
        }
    }

    #[test]
    fn the_example_of_rfc_8291_comes_out() {
        let body = example()
            .encrypt(
                b"When I grow up, I want to be a watermelon",
                &bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"),
                &bytes("DGv6ra1nlYgDCS1FRnbzlw"),
            )
            .unwrap();
        assert_eq!(
            URL_SAFE_NO_PAD.encode(body),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        );
    }

    #[test]
    fn a_voucher_names_the_service_and_verifies_under_the_key_that_browsers_get() {
        let vouchers = Vouchers::new(&[7; 32], "https://portal.example").unwrap();
        let endpoint = example().check().unwrap();
        let header = vouchers.authorization(&endpoint, 1_795_000_000);
        let (token, key) = header
            .strip_prefix("vapid t=")
            .and_then(|rest| rest.split_once(", k="))
            .unwrap();
        assert_eq!(key, vouchers.public_key());
        let (text, signature) = token.rsplit_once('.').unwrap();
        let key = VerifyingKey::from_sec1_bytes(&bytes::<65>(key)).unwrap();
        let signature = Signature::from_slice(&bytes::<64>(signature)).unwrap();
        assert!(key.verify(text.as_bytes(), &signature).is_ok());
        assert!(key.verify(b"something else", &signature).is_err());
        let claims = URL_SAFE_NO_PAD
            .decode(text.split_once('.').unwrap().1)
            .unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims["aud"], "https://push.example.net");
        assert_eq!(claims["exp"], 1_795_043_200);
    }

    #[test]
    fn what_is_no_subscription_is_refused() {
        for wrong in [
            Subscription {
                endpoint: "file:///push.example.net/x".to_owned(),
                ..example()
            },
            Subscription {
                endpoint: "https://a:b@push.example.net/x".to_owned(),
                ..example()
            },
            Subscription {
                p256dh: "AAAA".to_owned(),
                ..example()
            },
            Subscription {
                auth: "AAAA".to_owned(),
                ..example()
            },
        ] {
            assert!(wrong.check().is_err(), "{}", wrong.endpoint);
        }
        let long = vec![0; MOST + 1];
        assert!(example().encrypt(&long, &[1; 32], &[0; 16]).is_err());
    }
}

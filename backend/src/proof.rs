//! The proof of work that stands where others have a CAPTCHA: a signed challenge that the server forgets at once.
//!
//! Token: version 1, bits, minute of issue (4 bytes), nonce (8 bytes), HMAC-SHA256 of that (32 bytes); base64url. The proof is bound to
//! the digest of the body, so that sending the same body twice is harmless and the work is useless for another body.

use api_types::reports::{Challenge, ProofOfWork};
use api_types::{Bytes32, ProblemKind};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use hkdf::Hkdf;
use sha2::Sha256;
use subtle::ConstantTimeEq;

const VERSION: u8 = 1;
const HEAD: usize = 14;
const LIFE_MINUTES: i64 = 10;

/// What is wrong with a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofFault {
    /// Not by this server, or not solved.
    Invalid,
    /// Too old, or too easy for what is going on now: a new one is needed.
    Expired,
    /// The work was done for another body.
    Replayed,
}

impl From<ProofFault> for ProblemKind {
    fn from(fault: ProofFault) -> Self {
        match fault {
            ProofFault::Invalid => Self::ProofInvalid,
            ProofFault::Expired => Self::ProofExpired,
            ProofFault::Replayed => Self::ProofReplayed,
        }
    }
}

/// How hard it is made, in leading zero bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difficulty {
    /// On a calm day.
    pub least: u8,
    /// Never more than this: an old phone needs about ten seconds for 22.
    pub most: u8,
    /// Bodies a minute that are still calm; every doubling adds a bit.
    pub calm_per_minute: u32,
}

impl Default for Difficulty {
    fn default() -> Self {
        Self {
            least: 14,
            most: 22,
            calm_per_minute: 60,
        }
    }
}

impl Difficulty {
    /// The bits for a rate of intake. A network that asks too often is in the slow lane: it works more, it is not turned away.
    pub fn bits(&self, per_minute: u32, slow_lane: bool) -> u8 {
        if slow_lane {
            return self.most;
        }
        let times = per_minute / self.calm_per_minute.max(1);
        let doublings =
            u8::try_from(times.checked_ilog2().map_or(0, |log| log + 1)).unwrap_or(u8::MAX);
        self.least.saturating_add(doublings).min(self.most)
    }
}

/// Signs challenges and checks what comes back.
#[derive(Clone)]
pub struct Challenger {
    key: [u8; 32],
}

impl Challenger {
    /// With the key that every capability of an instance shares: a challenge of one is a challenge of all.
    pub fn of_instance(secret: &[u8; 32]) -> Self {
        Self::new(keyed_digest(secret, b"proof of work", &[]))
    }

    /// With a key that all replicas share.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// A challenge of this difficulty.
    pub fn issue(&self, bits: u8, nonce: [u8; 8], now: DateTime<Utc>) -> Challenge {
        let mut bytes = vec![VERSION, bits];
        bytes.extend_from_slice(&minute(now).to_be_bytes());
        bytes.extend_from_slice(&nonce);
        let tag = self.tag(&bytes);
        bytes.extend_from_slice(&tag);
        Challenge {
            token: URL_SAFE_NO_PAD.encode(bytes),
            bits,
        }
    }

    /// Checks a proof for a body: by us, not too old, not easier than `needed`, for this body, and solved.
    pub fn check(
        &self,
        proof: &ProofOfWork,
        body: &[u8; 32],
        needed: u8,
        now: DateTime<Utc>,
    ) -> Result<(), ProofFault> {
        let bytes = URL_SAFE_NO_PAD
            .decode(&proof.token)
            .map_err(|_| ProofFault::Invalid)?;
        let (head, tag) = bytes.split_at_checked(HEAD).ok_or(ProofFault::Invalid)?;
        if !bool::from(self.tag(head).ct_eq(tag)) {
            return Err(ProofFault::Invalid);
        }
        let &[VERSION, bits, a, b, c, d, ..] = head else {
            return Err(ProofFault::Invalid);
        };
        let age = i64::from(minute(now)) - i64::from(u32::from_be_bytes([a, b, c, d]));
        if !(0..=LIFE_MINUTES).contains(&age) || bits < needed {
            return Err(ProofFault::Expired);
        }
        if proof.bound != Bytes32(*body) {
            return Err(ProofFault::Replayed);
        }
        if !sealing::proof::check(&proof.token, body, bits, proof.counter) {
            return Err(ProofFault::Invalid);
        }
        Ok(())
    }

    fn tag(&self, head: &[u8]) -> [u8; 32] {
        keyed_digest(&self.key, b"challenge", &[head])
    }
}

/// HMAC-SHA256 (which HKDF calls "extract") over a label and length-prefixed parts.
pub(crate) fn keyed_digest(key: &[u8; 32], label: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut input = Vec::new();
    for part in std::iter::once(&label).chain(parts) {
        input.extend_from_slice(&(part.len() as u64).to_be_bytes());
        input.extend_from_slice(part);
    }
    Hkdf::<Sha256>::extract(Some(key), &input).0.into()
}

fn minute(now: DateTime<Utc>) -> u32 {
    u32::try_from(now.timestamp() / 60).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-23T18:00:30Z".parse().unwrap()
    }

    fn solved(challenge: &Challenge, body: &[u8; 32]) -> ProofOfWork {
        let counter =
            sealing::proof::solve(&challenge.token, body, challenge.bits, 0, u64::MAX).unwrap();
        ProofOfWork {
            token: challenge.token.clone(),
            bound: Bytes32(*body),
            counter,
        }
    }

    #[test]
    fn a_solved_challenge_is_good_for_its_body_and_for_ten_minutes() {
        let challenger = Challenger::new([7; 32]);
        let challenge = challenger.issue(8, [1; 8], now());
        let proof = solved(&challenge, &[3; 32]);
        let check = |body: [u8; 32], minutes: i64, needed: u8| {
            challenger.check(&proof, &body, needed, now() + TimeDelta::minutes(minutes))
        };
        assert_eq!(check([3; 32], 0, 8), Ok(()));
        assert_eq!(check([3; 32], 10, 8), Ok(()));
        assert_eq!(check([3; 32], 11, 8), Err(ProofFault::Expired));
        assert_eq!(check([3; 32], -1, 8), Err(ProofFault::Expired));
        assert_eq!(check([3; 32], 0, 9), Err(ProofFault::Expired));
        assert_eq!(check([4; 32], 0, 8), Err(ProofFault::Replayed));
    }

    #[test]
    fn a_challenge_of_somebody_else_or_with_changed_bits_is_not_ours() {
        let challenger = Challenger::new([7; 32]);
        let other = Challenger::new([8; 32]).issue(8, [1; 8], now());
        let proof = solved(&other, &[3; 32]);
        assert_eq!(
            challenger.check(&proof, &[3; 32], 0, now()),
            Err(ProofFault::Invalid)
        );
        let ours = challenger.issue(20, [1; 8], now());
        let mut bytes = URL_SAFE_NO_PAD.decode(&ours.token).unwrap();
        bytes[1] = 0;
        let eased = Challenge {
            token: URL_SAFE_NO_PAD.encode(bytes),
            bits: 0,
        };
        let proof = solved(&eased, &[3; 32]);
        assert_eq!(
            challenger.check(&proof, &[3; 32], 0, now()),
            Err(ProofFault::Invalid)
        );
    }

    #[test]
    fn an_unsolved_challenge_is_refused() {
        let challenger = Challenger::new([7; 32]);
        let challenge = challenger.issue(12, [1; 8], now());
        let mut proof = solved(&challenge, &[3; 32]);
        while sealing::proof::check(&proof.token, &[3; 32], 12, proof.counter) {
            proof.counter += 1;
        }
        assert_eq!(
            challenger.check(&proof, &[3; 32], 0, now()),
            Err(ProofFault::Invalid)
        );
    }

    proptest! {
        #[test]
        fn more_intake_never_makes_it_easier(a in any::<u32>(), b in any::<u32>(), slow in any::<bool>()) {
            let difficulty = Difficulty::default();
            let (less, more) = (a.min(b), a.max(b));
            prop_assert!(difficulty.bits(less, slow) <= difficulty.bits(more, slow));
            prop_assert!((difficulty.least..=difficulty.most).contains(&difficulty.bits(a, slow)));
            prop_assert_eq!(difficulty.bits(a, true), difficulty.most);
        }

        #[test]
        fn no_token_makes_it_panic(token in "\\PC*", counter in any::<u64>()) {
            let proof = ProofOfWork { token, bound: Bytes32([0; 32]), counter };
            prop_assert!(Challenger::new([7; 32]).check(&proof, &[0; 32], 0, now()).is_err());
        }
    }
}

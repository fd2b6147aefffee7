//! The token in the login cookie: JWT (RFC 7519), EdDSA, five minutes, naming the login row that decides.
//!
//! The algorithm is fixed by the key table, never by the token. Tokens that bring a key of their own are refused, whatever they say.

use std::sync::Once;

use api_types::StaffId;
use api_types::staff::Role;
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{ErrorKind, Result as JwtResult};
use jsonwebtoken::signature::{Error as SignatureError, Signer, Verifier};
use jsonwebtoken::{
    Algorithm, AlgorithmFamily, DecodingKey, EncodingKey, Extras, Header, Validation,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long a token says it is good for.
pub const LIFETIME: i64 = 5 * 60;
const LEEWAY: i64 = 5;
const TYPE: &str = "at+jwt";
const AUDIENCE: &str = "console";
// A real one has about 500 bytes.
const LONGEST: usize = 2_048;

/// A token that does not count. It does not say why: only a log of ours would be served by that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the token does not count")]
pub struct Rejected;

/// What a token says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket {
    /// The person.
    pub staff_id: StaffId,
    /// The login row.
    pub login_id: Uuid,
    /// The role when it was issued; the row has the last word.
    pub role: Role,
    /// When it was issued, Unix seconds.
    pub issued: i64,
    /// Past its five minutes: the row must be asked, no cache.
    pub stale: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    sid: Uuid,
    role: Role,
    iat: i64,
    exp: i64,
    jti: Uuid,
}

/// The keys that sign and verify, by key id. The first one signs; the others verify what they signed before.
pub struct TokenKeys {
    issuer: String,
    signing: EncodingKey,
    signing_kid: String,
    verifying: Vec<(String, DecodingKey)>,
}

impl std::fmt::Debug for TokenKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenKeys")
            .field("signing", &self.signing_kid)
            .finish_non_exhaustive()
    }
}

impl TokenKeys {
    /// The keys of one instance; none without a key.
    pub fn new(issuer: &str, seeds: &[(String, [u8; 32])]) -> Option<Self> {
        install_provider();
        let (signing_kid, seed) = seeds.first()?;
        let verifying = seeds
            .iter()
            .map(|(kid, seed)| {
                let public = SigningKey::from_bytes(seed).verifying_key();
                (kid.clone(), DecodingKey::from_ed_der(public.as_bytes()))
            })
            .collect();
        Some(Self {
            issuer: issuer.to_owned(),
            signing: EncodingKey::from_ed_der(seed),
            signing_kid: signing_kid.clone(),
            verifying,
        })
    }

    /// A new token for a login.
    pub fn issue(
        &self,
        staff_id: StaffId,
        login_id: Uuid,
        role: Role,
        now: i64,
    ) -> Result<String, Rejected> {
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: staff_id.0,
            sid: login_id,
            role,
            iat: now,
            exp: now + LIFETIME,
            jti: crate::random::uuid(),
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(self.signing_kid.clone());
        jsonwebtoken::encode(&header, &claims, &self.signing).map_err(|_| Rejected)
    }

    /// Checks a token. One past its five minutes is told apart, not refused: whether the login lives is the row's to say.
    pub fn read(&self, token: &str, now: i64) -> Result<Ticket, Rejected> {
        if token.len() > LONGEST {
            return Err(Rejected);
        }
        let header = jsonwebtoken::decode_header(token).map_err(|_| Rejected)?;
        let kid = plain_header(&header)?;
        let (_, key) = self
            .verifying
            .iter()
            .find(|(known, _)| known == kid)
            .ok_or(Rejected)?;
        let claims = jsonwebtoken::decode::<Claims>(token, key, &self.validation())
            .map_err(|_| Rejected)?
            .claims;
        let from_the_future = claims.iat > now + LEEWAY;
        let of_another_length = claims.exp - claims.iat != LIFETIME;
        if from_the_future || of_another_length || claims.iat < 0 {
            return Err(Rejected);
        }
        Ok(Ticket {
            staff_id: StaffId(claims.sub),
            login_id: claims.sid,
            role: claims.role,
            issued: claims.iat,
            stale: now > claims.exp + LEEWAY,
        })
    }

    // Times are checked above, against our own clock.
    fn validation(&self) -> Validation {
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.validate_exp = false;
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation
    }
}

fn plain_header(header: &Header) -> Result<&str, Rejected> {
    let brings_a_key = header.jwk.is_some()
        || header.jku.is_some()
        || header.x5u.is_some()
        || header.x5c.is_some()
        || header.x5t.is_some()
        || header.x5t_s256.is_some();
    let is_odd = header.crit.is_some()
        || header.cty.is_some()
        || header.enc.is_some()
        || header.zip.is_some()
        || header.url.is_some()
        || header.nonce.is_some()
        || header.extras != Extras::default();
    if brings_a_key
        || is_odd
        || header.alg != Algorithm::EdDSA
        || header.typ.as_deref() != Some(TYPE)
    {
        return Err(Rejected);
    }
    header.kid.as_deref().ok_or(Rejected)
}

// jsonwebtoken without its own cryptography, which would bring `rsa` (RUSTSEC-2023-0071) along.
static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: |algorithm, key| {
        require_ed25519(algorithm, key.family())?;
        let seed = key
            .as_bytes()
            .try_into()
            .map_err(|_| ErrorKind::InvalidEddsaKey)?;
        Ok(Box::new(Ed25519Signer(SigningKey::from_bytes(seed))))
    },
    verifier_factory: |algorithm, key| {
        require_ed25519(algorithm, key.family())?;
        let bytes = key
            .try_get_as_bytes()?
            .try_into()
            .map_err(|_| ErrorKind::InvalidEddsaKey)?;
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| ErrorKind::InvalidEddsaKey)?;
        Ok(Box::new(Ed25519Verifier(key)))
    },
    key_utils: KeyUtils::new_unimplemented(),
};

fn install_provider() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Refused only when one is installed already; ours is the only one in this program.
        let _ = PROVIDER.install_default();
    });
}

fn require_ed25519(algorithm: &Algorithm, family: AlgorithmFamily) -> JwtResult<()> {
    if *algorithm == Algorithm::EdDSA && family == AlgorithmFamily::Ed {
        Ok(())
    } else {
        Err(ErrorKind::InvalidAlgorithm.into())
    }
}

struct Ed25519Signer(SigningKey);
struct Ed25519Verifier(VerifyingKey);

impl Signer<Vec<u8>> for Ed25519Signer {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, SignatureError> {
        use ed25519_dalek::Signer as _;
        Ok(self.0.sign(message).to_bytes().to_vec())
    }
}

impl Verifier<Vec<u8>> for Ed25519Verifier {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), SignatureError> {
        let signature = Signature::from_slice(signature).map_err(|_| SignatureError::new())?;
        self.0
            .verify_strict(message, &signature)
            .map_err(|_| SignatureError::new())
    }
}

impl JwtSigner for Ed25519Signer {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

impl JwtVerifier for Ed25519Verifier {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

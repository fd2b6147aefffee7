//! Tokens that somebody made up.

use api_types::ProblemKind;
use backend::clock::Clock;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::account::{Account, Cookie, me};
use crate::harness::{TestApp, assert_refused};

/// As the harness writes it to `login-keys/1.seed`.
fn key() -> SigningKey {
    SigningKey::from_bytes(&[0xa5; 32])
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn signed(header: &Value, claims: &Value, sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let message = format!("{}.{}", part(header), part(claims));
    format!(
        "{message}.{}",
        URL_SAFE_NO_PAD.encode(sign(message.as_bytes()))
    )
}

fn by_key(key: &SigningKey) -> impl Fn(&[u8]) -> Vec<u8> {
    |message| key.sign(message).to_bytes().to_vec()
}

fn with(value: &Value, name: &str, new: Value) -> Value {
    let mut changed = value.clone();
    changed[name] = new;
    changed
}

fn without(value: &Value, name: &str) -> Value {
    let mut changed = value.clone();
    changed.as_object_mut().unwrap().remove(name);
    changed
}

/// Header and claims of a login that lives.
async fn good_parts(app: &TestApp, account: &Account) -> (Value, Value) {
    let cookie = account.log_in(app).await;
    let mut parts = cookie.token().split('.').map(|part| {
        let bytes = URL_SAFE_NO_PAD.decode(part).unwrap();
        serde_json::from_slice(&bytes).unwrap_or(Value::Null)
    });
    (parts.next().unwrap(), parts.next().unwrap())
}

#[tokio::test]
async fn a_token_says_who_for_whom_and_how_long_and_nothing_more() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let (header, claims) = good_parts(&app, &account).await;
    assert_eq!(header, json!({"typ": "at+jwt", "alg": "EdDSA", "kid": "1"}));
    let now = app.clock.now().timestamp();
    assert_eq!(claims["sub"], account.id.0.to_string());
    assert_eq!(
        (&claims["iss"], &claims["aud"], &claims["role"]),
        (&json!("amparo-test"), &json!("console"), &json!("auditor"))
    );
    assert_eq!(
        (claims["iat"].as_i64(), claims["exp"].as_i64()),
        (Some(now), Some(now + 300))
    );
    assert_eq!(claims.as_object().unwrap().len(), 8);
}

#[tokio::test]
async fn only_a_token_of_ours_counts() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let (header, claims) = good_parts(&app, &account).await;
    // The control: a token with the right key counts, so what follows is refused for its own reason.
    let good = signed(&header, &claims, by_key(&key()));
    assert_eq!(me(&app, &Cookie::with(&good)).await.status(), 200);

    let now = app.clock.now().timestamp();
    let public = key().verifying_key().to_bytes();
    let hmac = |message: &[u8]| {
        let mut mac = Hmac::<Sha256>::new_from_slice(&public).unwrap();
        mac.update(message);
        mac.finalize().into_bytes().to_vec()
    };
    let stranger = SigningKey::from_bytes(&[1; 32]);
    let own_jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": URL_SAFE_NO_PAD.encode(stranger.verifying_key().to_bytes())});
    let sign = |header: &Value, claims: &Value| signed(header, claims, by_key(&key()));
    let mut forged = vec![
        (
            "no algorithm",
            signed(&with(&header, "alg", json!("none")), &claims, |_| {
                Vec::new()
            }),
        ),
        (
            "no algorithm, old signature",
            signed(
                &with(&header, "alg", json!("none")),
                &claims,
                by_key(&key()),
            ),
        ),
        (
            "public key as a password",
            signed(&with(&header, "alg", json!("HS256")), &claims, hmac),
        ),
        (
            "HS256 over an Ed25519 signature",
            sign(&with(&header, "alg", json!("HS256")), &claims),
        ),
        (
            "ES256",
            sign(&with(&header, "alg", json!("ES256")), &claims),
        ),
        ("another key", signed(&header, &claims, by_key(&stranger))),
        (
            "own key in the header",
            signed(
                &with(&header, "jwk", own_jwk.clone()),
                &claims,
                by_key(&stranger),
            ),
        ),
        (
            "good signature, key in the header",
            sign(&with(&header, "jwk", own_jwk), &claims),
        ),
        (
            "jku",
            sign(
                &with(&header, "jku", json!("https://evil.example/keys")),
                &claims,
            ),
        ),
        (
            "x5u",
            sign(
                &with(&header, "x5u", json!("https://evil.example/cert")),
                &claims,
            ),
        ),
        ("x5c", sign(&with(&header, "x5c", json!(["AA=="])), &claims)),
        (
            "crit",
            sign(&with(&header, "crit", json!(["exp"])), &claims),
        ),
        (
            "unknown header",
            sign(&with(&header, "extra", json!(1)), &claims),
        ),
        (
            "unknown kid",
            sign(&with(&header, "kid", json!("2")), &claims),
        ),
        (
            "path as kid",
            sign(&with(&header, "kid", json!("../1")), &claims),
        ),
        ("no kid", sign(&without(&header, "kid"), &claims)),
        (
            "another type",
            sign(&with(&header, "typ", json!("JWT")), &claims),
        ),
        ("no type", sign(&without(&header, "typ"), &claims)),
        (
            "another audience",
            sign(&header, &with(&claims, "aud", json!("resident"))),
        ),
        (
            "a list of audiences",
            sign(&header, &with(&claims, "aud", json!(["console", "x"]))),
        ),
        (
            "another issuer",
            sign(&header, &with(&claims, "iss", json!("amparo-other"))),
        ),
        (
            "issued in the future",
            sign(
                &header,
                &with(
                    &with(&claims, "iat", json!(now + 60)),
                    "exp",
                    json!(now + 360),
                ),
            ),
        ),
        (
            "good for a year",
            sign(&header, &with(&claims, "exp", json!(now + 31_536_000))),
        ),
        ("never ending", sign(&header, &without(&claims, "exp"))),
        ("no issue", sign(&header, &without(&claims, "iat"))),
        (
            "overflow",
            sign(&header, &with(&claims, "exp", json!(i64::MAX))),
        ),
        (
            "unknown claim",
            sign(&header, &with(&claims, "admin", json!(true))),
        ),
        (
            "unknown role",
            sign(&header, &with(&claims, "role", json!("root"))),
        ),
        (
            "another person",
            sign(
                &header,
                &with(&claims, "sub", json!(uuid::Uuid::from_u128(7).to_string())),
            ),
        ),
        (
            "another login",
            sign(
                &header,
                &with(&claims, "sid", json!(uuid::Uuid::from_u128(7).to_string())),
            ),
        ),
        (
            "not an id",
            sign(&header, &with(&claims, "sid", json!("1"))),
        ),
    ];
    for name in ["iss", "aud", "sub", "sid", "jti", "role"] {
        forged.push((name, sign(&header, &without(&claims, name))));
    }
    let padding = "A".repeat(3_000);
    for (name, token) in [
        ("empty", String::new()),
        ("a word", "x".to_owned()),
        ("dots", "..".to_owned()),
        ("four parts", format!("{good}.AA")),
        ("no signature", good.rsplit_once('.').unwrap().0.to_owned()),
        (
            "empty signature",
            format!("{}.", good.rsplit_once('.').unwrap().0),
        ),
        ("long", format!("{good}{padding}")),
    ] {
        forged.push((name, token));
    }
    for (name, token) in forged {
        let answer = me(&app, &Cookie::with(&token)).await;
        assert_eq!(answer.status(), 401, "{name}");
        assert_refused(answer, ProblemKind::LoginRequired).await;
    }
}

#[tokio::test]
async fn a_token_that_is_cut_or_changed_anywhere_does_not_count() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let token = account.log_in(&app).await.token().to_owned();
    for end in (0..token.len()).step_by(23) {
        assert_eq!(
            me(&app, &Cookie::with(&token[..end])).await.status(),
            401,
            "cut at {end}"
        );
    }
    for place in (0..token.len())
        .step_by(17)
        .filter(|place| &token[*place..=*place] != ".")
    {
        let other = if &token[place..=place] == "A" {
            "B"
        } else {
            "A"
        };
        let changed = format!("{}{other}{}", &token[..place], &token[place + 1..]);
        assert_eq!(
            me(&app, &Cookie::with(&changed)).await.status(),
            401,
            "changed at {place}"
        );
    }
    assert_eq!(me(&app, &Cookie::with(&token)).await.status(), 200);
}

#[tokio::test]
async fn a_header_of_a_hundred_kilobytes_is_refused_and_the_server_lives() {
    let app = TestApp::spawn().await;
    let account = Account::auditor(&app).await;
    let huge = Cookie::with(&"A".repeat(100_000));
    let url = format!("{}/api/me", app.console.url);
    // The connection may be cut before the whole of it is sent.
    if let Ok(answer) = app
        .console
        .client
        .get(url)
        .header("cookie", &huge.0)
        .send()
        .await
    {
        assert!(answer.status().is_client_error(), "{}", answer.status());
    }
    let cookie = account.log_in(&app).await;
    assert_eq!(me(&app, &cookie).await.status(), 200);
}

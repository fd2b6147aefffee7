//! Request bodies: `application/json`, of bounded size, with no field that nobody knows, and not in slow motion.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::BytesMut;
use actix_web::{FromRequest, HttpRequest};
use api_types::ProblemKind;
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use super::Refusal;

/// The most that a route takes, in bytes; set it with `.app_data(BodyLimit(..))` on the resource.
#[derive(Debug, Clone, Copy)]
pub struct BodyLimit(pub usize);

impl BodyLimit {
    /// What a route takes that says nothing.
    pub const USUAL: Self = Self(64 * 1024);
    /// A report with its sealed parts.
    pub const REPORT: Self = Self(256 * 1024);
}

// A 2G phone needs a minute for a report; somebody who sends a byte now and then does not get a day.
const SILENCE: Duration = Duration::from_secs(15);
const WHOLE: Duration = Duration::from_secs(120);

/// A body that was read and understood.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Body<T> {
    type Error = Refusal;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Refusal>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let limit = request
            .app_data::<BodyLimit>()
            .unwrap_or(&BodyLimit::USUAL)
            .0;
        let head = check_head(request, "application/json", limit);
        let payload = payload.take();
        Box::pin(async move {
            head?;
            parse(&read(payload, limit).await?).map(Body)
        })
    }
}

/// Refuses another media type, a packed body, and one that says beforehand that it is too large.
pub(super) fn check_head(
    request: &HttpRequest,
    media_type: &str,
    limit: usize,
) -> Result<(), Refusal> {
    let headers = request.headers();
    let sent_as = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case(media_type));
    if !sent_as || headers.contains_key(header::CONTENT_ENCODING) {
        return Err(ProblemKind::UnsupportedMediaType.into());
    }
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(ProblemKind::TooLarge.into());
    }
    Ok(())
}

/// The whole body, within bounds of size and time.
pub(super) async fn read(payload: Payload, limit: usize) -> Result<BytesMut, Refusal> {
    timeout(WHOLE, collect(payload, limit))
        .await
        .map_err(|_| Refusal::from(ProblemKind::MalformedBody))?
}

async fn collect(mut payload: Payload, limit: usize) -> Result<BytesMut, Refusal> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = timeout(SILENCE, payload.next())
        .await
        .map_err(|_| Refusal::from(ProblemKind::MalformedBody))?
    {
        let chunk = chunk.map_err(|_| Refusal::from(ProblemKind::MalformedBody))?;
        if bytes.len() + chunk.len() > limit {
            return Err(ProblemKind::TooLarge.into());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(bytes).map_err(|error| {
        // serde has no error kind for this; the words are part of its `de::Error::unknown_field`.
        if error.is_data() && error.to_string().starts_with("unknown field") {
            ProblemKind::UnknownField.into()
        } else {
            ProblemKind::MalformedBody.into()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Probe {
        #[expect(dead_code, reason = "only its parsing is tested")]
        known: u8,
    }

    #[test]
    fn an_unknown_field_is_named_as_such_and_other_faults_are_not() {
        let kind = |text: &str| parse::<Probe>(text.as_bytes()).unwrap_err().0;
        assert_eq!(kind(r#"{"known":1,"other":2}"#), ProblemKind::UnknownField);
        assert_eq!(kind(r#"{"known":"x"}"#), ProblemKind::MalformedBody);
        assert_eq!(kind(r#"{"known":1"#), ProblemKind::MalformedBody);
        assert_eq!(kind(""), ProblemKind::MalformedBody);
    }
}

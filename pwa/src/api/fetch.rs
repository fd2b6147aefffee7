//! One request over `fetch`, with a time limit. Where no browser is, nothing is reachable.

use crate::sealer::Authorization;

/// The methods that the contract uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// DELETE.
    Delete,
}

/// A request.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(dead_code, reason = "only a browser sends it")
)]
pub struct Call {
    method: Method,
    path: String,
    body: Option<String>,
    authorization: Option<Authorization>,
    fresh: bool,
    seconds: u32,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The `Retry-After` header in seconds.
    pub retry_after: Option<u32>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// 2xx.
    pub fn is_good(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl Call {
    /// A GET.
    pub fn get(path: &str) -> Self {
        Self::new(Method::Get, path)
    }

    /// A request of any method.
    pub fn new(method: Method, path: &str) -> Self {
        Self {
            method,
            path: path.to_owned(),
            body: None,
            authorization: None,
            fresh: false,
            seconds: super::SHORT,
        }
    }

    /// Past every cache, and into none.
    pub fn fresh(mut self) -> Self {
        self.fresh = true;
        self
    }

    /// With the code's header; never cached.
    pub fn authorized(mut self, code: &Authorization) -> Self {
        self.authorization = Some(code.clone());
        self.fresh()
    }

    /// With another time limit.
    pub fn within(mut self, seconds: u32) -> Self {
        self.seconds = seconds;
        self
    }

    /// With a JSON body.
    pub fn json(mut self, body: String) -> Self {
        self.body = Some(body);
        self
    }
}

/// Sends it.
#[cfg(not(target_arch = "wasm32"))]
pub async fn fetch(_: Call) -> Result<Answer, super::Failure> {
    Err(super::Failure::NoSignal)
}

/// Sends it.
#[cfg(target_arch = "wasm32")]
pub async fn fetch(call: Call) -> Result<Answer, super::Failure> {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::Failure;
    use crate::offline::presence::Alarm;
    use gloo_net::http::RequestBuilder;
    use web_sys::{AbortController, RequestCache, RequestCredentials, RequestRedirect};

    let abort = AbortController::new().map_err(|_| Failure::Unreadable)?;
    let late = Rc::new(Cell::new(false));
    let rings = Rc::clone(&late);
    let aborted = abort.clone();
    let milliseconds = i32::try_from(call.seconds.saturating_mul(1_000)).unwrap_or(i32::MAX);
    let _alarm = Alarm::after(milliseconds, move || {
        rings.set(true);
        aborted.abort();
    });
    let lost = || {
        if late.get() {
            Failure::TimedOut
        } else {
            Failure::NoSignal
        }
    };
    let mut builder = RequestBuilder::new(&call.path)
        .method(match call.method {
            Method::Get => gloo_net::http::Method::GET,
            Method::Post => gloo_net::http::Method::POST,
            Method::Put => gloo_net::http::Method::PUT,
            Method::Delete => gloo_net::http::Method::DELETE,
        })
        .credentials(RequestCredentials::SameOrigin)
        .redirect(RequestRedirect::Error)
        .abort_signal(Some(&abort.signal()));
    if call.fresh {
        builder = builder.cache(RequestCache::NoStore);
    }
    if let Some(code) = &call.authorization {
        builder = builder.header("Authorization", &code.0);
    }
    let request = match call.body {
        Some(body) => builder
            .header("Content-Type", "application/json")
            .body(body),
        None => builder.build(),
    }
    .map_err(|_| Failure::Unreadable)?;
    let response = request.send().await.map_err(|_| lost())?;
    let retry_after = response
        .headers()
        .get("Retry-After")
        .and_then(|seconds| seconds.parse().ok());
    let status = response.status();
    let body = response.text().await.map_err(|_| lost())?;
    Ok(Answer {
        status,
        retry_after,
        body,
    })
}
